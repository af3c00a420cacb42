<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="id_ID">
<context>
    <name>AboutScreen</name>
    <message>
        <source>‹ Kembali</source>
        <translation>‹ Back</translation>
    </message>
    <message>
        <source>Tentang AKSI Desktop</source>
        <translation>About AKSI Desktop</translation>
    </message>
    <message>
        <source>Versi {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Apa ini</source>
        <translation>What this is</translation>
    </message>
    <message>
        <source>Bukan produk resmi</source>
        <translation>Not an official product</translation>
    </message>
    <message>
        <source>Datamu</source>
        <translation>Your data</translation>
    </message>
    <message>
        <source>Lisensi</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Tempat data di komputer ini</source>
        <translation>Where the data lies on this computer</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Aplikasi kelas tanpa internet untuk SMK: pelajaran literasi media, kesehatan mental, karakter digital, pelindungan anak, dan pembuatan video edukasi, beserta kuisnya.</source>
        <translation>A classroom program for vocational schools that works without internet: lessons on media literacy, mental health, digital character, child protection and making educational videos, with their quizzes.</translation>
    </message>
    <message>
        <source>AKSI Desktop bukan produk resmi program AKSI Digital, YouTube, maupun pemerintah. Aplikasi ini terilhami program publik itu dan berdiri sendiri; tidak ada teks, logo, atau gambar program itu yang dipakai.</source>
        <translation>AKSI Desktop is not an official product of the AKSI Digital programme, YouTube or the government (bukan produk resmi program AKSI Digital, YouTube, maupun pemerintah). It was inspired by that public programme and stands on its own; no text, logo or picture of the programme is used.</translation>
    </message>
    <message>
        <source>Semua yang kamu kerjakan tersimpan di komputer ini. Tidak ada yang dikirim lewat internet. Nama murid keluar dari komputer hanya di dalam kiriman terkunci untuk sekolah ini sendiri. Halaman bantuan tidak dicatat.</source>
        <translation>Everything you do is kept on this computer. Nothing is sent over the internet. Students&apos; names leave the computer only inside locked parcels for this school itself. The help page is not recorded.</translation>
    </message>
    <message>
        <source>Program: Apache-2.0. Pelajaran: CC BY-SA 4.0. Huruf: Plus Jakarta Sans (SIL Open Font License). Ikon: Lucide (ISC). Qt dan PySide6: LGPL-3.0. Daftar lengkap ada di folder resources/LICENSES.md.</source>
        <translation>Program: Apache-2.0. Lessons: CC BY-SA 4.0. Typeface: Plus Jakarta Sans (SIL Open Font License). Icons: Lucide (ISC). Qt and PySide6: LGPL-3.0. The full list is in resources/LICENSES.md.</translation>
    </message>
</context>
<context>
    <name>ActionDialog</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sebentar…</source>
        <translation>One moment…</translation>
    </message>
</context>
<context>
    <name>ActivityBox</name>
    <message>
        <source>Aktivitas</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Ulangi aktivitas</source>
        <translation>Do the activity again</translation>
    </message>
    <message>
        <source>Buka aktivitas</source>
        <translation>Open the activity</translation>
    </message>
    <message>
        <source>Aktivitas ini belum bisa dibuka di komputer ini.</source>
        <translation>This activity cannot be opened on this computer yet.</translation>
    </message>
    <message>
        <source>Sudah kamu kerjakan</source>
        <translation>You have done this</translation>
    </message>
</context>
<context>
    <name>ActivityScreen</name>
    <message>
        <source>Kembali ke pelajaran</source>
        <translation>Back to the lesson</translation>
    </message>
    <message>
        <source>Aktivitas ini belum bisa dibuka</source>
        <translation>This activity cannot be opened yet</translation>
    </message>
    <message>
        <source>Berkasnya kosong, rusak, atau dibuat untuk versi lain. Pelajarannya tetap bisa dibaca.</source>
        <translation>Its file is empty, damaged or made for another version. The lesson can still be read.</translation>
    </message>
    <message>
        <source>Tentang situs ini</source>
        <translation>About this site</translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <source>Tampilan dan bahasa</source>
        <translation>Appearance and language</translation>
    </message>
    <message>
        <source>Warna</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Ukuran huruf</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ikuti komputer</source>
        <translation>Follow the computer</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Kontras tinggi</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Ukuran huruf dalam persen</source>
        <translation>Text size in per cent</translation>
    </message>
    <message>
        <source>Lebih kecil</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Lebih besar</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Diatur oleh sekolah</source>
        <translation>Set by the school</translation>
    </message>
</context>
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>Penilaian baru</source>
        <translation>New assessment</translation>
    </message>
    <message>
        <source>Ubah penilaian</source>
        <translation>Edit assessment</translation>
    </message>
    <message>
        <source>Satu penilaian menjadi satu kolom. Semuanya masih bisa diubah nanti.</source>
        <translation>One assessment becomes one column. Everything can still be changed later.</translation>
    </message>
    <message>
        <source>Buat kolom</source>
        <translation>Make the column</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Pelajaran</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Di luar pelajaran program</source>
        <translation>Outside the program&apos;s lessons</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Judul dan TP terisi dari pelajaran yang dipilih.</source>
        <translation>Title and learning goal are filled in from the chosen lesson.</translation>
    </message>
    <message>
        <source>misalnya Ulangan 1 atau Praktik plating</source>
        <translation>for example Test 1 or Plating practice</translation>
    </message>
    <message>
        <source>Judul kolom</source>
        <translation>Title of the column</translation>
    </message>
    <message>
        <source>Murid dapat …</source>
        <translation>Students can …</translation>
    </message>
    <message>
        <source>Tujuan pembelajaran (TP)</source>
        <translation>Learning goal (TP)</translation>
    </message>
    <message>
        <source>Masuk ke deskripsi e-Rapor.</source>
        <translation>Goes into the e-Rapor description.</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sumatif</source>
        <translation>Summative</translation>
    </message>
    <message>
        <source>Formatif</source>
        <translation>Formative</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>KKTP (0–100)</source>
        <translation>KKTP (0–100)</translation>
    </message>
    <message>
        <source>Bobot</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Bobot 0: dicatat saja, tidak ikut nilai akhir.</source>
        <translation>Weight 0: recorded only, not part of the final mark.</translation>
    </message>
    <message>
        <source>Nilai remedial dihitung paling tinggi sebesar KKTP</source>
        <translation>A remedial mark counts up to the KKTP at most</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Ubah tugas</source>
        <translation>Edit task</translation>
    </message>
    <message>
        <source>Tugaskan pelajaran</source>
        <translation>Assign a lesson</translation>
    </message>
    <message>
        <source>{0} untuk {1}</source>
        <translation>{0} for {1}</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tugaskan</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cari judul atau kode</source>
        <translation>Search by title or code</translation>
    </message>
    <message>
        <source>Pelajaran</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Daftar pelajaran</source>
        <translation>List of lessons</translation>
    </message>
    <message>
        <source>Yang dikerjakan</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Judul tugas, misalnya Bawa celemek</source>
        <translation>Title of the task, for example Bring an apron</translation>
    </message>
    <message>
        <source>Judul tugas</source>
        <translation>Title of the task</translation>
    </message>
    <message>
        <source>Tes yang dinilai: sekali, atas nama sendiri</source>
        <translation>A test that counts: once, under one&apos;s own name</translation>
    </message>
    <message>
        <source>Pelajaran ini dibaca tanpa batas waktu, tanpa nilai, dan tanpa daftar siapa yang belum.</source>
        <translation>This lesson is read without a due day, without a mark, and without a list of who has not.</translation>
    </message>
    <message>
        <source>Untuk</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Seluruh kelas</source>
        <translation>The whole class</translation>
    </message>
    <message>
        <source>{0} ({1} murid)</source>
        <translation>{0} ({1} students)</translation>
    </message>
    <message>
        <source>Murid tertentu…</source>
        <translation>Certain students…</translation>
    </message>
    <message>
        <source>Murid</source>
        <translation>Students</translation>
    </message>
    <message>
        <source>Simpan pilihan ini sebagai kelompok: tulis namanya, boleh kosong</source>
        <translation>Keep this choice as a group: type its name, or leave empty</translation>
    </message>
    <message>
        <source>Nama kelompok</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Besok</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Senin depan</source>
        <translation>Next Monday</translation>
    </message>
    <message>
        <source>Tanggal mulai</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Tanpa batas waktu</source>
        <translation>No due day</translation>
    </message>
    <message>
        <source>Jumat ini</source>
        <translation>This Friday</translation>
    </message>
    <message>
        <source>Minggu depan, hari yang sama</source>
        <translation>Next week, the same day</translation>
    </message>
    <message>
        <source>Dua minggu lagi</source>
        <translation>In two weeks</translation>
    </message>
    <message>
        <source>Tanggal terakhir</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Tanggal lain…</source>
        <translation>Another day…</translation>
    </message>
    <message>
        <source>boleh kosong</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <source>Catatan untuk murid</source>
        <translation>Note to the students</translation>
    </message>
    <message>
        <source>Nomor {0}</source>
        <translation>Number {0}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Tugas di luar program</source>
        <translation>A task outside the program</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Baca pelajarannya</source>
        <translation>Read the lesson</translation>
    </message>
    <message>
        <source>Kerjakan kuisnya</source>
        <translation>Take the quiz</translation>
    </message>
    <message>
        <source>Coba aktivitasnya</source>
        <translation>Try the activity</translation>
    </message>
    <message>
        <source>Sesuatu di luar program</source>
        <translation>Something outside the program</translation>
    </message>
    <message>
        <source>Tugas untuk {0} tersimpan.</source>
        <translation>The task for {0} is saved.</translation>
    </message>
</context>
<context>
    <name>AttendanceModel</name>
    <message>
        <source>No</source>
        <extracomment>(fill, ink) of the letter that holds; calm: no colour blames.</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nama disembunyikan</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <source>hadir</source>
        <translation>present</translation>
    </message>
    <message>
        <source>izin</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>sakit</source>
        <translation>ill</translation>
    </message>
    <message>
        <source>alpa</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>dispensasi</source>
        <translation>on school duty</translation>
    </message>
    <message>
        <source>terlambat</source>
        <translation>late</translation>
    </message>
    <message>
        <source>PKL</source>
        <translation>placement</translation>
    </message>
    <message>
        <source>Nomor {0}</source>
        <translation>Number {0}</translation>
    </message>
    <message>
        <source>{0}. {1}: {2}. {3}</source>
        <translation>{0}. {1}: {2}. {3}</translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message>
        <source>Isi daftar hadir</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>Pertemuan</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Rekap</source>
        <translation>Summary</translation>
    </message>
</context>
<context>
    <name>AttendanceTable</name>
    <message>
        <source>Daftar hadir: tekan huruf keadaan, lalu pindah ke murid berikutnya</source>
        <translation>Attendance: press the letter of a state, then it moves to the next student</translation>
    </message>
</context>
<context>
    <name>BrowserPane</name>
    <message>
        <source>Mundur</source>
        <extracomment>How PySide ends the message when Python still holds a widget that Qt has deleted.</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Maju</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Halaman awal</source>
        <translation>Start page</translation>
    </message>
    <message>
        <source>Alamat (hanya di dalam mini-internet)</source>
        <translation>Address (inside the mini internet only)</translation>
    </message>
    <message>
        <source>Cari di mini-internet</source>
        <translation>Search the mini internet</translation>
    </message>
    <message>
        <source>Kotak pencarian mini-internet</source>
        <translation>Search box of the mini internet</translation>
    </message>
    <message>
        <source>Tautan ke tab baru</source>
        <translation>Links to a new tab</translation>
    </message>
    <message>
        <source>Bila menyala, tautan terbuka di samping dan halaman ini tetap terbuka</source>
        <translation>When on, links open beside this page, which stays open</translation>
    </message>
    <message>
        <source>Tentang situs ini</source>
        <translation>About this site</translation>
    </message>
    <message>
        <source>cari: {0}</source>
        <translation>search: {0}</translation>
    </message>
    <message>
        <source>Cari: {0}</source>
        <translation>Search: {0}</translation>
    </message>
    <message>
        <source>Hasil pencarian</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Tidak ada halaman tentang “{0}”. Coba kata yang lain atau lebih sedikit.</source>
        <translation>No page about “{0}”. Try other words, or fewer.</translation>
    </message>
    <message>
        <source>Buka di tab baru</source>
        <translation>Open in a new tab</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Tutup (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Lihat juga: {0}</source>
        <translation>See also: {0}</translation>
    </message>
</context>
<context>
    <name>CardsDialog</name>
    <message>
        <source>Kartu PIN {0}</source>
        <translation>PIN cards {0}</translation>
    </message>
    <message>
        <source>PIN dibuat program, bukan dipilih. Kartu yang sama bisa dicetak lagi kapan saja.</source>
        <translation>PINs are made by the program, not chosen. The same card can be printed again at any time.</translation>
    </message>
    <message>
        <source>Simpan PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Kartu untuk</source>
        <translation>Cards for</translation>
    </message>
    <message>
        <source>Buat PIN baru; kartu yang lama tidak berlaku lagi</source>
        <translation>Make new PINs; the old cards no longer work</translation>
    </message>
    <message>
        <source>Belum ada murid untuk kartu ini.</source>
        <translation>There are no students for these cards yet.</translation>
    </message>
    <message>
        <source>Membuat kartu</source>
        <translation>Making cards</translation>
    </message>
    <message>
        <source>Semua murid ({0})</source>
        <translation>All students ({0})</translation>
    </message>
    <message>
        <source>Yang belum punya PIN ({0})</source>
        <translation>Those without a PIN ({0})</translation>
    </message>
    <message>
        <source>Buka untuk dicetak</source>
        <translation>Open for printing</translation>
    </message>
    <message>
        <source>Hapus berkasnya</source>
        <translation>Delete the file</translation>
    </message>
    <message numerus="yes">
        <source>%n kartu</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation>{0}; {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n PIN baru dibuat</source>
        <translation>
            <numerusform>%n new PIN will be made</numerusform>
            <numerusform>%n new PINs will be made</numerusform>
        </translation>
    </message>
    <message>
        <source>Tersimpan: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Berkas itu masih terbuka di program lain. Tutup dulu, lalu hapus.</source>
        <translation>That file is still open in another program. Close it there first, then delete.</translation>
    </message>
    <message>
        <source>Berkas PDF sudah dihapus.</source>
        <translation>The PDF file has been deleted.</translation>
    </message>
    <message>
        <source>Simpan kartu</source>
        <translation>Save cards</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printer dipakai bersama? Tunggu di sampingnya. Halaman terakhir daftar untuk guru: simpan terkunci. Hapus PDF setelah dicetak.</source>
        <translation>Is the printer shared? Wait beside it. The last page is the teacher’s list: keep it under lock. Delete the PDF after printing.</translation>
    </message>
</context>
<context>
    <name>Caretaker</name>
    <message>
        <source>Masih di sini? Tekan tombol apa saja. Kalau tidak, kamu akan dikeluarkan.</source>
        <translation>Still here? Press any key. Otherwise you will be signed out.</translation>
    </message>
</context>
<context>
    <name>CarryScreen</name>
    <message>
        <source>‹ Kembali</source>
        <translation>‹ Back</translation>
    </message>
    <message>
        <source>Kumpulkan &amp; bagikan</source>
        <translation>Collect &amp; share</translation>
    </message>
    <message>
        <source>Kiriman hanya dapat dibuka sekolah ini. Halaman bantuan tidak dicatat dan tidak ikut dikirim.</source>
        <translation>Parcels can be opened by this school only. The help page is not recorded and is never sent.</translation>
    </message>
    <message>
        <source>Pilih berkas gabung…</source>
        <translation>Choose the join file…</translation>
    </message>
    <message>
        <source>Gabungkan komputer ini ke sekolah</source>
        <translation>Let this computer join a school</translation>
    </message>
    <message>
        <source>Guru membuat berkas gabung (.aksi-gabung) untuk tiap lab. Setelah bergabung, daftar kelas datang lewat USB dan hasil belajar bisa dibawa ke guru.</source>
        <translation>The teacher makes a join file (.aksi-gabung) for each lab. After joining, class lists come by USB and results can be carried to the teacher.</translation>
    </message>
    <message>
        <source>Buat sekolah…</source>
        <translation>Create a school…</translation>
    </message>
    <message>
        <source>Belum ada sekolah? Buat di komputer guru</source>
        <translation>No school yet? Create it on the teacher&apos;s computer</translation>
    </message>
    <message>
        <source>Cukup sekali, di satu komputer guru. Dari sana dibuat daftar kelas dan berkas gabung untuk tiap lab.</source>
        <translation>Once only, on one teacher&apos;s computer. Class lists and a join file for each lab are made there.</translation>
    </message>
    <message>
        <source>Komputer guru, pengumpul hasil</source>
        <translation>Teacher&apos;s computer, collects the results</translation>
    </message>
    <message>
        <source>Komputer {0}</source>
        <translation>Computer of {0}</translation>
    </message>
    <message>
        <source>NPSN {0} · {1}</source>
        <translation>NPSN {0} · {1}</translation>
    </message>
    <message>
        <source>CONTOH</source>
        <translation>SAMPLE</translation>
    </message>
    <message>
        <source>Daftar kelas</source>
        <translation>Class lists</translation>
    </message>
    <message numerus="yes">
        <source>%n murid</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message>
        <source>Buat berkas gabung…</source>
        <translation>Make a join file…</translation>
    </message>
    <message>
        <source>Satu berkas untuk satu lab; salin ke USB dan buka di tiap komputer lab itu. Simpan seperti menyimpan kunci.</source>
        <translation>One file for one lab; copy it to a USB stick and open it on each computer of that lab. Keep it as you would keep a key.</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labs</translation>
    </message>
    <message>
        <source>Buat salinan sekarang</source>
        <translation>Make a copy now</translation>
    </message>
    <message>
        <source>Belum ada salinan cadangan. Salinan dibuat sendiri setiap jam selama ada yang baru.</source>
        <translation>No backup yet. One is made by itself every hour while there is something new.</translation>
    </message>
    <message numerus="yes">
        <source>Salinan terakhir {0}; %n salinan disimpan di komputer ini.</source>
        <translation>
            <numerusform>Last copy {0}; %n copy is kept on this computer.</numerusform>
            <numerusform>Last copy {0}; %n copies are kept on this computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Salinan cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Komputer ini sekarang bagian dari {0}, {1}.</source>
        <translation>This computer now belongs to {0}, {1}.</translation>
    </message>
    <message>
        <source>Pilih daftar kelas</source>
        <translation>Choose a class list</translation>
    </message>
    <message>
        <source>Pulihkan…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Komputer guru hilang atau rusak?</source>
        <translation>Is the teacher&apos;s computer lost or broken?</translation>
    </message>
    <message>
        <source>Kata pemulihan di kertas dan satu berkas gabung membuka sekolah itu lagi di komputer ini.</source>
        <translation>The recovery words on paper and one join file open the school again on this computer.</translation>
    </message>
    <message>
        <source>Masukkan daftar…</source>
        <translation>Import a list…</translation>
    </message>
    <message>
        <source>Belum ada kelas. Pilih daftar dari Excel, CSV, atau unduhan Dapodik.</source>
        <translation>No class yet. Choose a list from Excel, CSV or a Dapodik download.</translation>
    </message>
    <message>
        <source>Daftar kelas (*.xlsx *.csv *.txt);;Semua berkas (*)</source>
        <translation>Class lists (*.xlsx *.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Isi kontak…</source>
        <translation>Fill in contacts…</translation>
    </message>
    <message>
        <source>Siapa yang bisa didatangi murid di sekolah ini. Sampai ke lab lewat USB.</source>
        <translation>Whom students can turn to at this school. Reaches the labs by USB stick.</translation>
    </message>
    <message>
        <source>Kontak bantuan</source>
        <translation>Help contacts</translation>
    </message>
    <message>
        <source>Mulai penyiapan</source>
        <translation>Begin set-up</translation>
    </message>
    <message>
        <source>Penyiapan tiga langkah</source>
        <translation>Set-up in three steps</translation>
    </message>
    <message>
        <source>Sekolah dan provinsi, siapa yang memakai komputer ini, lalu daftar kelas atau Kelas contoh.</source>
        <translation>School and province, who uses this computer, then class lists or the sample class.</translation>
    </message>
    <message>
        <source>Pakai berkas guru baru…</source>
        <translation>Use a new teacher file…</translation>
    </message>
    <message>
        <source>Pilih berkas gabung atau berkas guru</source>
        <translation>Choose a join file or a teacher file</translation>
    </message>
    <message>
        <source>Berkas AKSI (*.aksi-gabung *.aksi-guru);;Semua berkas (*)</source>
        <translation>AKSI files (*.aksi-gabung *.aksi-guru);;All files (*)</translation>
    </message>
    <message>
        <source>Komputer ini sekarang komputer {0} di {1}. Masuk lewat “Masuk sebagai guru”.</source>
        <translation>This is now {0}&apos;s computer at {1}. Come in through “Sign in as teacher”.</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Cek pemahaman: {0}</source>
        <translation>Check yourself: {0}</translation>
    </message>
    <message>
        <source>Cek pemahaman</source>
        <translation>Check yourself</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Jawab dulu, lalu periksa.</source>
        <translation>Answer first, then check.</translation>
    </message>
    <message>
        <source>Tepat.</source>
        <translation>Right.</translation>
    </message>
    <message>
        <source>Belum tepat. Baca alasannya, lalu coba lagi bila mau.</source>
        <translation>Not right yet. Read why, then try again if you like.</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ChoiceItem</name>
    <message>
        <source>Tombol A–{0} memilih</source>
        <translation>Keys A–{0} choose</translation>
    </message>
    <message>
        <source>Pilihanmu, tepat</source>
        <translation>Your choice, right</translation>
    </message>
    <message>
        <source>Pilihanmu, belum tepat</source>
        <translation>Your choice, not right yet</translation>
    </message>
    <message>
        <source>Ini juga tepat</source>
        <translation>This is right too</translation>
    </message>
    <message>
        <source>Ini yang tepat</source>
        <translation>This is the right one</translation>
    </message>
</context>
<context>
    <name>ClassDialog</name>
    <message>
        <source>Kelas baru</source>
        <translation>New class</translation>
    </message>
    <message>
        <source>Kelas kosong untuk diisi satu per satu. Punya daftarnya? Pakai Masukkan daftar.</source>
        <translation>An empty class to fill one by one. Do you have the list? Use Take in a list.</translation>
    </message>
    <message>
        <source>Buat kelas</source>
        <translation>Make the class</translation>
    </message>
    <message>
        <source>Nama kelas</source>
        <translation>Name of the class</translation>
    </message>
    <message>
        <source>X Kuliner 2</source>
        <translation>X Kuliner 2</translation>
    </message>
    <message>
        <source>Tahun ajaran</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Kelas {0} dibuat.</source>
        <translation>Class {0} was made.</translation>
    </message>
</context>
<context>
    <name>ClassTabs</name>
    <message>
        <source>Kemajuan</source>
        <extracomment>In the order of the strip. Not every name may open every tab: wali sees people, tasks and attendance, bk no marks.</extracomment>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Murid</source>
        <translation>Students</translation>
    </message>
    <message>
        <source>Tugas</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Kehadiran</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Marks</translation>
    </message>
</context>
<context>
    <name>ClassesDialog</name>
    <message>
        <source>Pilih kelas saya</source>
        <translation>Choose my classes</translation>
    </message>
    <message>
        <source>Hanya kelas yang dicentang tampil di Beranda dan Kelas. Tanpa centang: semua kelas.</source>
        <translation>Only ticked classes show on Home and Class. None ticked: all classes.</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Kelas di sekolah ini</source>
        <translation>Classes of this school</translation>
    </message>
</context>
<context>
    <name>ClassroomPage</name>
    <message>
        <source>Kelas</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Sembunyikan nama</source>
        <translation>Hide names</translation>
    </message>
    <message>
        <source>Masukkan daftar kelas…</source>
        <translation>Add a class list…</translation>
    </message>
    <message>
        <source>Belum ada kelas di komputer ini</source>
        <translation>No class on this computer yet</translation>
    </message>
    <message>
        <source>Masukkan daftar kelas dari Excel, CSV atau Dapodik. Daftar diperiksa dulu, baru dipakai.</source>
        <translation>Add a class list from Excel, CSV or Dapodik. It is checked first, then used.</translation>
    </message>
    <message numerus="yes">
        <source>%n murid</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Layar kedua tersambung: nama dan nilai disembunyikan. Tahan F9 untuk melihatnya sebentar.</source>
        <translation>A second display is connected: names and marks are hidden. Hold F9 to see them for a moment.</translation>
    </message>
    <message>
        <source>Nama dan nilai disembunyikan. Tahan F9 untuk melihatnya sebentar.</source>
        <translation>Names and marks are hidden. Hold F9 to see them for a moment.</translation>
    </message>
    <message>
        <source>Kumpulkan &amp;&amp; bagikan</source>
        <translation>Collect &amp;&amp; share</translation>
    </message>
    <message>
        <source>Daftar kelas diatur di komputer sekolah dan sampai ke sini lewat USB.</source>
        <translation>Class lists are looked after on the school&apos;s computer and come here by USB.</translation>
    </message>
</context>
<context>
    <name>CollectedWords</name>
    <message>
        <source>Belum ada kiriman dari komputer lain yang terkumpul di sini.</source>
        <translation>Nothing from other computers has been collected here yet.</translation>
    </message>
    <message numerus="yes">
        <source>Terkumpul dari %n komputer</source>
        <translation>
            <numerusform>Collected from %n computer</numerusform>
            <numerusform>Collected from %n computers</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, terakhir {1}.</source>
        <translation>{0}, last {1}.</translation>
    </message>
    <message>
        <source>belum ada kiriman yang terkumpul</source>
        <translation>nothing collected yet</translation>
    </message>
    <message numerus="yes">
        <source>data dari %n komputer</source>
        <translation>
            <numerusform>work from %n computer</numerusform>
            <numerusform>work from %n computers</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, terakhir {1}</source>
        <translation>{0}, last {1}</translation>
    </message>
    <message>
        <source>hari ini {0}</source>
        <translation>today at {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>CompanyCard</name>
    <message>
        <source>Perlu didampingi</source>
        <translation>Needs company</translation>
    </message>
    <message>
        <source>Disembunyikan selama nama tidak ditampilkan.</source>
        <translation>Hidden while names are not shown.</translation>
    </message>
    <message>
        <source>Tidak ada yang tertinggal minggu ini.</source>
        <translation>Nobody is behind this week.</translation>
    </message>
    <message numerus="yes">
        <source>Lihat %n murid lagi</source>
        <translation>
            <numerusform>Show %n more student</numerusform>
            <numerusform>Show %n more students</numerusform>
        </translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>{0}, riwayat {1}</source>
        <translation>{0}, history of {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n murid belum masuk seminggu ini</source>
        <translation>
            <numerusform>%n student was not here this past week</numerusform>
            <numerusform>%n students were not here this past week</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, dan {1} lagi</source>
        <translation>{0}, and {1} more</translation>
    </message>
    <message>
        <source>Lihat tugas</source>
        <translation>See tasks</translation>
    </message>
    <message>
        <source>{0}, lihat tugas</source>
        <translation>{0}, see tasks</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Masuk tanpa PIN</source>
        <translation>Signed in without a PIN</translation>
    </message>
    <message>
        <source>Masuk tanpa PIN, {0}</source>
        <translation>Signed in without a PIN, {0}</translation>
    </message>
    <message>
        <source>Pastikan semua</source>
        <translation>Confirm all</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu. Semua masuk dengan PIN.</source>
        <translation>Nobody is waiting. Everyone signed in with a PIN.</translation>
    </message>
    <message>
        <source>komputer tanpa nama</source>
        <translation>a computer without a name</translation>
    </message>
    <message>
        <source>Pastikan</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Pastikan {0}</source>
        <translation>Confirm {0}</translation>
    </message>
    <message>
        <source>Murid ini lupa PIN dan tetap belajar. Pastikan kalau memang dia yang duduk di situ; setelah itu kuis yang dinilai terbuka baginya. Yang belum pasti, biarkan saja. Waktunya menurut jam komputer itu.</source>
        <translation>These students forgot their PIN and went on learning. Confirm if it really was them; then graded quizzes open for them. Leave those you are not sure of. Times are by that computer’s clock.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Kontak bantuan sekolah</source>
        <extracomment>Letters that fit a card of the help page; names and numbers stand in one line.</extracomment>
        <translation>The school&apos;s help contacts</translation>
    </message>
    <message>
        <source>Tampil di halaman bantuan dan di pelajaran. Coba dulu tiap nomor, dan minta izin orangnya. Yang dikosongkan semua kembali seperti semula.</source>
        <translation>Shown on the help page and in lessons. Try every number first, and ask each person for permission. A contact with all fields emptied goes back to what it was.</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bu Rini</source>
        <translation>Ms Rini</translation>
    </message>
    <message>
        <source>Ruang atau tempat</source>
        <translation>Room or place</translation>
    </message>
    <message>
        <source>Ruang BK, lantai 1</source>
        <translation>Counselling room, ground floor</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Senin–Jumat, 07.00–15.00</source>
        <translation>Monday–Friday, 07.00–15.00</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>telepon atau WhatsApp, bila ada</source>
        <translation>telephone or WhatsApp, if there is one</translation>
    </message>
    <message>
        <source>Saluran tulis</source>
        <translation>Way to write</translation>
    </message>
    <message>
        <source>bagi yang sulit bicara: pesan, surat, kotak</source>
        <translation>for those who find speaking hard: message, letter, box</translation>
    </message>
    <message>
        <source>Tersimpan</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Ada yang tidak berjalan</source>
        <translation>Something did not work</translation>
    </message>
    <message>
        <source>Langkah tadi tidak berhasil</source>
        <translation>That step did not work</translation>
    </message>
    <message>
        <source>Kesalahannya ada di program, bukan padamu. Yang sudah tersimpan tetap aman, dan kamu bisa melanjutkan. Kalau terulang, simpan laporan ini untuk petugas IT; isinya tidak memuat nama.</source>
        <translation>The fault is in the program, not yours. What was saved is safe, and you can go on. If it happens again, save this report for the IT staff; it holds no names.</translation>
    </message>
    <message>
        <source>Rincian untuk IT</source>
        <translation>Details for IT</translation>
    </message>
    <message>
        <source>Lihat rincian</source>
        <translation>Show details</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Simpan laporan…</source>
        <translation>Save report…</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Laporan tidak bisa ditulis di sana. Pilih tempat lain, misalnya USB.</source>
        <translation>The report cannot be written there. Choose another place, such as a USB stick.</translation>
    </message>
    <message>
        <source>Laporan tersimpan: {0}</source>
        <translation>Report saved: {0}</translation>
    </message>
    <message>
        <source>Simpan laporan</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>Teks (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Rincian disalin.</source>
        <translation>Details copied.</translation>
    </message>
</context>
<context>
    <name>CreateSchoolDialog</name>
    <message>
        <source>Buat sekolah</source>
        <translation>Create a school</translation>
    </message>
    <message>
        <source>Sekali saja, di komputer guru. Kunci sekolah terkunci oleh kalimat sandi ini; setelah ini muncul kata pemulihan untuk dicetak.</source>
        <translation>Once only, on the teacher&apos;s computer. The school&apos;s key is locked by this passphrase; recovery words to print come next.</translation>
    </message>
    <message>
        <source>Nama sekolah</source>
        <translation>Name of the school</translation>
    </message>
    <message>
        <source>SMKN 1 Contoh</source>
        <translation>SMKN 1 Contoh</translation>
    </message>
    <message>
        <source>NPSN</source>
        <translation>NPSN</translation>
    </message>
    <message>
        <source>8 angka</source>
        <translation>8 digits</translation>
    </message>
    <message>
        <source>Kalimat sandi</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>beberapa kata yang mudah diingat</source>
        <translation>a few words that are easy to remember</translation>
    </message>
    <message>
        <source>Kalimat sandi sekali lagi</source>
        <translation>Passphrase once more</translation>
    </message>
    <message>
        <source>Tulis nama sekolah.</source>
        <translation>Write the name of the school.</translation>
    </message>
    <message>
        <source>NPSN terdiri atas 8 angka.</source>
        <translation>The NPSN has 8 digits.</translation>
    </message>
    <message>
        <source>Provinsi</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Pilih provinsi (menentukan nomor bantuan)</source>
        <translation>Choose the province (it decides the help lines)</translation>
    </message>
    <message>
        <source>{0}, NPSN {1}, {2}. {3}</source>
        <translation>{0}, NPSN {1}, {2}. {3}</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Senin</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Selasa</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Rabu</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Kamis</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Jumat</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Sabtu</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>Februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>Maret</source>
        <translation>March</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Mei</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>Juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>Agustus</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Desember</source>
        <translation>December</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, {1} {2} {3}</source>
        <translation>{0}, {1} {2} {3}</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>besok</source>
        <translation>tomorrow</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Kamu sudah menyelesaikan aktivitas ini.</source>
        <translation>You have finished this activity.</translation>
    </message>
    <message>
        <source>Penutup</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Selesai, kembali ke pelajaran</source>
        <translation>Done, back to the lesson</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Selamat pagi, {0}</source>
        <translation>Good morning, {0}</translation>
    </message>
    <message>
        <source>Selamat siang, {0}</source>
        <translation>Good afternoon, {0}</translation>
    </message>
    <message>
        <source>Selamat sore, {0}</source>
        <translation>Good afternoon, {0}</translation>
    </message>
    <message>
        <source>Selamat malam, {0}</source>
        <translation>Good evening, {0}</translation>
    </message>
    <message>
        <source>Kelas</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Pilih kelas saya…</source>
        <translation>Choose my classes…</translation>
    </message>
    <message>
        <source>Kumpulkan &amp;&amp; bagikan</source>
        <translation>Collect &amp;&amp; share</translation>
    </message>
    <message>
        <source>Kumpulkan dan bagikan</source>
        <translation>Collect and share</translation>
    </message>
    <message>
        <source>Terakhir dibuka</source>
        <translation>Opened last</translation>
    </message>
    <message numerus="yes">
        <source>%n murid</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message>
        <source>Buka kelas</source>
        <translation>Open the class</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0} dari {1} murid belajar seminggu ini</source>
        <translation>{0} of {1} students learned this past week</translation>
    </message>
    <message numerus="yes">
        <source>%n tugas terbuka</source>
        <translation>
            <numerusform>%n open task</numerusform>
            <numerusform>%n open tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum ada tugas terbuka</source>
        <translation>No open task yet</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}</source>
        <translation>{0}, {1}, {2}</translation>
    </message>
    <message>
        <source>Masukkan daftar kelas…</source>
        <translation>Add a class list…</translation>
    </message>
    <message>
        <source>Belum ada kelas di komputer ini</source>
        <translation>No class on this computer yet</translation>
    </message>
    <message>
        <source>Masukkan daftar kelas dari Excel, CSV atau Dapodik. Daftar diperiksa dulu, baru dipakai.</source>
        <translation>Add a class list from Excel, CSV or Dapodik. It is checked first, then used.</translation>
    </message>
    <message>
        <source>Komputer dan kiriman</source>
        <translation>Computers and deliveries</translation>
    </message>
    <message>
        <source>Berkas gabung untuk lab, kiriman dari komputer lab, dan salinan data. Nama murid tidak tampil.</source>
        <translation>Join files for labs, deliveries from lab computers, and copies of the data. No student&apos;s name is shown.</translation>
    </message>
    <message>
        <source>Guru lain bekerja di komputernya sendiri, dengan kunci sendiri dan kelasnya saja.</source>
        <translation>Other teachers work on their own computers, with a key of their own and their classes only.</translation>
    </message>
    <message>
        <source>Guru di sekolah ini…</source>
        <translation>Teachers of this school…</translation>
    </message>
    <message>
        <source>Kelas Bapak/Ibu datang lewat USB</source>
        <translation>Your classes come by USB</translation>
    </message>
    <message>
        <source>Colok USB di komputer sekolah dulu, lalu di sini. Daftar kelas diatur di komputer sekolah.</source>
        <translation>Plug the USB stick into the school&apos;s computer first, then in here. Class lists are looked after on the school&apos;s computer.</translation>
    </message>
    <message>
        <source>Kiriman dan salinan data. Berkas gabung dibuat di komputer sekolah.</source>
        <translation>Deliveries and backups. Join files are made on the school&apos;s computer.</translation>
    </message>
    <message>
        <source>Mulai di sini</source>
        <translation>Start here</translation>
    </message>
</context>
<context>
    <name>DoublesDialog</name>
    <message>
        <source>Orang yang sama?</source>
        <translation>The same person?</translation>
    </message>
    <message>
        <source>Bila sama, hasil belajar keduanya menjadi satu. Bisa dipisahkan lagi kapan saja.</source>
        <translation>If so, the work of both becomes one. They can be taken apart again at any time.</translation>
    </message>
    <message>
        <source>Orang yang berbeda</source>
        <translation>Two people</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>keluar</source>
        <translation>left school</translation>
    </message>
    <message>
        <source>Tidak ada nama kembar yang perlu diperiksa.</source>
        <translation>No names alike are left to look at.</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message numerus="yes">
        <source>%n pasangan lagi.</source>
        <translation>
            <numerusform>%n more pair.</numerusform>
            <numerusform>%n more pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Belajar pada %n hari, terakhir {0}</source>
        <translation>
            <numerusform>Worked on %n day, last on {0}</numerusform>
            <numerusform>Worked on %n days, last on {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum ada hasil belajar</source>
        <translation>No work yet</translation>
    </message>
    <message>
        <source>Kelas: {0}</source>
        <translation>Class: {0}</translation>
    </message>
    <message>
        <source>Nomor: {0}</source>
        <translation>Number: {0}</translation>
    </message>
    <message>
        <source>Panggilan: {0}</source>
        <translation>Call name: {0}</translation>
    </message>
    <message>
        <source>L/P: {0}</source>
        <translation>M/F: {0}</translation>
    </message>
    <message>
        <source>Sama, pakai yang ini</source>
        <translation>Same, keep this one</translation>
    </message>
    <message>
        <source>Keduanya kini satu murid.</source>
        <translation>Both are one student now.</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Yang tadi kamu kerjakan sekarang tercatat atas nama {0}.</source>
        <translation>What you did is now recorded under the name {0}.</translation>
    </message>
    <message>
        <source>Pekerjaanmu terakhir di {0}. Yang belum tampak di sini menyusul setelah dikumpulkan guru.</source>
        <translation>You last worked at {0}. What does not show here yet follows once the teacher has collected it.</translation>
    </message>
    <message>
        <source>Kalian belajar berdua: latihan tercatat untuk {0} dan {1}. “Keluar” mengeluarkan keduanya.</source>
        <translation>You are learning together: practice is recorded for {0} and {1}. “Sign out” signs both out.</translation>
    </message>
    <message>
        <source>Guru</source>
        <translation>Teacher</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Hapus data {0}</source>
        <translation>Erase the data of {0}</translation>
    </message>
    <message>
        <source>Dipakai bila keluarga memintanya. Untuk murid yang pindah sekolah cukup “Keluar dari sekolah”.</source>
        <translation>For when the family asks for it. For a student who changes school “Left the school” is enough.</translation>
    </message>
    <message>
        <source>Lanjut…</source>
        <translation>Go on…</translation>
    </message>
    <message>
        <source>Ketik nama panggilannya untuk menghapus</source>
        <translation>Type the call name to erase</translation>
    </message>
    <message>
        <source>Yang diketik belum sama dengan nama panggilannya: {0}.</source>
        <translation>What you typed is not the call name yet: {0}.</translation>
    </message>
    <message>
        <source>Sekali lagi: menghapus tidak bisa diurungkan, juga tidak dari salinan cadangan. Bila ragu, batalkan.</source>
        <translation>Once more: erasing cannot be undone, not even from backups. When in doubt, cancel.</translation>
    </message>
    <message>
        <source>Hapus datanya</source>
        <translation>Erase the data</translation>
    </message>
    <message>
        <source>Data sudah dihapus</source>
        <translation>The data was erased</translation>
    </message>
    <message>
        <source>Nomor acak {0}. Cetak tanda terima untuk keluarga.</source>
        <translation>Random number {0}. Print the receipt for the family.</translation>
    </message>
    <message>
        <source>Simpan tanda terima (PDF)…</source>
        <translation>Save the receipt (PDF)…</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Yang dihapus: nama, kelas, PIN, PKL, hasil belajar, nilai, dan kehadirannya, di komputer ini dan di salinan cadangannya.</source>
        <translation>What goes: name, class, PIN, placement, work, marks and attendance, on this computer and in its backups.</translation>
    </message>
    <message>
        <source>Komputer lain menghapusnya begitu perintah ini sampai lewat USB.</source>
        <translation>Other computers erase it as soon as this order reaches them by USB.</translation>
    </message>
    <message>
        <source>Catatan jurnal yang menyebut namanya tidak ikut: periksa sendiri.</source>
        <translation>Notes in the journal that mention the name stay: look through them yourself.</translation>
    </message>
    <message numerus="yes">
        <source>Ada %n catatan belajar.</source>
        <translation>
            <numerusform>There is %n note of work.</numerusform>
            <numerusform>There are %n notes of work.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak ada komputer lain yang menunggu perintah hapus.</source>
        <translation>No other computer waits for the order.</translation>
    </message>
    <message>
        <source>komputer tanpa nama</source>
        <translation>a computer without a name</translation>
    </message>
    <message numerus="yes">
        <source>Bawa USB ke %n komputer yang belum terdengar sejak ini: {0}.</source>
        <translation>
            <numerusform>Take a USB stick to %n computer that was not heard since: {0}.</numerusform>
            <numerusform>Take a USB stick to %n computers that were not heard since: {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureReceiptPaper</name>
    <message>
        <source>Tanda terima penghapusan data</source>
        <extracomment>So many meetings fit beside names and counts on an upright page, where 36 learners fit too, and on one across; of more, each has its letter in the workbook.</extracomment>
        <translation>Receipt for the erasure of data</translation>
    </message>
    <message>
        <source>Perintah hapus dan nomor acak di atas, supaya data yang datang belakangan ikut terhapus. Catatan guru di kertas dan di jurnal kelas tidak ikut; guru memeriksanya sendiri.</source>
        <translation>The order and the random number above, so that data arriving later is erased too. Notes on paper and in the class journal are not part of it; the teacher looks through them.</translation>
    </message>
    <message>
        <source>Nomor acak: {0}</source>
        <translation>Random number: {0}</translation>
    </message>
    <message>
        <source>Dihapus pada: {0}</source>
        <translation>Erased on: {0}</translation>
    </message>
    <message>
        <source>Oleh: {0}</source>
        <translation>By: {0}</translation>
    </message>
    <message>
        <source>Di komputer: {0}</source>
        <translation>On the computer: {0}</translation>
    </message>
    <message>
        <source>komputer guru</source>
        <translation>the teacher&apos;s computer</translation>
    </message>
    <message>
        <source>Nama murid (ditulis tangan): {0}</source>
        <translation>Name of the student (by hand): {0}</translation>
    </message>
    <message>
        <source>Tanggal dan tanda tangan sekolah: {0}</source>
        <translation>Date and signature of the school: {0}</translation>
    </message>
    <message>
        <source>Diterima oleh orang tua atau wali: {0}</source>
        <translation>Received by parent or guardian: {0}</translation>
    </message>
    <message>
        <source>Nama, panggilan, nomor urut, dan kelas; PIN dan masa PKL bila ada.</source>
        <translation>Name, call name, number and class; PIN and placement where there were any.</translation>
    </message>
    <message>
        <source>Hasil belajar: pelajaran yang dibaca, aktivitas, dan jawaban kuis.</source>
        <translation>Work: lessons read, activities, answers to quizzes.</translation>
    </message>
    <message>
        <source>Nilai, kehadiran, dan tugas atas namanya.</source>
        <translation>Marks, attendance and own tasks.</translation>
    </message>
    <message>
        <source>Tulisan yang belum selesai.</source>
        <translation>Unfinished texts.</translation>
    </message>
    <message numerus="yes">
        <source>Gambar dan suara: %n berkas.</source>
        <translation>
            <numerusform>Pictures and sound: %n file.</numerusform>
            <numerusform>Pictures and sound: %n files.</numerusform>
        </translation>
    </message>
    <message>
        <source>Semua datanya sudah terhapus di komputer ini.</source>
        <translation>All the data is erased on this computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n salinan cadangan ditulis ulang tanpa data itu.</source>
        <translation>
            <numerusform>%n backup was rewritten without that data.</numerusform>
            <numerusform>%n backups were rewritten without that data.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, terakhir terdengar {1}</source>
        <translation>{0}, last heard {1}</translation>
    </message>
    <message>
        <source>komputer tanpa nama</source>
        <translation>a computer without a name</translation>
    </message>
    <message>
        <source>Tidak ada komputer lain yang masih ditunggu kabarnya.</source>
        <translation>No other computer is still waited for.</translation>
    </message>
    <message>
        <source>Komputer berikut belum terdengar sejak penghapusan. Sekolah membawa perintah hapus ke sana dengan USB:</source>
        <translation>These computers were not heard since the erasure. The school takes the order there by USB:</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Yang sudah tersimpan tetap aman.</source>
        <translation>What was saved is safe.</translation>
    </message>
    <message>
        <source>Penyimpanan komputer ini penuh, jadi yang terakhir belum tersimpan.</source>
        <translation>This computer&apos;s disk is full, so the last thing is not saved yet.</translation>
    </message>
    <message>
        <source>Minta guru atau petugas IT mengosongkan ruang, lalu coba lagi; jangan tutup program.</source>
        <translation>Ask a teacher or the IT staff to free some space, then try again; do not close the program.</translation>
    </message>
    <message>
        <source>Penyimpanan komputer ini tidak menjawab dengan benar, jadi yang terakhir belum tersimpan.</source>
        <translation>This computer&apos;s disk does not answer properly, so the last thing is not saved yet.</translation>
    </message>
    <message>
        <source>Coba sekali lagi. Kalau terulang, pindah komputer dan beri tahu petugas IT.</source>
        <translation>Try once more. If it happens again, move to another computer and tell the IT staff.</translation>
    </message>
    <message>
        <source>Folder data komputer ini tidak bisa ditulisi.</source>
        <translation>The data folder of this computer cannot be written to.</translation>
    </message>
    <message>
        <source>Petugas IT: beri izin menulis pada folder data, lalu buka program lagi.</source>
        <translation>IT staff: allow writing to the data folder, then open the program again.</translation>
    </message>
    <message>
        <source>AKSI Desktop sudah terbuka di komputer ini, atau belum selesai menutup.</source>
        <translation>AKSI Desktop is already open on this computer, or has not finished closing.</translation>
    </message>
    <message>
        <source>Pakai jendela yang sudah terbuka, atau tunggu sebentar lalu buka lagi.</source>
        <translation>Use the window that is open, or wait a moment and open it again.</translation>
    </message>
    <message>
        <source>Folder data terletak di jaringan: {folder}.</source>
        <translation>The data folder lies on the network: {folder}.</translation>
    </message>
    <message>
        <source>Petugas IT: pindahkan folder data ke penyimpanan komputer ini sendiri.</source>
        <translation>IT staff: move the data folder to this computer&apos;s own disk.</translation>
    </message>
    <message>
        <source>Tempat data bukan sebuah folder: {folder}.</source>
        <translation>The place for data is not a folder: {folder}.</translation>
    </message>
    <message>
        <source>Petugas IT: pilih folder lain dengan --data.</source>
        <translation>IT staff: choose another folder with --data.</translation>
    </message>
    <message>
        <source>Folder data tidak bisa ditulisi: {folder}.</source>
        <translation>The data folder cannot be written to: {folder}.</translation>
    </message>
    <message>
        <source>Petugas IT: beri izin menulis pada folder itu, lalu buka program lagi.</source>
        <translation>IT staff: allow writing to that folder, then open the program again.</translation>
    </message>
    <message>
        <source>Data di komputer ini dibuat oleh versi AKSI Desktop yang lebih baru.</source>
        <translation>The data on this computer was made by a newer AKSI Desktop.</translation>
    </message>
    <message>
        <source>Pasang versi yang sama atau lebih baru, lalu buka lagi.</source>
        <translation>Install the same version or a newer one, then open it again.</translation>
    </message>
    <message>
        <source>Data lama belum bisa dibawa ke versi ini; salinannya sudah dibuat dan utuh.</source>
        <translation>The old data could not be brought to this version; a copy was made and is whole.</translation>
    </message>
    <message>
        <source>Beri tahu petugas IT dan kirimkan rincian ini.</source>
        <translation>Tell the IT staff and send them these details.</translation>
    </message>
    <message>
        <source>Sebagian data di komputer ini rusak.</source>
        <translation>Part of the data on this computer is damaged.</translation>
    </message>
    <message>
        <source>Tutup lalu buka program; data dipulihkan dari salinan terakhir yang baik.</source>
        <translation>Close and open the program; the data is restored from the last good copy.</translation>
    </message>
    <message>
        <source>Berkas itu bukan daftar kelas.</source>
        <translation>That file is not a class list.</translation>
    </message>
    <message>
        <source>Berkas itu terlalu besar untuk sebuah daftar kelas.</source>
        <translation>That file is too large for a class list.</translation>
    </message>
    <message>
        <source>Berkas itu kosong.</source>
        <translation>That file is empty.</translation>
    </message>
    <message>
        <source>Pilih berkas lain.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>Tidak ada kolom Nama di berkas itu.</source>
        <translation>There is no column Nama in that file.</translation>
    </message>
    <message>
        <source>Kalimat sandi terlalu pendek.</source>
        <translation>The passphrase is too short.</translation>
    </message>
    <message>
        <source>Pakai sedikitnya {minimum} huruf; beberapa kata lebih mudah diingat.</source>
        <translation>Use at least {minimum} letters; a few words are easier to remember.</translation>
    </message>
    <message>
        <source>Kalimat sandi itu tidak cocok.</source>
        <translation>That passphrase does not fit.</translation>
    </message>
    <message>
        <source>Periksa huruf besar dan kecil. Kalau lupa, pakai kata pemulihan sekolah.</source>
        <translation>Check capital and small letters. If it is forgotten, use the school&apos;s recovery words.</translation>
    </message>
    <message>
        <source>Kata pemulihan itu milik sekolah lain.</source>
        <translation>Those recovery words belong to another school.</translation>
    </message>
    <message>
        <source>Pakai kertas kata pemulihan sekolah ini.</source>
        <translation>Use this school&apos;s sheet of recovery words.</translation>
    </message>
    <message>
        <source>Kata pemulihan yang diketik berjumlah {found}, seharusnya {needed}.</source>
        <translation>{found} recovery words were typed; there should be {needed}.</translation>
    </message>
    <message>
        <source>Periksa kata yang terlewat atau tertulis dua kali.</source>
        <translation>Look for a word that is missing or written twice.</translation>
    </message>
    <message>
        <source>Ada kata pemulihan yang salah ketik.</source>
        <translation>One of the recovery words is mistyped.</translation>
    </message>
    <message>
        <source>Cocokkan lagi setiap kata dengan kertasnya.</source>
        <translation>Compare each word with the sheet again.</translation>
    </message>
    <message>
        <source>Kata ke-{place} tidak ada dalam daftar kata pemulihan.</source>
        <translation>Word {place} is not in the list of recovery words.</translation>
    </message>
    <message>
        <source>Cocokkan ejaannya dengan kertasnya.</source>
        <translation>Compare its spelling with the sheet.</translation>
    </message>
    <message>
        <source>Komputer ini sudah menjadi bagian sebuah sekolah.</source>
        <translation>This computer already belongs to a school.</translation>
    </message>
    <message>
        <source>Untuk sekolah kedua pakai folder data lain.</source>
        <translation>For a second school use another data folder.</translation>
    </message>
    <message>
        <source>Kunci sekolah sedang tertutup.</source>
        <translation>The school&apos;s key is locked.</translation>
    </message>
    <message>
        <source>Masukkan kalimat sandi sekolah.</source>
        <translation>Enter the school&apos;s passphrase.</translation>
    </message>
    <message>
        <source>Ini hanya bisa dilakukan di komputer guru tempat sekolah dibuat.</source>
        <translation>This can be done only on the teacher&apos;s computer where the school was created.</translation>
    </message>
    <message>
        <source>Buka AKSI Desktop di komputer itu.</source>
        <translation>Open AKSI Desktop on that computer.</translation>
    </message>
    <message>
        <source>Berkas sekolah di komputer ini rusak: {file}.</source>
        <translation>The school&apos;s file on this computer is damaged: {file}.</translation>
    </message>
    <message>
        <source>Gabungkan lagi dengan berkas gabung, atau pulihkan dengan kata pemulihan.</source>
        <translation>Join again with a join file, or restore it with the recovery words.</translation>
    </message>
    <message>
        <source>Berkas kunci di komputer ini rusak: {file}.</source>
        <translation>A key file on this computer is damaged: {file}.</translation>
    </message>
    <message>
        <source>Petugas IT: pindahkan berkas itu, lalu gabungkan komputer ini lagi.</source>
        <translation>IT staff: move that file away, then let this computer join again.</translation>
    </message>
    <message>
        <source>Berkas kunci di komputer ini dibuat oleh versi yang lebih baru.</source>
        <translation>A key file on this computer was made by a newer version.</translation>
    </message>
    <message>
        <source>Pasang versi AKSI Desktop yang sama atau lebih baru.</source>
        <translation>Install the same AKSI Desktop or a newer one.</translation>
    </message>
    <message>
        <source>NPSN harus delapan angka.</source>
        <translation>The NPSN must have eight digits.</translation>
    </message>
    <message>
        <source>NPSN tertulis di data pokok sekolah (Dapodik).</source>
        <translation>The NPSN stands in the school&apos;s basic data (Dapodik).</translation>
    </message>
    <message>
        <source>Nama sekolah belum diisi.</source>
        <translation>The school&apos;s name is missing.</translation>
    </message>
    <message>
        <source>Tulis nama sekolah.</source>
        <translation>Write the name of the school.</translation>
    </message>
    <message>
        <source>Nama lab belum diisi.</source>
        <translation>The lab&apos;s name is missing.</translation>
    </message>
    <message>
        <source>Tulis nama lab, misalnya Lab A.</source>
        <translation>Write the lab&apos;s name, such as Lab A.</translation>
    </message>
    <message>
        <source>Berkas gabung tidak bisa dibaca: {file}.</source>
        <translation>The join file cannot be read: {file}.</translation>
    </message>
    <message>
        <source>Pasang lagi USB-nya, atau salin ulang berkas itu.</source>
        <translation>Plug the stick in again, or copy the file once more.</translation>
    </message>
    <message>
        <source>Itu bukan berkas gabung AKSI.</source>
        <translation>That is not an AKSI join file.</translation>
    </message>
    <message>
        <source>Pilih berkas dengan akhiran .aksi-gabung dari guru.</source>
        <translation>Choose the teacher&apos;s file that ends in .aksi-gabung.</translation>
    </message>
    <message>
        <source>Berkas gabung itu terpotong.</source>
        <translation>That join file is cut short.</translation>
    </message>
    <message>
        <source>Salin ulang dari komputer guru.</source>
        <translation>Copy it again from the teacher&apos;s computer.</translation>
    </message>
    <message>
        <source>Berkas gabung itu dibuat oleh versi yang lebih baru.</source>
        <translation>That join file was made by a newer version.</translation>
    </message>
    <message>
        <source>Perbarui AKSI Desktop di komputer ini dulu.</source>
        <translation>Update AKSI Desktop on this computer first.</translation>
    </message>
    <message>
        <source>Isi berkas gabung itu telah berubah, jadi tidak dipakai.</source>
        <translation>The content of that join file was changed, so it is not used.</translation>
    </message>
    <message>
        <source>Itu milik sekolah lain.</source>
        <translation>That belongs to another school.</translation>
    </message>
    <message>
        <source>Pakai berkas dari sekolah ini.</source>
        <translation>Use a file of this school.</translation>
    </message>
    <message>
        <source>Ini komputer guru tempat sekolah dibuat; tidak perlu bergabung.</source>
        <translation>This is the teacher&apos;s computer where the school was created; it need not join.</translation>
    </message>
    <message>
        <source>Pakai berkas gabung di komputer murid.</source>
        <translation>Use the join file on the students&apos; computers.</translation>
    </message>
    <message>
        <source>Komputer ini belum bergabung ke sekolah.</source>
        <translation>This computer has not joined a school.</translation>
    </message>
    <message>
        <source>Gabungkan dulu dengan berkas gabung dari guru.</source>
        <translation>Let it join first, with the teacher&apos;s join file.</translation>
    </message>
    <message>
        <source>USB itu tidak ditemukan.</source>
        <translation>That USB stick was not found.</translation>
    </message>
    <message>
        <source>Pasang USB, tunggu sebentar, lalu pilih lagi.</source>
        <translation>Plug it in, wait a moment, then choose it again.</translation>
    </message>
    <message>
        <source>USB tercabut sebelum selesai.</source>
        <translation>The stick was pulled before it was done.</translation>
    </message>
    <message>
        <source>Pasang lagi lalu ulangi; tidak ada yang hilang dan tidak ada yang tercatat dua kali.</source>
        <translation>Plug it in and do it again; nothing is lost and nothing is counted twice.</translation>
    </message>
    <message>
        <source>USB penuh.</source>
        <translation>The stick is full.</translation>
    </message>
    <message>
        <source>Kosongkan sedikit ruang di USB lalu ulangi, atau pakai USB lain.</source>
        <translation>Free some space on it and do it again, or use another stick.</translation>
    </message>
    <message>
        <source>USB ini terkunci dari penulisan.</source>
        <translation>This stick is locked against writing.</translation>
    </message>
    <message>
        <source>Geser kunci di USB-nya, atau pakai USB lain.</source>
        <translation>Move the switch on the stick, or use another one.</translation>
    </message>
    <message>
        <source>USB ini tidak menyimpan dengan benar: yang dibaca ulang berbeda.</source>
        <translation>This stick does not store properly: what is read back differs.</translation>
    </message>
    <message>
        <source>Jangan pakai USB ini lagi; ulangi dengan USB lain.</source>
        <translation>Do not use this stick any more; do it again with another one.</translation>
    </message>
    <message>
        <source>USB ini tidak bisa dipakai.</source>
        <translation>This stick cannot be used.</translation>
    </message>
    <message>
        <source>Cabut, pasang lagi, lalu ulangi. Kalau terulang, pakai USB lain.</source>
        <translation>Pull it, plug it in again and repeat. If it happens again, use another stick.</translation>
    </message>
    <message>
        <source>Kelas contoh tidak dibawa ke mana-mana.</source>
        <translation>The sample class is not carried anywhere.</translation>
    </message>
    <message>
        <source>Buka AKSI Desktop tanpa kelas contoh untuk membawa hasil sungguhan.</source>
        <translation>Open AKSI Desktop without the sample class to carry real results.</translation>
    </message>
    <message>
        <source>Nama ini sudah dihapus oleh sekolah.</source>
        <translation>This name was erased by the school.</translation>
    </message>
    <message>
        <source>Keluar, lalu belajar tanpa nama atau tanya guru.</source>
        <translation>Sign out, then learn without a name or ask a teacher.</translation>
    </message>
    <message>
        <source>Berkas itu tidak bisa dibaca.</source>
        <translation>That file cannot be read.</translation>
    </message>
    <message>
        <source>Periksa apakah berkasnya masih ada dan tidak terbuka di program lain.</source>
        <translation>See that the file still exists and is not open in another program.</translation>
    </message>
    <message>
        <source>Berkas itu tidak bisa ditulis.</source>
        <translation>That file cannot be written.</translation>
    </message>
    <message>
        <source>Pilih tempat lain, misalnya USB yang masih punya ruang.</source>
        <translation>Choose another place, such as a stick with some room.</translation>
    </message>
    <message>
        <source>Ada yang tidak berhasil ({code}).</source>
        <translation>Something did not work ({code}).</translation>
    </message>
    <message>
        <source>Coba sekali lagi. Kalau terulang, beri tahu guru atau petugas IT.</source>
        <translation>Try once more. If it happens again, tell a teacher or the IT staff.</translation>
    </message>
    <message>
        <source>berkas kosong</source>
        <extracomment>Why one parcel on a stick was not taken; a phrase, not a sentence.</extracomment>
        <translation>empty file</translation>
    </message>
    <message>
        <source>berkas terlalu besar</source>
        <translation>file too large</translation>
    </message>
    <message>
        <source>bukan kiriman AKSI</source>
        <translation>not an AKSI parcel</translation>
    </message>
    <message>
        <source>dikunci untuk sekolah lain</source>
        <translation>locked for another school</translation>
    </message>
    <message>
        <source>berkas rusak</source>
        <translation>damaged file</translation>
    </message>
    <message>
        <source>isinya tidak seperti kiriman AKSI</source>
        <translation>its content is not that of an AKSI parcel</translation>
    </message>
    <message>
        <source>dibuat oleh versi yang lebih baru</source>
        <translation>made by a newer version</translation>
    </message>
    <message>
        <source>milik sekolah lain</source>
        <translation>belongs to another school</translation>
    </message>
    <message>
        <source>dari komputer yang belum bergabung</source>
        <translation>from a computer that has not joined</translation>
    </message>
    <message>
        <source>dari komputer yang sudah dikeluarkan sekolah</source>
        <translation>from a computer that the school struck off</translation>
    </message>
    <message>
        <source>tanda tangannya tidak cocok</source>
        <translation>its signature does not fit</translation>
    </message>
    <message>
        <source>isinya telah berubah</source>
        <translation>its content was changed</translation>
    </message>
    <message>
        <source>isinya mencurigakan</source>
        <translation>its content is suspicious</translation>
    </message>
    <message>
        <source>dari kelas contoh</source>
        <translation>from the sample class</translation>
    </message>
    <message>
        <source>USB tidak bisa membacanya</source>
        <translation>the stick cannot read it</translation>
    </message>
    <message>
        <source>Pilih berkas Excel atau CSV dengan judul kolom Nama, No, dan Kelas.</source>
        <translation>Choose an Excel or CSV file with the columns Nama, No and Kelas.</translation>
    </message>
    <message>
        <source>Pilih berkas yang berisi daftar murid saja.</source>
        <translation>Choose a file that holds a list of students only.</translation>
    </message>
    <message>
        <source>Berkas itu bukan Excel dan bukan CSV.</source>
        <translation>That file is neither Excel nor CSV.</translation>
    </message>
    <message>
        <source>Di Excel pilih Simpan Sebagai, jenis XLSX atau CSV, lalu coba lagi.</source>
        <translation>In Excel choose Save As, type XLSX or CSV, then try again.</translation>
    </message>
    <message>
        <source>Beri judul Nama pada kolom nama murid, simpan, lalu coba lagi.</source>
        <translation>Give the column of names the title Nama, save, then try again.</translation>
    </message>
    <message>
        <source>Tidak ada murid di berkas itu.</source>
        <translation>There are no students in that file.</translation>
    </message>
    <message>
        <source>Pilih berkas yang berisi daftar murid.</source>
        <translation>Choose a file that holds a list of students.</translation>
    </message>
    <message>
        <source>Berkas itu berisi lebih dari {most} baris.</source>
        <translation>That file has more than {most} rows.</translation>
    </message>
    <message>
        <source>Bagi per tingkat atau per kelas, lalu masukkan satu per satu.</source>
        <translation>Split it by grade or class and import the parts one by one.</translation>
    </message>
    <message>
        <source>Berkas itu berjenis Excel lama (XLS).</source>
        <translation>That file is of the old Excel kind (XLS).</translation>
    </message>
    <message>
        <source>Di Excel pilih Simpan Sebagai, jenis XLSX, lalu coba lagi.</source>
        <translation>In Excel choose Save As, type XLSX, then try again.</translation>
    </message>
    <message>
        <source>Berkas Excel itu terkunci kata sandi.</source>
        <translation>That Excel file is locked by a password.</translation>
    </message>
    <message>
        <source>Buka di Excel, simpan tanpa kata sandi, lalu coba lagi.</source>
        <translation>Open it in Excel, save it without a password, then try again.</translation>
    </message>
    <message>
        <source>Berkas itu sebenarnya halaman web yang diberi nama Excel.</source>
        <translation>That file is really a web page named as Excel.</translation>
    </message>
    <message>
        <source>Buka di Excel, Simpan Sebagai XLSX, lalu coba lagi.</source>
        <translation>Open it in Excel, save it as XLSX, then try again.</translation>
    </message>
    <message>
        <source>Jenis lembar kerja itu belum bisa dibaca.</source>
        <translation>That kind of worksheet cannot be read yet.</translation>
    </message>
    <message>
        <source>Simpan Sebagai XLSX atau CSV, lalu coba lagi.</source>
        <translation>Save it as XLSX or CSV, then try again.</translation>
    </message>
    <message>
        <source>Berkas Excel itu rusak.</source>
        <translation>That Excel file is damaged.</translation>
    </message>
    <message>
        <source>Buka dan simpan ulang di Excel, lalu coba lagi.</source>
        <translation>Open it in Excel and save it again, then try again.</translation>
    </message>
    <message>
        <source>Isi berkas itu jauh lebih besar daripada sebuah daftar kelas, jadi tidak dibuka.</source>
        <translation>What that file holds is far larger than a class list, so it was not opened.</translation>
    </message>
    <message>
        <source>Salin daftarnya ke lembar kerja baru, simpan, lalu coba lagi.</source>
        <translation>Copy the list into a new worksheet, save it, then try again.</translation>
    </message>
    <message>
        <source>Kuis pelajaran ini tidak ada di komputer ini.</source>
        <translation>The quiz of this lesson is not on this computer.</translation>
    </message>
    <message>
        <source>Pilih pelajaran lain, dan beri tahu guru.</source>
        <translation>Choose another lesson, and tell a teacher.</translation>
    </message>
    <message>
        <source>Soal itu sudah tidak ada dalam kuisnya.</source>
        <translation>That question is no longer in the quiz.</translation>
    </message>
    <message>
        <source>Buka kuisnya lagi dari pelajaran.</source>
        <translation>Open the quiz again from the lesson.</translation>
    </message>
    <message>
        <source>Kerjaan kuis itu tidak ditemukan di komputer ini.</source>
        <translation>That quiz work was not found on this computer.</translation>
    </message>
    <message>
        <source>Drive untuk folder data tidak ada: {folder}.</source>
        <translation>The drive for the data folder is not there: {folder}.</translation>
    </message>
    <message>
        <source>Petugas IT: pasang drive itu lagi, atau ubah folder_data di policy.ini.</source>
        <translation>IT staff: attach that drive again, or change folder_data in policy.ini.</translation>
    </message>
    <message>
        <source>Kalimat sandi beberapa kali tidak cocok.</source>
        <translation>The passphrase was wrong several times.</translation>
    </message>
    <message>
        <source>Tunggu {seconds} detik, lalu coba lagi. Kalau lupa, pakai kata pemulihan sekolah.</source>
        <translation>Wait {seconds} seconds, then try again. If it is forgotten, use the school&apos;s recovery words.</translation>
    </message>
    <message>
        <source>Berkas gabung itu milik {found}, padahal komputer ini untuk {expected}; jadi tidak dipakai.</source>
        <translation>That join file belongs to {found}, but this computer is meant for {expected}; so it was not used.</translation>
    </message>
    <message>
        <source>Petugas IT: pakai berkas gabung dari sekolah ini, atau ubah policy.ini.</source>
        <translation>IT staff: use this school&apos;s join file, or change policy.ini.</translation>
    </message>
    <message>
        <source>Berkas gabung itu untuk {found}, padahal komputer ini di {expected}; jadi tidak dipakai.</source>
        <translation>That join file is for {found}, but this computer is in {expected}; so it was not used.</translation>
    </message>
    <message>
        <source>Petugas IT: pakai berkas gabung lab ini, atau ubah policy.ini.</source>
        <translation>IT staff: use this lab&apos;s join file, or change policy.ini.</translation>
    </message>
    <message>
        <source>Folder data tidak bisa ditulisi, jadi komputer ini belum bergabung.</source>
        <translation>The data folder cannot be written, so this computer has not joined yet.</translation>
    </message>
    <message>
        <source>Petugas IT: beri izin menulis pada folder data, lalu coba lagi.</source>
        <translation>IT staff: allow writing in the data folder, then try again.</translation>
    </message>
    <message>
        <source>Data di komputer ini tidak bisa dibuka.</source>
        <translation>The data on this computer cannot be opened.</translation>
    </message>
    <message>
        <source>Petugas IT: periksa izin folder data, lalu coba lagi.</source>
        <translation>IT staff: check the permissions of the data folder, then try again.</translation>
    </message>
    <message>
        <source>Tugas ini belum untuk siapa pun.</source>
        <translation>This task is for nobody yet.</translation>
    </message>
    <message>
        <source>Pilih seluruh kelas, satu kelompok, atau sedikitnya satu murid.</source>
        <translation>Choose the whole class, a group, or at least one student.</translation>
    </message>
    <message>
        <source>Tugas ini belum berjudul.</source>
        <translation>This task has no title yet.</translation>
    </message>
    <message>
        <source>Pilih pelajaran, atau tulis judul tugasnya.</source>
        <translation>Choose a lesson, or type the title of the task.</translation>
    </message>
    <message>
        <source>Pelajaran {lesson} tidak punya kuis.</source>
        <translation>Lesson {lesson} has no quiz.</translation>
    </message>
    <message>
        <source>Tugaskan membaca pelajarannya.</source>
        <translation>Assign reading the lesson.</translation>
    </message>
    <message>
        <source>Pelajaran {lesson} tidak punya aktivitas.</source>
        <translation>Lesson {lesson} has no activity.</translation>
    </message>
    <message>
        <source>Hanya kuis yang bisa menjadi tes.</source>
        <translation>Only a quiz can be a test.</translation>
    </message>
    <message>
        <source>Pilih kuisnya, atau matikan tes yang dinilai.</source>
        <translation>Choose the quiz, or switch the test off.</translation>
    </message>
    <message>
        <source>Pelajaran ini hanya ditugaskan untuk dibaca.</source>
        <translation>This lesson is assigned for reading only.</translation>
    </message>
    <message>
        <source>Pilih membaca pelajarannya.</source>
        <translation>Choose reading the lesson.</translation>
    </message>
    <message>
        <source>Pelajaran ini tidak diberi batas waktu, supaya tidak ada yang terdesak.</source>
        <extracomment>These say themselves what is not safe, or concern a file that never held work.</extracomment>
        <translation>This lesson has no due day, so that nobody is pressed.</translation>
    </message>
    <message>
        <source>Pilih tanpa batas waktu.</source>
        <translation>Choose no due day.</translation>
    </message>
    <message>
        <source>Pelajaran ini tidak dinilai.</source>
        <translation>This lesson is not marked.</translation>
    </message>
    <message>
        <source>Matikan tes yang dinilai.</source>
        <translation>Switch the test off.</translation>
    </message>
    <message>
        <source>Hari terakhirnya sebelum hari mulai.</source>
        <translation>Its last day comes before its first.</translation>
    </message>
    <message>
        <source>Pilih hari terakhir yang sama atau sesudahnya.</source>
        <translation>Choose the same day or a later one.</translation>
    </message>
    <message>
        <source>Tugas itu tidak ada lagi di komputer ini.</source>
        <translation>That task is no longer on this computer.</translation>
    </message>
    <message>
        <source>Buka lagi daftar tugasnya.</source>
        <translation>Open the list of tasks again.</translation>
    </message>
    <message>
        <source>Tanggal itu tidak ada.</source>
        <translation>There is no such date.</translation>
    </message>
    <message>
        <source>Tulis seperti 2026-11-23.</source>
        <translation>Write it like 2026-11-23.</translation>
    </message>
    <message>
        <source>Jam ke- itu belum bisa dibaca.</source>
        <translation>Those lesson hours cannot be read.</translation>
    </message>
    <message>
        <source>Tulis seperti 3 atau 3-4, dari 1 sampai 16.</source>
        <translation>Write them like 3 or 3-4, from 1 to 16.</translation>
    </message>
    <message>
        <source>Tanda kehadiran itu tidak dikenal.</source>
        <translation>That mark of attendance is unknown.</translation>
    </message>
    <message>
        <source>Pakai H, I, S, A, D, T, atau P.</source>
        <translation>Use H, I, S, A, D, T, or P.</translation>
    </message>
    <message>
        <source>Pertemuan itu tidak ada lagi di komputer ini.</source>
        <translation>That meeting is no longer on this computer.</translation>
    </message>
    <message>
        <source>Buka lagi daftar pertemuannya.</source>
        <translation>Open the list of meetings again.</translation>
    </message>
    <message>
        <source>Ada murid yang bukan anggota kelas ini.</source>
        <translation>There is a student who is not in this class.</translation>
    </message>
    <message>
        <source>Buka lagi kelasnya, lalu isi sekali lagi.</source>
        <translation>Open the class again and fill it in once more.</translation>
    </message>
    <message>
        <source>Nama belum diisi.</source>
        <translation>There is no name yet.</translation>
    </message>
    <message>
        <source>Tulis nama lengkapnya.</source>
        <translation>Write the full name.</translation>
    </message>
    <message>
        <source>Itu bukan nama: angka atau rumus.</source>
        <translation>That is no name: a number or a formula.</translation>
    </message>
    <message>
        <source>Tulis namanya dengan huruf; nomor induk tidak disimpan.</source>
        <translation>Write the name in letters; student numbers are not kept.</translation>
    </message>
    <message>
        <source>Nama itu terlalu panjang.</source>
        <translation>That name is too long.</translation>
    </message>
    <message>
        <source>Paling banyak {most} huruf.</source>
        <translation>At most {most} letters.</translation>
    </message>
    <message>
        <source>Nomor urut {roll} sudah dipakai di kelas itu.</source>
        <translation>Number {roll} is taken in that class.</translation>
    </message>
    <message>
        <source>Pilih nomor lain, atau kosongkan agar diberi nomor berikutnya.</source>
        <translation>Choose another, or leave it empty for the next one.</translation>
    </message>
    <message>
        <source>Nomor urut itu tidak mungkin.</source>
        <translation>That number cannot be.</translation>
    </message>
    <message>
        <source>Tulis angka 1 sampai {most}.</source>
        <translation>Write a number from 1 to {most}.</translation>
    </message>
    <message>
        <source>L/P tidak dikenal.</source>
        <translation>M/F is not known.</translation>
    </message>
    <message>
        <source>Pilih L, P, atau tidak diisi.</source>
        <translation>Choose M, F, or leave it empty.</translation>
    </message>
    <message>
        <source>Kelas itu tidak ada.</source>
        <translation>There is no such class.</translation>
    </message>
    <message>
        <source>Pilih kelas dari daftar.</source>
        <translation>Choose a class of the list.</translation>
    </message>
    <message>
        <source>Murid itu tidak ada lagi di daftar.</source>
        <translation>That student is not on the list any more.</translation>
    </message>
    <message>
        <source>Tutup, lalu lihat daftar yang terbaru.</source>
        <translation>Close, then look at the list of now.</translation>
    </message>
    <message>
        <source>Ada kelas yang belum bernama.</source>
        <translation>A class has no name yet.</translation>
    </message>
    <message>
        <source>Tulis nama kelasnya.</source>
        <translation>Write its name.</translation>
    </message>
    <message>
        <source>Nama kelas itu terlalu panjang.</source>
        <translation>That name of a class is too long.</translation>
    </message>
    <message>
        <source>Sudah ada kelas {name} di tahun ajaran itu.</source>
        <translation>There is a class {name} in that school year already.</translation>
    </message>
    <message>
        <source>Pakai nama lain.</source>
        <translation>Use another name.</translation>
    </message>
    <message>
        <source>Tahun ajaran ditulis seperti 2026/2027.</source>
        <translation>A school year is written like 2026/2027.</translation>
    </message>
    <message>
        <source>Perbaiki tahunnya.</source>
        <translation>Correct the year.</translation>
    </message>
    <message>
        <source>Itu orang yang sama.</source>
        <translation>That is the same person.</translation>
    </message>
    <message>
        <source>Pilih dua murid yang berbeda.</source>
        <translation>Choose two different students.</translation>
    </message>
    <message>
        <source>Tulis tanggal seperti 01-11-2026.</source>
        <translation>Write a date like 01-11-2026.</translation>
    </message>
    <message>
        <source>Hari terakhir PKL ada sebelum hari pertamanya.</source>
        <translation>The last day of the placement is before the first.</translation>
    </message>
    <message>
        <source>Tukar kedua tanggalnya.</source>
        <translation>Swap the two dates.</translation>
    </message>
    <message>
        <source>Masa PKL itu lebih dari dua tahun.</source>
        <translation>That placement is longer than two years.</translation>
    </message>
    <message>
        <source>Periksa tahunnya.</source>
        <translation>Check the year.</translation>
    </message>
    <message>
        <source>Sudah ada masa PKL pada waktu itu, {since} sampai {until}, untuk {count} murid.</source>
        <translation>There is a placement at that time already, {since} to {until}, for {count} student(s).</translation>
    </message>
    <message>
        <source>Ubah masa yang ada, atau pilih tanggal lain.</source>
        <translation>Change that one, or choose other dates.</translation>
    </message>
    <message>
        <source>Belum ada murid yang dipilih.</source>
        <translation>No student is chosen yet.</translation>
    </message>
    <message>
        <source>Pilih muridnya dulu.</source>
        <translation>Choose the student first.</translation>
    </message>
    <message>
        <source>Pelajaran ini peka, jadi tidak dinilai.</source>
        <translation>This lesson is sensitive, so it has no marks.</translation>
    </message>
    <message>
        <source>Pilih pelajaran lain, atau penilaian di luar pelajaran.</source>
        <translation>Choose another lesson, or an assessment outside lessons.</translation>
    </message>
    <message>
        <source>Judul kolom masih kosong.</source>
        <translation>The column has no title yet.</translation>
    </message>
    <message>
        <source>Tulis judul, misalnya Ulangan 1.</source>
        <translation>Write a title, for example Test 1.</translation>
    </message>
    <message>
        <source>Judul kolom terlalu panjang.</source>
        <translation>The title of the column is too long.</translation>
    </message>
    <message>
        <source>Pendekkan sampai {most} huruf.</source>
        <translation>Shorten it to {most} letters.</translation>
    </message>
    <message>
        <source>KKTP berada di luar 0 sampai 100.</source>
        <translation>The KKTP is outside 0 to 100.</translation>
    </message>
    <message>
        <source>Tulis angka bulat 0 sampai 100.</source>
        <translation>Write a whole number from 0 to 100.</translation>
    </message>
    <message>
        <source>Bobot berada di luar 0 sampai {most}.</source>
        <translation>The weight is outside 0 to {most}.</translation>
    </message>
    <message>
        <source>Tulis angka bulat; 0 berarti tidak ikut dihitung.</source>
        <translation>Write a whole number; 0 means it does not count.</translation>
    </message>
    <message>
        <source>Tanggal penilaian tidak terbaca.</source>
        <translation>The date of the assessment cannot be read.</translation>
    </message>
    <message>
        <source>Pilih tanggalnya lagi.</source>
        <translation>Choose the date again.</translation>
    </message>
    <message>
        <source>Penilaian itu sudah tidak ada di kelas ini.</source>
        <translation>That assessment is no longer in this class.</translation>
    </message>
    <message>
        <source>Muat ulang kelasnya, lalu pilih kolom lain.</source>
        <translation>Open the class again and choose another column.</translation>
    </message>
    <message>
        <source>Nilai itu di luar 0 sampai 100.</source>
        <translation>That mark is outside 0 to 100.</translation>
    </message>
    <message>
        <source>Murid itu tidak ada lagi di daftar kelas.</source>
        <translation>That student is no longer in the class list.</translation>
    </message>
    <message>
        <source>Muat ulang kelasnya.</source>
        <translation>Open the class again.</translation>
    </message>
    <message>
        <source>Kelas itu tidak ada lagi.</source>
        <translation>That class is no longer there.</translation>
    </message>
    <message>
        <source>Pilih kelas lain.</source>
        <translation>Choose another class.</translation>
    </message>
    <message>
        <source>{file} sedang terbuka di program lain, misalnya Excel.</source>
        <translation>{file} is open in another program, for example Excel.</translation>
    </message>
    <message>
        <source>Tutup berkas itu lalu ulangi, atau simpan dengan nama lain.</source>
        <translation>Close that file and try again, or save under another name.</translation>
    </message>
    <message>
        <source>Disk tujuan penuh; {file} tidak ditulis.</source>
        <translation>The disk is full; {file} was not written.</translation>
    </message>
    <message>
        <source>Kosongkan sedikit ruang, atau simpan di tempat lain.</source>
        <translation>Free some space, or save somewhere else.</translation>
    </message>
    <message>
        <source>Ini diatur di komputer sekolah.</source>
        <translation>This is looked after on the school&apos;s computer.</translation>
    </message>
    <message>
        <source>Perubahannya sampai ke sini lewat USB.</source>
        <translation>Changes come here by USB.</translation>
    </message>
    <message>
        <source>Nama guru belum diisi.</source>
        <translation>The teacher&apos;s name is still empty.</translation>
    </message>
    <message>
        <source>Tulis namanya, lalu coba lagi.</source>
        <translation>Write the name, then try again.</translation>
    </message>
    <message>
        <source>Kelasnya belum dipilih.</source>
        <translation>No class is chosen yet.</translation>
    </message>
    <message>
        <source>Centang sedikitnya satu kelas: hanya kelas itu yang sampai ke komputernya.</source>
        <translation>Tick at least one class: only those reach the teacher&apos;s computer.</translation>
    </message>
    <message>
        <source>Untuk {name} belum pernah dibuat berkas guru.</source>
        <translation>No teacher file was ever made for {name}.</translation>
    </message>
    <message>
        <source>Tidak ada kunci yang perlu dicabut.</source>
        <translation>There is no key to strike off.</translation>
    </message>
    <message>
        <source>Kata sekali pakai belum diisi.</source>
        <translation>The one-time words are still empty.</translation>
    </message>
    <message>
        <source>Enam kata itu diberitahukan di komputer sekolah saat berkasnya dibuat.</source>
        <translation>The six words are told on the school&apos;s computer when the file is made.</translation>
    </message>
    <message>
        <source>Kata sekali pakai itu tidak membuka berkas ini.</source>
        <translation>Those one-time words do not open this file.</translation>
    </message>
    <message>
        <source>Periksa keenam katanya, atau minta berkas baru di komputer sekolah.</source>
        <translation>Check the six words, or ask for a new file at the school&apos;s computer.</translation>
    </message>
    <message>
        <source>Berkas guru itu terpotong atau rusak.</source>
        <translation>That teacher file is cut short or damaged.</translation>
    </message>
    <message>
        <source>Salin ulang dari komputer sekolah, lalu coba lagi.</source>
        <translation>Copy it again from the school&apos;s computer, then try again.</translation>
    </message>
    <message>
        <source>Berkas itu bukan berkas guru AKSI Desktop.</source>
        <translation>That file is not a teacher file of AKSI Desktop.</translation>
    </message>
    <message>
        <source>Pilih berkas yang namanya berakhir .aksi-guru.</source>
        <translation>Choose a file whose name ends in .aksi-guru.</translation>
    </message>
    <message>
        <source>Berkas guru itu dibuat program yang lebih baru.</source>
        <translation>That teacher file was made by a newer program.</translation>
    </message>
    <message>
        <source>Perbarui AKSI Desktop di komputer ini, lalu coba lagi.</source>
        <translation>Update AKSI Desktop on this computer, then try again.</translation>
    </message>
    <message>
        <source>Berkas guru itu pernah diubah, jadi tidak dipakai.</source>
        <translation>That teacher file was changed, so it is not used.</translation>
    </message>
    <message>
        <source>Minta berkas baru di komputer sekolah.</source>
        <translation>Ask for a new file at the school&apos;s computer.</translation>
    </message>
    <message>
        <source>Kunci di berkas ini sudah dicabut sekolah.</source>
        <translation>The school has struck off the key in this file.</translation>
    </message>
    <message>
        <source>Ini komputer lab murid.</source>
        <translation>This is a lab computer for students.</translation>
    </message>
    <message>
        <source>Pakai berkas guru di komputer Bapak/Ibu sendiri.</source>
        <translation>Use the teacher file on your own computer.</translation>
    </message>
    <message>
        <source>Komputer ini sudah menjadi komputer {name}.</source>
        <translation>This is {name}&apos;s computer already.</translation>
    </message>
    <message>
        <source>Pakai berkas ini di komputer lain.</source>
        <translation>Use this file on another computer.</translation>
    </message>
    <message>
        <source>Tidak ada guru bernama {name}.</source>
        <translation>There is no teacher called {name}.</translation>
    </message>
    <message>
        <source>Periksa namanya, lalu coba lagi.</source>
        <translation>Check the name, then try again.</translation>
    </message>
    <message>
        <source>Ada beberapa guru bernama {name}.</source>
        <translation>Several teachers are called {name}.</translation>
    </message>
    <message>
        <source>Tulis nama lengkapnya, lalu coba lagi.</source>
        <translation>Write the full name, then try again.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Simpan berkas…</source>
        <translation>Save file…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Simpan berkas</source>
        <translation>Save file</translation>
    </message>
    <message>
        <source>Excel untuk guru</source>
        <translation>Excel for the teacher</translation>
    </message>
    <message>
        <source>Semua nilai yang pernah diberi, yang dihitung, dan nilai akhir. Tanpa rumus.</source>
        <translation>Every mark given, what counts, and the final mark. No formulas.</translation>
    </message>
    <message>
        <source>Simpan hanya di komputer guru: berkas ini berisi nama.</source>
        <translation>Keep it on the teacher&apos;s computer only: this file holds names.</translation>
    </message>
    <message>
        <source>Kolom e-Rapor SMK</source>
        <translation>Columns for e-Rapor SMK</translation>
    </message>
    <message>
        <source>Nomor, nama, nilai akhir bulat, dan deskripsi “paling optimal” dan “perlu peningkatan” dari TP.</source>
        <translation>Number, name, whole final mark, and the descriptions “paling optimal” and “perlu peningkatan” from the learning goals.</translation>
    </message>
    <message>
        <source>NIS dan NISN tidak disimpan di sini; cocokkan menurut nomor dan nama.</source>
        <translation>NIS and NISN are not kept here; match by number and name.</translation>
    </message>
    <message>
        <source>Catatan belajar per murid</source>
        <translation>Learning notes for each student</translation>
    </message>
    <message>
        <source>Satu halaman per murid: yang sudah dicapai, yang bisa dilatih berikutnya, dan di mana.</source>
        <translation>One page a student: what was reached, what can be practised next, and where.</translation>
    </message>
    <message>
        <source>Untuk</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Seluruh kelas, satu berkas</source>
        <translation>Whole class, one file</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Sertakan jumlah kehadiran</source>
        <translation>Include attendance counts</translation>
    </message>
    <message>
        <source>Printer sekolah dipakai bersama: ambil sendiri kertasnya, lalu bagikan satu per satu.</source>
        <translation>The school&apos;s printer is shared: fetch the paper yourself and hand it out one by one.</translation>
    </message>
    <message numerus="yes">
        <source>%n murid belum lengkap nilainya; kolom nilai akhirnya kosong.</source>
        <translation>
            <numerusform>%n student has marks missing; the final mark stays empty.</numerusform>
            <numerusform>%n students have marks missing; their final mark stays empty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gender</name>
    <message>
        <source>L</source>
        <translation>M</translation>
    </message>
    <message>
        <source>P</source>
        <translation>F</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>Kelompok</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Bagi kelas menurut undian, lalu ubah seperlunya. Murid hanya melihat nama kelompoknya.</source>
        <translation>Divide the class by lot, then change what you need. Students see only the name of their group.</translation>
    </message>
    <message>
        <source>Simpan kelompok ini</source>
        <translation>Save this group</translation>
    </message>
    <message>
        <source>Banyaknya kelompok</source>
        <translation>How many groups</translation>
    </message>
    <message>
        <source>Undi kelompok baru</source>
        <translation>Draw new groups</translation>
    </message>
    <message>
        <source>Banyaknya</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Nama kelompok</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tulis nama kelompok.</source>
        <translation>Write a name for the group.</translation>
    </message>
    <message>
        <source>Kelompok {0}</source>
        <translation>Group {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} (%n murid)</source>
        <translation>
            <numerusform>{0} (%n learner)</numerusform>
            <numerusform>{0} (%n students)</numerusform>
        </translation>
    </message>
    <message>
        <source>Kelompok baru…</source>
        <translation>New group…</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Kelompok baru diundi.</source>
        <translation>New groups were drawn.</translation>
    </message>
</context>
<context>
    <name>HardestCard</name>
    <message>
        <source>Soal tersulit</source>
        <translation>Hardest question</translation>
    </message>
    <message>
        <source>{0}, soal {1} · {2}% benar</source>
        <translation>{0}, question {1} · {2}% right</translation>
    </message>
    <message numerus="yes">
        <source>%n murid memilih “{0}”. Bahas bersama: apa yang membuatnya tampak benar?</source>
        <translation>
            <numerusform>%n student chose “{0}”. Talk about it together: what makes it look right?</numerusform>
            <numerusform>%n students chose “{0}”. Talk about it together: what makes it look right?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpBox</name>
    <message>
        <source>Bantuan ada di dekatmu</source>
        <translation>Help is near you</translation>
    </message>
    <message>
        <source>Buka halaman bantuan</source>
        <translation>Open the help page</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Belum ada yang dikerjakan di pelajaran ini.</source>
        <translation>Nothing was done in this lesson yet.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Murid dapat melihat bahwa pekerjaannya dibuka.</source>
        <translation>The student can see that this was opened.</translation>
    </message>
    <message>
        <source>Membaca “{0}”</source>
        <translation>Read “{0}”</translation>
    </message>
    <message>
        <source>Mengerjakan aktivitas</source>
        <translation>Did the activity</translation>
    </message>
    <message>
        <source>Menyelesaikan pelajaran</source>
        <translation>Finished the lesson</translation>
    </message>
    <message>
        <source>Menutup pelajaran dengan jeda</source>
        <translation>Closed the lesson with a pause</translation>
    </message>
    <message>
        <source>Kuis: {0} dari {1} benar pada jawaban pertama</source>
        <translation>Quiz: {0} of {1} right at the first answer</translation>
    </message>
    <message numerus="yes">
        <source>Kuis belum selesai: %n soal terjawab</source>
        <translation>
            <numerusform>Quiz not finished: %n question answered</numerusform>
            <numerusform>Quiz not finished: %n questions answered</numerusform>
        </translation>
    </message>
    <message>
        <source>Soal {0}</source>
        <translation>Question {0}</translation>
    </message>
    <message>
        <source>Soal lama</source>
        <translation>Old question</translation>
    </message>
    <message>
        <source>benar</source>
        <translation>right</translation>
    </message>
    <message>
        <source>belum tepat, lalu benar (percobaan: {0})</source>
        <translation>not yet, then right (tries: {0})</translation>
    </message>
    <message>
        <source>belum tepat (percobaan: {0})</source>
        <translation>not yet (tries: {0})</translation>
    </message>
    <message>
        <source>{0} · dengan petunjuk</source>
        <translation>{0} · with a hint</translation>
    </message>
    <message>
        <source>Tes: {0} dari {1} benar</source>
        <translation>Test: {0} of {1} right</translation>
    </message>
    <message numerus="yes">
        <source>Tes belum selesai: %n soal terjawab</source>
        <translation>
            <numerusform>Test not finished: %n question answered</numerusform>
            <numerusform>Test not finished: %n questions answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>Pelajaran</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Istilah</source>
        <translation>Term</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Hasil pencarian</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan “{0}”. Coba kata lain.</source>
        <translation>Nothing fits “{0}”. Try another word.</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Modul</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>{0} dari {1} pelajaran selesai</source>
        <translation>{0} of {1} lessons done</translation>
    </message>
    <message>
        <source>Selamat pagi</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Selamat siang</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Selamat sore</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Selamat malam</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Lanjutkan · {0} · Pelajaran {1}</source>
        <translation>Continue · {0} · Lesson {1}</translation>
    </message>
    <message>
        <source>Mulai di sini · {0} · Pelajaran {1}</source>
        <translation>Start here · {0} · Lesson {1}</translation>
    </message>
    <message>
        <source>Berikutnya · {0} · Pelajaran {1}</source>
        <translation>Next · {0} · Lesson {1}</translation>
    </message>
    <message>
        <source>{0} dari {1} bagian selesai</source>
        <translation>{0} of {1} sections done</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Bagian {0} dari {1} · sisa sekitar {2} menit</source>
        <translation>Section {0} of {1} · about {2} minutes left</translation>
    </message>
    <message>
        <source>{0} bagian · sekitar {1} menit</source>
        <translation>{0} sections · about {1} minutes</translation>
    </message>
    <message>
        <source>Lihat semua pelajaran</source>
        <translation>See all lessons</translation>
    </message>
    <message>
        <source>Semua pelajaran di komputer ini sudah selesai</source>
        <translation>All lessons on this computer are done</translation>
    </message>
    <message>
        <source>Hebat. Buka lagi yang mana pun kapan saja; nilai terbaikmu tetap tersimpan.</source>
        <translation>Well done. Open any of them again whenever you like; your best result stays.</translation>
    </message>
    <message>
        <source>Belum ada pelajaran di komputer ini</source>
        <translation>There are no lessons on this computer yet</translation>
    </message>
    <message>
        <source>Beri tahu guru atau petugas IT: folder pelajaran tidak ditemukan atau kosong.</source>
        <translation>Tell a teacher or the IT staff: the lessons&apos; folder is missing or empty.</translation>
    </message>
    <message>
        <source>{0} / {1} pelajaran</source>
        <translation>{0} / {1} lessons</translation>
    </message>
    <message>
        <source>Dicatat selesai: {0}</source>
        <translation>Noted as done: {0}</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>sekitar {0} detik lagi</source>
        <translation>about {0} seconds left</translation>
    </message>
    <message>
        <source>Menghentikan…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>KokurikulerDialog</name>
    <message>
        <source>Teks kokurikuler</source>
        <translation>Co-curricular text</translation>
    </message>
    <message>
        <source>Draf dari pelajaran yang selesai dan dimensi profil lulusannya. Tambahkan pengamatan Bapak/Ibu, lalu salin ke rapor.</source>
        <translation>A draft from finished lessons and their graduate profile dimensions. Add what you observed, then copy it into the report.</translation>
    </message>
    <message>
        <source>Salin teks</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Murid</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Belum ada pelajaran yang selesai. Bapak/Ibu bisa menulis sendiri.</source>
        <translation>No lesson is finished yet. You can write your own.</translation>
    </message>
    <message>
        <source>Teks</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Murid berikutnya</source>
        <translation>Next student</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Disalin.</source>
        <translation>Copied.</translation>
    </message>
</context>
<context>
    <name>LabDialog</name>
    <message>
        <source>Berkas gabung untuk lab</source>
        <translation>Join file for a lab</translation>
    </message>
    <message>
        <source>Nama yang sama membuat lagi berkas untuk lab itu.</source>
        <translation>The same name makes the file for that lab again.</translation>
    </message>
    <message>
        <source>Simpan berkas…</source>
        <translation>Save file…</translation>
    </message>
    <message>
        <source>Nama lab</source>
        <translation>Name of the lab</translation>
    </message>
    <message>
        <source>Lab A</source>
        <translation>Lab A</translation>
    </message>
    <message>
        <source>Tulis nama lab.</source>
        <translation>Write the name of the lab.</translation>
    </message>
    <message>
        <source>Simpan berkas gabung</source>
        <translation>Save the join file</translation>
    </message>
    <message>
        <source>Berkas gabung AKSI (*.aksi-gabung)</source>
        <translation>AKSI join file (*.aksi-gabung)</translation>
    </message>
    <message>
        <source>Berkas gabung tersimpan: {0}</source>
        <translation>Join file saved: {0}</translation>
    </message>
</context>
<context>
    <name>LearnerDialog</name>
    <message>
        <source>Tambah murid</source>
        <translation>Add a student</translation>
    </message>
    <message>
        <source>Ubah data murid</source>
        <translation>Change a student&apos;s data</translation>
    </message>
    <message>
        <source>Hanya ini yang disimpan. Tanpa tanggal lahir, NISN, foto, atau alamat.</source>
        <translation>Only this is kept. No birth date, student number, photo or address.</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Panggilan</source>
        <translation>Call name</translation>
    </message>
    <message>
        <source>Kata pertama dari nama</source>
        <translation>First word of the name</translation>
    </message>
    <message>
        <source>berikutnya</source>
        <translation>the next</translation>
    </message>
    <message>
        <source>Nomor urut</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>L/P</source>
        <translation>M/F</translation>
    </message>
    <message>
        <source>Tidak diisi</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Kelas</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>{0} nomor {1}</source>
        <translation>{0} number {1}</translation>
    </message>
    <message>
        <source>tanpa kelas</source>
        <translation>no class</translation>
    </message>
    <message>
        <source>Nama ini sudah ada: {0}. Simpan sekali lagi bila memang orang lain.</source>
        <translation>This name is there already: {0}. Save once more if it is another person.</translation>
    </message>
    <message>
        <source>Tanpa kelas</source>
        <translation>No class</translation>
    </message>
    <message>
        <source>Data murid tersimpan.</source>
        <translation>The data was saved.</translation>
    </message>
    <message>
        <source>Murid baru masuk ke daftar kelas.</source>
        <translation>The new student is on the class list.</translation>
    </message>
</context>
<context>
    <name>LessonsDelegate</name>
    <message>
        <source>{0} dari {1} selesai</source>
        <extracomment>Slots whose advice helps even before the school filled in a name.</extracomment>
        <translation>{0} of {1} done</translation>
    </message>
    <message>
        <source>sekitar {0} menit</source>
        <translation>about {0} minutes</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Bagian {0} dari {1}</source>
        <translation>Section {0} of {1}</translation>
    </message>
    <message>
        <source>Belum dibuka</source>
        <translation>Not opened yet</translation>
    </message>
</context>
<context>
    <name>LessonsView</name>
    <message>
        <source>Saring judul atau kode</source>
        <translation>Filter by title or code</translation>
    </message>
    <message>
        <source>Pelajaran</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Daftar pelajaran</source>
        <translation>List of lessons</translation>
    </message>
    <message>
        <source>Tidak ada pelajaran yang cocok. Kosongkan saringan untuk melihat semuanya.</source>
        <translation>No lesson fits. Empty the filter to see them all.</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Belum selesai</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Murid yang dimaksud</source>
        <translation>The student meant</translation>
    </message>
    <message>
        <source>&amp;Sama dengan ini</source>
        <translation>The &amp;same as this one</translation>
    </message>
    <message>
        <source>Murid &amp;baru</source>
        <translation>A &amp;new student</translation>
    </message>
    <message>
        <source>&amp;Lewati</source>
        <translation>&amp;Leave out</translation>
    </message>
    <message>
        <source>&amp;Keluar dari sekolah</source>
        <translation>Le&amp;ft the school</translation>
    </message>
    <message>
        <source>&amp;Tetap di kelas</source>
        <translation>S&amp;tays in the class</translation>
    </message>
    <message>
        <source>Baris {0}: {1}, {2}. {3}</source>
        <translation>Line {0}: {1}, {2}. {3}</translation>
    </message>
    <message>
        <source>tanpa nama</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>tanpa kelas</source>
        <translation>no class</translation>
    </message>
    <message>
        <source>{0}, {1}: tidak ada di daftar ini. Tidak ada yang terjadi, kecuali dipilih di sini.</source>
        <translation>{0}, {1}: not on this list. Nothing happens unless it is chosen here.</translation>
    </message>
    <message>
        <source>{0} · {1} nomor {2}</source>
        <translation>{0} · {1} number {2}</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Remedial, susulan, pengayaan</source>
        <translation>Remedial, late, enrichment</translation>
    </message>
    <message>
        <source>{0} · KKTP {1}</source>
        <translation>{0} · KKTP {1}</translation>
    </message>
    <message>
        <source>Simpan PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Saran: pelajaran “{0}”, atau menjadi tutor bagi teman yang minta.</source>
        <translation>Suggestion: the lesson “{0}”, or tutoring a friend who asks.</translation>
    </message>
    <message>
        <source>Saran: tugas terapan dari jurusannya, atau menjadi tutor bagi teman yang minta.</source>
        <translation>Suggestion: an applied task from their trade, or tutoring a friend who asks.</translation>
    </message>
    <message>
        <source>Remedial</source>
        <translation>Remedial</translation>
    </message>
    <message>
        <source>Sediakan waktu dan latihan, lalu isi kolom Remedial. Nilai awal tetap ada.</source>
        <translation>Make time and give practice, then fill in the Remedial column. The first mark stays.</translation>
    </message>
    <message>
        <source>Susulan</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Belum bernilai. Setelah menyusul, isi kolom Susulan atau Awal.</source>
        <translation>No mark yet. After the later date, fill in the column Late or First.</translation>
    </message>
    <message>
        <source>Pengayaan</source>
        <translation>Enrichment</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Simpan daftar</source>
        <translation>Save list</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Tidak ada.</source>
        <translation>Nobody.</translation>
    </message>
    <message>
        <source>{0} · nilai awal {1}</source>
        <translation>{0} · first mark {1}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Diatur oleh sekolah, jadi tidak bisa diubah di komputer ini.</source>
        <translation>Set by the school, so it cannot be changed on this computer.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tersimpan</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Kelas contoh</source>
        <translation>Sample class</translation>
    </message>
    <message>
        <source>Data komputer ini dipulihkan dari salinan terakhir yang baik. Kamu bisa terus belajar.</source>
        <translation>The data of this computer was restored from the last good copy. You can go on learning.</translation>
    </message>
    <message>
        <source>Terakhir kali program tertutup mendadak. Yang sudah tersimpan tetap ada.</source>
        <translation>Last time the program closed unexpectedly. What was saved is still there.</translation>
    </message>
    <message>
        <source>Belum aman: hilang saat komputer mati</source>
        <translation>Not safe yet: lost when the computer is switched off</translation>
    </message>
</context>
<context>
    <name>MarkHistoryDialog</name>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Riwayat nilai</source>
        <translation>History of marks</translation>
    </message>
    <message>
        <source>{0}: nilai dihapus</source>
        <translation>{0}: mark removed</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>guru di komputer lain</source>
        <translation>a teacher on another computer</translation>
    </message>
    <message>
        <source>{0} · berlaku sekarang</source>
        <translation>{0} · counts now</translation>
    </message>
    <message>
        <source>Belum pernah ada nilai di sini.</source>
        <translation>There has been no mark here yet.</translation>
    </message>
</context>
<context>
    <name>MarkModel</name>
    <message>
        <source>Nilai akhir</source>
        <translation>Final mark</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>{0}: disembunyikan</source>
        <translation>{0}: hidden</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n penilaian dari kelas lain tetap tersimpan</source>
        <translation>
            <numerusform>%n assessment from another class is kept</numerusform>
            <numerusform>%n assessments from another class are kept</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}: belum ada nilai</source>
        <translation>{0}, {1}: no mark yet</translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>bisa diperbaiki lewat remedial</source>
        <translation>can be mended by remedial work</translation>
    </message>
    <message>
        <source>dua komputer memberi nilai berbeda: ketik ulang yang benar</source>
        <translation>two computers gave different marks: type the right one again</translation>
    </message>
</context>
<context>
    <name>MarkTableView</name>
    <message>
        <source>Nilai murid menurut penilaian</source>
        <translation>Students&apos; marks by assessment</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Murid {0}</source>
        <translation>Student {0}</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
    <message>
        <source>Awal</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Remedial</source>
        <translation>Remedial</translation>
    </message>
    <message>
        <source>Pengayaan</source>
        <translation>Enrichment</translation>
    </message>
    <message>
        <source>Susulan</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>tidak ikut dihitung</source>
        <translation>does not count</translation>
    </message>
    <message>
        <source>bobot {0}</source>
        <translation>weight {0}</translation>
    </message>
    <message>
        <source>remedial sampai KKTP</source>
        <translation>remedial up to the KKTP</translation>
    </message>
    <message>
        <source>remedial dihitung penuh</source>
        <translation>remedial counts in full</translation>
    </message>
    <message>
        <source>KKTP {0}</source>
        <translation>KKTP {0}</translation>
    </message>
    <message>
        <source>TP: {0}</source>
        <translation>Goal: {0}</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>nilai akhir {0}</source>
        <translation>final mark {0}</translation>
    </message>
    <message>
        <source>belum ada penilaian yang ikut dihitung</source>
        <translation>no assessment counts yet</translation>
    </message>
    <message numerus="yes">
        <source>belum lengkap: %n penilaian belum bernilai</source>
        <translation>
            <numerusform>not complete: %n assessment has no mark</numerusform>
            <numerusform>not complete: %n assessments have no mark</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; sementara {1}</source>
        <translation>{0}; so far {1}</translation>
    </message>
    <message>
        <source>izin hari itu</source>
        <translation>excused that day</translation>
    </message>
    <message>
        <source>sakit hari itu</source>
        <translation>ill that day</translation>
    </message>
    <message>
        <source>tanpa keterangan hari itu</source>
        <translation>absent without notice that day</translation>
    </message>
    <message>
        <source>dispensasi hari itu</source>
        <translation>on dispensation that day</translation>
    </message>
    <message>
        <source>sedang PKL</source>
        <translation>on placement</translation>
    </message>
</context>
<context>
    <name>MarksBar</name>
    <message>
        <source>Penilaian baru…</source>
        <translation>New assessment…</translation>
    </message>
    <message>
        <source>Kolom ini</source>
        <translation>This column</translation>
    </message>
    <message>
        <source>Ubah penilaian…</source>
        <translation>Edit assessment…</translation>
    </message>
    <message>
        <source>Ambil dari kuis…</source>
        <translation>Take from the quiz…</translation>
    </message>
    <message>
        <source>Salin kolom menurut nomor absen</source>
        <translation>Copy column by roll number</translation>
    </message>
    <message>
        <source>Tempel kolom…</source>
        <translation>Paste column…</translation>
    </message>
    <message>
        <source>Remedial, susulan, pengayaan…</source>
        <translation>Remedial, late, enrichment…</translation>
    </message>
    <message>
        <source>Riwayat nilai ini…</source>
        <translation>History of this mark…</translation>
    </message>
    <message>
        <source>Tampilkan kolom susulan dan pengayaan</source>
        <translation>Show columns for late and enrichment</translation>
    </message>
    <message>
        <source>Sembunyikan penilaian ini</source>
        <translation>Put this assessment out of sight</translation>
    </message>
    <message>
        <source>Ekspor dan cetak</source>
        <translation>Export and print</translation>
    </message>
    <message>
        <source>Excel untuk guru…</source>
        <translation>Excel for the teacher…</translation>
    </message>
    <message>
        <source>Kolom e-Rapor SMK…</source>
        <translation>Columns for e-Rapor SMK…</translation>
    </message>
    <message>
        <source>Catatan belajar per murid (PDF)…</source>
        <translation>Learning notes for each student (PDF)…</translation>
    </message>
    <message>
        <source>Teks kokurikuler…</source>
        <translation>Co-curricular text…</translation>
    </message>
    <message>
        <source>Batalkan langkah terakhir (Ctrl+Z)</source>
        <translation>Undo the last step (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>MarksTab</name>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Ketik angka, Enter turun · Ctrl+V menempel kolom · lampu kuning: bisa diperbaiki lewat remedial</source>
        <translation>Type digits, Enter goes down · Ctrl+V pastes a column · yellow lamp: can be mended by remedial work</translation>
    </message>
    <message>
        <source>Belum ada murid di kelas ini</source>
        <translation>No students in this class yet</translation>
    </message>
    <message>
        <source>Tambahkan murid lewat tab Murid atau daftar kelas. Setelah itu nilai bisa diisi di sini.</source>
        <translation>Add students in the tab Students or by a class list. Then marks can be filled in here.</translation>
    </message>
    <message>
        <source>Sebentar…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>“{0}” bukan nilai. Tulis angka bulat 0 sampai 100.</source>
        <translation>“{0}” is no mark. Write a whole number from 0 to 100.</translation>
    </message>
    <message>
        <source>{0} dibulatkan menjadi {1}.</source>
        <translation>{0} was rounded to {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n nilai kembali seperti sebelumnya.</source>
        <translation>
            <numerusform>%n mark is as it was before.</numerusform>
            <numerusform>%n marks are as they were before.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tersimpan: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Kolom disalin: %n baris menurut nomor absen.</source>
        <translation>
            <numerusform>Column copied: %n row by roll number.</numerusform>
            <numerusform>Column copied: %n rows by roll number.</numerusform>
        </translation>
    </message>
    <message>
        <source>Buat penilaian pertama…</source>
        <translation>Make the first assessment…</translation>
    </message>
    <message>
        <source>Belum ada penilaian di kelas ini</source>
        <translation>No assessment in this class yet</translation>
    </message>
    <message>
        <source>Buat satu penilaian, misalnya “Praktik plating” dengan KKTP 75. Setelah itu nilai diketik seperti di Excel, ditempel dari lembar sendiri, atau diambil dari kuis.</source>
        <translation>Make one assessment, for example “Plating practice” with KKTP 75. Then marks are typed as in Excel, pasted from your own sheet, or taken from the quiz.</translation>
    </message>
    <message>
        <source>Nilai akhir: yang dihitung × bobot, dibulatkan. Baru muncul setelah semuanya lengkap.</source>
        <translation>Final mark: what counts × weight, rounded. It appears once everything is complete.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>“{0}” disembunyikan; nilainya tetap tersimpan.</source>
        <translation>“{0}” is out of sight; its marks are kept.</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Bring back</translation>
    </message>
</context>
<context>
    <name>MatchItem</name>
    <message>
        <source>Pilih pasangannya …</source>
        <translation>Choose its partner …</translation>
    </message>
    <message>
        <source>Pasangan untuk: {0}</source>
        <translation>Partner for: {0}</translation>
    </message>
    <message>
        <source>Tab berpindah · Panah memilih pasangan</source>
        <translation>Tab moves · Arrows choose the partner</translation>
    </message>
    <message>
        <source>Tepat</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Pasangannya: {0}</source>
        <translation>Its partner: {0}</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>{0}, {1} {2}: {3}</source>
        <translation>{0}, {1} {2}: {3}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Kemajuan murid menurut pelajaran</source>
        <translation>Students&apos; progress by lesson</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Tutup pesan ini</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>&amp;Tampilan dan bahasa…</source>
        <translation>&amp;Appearance and language…</translation>
    </message>
    <message>
        <source>&amp;Kumpulkan &amp;&amp; bagikan…</source>
        <translation>&amp;Collect &amp;&amp; share…</translation>
    </message>
    <message>
        <source>&amp;Pintasan papan tombol	F1</source>
        <translation>&amp;Keyboard shortcuts	F1</translation>
    </message>
    <message>
        <source>T&amp;entang AKSI Desktop</source>
        <translation>A&amp;bout AKSI Desktop</translation>
    </message>
    <message>
        <source>Kelas &amp;contoh</source>
        <translation>&amp;Sample class</translation>
    </message>
    <message>
        <source>Siapkan komputer &amp;ini…</source>
        <translation>Set up &amp;this computer…</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Pindah kelas</source>
        <translation>Change class</translation>
    </message>
    <message numerus="yes">
        <source>%n murid pindah; hasil belajarnya ikut. Nomor urut diberi setelah nomor terakhir.</source>
        <translation>
            <numerusform>%n learner moves with all work. Numbers follow the last one.</numerusform>
            <numerusform>%n students move with all work. Numbers follow the last one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pindahkan</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Kelas tujuan</source>
        <translation>Into class</translation>
    </message>
    <message>
        <source>Belum ada kelas lain. Buat kelasnya dulu.</source>
        <translation>There is no other class. Make it first.</translation>
    </message>
    <message numerus="yes">
        <source>%n murid pindah ke {0}.</source>
        <translation>
            <numerusform>%n learner moved to {0}.</numerusform>
            <numerusform>%n students moved to {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Ini namaku</source>
        <translation>This is my name</translation>
    </message>
    <message>
        <source>Yang mana namamu?</source>
        <translation>Which one is your name?</translation>
    </message>
    <message>
        <source>Yang tadi kamu kerjakan tanpa nama akan tercatat atas nama itu.</source>
        <translation>What you did without a name will be recorded under that name.</translation>
    </message>
    <message>
        <source>Bacaan dan latihan tercatat untuk kalian berdua. Kuis yang dinilai dikerjakan sendiri-sendiri.</source>
        <translation>Reading and practice are recorded for both of you. Graded quizzes are taken alone.</translation>
    </message>
    <message>
        <source>Masuk berdua</source>
        <translation>Sign in together</translation>
    </message>
    <message>
        <source>Siapa yang belajar bersamamu?</source>
        <translation>Who is learning with you?</translation>
    </message>
    <message>
        <source>Kelas</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Ya, ini aku</source>
        <translation>Yes, that is me</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{0}, {1}. Benar?</source>
        <translation>{0}, {1}. Right?</translation>
    </message>
</context>
<context>
    <name>NameTile</name>
    <message>
        <source>Nomor ini sama dengan nomor komputer</source>
        <translation>This number is the number of the computer</translation>
    </message>
</context>
<context>
    <name>NameTiles</name>
    <message>
        <source>Ketik nama atau nomor urut</source>
        <translation>Type a name or roll number</translation>
    </message>
    <message>
        <source>Tidak ada nama yang cocok. Periksa ejaannya, atau kosongkan kotak pencarian.</source>
        <translation>No name fits. Check the spelling, or empty the search box.</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Beranda</source>
        <extracomment>Trouble that left something unsaved; the chip says so until the next thing is saved.</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Pelajaran</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Salin rincian untuk IT</source>
        <translation>Copy details for IT</translation>
    </message>
    <message>
        <source>Belum aman</source>
        <translation>Not safe yet</translation>
    </message>
    <message>
        <source>Rincian disalin. Tempelkan ke pesan untuk petugas IT.</source>
        <translation>Details copied. Paste them into a message to the IT staff.</translation>
    </message>
    <message>
        <source>Kelas</source>
        <translation>Class</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>Kalimat sandi sedikitnya {0} huruf.</source>
        <translation>The passphrase needs at least {0} letters.</translation>
    </message>
    <message>
        <source>Kedua kalimat sandi belum sama.</source>
        <translation>The two passphrases differ.</translation>
    </message>
</context>
<context>
    <name>NewTeacherDialog</name>
    <message>
        <source>Siapa Bapak/Ibu?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Sekali saja di komputer ini. Murid melihat panggilan Bapak/Ibu saat pekerjaannya dibuka.</source>
        <translation>Asked once on this computer. Students see what you are called when their work is opened.</translation>
    </message>
    <message>
        <source>Simpan dan masuk</source>
        <translation>Save and sign in</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ratna Kusuma, S.Pd.</source>
        <translation>Ratna Kusuma, S.Pd.</translation>
    </message>
    <message>
        <source>Panggilan</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Bu Ratna</source>
        <translation>Bu Ratna</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Guru mata pelajaran</source>
        <translation>Subject teacher</translation>
    </message>
    <message>
        <source>Wali kelas</source>
        <translation>Homeroom teacher</translation>
    </message>
    <message>
        <source>Guru BK</source>
        <translation>School counsellor</translation>
    </message>
    <message>
        <source>Petugas TI (tanpa nama murid)</source>
        <translation>IT staff (no student names)</translation>
    </message>
    <message>
        <source>Tulis nama Bapak/Ibu.</source>
        <translation>Write your name.</translation>
    </message>
    <message>
        <source>Tulis panggilan, misalnya Bu Ratna.</source>
        <translation>Write what students call you, such as Bu Ratna.</translation>
    </message>
</context>
<context>
    <name>OrderItem</name>
    <message>
        <source>Alt + panah memindahkan langkah</source>
        <translation>Alt + arrows move a step</translation>
    </message>
    <message>
        <source>Tepat</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Seharusnya langkah {0}</source>
        <translation>Should be step {0}</translation>
    </message>
</context>
<context>
    <name>OutlineButton</name>
    <message>
        <source>sudah selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>sedang dibuka</source>
        <translation>open now</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Isi pelajaran</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Jeda dulu</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Kembali ke {0}</source>
        <translation>Back to {0}</translation>
    </message>
    <message>
        <source>{0} JP · Fase {1}</source>
        <translation>{0} JP · Phase {1}</translation>
    </message>
    <message>
        <source>{0} JP</source>
        <translation>{0} JP</translation>
    </message>
    <message>
        <source>Pelajaran ini punya {0} catatan</source>
        <translation>This lesson has {0} notes</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Masuk sebagai guru</source>
        <translation>Sign in as a teacher</translation>
    </message>
    <message>
        <source>Dengan kalimat sandi sekolah. Data kelas terkunci lagi saat Bapak/Ibu keluar.</source>
        <translation>With the school&apos;s passphrase. Class data locks again when you leave.</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Siapa</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Belum ada di daftar</source>
        <translation>Not in the list yet</translation>
    </message>
    <message>
        <source>Kalimat sandi sekolah</source>
        <translation>School passphrase</translation>
    </message>
    <message numerus="yes">
        <source>Tunggu %n detik</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Dengan kalimat sandi Bapak/Ibu sendiri. Data kelas terkunci lagi saat Bapak/Ibu keluar.</source>
        <translation>With your own passphrase. Class data is locked again when you leave.</translation>
    </message>
    <message>
        <source>Kalimat sandi Bapak/Ibu</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Lupa? Minta berkas guru yang baru di komputer sekolah, lalu pilih berkas itu di sini lewat “Kumpulkan &amp; bagikan”.</source>
        <translation>Forgotten? Ask for a new teacher file at the school&apos;s computer, then choose it here through “Collect &amp; share”.</translation>
    </message>
    <message>
        <source>Kalimat sandi itu tidak cocok. Periksa huruf besar dan kecil.</source>
        <translation>That passphrase does not fit. Check capital and small letters.</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Tempel kolom</source>
        <translation>Paste column</translation>
    </message>
    <message numerus="yes">
        <source>Masukkan %n nilai</source>
        <translation>
            <numerusform>Take %n mark</numerusform>
            <numerusform>Take %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nilai masuk menurut nomor absen.</source>
        <translation>
            <numerusform>%n mark goes in by roll number.</numerusform>
            <numerusform>%n marks go in by roll number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n baris kosong: tidak ada yang berubah di sana.</source>
        <translation>
            <numerusform>%n empty row: nothing changes there.</numerusform>
            <numerusform>%n empty rows: nothing changes there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nilai berkoma dibulatkan; 0,5 ke atas menjadi naik.</source>
        <translation>
            <numerusform>%n mark with decimals is rounded; from 0.5 up.</numerusform>
            <numerusform>%n marks with decimals are rounded; from 0.5 up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nilai yang sudah ada diganti. Yang lama tetap ada di riwayat.</source>
        <translation>
            <numerusform>%n mark is replaced. The old one stays in the history.</numerusform>
            <numerusform>%n marks are replaced. The old ones stay in the history.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak dimasukkan:</source>
        <translation>Not taken:</translation>
    </message>
    <message>
        <source>Baris {0}: “{1}” bukan nilai 0 sampai 100.</source>
        <translation>Row {0}: “{1}” is no mark from 0 to 100.</translation>
    </message>
    <message>
        <source>Baris {0}: “{1}” tidak punya murid dengan nomor itu.</source>
        <translation>Row {0}: “{1}” has no student with that number.</translation>
    </message>
    <message numerus="yes">
        <source>dan %n baris lain</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PauseCard</name>
    <message>
        <source>Ambil napas dulu</source>
        <translation>Take a breath</translation>
    </message>
    <message>
        <source>Kamu boleh berhenti di sini, kapan saja, tanpa alasan. Pelajaran ini tetap dihitung selesai, dan kamu bisa kembali lain kali.</source>
        <translation>You may stop here, at any time, without a reason. The lesson still counts as done, and you can come back another time.</translation>
    </message>
    <message>
        <source>Tinggalkan pelajaran</source>
        <translation>Leave the lesson</translation>
    </message>
    <message>
        <source>Kembali membaca</source>
        <translation>Back to reading</translation>
    </message>
    <message>
        <source>Butuh bantuan?</source>
        <translation>Need help?</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message numerus="yes">
        <source>%n masa PKL dibatalkan.</source>
        <translation>
            <numerusform>%n placement was taken back.</numerusform>
            <numerusform>%n placements were taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n murid dicatat keluar. Hasil belajarnya tetap ada.</source>
        <translation>
            <numerusform>%n learner left the school. The work stays.</numerusform>
            <numerusform>%n students left the school. Their work stays.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keduanya berdiri sendiri lagi.</source>
        <translation>Both stand alone again.</translation>
    </message>
    <message>
        <source>Pilih daftar kelas</source>
        <translation>Choose a class list</translation>
    </message>
    <message>
        <source>Daftar kelas (*.xlsx *.csv *.txt);;Semua berkas (*)</source>
        <translation>Class lists (*.xlsx *.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Diurungkan: semua seperti sebelumnya.</source>
        <translation>Undone: all is as before.</translation>
    </message>
    <message>
        <source>Ini diatur di komputer sekolah. Perubahannya sampai ke sini lewat USB.</source>
        <translation>This is looked after on the school&apos;s computer. Changes come here by USB.</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Tidak ada murid yang cocok dengan pencarian itu.</source>
        <translation>No student fits that search.</translation>
    </message>
    <message numerus="yes">
        <source>%n murid di daftar</source>
        <translation>
            <numerusform>%n learner on the list</numerusform>
            <numerusform>%n students on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n murid punya dua keterangan. Pilih…</source>
        <translation>
            <numerusform>%n learner has two descriptions. Choose…</numerusform>
            <numerusform>%n students have two descriptions. Choose…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nama kembar. Lihat…</source>
        <translation>
            <numerusform>%n pair of names alike. Look…</numerusform>
            <numerusform>%n pairs of names alike. Look…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cari nama, nomor, kelas</source>
        <translation>Search name, number, class</translation>
    </message>
    <message>
        <source>Cari murid</source>
        <translation>Search students</translation>
    </message>
    <message>
        <source>Tambah murid</source>
        <translation>Add a student</translation>
    </message>
    <message>
        <source>Daftar kelas, tahun ajaran, kelompok, nama kembar</source>
        <translation>Class lists, school year, groups, names alike</translation>
    </message>
    <message>
        <source>Ubah…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Pindah kelas…</source>
        <translation>Change class…</translation>
    </message>
    <message>
        <source>PKL…</source>
        <translation>Placement…</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Masukkan daftar…</source>
        <translation>Take in a list…</translation>
    </message>
    <message>
        <source>Belum ada murid di kelas ini</source>
        <translation>No students in this class yet</translation>
    </message>
    <message>
        <source>Masukkan daftar dari Excel, CSV, atau Dapodik, atau tambah satu per satu.</source>
        <translation>Take in a list from Excel, CSV or Dapodik, or add them one by one.</translation>
    </message>
    <message>
        <source>Daftar murid</source>
        <translation>List of students</translation>
    </message>
    <message numerus="yes">
        <source>%n dipilih</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Masukkan daftar…</source>
        <translation>&amp;Take in a list…</translation>
    </message>
    <message>
        <source>&amp;Kelas baru…</source>
        <translation>New &amp;class…</translation>
    </message>
    <message>
        <source>&amp;Tahun ajaran baru…</source>
        <translation>New school &amp;year…</translation>
    </message>
    <message>
        <source>Ke&amp;lompok…</source>
        <translation>&amp;Groups…</translation>
    </message>
    <message>
        <source>&amp;Nama kembar…</source>
        <translation>&amp;Names alike…</translation>
    </message>
    <message>
        <source>Tanda terima peng&amp;hapusan…</source>
        <translation>&amp;Receipts of erasures…</translation>
    </message>
    <message>
        <source>&amp;Gabungkan: orang yang sama…</source>
        <translation>&amp;Join: the same person…</translation>
    </message>
    <message>
        <source>Pi&amp;sahkan lagi</source>
        <translation>Take a&amp;part again</translation>
    </message>
    <message>
        <source>&amp;Batalkan PKL</source>
        <translation>Take placement &amp;back</translation>
    </message>
    <message>
        <source>&amp;Keluar dari sekolah</source>
        <translation>Le&amp;ft the school</translation>
    </message>
    <message>
        <source>&amp;Hapus data…</source>
        <translation>&amp;Erase data…</translation>
    </message>
    <message numerus="yes">
        <source>%n kali masuk tanpa PIN. Periksa…</source>
        <translation>
            <numerusform>%n sign-in without a PIN. Check…</numerusform>
            <numerusform>%n sign-ins without a PIN. Check…</numerusform>
        </translation>
    </message>
    <message>
        <source>Seluruh sekolah</source>
        <translation>Whole school</translation>
    </message>
    <message>
        <source>Daftar…</source>
        <translation>Lists…</translation>
    </message>
    <message>
        <source>Kartu &amp;PIN kelas ini…</source>
        <translation>&amp;PIN cards of this class…</translation>
    </message>
    <message>
        <source>Kartu &amp;PIN…</source>
        <translation>&amp;PIN card…</translation>
    </message>
    <message numerus="yes">
        <source>%n murid. Pilih dulu siapa yang diubah.</source>
        <translation>
            <numerusform>%n student. Choose whom to change first.</numerusform>
            <numerusform>%n students. Choose whom to change first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Panggilan</source>
        <translation>Call name</translation>
    </message>
    <message>
        <source>L/P</source>
        <translation>M/F</translation>
    </message>
    <message>
        <source>Kelas</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>dua keterangan</source>
        <translation>two descriptions</translation>
    </message>
    <message>
        <source>keluar</source>
        <translation>left school</translation>
    </message>
    <message>
        <source>kelas ditutup</source>
        <translation>class closed</translation>
    </message>
    <message>
        <source>PKL sampai {0}</source>
        <translation>placement until {0}</translation>
    </message>
    <message>
        <source>PKL mulai {0}</source>
        <translation>placement from {0}</translation>
    </message>
    <message>
        <source>gabungan</source>
        <translation>joined</translation>
    </message>
    <message>
        <source>Nomor {0}, {1}, kelas {2}. {3}</source>
        <translation>Number {0}, {1}, class {2}. {3}</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Gambar besar</source>
        <translation>Large picture</translation>
    </message>
    <message>
        <source>Tutup gambar (Esc)</source>
        <translation>Close the picture (Esc)</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>PIN, {0} dari {1} angka</source>
        <translation>PIN, {0} of {1} digits</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Sebentar…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>PIN itu belum cocok. Lihat kartumu, lalu coba lagi.</source>
        <translation>That PIN does not fit. Look at your card, then try again.</translation>
    </message>
    <message>
        <source>Hapus satu angka</source>
        <translation>Delete one digit</translation>
    </message>
    <message numerus="yes">
        <source>Beberapa kali belum cocok. Bisa dicoba lagi %n detik lagi.</source>
        <translation>
            <numerusform>It did not fit several times. You can try again in %n second.</numerusform>
            <numerusform>It did not fit several times. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Halo, {0}</source>
        <translation>Hello, {0}</translation>
    </message>
    <message>
        <source>{0}, nomor {1}</source>
        <translation>{0}, number {1}</translation>
    </message>
    <message>
        <source>Ketik PIN 4 angka dari kartumu, lalu Enter.</source>
        <translation>Type the 4-digit PIN from your card, then Enter.</translation>
    </message>
    <message>
        <source>Lupa PIN?</source>
        <translation>Forgot your PIN?</translation>
    </message>
    <message>
        <source>Kartumu tidak ada? Minta kartu baru kepada guru.</source>
        <translation>No card? Ask your teacher for a new one.</translation>
    </message>
    <message>
        <source>Bukan kamu? Kembali ke nama</source>
        <translation>Not you? Back to the names</translation>
    </message>
    <message>
        <source>Tidak apa-apa. Kamu tetap bisa membaca dan berlatih sebagai {0}. Guru akan memastikan bahwa ini kamu; sebelum itu, kuis yang dinilai belum bisa dikerjakan.</source>
        <translation>That is fine. You can still read and practise as {0}. Your teacher will confirm that it is you; until then graded quizzes stay closed.</translation>
    </message>
    <message>
        <source>Lanjut tanpa PIN</source>
        <translation>Go on without a PIN</translation>
    </message>
</context>
<context>
    <name>PlacementDialog</name>
    <message numerus="yes">
        <source>%n murid</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message>
        <source>Masa PKL</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Untuk {0}. Selama PKL tidak ada tugas yang dihitung terlambat.</source>
        <translation>For {0}. During a placement no task counts as late.</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>PKL dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>sampai</source>
        <translation>until</translation>
    </message>
    <message numerus="yes">
        <source>PKL %n murid tersimpan: {0} sampai {1}.</source>
        <translation>
            <numerusform>Placement of %n learner saved: {0} to {1}.</numerusform>
            <numerusform>Placement of %n students saved: {0} to {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hari terakhir ada sebelum hari pertama.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message numerus="yes">
        <source>%n hari, sudah lewat.</source>
        <translation>
            <numerusform>%n day, in the past.</numerusform>
            <numerusform>%n days, in the past.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hari, kedua ujungnya ikut.</source>
        <translation>
            <numerusform>%n day, both ends included.</numerusform>
            <numerusform>%n days, both ends included.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressTab</name>
    <message>
        <source>Sebentar…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Modul</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>kuis terbaik · 2/6 bagian · – belum</source>
        <translation>best quiz · 2/6 sections · – not yet</translation>
    </message>
    <message>
        <source>Tugaskan pelajaran</source>
        <translation>Assign a lesson</translation>
    </message>
    <message>
        <source>Semua pelajaran</source>
        <translation>All lessons</translation>
    </message>
    <message>
        <source>Belum ada murid di kelas ini. Tambahkan lewat tab Murid atau daftar kelas.</source>
        <translation>No student in this class yet. Add some in the tab Students or by a class list.</translation>
    </message>
    <message>
        <source>Belum ada pelajaran untuk murid di komputer ini.</source>
        <translation>No lesson for students on this computer yet.</translation>
    </message>
    <message>
        <source>Nama dan nilai sedang disembunyikan. Riwayat bisa dibuka setelah tampil lagi.</source>
        <translation>Names and marks are hidden now. The history opens once they show again.</translation>
    </message>
    <message>
        <source>{0}: tidak dinilai dan tidak diikuti satu per satu.</source>
        <translation>{0}: not marked and not followed one by one.</translation>
    </message>
    <message>
        <source>Kembali ke tabel kemajuan</source>
        <translation>Back to the progress table</translation>
    </message>
    <message>
        <source>Perlu didampingi ({0})</source>
        <translation>Need company ({0})</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>Murid {0}</source>
        <translation>Student {0}</translation>
    </message>
    <message>
        <source>disembunyikan</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>tidak dinilai dan tidak diikuti satu per satu</source>
        <translation>not marked and not followed one by one</translation>
    </message>
    <message>
        <source>kuis terbaik {0} dari 100</source>
        <translation>best quiz {0} of 100</translation>
    </message>
    <message>
        <source>selesai dibaca, belum ada hasil kuis</source>
        <translation>read to the end, no quiz result yet</translation>
    </message>
    <message>
        <source>{0} dari {1} bagian dibaca</source>
        <translation>{0} of {1} sections read</translation>
    </message>
    <message>
        <source>belum dimulai</source>
        <translation>not begun</translation>
    </message>
    <message numerus="yes">
        <source>%n tugas lewat harinya</source>
        <translation>
            <numerusform>%n task past its day</numerusform>
            <numerusform>%n tasks past their day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kali kuis di bawah 60 pada {0}</source>
        <translation>
            <numerusform>%n quiz below 60 in {0}</numerusform>
            <numerusform>%n quizzes below 60 in {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Soal {0} dari {1}</source>
        <translation>Question {0} of {1}</translation>
    </message>
    <message>
        <source>Pilihan ganda · pilih satu</source>
        <translation>Multiple choice · choose one</translation>
    </message>
    <message>
        <source>Pilihan ganda kompleks · boleh lebih dari satu</source>
        <translation>Multiple choice · more than one may be right</translation>
    </message>
    <message>
        <source>Tabel pernyataan · jawab semua baris</source>
        <translation>Table of statements · answer every row</translation>
    </message>
    <message>
        <source>Isian singkat</source>
        <translation>Short answer</translation>
    </message>
    <message>
        <source>Menjodohkan · pilih pasangannya</source>
        <translation>Matching · choose the partners</translation>
    </message>
    <message>
        <source>Mengurutkan · pindahkan langkahnya</source>
        <translation>Ordering · move the steps</translation>
    </message>
    <message>
        <source>Masih ada {0} baris yang belum dijawab.</source>
        <translation>{0} rows have no answer yet.</translation>
    </message>
    <message>
        <source>Pindahkan langkahnya dulu, lalu periksa.</source>
        <translation>Move the steps first, then check.</translation>
    </message>
    <message>
        <source>Jawab dulu, lalu periksa.</source>
        <translation>Answer first, then check.</translation>
    </message>
    <message>
        <source>Petunjuk</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Tepat.</source>
        <translation>Right.</translation>
    </message>
    <message>
        <source>Belum tepat.</source>
        <translation>Not right yet.</translation>
    </message>
    <message>
        <source>Tepat, {0} dari {1}.</source>
        <translation>Right, {0} of {1}.</translation>
    </message>
    <message>
        <source>Belum semuanya tepat: {0} dari {1}.</source>
        <translation>Not all right yet: {0} of {1}.</translation>
    </message>
    <message>
        <source>Jawaban ini belum tersimpan</source>
        <translation>This answer is not saved yet</translation>
    </message>
    <message>
        <source>Waktu tesnya sudah lewat, jadi ini latihan dan tidak dihitung. Tanya gurumu bila perlu susulan.</source>
        <translation>The test is over, so this is practice and does not count. Ask your teacher if you need a make-up test.</translation>
    </message>
    <message>
        <source>Tesmu sudah selesai. Ini latihan: hasil tesmu tidak berubah.</source>
        <translation>Your test is done. This is practice: your test result does not change.</translation>
    </message>
    <message>
        <source>Pindahkan langkahnya dulu, lalu simpan.</source>
        <translation>Move the steps first, then save.</translation>
    </message>
    <message>
        <source>Jawab dulu, lalu simpan.</source>
        <translation>Answer first, then save.</translation>
    </message>
</context>
<context>
    <name>QuizBar</name>
    <message>
        <source>Keluar (jawaban tersimpan)</source>
        <translation>Leave (answers are saved)</translation>
    </message>
    <message>
        <source>Keluar (tidak ada yang disimpan)</source>
        <translation>Leave (nothing is saved)</translation>
    </message>
    <message>
        <source>{0} dari {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>{0} dari {1} soal sudah diperiksa</source>
        <translation>{0} of {1} questions checked</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Tes</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Tes · pembahasan</source>
        <translation>Test · answers explained</translation>
    </message>
    <message>
        <source>Latihan</source>
        <translation>Practice</translation>
    </message>
</context>
<context>
    <name>QuizDialog</name>
    <message>
        <source>Ambil dari kuis</source>
        <translation>Take from the quiz</translation>
    </message>
    <message>
        <source>Usulan dari percobaan pertama yang selesai, jawaban pertama tiap soal. Belum ada yang dicatat.</source>
        <translation>Proposed from the first finished attempt, first answer to each item. Nothing is recorded yet.</translation>
    </message>
    <message numerus="yes">
        <source>Masukkan %n nilai</source>
        <translation>
            <numerusform>Take %n mark</numerusform>
            <numerusform>Take %n marks</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Benar</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Nilai awal</source>
        <translation>First mark</translation>
    </message>
    <message>
        <source>Usulan nilai dari kuis</source>
        <translation>Marks proposed from the quiz</translation>
    </message>
    <message>
        <source>{0} dari {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Tidak ada nilai baru: belum ada kuis yang selesai, atau semuanya sudah bernilai.</source>
        <translation>No new marks: no quiz is finished yet, or everybody has a mark.</translation>
    </message>
    <message>
        <source>{0} (sudah ada, tetap)</source>
        <translation>{0} (already there, stays)</translation>
    </message>
    <message>
        <source>kuis belum selesai</source>
        <translation>quiz not finished</translation>
    </message>
    <message>
        <source>{0} (masuk tanpa PIN: pastikan dulu)</source>
        <translation>{0} (signed in without PIN: make sure first)</translation>
    </message>
    <message>
        <source>{0} (belum pasti)</source>
        <translation>{0} (not certain)</translation>
    </message>
    <message>
        <source>Belum pasti: menurut tanggal komputernya, kuis itu selesai di luar hari tesnya. Bila itu memang tesnya, ketik nilainya sendiri.</source>
        <translation>Not certain: by the date of its computer, that quiz ended outside the days of the test. If it is the test after all, type the mark yourself.</translation>
    </message>
</context>
<context>
    <name>QuizFoot</name>
    <message>
        <source>Petunjuk (?)</source>
        <translation>Hint (?)</translation>
    </message>
    <message>
        <source>Alasan pilihan lain</source>
        <translation>Why not the others</translation>
    </message>
    <message>
        <source>Enter memeriksa</source>
        <translation>Enter checks</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Enter melanjutkan</source>
        <translation>Enter continues</translation>
    </message>
    <message>
        <source>Lihat hasil</source>
        <translation>See the result</translation>
    </message>
    <message>
        <source>Soal berikutnya</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Coba simpan lagi</source>
        <translation>Try to save again</translation>
    </message>
    <message>
        <source>Lewati dulu</source>
        <translation>Skip for now</translation>
    </message>
    <message>
        <source>Enter menyimpan</source>
        <translation>Enter saves</translation>
    </message>
    <message>
        <source>Simpan jawaban</source>
        <translation>Save answer</translation>
    </message>
</context>
<context>
    <name>QuizScreen</name>
    <message>
        <source>Pelajaran ini belum punya kuis</source>
        <translation>This lesson has no quiz yet</translation>
    </message>
    <message>
        <source>Kuis untuk {0} tidak ada atau belum bisa dibaca. Hasil belajarmu tetap tersimpan.</source>
        <translation>The quiz for {0} is missing or cannot be read yet. Your results are still saved.</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Kuis belum bisa dimulai</source>
        <translation>The quiz cannot start yet</translation>
    </message>
    <message>
        <source>“{0}” dinilai, jadi dikerjakan sendiri-sendiri. Keluar dulu, lalu masuk satu per satu. Membaca dan berlatih berdua tetap bisa.</source>
        <translation>“{0}” is graded, so each takes it alone. Sign out, then sign in one by one. You can still read and practise together.</translation>
    </message>
    <message>
        <source>“{0}” dinilai, dan tadi kamu masuk tanpa PIN. Minta guru memastikan atau memberi PIN baru, lalu masuk lagi. Membaca dan berlatih tetap bisa.</source>
        <translation>“{0}” is graded, and you signed in without your PIN. Ask your teacher to confirm it or to give you a new PIN, then sign in again. You can still read and practise.</translation>
    </message>
    <message>
        <source>“{0}” dinilai, dan komputer ini melupakan pekerjaan saat dimatikan. Pindah ke komputer lain, atau tanya guru. Membaca dan berlatih tetap bisa.</source>
        <translation>“{0}” is graded, and this computer forgets work when it is switched off. Move to another computer, or ask your teacher. You can still read and practise.</translation>
    </message>
    <message>
        <source>Kuis ini belum bisa dimulai di sini</source>
        <translation>This quiz cannot be started here yet</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Tempat</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Belajar tanpa nama</source>
        <translation>Learn without a name</translation>
    </message>
    <message>
        <source>Butuh bantuan?</source>
        <translation>Need help?</translation>
    </message>
    <message>
        <source>Ini namaku…</source>
        <translation>This is my name…</translation>
    </message>
    <message>
        <source>Keluar / ganti</source>
        <translation>Sign out / switch</translation>
    </message>
    <message>
        <source>Lainnya: tampilan, kiriman, tentang</source>
        <translation>More: appearance, parcels, about</translation>
    </message>
    <message>
        <source>{0} dan {1}</source>
        <translation>{0} and {1}</translation>
    </message>
    <message>
        <source>Masuk berdua…</source>
        <translation>Sign in together…</translation>
    </message>
    <message>
        <source>Belum dipastikan guru</source>
        <translation>Not confirmed yet</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Isi pelajaran</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Buka daftar bagian pelajaran ini</source>
        <translation>Open the list of this lesson&apos;s sections</translation>
    </message>
    <message>
        <source>Huruf lebih kecil (Ctrl+-)</source>
        <translation>Smaller text (Ctrl+-)</translation>
    </message>
    <message>
        <source>Huruf lebih besar (Ctrl++)</source>
        <translation>Larger text (Ctrl++)</translation>
    </message>
    <message>
        <source>Dengarkan</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Terang / Gelap</source>
        <translation>Light / Dark</translation>
    </message>
</context>
<context>
    <name>ReadingFoot</name>
    <message>
        <source>Sebelumnya</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Bagian {0} dari {1}</source>
        <translation>Section {0} of {1}</translation>
    </message>
    <message>
        <source>Selesai, ke kuis</source>
        <translation>Done, to the quiz</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Selesai, lanjut</source>
        <translation>Done, next</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>Diperiksa {0}</source>
        <translation>Checked {0}</translation>
    </message>
    <message>
        <source>Sumber {0}</source>
        <translation>Source {0}</translation>
    </message>
    <message>
        <source>Berhenti</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Dengarkan</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Catatan untuk guru</source>
        <translation>Note for the teacher</translation>
    </message>
</context>
<context>
    <name>RecapView</name>
    <message>
        <source>Pertemuan yang tercatat</source>
        <translation>Recorded meetings</translation>
    </message>
    <message>
        <source>Belum ada pertemuan yang tercatat</source>
        <translation>No meeting recorded yet</translation>
    </message>
    <message>
        <source>Isi daftar hadir, lalu simpan; pertemuannya muncul di sini dan bisa dibuka lagi.</source>
        <translation>Take attendance and save it; the meeting appears here and can be opened again.</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Semester</source>
        <translation>Semester</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sesudahnya</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Cetak (PDF)…</source>
        <translation>Print (PDF)…</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>L/P</source>
        <translation>M/F</translation>
    </message>
    <message>
        <source>% hadir</source>
        <translation>% present</translation>
    </message>
    <message>
        <source>Rekap kehadiran</source>
        <translation>Summary of attendance</translation>
    </message>
    <message>
        <source>jam ke-{0}</source>
        <translation>hour {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n murid tercatat</source>
        <translation>
            <numerusform>%n student recorded</numerusform>
            <numerusform>%n students recorded</numerusform>
        </translation>
    </message>
    <message>
        <source>Tersimpan sebagai {0}.</source>
        <translation>Saved as {0}.</translation>
    </message>
    <message>
        <source>{0} (sudah pindah kelas)</source>
        <translation>{0} (moved to another class)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Simpan rekap</source>
        <translation>Save the summary</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n pertemuan</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Persen hadir = (H + T + D) : pertemuan yang tercatat, tanpa PKL.</source>
        <translation>Per cent present = (H + T + D) : meetings recorded, without PKL.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Semester ganjil {0}/{1}</source>
        <translation>Odd semester {0}/{1}</translation>
    </message>
    <message>
        <source>Semester genap {0}/{1}</source>
        <translation>Even semester {0}/{1}</translation>
    </message>
    <message>
        <source>Laki-laki ({0})</source>
        <translation>Boys ({0})</translation>
    </message>
    <message>
        <source>Perempuan ({0})</source>
        <translation>Girls ({0})</translation>
    </message>
    <message>
        <source>L/P belum diisi ({0})</source>
        <translation>M/F not filled in ({0})</translation>
    </message>
    <message>
        <source>Seluruh kelas</source>
        <translation>The whole class</translation>
    </message>
</context>
<context>
    <name>ReceiptsDialog</name>
    <message>
        <source>Tanda terima penghapusan</source>
        <translation>Receipts of erasures</translation>
    </message>
    <message>
        <source>Cetak lagi dengan kabar terbaru komputer lain. Namanya tidak tersimpan; cocokkan nomor acaknya.</source>
        <translation>Print again with the latest news of other computers. The name is not kept; match the random number.</translation>
    </message>
    <message>
        <source>Simpan tanda terima (PDF)…</source>
        <translation>Save the receipt (PDF)…</translation>
    </message>
    <message>
        <source>Penghapusan</source>
        <translation>Erasures</translation>
    </message>
    <message>
        <source>Nomor acak {0}, dihapus {1}</source>
        <translation>Random number {0}, erased {1}</translation>
    </message>
    <message>
        <source>Belum ada data yang dihapus.</source>
        <translation>No data was erased yet.</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Pulihkan dengan kata pemulihan</source>
        <translation>Restore with the recovery words</translation>
    </message>
    <message>
        <source>Ketik kata-kata dari kertas sekolah, urut, dipisah spasi. Empat huruf pertama tiap kata sudah cukup.</source>
        <translation>Type the words from the school&apos;s sheet in order, with spaces between them. The first four letters of each are enough.</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Kata pemulihan</source>
        <translation>Recovery words</translation>
    </message>
    <message>
        <source>Pilih berkas gabung…</source>
        <translation>Choose the join file…</translation>
    </message>
    <message>
        <source>Berkas gabung lab mana pun dari sekolah ini</source>
        <translation>The join file of any lab of this school</translation>
    </message>
    <message>
        <source>Kalimat sandi baru</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Kalimat sandi baru sekali lagi</source>
        <translation>New passphrase once more</translation>
    </message>
    <message>
        <source>Pilih berkas gabung</source>
        <translation>Choose the join file</translation>
    </message>
    <message>
        <source>Berkas gabung AKSI (*.aksi-gabung)</source>
        <translation>AKSI join file (*.aksi-gabung)</translation>
    </message>
    <message>
        <source>Sekolah terbuka lagi. Mulai sekarang pakai kalimat sandi yang baru.</source>
        <translation>The school is open again. From now on use the new passphrase.</translation>
    </message>
</context>
<context>
    <name>ReflectionBox</name>
    <message>
        <source>Untuk dirimu sendiri</source>
        <translation>For yourself</translation>
    </message>
    <message>
        <source>Tulis di sini kalau membantu.</source>
        <translation>Write here if it helps.</translation>
    </message>
    <message>
        <source>Catatan yang tidak disimpan</source>
        <translation>A note that is not saved</translation>
    </message>
    <message>
        <source>Tidak disimpan dan tidak dibaca siapa pun. Hilang saat kamu pindah bagian.</source>
        <translation>Not saved and read by nobody. It goes when you move on.</translation>
    </message>
    <message>
        <source>Cukup dipikirkan. Tidak ada yang perlu ditulis.</source>
        <translation>Just think about it. Nothing needs to be written.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Ulangi soal yang belum tepat</source>
        <translation>Repeat the questions that were not right</translation>
    </message>
    <message>
        <source>Ke Beranda</source>
        <translation>To Home</translation>
    </message>
    <message>
        <source>{0} soal uraian tidak dihitung di sini; kerjakan di kertas bersama guru.</source>
        <translation>{0} essay questions are not counted here; do them on paper with your teacher.</translation>
    </message>
    <message>
        <source>{0} dari {1} tepat</source>
        <translation>{0} of {1} right</translation>
    </message>
    <message>
        <source>Selesai. Terima kasih sudah mencoba.</source>
        <translation>Done. Thank you for trying.</translation>
    </message>
    <message>
        <source>Ini latihan untukmu sendiri: tanpa nilai, dan tidak ada jawaban yang disimpan.</source>
        <translation>This is practice for yourself: no mark, and no answer is saved.</translation>
    </message>
    <message>
        <source>Semuanya tepat. Coba jelaskan satu soal kepada teman: itu cara terbaik mengingatnya.</source>
        <translation>All right. Try to explain one question to a friend: the best way to remember it.</translation>
    </message>
    <message>
        <source>Sebagian besar sudah kamu pegang. Yang tersisa tinggal dibaca sekali lagi.</source>
        <translation>You have most of it. The rest needs one more reading.</translation>
    </message>
    <message>
        <source>Yang perlu dilihat lagi</source>
        <translation>What to look at again</translation>
    </message>
    <message>
        <source>Baca lagi: {0}</source>
        <translation>Read again: {0}</translation>
    </message>
    <message>
        <source>Sudah kelihatan apa yang perlu dibaca lagi</source>
        <translation>Now it shows what to read again</translation>
    </message>
    <message>
        <source>{0} dari {1} tepat kali ini. Baca lagi bagian di bawah, lalu ulangi kapan pun kamu mau.</source>
        <translation>{0} of {1} right this time. Read the sections below again, then repeat whenever you like.</translation>
    </message>
    <message>
        <source>Baca lagi pelajarannya</source>
        <translation>Read the lesson again</translation>
    </message>
    <message>
        <source>Latih soal yang belum tepat</source>
        <translation>Practise what was not right</translation>
    </message>
    <message>
        <source>Lihat pembahasan</source>
        <translation>See the answers explained</translation>
    </message>
    <message>
        <source>Semua jawabanmu tersimpan, tetapi akhir tes ini belum tercatat di komputer. Buka tes ini sekali lagi, atau beri tahu gurumu.</source>
        <translation>All your answers are saved, but the end of this test is not recorded on this computer yet. Open the test once more, or tell your teacher.</translation>
    </message>
    <message>
        <source>Tes selesai</source>
        <translation>Test finished</translation>
    </message>
    <message>
        <source>{0} dari {1} tepat. Nilainya dicatat untuk gurumu; latihan sesudah ini tidak mengubahnya.</source>
        <translation>{0} of {1} right. The mark is recorded for your teacher; practising afterwards does not change it.</translation>
    </message>
    <message>
        <source>{0} dari {1} tepat di latihan ini. Hasil tesmu tidak berubah.</source>
        <translation>{0} of {1} right in this practice. Your test result does not change.</translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message>
        <source>Periksa daftar kelas</source>
        <translation>Check the class list</translation>
    </message>
    <message>
        <source>Dari {0}. Hanya nama, panggilan, nomor, kelas, dan L/P yang dibaca. Tidak ada yang dihapus.</source>
        <translation>From {0}. Only name, call name, number, class and L/P are read. Nobody is removed.</translation>
    </message>
    <message>
        <source>Masukkan</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Kalimat sandi sekolah</source>
        <translation>The school&apos;s passphrase</translation>
    </message>
    <message numerus="yes">
        <source>%n murid baru</source>
        <translation>
            <numerusform>%n new student</numerusform>
            <numerusform>%n new students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n berubah</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tetap</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belum jelas</source>
        <translation>
            <numerusform>%n unclear</numerusform>
            <numerusform>%n unclear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Masukkan %n murid</source>
        <translation>
            <numerusform>Import %n student</numerusform>
            <numerusform>Import %n students</numerusform>
        </translation>
    </message>
    <message>
        <source>Nama kelas untuk daftar ini</source>
        <translation>Class name for this list</translation>
    </message>
    <message>
        <source>X Kuliner 2</source>
        <translation>X Kuliner 2</translation>
    </message>
    <message>
        <source>baru</source>
        <translation>new</translation>
    </message>
    <message>
        <source>berubah</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>tetap</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>nama kosong</source>
        <translation>name missing</translation>
    </message>
    <message>
        <source>kelas belum diketahui</source>
        <translation>class not known</translation>
    </message>
    <message>
        <source>tertulis dua kali</source>
        <translation>written twice</translation>
    </message>
    <message>
        <source>nama terlalu panjang</source>
        <translation>name too long</translation>
    </message>
    <message>
        <source>nomor urut milik nama lain</source>
        <translation>roll number belongs to another name</translation>
    </message>
    <message numerus="yes">
        <source>%n murid masuk ke daftar kelas.</source>
        <translation>
            <numerusform>%n student was added to the class lists.</numerusform>
            <numerusform>%n students were added to the class lists.</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Panggilan</source>
        <translation>Call name</translation>
    </message>
    <message>
        <source>Kelas</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Isi daftar</source>
        <translation>The list</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>bukan nama</source>
        <translation>not a name</translation>
    </message>
    <message>
        <source>nomor urut kosong</source>
        <translation>roll number missing</translation>
    </message>
    <message>
        <source>nomor urut tertulis dua kali</source>
        <translation>roll number written twice</translation>
    </message>
    <message>
        <source>ada beberapa dengan nama ini di kelasnya</source>
        <translation>several of this name in the class</translation>
    </message>
    <message>
        <source>nama ini ada di kelas lain: orang yang sama?</source>
        <translation>this name is in another class: the same person?</translation>
    </message>
    <message>
        <source>Yang dibaca lembar “{0}”. Lembar lain juga berisi daftar: {1}. Simpan terpisah untuk memasukkannya.</source>
        <translation>Sheet “{0}” was read. Other sheets hold lists too: {1}. Save them as files of their own to import them.</translation>
    </message>
    <message numerus="yes">
        <source>%n dilewati</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>keluar dari sekolah</source>
        <translation>left the school</translation>
    </message>
    <message>
        <source>tidak ada di daftar ini</source>
        <translation>not on this list</translation>
    </message>
    <message>
        <source>dilewati</source>
        <translation>left out</translation>
    </message>
</context>
<context>
    <name>SampleRoom</name>
    <message>
        <source>Kelas contoh terbuka di jendela lain.</source>
        <translation>The sample class opens in another window.</translation>
    </message>
    <message>
        <source>Menyusun kelas contoh</source>
        <translation>Building the sample class</translation>
    </message>
    <message>
        <source>Menyiapkan Kelas contoh</source>
        <translation>Preparing the sample class</translation>
    </message>
</context>
<context>
    <name>SchoolStep</name>
    <message>
        <source>Sekolah mana?</source>
        <translation>Which school?</translation>
    </message>
    <message>
        <source>Semua boleh dikosongkan dan diisi nanti. Tidak ada yang dikirim ke internet.</source>
        <translation>Everything may stay empty and be filled in later. Nothing is sent to the internet.</translation>
    </message>
    <message>
        <source>Nama sekolah</source>
        <translation>Name of the school</translation>
    </message>
    <message>
        <source>SMKN 1 Contoh</source>
        <translation>SMKN 1 Contoh</translation>
    </message>
    <message>
        <source>NPSN</source>
        <translation>NPSN</translation>
    </message>
    <message>
        <source>8 angka, ada di Dapodik</source>
        <translation>8 digits, found in Dapodik</translation>
    </message>
    <message>
        <source>Provinsi</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Pilih provinsi (menentukan nomor bantuan)</source>
        <translation>Choose the province (it decides the help lines)</translation>
    </message>
    <message>
        <source>Sekolah ini sudah dibuat di komputer ini.</source>
        <translation>This school has been created on this computer.</translation>
    </message>
    <message>
        <source>Pilih berkas gabung…</source>
        <translation>Choose join file…</translation>
    </message>
    <message>
        <source>Punya berkas gabung dari guru?</source>
        <translation>Do you have a join file from a teacher?</translation>
    </message>
    <message>
        <source>Di komputer lab cukup itu: pilih berkasnya, lalu selesai.</source>
        <translation>On a lab computer that is all: choose the file, and you are done.</translation>
    </message>
    <message>
        <source>NPSN terdiri atas 8 angka. Kalau belum tahu, kosongkan saja.</source>
        <translation>An NPSN has 8 digits. Leave it empty if you do not know it yet.</translation>
    </message>
    <message>
        <source>Tanpa provinsi, halaman bantuan hanya memuat nomor yang berlaku di seluruh Indonesia.</source>
        <translation>Without a province the help page only shows numbers that work in all of Indonesia.</translation>
    </message>
    <message>
        <source>Halaman bantuan memuat juga kontak {0}: {1}.</source>
        <translation>The help page also shows contacts of {0}: {1}.</translation>
    </message>
    <message>
        <source>Nomor bantuan daerah {0} belum ada di sini, jadi tempatnya dibiarkan kosong.</source>
        <translation>The regional help lines of {0} are not known here, so their places stay empty.</translation>
    </message>
    <message>
        <source>Diisi sekolah nanti, di “Isi kontak bantuan”: {0}.</source>
        <translation>The school fills these in later, under “Fill in help contacts”: {0}.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Kosongkan</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Cari pelajaran atau istilah</source>
        <translation>Search lessons or terms</translation>
    </message>
    <message>
        <source>Cari pelajaran atau istilah (Ctrl+K)</source>
        <translation>Search lessons or terms (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>SeenLine</name>
    <message>
        <source>gurumu</source>
        <translation>your teacher</translation>
    </message>
    <message>
        <source>Pekerjaanmu dilihat {0}, {1}</source>
        <translation>Your work was looked at by {0}, {1}</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <source>Penyiapan</source>
        <translation>Set-up</translation>
    </message>
    <message>
        <source>Sebentar…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Komputer ini sekarang bagian dari {0}. Daftar kelas datang lewat USB.</source>
        <translation>This computer now belongs to {0}. Class lists come by USB stick.</translation>
    </message>
    <message>
        <source>Komputer guru siap. Pilih “Masuk sebagai guru” untuk membuka kelas.</source>
        <translation>The teacher&apos;s computer is ready. Choose “Sign in as a teacher” to open your classes.</translation>
    </message>
    <message>
        <source>‹ Kembali</source>
        <translation>‹ Back</translation>
    </message>
    <message>
        <source>Nanti saja</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Langkah {0} dari {1}</source>
        <translation>Step {0} of {1}</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Pilih berkas gabung…</source>
        <translation>Choose join file…</translation>
    </message>
    <message>
        <source>Mulai belajar</source>
        <translation>Start learning</translation>
    </message>
    <message>
        <source>Buat sekolah…</source>
        <translation>Create school…</translation>
    </message>
    <message>
        <source>Daftar kelas (*.xlsx *.csv *.txt);;Semua berkas (*)</source>
        <translation>Class list (*.xlsx *.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Pilih daftar kelas</source>
        <translation>Choose class list</translation>
    </message>
    <message>
        <source>Berkas AKSI (*.aksi-gabung *.aksi-guru);;Semua berkas (*)</source>
        <translation>AKSI files (*.aksi-gabung *.aksi-guru);;All files (*)</translation>
    </message>
    <message>
        <source>Pilih berkas gabung atau berkas guru</source>
        <translation>Choose a join file or a teacher file</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{0} sudah ada. Pilih berkas itu sendiri untuk menimpanya, atau nama lain.</source>
        <translation>{0} is there already. Choose that very file to write over it, or another name.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Jurnal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Pertemuan baru</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Simpan daftar dan jurnal (Ctrl+S)</source>
        <translation>Save list and journal (Ctrl+S)</translation>
    </message>
    <message>
        <source>3-4</source>
        <translation>3-4</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Jam ke-</source>
        <translation>Lesson hours</translation>
    </message>
    <message>
        <source>kode pelajaran, misalnya LM5</source>
        <translation>code of the lesson, for example LM5</translation>
    </message>
    <message>
        <source>Pelajaran</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Tujuan pembelajaran (TP)</source>
        <translation>Learning aim (TP)</translation>
    </message>
    <message>
        <source>Yang dipelajari</source>
        <translation>What was taught</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tarik pertemuan ini</source>
        <translation>Take this meeting back</translation>
    </message>
    <message>
        <source>Tersimpan</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Daftar yang belum sempat disimpan dibuka kembali.</source>
        <translation>The list that was not saved yet is open again.</translation>
    </message>
    <message>
        <source>Buang</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Belum disimpan</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Tidak ada pelajaran dengan kode {0}.</source>
        <translation>There is no lesson with the code {0}.</translation>
    </message>
    <message>
        <source>Daftar hadir dan jurnal tersimpan.</source>
        <translation>Attendance and journal are saved.</translation>
    </message>
    <message>
        <source>Hari itu sudah ada pertemuan jam ke-{0}.</source>
        <translation>There is a meeting at hour {0} on that day already.</translation>
    </message>
    <message>
        <source>Hari itu sudah ada pertemuan.</source>
        <translation>There is a meeting on that day already.</translation>
    </message>
    <message>
        <source>Simpan juga</source>
        <translation>Save as well</translation>
    </message>
    <message>
        <source>Buka yang sudah ada</source>
        <translation>Open that one</translation>
    </message>
    <message>
        <source>Pertemuan itu ditarik.</source>
        <translation>That meeting was taken back.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} {1} {2}</source>
        <translation>{0} {1} {2}</translation>
    </message>
</context>
<context>
    <name>ShortItem</name>
    <message>
        <source>Jawabanmu</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Ketik jawabanmu di sini</source>
        <translation>Type your answer here</translation>
    </message>
    <message>
        <source>Ketik jawaban</source>
        <translation>Type the answer</translation>
    </message>
    <message>
        <source>Tepat</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Jawaban yang diterima: {0}</source>
        <translation>Accepted answer: {0}</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Pintasan papan tombol</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Daftar pintasan ini</source>
        <translation>This list of shortcuts</translation>
    </message>
    <message>
        <source>Cari pelajaran atau istilah</source>
        <translation>Search lessons or terms</translation>
    </message>
    <message>
        <source>Butuh bantuan?</source>
        <translation>Need help?</translation>
    </message>
    <message>
        <source>Kembali, atau tutup yang sedang terbuka</source>
        <translation>Back, or close what is open</translation>
    </message>
    <message>
        <source>Ke bagian berikutnya, sebelumnya</source>
        <translation>To the next, the previous part</translation>
    </message>
    <message>
        <source>Enter  Spasi</source>
        <translation>Enter  Space</translation>
    </message>
    <message>
        <source>Tekan yang sedang dipilih</source>
        <translation>Press what is selected</translation>
    </message>
    <message>
        <source>Huruf lebih besar, lebih kecil</source>
        <translation>Larger, smaller text</translation>
    </message>
    <message>
        <source>Ukuran huruf semula</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>Di kuis: pilih jawaban</source>
        <translation>In a quiz: choose an answer</translation>
    </message>
    <message>
        <source>Di kuis: periksa, lalu soal berikutnya</source>
        <translation>In a quiz: check, then the next question</translation>
    </message>
    <message>
        <source>Di pelajaran: gulir satu layar</source>
        <translation>In a lesson: scroll one screen</translation>
    </message>
    <message>
        <source>Keluar / ganti murid</source>
        <translation>Sign out / change student</translation>
    </message>
    <message>
        <source>Pindah tempat di kolom kiri</source>
        <translation>Go to a place in the left column</translation>
    </message>
    <message>
        <source>Di pelajaran: bagian sebelumnya, berikutnya</source>
        <translation>In a lesson: previous section, next section</translation>
    </message>
    <message>
        <source>Di pelajaran: perbesar gambar</source>
        <translation>In a lesson: enlarge the picture</translation>
    </message>
    <message>
        <source>Di daftar hadir: hadir, izin, sakit, alpa, dispensasi, terlambat, PKL</source>
        <translation>In attendance: present, excused, ill, absent, dispensation, late, internship</translation>
    </message>
    <message>
        <source>Di Kelas: tahan untuk melihat nama yang disembunyikan</source>
        <translation>In Class: hold to see hidden names</translation>
    </message>
    <message>
        <source>Enter  Delete</source>
        <translation>Enter  Delete</translation>
    </message>
    <message>
        <source>Di nilai: ke murid berikutnya, kosongkan nilai</source>
        <translation>In marks: to the next student, clear the mark</translation>
    </message>
    <message>
        <source>Di nilai: salin kolom, tempel kolom</source>
        <translation>In marks: copy the column, paste a column</translation>
    </message>
    <message>
        <source>Di nilai: urungkan yang terakhir</source>
        <translation>In marks: undo the last change</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Pilih kelasmu</source>
        <translation>Choose your class</translation>
    </message>
    <message numerus="yes">
        <source>%n murid</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message>
        <source>Siapa namamu?</source>
        <translation>What is your name?</translation>
    </message>
    <message>
        <source>Ganti kelas</source>
        <translation>Change class</translation>
    </message>
    <message>
        <source>Selamat datang</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Langsung mulai belajar</source>
        <translation>Start learning at once</translation>
    </message>
    <message>
        <source>Tidak perlu akun dan tidak perlu internet. Nama bisa menyusul.</source>
        <translation>No account and no internet needed. Your name can come later.</translation>
    </message>
    <message>
        <source>Ada pekerjaan tanpa nama yang belum selesai di komputer ini. Milikmu?</source>
        <translation>There is unfinished work without a name on this computer. Is it yours?</translation>
    </message>
    <message>
        <source>Lanjutkan yang tadi</source>
        <translation>Continue that work</translation>
    </message>
    <message>
        <source>Belajar tanpa nama</source>
        <translation>Learn without a name</translation>
    </message>
    <message>
        <source>AKSI Desktop belum bisa dibuka</source>
        <translation>AKSI Desktop cannot be opened yet</translation>
    </message>
    <message>
        <source>Salin rincian untuk IT</source>
        <translation>Copy details for IT</translation>
    </message>
    <message>
        <source>Lainnya: tampilan, kiriman, tentang</source>
        <translation>More: appearance, parcels, about</translation>
    </message>
    <message>
        <source>Namamu belum ada? Tetap bisa belajar; nama menyusul.</source>
        <translation>Your name is not here? You can still learn; the name comes later.</translation>
    </message>
    <message>
        <source>Belum ada daftar kelas di komputer ini</source>
        <translation>There are no class lists on this computer yet</translation>
    </message>
    <message>
        <source>Sekolah dan komputer ini…</source>
        <translation>School and this computer…</translation>
    </message>
    <message>
        <source>Bapak/Ibu guru: buat sekolah dan masukkan daftar kelas dari Excel atau CSV, atau gabungkan komputer ini ke sekolah dengan berkas gabung dari guru.</source>
        <translation>For teachers: create a school and import class lists from Excel or CSV, or let this computer join a school with a join file.</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Masuk sebagai guru</source>
        <translation>Sign in as a teacher</translation>
    </message>
    <message>
        <source>Komputer ini bagian dari {0}</source>
        <translation>This computer belongs to {0}</translation>
    </message>
    <message>
        <source>Daftar kelasnya datang lewat USB: pasang USB dari guru, lalu pilih Ambil dari USB.</source>
        <translation>Its class lists come by USB stick: plug in the teacher&apos;s stick, then choose Take from USB.</translation>
    </message>
    <message>
        <source>Kumpulkan &amp;&amp; bagikan</source>
        <translation>Collect &amp;&amp; share</translation>
    </message>
</context>
<context>
    <name>SitePlayer</name>
    <message>
        <source>Ke tugas</source>
        <translation>To the tasks</translation>
    </message>
    <message>
        <source>Ke mini-internet</source>
        <translation>To the mini internet</translation>
    </message>
</context>
<context>
    <name>SortPlayer</name>
    <message>
        <source>Lihat penutup</source>
        <translation>See the closing</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Klik kelompok untuk kartu teratas, seret kartunya, atau tekan angka 1–{0}.</source>
        <translation>Click a group for the top card, drag the card, or press a number 1–{0}.</translation>
    </message>
    <message>
        <source>Coba lagi yang belum tepat</source>
        <translation>Try the wrong ones again</translation>
    </message>
    <message>
        <source>{0} dari {1} kartu sudah di tempatnya.</source>
        <translation>{0} of {1} cards are in their place.</translation>
    </message>
    <message>
        <source>Semua kartu sudah di tempatnya.</source>
        <translation>All cards are in their place.</translation>
    </message>
    <message>
        <source>Kartu yang belum ditempatkan: {0}</source>
        <translation>Cards not placed yet: {0}</translation>
    </message>
    <message>
        <source>Lewati dulu, kartu lain</source>
        <translation>Skip it, another card</translation>
    </message>
    <message>
        <source>Kelompok {0}: {1}, {2} kartu</source>
        <translation>Group {0}: {1}, {2} cards</translation>
    </message>
    <message>
        <source>Tepat</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Lebih cocok di: {0}</source>
        <translation>Fits better in: {0}</translation>
    </message>
</context>
<context>
    <name>StartFoot</name>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Nanti</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Enter memulai · Esc nanti</source>
        <translation>Enter starts · Esc for later</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Pesan gurumu: {0}</source>
        <translation>Your teacher says: {0}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Tes dari {0}</source>
        <translation>Test from {0}</translation>
    </message>
    <message>
        <source>Tes dari gurumu</source>
        <translation>Test from your teacher</translation>
    </message>
    <message numerus="yes">
        <source>%n soal.</source>
        <translation>
            <numerusform>%n question.</numerusform>
            <numerusform>%n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n soal uraian dikerjakan di kertas bersama gurumu.</source>
        <translation>
            <numerusform>%n essay question is answered on paper with your teacher.</numerusform>
            <numerusform>%n essay questions are answered on paper with your teacher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dikerjakan sekali: jawaban yang sudah disimpan tidak diubah lagi.</source>
        <translation>Written once: an answer that is saved cannot be changed any more.</translation>
    </message>
    <message>
        <source>Nilainya dicatat untuk gurumu.</source>
        <translation>The mark is recorded for your teacher.</translation>
    </message>
    <message>
        <source>Petunjuk tidak tersedia. Jawaban yang tepat dibahas di akhir.</source>
        <translation>There are no hints. What is right is explained at the end.</translation>
    </message>
    <message>
        <source>Boleh berhenti di tengah jalan: nanti kamu melanjutkan dari soal itu.</source>
        <translation>You may stop half-way: later you go on from that question.</translation>
    </message>
    <message>
        <source>Bisa dikerjakan sampai {0}.</source>
        <translation>Can be done until {0}.</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>Mulai dengan kelas yang mana?</source>
        <translation>Which classes do you start with?</translation>
    </message>
    <message>
        <source>Keduanya boleh. Kelas contoh terpisah dari data sungguhan.</source>
        <translation>You may do both. The sample class is kept apart from real data.</translation>
    </message>
    <message>
        <source>Masukkan daftar…</source>
        <translation>Import list…</translation>
    </message>
    <message>
        <source>Daftar kelas sungguhan</source>
        <translation>Real class lists</translation>
    </message>
    <message>
        <source>Dari Excel, CSV, atau unduhan Dapodik. Diperiksa dulu sebelum dimasukkan.</source>
        <translation>From Excel, CSV or a Dapodik download. You check them before they are taken.</translation>
    </message>
    <message numerus="yes">
        <source>%n murid</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message>
        <source>Buka Kelas contoh</source>
        <translation>Open sample class</translation>
    </message>
    <message>
        <source>Kelas contoh</source>
        <translation>Sample class</translation>
    </message>
    <message>
        <source>36 murid karangan dengan hasil enam minggu, di jendela lain.</source>
        <translation>36 made-up students with six weeks of results, in another window.</translation>
    </message>
    <message>
        <source>Isi kontak bantuan…</source>
        <translation>Fill in help contacts…</translation>
    </message>
    <message>
        <source>Sudah diisi: {0}.</source>
        <translation>Filled in so far: {0}.</translation>
    </message>
    <message>
        <source>Siapa yang bisa didatangi murid di sekolah ini, dan nomor bantuan daerahnya.</source>
        <translation>Whom students can go to at this school, and the help lines of the region.</translation>
    </message>
    <message>
        <source>Kontak bantuan</source>
        <translation>Help contacts</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Naikkan</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Turunkan</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Naikkan langkah {0}: {1}</source>
        <translation>Move step {0} up: {1}</translation>
    </message>
    <message>
        <source>Turunkan langkah {0}: {1}</source>
        <translation>Move step {0} down: {1}</translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Ambil hasil yang dibawa USB dari lab, lalu tinggalkan daftar kelas dan tanda terima.</source>
        <translation>Take the results that the stick brings from the labs, and leave class lists and receipts on it.</translation>
    </message>
    <message numerus="yes">
        <source>Hasil %n murid menunggu dibawa ke komputer guru.</source>
        <translation>
            <numerusform>Results of %n student wait to be carried to the teacher&apos;s computer.</numerusform>
            <numerusform>Results of %n students wait to be carried to the teacher&apos;s computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Semua hasil di komputer ini sudah diterima komputer guru.</source>
        <translation>The teacher&apos;s computer has received every result of this computer.</translation>
    </message>
    <message>
        <source>USB “{0}”</source>
        <translation>USB “{0}”</translation>
    </message>
    <message>
        <source>Jangan cabut USB. Tunggu tanda “Aman dicabut”.</source>
        <translation>Do not pull the stick. Wait for “Safe to remove”.</translation>
    </message>
    <message>
        <source>Membaca kiriman {0} dari {1}</source>
        <translation>Reading parcel {0} of {1}</translation>
    </message>
    <message>
        <source>Menulis ke USB</source>
        <translation>Writing to the stick</translation>
    </message>
    <message>
        <source>{0} · jangan cabut USB dulu</source>
        <translation>{0} · do not pull the stick yet</translation>
    </message>
    <message>
        <source>Aman dicabut</source>
        <translation>Safe to remove</translation>
    </message>
    <message>
        <source>Dihentikan. Tidak ada yang setengah jadi; ulangi kapan saja.</source>
        <translation>Stopped. Nothing is half done; repeat it at any time.</translation>
    </message>
    <message>
        <source>Simpan ke USB</source>
        <translation>Save to USB</translation>
    </message>
    <message>
        <source>Ambil dari USB</source>
        <translation>Take from USB</translation>
    </message>
    <message>
        <source>Hentikan</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>USB atau folder</source>
        <translation>USB stick or folder</translation>
    </message>
    <message>
        <source>Pilih folder…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Pasang USB</source>
        <translation>Plug in a USB stick</translation>
    </message>
    <message numerus="yes">
        <source>Hasil %n murid diambil dari USB.</source>
        <translation>
            <numerusform>Results of %n student taken from the stick.</numerusform>
            <numerusform>Results of %n students taken from the stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kiriman dibaca; daftar dan tanda terima sudah diperbarui.</source>
        <translation>
            <numerusform>%n parcel read; lists and receipts are up to date.</numerusform>
            <numerusform>%n parcels read; lists and receipts are up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hasil %n murid tersimpan di USB.</source>
        <translation>
            <numerusform>Results of %n student saved on the stick.</numerusform>
            <numerusform>Results of %n students saved on the stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kiriman tersimpan di USB.</source>
        <translation>
            <numerusform>%n parcel saved on the stick.</numerusform>
            <numerusform>%n parcels saved on the stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kiriman menunggu kalimat sandi sekolah; pilih Ambil dari USB.</source>
        <translation>
            <numerusform>%n parcel waits for the school&apos;s passphrase; choose Take from USB.</numerusform>
            <numerusform>%n parcels wait for the school&apos;s passphrase; choose Take from USB.</numerusform>
        </translation>
    </message>
    <message>
        <source>USB ini lambat sekali. Lain kali pakai USB lain.</source>
        <translation>This stick is very slow. Use another one next time.</translation>
    </message>
    <message>
        <source>Tidak ada yang baru. Semuanya sudah ada di kedua tempat.</source>
        <translation>Nothing new. Everything is in both places already.</translation>
    </message>
    <message>
        <source>Tidak diambil, dan tidak mengubah apa pun:</source>
        <translation>Not taken, and nothing was changed by it:</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>dan %n berkas lain</source>
        <translation>
            <numerusform>and %n other file</numerusform>
            <numerusform>and %n other files</numerusform>
        </translation>
    </message>
    <message>
        <source>Pilih USB atau folder</source>
        <translation>Choose a USB stick or folder</translation>
    </message>
    <message>
        <source>Folder “{0}”</source>
        <translation>Folder “{0}”</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Tab baru</source>
        <translation>New tab</translation>
    </message>
    <message>
        <source>Tutup tab {0}</source>
        <translation>Close tab {0}</translation>
    </message>
    <message>
        <source>Tab {0}: {1}</source>
        <translation>Tab {0}: {1}</translation>
    </message>
</context>
<context>
    <name>TableItem</name>
    <message>
        <source>Tab berpindah · Panah memilih</source>
        <translation>Tab moves · Arrows choose</translation>
    </message>
    <message>
        <source>Tombol {0} menjawab berurutan</source>
        <translation>Keys {0} answer in order</translation>
    </message>
    <message>
        <source>Tepat</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Yang tepat: {0}</source>
        <translation>Right answer: {0}</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Tugas</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Tugas {0} dari {1}</source>
        <translation>Task {0} of {1}</translation>
    </message>
    <message>
        <source>{0} dari {1} tugas sudah tepat</source>
        <translation>{0} of {1} tasks right</translation>
    </message>
    <message>
        <source>Petunjuk</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Belum mulai</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Mulai tugas</source>
        <translation>Start the task</translation>
    </message>
    <message>
        <source>Tepat.</source>
        <translation>Right.</translation>
    </message>
    <message>
        <source>Belum tepat. Lihat buktinya, lalu coba lagi.</source>
        <translation>Not right yet. Look at the evidence, then try again.</translation>
    </message>
    <message>
        <source>Buka bukti: {0}</source>
        <translation>Open the evidence: {0}</translation>
    </message>
    <message>
        <source>Buka halaman bukti {0}</source>
        <translation>Open evidence page {0}</translation>
    </message>
    <message>
        <source>Halaman bukti yang sudah kamu buka: {0} dari {1}</source>
        <translation>Evidence pages you have opened: {0} of {1}</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Tugas berikutnya</source>
        <translation>Next task</translation>
    </message>
    <message>
        <source>Lihat penutup</source>
        <translation>See the closing</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Tes</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Ubah tugas {0}</source>
        <translation>Edit task {0}</translation>
    </message>
    <message>
        <source>Tarik tugas {0}</source>
        <translation>Take task {0} back</translation>
    </message>
    <message>
        <source>{0} dari {1} selesai</source>
        <translation>{0} of {1} done</translation>
    </message>
    <message>
        <source>Siapa yang belum</source>
        <translation>Who not yet</translation>
    </message>
    <message>
        <source>Nama disembunyikan. Tahan F9 untuk melihatnya sebentar.</source>
        <translation>Names are hidden. Hold F9 to see them for a moment.</translation>
    </message>
    <message>
        <source>Sudah mulai: {0}</source>
        <translation>Begun: {0}</translation>
    </message>
    <message>
        <source>Belum: {0}</source>
        <translation>Not yet: {0}</translation>
    </message>
    <message>
        <source>Sedang PKL: {0}</source>
        <translation>On placement: {0}</translation>
    </message>
    <message>
        <source>Semua sudah selesai.</source>
        <translation>All have done it.</translation>
    </message>
    <message>
        <source>Baca pelajaran</source>
        <translation>Read the lesson</translation>
    </message>
    <message>
        <source>Kuis</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Aktivitas</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Di luar program</source>
        <translation>Outside the program</translation>
    </message>
    <message>
        <source>seluruh kelas</source>
        <translation>the whole class</translation>
    </message>
    <message numerus="yes">
        <source>%n murid</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message>
        <source>mulai {0}</source>
        <translation>from {0}</translation>
    </message>
    <message>
        <source>mulai {0}, sampai {1}</source>
        <translation>from {0} until {1}</translation>
    </message>
    <message>
        <source>tanpa batas waktu</source>
        <translation>no due day</translation>
    </message>
    <message>
        <source>sampai {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>Dibaca tanpa batas waktu dan tanpa hitungan: tidak ada daftar siapa yang belum.</source>
        <translation>Read without a due day and without counting: there is no list of who has not.</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Tarik</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Dicentang murid sendiri di Beranda.</source>
        <translation>Students tick this off themselves on Home.</translation>
    </message>
</context>
<context>
    <name>TasksCard</name>
    <message>
        <source>Tugas</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>{0} dari {1} selesai</source>
        <translation>{0} of {1} done</translation>
    </message>
    <message>
        <source>Semua tugas sudah selesai</source>
        <translation>All tasks are done</translation>
    </message>
    <message numerus="yes">
        <source>Tampilkan %n tugas lagi</source>
        <translation>
            <numerusform>Show %n more task</numerusform>
            <numerusform>Show %n more tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}. {2}</source>
        <translation>{0}: {1}. {2}</translation>
    </message>
    <message>
        <source>Pelajarannya belum ada di komputer ini; tanya gurumu.</source>
        <translation>The lesson is not on this computer yet; ask your teacher.</translation>
    </message>
    <message>
        <source>Tes</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Baca</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Kuis</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Aktivitas</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Dikerjakan di luar program</source>
        <translation>Done outside the program</translation>
    </message>
    <message>
        <source>Sudah dimulai, masih bisa diselesaikan</source>
        <translation>Begun, can still be finished</translation>
    </message>
    <message>
        <source>Belum dikerjakan, masih bisa</source>
        <translation>Not done yet, still possible</translation>
    </message>
    <message>
        <source>Sudah dimulai</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Sudah dimulai · sampai {0}</source>
        <translation>Begun · until {0}</translation>
    </message>
    <message>
        <source>Sampai {0}</source>
        <translation>Until {0}</translation>
    </message>
    <message>
        <source>Sudah kukerjakan</source>
        <translation>I have done it</translation>
    </message>
    <message>
        <source>Sudah kukerjakan: {0}</source>
        <translation>I have done it: {0}</translation>
    </message>
    <message>
        <source>Waktunya sudah lewat; tanya gurumu soal susulan</source>
        <translation>The time has passed; ask your teacher about a make-up test</translation>
    </message>
</context>
<context>
    <name>TasksTab</name>
    <message>
        <source>Tugaskan pelajaran</source>
        <translation>Assign a lesson</translation>
    </message>
    <message>
        <source>Tugas “{0}” ditarik.</source>
        <translation>The task “{0}” was taken back.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <source>%n tugas sedang berjalan</source>
        <translation>
            <numerusform>%n task open</numerusform>
            <numerusform>%n tasks open</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum ada tugas untuk kelas ini</source>
        <translation>No tasks for this class yet</translation>
    </message>
    <message>
        <source>Tugas muncul di Beranda murid, juga di komputer lab setelah daftar dibawa dengan USB.</source>
        <translation>Tasks appear on the students&apos; home, also on lab computers once the list was carried by USB.</translation>
    </message>
    <message>
        <source>Sedang berjalan</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Akan datang</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>Sudah lewat harinya</source>
        <translation>Past their day</translation>
    </message>
    <message numerus="yes">
        <source>Tampilkan %n tugas lama</source>
        <translation>
            <numerusform>Show %n past task</numerusform>
            <numerusform>Show %n past tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeacherDialog</name>
    <message>
        <source>Tambah guru</source>
        <translation>Add a teacher</translation>
    </message>
    <message>
        <source>Kelas {0}</source>
        <translation>Classes of {0}</translation>
    </message>
    <message>
        <source>Hanya kelas yang dicentang sampai ke komputer guru itu. Guru BK tanpa centang: semua kelas.</source>
        <translation>Only ticked classes reach that teacher&apos;s computer. A counsellor without ticks: all classes.</translation>
    </message>
    <message>
        <source>Simpan, lalu buat berkas…</source>
        <translation>Save, then make the file…</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Sari Dewi, S.Pd.</source>
        <translation>Sari Dewi, S.Pd.</translation>
    </message>
    <message>
        <source>Panggilan</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Bu Sari</source>
        <translation>Bu Sari</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Guru mata pelajaran</source>
        <translation>Subject teacher</translation>
    </message>
    <message>
        <source>Wali kelas: kehadiran dan tugas, tanpa nilai</source>
        <translation>Homeroom teacher: attendance and tasks, no marks</translation>
    </message>
    <message>
        <source>Guru BK: tanpa nilai</source>
        <translation>Counsellor: no marks</translation>
    </message>
    <message>
        <source>Petugas TI: tanpa nama murid</source>
        <translation>Technician: no names of students</translation>
    </message>
    <message>
        <source>Kelas</source>
        <translation>Classes</translation>
    </message>
</context>
<context>
    <name>TeacherJoinDialog</name>
    <message>
        <source>Jadikan ini komputer Bapak/Ibu</source>
        <translation>Make this your own computer</translation>
    </message>
    <message>
        <source>Berkas {0} terbuka dengan enam kata yang diberitahukan di komputer sekolah. Setelah itu Bapak/Ibu masuk dengan kalimat sandi sendiri.</source>
        <translation>The file {0} opens with the six words told at the school&apos;s computer. After that you come in with a passphrase of your own.</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Kata sekali pakai</source>
        <translation>One-time words</translation>
    </message>
    <message>
        <source>enam kata, dipisah spasi</source>
        <translation>six words, with spaces between</translation>
    </message>
    <message>
        <source>Kalimat sandi Bapak/Ibu</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>beberapa kata yang mudah diingat</source>
        <translation>a few words that are easy to remember</translation>
    </message>
    <message>
        <source>Kalimat sandi sekali lagi</source>
        <translation>The passphrase once more</translation>
    </message>
    <message>
        <source>Tulis keenam kata dari komputer sekolah.</source>
        <translation>Write the six words from the school&apos;s computer.</translation>
    </message>
</context>
<context>
    <name>TeachersDialog</name>
    <message>
        <source>Guru di sekolah ini</source>
        <translation>Teachers of this school</translation>
    </message>
    <message>
        <source>Tiap guru memakai komputernya sendiri. Kunci sekolah tetap di komputer ini saja.</source>
        <translation>Each teacher uses a computer of one&apos;s own. The school&apos;s key stays on this computer only.</translation>
    </message>
    <message>
        <source>Tambah guru…</source>
        <translation>Add a teacher…</translation>
    </message>
    <message>
        <source>Guru</source>
        <translation>Teachers</translation>
    </message>
    <message>
        <source>Belum ada guru lain. Tambahkan, lalu berikan berkasnya.</source>
        <translation>No other teachers yet. Add one, then hand over the file.</translation>
    </message>
    <message>
        <source>Buat berkas guru…</source>
        <translation>Make a teacher file…</translation>
    </message>
    <message>
        <source>Cabut kunci…</source>
        <translation>Strike the key off…</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>guru mata pelajaran</source>
        <translation>subject teacher</translation>
    </message>
    <message>
        <source>wali kelas</source>
        <translation>homeroom teacher</translation>
    </message>
    <message>
        <source>guru BK</source>
        <translation>counsellor</translation>
    </message>
    <message>
        <source>petugas TI, tanpa nama murid</source>
        <translation>technician, no names of students</translation>
    </message>
    <message>
        <source>belum ada berkas</source>
        <translation>no file yet</translation>
    </message>
    <message>
        <source>komputer sendiri</source>
        <translation>own computer</translation>
    </message>
    <message>
        <source>kunci dicabut</source>
        <translation>key struck off</translation>
    </message>
    <message>
        <source>{0} · {1} · {2} · {3}</source>
        <translation>{0} · {1} · {2} · {3}</translation>
    </message>
    <message>
        <source>Berkas {0} tersimpan. Beri tahu {1} langsung enam kata ini; kata ini tidak disimpan di mana pun:
{2}</source>
        <translation>The file {0} is saved. Tell {1} these six words in person; they are kept nowhere:
{2}</translation>
    </message>
    <message>
        <source>Ya, cabut kunci {0}</source>
        <translation>Yes, strike off {0}&apos;s key</translation>
    </message>
    <message>
        <source>Kiriman baru dari komputer {0} akan ditolak. Nilai yang sudah terkumpul tetap berlaku.</source>
        <translation>New deliveries from {0}&apos;s computer will be refused. Marks collected so far stand.</translation>
    </message>
    <message>
        <source>Kunci {0} dicabut.</source>
        <translation>{0}&apos;s key is struck off.</translation>
    </message>
    <message>
        <source>Simpan berkas guru</source>
        <translation>Save the teacher file</translation>
    </message>
    <message>
        <source>Berkas guru AKSI (*.aksi-guru)</source>
        <translation>AKSI teacher file (*.aksi-guru)</translation>
    </message>
    <message>
        <source>semua kelas</source>
        <translation>all classes</translation>
    </message>
    <message>
        <source>{0} · {1} · {2}</source>
        <translation>{0} · {1} · {2}</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Juga disebut: {0}</source>
        <translation>Also called: {0}</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Butuh bantuan?</source>
        <translation>Need help?</translation>
    </message>
    <message>
        <source>Keluar / ganti murid (Ctrl+Shift+K)</source>
        <translation>Sign out / change student (Ctrl+Shift+K)</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Ada baris di policy.ini yang tidak dipakai. Program tetap jalan seperti biasa.</source>
        <translation>Some lines of policy.ini were not used. The program works as usual.</translation>
    </message>
    <message>
        <source>Rincian…</source>
        <extracomment>How ``settings.theme`` names each choice. Every pair that some screen paints as text on a surface. ``sun`` is missing on purpose: it is never text. Edges and marks that carry meaning and need 3:1 against what lies around them.</extracomment>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Folder data {0} sudah bisa dipakai. Tutup program, lalu buka lagi supaya hasil disimpan di sana.</source>
        <translation>The data folder {0} can be used now. Close the program and open it again so that results are kept there.</translation>
    </message>
    <message>
        <source>Sementara ini hasil disimpan di {0}.</source>
        <translation>For now results are kept in {0}.</translation>
    </message>
    <message>
        <source>Komputer ini sekarang bagian dari {0}.</source>
        <translation>This computer now belongs to {0}.</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Untuk petugas IT</source>
        <translation>For IT staff</translation>
    </message>
    <message>
        <source>Murid bisa terus belajar. Yang ini perlu dibereskan sekali saja.</source>
        <translation>Students can go on learning. This needs to be put right once.</translation>
    </message>
    <message>
        <source>Salin rincian untuk IT</source>
        <translation>Copy details for IT</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Pelajaran ini belum bisa dibuka</source>
        <translation>This lesson cannot be opened yet</translation>
    </message>
    <message>
        <source>Pelajaran {0} tidak ada di komputer ini. Hasil belajarmu tetap tersimpan. Pilih pelajaran lain, atau minta guru memasang pelajaran ini.</source>
        <translation>Lesson {0} is not on this computer. Your results are still saved. Choose another lesson, or ask the teacher to install this one.</translation>
    </message>
    <message>
        <source>Isi pelajaran {0} kosong atau rusak. Hasil belajarmu tetap tersimpan. Pilih pelajaran lain, dan beri tahu gurumu.</source>
        <translation>The content of lesson {0} is empty or damaged. Your results are still saved. Choose another lesson, and tell your teacher.</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Buka kunci sekolah</source>
        <translation>Unlock the school&apos;s key</translation>
    </message>
    <message>
        <source>Berlaku selama halaman ini terbuka.</source>
        <translation>It stays open while this page is open.</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Kalimat sandi sekolah</source>
        <translation>The school&apos;s passphrase</translation>
    </message>
    <message>
        <source>Lupa kalimat sandi?</source>
        <translation>Forgotten the passphrase?</translation>
    </message>
</context>
<context>
    <name>UseStep</name>
    <message>
        <source>Siapa yang memakai komputer ini?</source>
        <translation>Who uses this computer?</translation>
    </message>
    <message>
        <source>Bisa diubah lagi lewat menu roda gigi.</source>
        <translation>You can change this later in the cog&apos;s menu.</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Murid bergantian. Masuk dengan kelas dan nama.</source>
        <translation>Students take turns. They sign in by class and name.</translation>
    </message>
    <message>
        <source>Guru</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>Membuat sekolah, daftar kelas, dan mengumpulkan hasil.</source>
        <translation>Creates the school and class lists, and collects results.</translation>
    </message>
    <message>
        <source>Mandiri</source>
        <translation>On one&apos;s own</translation>
    </message>
    <message>
        <source>Satu orang belajar sendiri, misalnya di rumah.</source>
        <translation>One person learns alone, for example at home.</translation>
    </message>
    <message>
        <source>Diatur oleh sekolah.</source>
        <translation>Set by the school.</translation>
    </message>
    <message>
        <source>Gabungkan nanti</source>
        <translation>Join later</translation>
    </message>
    <message>
        <source>Satu berkas gabung untuk satu lab</source>
        <translation>One join file for each lab</translation>
    </message>
    <message>
        <source>Guru membuatnya di “Kumpulkan &amp; bagikan”. Sesudah bergabung, komputer ini tidak bertanya apa-apa lagi; daftar kelas datang lewat USB.</source>
        <translation>A teacher makes it under “Collect &amp; share”. Once joined, this computer asks nothing more; class lists come by USB stick.</translation>
    </message>
    <message>
        <source>Sekolah sudah ada: {0}</source>
        <translation>The school is here already: {0}</translation>
    </message>
    <message>
        <source>Pulihkan…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Sekolah sudah dibuat di komputer lain?</source>
        <translation>Was the school created on another computer?</translation>
    </message>
    <message>
        <source>Tidak perlu akun dan tidak perlu nama. Program langsung terbuka di Beranda, dan yang sudah dikerjakan menunggu di sana.</source>
        <translation>No account and no name needed. The program opens at Home at once, and what you have done waits there.</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Pakai berkas guru (.aksi-guru) untuk Bapak/Ibu sendiri, atau pulihkan sekolah dengan kata pemulihan di kertas.</source>
        <translation>Use a teacher file (.aksi-guru) made for you, or restore the school with the recovery words on paper.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Dua keterangan untuk satu murid</source>
        <translation>Two descriptions of one student</translation>
    </message>
    <message>
        <source>Daftar diubah di dua komputer. Pilih yang benar; yang lain tetap tercatat di riwayat.</source>
        <translation>The list was changed on two computers. Choose the right one; the other stays in the history.</translation>
    </message>
    <message>
        <source>Nanti saja</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>keluar</source>
        <translation>left school</translation>
    </message>
    <message>
        <source>Panggilan: {0}</source>
        <translation>Call name: {0}</translation>
    </message>
    <message>
        <source>Nomor: {0}</source>
        <translation>Number: {0}</translation>
    </message>
    <message>
        <source>Kelas: {0}</source>
        <translation>Class: {0}</translation>
    </message>
    <message>
        <source>L/P: {0}</source>
        <translation>M/F: {0}</translation>
    </message>
    <message>
        <source>Pakai yang ini</source>
        <translation>Keep this one</translation>
    </message>
    <message>
        <source>Keterangan yang dipilih kini berlaku.</source>
        <translation>The description you chose stands now.</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Kata pemulihan sekolah</source>
        <translation>The school&apos;s recovery words</translation>
    </message>
    <message>
        <source>Kalau kalimat sandi lupa atau komputer ini rusak, hanya kata-kata ini yang membuka data sekolah. Cetak atau tulis dua salinan, simpan di dua tempat terkunci. Kata ini tidak ditampilkan lagi.</source>
        <translation>If the passphrase is forgotten or this computer breaks, only these words open the school&apos;s data. Print or write two copies and keep them in two locked places. The words are not shown again.</translation>
    </message>
    <message>
        <source>Kata-kata ini sudah dicetak atau ditulis di kertas</source>
        <translation>These words are printed or written on paper</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Cetak…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>AKSI Desktop: kata pemulihan sekolah. Simpan terkunci.</source>
        <translation>AKSI Desktop: the school&apos;s recovery words. Keep locked away.</translation>
    </message>
</context>
<context>
    <name>YearDialog</name>
    <message>
        <source>Tahun ajaran baru</source>
        <translation>New school year</translation>
    </message>
    <message>
        <source>Periksa dulu tabel ini. Tidak ada murid yang dihapus; kelas lama ditutup dengan jurnal dan nilainya.</source>
        <translation>Look through this table first. No student is deleted; the old classes close with their journal and marks.</translation>
    </message>
    <message>
        <source>Mulai tahun ajaran</source>
        <translation>Begin the school year</translation>
    </message>
    <message>
        <source>Tahun ajaran yang dimulai</source>
        <translation>School year that begins</translation>
    </message>
    <message numerus="yes">
        <source>Tahun ajaran {0} dimulai: %n murid naik kelas.</source>
        <translation>
            <numerusform>School year {0} began: %n learner goes up.</numerusform>
            <numerusform>School year {0} began: %n students go up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kelas</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Murid</source>
        <translation>Students</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Nama di tahun baru</source>
        <translation>Name in the new year</translation>
    </message>
    <message>
        <source>{0} menjadi</source>
        <translation>{0} becomes</translation>
    </message>
    <message>
        <source>Naik</source>
        <translation>Goes up</translation>
    </message>
    <message>
        <source>Lulus</source>
        <translation>Finishes</translation>
    </message>
    <message>
        <source>Tetap</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Nama baru {0}</source>
        <translation>New name of {0}</translation>
    </message>
    <message>
        <source>Belum ada kelas di sekolah ini</source>
        <translation>No classes at this school yet</translation>
    </message>
    <message>
        <source>Masukkan daftar kelas dulu. Tahun ajaran baru menaikkan kelas yang sudah ada.</source>
        <translation>Import a class list first. A new school year moves up the classes that are there.</translation>
    </message>
    <message>
        <source>Semua kelas sudah di tahun ajaran {0}</source>
        <translation>All classes are in school year {0} already</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu diubah. Untuk tahun sesudahnya, ganti tahun di atas.</source>
        <translation>Nothing needs to change. For the year after, change the year above.</translation>
    </message>
</context>
<context>
    <name>_ReceiptDialog</name>
    <message>
        <source>Simpan tanda terima</source>
        <translation>Save the receipt</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tanda terima tersimpan: {0}</source>
        <translation>Receipt saved: {0}</translation>
    </message>
</context>
</TS>

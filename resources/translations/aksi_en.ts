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
</context>
<context>
    <name>BrowserPane</name>
    <message>
        <source>Mundur</source>
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
        <source>Pilih berkas gabung</source>
        <translation>Choose the join file</translation>
    </message>
    <message>
        <source>Berkas gabung AKSI (*.aksi-gabung);;Semua berkas (*)</source>
        <translation>AKSI join file (*.aksi-gabung);;All files (*)</translation>
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
    <name>ClaimDialog</name>
    <message>
        <source>Ini namaku</source>
        <translation>This is my name</translation>
    </message>
    <message>
        <source>Kelas</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Yang mana namamu?</source>
        <translation>Which is your name?</translation>
    </message>
    <message>
        <source>Yang tadi kamu kerjakan tanpa nama akan tercatat atas nama itu.</source>
        <translation>What you did without a name will be recorded under that name.</translation>
    </message>
    <message>
        <source>Ya, ini aku</source>
        <translation>Yes, this is me</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{0}, {1}. Benar?</source>
        <translation>{0}, {1}. Correct?</translation>
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
        <source>Kalimat sandi sedikitnya {0} huruf.</source>
        <translation>The passphrase needs at least {0} letters.</translation>
    </message>
    <message>
        <source>Kedua kalimat sandi belum sama.</source>
        <translation>The two passphrases differ.</translation>
    </message>
    <message>
        <source>Provinsi</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Pilih provinsi (menentukan nomor bantuan)</source>
        <translation>Choose the province (it decides the help lines)</translation>
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
    <name>Errors</name>
    <message>
        <source>Yang sudah tersimpan tetap aman.</source>
        <translation>What was saved is safe.</translation>
    </message>
    <message>
        <source>Penyimpanan komputer ini penuh, jadi yang terakhir belum tersimpan.</source>
        <extracomment>code -&gt; (what happened, what to do next). Facts of the error fill ``{name}``.</extracomment>
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
        <extracomment>These say themselves what is not safe, or concern a file that never held work. Why one parcel on a stick was not taken; a phrase, not a sentence.</extracomment>
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
</context>
<context>
    <name>FormDialog</name>
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
        <source>Masih di sini? Tekan tombol apa saja. Kalau tidak, kamu akan dikeluarkan.</source>
        <translation>Still here? Press any key. Otherwise you will be signed out.</translation>
    </message>
    <message>
        <source>Terakhir kali program tertutup mendadak. Yang sudah tersimpan tetap ada.</source>
        <translation>Last time the program closed unexpectedly. What was saved is still there.</translation>
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
    <name>MessageBar</name>
    <message>
        <source>Tutup pesan ini</source>
        <extracomment>How ``settings.theme`` names each choice. Every pair that some screen paints as text on a surface. ``sun`` is missing on purpose: it is never text. Edges and marks that carry meaning and need 3:1 against what lies around them.</extracomment>
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
        <source>Yang tadi kamu kerjakan sekarang tercatat atas nama {0}.</source>
        <translation>What you did is now recorded under the name {0}.</translation>
    </message>
    <message>
        <source>Rincian disalin. Tempelkan ke pesan untuk petugas IT.</source>
        <translation>Details copied. Paste them into a message to the IT staff.</translation>
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
        <source>Kedua kalimat sandi belum sama.</source>
        <translation>The two passphrases differ.</translation>
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
    <name>SearchDialog</name>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
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
        <source>Pindah tempat: Beranda, Pelajaran</source>
        <translation>Change place: Home, Lessons</translation>
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
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="id_ID">
<context>
    <name>AboutScreen</name>
    <message>
        <source>‹ Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentang AKSI Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apa ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukan produk resmi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datamu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat data di komputer ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aplikasi kelas tanpa internet untuk SMK: pelajaran literasi media, kesehatan mental, karakter digital, pelindungan anak, dan pembuatan video edukasi, beserta kuisnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AKSI Desktop bukan produk resmi program AKSI Digital, YouTube, maupun pemerintah. Aplikasi ini terilhami program publik itu dan berdiri sendiri; tidak ada teks, logo, atau gambar program itu yang dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua yang kamu kerjakan tersimpan di komputer ini. Tidak ada yang dikirim lewat internet. Nama murid keluar dari komputer hanya di dalam kiriman terkunci untuk sekolah ini sendiri. Halaman bantuan tidak dicatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program: Apache-2.0. Pelajaran: CC BY-SA 4.0. Huruf: Plus Jakarta Sans (SIL Open Font License). Ikon: Lucide (ISC). Qt dan PySide6: LGPL-3.0. Daftar lengkap ada di folder resources/LICENSES.md.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityBox</name>
    <message>
        <source>Aktivitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi aktivitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka aktivitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aktivitas ini belum bisa dibuka di komputer ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah kamu kerjakan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <source>Tampilan dan bahasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran huruf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikuti komputer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontras tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran huruf dalam persen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebih kecil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebih besar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Tutup (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat juga: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Cek pemahaman: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cek pemahaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawab dulu, lalu periksa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum tepat. Baca alasannya, lalu coba lagi bila mau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceItem</name>
    <message>
        <source>Tombol A–{0} memilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilihanmu, tepat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilihanmu, belum tepat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini juga tepat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini yang tepat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>Ini namaku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang mana namamu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang tadi kamu kerjakan tanpa nama akan tercatat atas nama itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya, ini aku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}. Benar?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Ada yang tidak berjalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah tadi tidak berhasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesalahannya ada di program, bukan padamu. Yang sudah tersimpan tetap aman, dan kamu bisa melanjutkan. Kalau terulang, simpan laporan ini untuk petugas IT; isinya tidak memuat nama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rincian untuk IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat rincian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan laporan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan tidak bisa ditulis di sana. Pilih tempat lain, misalnya USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan tersimpan: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan laporan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teks (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rincian disalin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Yang sudah tersimpan tetap aman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyimpanan komputer ini penuh, jadi yang terakhir belum tersimpan.</source>
        <extracomment>code -&gt; (what happened, what to do next). Facts of the error fill ``{name}``.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minta guru atau petugas IT mengosongkan ruang, lalu coba lagi; jangan tutup program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyimpanan komputer ini tidak menjawab dengan benar, jadi yang terakhir belum tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba sekali lagi. Kalau terulang, pindah komputer dan beri tahu petugas IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder data komputer ini tidak bisa ditulisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas IT: beri izin menulis pada folder data, lalu buka program lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AKSI Desktop sudah terbuka di komputer ini, atau belum selesai menutup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai jendela yang sudah terbuka, atau tunggu sebentar lalu buka lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder data terletak di jaringan: {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas IT: pindahkan folder data ke penyimpanan komputer ini sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat data bukan sebuah folder: {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas IT: pilih folder lain dengan --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder data tidak bisa ditulisi: {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas IT: beri izin menulis pada folder itu, lalu buka program lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data di komputer ini dibuat oleh versi AKSI Desktop yang lebih baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasang versi yang sama atau lebih baru, lalu buka lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data lama belum bisa dibawa ke versi ini; salinannya sudah dibuat dan utuh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beri tahu petugas IT dan kirimkan rincian ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebagian data di komputer ini rusak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup lalu buka program; data dipulihkan dari salinan terakhir yang baik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas itu bukan daftar kelas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan dari Excel sebagai CSV dengan judul kolom Nama, No, dan Kelas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas itu terlalu besar untuk sebuah daftar kelas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas CSV yang berisi daftar murid saja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas itu kosong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas itu bukan CSV; mungkin berkas Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di Excel pilih Simpan Sebagai, jenis CSV, lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada kolom Nama di berkas itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beri judul Nama pada kolom nama murid, simpan sebagai CSV, lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalimat sandi terlalu pendek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai sedikitnya {minimum} huruf; beberapa kata lebih mudah diingat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalimat sandi itu tidak cocok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa huruf besar dan kecil. Kalau lupa, pakai kata pemulihan sekolah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata pemulihan itu milik sekolah lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai kertas kata pemulihan sekolah ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata pemulihan yang diketik berjumlah {found}, seharusnya {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa kata yang terlewat atau tertulis dua kali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada kata pemulihan yang salah ketik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cocokkan lagi setiap kata dengan kertasnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata ke-{place} tidak ada dalam daftar kata pemulihan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cocokkan ejaannya dengan kertasnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komputer ini sudah menjadi bagian sebuah sekolah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk sekolah kedua pakai folder data lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci sekolah sedang tertutup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masukkan kalimat sandi sekolah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini hanya bisa dilakukan di komputer guru tempat sekolah dibuat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka AKSI Desktop di komputer itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas sekolah di komputer ini rusak: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabungkan lagi dengan berkas gabung, atau pulihkan dengan kata pemulihan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas kunci di komputer ini rusak: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas IT: pindahkan berkas itu, lalu gabungkan komputer ini lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas kunci di komputer ini dibuat oleh versi yang lebih baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasang versi AKSI Desktop yang sama atau lebih baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPSN harus delapan angka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPSN tertulis di data pokok sekolah (Dapodik).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama sekolah belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama sekolah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama lab belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama lab, misalnya Lab A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas gabung tidak bisa dibaca: {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasang lagi USB-nya, atau salin ulang berkas itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Itu bukan berkas gabung AKSI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas dengan akhiran .aksi-gabung dari guru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas gabung itu terpotong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin ulang dari komputer guru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas gabung itu dibuat oleh versi yang lebih baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbarui AKSI Desktop di komputer ini dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi berkas gabung itu telah berubah, jadi tidak dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Itu milik sekolah lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai berkas dari sekolah ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini komputer guru tempat sekolah dibuat; tidak perlu bergabung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai berkas gabung di komputer murid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komputer ini belum bergabung ke sekolah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabungkan dulu dengan berkas gabung dari guru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB itu tidak ditemukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasang USB, tunggu sebentar, lalu pilih lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB tercabut sebelum selesai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasang lagi lalu ulangi; tidak ada yang hilang dan tidak ada yang tercatat dua kali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB penuh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosongkan sedikit ruang di USB lalu ulangi, atau pakai USB lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB ini terkunci dari penulisan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geser kunci di USB-nya, atau pakai USB lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB ini tidak menyimpan dengan benar: yang dibaca ulang berbeda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangan pakai USB ini lagi; ulangi dengan USB lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB ini tidak bisa dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabut, pasang lagi, lalu ulangi. Kalau terulang, pakai USB lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas contoh tidak dibawa ke mana-mana.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka AKSI Desktop tanpa kelas contoh untuk membawa hasil sungguhan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama ini sudah dihapus oleh sekolah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar, lalu belajar tanpa nama atau tanya guru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas itu tidak bisa dibaca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa apakah berkasnya masih ada dan tidak terbuka di program lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas itu tidak bisa ditulis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih tempat lain, misalnya USB yang masih punya ruang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada yang tidak berhasil ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba sekali lagi. Kalau terulang, beri tahu guru atau petugas IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berkas kosong</source>
        <extracomment>These say themselves what is not safe, or concern a file that never held work. Why one parcel on a stick was not taken; a phrase, not a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berkas terlalu besar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bukan kiriman AKSI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dikunci untuk sekolah lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berkas rusak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isinya tidak seperti kiriman AKSI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dibuat oleh versi yang lebih baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milik sekolah lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dari komputer yang belum bergabung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dari komputer yang sudah dikeluarkan sekolah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanda tangannya tidak cocok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isinya telah berubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isinya mencurigakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dari kelas contoh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB tidak bisa membacanya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpBox</name>
    <message>
        <source>Bantuan ada di dekatmu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka halaman bantuan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>Pelajaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istilah</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Modul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dari {1} pelajaran selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selamat pagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selamat siang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selamat sore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selamat malam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjutkan · {0} · Pelajaran {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai di sini · {0} · Pelajaran {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berikutnya · {0} · Pelajaran {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dari {1} bagian selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian {0} dari {1} · sisa sekitar {2} menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bagian · sekitar {1} menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat semua pelajaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua pelajaran di komputer ini sudah selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebat. Buka lagi yang mana pun kapan saja; nilai terbaikmu tetap tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada pelajaran di komputer ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beri tahu guru atau petugas IT: folder pelajaran tidak ditemukan atau kosong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} / {1} pelajaran</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Batalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sekitar {0} detik lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menghentikan…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsDelegate</name>
    <message>
        <source>{0} dari {1} selesai</source>
        <extracomment>Slots whose advice helps even before the school filled in a name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sekitar {0} menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian {0} dari {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dibuka</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsView</name>
    <message>
        <source>Saring judul atau kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelajaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar pelajaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada pelajaran yang cocok. Kosongkan saringan untuk melihat semuanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tersimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin rincian untuk IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum aman: penyimpanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang tadi kamu kerjakan sekarang tercatat atas nama {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelajaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas contoh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data komputer ini dipulihkan dari salinan terakhir yang baik. Kamu bisa terus belajar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakhir kali program tertutup mendadak. Jawaban yang sudah diperiksa tetap ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih di sini? Tekan tombol apa saja. Kalau tidak, kamu akan dikeluarkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rincian disalin. Tempelkan ke pesan untuk petugas IT.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchItem</name>
    <message>
        <source>Pilih pasangannya …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasangan untuk: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab berpindah · Panah memilih pasangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasangannya: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Tutup pesan ini</source>
        <extracomment>How ``settings.theme`` names each choice. Every pair that some screen paints as text on a surface. ``sun`` is missing on purpose: it is never text. Edges and marks that carry meaning and need 3:1 against what lies around them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>&amp;Tampilan dan bahasa…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kumpulkan &amp;&amp; bagikan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pintasan papan tombol	F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;entang AKSI Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameTiles</name>
    <message>
        <source>Ketik nama atau nomor urut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada nama yang cocok. Periksa ejaannya, atau kosongkan kotak pencarian.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderItem</name>
    <message>
        <source>Alt + panah memindahkan langkah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seharusnya langkah {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineButton</name>
    <message>
        <source>sudah selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sedang dibuka</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Isi pelajaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeda dulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali ke {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} JP · Fase {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} JP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelajaran ini punya {0} catatan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseCard</name>
    <message>
        <source>Ambil napas dulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kamu boleh berhenti di sini, kapan saja, tanpa alasan. Pelajaran ini tetap dihitung selesai, dan kamu bisa kembali lain kali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinggalkan pelajaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali membaca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Butuh bantuan?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Gambar besar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup gambar (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Soal {0} dari {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilihan ganda · pilih satu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilihan ganda kompleks · boleh lebih dari satu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel pernyataan · jawab semua baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian singkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menjodohkan · pilih pasangannya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengurutkan · pindahkan langkahnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih ada {0} baris yang belum dijawab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindahkan langkahnya dulu, lalu periksa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawab dulu, lalu periksa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petunjuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum tepat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepat, {0} dari {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum semuanya tepat: {0} dari {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban ini belum tersimpan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuizBar</name>
    <message>
        <source>Keluar (jawaban tersimpan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar (tidak ada yang disimpan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dari {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dari {1} soal sudah diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuizFoot</name>
    <message>
        <source>Petunjuk (?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan pilihan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter memeriksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter melanjutkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat hasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soal berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba simpan lagi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuizScreen</name>
    <message>
        <source>Pelajaran ini belum punya kuis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuis untuk {0} tidak ada atau belum bisa dibaca. Hasil belajarmu tetap tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuis belum bisa dimulai</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belajar tanpa nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Butuh bantuan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini namaku…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar / ganti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya: tampilan, kiriman, tentang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Isi pelajaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka daftar bagian pelajaran ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huruf lebih kecil (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huruf lebih besar (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dengarkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terang / Gelap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingFoot</name>
    <message>
        <source>Sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian {0} dari {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai, ke kuis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai, lanjut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>Diperiksa {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berhenti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dengarkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionBox</name>
    <message>
        <source>Untuk dirimu sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis di sini kalau membantu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan yang tidak disimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak disimpan dan tidak dibaca siapa pun. Hilang saat kamu pindah bagian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cukup dipikirkan. Tidak ada yang perlu ditulis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Ulangi soal yang belum tepat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ke Beranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} soal uraian tidak dihitung di sini; kerjakan di kertas bersama guru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dari {1} tepat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai. Terima kasih sudah mencoba.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini latihan untukmu sendiri: tanpa nilai, dan tidak ada jawaban yang disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semuanya tepat. Coba jelaskan satu soal kepada teman: itu cara terbaik mengingatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebagian besar sudah kamu pegang. Yang tersisa tinggal dibaca sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kamu sudah tahu bagian mana yang perlu dibaca lagi. Itu kemajuan. Ulangi kapan pun kamu mau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang perlu dilihat lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baca lagi: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Cari</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPart</name>
    <message>
        <source>Cari pelajaran atau istilah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari pelajaran atau istilah (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil pencarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan “{0}”. Coba kata lain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortItem</name>
    <message>
        <source>Jawabanmu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik jawabanmu di sini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik jawaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban yang diterima: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Pintasan papan tombol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar pintasan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari pelajaran atau istilah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindah tempat: Beranda, Pelajaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Butuh bantuan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali, atau tutup yang sedang terbuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ke bagian berikutnya, sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter  Spasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekan yang sedang dipilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huruf lebih besar, lebih kecil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran huruf semula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di kuis: pilih jawaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di kuis: periksa, lalu soal berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di pelajaran: gulir satu layar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Pilih kelasmu</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n murid</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Siapa namamu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti kelas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selamat datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langsung mulai belajar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak perlu akun dan tidak perlu internet. Nama bisa menyusul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada pekerjaan tanpa nama yang belum selesai di komputer ini. Milikmu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjutkan yang tadi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belajar tanpa nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AKSI Desktop belum bisa dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin rincian untuk IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya: tampilan, kiriman, tentang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namamu belum ada? Tetap bisa belajar; nama menyusul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada daftar kelas di komputer ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bapak/Ibu guru: buat sekolah dan masukkan daftar kelas dari berkas CSV, atau gabungkan komputer ini ke sekolah dengan berkas gabung dari guru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekolah dan komputer ini…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Naikkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turunkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naikkan langkah {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turunkan langkah {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableItem</name>
    <message>
        <source>Tab berpindah · Panah memilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tombol {0} menjawab berurutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tepat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang tepat: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Juga disebut: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Butuh bantuan?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Pelajaran ini belum bisa dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelajaran {0} tidak ada di komputer ini. Hasil belajarmu tetap tersimpan. Pilih pelajaran lain, atau minta guru memasang pelajaran ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi pelajaran {0} kosong atau rusak. Hasil belajarmu tetap tersimpan. Pilih pelajaran lain, dan beri tahu gurumu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

"""Lists of a class, classes, learners and their time on placement."""

from __future__ import annotations

from aksi_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[str, str]] = {
    "roster-file": (
        QT_TRANSLATE_NOOP("Errors", "Berkas itu bukan daftar kelas."),
        QT_TRANSLATE_NOOP("Errors", "Pilih berkas Excel atau CSV dengan judul kolom Nama, No, dan Kelas."),
    ),
    "too-large": (
        QT_TRANSLATE_NOOP("Errors", "Berkas itu terlalu besar untuk sebuah daftar kelas."),
        QT_TRANSLATE_NOOP("Errors", "Pilih berkas yang berisi daftar murid saja."),
    ),
    "empty": (
        QT_TRANSLATE_NOOP("Errors", "Berkas itu kosong."),
        QT_TRANSLATE_NOOP("Errors", "Pilih berkas lain."),
    ),
    "not-text": (
        QT_TRANSLATE_NOOP("Errors", "Berkas itu bukan Excel dan bukan CSV."),
        QT_TRANSLATE_NOOP("Errors", "Di Excel pilih Simpan Sebagai, jenis XLSX atau CSV, lalu coba lagi."),
    ),
    "no-name-column": (
        QT_TRANSLATE_NOOP("Errors", "Tidak ada kolom Nama di berkas itu."),
        QT_TRANSLATE_NOOP("Errors", "Beri judul Nama pada kolom nama murid, simpan, lalu coba lagi."),
    ),
    "roster-empty": (
        QT_TRANSLATE_NOOP("Errors", "Tidak ada murid di berkas itu."),
        QT_TRANSLATE_NOOP("Errors", "Pilih berkas yang berisi daftar murid."),
    ),
    "too-many-rows": (
        QT_TRANSLATE_NOOP("Errors", "Berkas itu berisi lebih dari {most} baris."),
        QT_TRANSLATE_NOOP("Errors", "Bagi per tingkat atau per kelas, lalu masukkan satu per satu."),
    ),
    "sheet-old-excel": (
        QT_TRANSLATE_NOOP("Errors", "Berkas itu berjenis Excel lama (XLS)."),
        QT_TRANSLATE_NOOP("Errors", "Di Excel pilih Simpan Sebagai, jenis XLSX, lalu coba lagi."),
    ),
    "sheet-locked": (
        QT_TRANSLATE_NOOP("Errors", "Berkas Excel itu terkunci kata sandi."),
        QT_TRANSLATE_NOOP("Errors", "Buka di Excel, simpan tanpa kata sandi, lalu coba lagi."),
    ),
    "sheet-web-page": (
        QT_TRANSLATE_NOOP("Errors", "Berkas itu sebenarnya halaman web yang diberi nama Excel."),
        QT_TRANSLATE_NOOP("Errors", "Buka di Excel, Simpan Sebagai XLSX, lalu coba lagi."),
    ),
    "sheet-other-program": (
        QT_TRANSLATE_NOOP("Errors", "Jenis lembar kerja itu belum bisa dibaca."),
        QT_TRANSLATE_NOOP("Errors", "Simpan Sebagai XLSX atau CSV, lalu coba lagi."),
    ),
    "sheet-damaged": (
        QT_TRANSLATE_NOOP("Errors", "Berkas Excel itu rusak."),
        QT_TRANSLATE_NOOP("Errors", "Buka dan simpan ulang di Excel, lalu coba lagi."),
    ),
    "sheet-bomb": (
        QT_TRANSLATE_NOOP("Errors", "Isi berkas itu jauh lebih besar daripada sebuah daftar kelas, jadi tidak dibuka."),
        QT_TRANSLATE_NOOP("Errors", "Salin daftarnya ke lembar kerja baru, simpan, lalu coba lagi."),
    ),
    "person-erased": (
        QT_TRANSLATE_NOOP("Errors", "Nama ini sudah dihapus oleh sekolah."),
        QT_TRANSLATE_NOOP("Errors", "Keluar, lalu belajar tanpa nama atau tanya guru."),
    ),
    "learner-missing": (
        QT_TRANSLATE_NOOP("Errors", "Murid itu tidak ada lagi di daftar kelas."),
        QT_TRANSLATE_NOOP("Errors", "Muat ulang kelasnya."),
    ),
    "unknown-class": (
        QT_TRANSLATE_NOOP("Errors", "Kelas itu tidak ada lagi."),
        QT_TRANSLATE_NOOP("Errors", "Pilih kelas lain."),
    ),
    "name-empty": (
        QT_TRANSLATE_NOOP("Errors", "Nama belum diisi."),
        QT_TRANSLATE_NOOP("Errors", "Tulis nama lengkapnya."),
    ),
    "name-odd": (
        QT_TRANSLATE_NOOP("Errors", "Itu bukan nama: angka atau rumus."),
        QT_TRANSLATE_NOOP("Errors", "Tulis namanya dengan huruf; nomor induk tidak disimpan."),
    ),
    "name-long": (
        QT_TRANSLATE_NOOP("Errors", "Nama itu terlalu panjang."),
        QT_TRANSLATE_NOOP("Errors", "Paling banyak {most} huruf."),
    ),
    "roll-in-use": (
        QT_TRANSLATE_NOOP("Errors", "Nomor urut {roll} sudah dipakai di kelas itu."),
        QT_TRANSLATE_NOOP("Errors", "Pilih nomor lain, atau kosongkan agar diberi nomor berikutnya."),
    ),
    "roll-wrong": (
        QT_TRANSLATE_NOOP("Errors", "Nomor urut itu tidak mungkin."),
        QT_TRANSLATE_NOOP("Errors", "Tulis angka 1 sampai {most}."),
    ),
    "gender-wrong": (
        QT_TRANSLATE_NOOP("Errors", "L/P tidak dikenal."),
        QT_TRANSLATE_NOOP("Errors", "Pilih L, P, atau tidak diisi."),
    ),
    "class-unknown": (
        QT_TRANSLATE_NOOP("Errors", "Kelas itu tidak ada."),
        QT_TRANSLATE_NOOP("Errors", "Pilih kelas dari daftar."),
    ),
    "person-unknown": (
        QT_TRANSLATE_NOOP("Errors", "Murid itu tidak ada lagi di daftar."),
        QT_TRANSLATE_NOOP("Errors", "Tutup, lalu lihat daftar yang terbaru."),
    ),
    "class-name-empty": (
        QT_TRANSLATE_NOOP("Errors", "Ada kelas yang belum bernama."),
        QT_TRANSLATE_NOOP("Errors", "Tulis nama kelasnya."),
    ),
    "class-name-long": (
        QT_TRANSLATE_NOOP("Errors", "Nama kelas itu terlalu panjang."),
        QT_TRANSLATE_NOOP("Errors", "Paling banyak {most} huruf."),
    ),
    "class-name-taken": (
        QT_TRANSLATE_NOOP("Errors", "Sudah ada kelas {name} di tahun ajaran itu."),
        QT_TRANSLATE_NOOP("Errors", "Pakai nama lain."),
    ),
    "year-wrong": (
        QT_TRANSLATE_NOOP("Errors", "Tahun ajaran ditulis seperti 2026/2027."),
        QT_TRANSLATE_NOOP("Errors", "Perbaiki tahunnya."),
    ),
    "same-person": (
        QT_TRANSLATE_NOOP("Errors", "Itu orang yang sama."),
        QT_TRANSLATE_NOOP("Errors", "Pilih dua murid yang berbeda."),
    ),
    "placement-date-wrong": (
        QT_TRANSLATE_NOOP("Errors", "Tanggal itu tidak ada."),
        QT_TRANSLATE_NOOP("Errors", "Tulis tanggal seperti 01-11-2026."),
    ),
    "placement-reversed": (
        QT_TRANSLATE_NOOP("Errors", "Hari terakhir PKL ada sebelum hari pertamanya."),
        QT_TRANSLATE_NOOP("Errors", "Tukar kedua tanggalnya."),
    ),
    "placement-too-long": (
        QT_TRANSLATE_NOOP("Errors", "Masa PKL itu lebih dari dua tahun."),
        QT_TRANSLATE_NOOP("Errors", "Periksa tahunnya."),
    ),
    "placement-overlap": (
        QT_TRANSLATE_NOOP("Errors", "Sudah ada masa PKL pada waktu itu, {since} sampai {until}, untuk {count} murid."),
        QT_TRANSLATE_NOOP("Errors", "Ubah masa yang ada, atau pilih tanggal lain."),
    ),
    "placement-nobody": (
        QT_TRANSLATE_NOOP("Errors", "Belum ada murid yang dipilih."),
        QT_TRANSLATE_NOOP("Errors", "Pilih muridnya dulu."),
    ),
}

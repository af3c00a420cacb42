"""The school and its keys: made, opened with its passphrase, won back with its recovery words."""

from __future__ import annotations

from aksi_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[str, str]] = {
    "passphrase-short": (
        QT_TRANSLATE_NOOP("Errors", "Kalimat sandi terlalu pendek."),
        QT_TRANSLATE_NOOP("Errors", "Pakai sedikitnya {minimum} huruf; beberapa kata lebih mudah diingat."),
    ),
    "passphrase-wrong": (
        QT_TRANSLATE_NOOP("Errors", "Kalimat sandi itu tidak cocok."),
        QT_TRANSLATE_NOOP("Errors", "Periksa huruf besar dan kecil. Kalau lupa, pakai kata pemulihan sekolah."),
    ),
    "passphrase-wait": (
        QT_TRANSLATE_NOOP("Errors", "Kalimat sandi beberapa kali tidak cocok."),
        QT_TRANSLATE_NOOP(
            "Errors", "Tunggu {seconds} detik, lalu coba lagi. Kalau lupa, pakai kata pemulihan sekolah."
        ),
    ),
    "recovery-words-other-school": (
        QT_TRANSLATE_NOOP("Errors", "Kata pemulihan itu milik sekolah lain."),
        QT_TRANSLATE_NOOP("Errors", "Pakai kertas kata pemulihan sekolah ini."),
    ),
    "recovery-words-count": (
        QT_TRANSLATE_NOOP("Errors", "Kata pemulihan yang diketik berjumlah {found}, seharusnya {needed}."),
        QT_TRANSLATE_NOOP("Errors", "Periksa kata yang terlewat atau tertulis dua kali."),
    ),
    "recovery-words-wrong": (
        QT_TRANSLATE_NOOP("Errors", "Ada kata pemulihan yang salah ketik."),
        QT_TRANSLATE_NOOP("Errors", "Cocokkan lagi setiap kata dengan kertasnya."),
    ),
    "recovery-words-unknown": (
        QT_TRANSLATE_NOOP("Errors", "Kata ke-{place} tidak ada dalam daftar kata pemulihan."),
        QT_TRANSLATE_NOOP("Errors", "Cocokkan ejaannya dengan kertasnya."),
    ),
    "school-exists": (
        QT_TRANSLATE_NOOP("Errors", "Komputer ini sudah menjadi bagian sebuah sekolah."),
        QT_TRANSLATE_NOOP("Errors", "Untuk sekolah kedua pakai folder data lain."),
    ),
    "school-locked": (
        QT_TRANSLATE_NOOP("Errors", "Kunci sekolah sedang tertutup."),
        QT_TRANSLATE_NOOP("Errors", "Masukkan kalimat sandi sekolah."),
    ),
    "not-the-school-computer": (
        QT_TRANSLATE_NOOP("Errors", "Ini hanya bisa dilakukan di komputer guru tempat sekolah dibuat."),
        QT_TRANSLATE_NOOP("Errors", "Buka AKSI Desktop di komputer itu."),
    ),
    "school-file-damaged": (
        QT_TRANSLATE_NOOP("Errors", "Berkas sekolah di komputer ini rusak: {file}."),
        QT_TRANSLATE_NOOP("Errors", "Gabungkan lagi dengan berkas gabung, atau pulihkan dengan kata pemulihan."),
    ),
    "key-file-damaged": (
        QT_TRANSLATE_NOOP("Errors", "Berkas kunci di komputer ini rusak: {file}."),
        QT_TRANSLATE_NOOP("Errors", "Petugas IT: pindahkan berkas itu, lalu gabungkan komputer ini lagi."),
    ),
    "key-file-newer": (
        QT_TRANSLATE_NOOP("Errors", "Berkas kunci di komputer ini dibuat oleh versi yang lebih baru."),
        QT_TRANSLATE_NOOP("Errors", "Pasang versi AKSI Desktop yang sama atau lebih baru."),
    ),
    "npsn-wrong": (
        QT_TRANSLATE_NOOP("Errors", "NPSN harus delapan angka."),
        QT_TRANSLATE_NOOP("Errors", "NPSN tertulis di data pokok sekolah (Dapodik)."),
    ),
    "school-name-empty": (
        QT_TRANSLATE_NOOP("Errors", "Nama sekolah belum diisi."),
        QT_TRANSLATE_NOOP("Errors", "Tulis nama sekolah."),
    ),
    "lab-name-empty": (
        QT_TRANSLATE_NOOP("Errors", "Nama lab belum diisi."),
        QT_TRANSLATE_NOOP("Errors", "Tulis nama lab, misalnya Lab A."),
    ),
}

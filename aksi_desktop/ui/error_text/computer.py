"""The folder of data, its disk, and the files that a person picks or writes."""

from __future__ import annotations

from aksi_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[str, str]] = {
    "disk-full": (
        QT_TRANSLATE_NOOP("Errors", "Penyimpanan komputer ini penuh, jadi yang terakhir belum tersimpan."),
        QT_TRANSLATE_NOOP(
            "Errors", "Minta guru atau petugas IT mengosongkan ruang, lalu coba lagi; jangan tutup program."
        ),
    ),
    "disk-error": (
        QT_TRANSLATE_NOOP(
            "Errors", "Penyimpanan komputer ini tidak menjawab dengan benar, jadi yang terakhir belum tersimpan."
        ),
        QT_TRANSLATE_NOOP("Errors", "Coba sekali lagi. Kalau terulang, pindah komputer dan beri tahu petugas IT."),
    ),
    "read-only": (
        QT_TRANSLATE_NOOP("Errors", "Folder data komputer ini tidak bisa ditulisi."),
        QT_TRANSLATE_NOOP("Errors", "Petugas IT: beri izin menulis pada folder data, lalu buka program lagi."),
    ),
    "data-folder-busy": (
        QT_TRANSLATE_NOOP("Errors", "AKSI Desktop sudah terbuka di komputer ini, atau belum selesai menutup."),
        QT_TRANSLATE_NOOP("Errors", "Pakai jendela yang sudah terbuka, atau tunggu sebentar lalu buka lagi."),
    ),
    "data-folder-on-share": (
        QT_TRANSLATE_NOOP("Errors", "Folder data terletak di jaringan: {folder}."),
        QT_TRANSLATE_NOOP("Errors", "Petugas IT: pindahkan folder data ke penyimpanan komputer ini sendiri."),
    ),
    "data-folder-drive-missing": (
        QT_TRANSLATE_NOOP("Errors", "Drive untuk folder data tidak ada: {folder}."),
        QT_TRANSLATE_NOOP("Errors", "Petugas IT: pasang drive itu lagi, atau ubah folder_data di policy.ini."),
    ),
    "data-folder-not-a-folder": (
        QT_TRANSLATE_NOOP("Errors", "Tempat data bukan sebuah folder: {folder}."),
        QT_TRANSLATE_NOOP("Errors", "Petugas IT: pilih folder lain dengan --data."),
    ),
    "data-folder-not-writable": (
        QT_TRANSLATE_NOOP("Errors", "Folder data tidak bisa ditulisi: {folder}."),
        QT_TRANSLATE_NOOP("Errors", "Petugas IT: beri izin menulis pada folder itu, lalu buka program lagi."),
    ),
    "newer-records": (
        QT_TRANSLATE_NOOP("Errors", "Data di komputer ini dibuat oleh versi AKSI Desktop yang lebih baru."),
        QT_TRANSLATE_NOOP("Errors", "Pasang versi yang sama atau lebih baru, lalu buka lagi."),
    ),
    "migration-failed": (
        QT_TRANSLATE_NOOP("Errors", "Data lama belum bisa dibawa ke versi ini; salinannya sudah dibuat dan utuh."),
        QT_TRANSLATE_NOOP("Errors", "Beri tahu petugas IT dan kirimkan rincian ini."),
    ),
    "database-damaged": (
        QT_TRANSLATE_NOOP("Errors", "Sebagian data di komputer ini rusak."),
        QT_TRANSLATE_NOOP("Errors", "Tutup lalu buka program; data dipulihkan dari salinan terakhir yang baik."),
    ),
    "cannot-open": (
        QT_TRANSLATE_NOOP("Errors", "Data di komputer ini tidak bisa dibuka."),
        QT_TRANSLATE_NOOP("Errors", "Petugas IT: periksa izin folder data, lalu coba lagi."),
    ),
    "file-unreadable": (
        QT_TRANSLATE_NOOP("Errors", "Berkas itu tidak bisa dibaca."),
        QT_TRANSLATE_NOOP("Errors", "Periksa apakah berkasnya masih ada dan tidak terbuka di program lain."),
    ),
    "file-locked": (
        QT_TRANSLATE_NOOP("Errors", "{file} sedang terbuka di program lain, misalnya Excel."),
        QT_TRANSLATE_NOOP("Errors", "Tutup berkas itu lalu ulangi, atau simpan dengan nama lain."),
    ),
    "export-disk-full": (
        QT_TRANSLATE_NOOP("Errors", "Disk tujuan penuh; {file} tidak ditulis."),
        QT_TRANSLATE_NOOP("Errors", "Kosongkan sedikit ruang, atau simpan di tempat lain."),
    ),
    "file-unwritable": (
        QT_TRANSLATE_NOOP("Errors", "Berkas itu tidak bisa ditulis."),
        QT_TRANSLATE_NOOP("Errors", "Pilih tempat lain, misalnya USB yang masih punya ruang."),
    ),
}

"""How records travel: joining a school, teachers' own computers, sticks and the parcels on them."""

from __future__ import annotations

from aksi_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[str, str]] = {
    "join-file-missing": (
        QT_TRANSLATE_NOOP("Errors", "Berkas gabung tidak bisa dibaca: {file}."),
        QT_TRANSLATE_NOOP("Errors", "Pasang lagi USB-nya, atau salin ulang berkas itu."),
    ),
    "join-file-foreign": (
        QT_TRANSLATE_NOOP("Errors", "Itu bukan berkas gabung AKSI."),
        QT_TRANSLATE_NOOP("Errors", "Pilih berkas dengan akhiran .aksi-gabung dari guru."),
    ),
    "join-file-cut": (
        QT_TRANSLATE_NOOP("Errors", "Berkas gabung itu terpotong."),
        QT_TRANSLATE_NOOP("Errors", "Salin ulang dari komputer guru."),
    ),
    "join-file-newer": (
        QT_TRANSLATE_NOOP("Errors", "Berkas gabung itu dibuat oleh versi yang lebih baru."),
        QT_TRANSLATE_NOOP("Errors", "Perbarui AKSI Desktop di komputer ini dulu."),
    ),
    "join-file-edited": (
        QT_TRANSLATE_NOOP("Errors", "Isi berkas gabung itu telah berubah, jadi tidak dipakai."),
        QT_TRANSLATE_NOOP("Errors", "Salin ulang dari komputer guru."),
    ),
    "join-file-other-school": (
        QT_TRANSLATE_NOOP(
            "Errors", "Berkas gabung itu milik {found}, padahal komputer ini untuk {expected}; jadi tidak dipakai."
        ),
        QT_TRANSLATE_NOOP("Errors", "Petugas IT: pakai berkas gabung dari sekolah ini, atau ubah policy.ini."),
    ),
    "join-file-other-lab": (
        QT_TRANSLATE_NOOP(
            "Errors", "Berkas gabung itu untuk {found}, padahal komputer ini di {expected}; jadi tidak dipakai."
        ),
        QT_TRANSLATE_NOOP("Errors", "Petugas IT: pakai berkas gabung lab ini, atau ubah policy.ini."),
    ),
    "join-not-kept": (
        QT_TRANSLATE_NOOP("Errors", "Folder data tidak bisa ditulisi, jadi komputer ini belum bergabung."),
        QT_TRANSLATE_NOOP("Errors", "Petugas IT: beri izin menulis pada folder data, lalu coba lagi."),
    ),
    "other-school": (
        QT_TRANSLATE_NOOP("Errors", "Itu milik sekolah lain."),
        QT_TRANSLATE_NOOP("Errors", "Pakai berkas dari sekolah ini."),
    ),
    "set-at-school": (
        QT_TRANSLATE_NOOP("Errors", "Ini diatur di komputer sekolah."),
        QT_TRANSLATE_NOOP("Errors", "Perubahannya sampai ke sini lewat USB."),
    ),
    "teacher-name-empty": (
        QT_TRANSLATE_NOOP("Errors", "Nama guru belum diisi."),
        QT_TRANSLATE_NOOP("Errors", "Tulis namanya, lalu coba lagi."),
    ),
    "teacher-no-class": (
        QT_TRANSLATE_NOOP("Errors", "Kelasnya belum dipilih."),
        QT_TRANSLATE_NOOP("Errors", "Centang sedikitnya satu kelas: hanya kelas itu yang sampai ke komputernya."),
    ),
    "teacher-unknown": (
        QT_TRANSLATE_NOOP("Errors", "Tidak ada guru bernama {name}."),
        QT_TRANSLATE_NOOP("Errors", "Periksa namanya, lalu coba lagi."),
    ),
    "teacher-twice": (
        QT_TRANSLATE_NOOP("Errors", "Ada beberapa guru bernama {name}."),
        QT_TRANSLATE_NOOP("Errors", "Tulis nama lengkapnya, lalu coba lagi."),
    ),
    "teacher-without-key": (
        QT_TRANSLATE_NOOP("Errors", "Untuk {name} belum pernah dibuat berkas guru."),
        QT_TRANSLATE_NOOP("Errors", "Tidak ada kunci yang perlu dicabut."),
    ),
    "teacher-phrase-needed": (
        QT_TRANSLATE_NOOP("Errors", "Kata sekali pakai belum diisi."),
        QT_TRANSLATE_NOOP("Errors", "Enam kata itu diberitahukan di komputer sekolah saat berkasnya dibuat."),
    ),
    "teacher-phrase-wrong": (
        QT_TRANSLATE_NOOP("Errors", "Kata sekali pakai itu tidak membuka berkas ini."),
        QT_TRANSLATE_NOOP("Errors", "Periksa keenam katanya, atau minta berkas baru di komputer sekolah."),
    ),
    "teacher-file-cut": (
        QT_TRANSLATE_NOOP("Errors", "Berkas guru itu terpotong atau rusak."),
        QT_TRANSLATE_NOOP("Errors", "Salin ulang dari komputer sekolah, lalu coba lagi."),
    ),
    "teacher-file-foreign": (
        QT_TRANSLATE_NOOP("Errors", "Berkas itu bukan berkas guru AKSI Desktop."),
        QT_TRANSLATE_NOOP("Errors", "Pilih berkas yang namanya berakhir .aksi-guru."),
    ),
    "teacher-file-newer": (
        QT_TRANSLATE_NOOP("Errors", "Berkas guru itu dibuat program yang lebih baru."),
        QT_TRANSLATE_NOOP("Errors", "Perbarui AKSI Desktop di komputer ini, lalu coba lagi."),
    ),
    "teacher-file-edited": (
        QT_TRANSLATE_NOOP("Errors", "Berkas guru itu pernah diubah, jadi tidak dipakai."),
        QT_TRANSLATE_NOOP("Errors", "Minta berkas baru di komputer sekolah."),
    ),
    "teacher-struck": (
        QT_TRANSLATE_NOOP("Errors", "Kunci di berkas ini sudah dicabut sekolah."),
        QT_TRANSLATE_NOOP("Errors", "Minta berkas baru di komputer sekolah."),
    ),
    "computer-is-lab": (
        QT_TRANSLATE_NOOP("Errors", "Ini komputer lab murid."),
        QT_TRANSLATE_NOOP("Errors", "Pakai berkas guru di komputer Bapak/Ibu sendiri."),
    ),
    "computer-of-teacher": (
        QT_TRANSLATE_NOOP("Errors", "Komputer ini sudah menjadi komputer {name}."),
        QT_TRANSLATE_NOOP("Errors", "Pakai berkas ini di komputer lain."),
    ),
    "computer-is-hub": (
        QT_TRANSLATE_NOOP("Errors", "Ini komputer guru tempat sekolah dibuat; tidak perlu bergabung."),
        QT_TRANSLATE_NOOP("Errors", "Pakai berkas gabung di komputer murid."),
    ),
    "not-joined": (
        QT_TRANSLATE_NOOP("Errors", "Komputer ini belum bergabung ke sekolah."),
        QT_TRANSLATE_NOOP("Errors", "Gabungkan dulu dengan berkas gabung dari guru."),
    ),
    "stick-missing": (
        QT_TRANSLATE_NOOP("Errors", "USB itu tidak ditemukan."),
        QT_TRANSLATE_NOOP("Errors", "Pasang USB, tunggu sebentar, lalu pilih lagi."),
    ),
    "stick-gone": (
        QT_TRANSLATE_NOOP("Errors", "USB tercabut sebelum selesai."),
        QT_TRANSLATE_NOOP(
            "Errors", "Pasang lagi lalu ulangi; tidak ada yang hilang dan tidak ada yang tercatat dua kali."
        ),
    ),
    "stick-full": (
        QT_TRANSLATE_NOOP("Errors", "USB penuh."),
        QT_TRANSLATE_NOOP("Errors", "Kosongkan sedikit ruang di USB lalu ulangi, atau pakai USB lain."),
    ),
    "stick-read-only": (
        QT_TRANSLATE_NOOP("Errors", "USB ini terkunci dari penulisan."),
        QT_TRANSLATE_NOOP("Errors", "Geser kunci di USB-nya, atau pakai USB lain."),
    ),
    "stick-lies": (
        QT_TRANSLATE_NOOP("Errors", "USB ini tidak menyimpan dengan benar: yang dibaca ulang berbeda."),
        QT_TRANSLATE_NOOP("Errors", "Jangan pakai USB ini lagi; ulangi dengan USB lain."),
    ),
    "stick-error": (
        QT_TRANSLATE_NOOP("Errors", "USB ini tidak bisa dipakai."),
        QT_TRANSLATE_NOOP("Errors", "Cabut, pasang lagi, lalu ulangi. Kalau terulang, pakai USB lain."),
    ),
    "sample-stays": (
        QT_TRANSLATE_NOOP("Errors", "Kelas contoh tidak dibawa ke mana-mana."),
        QT_TRANSLATE_NOOP("Errors", "Buka AKSI Desktop tanpa kelas contoh untuk membawa hasil sungguhan."),
    ),
}

#: Why one parcel on a stick was not taken; a phrase, not a sentence.
REFUSALS: dict[str, str] = {
    "empty": QT_TRANSLATE_NOOP("Errors", "berkas kosong"),
    "too-big": QT_TRANSLATE_NOOP("Errors", "berkas terlalu besar"),
    "not-a-bundle": QT_TRANSLATE_NOOP("Errors", "bukan kiriman AKSI"),
    "foreign-key": QT_TRANSLATE_NOOP("Errors", "dikunci untuk sekolah lain"),
    "damaged": QT_TRANSLATE_NOOP("Errors", "berkas rusak"),
    "layout": QT_TRANSLATE_NOOP("Errors", "isinya tidak seperti kiriman AKSI"),
    "newer": QT_TRANSLATE_NOOP("Errors", "dibuat oleh versi yang lebih baru"),
    "other-school": QT_TRANSLATE_NOOP("Errors", "milik sekolah lain"),
    "unknown-computer": QT_TRANSLATE_NOOP("Errors", "dari komputer yang belum bergabung"),
    "struck-key": QT_TRANSLATE_NOOP("Errors", "dari komputer yang sudah dikeluarkan sekolah"),
    "signature": QT_TRANSLATE_NOOP("Errors", "tanda tangannya tidak cocok"),
    "content": QT_TRANSLATE_NOOP("Errors", "isinya telah berubah"),
    "bomb": QT_TRANSLATE_NOOP("Errors", "isinya mencurigakan"),
    "sample": QT_TRANSLATE_NOOP("Errors", "dari kelas contoh"),
    "unreadable": QT_TRANSLATE_NOOP("Errors", "USB tidak bisa membacanya"),
}

"""What each code says on the command line: what happened, whether work is safe, what to do next."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aksi_desktop.errors import AksiError

SENTENCES: dict[str, str] = {
    # The data folder.
    "data-folder-busy": "Folder data ini sedang dipakai jendela AKSI Desktop lain. Tutup jendela itu, lalu ulangi.",
    "data-folder-unfit": "Folder data ini tidak dapat dipakai. Pilih folder lain dengan --data.",
    "data-folder-on-share": "Folder data {folder} ada di jaringan. Pilih folder di disk komputer ini.",
    "data-folder-drive-missing": "Drive folder data {folder} tidak ada. Pasang drive itu atau pilih folder lain.",
    "data-folder-not-a-folder": "{folder} bukan folder. Pilih folder lain dengan --data.",
    "data-folder-not-writable": "Folder data {folder} tidak dapat ditulisi. Pilih folder lain atau minta izin tulis.",
    "read-only": "Folder data ini hanya dapat dibaca. Pilih folder lain dengan --data.",
    "cannot-open": "Catatan di folder data ini tidak dapat dibuka. Periksa izin folder itu.",
    "newer-records": "Catatan ini dibuat program yang lebih baru. Pasang versi terbaru; tidak ada yang diubah.",
    "disk-full": "Disk penuh, jadi tidak ada yang disimpan. Kosongkan sedikit ruang, lalu ulangi.",
    "disk-error": "Disk gagal menulis. Yang sudah tersimpan tetap aman; periksa disk, lalu ulangi.",
    "database-damaged": "Berkas catatan rusak. Buka programnya: ia memulihkan diri dari cadangan terakhir.",
    "unknown-backup": "Berkas itu bukan cadangan dari folder data ini. Lihat daftarnya: records backup --list.",
    "backup-damaged": "Cadangan itu sendiri rusak, jadi tidak dipakai. Pilih yang lain: records backup --list.",
    "no-backup": "Belum ada cadangan di folder data ini.",
    "bad-line": "Ada baris yang bukan catatan program ini. Tidak ada yang diambil.",
    "unknown-person": "Tidak ada murid dengan id itu di folder data ini.",
    # The school and its keys.
    "school-exists": "Folder data ini sudah punya sekolah. Pakai --data untuk folder lain.",
    "school-name-empty": "Nama sekolah belum diisi.",
    "name-too-long": "Nama itu terlalu panjang: paling banyak {most} huruf.",
    "lab-name-empty": "Nama lab belum diisi.",
    "npsn-wrong": "NPSN terdiri atas 8 huruf atau angka.",
    "passphrase-short": "Frasa sandi terlalu pendek: paling sedikit {minimum} huruf.",
    "passphrase-wrong": "Frasa sandi salah. Tidak ada yang diubah.",
    "passphrase-missing": "Berkas frasa sandi {file} tidak dapat dibaca.",
    "not-the-school-computer": "Kunci sekolah tidak ada di sini. Jalankan di komputer guru yang membuat sekolah.",
    "recovery-words-other-school": "Kata pemulihan itu milik sekolah lain. Tidak ada yang diubah.",
    "key-file-damaged": "Berkas kunci {file} rusak. Pulihkan dari salinan atau gabung ulang dengan berkas gabung.",
    "not-joined": "Komputer ini belum bergabung dengan sekolah. Minta berkas gabung dari guru: school join BERKAS.",
    "school-file-damaged": "Berkas kunci {file} rusak. Pulihkan dari salinan atau gabung ulang dengan berkas gabung.",
    "join-file-missing": "Berkas gabung tidak ditemukan.",
    "join-file-foreign": "Berkas itu bukan berkas gabung AKSI Desktop.",
    "join-file-cut": "Berkas gabung terpotong. Salin ulang dari komputer guru.",
    "join-file-newer": "Berkas gabung dibuat program yang lebih baru. Perbarui AKSI Desktop di komputer ini.",
    "join-file-edited": "Berkas gabung pernah diubah. Minta berkas baru dari guru.",
    "join-file-other-school": "Berkas gabung milik {found}, padahal policy.ini menyebut {expected}. Tidak dipakai.",
    "join-file-other-lab": "Berkas gabung milik {found}, padahal policy.ini menyebut {expected}. Tidak dipakai.",
    "join-not-kept": "Folder data tidak dapat ditulisi, jadi komputer ini belum bergabung. Periksa izin folder itu.",
    "other-school": "Komputer ini sudah bergabung dengan sekolah lain. Dua sekolah berarti dua folder data.",
    "computer-is-hub": "Komputer ini komputer pengumpul sekolah, jadi tidak perlu bergabung.",
    # Teachers' own computers.
    "set-at-school": "Ini diatur di komputer sekolah.",
    "teacher-name-empty": "Nama guru belum diisi.",
    "teacher-no-class": "Guru dan wali kelas perlu sedikitnya satu kelas: tambahkan --classes.",
    "teacher-unknown": "Tidak ada guru bernama {name}.",
    "teacher-twice": "Ada beberapa guru bernama {name}. Tulis nama lengkapnya.",
    "teacher-without-key": "Untuk {name} belum pernah dibuat berkas guru, jadi tidak ada kunci yang dicabut.",
    "teacher-join-needs-files": "Berkas guru perlu kata sekali pakai dan kalimat sandi Bapak/Ibu sendiri: tambahkan "
    "--phrase-file dan --passphrase-file.",
    "teacher-phrase-needed": "Kata sekali pakai belum diisi.",
    "teacher-phrase-wrong": "Kata sekali pakai itu tidak membuka berkas ini. Tidak ada yang diubah.",
    "teacher-file-cut": "Berkas guru terpotong atau rusak. Salin ulang dari komputer sekolah.",
    "teacher-file-foreign": "Berkas itu bukan berkas guru AKSI Desktop.",
    "teacher-file-newer": "Berkas guru dibuat program yang lebih baru. Perbarui AKSI Desktop di komputer ini.",
    "teacher-file-edited": "Berkas guru pernah diubah. Minta berkas baru di komputer sekolah.",
    "teacher-struck": "Kunci di berkas ini sudah dicabut sekolah. Minta berkas baru di komputer sekolah.",
    "computer-is-lab": "Ini komputer lab murid. Berkas guru hanya untuk komputer guru sendiri.",
    "computer-of-teacher": "Komputer ini sudah menjadi komputer {name}. Pakai --data dengan folder lain.",
    # Bundles and sticks.
    "stick-missing": "Folder USB tidak ditemukan. Pasang USB, lalu ulangi.",
    "stick-gone": "USB tercabut. Kiriman yang sudah ada di sana tetap utuh; pasang lagi, lalu ulangi.",
    "stick-full": "USB penuh. Kiriman lama tetap utuh; kosongkan ruang, lalu ulangi.",
    "stick-read-only": "USB hanya dapat dibaca. Yang ada di sana sudah diambil; buka kunci tulisnya, lalu ulangi.",
    "stick-lies": "USB membaca kembali isi yang berbeda. Jangan pakai USB ini lagi; ganti dengan yang lain.",
    "stick-error": "USB gagal dipakai. Kiriman yang sudah ada tetap utuh; coba USB lain.",
    "sample-stays": "Ini Kelas contoh, jadi tidak dikirim. Tambahkan --contoh bila memang dimaksud.",
    "cancelled": "Dihentikan. Yang sudah tersimpan tetap utuh.",
    "empty": "berkas kosong",
    "too-big": "berkas terlalu besar",
    "not-a-bundle": "bukan kiriman AKSI Desktop",
    "foreign-key": "dikunci untuk sekolah lain atau rusak",
    "damaged": "rusak atau terpotong",
    "not-for-us": "untuk komputer lain",
    "layout": "isinya bukan susunan kiriman",
    "newer": "dibuat program yang lebih baru",
    "unknown-computer": "dari komputer yang belum dikenal sekolah",
    "struck-key": "dari komputer yang sudah dicabut izinnya",
    "signature": "tanda tangannya tidak cocok",
    "content": "isinya tidak cocok dengan daftarnya",
    "bomb": "mengembang melebihi ukuran yang disebut",
    "sample": "kelas contoh dan sekolah sungguhan tidak bercampur",
    "unreadable": "tidak terbaca dari USB",
    # The roster.
    "file-unreadable": "Berkas {file} tidak dapat dibaca. Periksa nama dan izinnya, lalu ulangi.",
    "too-large": "Berkas itu lebih dari {most} MB, terlalu besar untuk daftar kelas. Simpan lembar daftarnya saja.",
    "roster-empty": "Tidak ada nama murid di berkas itu. Pilih berkas lain.",
    "not-text": "Berkas itu bukan Excel atau CSV. Simpan daftarnya sebagai Excel Workbook (.xlsx), lalu ulangi.",
    "sheet-old-excel": "Berkas Excel lama (.xls). Buka di Excel, pilih Simpan Sebagai .xlsx, lalu ulangi.",
    "sheet-locked": "Berkas itu dikunci sandi. Buka di Excel, hapus sandinya, simpan sebagai .xlsx, lalu ulangi.",
    "sheet-web-page": "Isinya halaman web, bukan Excel. Buka di Excel, pilih Simpan Sebagai .xlsx, lalu ulangi.",
    "sheet-other-program": "Jenis lembar itu tidak dikenal. Simpan sebagai Excel Workbook (.xlsx), lalu ulangi.",
    "sheet-damaged": "Berkas Excel itu rusak atau terpotong. Unduh atau salin lagi, lalu ulangi.",
    "sheet-bomb": "Isinya jauh lebih besar dari sebuah daftar kelas. Simpan lembar daftarnya saja sebagai .xlsx.",
    "too-many-rows": "Lebih dari {most} baris. Bagi daftarnya menjadi beberapa berkas.",
    "no-name-column": "Tidak ada kolom Nama dalam delapan baris pertama. Beri judul Nama, lalu ulangi.",
    "year-wrong": "Tahun ajaran ditulis seperti 2026/2027.",
    "passphrase-needed": "Kunci sekolah menandatangani daftar kelas: tambahkan --passphrase-file, atau --dry-run.",
    "unknown-class": "Tidak ada kelas {name}. Lihat daftarnya: roster list.",
    "class-not-found": "Tidak ada kelas {name}. Yang mirip: {like}.",
    "class-twice": "Ada beberapa kelas bernama {name}. Tutup kelas tahun lalu dulu, lalu ulangi.",
    # Files that are written.
    "not-xlsx": "{file} bukan nama berkas Excel. Akhiri dengan .xlsx.",
    "date-wrong": "Tanggal ditulis seperti 2026-11-23.",
    "dates-reversed": "Tanggal --until lebih awal daripada --since.",
    "file-exists": "{file} sudah ada, jadi tidak ditimpa. Pilih nama lain atau tambahkan --force.",
    "same-file": "--to dan --rapor menunjuk berkas yang sama: {file}. Pilih dua nama.",
    "file-locked": "{file} sedang terbuka di program lain, jadi tidak ditimpa. Tutup berkas itu, lalu ulangi.",
    "folder-unwritable": "Folder {folder} tidak dapat dibuat atau ditulisi. Pilih folder lain.",
    "file-in-the-way": "{file} tidak dapat dipakai ({reason}). Periksa folder dan izinnya, lalu ulangi.",
    "file-is-folder": "{file} adalah folder. Tulis juga nama berkasnya.",
    "file-unwritable": "{file} tidak dapat ditulis. Periksa foldernya dan izinnya, lalu ulangi.",
    "export-disk-full": "Disk tujuan penuh, jadi {file} tidak ditulis. Kosongkan sedikit ruang, lalu ulangi.",
    # Lines of a list that are unclear.
    "no-name": "nama kosong",
    "odd-name": "bukan nama: angka atau rumus",
    "long-name": "nama atau kelas terlalu panjang",
    "no-class": "kelas belum diketahui; tambahkan --class",
    "no-roll": "tanpa nomor, padahal baris lain bernomor",
    "twice": "tertulis dua kali",
    "roll-twice": "nomornya tertulis dua kali di kelas ini",
    "roll-taken": "nomornya milik nama lain di kelas ini: salah ketik atau murid baru?",
    "same-name-here": "ada beberapa murid dengan nama ini di kelas ini",
    "same-name-elsewhere": "nama ini ada di kelas lain: pindah kelas atau orang lain?",
    "wrong-number": "{option} ditulis dari {least} sampai {most}.",
    "wrong-size": "--size ditulis seperti 1366x768, dari 320x240 sampai 7680x4320.",
    "sample-needs-empty-folder": "Kelas contoh butuh folder data kosong. Pakai --data dengan folder baru.",
    # Lessons.
    "no-lessons": "Tidak ada pelajaran di folder {folder}. Setiap pelajaran berupa folder yang berisi pelajaran.md.",
    "no-such-folder": "Folder {folder} tidak ada.",
}

_FALLBACK = "Tidak berhasil ({code}). Yang sudah tersimpan tetap aman."


class _Facts(Formatter):
    """Fills a sentence; a fact that is missing leaves nothing rather than fail."""

    def get_value(self, key: int | str, args: object, kwargs: object) -> object:
        return kwargs.get(key, "") if isinstance(kwargs, dict) else ""


def sentence(error: AksiError) -> str:
    """The plain sentence of an error."""
    template = SENTENCES.get(error.code, _FALLBACK)
    return _Facts().vformat(template, (), {"code": error.code, **error.facts})


def word_of(code: str) -> str:
    """The few words that name why one file was refused."""
    return SENTENCES.get(code, code)

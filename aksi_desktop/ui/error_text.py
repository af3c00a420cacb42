"""Errors a user can mend, in plain words: what happened, whether the work is safe, what to do next."""

from __future__ import annotations

import platform
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from aksi_desktop import __version__

from aksi_desktop.ui.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from aksi_desktop.errors import AksiError

_CONTEXT = "Errors"
_SAFE = QT_TRANSLATE_NOOP("Errors", "Yang sudah tersimpan tetap aman.")

#: code -> (what happened, what to do next). Facts of the error fill ``{name}``.
_SENTENCES: dict[str, tuple[str, str]] = {
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
    "cannot-open": (
        QT_TRANSLATE_NOOP("Errors", "Data di komputer ini tidak bisa dibuka."),
        QT_TRANSLATE_NOOP("Errors", "Petugas IT: periksa izin folder data, lalu coba lagi."),
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
    "person-erased": (
        QT_TRANSLATE_NOOP("Errors", "Nama ini sudah dihapus oleh sekolah."),
        QT_TRANSLATE_NOOP("Errors", "Keluar, lalu belajar tanpa nama atau tanya guru."),
    ),
    "task-nobody": (
        QT_TRANSLATE_NOOP("Errors", "Tugas ini belum untuk siapa pun."),
        QT_TRANSLATE_NOOP("Errors", "Pilih seluruh kelas, satu kelompok, atau sedikitnya satu murid."),
    ),
    "task-title-empty": (
        QT_TRANSLATE_NOOP("Errors", "Tugas ini belum berjudul."),
        QT_TRANSLATE_NOOP("Errors", "Pilih pelajaran, atau tulis judul tugasnya."),
    ),
    "task-no-quiz": (
        QT_TRANSLATE_NOOP("Errors", "Pelajaran {lesson} tidak punya kuis."),
        QT_TRANSLATE_NOOP("Errors", "Tugaskan membaca pelajarannya."),
    ),
    "task-no-activity": (
        QT_TRANSLATE_NOOP("Errors", "Pelajaran {lesson} tidak punya aktivitas."),
        QT_TRANSLATE_NOOP("Errors", "Tugaskan membaca pelajarannya."),
    ),
    "task-graded-needs-quiz": (
        QT_TRANSLATE_NOOP("Errors", "Hanya kuis yang bisa menjadi tes."),
        QT_TRANSLATE_NOOP("Errors", "Pilih kuisnya, atau matikan tes yang dinilai."),
    ),
    "task-sensitive-reading": (
        QT_TRANSLATE_NOOP("Errors", "Pelajaran ini hanya ditugaskan untuk dibaca."),
        QT_TRANSLATE_NOOP("Errors", "Pilih membaca pelajarannya."),
    ),
    "task-sensitive-due": (
        QT_TRANSLATE_NOOP("Errors", "Pelajaran ini tidak diberi batas waktu, supaya tidak ada yang terdesak."),
        QT_TRANSLATE_NOOP("Errors", "Pilih tanpa batas waktu."),
    ),
    "task-sensitive-graded": (
        QT_TRANSLATE_NOOP("Errors", "Pelajaran ini tidak dinilai."),
        QT_TRANSLATE_NOOP("Errors", "Matikan tes yang dinilai."),
    ),
    "task-due-before-opens": (
        QT_TRANSLATE_NOOP("Errors", "Hari terakhirnya sebelum hari mulai."),
        QT_TRANSLATE_NOOP("Errors", "Pilih hari terakhir yang sama atau sesudahnya."),
    ),
    "task-unknown": (
        QT_TRANSLATE_NOOP("Errors", "Tugas itu tidak ada lagi di komputer ini."),
        QT_TRANSLATE_NOOP("Errors", "Buka lagi daftar tugasnya."),
    ),
    "date-wrong": (
        QT_TRANSLATE_NOOP("Errors", "Tanggal itu tidak ada."),
        QT_TRANSLATE_NOOP("Errors", "Tulis seperti 2026-11-23."),
    ),
    "hours-wrong": (
        QT_TRANSLATE_NOOP("Errors", "Jam ke- itu belum bisa dibaca."),
        QT_TRANSLATE_NOOP("Errors", "Tulis seperti 3 atau 3-4, dari 1 sampai 16."),
    ),
    "state-wrong": (
        QT_TRANSLATE_NOOP("Errors", "Tanda kehadiran itu tidak dikenal."),
        QT_TRANSLATE_NOOP("Errors", "Pakai H, I, S, A, D, T, atau P."),
    ),
    "meeting-unknown": (
        QT_TRANSLATE_NOOP("Errors", "Pertemuan itu tidak ada lagi di komputer ini."),
        QT_TRANSLATE_NOOP("Errors", "Buka lagi daftar pertemuannya."),
    ),
    "not-in-class": (
        QT_TRANSLATE_NOOP("Errors", "Ada murid yang bukan anggota kelas ini."),
        QT_TRANSLATE_NOOP("Errors", "Buka lagi kelasnya, lalu isi sekali lagi."),
    ),
    "quiz-missing": (
        QT_TRANSLATE_NOOP("Errors", "Kuis pelajaran ini tidak ada di komputer ini."),
        QT_TRANSLATE_NOOP("Errors", "Pilih pelajaran lain, dan beri tahu guru."),
    ),
    "item-missing": (
        QT_TRANSLATE_NOOP("Errors", "Soal itu sudah tidak ada dalam kuisnya."),
        QT_TRANSLATE_NOOP("Errors", "Buka kuisnya lagi dari pelajaran."),
    ),
    "attempt-missing": (
        QT_TRANSLATE_NOOP("Errors", "Kerjaan kuis itu tidak ditemukan di komputer ini."),
        QT_TRANSLATE_NOOP("Errors", "Buka kuisnya lagi dari pelajaran."),
    ),
    "file-unreadable": (
        QT_TRANSLATE_NOOP("Errors", "Berkas itu tidak bisa dibaca."),
        QT_TRANSLATE_NOOP("Errors", "Periksa apakah berkasnya masih ada dan tidak terbuka di program lain."),
    ),
    "sensitive-unit": (
        QT_TRANSLATE_NOOP("Errors", "Pelajaran ini peka, jadi tidak dinilai."),
        QT_TRANSLATE_NOOP("Errors", "Pilih pelajaran lain, atau penilaian di luar pelajaran."),
    ),
    "assessment-title-empty": (
        QT_TRANSLATE_NOOP("Errors", "Judul kolom masih kosong."),
        QT_TRANSLATE_NOOP("Errors", "Tulis judul, misalnya Ulangan 1."),
    ),
    "assessment-title-long": (
        QT_TRANSLATE_NOOP("Errors", "Judul kolom terlalu panjang."),
        QT_TRANSLATE_NOOP("Errors", "Pendekkan sampai {most} huruf."),
    ),
    "kktp-wrong": (
        QT_TRANSLATE_NOOP("Errors", "KKTP berada di luar 0 sampai 100."),
        QT_TRANSLATE_NOOP("Errors", "Tulis angka bulat 0 sampai 100."),
    ),
    "weight-wrong": (
        QT_TRANSLATE_NOOP("Errors", "Bobot berada di luar 0 sampai {most}."),
        QT_TRANSLATE_NOOP("Errors", "Tulis angka bulat; 0 berarti tidak ikut dihitung."),
    ),
    "assessment-date-wrong": (
        QT_TRANSLATE_NOOP("Errors", "Tanggal penilaian tidak terbaca."),
        QT_TRANSLATE_NOOP("Errors", "Pilih tanggalnya lagi."),
    ),
    "assessment-missing": (
        QT_TRANSLATE_NOOP("Errors", "Penilaian itu sudah tidak ada di kelas ini."),
        QT_TRANSLATE_NOOP("Errors", "Muat ulang kelasnya, lalu pilih kolom lain."),
    ),
    "mark-wrong": (
        QT_TRANSLATE_NOOP("Errors", "Nilai itu di luar 0 sampai 100."),
        QT_TRANSLATE_NOOP("Errors", "Tulis angka bulat 0 sampai 100."),
    ),
    "learner-missing": (
        QT_TRANSLATE_NOOP("Errors", "Murid itu tidak ada lagi di daftar kelas."),
        QT_TRANSLATE_NOOP("Errors", "Muat ulang kelasnya."),
    ),
    "unknown-class": (
        QT_TRANSLATE_NOOP("Errors", "Kelas itu tidak ada lagi."),
        QT_TRANSLATE_NOOP("Errors", "Pilih kelas lain."),
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
_UNKNOWN = (
    QT_TRANSLATE_NOOP("Errors", "Ada yang tidak berhasil ({code})."),
    QT_TRANSLATE_NOOP("Errors", "Coba sekali lagi. Kalau terulang, beri tahu guru atau petugas IT."),
)
#: These say themselves what is not safe, or concern a file that never held work.
_UNSAFE = frozenset({"disk-full", "disk-error"})

#: Why one parcel on a stick was not taken; a phrase, not a sentence.
_REFUSALS: dict[str, str] = {
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


def known_codes() -> frozenset[str]:
    """Every code that has a sentence of its own."""
    return frozenset(_SENTENCES)


def sentence(error: AksiError) -> str:
    """What happened, whether the work is safe, the next step: in the language of the window."""
    what, step = _SENTENCES.get(error.code, _UNKNOWN)
    facts = {**{key: str(value) for key, value in error.facts.items()}, "code": error.code}
    parts = [_say(what)] + ([] if error.code in _UNSAFE else [_say(_SAFE)]) + [_say(step)]
    return " ".join(part.format_map(_Facts(facts)) for part in parts)


def short(error: AksiError) -> str:
    """What happened and the next step, for a line beside a field."""
    what, step = _SENTENCES.get(error.code, _UNKNOWN)
    facts = {**{key: str(value) for key, value in error.facts.items()}, "code": error.code}
    return " ".join(_say(part).format_map(_Facts(facts)) for part in (what, step))


def refusal(code: str) -> str:
    """Why a parcel on a stick was refused, as a phrase."""
    return _say(_REFUSALS.get(code, "")) if code in _REFUSALS else code


def details(error: AksiError) -> str:
    """A few lines for IT: codes and versions, no names and no answers."""
    facts = "\n".join(f"{key}: {value}" for key, value in sorted(error.facts.items()))
    return (
        f"AKSI Desktop {__version__} · Python {platform.python_version()} · {sys.platform} {platform.release()}\n"
        f"kode: {error.code}\njenis: {type(error).__name__}\n{facts}"
    ).strip()


def _say(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


class _Facts(dict[str, str]):
    """Facts by name; one that is missing shows as an ellipsis instead of stopping the message."""

    def __missing__(self, key: str) -> str:
        return "…"

"""Tasks, meetings and marks of a class."""

from __future__ import annotations

from aksi_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[str, str]] = {
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
}

"""What a learner does: quizzes."""

from __future__ import annotations

from aksi_desktop.ui.i18n import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[str, str]] = {
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
}

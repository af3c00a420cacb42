"""How it ended: what went well, what to read once more, and the ways on. A score never shames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aksi_desktop.ui.widgets import Button, Card, IconBadge, ProgressTrack, label, row

if TYPE_CHECKING:
    from aksi_desktop.ui.quiz.markup import Markup
    from aksi_desktop.ui.quiz.model import LookAgain, ResultCard
    from aksi_desktop.ui.theme import Theme


class ResultPage(QWidget):
    """Shows one :class:`ResultCard`."""

    repeat_asked = Signal()
    read_asked = Signal(str)
    home_asked = Signal()
    review_asked = Signal()

    def __init__(self, result: ResultCard, markup: Markup, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._markup = markup
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        column.addWidget(self._head(result))
        self.links: list[Button] = []
        if result.look_again:
            column.addWidget(self._again(result))
        repeat = self.tr("Latih soal yang belum tepat") if result.test else self.tr("Ulangi soal yang belum tepat")
        self.repeat = Button(repeat, "secondary", theme=theme, icon="refresh-cw")
        self.repeat.clicked.connect(self.repeat_asked)
        if not result.look_again:
            self.repeat.hide()
        self.home = Button(self.tr("Ke Beranda"), "primary", theme=theme, icon="house")
        self.home.clicked.connect(self.home_asked)
        self.review = Button(self.tr("Lihat pembahasan"), "secondary", theme=theme, icon="list")
        self.review.clicked.connect(self.review_asked)
        if not result.test:
            self.review.hide()
        column.addLayout(row(self.home, self.review, self.repeat, None, spacing=theme.px(12)))
        if result.skipped:
            words = self.tr("{0} soal uraian tidak dihitung di sini; kerjakan di kertas bersama guru.")
            column.addWidget(label(words.format(result.skipped), "muted"))

    def _head(self, result: ResultCard) -> Card:
        card = Card("card", theme=self._theme, padding=28, spacing=10)
        icon = "circle-check" if not result.scored or _most(result) else "book-open"
        card.body.addWidget(IconBadge(icon, "brand", theme=self._theme, size=48))
        card.body.addWidget(label(self._title(result), "title"))
        card.body.addWidget(label(self._text(result), "muted"))
        if not result.noted:
            card.body.addWidget(label(self._not_noted(), "wrong"))
        if result.scored:
            track = ProgressTrack(theme=self._theme, height=10)
            words = self.tr("{0} dari {1} tepat").format(result.right, result.total)
            track.show_part(result.right, result.total, words)
            card.body.addSpacing(self._theme.px(4))
            card.body.addWidget(track)
        return card

    def _not_noted(self) -> str:
        return self.tr(
            "Semua jawabanmu tersimpan, tetapi akhir tes ini belum tercatat di komputer. Buka tes ini sekali lagi,"
            " atau beri tahu gurumu."
        )

    def _title(self, result: ResultCard) -> str:
        if result.test:
            return self.tr("Tes selesai")
        if not result.scored:
            return self.tr("Selesai. Terima kasih sudah mencoba.")
        if not _most(result):
            return self.tr("Sudah kelihatan apa yang perlu dibaca lagi")
        return self.tr("{0} dari {1} tepat").format(result.right, result.total)

    def _text(self, result: ResultCard) -> str:
        if not result.scored:
            return self.tr("Ini latihan untukmu sendiri: tanpa nilai, dan tidak ada jawaban yang disimpan.")
        if result.test:
            words = self.tr("{0} dari {1} tepat. Nilainya dicatat untuk gurumu; latihan sesudah ini tidak mengubahnya.")
            return words.format(result.right, result.total)
        if result.after == "selesai":
            words = self.tr("{0} dari {1} tepat di latihan ini. Hasil tesmu tidak berubah.")
            return words.format(result.right, result.total)
        if result.right == result.total:
            return self.tr("Semuanya tepat. Coba jelaskan satu soal kepada teman: itu cara terbaik mengingatnya.")
        if _most(result):
            return self.tr("Sebagian besar sudah kamu pegang. Yang tersisa tinggal dibaca sekali lagi.")
        words = self.tr("{0} dari {1} tepat kali ini. Baca lagi bagian di bawah, lalu ulangi kapan pun kamu mau.")
        return words.format(result.right, result.total)

    def _again(self, result: ResultCard) -> Card:
        card = Card("card", theme=self._theme, padding=20, spacing=6)
        card.body.addWidget(label(self.tr("Yang perlu dilihat lagi"), "heading"))
        for section, title, entries in _by_section(result.look_again):
            card.body.addSpacing(self._theme.px(6))
            for entry in entries:
                card.body.addWidget(label(self._markup.plain(entry.stem_md), "body"))
            words = self.tr("Baca lagi: {0}").format(title) if title else self.tr("Baca lagi pelajarannya")
            link = Button(words, "link", theme=self._theme, icon="book-open", icon_size=18)
            link.setMinimumHeight(self._theme.px(40))
            link.clicked.connect(lambda _=False, section=section: self.read_asked.emit(section))
            self.links.append(link)
            card.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return card


def _most(result: ResultCard) -> bool:
    """Whether at least half is right: then the number may stand large."""
    return result.right * 2 >= result.total


def _by_section(entries: tuple[LookAgain, ...]) -> list[tuple[str, str, list[LookAgain]]]:
    """Entries grouped by the section that explains them, in the order they first come up."""
    groups: dict[str, tuple[str, list[LookAgain]]] = {}
    for entry in entries:
        groups.setdefault(entry.section, (entry.section_title, []))[1].append(entry)
    return [(section, title, found) for section, (title, found) in groups.items()]

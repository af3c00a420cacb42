"""The recovery words: seen once, to be written down or printed. They are kept nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from aksi_desktop.ui.widgets.basics import Button, label
from aksi_desktop.ui.widgets.cards import Card, row
from aksi_desktop.ui.widgets.placing import centre_over

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from aksi_desktop.exchange import RecoveryWords

    from aksi_desktop.ui.theme import Theme

COLUMNS = 4


class WordsDialog(QDialog):
    """Closes only after somebody said that the words are safe on paper."""

    def __init__(self, words: RecoveryWords, *, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._words = str(words).split()
        self.setWindowTitle(self.tr("Kata pemulihan sekolah"))
        self.setMinimumWidth(theme.px(620))
        layout = QVBoxLayout(self)
        side = theme.px(26)
        layout.setContentsMargins(side, side, side, theme.px(20))
        layout.setSpacing(theme.px(10))
        layout.addWidget(label(self.tr("Kata pemulihan sekolah"), "heading"))
        layout.addWidget(
            label(
                self.tr("Kalau kalimat sandi lupa atau komputer ini rusak, hanya kata-kata ini yang membuka data "
                "sekolah. "
                        "Cetak atau tulis dua salinan, simpan di dua tempat terkunci. Kata ini tidak ditampilkan lagi.")
            )
        )  # fmt: skip
        card = Card(theme=theme, padding=18)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(20))
        grid.setVerticalSpacing(theme.px(8))
        for index, word in enumerate(self._words):
            grid.addWidget(label(f"{index + 1}. {word}", "mono", wrap=False), index // COLUMNS, index % COLUMNS)
        card.body.addLayout(grid)
        # With very large type the words scroll; a word that is cut in the middle would be written down wrongly.
        self.list = QScrollArea()
        self.list.setWidgetResizable(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMinimumHeight(theme.px(90))
        self.list.setAccessibleName(self.tr("Kata pemulihan sekolah"))
        self.list.setWidget(card)
        self._card = card
        layout.addWidget(self.list, 1)
        self.safe = QCheckBox(self.tr("Kata-kata ini sudah dicetak atau ditulis di kertas"))
        layout.addWidget(self.safe)
        copy = Button(self.tr("Salin"), theme=theme, icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(" ".join(self._words)))
        printer = Button(self.tr("Cetak…"), theme=theme, icon="printer")
        printer.clicked.connect(self._print)
        self.close_button = Button(self.tr("Selesai"), "primary", theme=theme)
        self.close_button.setEnabled(False)
        self.close_button.clicked.connect(self.accept)
        self.safe.toggled.connect(self.close_button.setEnabled)
        layout.addLayout(row(copy, printer, None, self.close_button, spacing=theme.px(10)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """All words in sight where the window is high enough for them; where it is not, the words scroll."""
        layout, over = self.layout(), self.parentWidget()
        if layout is None:
            return
        room = over.window().size() if over is not None else self.screen().availableSize()
        width = min(max(self.minimumWidth(), self.sizeHint().width()), room.width())
        # A scroll area asks for little: what its words need comes on top.
        more = self._card.sizeHint().height() + 2 - self.list.sizeHint().height()
        self.resize(width, min(layout.totalHeightForWidth(width) + max(more, 0), room.height() - 8))
        centre_over(self)

    def reject(self) -> None:
        """Esc does not lose the words before they are on paper."""
        if self.safe.isChecked():
            super().reject()

    def _print(self) -> None:
        from PySide6.QtPrintSupport import (
            QPrintDialog,
            QPrinter,
        )  # a library of its own, needed once in a school's life

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            paper = QTextDocument()
            title = self.tr("AKSI Desktop: kata pemulihan sekolah. Simpan terkunci.")
            lines = "\n".join(f"{index + 1}. {word}" for index, word in enumerate(self._words))
            paper.setPlainText(f"{title}\n\n{lines}\n")
            paper.print_(printer)

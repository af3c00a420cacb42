"""Drafts of the kokurikuler text: one learner at a time, edited, then copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from aksi_desktop.ui.classroom.marks.form import SheetDialog
from aksi_desktop.ui.widgets.basics import Button, Choice, label
from aksi_desktop.ui.widgets.cards import row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aksi_desktop.ui.classroom.marks.presenter import MarksPresenter
    from aksi_desktop.ui.theme import Theme

SAVE_MS = 1000  # unfinished text is safe within 2 s


class KokurikulerDialog(SheetDialog):
    """Names finished units and the dimensions they train; how far somebody has come only the teacher can say."""

    def __init__(self, presenter: MarksPresenter, *, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(
            self.tr("Teks kokurikuler"),
            self.tr("Draf dari pelajaran yang selesai dan dimensi profil lulusannya. Tambahkan pengamatan Bapak/Ibu, "
            "lalu salin ke rapor."),
            self.tr("Salin teks"), theme=theme, parent=parent, width=640,
        )  # fmt: skip
        self._presenter = presenter
        self._drafts = {each.learner.id: each for each in presenter.kokurikuler()}
        self._typed: dict[str, str] = {}
        self.learner = Choice(self.tr("Murid"), theme=theme)
        for each in self._drafts.values():
            self.learner.addItem(self.tr("{0}. {1}").format(each.learner.roll, each.learner.name), each.learner.id)
        self.add_field(self.tr("Murid"), self.learner)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.px(150))
        self.text.setPlaceholderText(self.tr("Belum ada pelajaran yang selesai. Bapak/Ibu bisa menulis sendiri."))
        self.add_field(self.tr("Teks"), self.text)
        self.status = label("", "small")
        self.body.addWidget(self.status)
        self.next = Button(self.tr("Murid berikutnya"), theme=theme)
        self.next.clicked.connect(self._next)
        self.body.addLayout(row(None, self.next))
        self.body.addStretch(1)
        self.cancel.setText(self.tr("Tutup"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_MS)
        self._timer.timeout.connect(self._save)
        self._shown = ""
        self.learner.currentIndexChanged.connect(self._show)
        self.finished.connect(self._save)
        self._show()
        self.text.textChanged.connect(self._changed)
        self.text.setFocus()

    def submit(self) -> None:
        """Copy; the dialog stays for the next learner."""
        self._save()
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.status.setText(self.tr("Disalin."))

    def _show(self) -> None:
        self._save()
        self._shown = str(self.learner.currentData() or "")
        draft = self._drafts.get(self._shown)
        self.text.blockSignals(True)
        self.text.setPlainText(self._typed.get(self._shown, draft.text if draft else ""))
        self.text.blockSignals(False)
        self.status.setText("")
        self.next.setEnabled(self.learner.currentIndex() + 1 < self.learner.count())

    def _changed(self) -> None:
        self._typed[self._shown] = self.text.toPlainText()
        self.status.setText("")
        self._timer.start()

    def _save(self) -> None:
        self._timer.stop()
        if self._shown in self._typed:
            self._presenter.keep_kokurikuler(self._shown, self._typed[self._shown])

    def _next(self) -> None:
        self.learner.setCurrentIndex(self.learner.currentIndex() + 1)

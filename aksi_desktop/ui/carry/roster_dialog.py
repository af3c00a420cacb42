"""A class list from CSV: first what it would do, then a yes with the school's passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from aksi_desktop.ui.carry.school_dialogs import FormDialog
from aksi_desktop.ui.widgets.basics import Chip, label
from aksi_desktop.ui.widgets.cards import row

if TYPE_CHECKING:
    from pathlib import Path

    from aksi_desktop.errors import AksiError
    from aksi_desktop.roster.importing import Line, Proposal

    from aksi_desktop.ui.carry.desk import SchoolDesk
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.theme import Theme

ORDER = ("unclear", "changed", "added", "same")


class RosterDialog(FormDialog):
    """Nobody is ever removed by a list; unclear lines are shown first and left out."""

    def __init__(
        self, file: Path, presenter: SchoolDesk, *, theme: Theme, frame: Frame, parent: QWidget | None
    ) -> None:
        super().__init__(
            self.tr("Periksa daftar kelas"),
            self.tr("Dari {0}. Hanya nama, panggilan, nomor, kelas, dan L/P yang dibaca. Tidak ada yang "
            "dihapus.").format(file.name),
            self.tr("Masukkan"), theme=theme, parent=parent,
        )  # fmt: skip
        self._file = file
        self._presenter = presenter
        self._frame = frame
        self._proposal: Proposal | None = None
        self.resize(min(theme.px(760), 1240), min(theme.px(620), 700))
        self._chips = {status: Chip() for status in ORDER}
        self._fields.addSpacing(theme.px(8))
        self._fields.addLayout(row(*self._chips.values(), None, spacing=theme.px(8)))
        self._sheets = label("", "muted")
        self._sheets.hide()
        self._fields.addWidget(self._sheets)
        self.table = self._make_table()
        self._fields.addWidget(self.table, 1)
        self.class_name: QLineEdit | None = None
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.setStretchFactor(self._fields, 1)
        self._passphrase = self.add_field(self.tr("Kalimat sandi sekolah"), secret=True)
        self.show_field(self._passphrase, shown=not presenter.unlocked)
        self.action.setEnabled(False)
        self._read()

    def submit(self) -> None:
        """Unlock if need be, then record."""
        if self._proposal is None:
            return
        self.wait()
        if self._presenter.unlocked:
            self._take()
        else:
            self._presenter.unlock(self._passphrase.text(), self._take, self.failed)

    def _read(self) -> None:
        name = self.class_name.text() if self.class_name is not None else ""
        self._presenter.propose(self._file, name, self._show, self._unreadable)

    def _unreadable(self, error: AksiError) -> None:
        self.failed(error)
        self.action.setEnabled(False)

    def _show(self, proposal: Proposal) -> None:
        self._proposal = proposal
        words = {
            "added": (self.tr("%n murid baru", "", len(proposal.of("added"))), "brand"),
            "changed": (self.tr("%n berubah", "", len(proposal.of("changed"))), "sky"),
            "same": (self.tr("%n tetap", "", len(proposal.of("same"))), "plain"),
            "unclear": (self.tr("%n belum jelas", "", len(proposal.of("unclear"))), "sun"),
        }
        for status, chip in self._chips.items():
            text, tone = words[status]
            chip.show_state(text, tone)  # type: ignore[arg-type]
            chip.setVisible(bool(proposal.of(status)))  # type: ignore[arg-type]
        if proposal.other_sheets:
            others = ", ".join(proposal.other_sheets)
            text = self.tr(
                "Yang dibaca lembar “{0}”. Lembar lain juga berisi daftar: {1}. Simpan terpisah untuk memasukkannya."
            )
            self._sheets.setText(text.format(proposal.sheet, others))
            self._sheets.show()
        lines = [line for status in ORDER for line in proposal.of(status)]  # type: ignore[arg-type]
        self.table.setRowCount(len(lines))
        for place, line in enumerate(lines):
            for column, text in enumerate((str(line.roll), line.name, line.call_name, line.group, self._state(line))):
                item = QTableWidgetItem(text)
                self.table.setItem(place, column, item)
        count = len(proposal.of("added")) + len(proposal.of("changed"))
        self._action_text = self.tr("Masukkan %n murid", "", count)
        self.action.setText(self._action_text)
        self.action.setEnabled(count > 0)
        (self.action if self._presenter.unlocked else self._passphrase).setFocus()
        self._ask_class(any(line.why == "no-class" for line in lines))

    def _ask_class(self, needed: bool) -> None:
        if needed and self.class_name is None:
            self.class_name = self.add_field(self.tr("Nama kelas untuk daftar ini"), self.tr("X Kuliner 2"))
            self.class_name.editingFinished.connect(self._read)

    def _state(self, line: Line) -> str:
        if line.changes:
            return ", ".join(self.tr("{0} → {1}").format(change.before or "–", change.after) for change in line.changes)
        if line.status != "unclear":
            return {
                "added": self.tr("baru"), "changed": self.tr("berubah"), "same": self.tr("tetap"),
            }[line.status]  # fmt: skip
        return {
            "no-name": self.tr("nama kosong"),
            "no-class": self.tr("kelas belum diketahui"),
            "twice": self.tr("tertulis dua kali"),
            "long-name": self.tr("nama terlalu panjang"),
            "roll-taken": self.tr("nomor urut milik nama lain"),
            "odd-name": self.tr("bukan nama"),
            "no-roll": self.tr("nomor urut kosong"),
            "roll-twice": self.tr("nomor urut tertulis dua kali"),
            "same-name-here": self.tr("ada beberapa dengan nama ini di kelasnya"),
            "same-name-elsewhere": self.tr("nama ini ada di kelas lain: orang yang sama?"),
        }.get(line.why, line.why)

    def _take(self) -> None:
        if self._proposal is not None:
            self._presenter.take_roster(self._proposal, "", self._done, self.failed)

    def _done(self, count: int) -> None:
        self._frame.say(self.tr("%n murid masuk ke daftar kelas.", "", count), "good")
        self.accept()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 5)
        table.setHorizontalHeaderLabels(
            [self.tr("No"), self.tr("Nama"), self.tr("Panggilan"), self.tr("Kelas"), self.tr("Keadaan")]
        )
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self._theme.px(34))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.setAccessibleName(self.tr("Isi daftar"))
        return table

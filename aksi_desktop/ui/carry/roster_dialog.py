"""A class list: first what it would do, unclear lines one by one, then a yes with the school's passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from aksi_desktop.roster import LearnerCard
from aksi_desktop.roster.deciding import options

from aksi_desktop.ui.carry.line_panel import LinePanel
from aksi_desktop.ui.widgets.basics import Chip, label
from aksi_desktop.ui.widgets.cards import row
from aksi_desktop.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from pathlib import Path

    from aksi_desktop.errors import AksiError
    from aksi_desktop.roster.importing import Decision, Line, Proposal

    from aksi_desktop.ui.carry.desk import SchoolDesk
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.theme import Theme

ORDER = ("unclear", "skipped", "changed", "added", "same")


class RosterDialog(FormDialog):
    """Nobody is ever removed by a list. Unclear lines come first; what is not answered is left out."""

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
        self._decisions: dict[int, Decision] = {}
        self._left: set[str] = set()
        self._rows: list[Line | LearnerCard] = []
        self._cards: list[LearnerCard] = []
        self._asked: Line | None = None
        self.resize(min(theme.px(820), 1240), min(theme.px(660), 700))
        self._chips = {status: Chip() for status in ORDER}
        self._fields.addSpacing(theme.px(8))
        self._fields.addLayout(row(*self._chips.values(), None, spacing=theme.px(8)))
        self._sheets = label("", "muted")
        self._sheets.hide()
        self._fields.addWidget(self._sheets)
        self.table = self._make_table()
        self._fields.addWidget(self.table, 1)
        self.panel = LinePanel(theme=theme)
        self.panel.answered.connect(self._answer)
        self.panel.left.connect(self._mark_left)
        self.panel.hide()
        self._fields.addWidget(self.panel)
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
            "skipped": (self.tr("%n dilewati", "", len(proposal.of("skipped"))), "plain"),
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
        self._fill(proposal)
        count = len(proposal.of("added")) + len(proposal.of("changed"))
        gone = len(self._left)
        self._action_text = self.tr("Masukkan %n murid", "", count) if count or not gone else self.tr("Simpan")
        self.action.setText(self._action_text)
        self.action.setEnabled(count + gone > 0)
        self._ask_class(any(line.why == "no-class" for line in proposal.lines))
        if proposal.of("unclear"):
            self.table.setFocus()
        else:
            (self.action if self._presenter.unlocked else self._passphrase).setFocus()

    def _fill(self, proposal: Proposal) -> None:
        """Unclear lines first, then what would happen, last who is on no line."""
        lines = [line for status in ORDER for line in proposal.of(status)]  # type: ignore[arg-type]
        missing = [card for one in proposal.missing if (card := self._presenter.roster.learner(one)) is not None]
        self._left &= set(proposal.missing)
        self._rows = [*lines, *missing]
        self._cards = self._presenter.roster.everyone() if lines else []
        names = {card.id: card.name for card in self._presenter.roster.classes()}
        self.table.setRowCount(len(self._rows))
        for place, line in enumerate(lines):
            self._write(place, line.roll, line.name, line.call_name, line.group, self._state(line))
        for place, card in enumerate(missing, len(lines)):
            state = self.tr("keluar dari sekolah") if card.id in self._left else self.tr("tidak ada di daftar ini")
            self._write(place, card.roll, card.name, card.call_name, names.get(card.group, ""), state)
        self.table.setCurrentCell(0 if self._rows else -1, 0)
        self._ask()

    def _write(self, place: int, roll: int, *texts: str) -> None:
        for column, text in enumerate((str(roll) if roll else "–", *texts)):
            self.table.setItem(place, column, QTableWidgetItem(text))

    # -- one by one -----------------------------------------------------------------------------------------------
    def _ask(self) -> None:
        """Ask about the line that is chosen, where there is something to ask."""
        place, proposal = self.table.currentRow(), self._proposal
        chosen = self._rows[place] if 0 <= place < len(self._rows) else None
        names = {card.id: card.name for card in self._presenter.roster.classes()}
        self._asked = None
        if chosen is None or proposal is None:
            self.panel.hide()
        elif isinstance(chosen, LearnerCard):
            self.panel.show_missing(chosen, names.get(chosen.group, ""), gone=chosen.id in self._left)
        elif chosen.status == "unclear" or chosen.number in self._decisions:
            self._asked = chosen
            self.panel.show_line(chosen, self._state(chosen), options(chosen, proposal, self._cards, names), names)
        else:
            self.panel.hide()

    def _answer(self, decision: Decision) -> None:
        """Take the answer and go on to the next unclear line."""
        if self._asked is not None and self._proposal is not None:
            self._decisions[self._asked.number] = decision
            self._presenter.decide(self._proposal, self._decisions, self._show, self.failed)

    def _mark_left(self, gone: bool) -> None:
        place = self.table.currentRow()
        card = self._rows[place]
        if isinstance(card, LearnerCard) and self._proposal is not None:
            (self._left.add if gone else self._left.discard)(card.id)
            self._show(self._proposal)
            self.table.setCurrentCell(place, 0)
            self.table.setFocus()

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
                "skipped": self.tr("dilewati"),
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
            self._presenter.take_roster(self._proposal, "", self._done, self.failed, left=sorted(self._left))

    def _done(self, count: int) -> None:
        self._frame.say(self.tr("%n murid masuk ke daftar kelas.", "", count), "good")
        self.accept()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 5)
        table.setHorizontalHeaderLabels(
            [self.tr("No"), self.tr("Nama"), self.tr("Panggilan"), self.tr("Kelas"), self.tr("Keadaan")]
        )
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.currentCellChanged.connect(lambda *_: self._ask())
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self._theme.px(34))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.setAccessibleName(self.tr("Isi daftar"))
        return table

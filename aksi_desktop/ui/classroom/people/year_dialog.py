"""A new school year as a table: every class with what becomes of it, changed where it is wrong, then one yes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from aksi_desktop.roster.steps import RosterError
from aksi_desktop.roster.years import YearLine, YearPlan, begin_year, check_plan, coming_year, propose_year

from aksi_desktop.ui.classroom.people.people_dialog import PeopleDialog
from aksi_desktop.ui.error_text import short
from aksi_desktop.ui.widgets.basics import Choice, label
from aksi_desktop.ui.widgets.cards import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from aksi_desktop.records import Signer
    from aksi_desktop.roster.steps import Step

    from aksi_desktop.ui.classroom.people.presenter import PeoplePresenter
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.theme import Theme

_TYPING = 9


class YearDialog(PeopleDialog):
    """Proposes; nothing changes before the button."""

    def __init__(
        self,
        presenter: PeoplePresenter,
        frame: Frame,
        done: Callable[[Step, str], None],
        *,
        theme: Theme,
        parent: QWidget | None,
    ) -> None:
        super().__init__(
            self.tr("Tahun ajaran baru"),
            self.tr("Periksa dulu tabel ini. Tidak ada murid yang dihapus; kelas lama ditutup dengan jurnal dan "
                    "nilainya."),
            self.tr("Mulai tahun ajaran"), presenter=presenter, done=done, theme=theme, parent=parent,
        )  # fmt: skip
        self._frame = frame
        self._plan = YearPlan("", ())
        self.resize(min(theme.px(760), 1240), min(theme.px(600), 700))
        self.year = self.add_field(self.tr("Tahun ajaran yang dimulai"))
        self.year.setMaxLength(_TYPING)
        self.year.setText(coming_year(presenter.today()))
        self.year.editingFinished.connect(self._propose)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._fields.addSpacing(theme.px(8))
        self._fields.addWidget(self._area, 1)
        self.goes: dict[str, Choice] = {}
        self.names: dict[str, QLineEdit] = {}
        self._propose()
        first = next(iter(self.goes.values()), None)
        (first or self.year).setFocus()

    @property
    def plan(self) -> YearPlan:
        """The plan as the table says now."""
        plan = self._plan
        for line in plan.lines:
            goes = self.goes[line.group].currentData()
            plan = plan.with_line(replace(line, goes=goes, name=self.names[line.group].text()))
        return plan

    def submit(self) -> None:
        """Check the table, then record it in one append."""
        from aksi_desktop.exchange import open_labs

        plan, presenter, secrets = self.plan, self._presenter, self._frame.secrets

        def work(signer: Signer, by: str) -> Step:
            labs = [lab.id for lab in open_labs(presenter.records) if lab.classes]
            root = secrets.root_key() if secrets is not None and labs else None
            began = begin_year(
                presenter.records, presenter.roster, plan, signer=signer, by=by, labs=labs, root=root
            )  # fmt: skip
            return began.step

        up = sum(line.count for line in plan.lines if line.goes == "up")
        text = self.tr("Tahun ajaran {0} dimulai: %n murid naik kelas.", "", up).format(plan.year)
        self.record(work, text)

    def _propose(self) -> None:
        year = self.year.text().strip()
        if year == self._plan.year:
            return
        try:
            self._plan = propose_year(self._presenter.roster.classes(), year)
        except RosterError as error:
            self.failed(error)
            self.action.setEnabled(False)
            return
        self._trouble.hide()
        self._fill()

    def _fill(self) -> None:
        if not self._plan.lines:
            self.goes, self.names = {}, {}
            self._area.setWidget(self._nothing_to_do())
            self.action.setEnabled(False)
            return
        page = QWidget()
        grid = QGridLayout(page)
        grid.setSpacing(self._theme.px(8))
        grid.setColumnStretch(3, 1)
        self.goes, self.names = {}, {}
        for column, text in enumerate(
            (self.tr("Kelas"), self.tr("Murid"), self.tr("Menjadi"), self.tr("Nama di tahun baru"))
        ):
            grid.addWidget(label(text, "muted", wrap=False), 0, column)
        for number, line in enumerate(self._plan.lines, 1):
            self._add_line(grid, number, line)
        grid.setRowStretch(len(self._plan.lines) + 1, 1)
        self._area.setWidget(page)
        self._look()

    def _nothing_to_do(self) -> QWidget:
        if self._presenter.roster.classes():
            icon, title = "circle-check", self.tr("Semua kelas sudah di tahun ajaran {0}").format(self._plan.year)
            text = self.tr("Tidak ada yang perlu diubah. Untuk tahun sesudahnya, ganti tahun di atas.")
        else:
            icon, title = "users", self.tr("Belum ada kelas di sekolah ini")
            text = self.tr("Masukkan daftar kelas dulu. Tahun ajaran baru menaikkan kelas yang sudah ada.")
        page = QWidget()
        lines = QVBoxLayout(page)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(EmptyState(icon, title, text, theme=self._theme))
        lines.addStretch(1)
        return page

    def _add_line(self, grid: QGridLayout, number: int, line: YearLine) -> None:
        goes = Choice(self.tr("{0} menjadi").format(line.old_name), theme=self._theme)
        for text, value in ((self.tr("Naik"), "up"), (self.tr("Lulus"), "out"), (self.tr("Tetap"), "stay")):
            goes.addItem(text, value)
        goes.setCurrentIndex(goes.findData(line.goes))
        name = QLineEdit(line.name)
        name.setAccessibleName(self.tr("Nama baru {0}").format(line.old_name))
        goes.currentIndexChanged.connect(lambda _: name.setVisible(goes.currentData() == "up"))
        goes.currentIndexChanged.connect(self._look)
        name.textChanged.connect(self._look)
        self.goes[line.group], self.names[line.group] = goes, name
        grid.addWidget(label(line.old_name, "strong", wrap=False), number, 0)
        count = label(str(line.count), "body", wrap=False)
        grid.addWidget(count, number, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(goes, number, 2)
        grid.addWidget(name, number, 3)
        # Only now: shown before it has a place it would be a window of its own for a moment.
        name.setVisible(line.goes == "up")

    def _look(self) -> None:
        """Say at once what cannot be."""
        plan = self.plan
        try:
            check_plan(plan, self._presenter.roster.classes())
        except RosterError as error:
            self.say(short(error))
            self.action.setEnabled(False)
            return
        if plan.lines:
            self._trouble.hide()
        self.action.setEnabled(any(line.goes != "stay" for line in plan.lines))

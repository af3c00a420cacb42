"""PKL from a day to a day, for one learner, several, or a whole class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from aksi_desktop.ui.classroom.people.people_dialog import PeopleDialog
from aksi_desktop.ui.classroom.people.table import day_text
from aksi_desktop.ui.widgets.basics import label
from aksi_desktop.ui.widgets.cards import column, row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from aksi_desktop.roster.placements import Placement
    from aksi_desktop.roster.steps import Step

    from aksi_desktop.ui.classroom.people.model import PersonRow
    from aksi_desktop.ui.classroom.people.presenter import PeoplePresenter
    from aksi_desktop.ui.theme import Theme

_USUAL_DAYS = 180


class PlacementDialog(PeopleDialog):
    """A period; where the one chosen learner has one already, that one is changed."""

    def __init__(
        self,
        chosen: Sequence[PersonRow],
        presenter: PeoplePresenter,
        done: Callable[[Step, str], None],
        *,
        theme: Theme,
        parent: QWidget | None,
    ) -> None:
        known = chosen[0].away if len(chosen) == 1 else None
        who = chosen[0].card.name if len(chosen) == 1 else self.tr("%n murid", "", len(chosen))
        super().__init__(
            self.tr("Masa PKL"),
            self.tr("Untuk {0}. Selama PKL tidak ada tugas yang dihitung terlambat.").format(who),
            self.tr("Simpan"), presenter=presenter, done=done, theme=theme, parent=parent,
        )  # fmt: skip
        self._people = [one.card.id for one in chosen]
        self._known: Placement | None = known
        today = presenter.today()
        self.since = self._day(self.tr("PKL dari"), known.since if known else today)
        self.until = self._day(self.tr("sampai"), known.until if known else today, 0 if known else _USUAL_DAYS)
        self._length = label("", "muted")
        self._fields.addSpacing(theme.px(6))
        self._fields.addLayout(
            row(
                column(label(self.tr("PKL dari"), "strong"), self.since, spacing=theme.px(4)),
                column(label(self.tr("sampai"), "strong"), self.until, spacing=theme.px(4)),
                spacing=theme.px(12),
            )
        )
        self._fields.addWidget(self._length)
        for field in (self.since, self.until):
            field.dateChanged.connect(self._say_length)
        self._say_length()
        self.fit(480)
        self.since.setFocus()

    def submit(self) -> None:
        """Check and record."""
        since, until = (field.date().toString("yyyy-MM-dd") for field in (self.since, self.until))
        people, placements = self._people, self._presenter.placements
        placement = self._known.id if self._known else ""
        text = self.tr("PKL %n murid tersimpan: {0} sampai {1}.", "", len(people)).format(
            *(day_text(field.date().toPython()) for field in (self.since, self.until))  # type: ignore[arg-type]
        )
        self.record(
            lambda signer, by: placements.describe(people, since, until, signer=signer, by=by, placement=placement),
            text,
        )

    def _say_length(self) -> None:
        days = self.since.date().daysTo(self.until.date()) + 1
        if days < 1:
            self._length.setText(self.tr("Hari terakhir ada sebelum hari pertama."))
        elif self.until.date().toPython() < self._presenter.today():  # type: ignore[operator]
            self._length.setText(self.tr("%n hari, sudah lewat.", "", days))
        else:
            self._length.setText(self.tr("%n hari, kedua ujungnya ikut.", "", days))

    def _day(self, name: str, day: date, later: int = 0) -> QDateEdit:
        field = QDateEdit(QDate(day.year, day.month, day.day).addDays(later))
        field.setDisplayFormat("dd/MM/yyyy")
        field.setCalendarPopup(True)
        field.setAccessibleName(name)
        field.setMinimumHeight(self._theme.px(40))
        return field

"""Who changed which mark of a learner when; older marks stay readable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

from aksi_desktop.ui.classroom.marks.form import SheetDialog
from aksi_desktop.ui.classroom.marks.words import MarkWords
from aksi_desktop.ui.widgets.basics import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from aksi_desktop.roster import LearnerCard

    from aksi_desktop.ui.classroom.marks.grid import Place
    from aksi_desktop.ui.classroom.marks.presenter import Entry
    from aksi_desktop.ui.theme import Theme


class MarkHistoryDialog(SheetDialog):
    """The history of one learner in one assessment, the newest first."""

    def __init__(
        self, learner: LearnerCard, place: Place, entries: Sequence[Entry], *, theme: Theme, parent: QWidget | None
    ) -> None:
        told = self.tr("{0} · {1}").format(learner.name, place.column.title)
        super().__init__(self.tr("Riwayat nilai"), told, theme=theme, parent=parent, width=520)
        words, locale = MarkWords(self), QLocale()
        for entry in entries:
            change = entry.change
            stage = words.stage(change.stage)
            what = (
                self.tr("{0}: nilai dihapus").format(stage)
                if change.value is None
                else self.tr("{0}: {1}").format(stage, change.value)
            )
            self.body.addSpacing(theme.px(4))
            self.body.addWidget(label(what, "strong" if change.stands else "body"))
            when = locale.toString(QDateTime.fromMSecsSinceEpoch(change.at), "d MMMM yyyy, HH.mm")
            who = entry.who or self.tr("guru di komputer lain")
            line = self.tr("{0} · {1}").format(when, who)
            self.body.addWidget(
                label(self.tr("{0} · berlaku sekarang").format(line) if change.stands else line, "small")
            )
        if not entries:
            self.body.addWidget(label(self.tr("Belum pernah ada nilai di sini."), "muted"))
        self.body.addStretch(1)
        self.cancel.setFocus()

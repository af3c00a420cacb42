"""Groups of a class: made by lot in one step, renamed, filled by hand."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSpinBox

from aksi_desktop.classroom.groups import GroupCard, Groups

from aksi_desktop.ui.classroom.people.people_dialog import PeopleDialog
from aksi_desktop.ui.widgets.basics import Button, Choice, label
from aksi_desktop.ui.widgets.cards import row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from aksi_desktop.roster.steps import Step

    from aksi_desktop.ui.classroom.people.presenter import PeoplePresenter
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.theme import Theme

_PERSON = Qt.ItemDataRole.UserRole
_USUAL = 4


class GroupsDialog(PeopleDialog):
    """One group at a time: its name above, the class below with a tick at each member."""

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
            self.tr("Kelompok"),
            self.tr("Bagi kelas menurut undian, lalu ubah seperlunya. Murid hanya melihat nama kelompoknya."),
            self.tr("Simpan kelompok ini"), presenter=presenter, done=done, theme=theme, parent=parent,
        )  # fmt: skip
        self._frame = frame
        self._groups = Groups(presenter.records)
        self._cards: tuple[GroupCard, ...] = ()
        self.resize(min(theme.px(560), 1240), min(theme.px(620), 700))
        self.count = QSpinBox()
        self.count.setRange(2, 12)
        self.count.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.count.setAccessibleName(self.tr("Banyaknya kelompok"))
        self._learners = presenter.roster.learners(presenter.group.id) if presenter.group else []
        self.count.setValue(max(2, min(12, len(self._learners) // _USUAL)))
        self.deal = Button(self.tr("Undi kelompok baru"), theme=theme, icon="refresh-cw")
        self.deal.clicked.connect(self._deal)
        self._fields.addSpacing(theme.px(8))
        self._fields.addLayout(row(label(self.tr("Banyaknya"), wrap=False), self.count, self.deal, None,
                                   spacing=theme.px(10)))  # fmt: skip
        self.group = Choice(self.tr("Kelompok"), theme=theme)
        self.group.currentIndexChanged.connect(self._show_group)
        self._fields.addSpacing(theme.px(8))
        self._fields.addWidget(self.group)
        self.name = self.add_field(self.tr("Nama kelompok"))
        self.members = QListWidget()
        self.members.setAccessibleName(self.tr("Anggota"))
        self.members.setMinimumHeight(min(theme.px(170), 260))  # some names also where the fields scroll
        self._fields.addWidget(self.members, 1)
        self.cancel.setText(self.tr("Tutup"))
        self._load()
        # The next step: a lot where there are no groups yet, else which group to look at.
        (self.deal if self.group.count() == 1 and self.deal.isEnabled() else self.group).setFocus()

    def submit(self) -> None:
        """Record the group that is shown."""
        place = self.group.currentIndex()
        group = self._cards[place].id if 0 <= place < len(self._cards) else ""
        name = " ".join(self.name.text().split())
        if not name:
            self.say(self.tr("Tulis nama kelompok."))
            self.name.setFocus()
            return
        members = [
            str(item.data(_PERSON))
            for number in range(self.members.count())
            if (item := self.members.item(number)).checkState() == Qt.CheckState.Checked
        ]
        class_id, signer, by = self._class_id(), self._frame.signer, self._presenter.by
        self.wait()
        self._presenter.run(
            lambda: self._groups.describe(class_id, name, members, signer=signer, by=by, group=group),
            lambda made: self._load(str(made)),
            self.failed,
        )

    def _deal(self) -> None:
        """Everybody into one of so many groups; those that stood are closed."""
        people = [card.id for card in self._learners]
        random.SystemRandom().shuffle(people)
        count = self.count.value()
        names = [self.tr("Kelompok {0}").format(number) for number in range(1, count + 1)]
        hands = [(name, people[place::count]) for place, name in enumerate(names)]
        class_id, text = self._class_id(), self.tr("Kelompok baru diundi.")
        self._presenter.act(
            lambda signer, by: self._groups.deal(class_id, hands, signer=signer, by=by),
            lambda step: self._dealt(step, text),
            self.failed,
            key="teacher",
        )

    def _dealt(self, step: Step, text: str) -> None:
        self._load()
        self._done(step, text)

    def _class_id(self) -> str:
        return self._presenter.group.id if self._presenter.group else ""

    def _load(self, shown: str = "") -> None:
        self._cards = self._groups.of_class(self._class_id())
        self.group.blockSignals(True)
        self.group.clear()
        for card in self._cards:
            self.group.addItem(self.tr("{0} (%n murid)", "", len(card.members)).format(card.name))
        self.group.addItem(self.tr("Kelompok baru…"))
        ids = [card.id for card in self._cards]
        self.group.setCurrentIndex(ids.index(shown) if shown in ids else 0)
        self.group.blockSignals(False)
        self.deal.setEnabled(len(self._learners) > 1)
        self.ready()
        self._show_group()

    def _show_group(self) -> None:
        place = self.group.currentIndex()
        card = self._cards[place] if 0 <= place < len(self._cards) else None
        self.name.setText(card.name if card else self.tr("Kelompok {0}").format(len(self._cards) + 1))
        elsewhere = {one: other.name for other in self._cards if other is not card for one in other.members}
        self.members.clear()
        for learner in self._learners:
            text = self.tr("{0}  {1}").format(learner.roll, learner.name)
            if learner.id in elsewhere:
                text = self.tr("{0} ({1})").format(text, elsewhere[learner.id])
            item = QListWidgetItem(text)
            item.setData(_PERSON, learner.id)
            inside = card is not None and learner.id in card.members
            item.setCheckState(Qt.CheckState.Checked if inside else Qt.CheckState.Unchecked)
            self.members.addItem(item)

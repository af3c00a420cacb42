"""Tugaskan pelajaran: a unit, what of it, for whom, from when until when. One page, all by keyboard."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from aksi_desktop.classroom.task_cards import ClassTask, TaskForm

from aksi_desktop.ui.classroom.tasks.presenter import AssignPresenter
from aksi_desktop.ui.error_text import short
from aksi_desktop.ui.widgets.basics import Button, Choice, label
from aksi_desktop.ui.widgets.cards import row
from aksi_desktop.ui.widgets.day_field import DayField
from aksi_desktop.ui.widgets.pages import ScrollPage
from aksi_desktop.ui.widgets.search_edit import SearchEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from aksi_desktop.errors import AksiError
    from aksi_desktop.roster import ClassCard

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.theme import Theme

_ID = int(Qt.ItemDataRole.UserRole) + 1
CLASS, SOME = "", "?"
OTHER = "?"
WEEK = timedelta(days=7)


class AssignDialog(QDialog):
    """New, or an edit of ``task``. ``saved`` fires when it stands."""

    saved = Signal()

    def __init__(
        self,
        card: ClassCard,
        presenter: AssignPresenter,
        *,
        theme: Theme,
        parent: QWidget | None,
        task: ClassTask | None = None,
        lesson: str = "",
        masked: bool = False,
        today: date | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card = card
        self._presenter = presenter
        self._today = today or datetime.now().date()
        self._masked = masked
        title = self.tr("Ubah tugas") if task else self.tr("Tugaskan pelajaran")
        self.setWindowTitle(title)
        self.resize(min(theme.px(600), 1000), min(theme.px(640), 700))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, theme.px(16))
        page = ScrollPage(theme=theme, margins=(24, 20))
        self._body = page.body
        self._body.setSpacing(theme.px(6))
        self._body.addWidget(label(self.tr("{0} untuk {1}").format(title, card.name), "heading"))
        outer.addWidget(page, 1)
        self._add_unit()
        self._add_whom()
        self._add_days()
        self._add_rest()
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        self._trouble = label("", "wrong")
        self._trouble.hide()
        foot.addWidget(self._trouble)
        self.action = Button(self.tr("Simpan") if task else self.tr("Tugaskan"), "primary", theme=theme)
        self.action.setDefault(True)
        self.action.clicked.connect(self.submit)
        cancel = Button(self.tr("Batal"), theme=theme)
        cancel.clicked.connect(self.reject)
        foot.addLayout(row(None, cancel, self.action, spacing=theme.px(10)))
        outer.addLayout(foot)
        self._filter()
        if task is not None:
            self._take(task)
        else:
            self._choose_unit(lesson or presenter.next_unit(self._today))
        self._unit_changed()
        self.search.setFocus()

    # -- parts ----------------------------------------------------------------------------------------------------
    def _caption(self, words: str, field: QWidget) -> None:
        caption = label(words, "strong")
        caption.setBuddy(field)
        field.setAccessibleName(words)
        self._body.addSpacing(self._theme.px(6))
        self._body.addWidget(caption)

    def _add_unit(self) -> None:
        theme = self._theme
        self.search = SearchEdit(self.tr("Cari judul atau kode"), theme=theme, rounded=False)
        self.search.textChanged.connect(self._filter)
        self._caption(self.tr("Pelajaran"), self.search)
        self._body.addWidget(self.search)
        self.units = QListWidget()
        self.units.setAccessibleName(self.tr("Daftar pelajaran"))
        self.units.setFixedHeight(theme.px(150))
        self.units.currentItemChanged.connect(self._unit_changed)
        self._body.addWidget(self.units)
        self.part = Choice(self.tr("Yang dikerjakan"), theme=theme)
        self.part.currentIndexChanged.connect(self._part_changed)
        self._caption(self.tr("Yang dikerjakan"), self.part)
        self._body.addWidget(self.part)
        self.title = QLineEdit()
        self.title.setMaxLength(120)
        self.title.setPlaceholderText(self.tr("Judul tugas, misalnya Bawa celemek"))
        self.title.setAccessibleName(self.tr("Judul tugas"))
        self._body.addWidget(self.title)
        self.graded = QCheckBox(self.tr("Tes yang dinilai: sekali, atas nama sendiri"))
        self._body.addWidget(self.graded)
        self._gentle = label(
            self.tr("Pelajaran ini dibaca tanpa batas waktu, tanpa nilai, dan tanpa daftar siapa yang belum."), "muted"
        )
        self._body.addWidget(self._gentle)

    def _add_whom(self) -> None:
        theme = self._theme
        self.whom = Choice(self.tr("Untuk"), theme=theme)
        self.whom.addItem(self.tr("Seluruh kelas"), CLASS)
        for group in self._presenter.groups():
            self.whom.addItem(self.tr("{0} ({1} murid)").format(group.name, len(group.members)), group.id)
        self.whom.addItem(self.tr("Murid tertentu…"), SOME)
        self.whom.currentIndexChanged.connect(self._whom_changed)
        self._caption(self.tr("Untuk"), self.whom)
        self._body.addWidget(self.whom)
        self.learners = QListWidget()
        self.learners.setAccessibleName(self.tr("Murid"))
        self.learners.setFixedHeight(theme.px(170))
        for one in self._presenter.learners():
            item = QListWidgetItem()
            item.setData(_ID, one.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.learners.addItem(item)
        self.learners.hide()
        self._name_learners()
        self._body.addWidget(self.learners)
        self.group_name = QLineEdit()
        self.group_name.setMaxLength(60)
        self.group_name.setPlaceholderText(self.tr("Simpan pilihan ini sebagai kelompok: tulis namanya, boleh kosong"))
        self.group_name.setAccessibleName(self.tr("Nama kelompok"))
        self.group_name.hide()
        self._body.addWidget(self.group_name)

    def _add_days(self) -> None:
        today = self._today
        monday = today + timedelta(days=7 - today.weekday())
        friday = today + timedelta(days=(4 - today.weekday()) % 7)
        self.opens = self._day_choice(
            self.tr("Mulai"),
            ((self.tr("Sekarang"), None), (self.tr("Besok"), today + timedelta(days=1)),
             (self.tr("Senin depan"), monday)),
        )  # fmt: skip
        self.opens_day = self._day_field(self.opens, self.tr("Tanggal mulai"))
        self.due = self._day_choice(
            self.tr("Sampai"),
            ((self.tr("Tanpa batas waktu"), None), (self.tr("Jumat ini"), friday),
             (self.tr("Minggu depan, hari yang sama"), today + WEEK),
             (self.tr("Dua minggu lagi"), today + 2 * WEEK)),
        )  # fmt: skip
        self.due_day = self._day_field(self.due, self.tr("Tanggal terakhir"))

    def _day_choice(self, words: str, days: tuple[tuple[str, date | None], ...]) -> Choice:
        made = Choice(words, theme=self._theme)
        for text, day in days:
            made.addItem(text, day.isoformat() if day else "")
        made.addItem(self.tr("Tanggal lain…"), OTHER)
        self._caption(words, made)
        self._body.addWidget(made)
        return made

    def _day_field(self, choice: Choice, words: str) -> DayField:
        made = DayField(words, self._today, theme=self._theme)
        made.hide()
        choice.currentIndexChanged.connect(lambda: made.setVisible(choice.currentData() == OTHER))
        self._body.addWidget(made)
        return made

    def _add_rest(self) -> None:
        self.note = QLineEdit()
        self.note.setMaxLength(400)
        self.note.setPlaceholderText(self.tr("boleh kosong"))
        self._caption(self.tr("Catatan untuk murid"), self.note)
        self._body.addWidget(self.note)

    # -- what is chosen -------------------------------------------------------------------------------------------
    def lesson(self) -> str:
        """The chosen unit's code, or ""."""
        place = self.units.currentRow()
        return str(self.units.item(place).data(_ID)) if place >= 0 else ""

    def form(self) -> TaskForm:
        """What stands in the fields."""
        sensitive = self._presenter.is_sensitive(self.lesson())
        return TaskForm(
            to=self._to(),
            lesson=self.lesson(),
            part=self.part.currentData(),
            title=self.title.text() if self.part.currentData() == "lain" else "",
            opens=_day(self.opens, self.opens_day),
            due=None if sensitive else _day(self.due, self.due_day),
            graded=self.graded.isChecked() and self.part.currentData() == "kuis",
            note=self.note.text(),
        )

    def submit(self) -> None:
        """Save; what does not fit is said under the fields."""
        self._trouble.hide()
        self.action.setEnabled(False)
        group = self.group_name.text() if self.whom.currentData() == SOME else ""
        self._presenter.save(self.form(), group, self._done, self._failed)

    def set_masked(self, masked: bool) -> None:
        """Names become roll numbers while others may look on."""
        self._masked = masked
        self._name_learners()

    def saved_words(self) -> str:
        """That it stands."""
        return self.tr("Tugas untuk {0} tersimpan.").format(self._card.name)

    # -- inside ---------------------------------------------------------------------------------------------------
    def _to(self) -> tuple[str, ...]:
        chosen = str(self.whom.currentData())
        if chosen == CLASS:
            return (self._card.id,)
        if chosen != SOME:
            return (chosen,)
        items = [self.learners.item(place) for place in range(self.learners.count())]
        return tuple(str(item.data(_ID)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def _name_learners(self) -> None:
        for place, one in enumerate(self._presenter.learners()):
            item = self.learners.item(place)
            hidden = self.tr("Nomor {0}").format(one.roll)
            item.setText(hidden if self._masked else self.tr("{0}. {1}").format(one.roll, one.name))

    def _filter(self) -> None:
        kept = self.lesson()
        self.units.clear()
        if not self.search.text().strip():
            outside = QListWidgetItem(self.tr("Tugas di luar program"))
            outside.setData(_ID, "")
            self.units.addItem(outside)
        for card in self._presenter.units(self.search.text()):
            item = QListWidgetItem(self.tr("{0} · {1}").format(card.code, card.screen_title))
            item.setData(_ID, card.code)
            self.units.addItem(item)
        if not self._choose_unit(kept) and self.units.count():
            self.units.setCurrentRow(min(1, self.units.count() - 1) if not self.search.text().strip() else 0)

    def _choose_unit(self, code: str) -> bool:
        for place in range(self.units.count()):
            if code and self.units.item(place).data(_ID) == code:
                self.units.setCurrentRow(place)
                return True
        return False

    def _unit_changed(self) -> None:
        kept = self.part.currentData()
        words = {
            "pelajaran": self.tr("Baca pelajarannya"), "kuis": self.tr("Kerjakan kuisnya"),
            "aktivitas": self.tr("Coba aktivitasnya"), "lain": self.tr("Sesuatu di luar program"),
        }  # fmt: skip
        self.part.blockSignals(True)
        self.part.clear()
        for part in self._presenter.parts(self.lesson()):
            self.part.addItem(words[part], part)
        self.part.setCurrentIndex(max(0, self.part.findData(kept)))
        self.part.blockSignals(False)
        sensitive = self._presenter.is_sensitive(self.lesson())
        self._gentle.setVisible(sensitive)
        for field in (self.due, self.due_day, self.note):
            field.setEnabled(not sensitive)
        if sensitive:
            self.due.setCurrentIndex(0)
        self._part_changed()

    def _part_changed(self) -> None:
        part = self.part.currentData()
        self.part.setEnabled(self.part.count() > 1)
        self.title.setVisible(part == "lain")
        self.graded.setVisible(part == "kuis")

    def _whom_changed(self) -> None:
        some = self.whom.currentData() == SOME
        self.learners.setVisible(some)
        self.group_name.setVisible(some)

    def _take(self, task: ClassTask) -> None:
        """Show what the task says now."""
        self._choose_unit(task.lesson) if task.lesson else self.units.setCurrentRow(0)
        self._unit_changed()
        self.part.setCurrentIndex(max(0, self.part.findData(task.part)))
        self.title.setText(task.title)
        self.note.setText(task.note)
        self.graded.setChecked(task.graded)
        _show_day(self.opens, self.opens_day, task.opens)
        _show_day(self.due, self.due_day, task.due)
        if task.audience == "kelompok":
            self.whom.setCurrentIndex(max(0, self.whom.findData(task.to[0])))
        elif task.audience == "murid":
            self.whom.setCurrentIndex(self.whom.findData(SOME))
            for place in range(self.learners.count()):
                item = self.learners.item(place)
                chosen = item.data(_ID) in task.to
                item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)

    def _done(self) -> None:
        self.saved.emit()
        self.accept()

    def _failed(self, error: AksiError) -> None:
        self._trouble.setText(short(error))
        self._trouble.show()
        self.action.setEnabled(True)


def open_assign(
    card: ClassCard,
    *,
    theme: Theme,
    services: Services,
    jobs: Jobs,
    frame: Frame,
    parent: QWidget | None,
    on_done: Callable[[], None] | None = None,
    task: ClassTask | None = None,
    lesson: str = "",
    masked: bool = False,
) -> AssignDialog:
    """Open the dialog for a class: a new task (of ``lesson``, where given), or an edit of ``task``.

    ``on_done`` is called once it is saved; whoever opens it passes ``set_masked`` on while it is open.
    """
    presenter = AssignPresenter(
        tasks=services.tasks, roster=services.roster, library=services.library, jobs=jobs, frame=frame, group=card.id,
        task=task.id if task else "",
    )  # fmt: skip
    dialog = AssignDialog(card, presenter, theme=theme, parent=parent, task=task, lesson=lesson, masked=masked)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def saved() -> None:
        if on_done is not None:
            on_done()
        frame.say(dialog.saved_words(), "good")

    dialog.saved.connect(saved)
    dialog.open()
    return dialog


def _day(choice: Choice, field: DayField) -> date | None:
    chosen = str(choice.currentData())
    if chosen == OTHER:
        return field.day
    return date.fromisoformat(chosen) if chosen else None


def _show_day(choice: Choice, field: DayField, day: date | None) -> None:
    place = choice.findData(day.isoformat() if day else "")
    choice.setCurrentIndex(place if place >= 0 else choice.findData(OTHER))
    if day is not None:
        field.show_day(day)

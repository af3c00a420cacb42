"""Tugas as it is seen: open, coming and past tasks, each with how many have done it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aksi_desktop.ui.classroom.tabs import ClassTab
from aksi_desktop.ui.classroom.tasks.task_row import TaskRow
from aksi_desktop.ui.widgets.basics import Button, label
from aksi_desktop.ui.widgets.cards import EmptyState, clear_layout, row
from aksi_desktop.ui.widgets.pages import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from aksi_desktop.classroom.task_cards import ClassTask
    from aksi_desktop.roster import ClassCard

    from aksi_desktop.ui.classroom.tasks.assign_dialog import AssignDialog
    from aksi_desktop.ui.classroom.tasks.presenter import TasksPresenter
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.theme import Theme

PAST_SHOWN = 6


class TasksTab(ClassTab):
    """Shows tasks; ``presenter`` is set by ``build_tasks``."""

    presenter: TasksPresenter

    def __init__(self, *, theme: Theme, services: Services, jobs: Jobs, frame: Frame) -> None:
        super().__init__()
        self._theme = theme
        self._services = services
        self._jobs = jobs
        self._frame = frame
        self._tasks: tuple[ClassTask, ...] = ()
        self._today: date | None = None
        self._opened: set[str] = set()
        self._all_past = False
        self._dialog: AssignDialog | None = None
        self.assign = Button(self.tr("Tugaskan pelajaran"), "primary", theme=theme, icon="plus")
        self.assign.clicked.connect(lambda: self._open_dialog(None))
        self._summary = label("", "muted")
        self._page = ScrollPage(theme=theme, margins=(0, 2))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(10))
        head = row(self._summary, self.assign, spacing=theme.px(12))
        head.setStretch(0, 1)
        lines.addLayout(head)
        lines.addWidget(self._page, 1)

    # -- what the page asks ---------------------------------------------------------------------------------------
    def show_class(self, card: ClassCard) -> None:
        self._opened.clear()
        self._all_past = False
        super().show_class(card)

    def refresh(self) -> None:
        if self.card is not None:
            self.presenter.show(self.card.id)

    def set_masked(self, masked: bool) -> None:
        self.masked = masked
        self._fill()
        if self._dialog is not None:
            self._dialog.set_masked(masked)

    def first_focus(self) -> QWidget | None:
        return self.assign

    # -- what the presenter asks ----------------------------------------------------------------------------------
    def show_tasks(self, tasks: tuple[ClassTask, ...], today: date) -> None:
        """Show these tasks."""
        self._tasks, self._today = tasks, today
        self._fill()

    def tell_withdrawn(self, title: str, undo: Callable[[], None]) -> None:
        """Say that a task was taken back, and offer to give it again."""
        self._frame.say(self.tr("Tugas “{0}” ditarik.").format(title), "good", action=(self.tr("Urungkan"), undo))

    # -- inside ---------------------------------------------------------------------------------------------------
    def _fill(self) -> None:
        if self._today is None:
            return
        clear_layout(self._page.body)
        running = sum(task.phase == "buka" for task in self._tasks)
        self._summary.setText(self.tr("%n tugas sedang berjalan", "", running) if self._tasks else "")
        if not self._tasks:
            self._page.body.addWidget(
                EmptyState(
                    "notebook-pen",
                    self.tr("Belum ada tugas untuk kelas ini"),
                    self.tr("Tugas muncul di Beranda murid, juga di komputer lab setelah daftar dibawa dengan USB."),
                    theme=self._theme,
                )
            )
            return
        for phase, words in (
            ("buka", self.tr("Sedang berjalan")),
            ("akan", self.tr("Akan datang")),
            ("lewat", self.tr("Sudah lewat harinya")),
        ):
            self._section(words, [task for task in self._tasks if task.phase == phase], past=phase == "lewat")

    def _section(self, words: str, tasks: list[ClassTask], *, past: bool) -> None:
        if not tasks:
            return
        body = self._page.body
        body.addWidget(label(words, "subheading"))
        shown = tasks if self._all_past or not past else tasks[:PAST_SHOWN]
        for task in shown:
            body.addWidget(self._row(task))
        if len(shown) < len(tasks):
            more = Button(self.tr("Tampilkan %n tugas lama", "", len(tasks) - len(shown)), "link", theme=self._theme)
            more.clicked.connect(self._show_all_past)
            body.addLayout(row(more, None))

    def _row(self, task: ClassTask) -> TaskRow:
        assert self._today is not None
        made = TaskRow(task, self._today, theme=self._theme, masked=self.masked, opened=task.id in self._opened)
        made.toggled.connect(self._toggle)
        made.edit_asked.connect(lambda: self._open_dialog(task))
        made.withdraw_asked.connect(lambda: self.presenter.withdraw(task))
        return made

    def _toggle(self, task: str, opened: bool) -> None:
        (self._opened.add if opened else self._opened.discard)(task)

    def _show_all_past(self) -> None:
        self._all_past = True
        self._fill()

    def _open_dialog(self, task: ClassTask | None) -> None:
        from aksi_desktop.ui.classroom.tasks.assign_dialog import open_assign

        if self.card is None:
            return
        self._dialog = open_assign(
            self.card, theme=self._theme, services=self._services, jobs=self._jobs, frame=self._frame, parent=self,
            on_done=self.refresh, task=task, masked=self.masked,
        )  # fmt: skip
        self._dialog.finished.connect(self._forget_dialog)

    def _forget_dialog(self) -> None:
        self._dialog = None

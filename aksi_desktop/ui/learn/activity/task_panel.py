"""The tasks beside the browser: one at a time, choices, why, evidence, and the way to the debrief."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from aksi_desktop.ui.quiz.area import FitArea
from aksi_desktop.ui.quiz.items.base import LETTERS
from aksi_desktop.ui.quiz.items.option_row import RadioRow
from aksi_desktop.ui.quiz.items.verdict import Verdict
from aksi_desktop.ui.quiz.keys import is_enter, press_focused_button
from aksi_desktop.ui.quiz.markup import RichLabel
from aksi_desktop.ui.widgets import Button, ProgressTrack, label, row

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from aksi_desktop.curriculum import SiteTask

    from aksi_desktop.ui.learn.activity.site_tasks import TaskBoard
    from aksi_desktop.ui.quiz.markup import Markup
    from aksi_desktop.ui.theme import Theme


class TaskPanel(QFrame):
    """Draws a :class:`TaskBoard` and moves it."""

    page_asked = Signal(str)
    debrief_asked = Signal()
    moved = Signal()

    def __init__(self, board: TaskBoard, markup: Markup, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.board = board
        self._markup = markup
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Tugas"))
        self._place = label("", "subheading")
        self._track = ProgressTrack(theme=theme)
        self._area = FitArea(theme=theme, max_width=900, margins=(16, 8))
        self.rows: list[RadioRow] = []
        self._evidence: QLabel | None = None
        self.previous = Button(self.tr("Sebelumnya"), "secondary", theme=theme)
        self.previous.clicked.connect(self._previous)
        self.act = Button("", "primary", theme=theme)
        self.act.clicked.connect(self.go_on)
        head = QVBoxLayout()
        head.setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(6))
        head.setSpacing(theme.px(8))
        head.addWidget(self._place)
        head.addWidget(self._track)
        foot = row(self.previous, None, self.act, spacing=theme.px(8))
        foot.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(14))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        column.addLayout(foot)
        self.refresh()

    # -- showing ------------------------------------------------------------------------------------------------------
    def refresh(self) -> None:
        """Draw the instructions at first, then the task in front."""
        board, task = self.board, self.board.task
        if task is None:
            return
        if not board.begun:
            self._show_intro()
            return
        self._place.setText(self.tr("Tugas {0} dari {1}").format(board.at + 1, board.total))
        words = self.tr("{0} dari {1} tugas sudah tepat").format(board.solved, board.total)
        self._track.show_part(board.solved, board.total, words)
        self._area.show_page(self._page(task))
        self.previous.setVisible(True)
        self._name_button(task)

    def _show_intro(self) -> None:
        intro = RichLabel("feedback", theme=self._theme)
        intro.set_html(self._markup.html(self.board.site.intro_md, 15))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(intro)
        self.rows = []
        self._place.setText(self.tr("Petunjuk"))
        self._track.show_part(self.board.solved, self.board.total, self.tr("Belum mulai"))
        self._evidence = None
        self._area.show_page(page)
        self.previous.setVisible(False)
        self.act.setEnabled(True)
        self.act.setText(self.tr("Mulai tugas"))

    def _page(self, task: SiteTask) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(8))
        question = RichLabel("body", theme=self._theme)
        question.setFont(self._theme.font(16, 600))
        question.set_html(self._markup.html(task.question_md, 16))
        column.addWidget(question)
        self._add_choices(task, column)
        self._evidence = label("", "small")
        column.addWidget(self._evidence)
        self.show_evidence()
        choice = self.board.choice(task)
        if choice is not None:
            verdict = Verdict(theme=self._theme)
            words = self.tr("Tepat.") if choice.right else self.tr("Belum tepat. Lihat buktinya, lalu coba lagi.")
            verdict.show_verdict(words, self._markup.html(choice.feedback, 15), right=choice.right)
            column.addWidget(verdict)
            self._add_evidence_links(task, column)
        return page

    def _add_choices(self, task: SiteTask, column: QVBoxLayout) -> None:
        self.rows = []
        checked = self.board.choice(task)
        for letter, choice in zip(LETTERS, task.choices, strict=False):
            html, plain = self._markup.html(choice.text, 15), self._markup.plain(choice.text)
            line = RadioRow(letter, html, plain, theme=self._theme, compact=True)
            line.clicked.connect(self._chosen)
            if checked is not None:
                line.setChecked(choice is checked)
                mark = ("right" if choice.right else "wrong") if choice is checked else "plain"
                line.show_mark(mark, "", "")  # type: ignore[arg-type]
            self.rows.append(line)
            column.addWidget(line)

    def _add_evidence_links(self, task: SiteTask, column: QVBoxLayout) -> None:
        for page_id in task.evidence:
            page = self.board.site.page(page_id)
            if page is not None:
                link = Button(self.tr("Buka bukti: {0}").format(_short(page.title)), "link", theme=self._theme)
                link.setToolTip(page.title)
                link.setAccessibleName(self.tr("Buka halaman bukti {0}").format(page.title))
                link.setMinimumHeight(self._theme.px(40))
                link.clicked.connect(lambda _=False, page_id=page_id: self.page_asked.emit(page_id))
                column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def show_evidence(self) -> None:
        """Say how many of the evidence pages were opened; which they are stays to be found out."""
        task = self.board.task
        if task is None:
            return
        seen, total = self.board.evidence_seen(task)
        if self._evidence is None:
            return
        self._evidence.setText(self.tr("Halaman bukti yang sudah kamu buka: {0} dari {1}").format(seen, total))
        self._evidence.setVisible(total > 0)

    def _name_button(self, task: SiteTask) -> None:
        choice = self.board.choice(task)
        if choice is None:
            self.act.setText(self.tr("Periksa"))
            self.act.setEnabled(any(line.isChecked() for line in self.rows))
            return
        self.act.setEnabled(True)
        if not choice.right:
            self.act.setText(self.tr("Coba lagi"))
        elif self.board.next_open() is not None:
            self.act.setText(self.tr("Tugas berikutnya"))
        else:
            self.act.setText(self.tr("Lihat penutup"))

    # -- doing --------------------------------------------------------------------------------------------------------
    def _chosen(self) -> None:
        self.act.setEnabled(True)

    def go_on(self) -> None:
        """The filled button: check, try again, the next task, or the debrief."""
        task = self.board.task
        if task is None:
            return
        if not self.board.begun:
            self.board.begun = True
            self.refresh()
            self.moved.emit()
            return
        choice = self.board.choice(task)
        if choice is None:
            index = next((index for index, line in enumerate(self.rows) if line.isChecked()), None)
            if index is None:
                return
            self.board.check(task.choices[index].id)
        elif not choice.right:
            self.board.try_again()
        else:
            following = self.board.next_open()
            if following is None:
                self.debrief_asked.emit()
                return
            self.board.go(following)
        self.refresh()
        self.moved.emit()
        self.act.setFocus()

    def _previous(self) -> None:
        if self.board.at == 0:
            self.board.begun = not self.board.site.intro_md
        self.board.go(self.board.at - 1)
        self.refresh()
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = LETTERS.find(event.text().upper()) if event.text() else -1
        if is_enter(event):
            if not press_focused_button():
                self.go_on()
        elif 0 <= index < len(self.rows):
            self.rows[index].setFocus()
            self.rows[index].click()
        else:
            super().keyPressEvent(event)


def _short(title: str, longest: int = 30) -> str:
    return title if len(title) <= longest else title[: longest - 1].rstrip() + "…"

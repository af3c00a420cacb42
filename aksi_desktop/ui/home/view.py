"""Beranda as it is seen: a greeting, the one filled card that goes on, the modules, the search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aksi_desktop.errors import AksiError

from aksi_desktop.ui.home.search_box import SearchBox
from aksi_desktop.ui.widgets.basics import Button, IconBadge, ProgressTrack, label
from aksi_desktop.ui.widgets.cards import Card, CardGrid, ClickCard, EmptyState, clear_layout
from aksi_desktop.ui.widgets.pages import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from aksi_desktop.curriculum import Library

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.home.model import HomeModel, HomeTask, ModuleRows, Next
    from aksi_desktop.ui.home.presenter import HomePresenter
    from aksi_desktop.ui.home.seen_line import SeenLine
    from aksi_desktop.ui.theme import Theme

NARROW = 640  # width of the filled card at 100 % under which its button goes below the words


class HeroCard(Card):
    """The one filled card. Its button stands beside the words, and under them where the page is narrow."""

    def __init__(self, *, theme: Theme) -> None:
        super().__init__("hero", theme=theme, padding=20)
        self._theme = theme
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(theme.px(16))
        self.body.addLayout(self._across)

    def put(self, words: QVBoxLayout, button: Button) -> None:
        """Lay out words and button."""
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._across.addLayout(words, 1)
        self._across.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(NARROW)
        directions = QBoxLayout.Direction
        self._across.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)


class HomeView(ScrollPage):
    """Shows a ``HomeModel``; ``presenter`` is set by ``build_home``."""

    presenter: HomePresenter

    def __init__(self, *, theme: Theme, library: Library, frame: Frame) -> None:
        super().__init__(theme=theme, margins=(32, 24))
        self._theme = theme
        self._frame = frame
        self.go_on: Button | None = None
        self._seen: SeenLine | None = None
        self._greeting = label("", "title")
        self.search = SearchBox(library=library, theme=theme, frame=frame)
        head = QHBoxLayout()
        head.setSpacing(theme.px(16))
        head.addWidget(self._greeting, 1)
        head.addWidget(self.search)
        self.body.addLayout(head)
        self._content = QVBoxLayout()
        self._content.setSpacing(theme.px(14))
        self.body.addLayout(self._content)

    def refresh(self) -> None:
        """Show the state of now."""
        self.presenter.refresh()
        if self._seen is not None:
            self._seen.refresh()

    def add_seen_line(self, line: SeenLine) -> None:
        """Say under the greeting when a teacher looked at the work."""
        self._seen = line
        self.body.insertWidget(1, line)

    def first_focus(self) -> QWidget | None:
        """The filled button: Enter goes on."""
        return self.go_on

    def show_home(self, model: HomeModel) -> None:
        """Show everything anew."""
        self._greeting.setText(self._greet(model))
        had_focus = self.go_on is not None and self.go_on.hasFocus()
        clear_layout(self._content)
        self.go_on = None
        self._fill(model)
        if had_focus and self.go_on is not None:
            self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, model: HomeModel) -> None:
        if not model.total:
            self._content.addWidget(self._no_lessons())
            return
        self._content.addWidget(self._all_done() if model.next is None else self._hero(model.next))
        if model.tasks:
            from aksi_desktop.ui.home.tasks import TasksCard  # most guests and many learners have none

            tasks = TasksCard(model.tasks, model.today, theme=self._theme, frame=self._frame)
            tasks.ticked.connect(self._tick)
            self._content.addWidget(tasks)
        line = QHBoxLayout()
        line.setContentsMargins(0, self._theme.px(10), 0, 0)
        line.addWidget(label(self.tr("Modul"), "heading", wrap=False))
        line.addStretch(1)
        line.addWidget(
            label(self.tr("{0} dari {1} pelajaran selesai").format(model.done, model.total), "muted", wrap=False)
        )
        self._content.addLayout(line)
        grid = CardGrid(theme=self._theme, min_width=290)
        grid.set_cards([self._module_card(module) for module in model.modules])
        self._content.addWidget(grid)

    def _tick(self, task: HomeTask) -> None:
        """A learner did what was to be done outside the program; a slip of the finger is taken back at once."""
        self._carry_out(lambda: self._ticked(task))
        self.presenter.refresh()
        if self.go_on is not None:
            self.go_on.setFocus()  # the button that was pressed is gone with its card

    def _ticked(self, task: HomeTask) -> None:
        back = self.presenter.tick(task.id)
        if back is not None:
            words = self.tr("Dicatat selesai: {0}").format(task.title)
            self._frame.say(words, "good", action=(self.tr("Urungkan"), lambda: self._take_back(back)))

    def _take_back(self, back: Callable[[], None]) -> None:
        # The message outlives this page where a learner goes on meanwhile: Beranda is asked for anew.
        if self._carry_out(back):
            self._frame.go("beranda")

    def _carry_out(self, work: Callable[[], None]) -> bool:
        try:
            work()
        except AksiError as error:
            self._frame.show_error(error)
            return False
        return True

    # -- parts ----------------------------------------------------------------------------------------------------
    def _greet(self, model: HomeModel) -> str:
        words = {
            "pagi": self.tr("Selamat pagi"),
            "siang": self.tr("Selamat siang"),
            "sore": self.tr("Selamat sore"),
            "malam": self.tr("Selamat malam"),
        }[model.part]
        return self.tr("{0}, {1}").format(words, model.call_name) if model.call_name else words

    def _hero(self, what: Next) -> Card:
        theme = self._theme
        card = HeroCard(theme=theme)
        words = QVBoxLayout()
        words.setSpacing(theme.px(7))
        if what.started:
            kicker = self.tr("Lanjutkan · {0} · Pelajaran {1}")
        elif what.fresh:
            kicker = self.tr("Mulai di sini · {0} · Pelajaran {1}")
        else:
            kicker = self.tr("Berikutnya · {0} · Pelajaran {1}")
        words.addWidget(label(kicker.format(what.module, what.number), "on-hero"))
        words.addWidget(label(what.title, "hero-title"))
        track = ProgressTrack(theme=theme, fill="sun", track="on_hero", width=360)
        track.show_part(what.done, what.total, self.tr("{0} dari {1} bagian selesai").format(what.done, what.total))
        words.addWidget(track, alignment=Qt.AlignmentFlag.AlignLeft)
        words.addWidget(label(self._how_far(what), "on-hero"))
        text = self.tr("Lanjutkan") if what.started else self.tr("Mulai")
        self.go_on = Button(text, "on-hero", theme=theme)
        self.go_on.clicked.connect(lambda: self._frame.open_lesson(what.code, what.section))
        card.put(words, self.go_on)
        return card

    def _how_far(self, what: Next) -> str:
        if what.started:
            at = min(what.done + 1, what.total)
            return self.tr("Bagian {0} dari {1} · sisa sekitar {2} menit").format(at, what.total, what.minutes)
        return self.tr("{0} bagian · sekitar {1} menit").format(what.total, what.minutes)

    def _all_done(self) -> Card:
        again = Button(self.tr("Lihat semua pelajaran"), theme=self._theme)
        again.clicked.connect(lambda: self._frame.go("pelajaran"))
        self.go_on = again
        return EmptyState(
            "circle-check",
            self.tr("Semua pelajaran di komputer ini sudah selesai"),
            self.tr("Hebat. Buka lagi yang mana pun kapan saja; nilai terbaikmu tetap tersimpan."),
            again,
            theme=self._theme,
        )

    def _no_lessons(self) -> Card:
        return EmptyState(
            "book-open",
            self.tr("Belum ada pelajaran di komputer ini"),
            self.tr("Beri tahu guru atau petugas IT: folder pelajaran tidak ditemukan atau kosong."),
            theme=self._theme,
            tone="sun",
        )

    def _module_card(self, module: ModuleRows) -> ClickCard:
        theme = self._theme
        total = len(module.lessons)
        count = self.tr("{0} / {1} pelajaran").format(module.done, total)
        card = ClickCard(self.tr("{0}, {1}").format(module.title, count), theme=theme)
        head = QHBoxLayout()
        head.addWidget(IconBadge(theme.icons.known(module.icon), module.color, theme=theme))
        head.addStretch(1)
        head.addWidget(label(count, "small", wrap=False))
        card.body.addLayout(head)
        card.body.addSpacing(theme.px(4))
        card.body.addWidget(label(module.title, "heading"))
        card.body.addWidget(label(module.summary, "muted"))
        card.body.addStretch(1)
        card.body.addSpacing(theme.px(6))
        track = ProgressTrack(theme=theme)
        track.show_part(module.done, total, count)
        card.body.addWidget(track)
        card.settle()
        card.clicked.connect(lambda: self._frame.open_module(module.code))
        return card

"""The main window: a rail of places, screens that replace it, messages above both.

It paints first and fills afterwards: nothing below ``ui`` is touched before the first paint. ``build_window`` is what
``desktop.py`` calls.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from aksi_desktop.errors import AksiError

from aksi_desktop.ui.entrance import Entrance
from aksi_desktop.ui.jobs import Jobs
from aksi_desktop.ui.looks import Looks
from aksi_desktop.ui.more_menu import MoreMenu
from aksi_desktop.ui.navigator import Navigator
from aksi_desktop.ui.rail import COLLAPSE_BELOW, Rail, SafeState
from aksi_desktop.ui.services import Options, Services
from aksi_desktop.ui.signin.view import SignInView
from aksi_desktop.ui.stage import HOME, focus_first
from aksi_desktop.ui.widgets.bars import MessageBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent

    from aksi_desktop.records import Changes

    from aksi_desktop.ui.caretaker import Caretaker
    from aksi_desktop.ui.session import Session
    from aksi_desktop.ui.signin.presenter import SignInPresenter
    from aksi_desktop.ui.theme import Theme


def build_window(
    *,
    theme: Theme,
    services: Services | Callable[[], Services],
    options: Options | None = None,
    jobs: Jobs | None = None,
) -> MainWindow:
    """Make the window; ``show()`` it next.

    ``services`` may be a function: it is then called after the first paint, so that the window stands before the
    records open. An ``AksiError`` it raises is shown in the window.
    """
    return MainWindow(theme=theme, services=services, options=options or Options(), jobs=jobs)


class MainWindow(QMainWindow):
    """Owns rail, stack and messages, and what happens at start and end. Who comes in is ``entrance``'s, how it looks
    ``looks``', what is opened ``navigator``'s, what happens by itself ``caretaker``'s.

    ``shell_painted`` fires once after the first paint, ``services_ready`` when the records are open, ``home_filled``
    whenever Beranda has been filled.
    """

    shell_painted = Signal()
    services_ready = Signal()
    home_filled = Signal()
    _recorded = Signal()

    def __init__(
        self, *, theme: Theme, services: Services | Callable[[], Services], options: Options, jobs: Jobs | None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._source = services
        self._services: Services | None = None
        self._session: Session | None = None
        self._presenter: SignInPresenter | None = None
        self.caretaker: Caretaker | None = None
        self._options = options
        self._painted = False
        self._rail: Rail | None = None
        self._forgets = False
        self._state = SafeState(self.tr("Tersimpan"))
        self._scale = theme.scale
        self._forget_records: Callable[[], None] = lambda: None
        self.jobs = jobs or Jobs(theme=theme, parent=self)
        self.setWindowTitle("AKSI Desktop")
        self.setMinimumSize(640, 480)
        self.resize(1366, 768)
        self._build()
        theme.changed.connect(self._theme_changed)

    def _build(self) -> None:
        centre = QWidget()
        self._across = QHBoxLayout(centre)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        self._message = MessageBar(theme=self._theme)
        self._stack = QStackedWidget()
        beside.addWidget(self._message)
        beside.addWidget(self._stack, 1)
        self._across.addLayout(beside, 1)
        self.setCentralWidget(centre)
        self.navigator = Navigator(
            theme=self._theme, jobs=self.jobs, stack=self._stack, message=self._message, parent=self
        )
        self.navigator.rail_wanted.connect(self._show_rail)
        self.navigator.titled.connect(self._entitle)
        self.navigator.left.connect(self._show_sign_in)
        self.navigator.arrived.connect(self._arrived)
        self.navigator.state_changed.connect(self.show_state)
        self.entrance = Entrance(self.navigator, theme=self._theme, jobs=self.jobs, over=self)
        self.looks = Looks(theme=self._theme, navigator=self.navigator, over=self)
        self.looks.spoken.connect(self._spoken)
        self._more = MoreMenu(self, theme=self._theme)
        self._sign_in = self._make_sign_in()

    def _make_sign_in(self) -> SignInView:
        view = SignInView(theme=self._theme)
        view.school_here = lambda: self._school_name(self._services) if self._services is not None else ""
        view.guest_asked.connect(lambda: self.entrance.enter(None))
        view.learner_chosen.connect(self.entrance.enter)
        view.help_asked.connect(self.navigator.open_help)
        view.carry_asked.connect(self.navigator.open_carry)
        view.teacher_asked.connect(self.entrance.open_teacher_door)
        view.more_asked.connect(self._more.popup_below)
        self._stack.addWidget(view)
        return view

    # -- what stands around the screens -------------------------------------------------------------------------------
    def show_error(self, error: AksiError) -> None:
        """Say what happened, whether the work is safe, and the next step."""
        self.navigator.show_error(error)

    def show_state(self, state: SafeState) -> None:
        """Change the chip at the rail's foot."""
        self._state = state
        if self._rail is not None:
            self._rail.show_state(state)

    def _show_rail(self, shown: bool) -> None:
        narrow = self.width() < self._theme.px(COLLAPSE_BELOW)
        if self._rail is not None and (not shown or self._rail.narrow != narrow):
            self._across.removeWidget(self._rail)
            self._rail.hide()
            self._rail.deleteLater()
            self._rail = None
        if not shown:
            return
        if self._rail is None:
            self._rail = Rail(self.navigator.place_specs(), self._more, theme=self._theme, narrow=narrow)
            self._rail.place_chosen.connect(self.navigator.go)
            self._rail.help_asked.connect(self.navigator.open_help)
            self._rail.leave_asked.connect(self.entrance.leave)
            self._rail.claim_asked.connect(self.entrance.claim)
            self._rail.join_asked.connect(self.entrance.join)
            self._across.insertWidget(0, self._rail)
        services = self.navigator.services
        self._rail.show_place(self.navigator.place)
        self._show_who(self._rail, services)
        self._rail.show_state(self._state)

    def _show_who(self, rail: Rail, services: Services) -> None:
        navigator = self.navigator
        listed = bool(services.roster.classes())
        alone = navigator.partner is None and navigator.teacher is None
        rail.show_learner(
            navigator.learner, school=self._school_name(services), can_claim=listed, partner=navigator.partner,
            can_join=listed and alone, verified=navigator.sitting.verified,
        )  # fmt: skip

    def _school_name(self, services: Services) -> str:
        from aksi_desktop.ui.carry import school_name

        inside = services.sample is not None and services.sample.inside
        return self.tr("Kelas contoh") if inside or self._options.sample else school_name(services.places.data)

    def _show_sign_in(self) -> None:
        self._show_rail(shown=False)
        if self._presenter is not None:
            self._presenter.show()
        if self._services is not None:
            from aksi_desktop.roster.school_file import holds_secrets, holds_teacher_key

            data = self._services.places.data
            self._sign_in.offer_teacher(holds_secrets(data) or holds_teacher_key(data))
        self._stack.setCurrentWidget(self._sign_in)
        self._entitle("")
        focus_first(self._sign_in)
        if self.caretaker is not None:
            self.caretaker.rest()
            self.caretaker.back_up(signing_out=True)

    def _entitle(self, title: str) -> None:
        self.setWindowTitle(f"{title} · AKSI Desktop" if title else "AKSI Desktop")

    def _arrived(self, place: str) -> None:
        if self.caretaker is not None:
            self.caretaker.watch()
        if place == HOME:
            self.home_filled.emit()

    # -- when sizes or words change -----------------------------------------------------------------------------------
    def open_shortcuts(self) -> None:
        """Show every key in one list."""
        from aksi_desktop.ui.shortcuts import ShortcutList

        ShortcutList(theme=self._theme, parent=self).open()

    def _spoken(self) -> None:
        self._load_later()
        self._rebuild()

    def _theme_changed(self) -> None:
        if self._scale != self._theme.scale:
            self._scale = self._theme.scale
            self._rebuild()

    def _rebuild(self) -> None:
        """Sizes or words changed: make rail, places and sign-in anew. Focus screens follow by themselves."""
        self.navigator.drop_pages()
        if self._rail is not None:
            self._show_rail(shown=False)
        self._stack.removeWidget(self._sign_in)
        self._sign_in.deleteLater()
        self._sign_in = self._make_sign_in()
        self._state = self._usual_state()
        if self._services is not None:
            self._present_sign_in(self._services)
        if self.navigator.in_focus:
            return
        if self.navigator.signed_in:
            self.navigator.go(self.navigator.place)
        else:
            self._show_sign_in()

    # -- start and end ------------------------------------------------------------------------------------------------
    def _fill(self) -> None:
        self.shell_painted.emit()
        from aksi_desktop.ui.shortcuts import Shortcuts  # keys wait for the first paint too

        self._shortcuts = Shortcuts(self, theme=self._theme)
        self._try_again()

    def _try_again(self) -> None:
        """Ask for the services; what stands in the way is told with a way on."""
        try:
            services = self._source() if callable(self._source) else self._source
        except AksiError as error:
            from aksi_desktop.ui.error_text import details, sentence

            self._sign_in.show_blocked(sentence(error), details(error), self._try_again)
            return
        self.attach(services)

    def attach(self, services: Services) -> None:
        """Take the services and fill the first screen."""
        from aksi_desktop.ui.caretaker import Caretaker
        from aksi_desktop.ui.session import Session

        self._services = services
        self._session = Session(records=services.records, roster=services.roster, sessions=services.sessions)
        self.navigator.attach(services, self._session)
        self.entrance.attach(self._session)
        self.caretaker = Caretaker(self, navigator=self.navigator, entrance=self.entrance, jobs=self.jobs)
        self._present_sign_in(services)
        self._show_sign_in()
        self._begin(services)
        self._tell_of_the_past()
        # Facts come from this thread and from jobs: the signal brings both home, and one refresh serves many facts.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._refresh)
        self._recorded.connect(self._soon.start)
        self._forget_records = services.records.on_change(self._note_change)
        self.services_ready.emit()
        # What stands by now stays: the collector need not walk over it again while somebody opens a lesson (20 ms).
        gc.freeze()
        QTimer.singleShot(0, self, self._load_later)

    def _begin(self, services: Services) -> None:
        """Set-up on a new computer; one of a single learner opens where that learner is at home."""
        settings = services.settings
        if self._options.setup:
            from aksi_desktop.ui.setup import setup_waits

            if setup_waits(services):
                self.navigator.open_setup()
                return
        if settings.computer_use == "mandiri" and not services.roster.classes():
            self.entrance.go_on()

    def _usual_state(self) -> SafeState:
        """Nothing stands open: saved, and on a disk that keeps it."""
        if self._services is not None and self._forgets:
            return SafeState(self.tr("Belum aman: hilang saat komputer mati"), "rose", "circle-alert")
        return SafeState(self.tr("Tersimpan"))

    def _load_later(self) -> None:
        """What the first screens do without: italics, the icon of the task bar, dates, whether the disk forgets."""
        from aksi_desktop.ui.i18n import adopt_locale

        self._theme.load_later_faces()
        self.setWindowIcon(self._theme.icons.icon("graduation-cap", "brand", 64))
        if self._services is not None:
            adopt_locale(self._services.settings.language)
            self._forgets = self._services.graded.unsafe
            self.show_state(self._usual_state())

    def _note_change(self, changes: Changes) -> None:
        self._recorded.emit()

    def _refresh(self) -> None:
        self.navigator.refresh()
        if self._services is not None:
            self._forgets = self._services.graded.unsafe  # what a stick brought back may have shown it
        self.show_state(self._usual_state())
        if self._rail is not None and self._services is not None and self.navigator.signed_in:
            self._show_who(self._rail, self._services)

    def _present_sign_in(self, services: Services) -> None:
        from aksi_desktop.ui.signin.presenter import SignInPresenter

        if self._session is not None:
            self._presenter = SignInPresenter(
                self._sign_in, roster=services.roster, session=self._session, settings=services.settings,
                pins=services.pins, seat=services.seat, jobs=self.jobs, enter=self.entrance.enter,
            )  # fmt: skip

    def _tell_of_the_past(self) -> None:
        if self._services is not None and self._services.records.repair_report is not None:
            text = self.tr("Data komputer ini dipulihkan dari salinan terakhir yang baik. Kamu bisa terus belajar.")
            self.navigator.say(text, "warn")

    def tell_unexpected_end(self) -> None:
        """The last run ended without closing: say that what was saved is there. Graver news stays instead."""
        if not self._message.isVisible():
            text = self.tr("Terakhir kali program tertutup mendadak. Yang sudah tersimpan tetap ada.")
            self.navigator.say(text, "info")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._fill)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._rail is not None:
            self._show_rail(shown=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.navigator.flush()
        self._forget_records()
        if self._services is not None:
            self._services.settings.window_geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
            self.jobs.close(at_end=self._services.records.close_thread)
        else:
            self.jobs.close()
        super().closeEvent(event)

"""The main window: a rail of places, screens that replace it, messages above both.

It paints first and fills afterwards: nothing below ``ui`` is touched before the first paint. ``build_window`` is what
``desktop.py`` calls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from aksi_desktop.errors import AksiError

from aksi_desktop.ui.jobs import Jobs
from aksi_desktop.ui.more_menu import MoreMenu
from aksi_desktop.ui.rail import COLLAPSE_BELOW, PlaceSpec, Rail, SafeState
from aksi_desktop.ui.services import Options, Services
from aksi_desktop.ui.shortcuts import Shortcuts
from aksi_desktop.ui.signin.view import SignInView
from aksi_desktop.ui.theme import SETTING_OF, Theme, ThemeChoice
from aksi_desktop.ui.widgets.bars import MessageBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent

    from aksi_desktop.ui.frame import Learner, MessageTone
    from aksi_desktop.ui.idle import IdleWatch
    from aksi_desktop.ui.session import Session
    from aksi_desktop.ui.signin.presenter import SignInPresenter
    from aksi_desktop.ui.widgets.pages import FocusScreen

HOME = "beranda"


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
    """Owns the screens, who is signed in, and the way back. It is the ``Frame`` that screens see."""

    shell_painted = Signal()
    home_filled = Signal()
    services_ready = Signal()

    def __init__(
        self, *, theme: Theme, services: Services | Callable[[], Services], options: Options, jobs: Jobs | None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._source = services
        self._services: Services | None = None
        self._session: Session | None = None
        self._options = options
        self._painted = False
        self._place = HOME
        self._pages: dict[str, QWidget] = {}
        self._focus: list[FocusScreen] = []
        self._rail: Rail | None = None
        self._state = SafeState(self.tr("Tersimpan"))
        self._presenter: SignInPresenter | None = None
        self._idle: IdleWatch | None = None
        self._scale = theme.scale
        self.jobs = jobs or Jobs(theme=theme, parent=self)
        self.jobs.failed.connect(self.show_error)
        self.setWindowTitle("AKSI Desktop")
        self.setMinimumSize(640, 480)
        self.resize(1366, 768)
        self._build()
        theme.changed.connect(self._theme_changed)

    # -- the frame around screens ---------------------------------------------------------------------------------
    @property
    def learner(self) -> Learner:
        """Who works now. Raises ``LookupError`` while nobody is signed in."""
        learner = self._session.learner if self._session else None
        if learner is None:
            message = "nobody is signed in"
            raise LookupError(message)
        return learner

    @property
    def signed_in(self) -> bool:
        """Whether somebody works now."""
        return self._session is not None and self._session.learner is not None

    @property
    def ready(self) -> bool:
        """Whether the services are there."""
        return self._services is not None

    @property
    def services(self) -> Services:
        """The rooms below. Raises ``LookupError`` before they are there."""
        if self._services is None:
            message = "services come after the first paint"
            raise LookupError(message)
        return self._services

    def go(self, place: str) -> None:
        """Leave any focus screen and show a place."""
        self._drop_focus()
        self._place = place
        page = self._page(place)
        self._stack.setCurrentWidget(page)
        self._show_rail(shown=True)
        refresh = getattr(page, "refresh", None)
        if refresh is not None:
            refresh()
        self.setWindowTitle("AKSI Desktop")
        self._focus_first(page)
        if place == HOME:
            self.home_filled.emit()

    def open_module(self, code: str) -> None:
        """Show Pelajaran with this module on top."""
        self.go("pelajaran")
        page = self._page("pelajaran")
        show = getattr(page, "show_module", None)
        if show is not None:
            show(code)

    def open_lesson(self, code: str, section: str = "") -> None:
        """Show a lesson at ``section``, or where this learner stopped."""
        from aksi_desktop.ui.learn import build_lesson

        self.open_focus(
            build_lesson(
                theme=self._theme, services=self.services, jobs=self.jobs, frame=self, code=code, section=section
            )
        )

    def open_quiz(self, code: str) -> None:
        """Show the quiz of a lesson."""
        from aksi_desktop.ui.quiz import build_quiz

        self.open_focus(build_quiz(theme=self._theme, services=self.services, jobs=self.jobs, frame=self, code=code))

    def open_help(self) -> None:
        """Show "Butuh bantuan?" over whatever is open; Esc leads back to it. Nothing about it is kept."""
        if self._focus and self._focus[-1].objectName() == "help":
            return
        from aksi_desktop.ui.help import build_help

        self.open_focus(build_help(theme=self._theme, language=self._language()))

    def open_carry(self) -> None:
        """Show "Kumpulkan & bagikan"."""
        from aksi_desktop.ui.carry import build_carry

        self.open_focus(build_carry(theme=self._theme, services=self.services, jobs=self.jobs, frame=self))

    def open_about(self) -> None:
        """Show "Tentang"."""
        from aksi_desktop.ui.about import AboutScreen

        self.open_focus(AboutScreen(theme=self._theme, data=self.services.places.data if self.ready else None))

    def open_appearance(self) -> None:
        """Choose theme, size and language."""
        from aksi_desktop.ui.appearance import AppearanceDialog

        dialog = AppearanceDialog(theme=self._theme, language=self._language(), parent=self)
        dialog.theme_chosen.connect(self.set_theme)
        dialog.scale_chosen.connect(self.set_scale)
        dialog.language_chosen.connect(self.set_language)
        dialog.open()

    def open_shortcuts(self) -> None:
        """Show every key in one list."""
        from aksi_desktop.ui.shortcuts import ShortcutList

        ShortcutList(theme=self._theme, parent=self).open()

    def search(self) -> None:
        """Look for a lesson or a term from wherever one is."""
        if self.ready and self.signed_in:
            from aksi_desktop.ui.home.search import SearchDialog

            SearchDialog(library=self.services.library, theme=self._theme, frame=self, parent=self).open()

    def open_focus(self, screen: FocusScreen) -> None:
        """Show a screen that replaces the rail."""
        if self._focus:
            self._focus[-1].leaving()
        self._focus.append(screen)
        screen.closed.connect(self.close_focus)
        screen.help_asked.connect(self.open_help)
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        self._show_rail(shown=False)
        self._message.dismiss()
        self._entitle()
        self._focus_first(screen)

    def close_focus(self) -> None:
        """Leave the focus screen and go back to where it was opened."""
        if not self._focus:
            return
        screen = self._focus.pop()
        screen.leaving()
        self._stack.removeWidget(screen)
        screen.deleteLater()
        if self._focus:
            self._stack.setCurrentWidget(self._focus[-1])
            self._entitle()
            self._focus_first(self._focus[-1])
        elif self.signed_in:
            self.go(self._place)
        else:
            self._show_sign_in()

    def say(
        self, text: str, tone: MessageTone = "info", *, action: tuple[str, Callable[[], None]] | None = None
    ) -> None:
        """Show a message that does not stop the work."""
        self._message.say(text, tone, action=action)

    def show_error(self, error: AksiError) -> None:
        """Say what happened, whether the work is safe, and the next step."""
        from aksi_desktop.ui.error_text import details, sentence

        text = sentence(error)
        self._message.say(text, "bad", action=(self.tr("Salin rincian untuk IT"), lambda: self._copy(details(error))))
        if error.code in ("disk-full", "read-only", "disk-error"):
            self.show_state(SafeState(self.tr("Belum aman: penyimpanan"), "rose", "circle-alert"))

    def show_state(self, state: SafeState) -> None:
        """Change the chip at the rail's foot."""
        self._state = state
        if self._rail is not None:
            self._rail.show_state(state)

    # -- how it looks ---------------------------------------------------------------------------------------------
    def set_theme(self, choice: ThemeChoice) -> None:
        """Show this theme and remember it for who works here."""
        self._theme.set_choice(choice)
        if self._services is not None:
            self._services.settings.theme = SETTING_OF[choice]

    def set_scale(self, scale: int) -> None:
        """Set the size of all type and remember it."""
        self._theme.set_scale(scale)
        if self._services is not None:
            self._services.settings.scale = self._theme.scale

    def set_language(self, language: str) -> None:
        """Speak ``"id"`` or ``"en"`` and remember it."""
        from aksi_desktop.ui.i18n import speak

        speak(language, resources=self._theme.resources)
        if self._services is not None:
            self._services.settings.language = language
        self.rebuild()

    def _language(self) -> str:
        return self._services.settings.language if self._services is not None else "id"

    # -- signing in and out ---------------------------------------------------------------------------------------
    def enter(self, learner: Learner | None) -> None:
        """Somebody works from now on: a learner with a name, the guest who was cut short, or (None) a new guest."""
        if self._session is None:
            return
        if learner is None:
            self._session.enter_guest()
        else:
            self._session.enter(learner)
        self._drop_pages()
        self._watch_idle()
        self.go(HOME)

    def leave(self) -> None:
        """Sign out: unfinished text is brought to safety first, then names come up again."""
        self._drop_focus()
        self._drop_pages()
        self._place = HOME
        if self._session is not None:
            self._session.leave()
        if self._idle is not None:
            self._idle.stop()
        self._show_sign_in()

    def claim(self) -> None:
        """The guest says "Ini namaku": choose the name, and the work done so far belongs to it."""
        from aksi_desktop.ui.signin.claim import ClaimDialog

        session = self._session
        if session is None or not self.learner.guest:
            return
        dialog = ClaimDialog(self.services.roster, theme=self._theme, parent=self)
        dialog.claimed.connect(self._claim)
        dialog.open()

    def _claim(self, named: Learner) -> None:
        if self._session is None:
            return
        try:
            self._session.claim(named)
        except AksiError as error:
            self.show_error(error)
            return
        self._drop_pages()
        self.go(HOME)
        self.say(self.tr("Yang tadi kamu kerjakan sekarang tercatat atas nama {0}.").format(named.call_name), "good")

    # -- building -------------------------------------------------------------------------------------------------
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
        self._more = MoreMenu(self, theme=self._theme)
        self._sign_in = self._make_sign_in()
        self._shortcuts = Shortcuts(self, theme=self._theme)

    def _make_sign_in(self) -> SignInView:
        view = SignInView(theme=self._theme)
        view.guest_asked.connect(lambda: self.enter(None))
        view.learner_chosen.connect(self.enter)
        view.help_asked.connect(self.open_help)
        view.carry_asked.connect(self.open_carry)
        view.more_asked.connect(self._more.popup_below)
        self._stack.addWidget(view)
        return view

    def place_specs(self) -> tuple[PlaceSpec, ...]:
        """The places of the rail, in order. A place with nothing behind it yet is not among them."""
        return (
            PlaceSpec(HOME, self.tr("Beranda"), "house", self._make_home),
            PlaceSpec("pelajaran", self.tr("Pelajaran"), "book-open", self._make_lessons),
        )

    def _make_home(self) -> QWidget:
        from aksi_desktop.ui.home import build_home

        return build_home(theme=self._theme, services=self.services, frame=self)

    def _make_lessons(self) -> QWidget:
        from aksi_desktop.ui.home import build_lessons

        return build_lessons(theme=self._theme, services=self.services, frame=self)

    def _page(self, place: str) -> QWidget:
        if place not in self._pages:
            spec = next(spec for spec in self.place_specs() if spec.id == place)
            page = spec.make()
            self._pages[place] = page
            self._stack.addWidget(page)
        return self._pages[place]

    def _drop_pages(self) -> None:
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()

    def _drop_focus(self) -> None:
        while self._focus:
            screen = self._focus.pop()
            screen.leaving()
            self._stack.removeWidget(screen)
            screen.deleteLater()

    def _show_rail(self, *, shown: bool) -> None:
        narrow = self.width() < self._theme.px(COLLAPSE_BELOW)
        if self._rail is not None and (not shown or self._rail.narrow != narrow):
            self._across.removeWidget(self._rail)
            self._rail.hide()
            self._rail.deleteLater()
            self._rail = None
        if not shown:
            return
        if self._rail is None:
            self._rail = Rail(self.place_specs(), self._more, theme=self._theme, narrow=narrow)
            self._rail.place_chosen.connect(self.go)
            self._rail.help_asked.connect(self.open_help)
            self._rail.leave_asked.connect(self.leave)
            self._rail.claim_asked.connect(self.claim)
            self._across.insertWidget(0, self._rail)
        self._rail.show_place(self._place)
        self._rail.show_learner(self.learner, school=self.school_name(), can_claim=bool(self.services.roster.classes()))
        self._rail.show_state(self._state)

    def school_name(self) -> str:
        """The school that this computer belongs to, or nothing."""
        from aksi_desktop.ui.carry import school_name

        return self.tr("Kelas contoh") if self._options.sample else school_name(self.services.places.data)

    def _show_sign_in(self) -> None:
        self._show_rail(shown=False)
        if self._presenter is not None:
            self._presenter.show()
        self._stack.setCurrentWidget(self._sign_in)
        self.setWindowTitle("AKSI Desktop")
        self._focus_first(self._sign_in)

    def _entitle(self) -> None:
        title = self._focus[-1].screen_title() if self._focus else ""
        self.setWindowTitle(f"{title} · AKSI Desktop" if title else "AKSI Desktop")

    def _focus_first(self, page: QWidget) -> None:
        chooser = getattr(page, "first_focus", None)
        wanted = chooser() if chooser is not None else None
        (wanted or page).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- start, change, end ---------------------------------------------------------------------------------------
    def _fill(self) -> None:
        self.shell_painted.emit()
        try:
            services = self._source() if callable(self._source) else self._source
        except AksiError as error:
            from aksi_desktop.ui.error_text import details, sentence

            self._sign_in.show_blocked(sentence(error), details(error))
            return
        self.attach(services)

    def attach(self, services: Services) -> None:
        """Take the services and fill the first screen."""
        from aksi_desktop.ui.session import Session
        from aksi_desktop.ui.signin.presenter import SignInPresenter

        self._services = services
        self._session = Session(records=services.records, roster=services.roster)
        self._presenter = SignInPresenter(
            self._sign_in, roster=services.roster, session=self._session, settings=services.settings
        )
        self._show_sign_in()
        self._tell_of_the_past()
        self.services_ready.emit()
        QTimer.singleShot(0, self, self._theme.load_later_faces)

    def _tell_of_the_past(self) -> None:
        if self._options.repaired:
            self.say(
                self.tr("Data komputer ini dipulihkan dari salinan terakhir yang baik. Kamu bisa terus belajar."),
                "warn",
            )
        elif self._options.closed_unexpectedly:
            self.say(
                self.tr("Terakhir kali program tertutup mendadak. Jawaban yang sudah diperiksa tetap ada."), "warn"
            )

    def _theme_changed(self) -> None:
        if self._scale == self._theme.scale:
            return
        self._scale = self._theme.scale
        self.rebuild()

    def rebuild(self) -> None:
        """Make rail, places and sign-in anew: sizes or the language changed. Focus screens follow by themselves."""
        self._drop_pages()
        self._show_rail(shown=False)
        self._stack.removeWidget(self._sign_in)
        self._sign_in.deleteLater()
        self._sign_in = self._make_sign_in()
        self._state = SafeState(self.tr("Tersimpan"))
        if self._services is not None and self._session is not None:
            from aksi_desktop.ui.signin.presenter import SignInPresenter

            self._presenter = SignInPresenter(
                self._sign_in, roster=self.services.roster, session=self._session, settings=self.services.settings
            )
        if self._focus:
            return
        if self.signed_in:
            self.go(self._place)
        else:
            self._show_sign_in()

    def _watch_idle(self) -> None:
        """On a computer with class lists, a learner who walked away is signed out after five idle minutes."""
        if not self.services.roster.classes():
            return
        if self._idle is None:
            from aksi_desktop.ui.idle import IdleWatch

            self._idle = IdleWatch(self)
            self._idle.warned.connect(
                lambda: self.say(
                    self.tr("Masih di sini? Tekan tombol apa saja. Kalau tidak, kamu akan dikeluarkan."), "warn"
                )
            )
            self._idle.returned.connect(self._message.dismiss)
            self._idle.expired.connect(self.leave)
        self._idle.start()

    def _copy(self, text: str) -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(text)
        self.say(self.tr("Rincian disalin. Tempelkan ke pesan untuk petugas IT."), "good")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._fill)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._rail is not None and not self._focus:
            self._show_rail(shown=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        for screen in self._focus:
            screen.leaving()
        if self._services is not None:
            self._services.settings.window_geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.jobs.close()
        super().closeEvent(event)

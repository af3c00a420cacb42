"""Moving about: the places of the rail, the screens that replace it, and who is signed in. The ``Frame`` of screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from aksi_desktop.errors import AksiError

from aksi_desktop.ui.rail import PlaceSpec, SafeState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from aksi_desktop.classroom.graded import Sitting
    from aksi_desktop.records import Signer
    from aksi_desktop.roster.keys import SigningKey
    from aksi_desktop.roster.school_file import SchoolSecrets
    from aksi_desktop.roster.sessions import How

    from aksi_desktop.ui.frame import Learner, MessageTone, Teacher
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.session import Session
    from aksi_desktop.ui.teacher.door import TeacherDoor
    from aksi_desktop.ui.theme import Theme
    from aksi_desktop.ui.widgets.bars import MessageBar
    from aksi_desktop.ui.widgets.pages import FocusScreen

HOME, CLASSES = "beranda", "kelas"
#: Trouble that left something unsaved; the chip says so until the next thing is saved.
NOT_SAFE = frozenset({"disk-full", "read-only", "disk-error"})


class Navigator(QObject):
    """Owns pages and focus screens. Signals tell the window what to show around them."""

    rail_wanted = Signal(bool)
    titled = Signal(str)
    arrived = Signal(str)
    left = Signal()
    state_changed = Signal(object)

    def __init__(
        self, *, theme: Theme, jobs: Jobs, stack: QStackedWidget, message: MessageBar, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._jobs = jobs
        self._stack = stack
        self._message = message
        self._over = parent
        self._services: Services | None = None
        self._session: Session | None = None
        self._pages: dict[str, QWidget] = {}
        self._focus: list[FocusScreen] = []
        self._door: TeacherDoor | None = None
        self.place = HOME
        jobs.failed.connect(self.show_error)

    def attach(self, services: Services, session: Session) -> None:
        """Take the services once they are there."""
        self._services, self._session = services, session

    @property
    def ready(self) -> bool:
        """Whether the services are there."""
        return self._services is not None

    @property
    def signed_in(self) -> bool:
        """Whether somebody works now."""
        return self._session is not None and self._session.learner is not None

    @property
    def in_focus(self) -> bool:
        """Whether a focus screen replaces the rail."""
        return bool(self._focus)

    @property
    def services(self) -> Services:
        """The rooms below. Raises ``LookupError`` before they are there."""
        if self._services is None:
            message = "services come after the first paint"
            raise LookupError(message)
        return self._services

    @property
    def learner(self) -> Learner:
        """Who works now. Raises ``LookupError`` while nobody is signed in."""
        learner = self._session.learner if self._session else None
        if learner is None:
            message = "nobody is signed in"
            raise LookupError(message)
        return learner

    @property
    def teacher(self) -> Teacher | None:
        """The teacher who works now; None while a learner does."""
        return self._session.teacher if self._session else None

    @property
    def signer(self) -> Signer:
        """The key that signs what the teacher says. Raises ``LookupError`` while no teacher works."""
        if self._session is None:
            message = "nobody is signed in"
            raise LookupError(message)
        return self._session.signer

    @property
    def secrets(self) -> SchoolSecrets | None:
        """The opened keys of the school; None while no teacher works, and on a teacher's own computer."""
        return self._session.secrets if self._session else None

    @property
    def partner(self) -> Learner | None:
        """Who sits beside the learner after "Masuk berdua"."""
        return self._session.partner if self._session else None

    @property
    def beside(self) -> tuple[str, ...]:
        """Ids of whoever works along at this computer: practice counts for them too."""
        return (self.partner.id,) if self.partner is not None else ()

    @property
    def sitting(self) -> Sitting:
        """Who sits here, as the rule for tests that count wants to know. Raises ``LookupError`` while nobody does."""
        if self._session is None:
            message = "nobody is signed in"
            raise LookupError(message)
        return self._session.sitting

    # -- places ---------------------------------------------------------------------------------------------------
    def place_specs(self) -> tuple[PlaceSpec, ...]:
        """The places of the rail, in order. A place with nothing behind it yet is not among them."""
        home = PlaceSpec(HOME, self.tr("Beranda"), "house", self._make_home)
        lessons = PlaceSpec("pelajaran", self.tr("Pelajaran"), "book-open", self._make_lessons)
        if self.teacher is None:
            return home, lessons
        desk = PlaceSpec(HOME, self.tr("Beranda"), "house", self._make_desk)
        if self.teacher.role == "ti":  # a technician needs no names
            return desk, lessons
        return desk, PlaceSpec(CLASSES, self.tr("Kelas"), "users", self._make_classes), lessons

    def go(self, place: str) -> None:
        """Leave any focus screen and show a place."""
        self._drop_focus()
        self.place = place
        page = self._page(place)
        refresh = getattr(page, "refresh", None)
        if refresh is not None:
            refresh()
        self._stack.setCurrentWidget(page)
        self.rail_wanted.emit(True)
        self.titled.emit("")
        focus_first(page)
        self.arrived.emit(place)

    def open_module(self, code: str) -> None:
        """Show Pelajaran with this module on top."""
        self.go("pelajaran")
        show = getattr(self._page("pelajaran"), "show_module", None)
        if show is not None:
            show(code)

    def open_class(self, class_id: str, tab: str = "") -> None:
        """Show Kelas with this class, at ``tab`` where one is named. For a teacher who may see classes."""
        self.go(CLASSES)
        show = getattr(self._page(CLASSES), "open_class", None)
        if show is not None:
            show(class_id, tab)

    def refresh(self) -> None:
        """Something was recorded: a place that is seen shows the state of now."""
        page = self._pages.get(self.place)
        if page is not None and not self._focus and self._stack.currentWidget() is page:
            getattr(page, "refresh", lambda: None)()

    # -- focus screens --------------------------------------------------------------------------------------------
    def open_lesson(self, code: str, section: str = "") -> None:
        """Show a lesson at ``section``, or where this learner stopped."""
        from aksi_desktop.ui.learn import build_lesson

        self.open_focus(
            build_lesson(
                theme=self._theme, services=self.services, jobs=self._jobs, frame=self, code=code, section=section
            )
        )

    def open_quiz(self, code: str) -> None:
        """Show the quiz of a lesson."""
        from aksi_desktop.ui.quiz import build_quiz

        self.open_focus(build_quiz(theme=self._theme, services=self.services, jobs=self._jobs, frame=self, code=code))

    def open_help(self) -> None:
        """Show "Butuh bantuan?" over whatever is open; Esc leads back to it. Nothing about it is kept."""
        if self._focus and self._focus[-1].objectName() == "help":
            return
        from aksi_desktop.ui.help import build_help

        if self._services is None:
            self.open_focus(build_help(theme=self._theme))
            return
        from aksi_desktop.ui.school_contacts import own_contacts, school_province

        records, language = self._services.records, self._services.settings.language
        own = own_contacts(records)
        province = school_province(records) or self._services.settings.province
        self.open_focus(build_help(theme=self._theme, language=language, province=province, own=own))

    def open_carry(self) -> None:
        """Show "Kumpulkan & bagikan"."""
        from aksi_desktop.ui.carry import build_carry

        self.open_focus(build_carry(theme=self._theme, services=self.services, jobs=self._jobs, frame=self))

    def open_setup(self) -> None:
        """Show the three steps of set-up, where somebody left off."""
        from aksi_desktop.ui.setup import build_setup

        screen = build_setup(theme=self._theme, services=self.services, jobs=self._jobs, frame=self)
        screen.guest_asked.connect(self._learn_on)
        self.open_focus(screen)

    def _learn_on(self) -> None:
        """Somebody is done with set-up and wants to learn: where they were, or without a name."""
        if self.signed_in or self._session is None:
            self.close_focus()
        else:
            self.enter(self._session.left_guest())

    def open_about(self) -> None:
        """Show "Tentang"."""
        from aksi_desktop.ui.about import AboutScreen

        self.open_focus(AboutScreen(theme=self._theme, data=self.services.places.data if self.ready else None))

    def open_focus(self, screen: FocusScreen) -> None:
        """Show a screen that replaces the rail."""
        if self._focus:
            self._focus[-1].leaving()
        self._focus.append(screen)
        screen.closed.connect(self.close_focus)
        screen.help_asked.connect(self.open_help)
        screen.sign_out_asked.connect(self.sign_out)
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        self.rail_wanted.emit(False)
        self._message.dismiss()
        self.titled.emit(screen.screen_title())
        focus_first(screen)

    def close_focus(self) -> None:
        """Leave the focus screen and go back to where it was opened."""
        if not self._focus:
            return
        self._drop(self._focus.pop())
        if self._focus:
            self._stack.setCurrentWidget(self._focus[-1])
            self.titled.emit(self._focus[-1].screen_title())
            focus_first(self._focus[-1])
        elif self.signed_in:
            self.go(self.place)
        else:
            self.left.emit()

    def search(self) -> None:
        """Look for a lesson or a term from wherever one is."""
        if self.signed_in:
            from aksi_desktop.ui.home.search import SearchDialog

            SearchDialog(library=self.services.library, theme=self._theme, frame=self, parent=self._over).open()

    # -- words to the person --------------------------------------------------------------------------------------
    def say(
        self, text: str, tone: MessageTone = "info", *, action: tuple[str, Callable[[], None]] | None = None
    ) -> None:
        """Show a message that does not stop the work."""
        self._message.say(text, tone, action=action)

    def show_error(self, error: AksiError) -> None:
        """Say what happened, whether the work is safe, and the next step."""
        from aksi_desktop.ui.error_text import details, sentence

        copy = self.tr("Salin rincian untuk IT"), lambda: self._copy(details(error))
        self._message.say(sentence(error), "bad", action=copy)
        if error.code in NOT_SAFE:
            self.state_changed.emit(SafeState(self.tr("Belum aman"), "rose", "circle-alert"))

    # -- signing in and out ---------------------------------------------------------------------------------------
    def enter(self, learner: Learner | None, how: How = "tanpa-pin") -> None:
        """Somebody works from now on: a learner with a name, the guest who was cut short, or (None) a new guest."""
        if self._session is None:
            return
        trouble: AksiError | None = None
        try:
            if learner is None:
                self._session.enter_guest()
            else:
                self._session.enter(learner, how)
        except AksiError as error:
            trouble = error
            if not self.signed_in:
                self.show_error(error)
                return
        self._message.dismiss()  # it was said to whoever stood here before
        self.drop_pages()
        self.go(HOME)
        if trouble is not None:
            self.show_error(trouble)
        elif learner is not None and not learner.guest:
            self._tell_last_place(learner)

    def _tell_last_place(self, learner: Learner) -> None:
        """Last time was at another computer: say so, since what was done there may not have come here yet."""
        from aksi_desktop.roster.seats import spoken_place

        place = self.services.sessions.last_place(learner.id)
        if place and place != self.services.seat.label:
            text = self.tr("Pekerjaanmu terakhir di {0}. Yang belum tampak di sini menyusul setelah dikumpulkan guru.")
            self.say(text.format(spoken_place(place)))

    def join(self) -> None:
        """Let somebody join ("Masuk berdua"): choose who works along; the own PIN is asked."""
        from aksi_desktop.ui.signin.name_dialog import join_dialog

        if not self.learner.guest and self.teacher is None and self.partner is None:
            dialog = join_dialog(self.services, self.learner, theme=self._theme, jobs=self._jobs, parent=self._over)
            dialog.taken.connect(self._join)
            dialog.open()

    def _join(self, partner: Learner, how: How) -> None:
        if self._session is None or not self.signed_in:
            return
        try:
            self._session.join(partner, how)
        except AksiError as error:
            self.show_error(error)
            return
        self.go(self.place)
        both = self.tr("Kalian belajar berdua: latihan tercatat untuk {0} dan {1}. “Keluar” mengeluarkan keduanya.")
        self.say(both.format(self.learner.call_name, partner.call_name), "good")

    def sign_out(self) -> None:
        """Leave the session ("Keluar / ganti murid"), from wherever one is."""
        if self.signed_in:
            self.leave()

    def open_teacher_door(self) -> None:
        """Ask who comes in as a teacher, and for the school's passphrase."""
        from aksi_desktop.ui.teacher import make_door, open_door

        if self._door is None:
            self._door = make_door(services=self.services, jobs=self._jobs, enter=self.enter_teacher)
        open_door(self._door, theme=self._theme, over=self._over)

    def enter_teacher(self, teacher: Teacher, keys: SchoolSecrets | SigningKey) -> None:
        """A teacher works from now on, with the school's keys, or the teacher's own, open until leaving."""
        if self._session is not None:
            self._session.enter_teacher(teacher, keys, title=self.tr("Guru"))
            self._message.dismiss()
            self.drop_pages()
            self.go(HOME)

    def leave(self) -> None:
        """Sign out: unfinished text is brought to safety first, then names come up again. Open dialogs close."""
        from PySide6.QtWidgets import QDialog

        for dialog in self._over.findChildren(QDialog):
            if dialog.isVisible():
                dialog.done(QDialog.DialogCode.Rejected.value)
        self._drop_focus()
        self.drop_pages()
        self.place = HOME
        if self._session is not None:
            self._session.leave(at_home=self.services.settings.computer_use == "mandiri")
        self._message.dismiss()
        self.left.emit()

    def claim(self) -> None:
        """The guest says "Ini namaku": choose the name, and the work done so far belongs to it."""
        from aksi_desktop.ui.signin.name_dialog import claim_dialog

        if self.learner.guest:
            dialog = claim_dialog(self.services, theme=self._theme, jobs=self._jobs, parent=self._over)
            dialog.taken.connect(self._claim)
            dialog.open()

    def flush(self) -> None:
        """Bring unfinished text to safety; the window closes."""
        for screen in self._focus:
            screen.leaving()

    # -- inside ---------------------------------------------------------------------------------------------------
    def drop_pages(self) -> None:
        """Forget the pages: somebody else works, or sizes and words changed."""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()

    def _claim(self, named: Learner, how: How) -> None:
        if self._session is None or not self.signed_in:
            return
        try:
            self._session.claim(named, how)
        except AksiError as error:
            self.show_error(error)
            return
        self.drop_pages()
        self.go(HOME)
        self.say(self.tr("Yang tadi kamu kerjakan sekarang tercatat atas nama {0}.").format(named.call_name), "good")

    def _make_home(self) -> QWidget:
        from aksi_desktop.ui.home import build_home

        return build_home(theme=self._theme, services=self.services, frame=self)

    def _make_desk(self) -> QWidget:
        from aksi_desktop.ui.teacher import build_desk

        return build_desk(
            theme=self._theme, services=self.services, jobs=self._jobs, frame=self, enter=self.enter_teacher
        )

    def _make_classes(self) -> QWidget:
        from aksi_desktop.ui.classroom import build_classroom

        return build_classroom(theme=self._theme, services=self.services, jobs=self._jobs, frame=self)

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

    def _drop_focus(self) -> None:
        while self._focus:
            self._drop(self._focus.pop())

    def _drop(self, screen: FocusScreen) -> None:
        screen.leaving()
        self._stack.removeWidget(screen)
        screen.hide()
        screen.deleteLater()

    def _copy(self, text: str) -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(text)
        self.say(self.tr("Rincian disalin. Tempelkan ke pesan untuk petugas IT."), "good")


def focus_first(page: QWidget) -> None:
    """Give the keyboard to what a page names, else to the page."""
    chooser = getattr(page, "first_focus", None)
    wanted = chooser() if chooser is not None else None
    (wanted or page).setFocus(Qt.FocusReason.OtherFocusReason)

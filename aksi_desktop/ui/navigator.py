"""Moving about: the places of the rail and the way to every screen. The ``Frame`` of screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from aksi_desktop.ui.rail import PlaceSpec, SafeState
from aksi_desktop.ui.stage import HOME, Stage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from aksi_desktop.classroom.graded import Sitting
    from aksi_desktop.errors import AksiError
    from aksi_desktop.records import Signer
    from aksi_desktop.roster.school_file import SchoolSecrets

    from aksi_desktop.ui.frame import Learner, Teacher
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.session import Session
    from aksi_desktop.ui.theme import Theme
    from aksi_desktop.ui.widgets.bars import MessageBar

CLASSES = "kelas"
NOBODY = "nobody is signed in"
#: Trouble that left something unsaved; the chip says so until the next thing is saved.
NOT_SAFE = frozenset({"disk-full", "read-only", "disk-error"})


class Navigator(Stage):
    """The ``Frame`` of screens: who works, and the way to every place and screen."""

    state_changed = Signal(object)
    guest_asked = Signal()
    teacher_came = Signal(object, object)

    def __init__(
        self, *, theme: Theme, jobs: Jobs, stack: QStackedWidget, message: MessageBar, parent: QWidget
    ) -> None:
        super().__init__(stack=stack, message=message, make_page=self._make_place, parent=parent)
        self._theme = theme
        self._jobs = jobs
        self._over = parent
        self._services: Services | None = None
        self._session: Session | None = None
        self.help_asked.connect(self.open_help)
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
    def services(self) -> Services:
        """The rooms below. Raises ``LookupError`` before they are there."""
        if self._services is None:
            message = "services come after the first paint"
            raise LookupError(message)
        return self._services

    @property
    def learner(self) -> Learner:
        """Who works now. Raises ``LookupError`` while nobody is signed in."""
        learner = self._someone.learner
        if learner is None:
            raise LookupError(NOBODY)
        return learner

    @property
    def teacher(self) -> Teacher | None:
        """The teacher who works now; None while a learner does."""
        return self._session.teacher if self._session else None

    @property
    def signer(self) -> Signer:
        """The key that signs what the teacher says. Raises ``LookupError`` while no teacher works."""
        return self._someone.signer

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
        return self._someone.sitting

    @property
    def _someone(self) -> Session:
        if self._session is None:
            raise LookupError(NOBODY)
        return self._session

    # -- places -------------------------------------------------------------------------------------------------------
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

    def open_module(self, code: str) -> None:
        """Show Pelajaran with this module on top."""
        self.go("pelajaran")
        show = getattr(self.page("pelajaran"), "show_module", None)
        if show is not None:
            show(code)

    def open_class(self, class_id: str, tab: str = "") -> None:
        """Show Kelas with this class, at ``tab`` where one is named. For a teacher who may see classes."""
        self.go(CLASSES)
        show = getattr(self.page(CLASSES), "open_class", None)
        if show is not None:
            show(class_id, tab)

    # -- focus screens ------------------------------------------------------------------------------------------------
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
        if self.on_top is not None and self.on_top.objectName() == "help":
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
            self.guest_asked.emit()

    def open_about(self) -> None:
        """Show "Tentang"."""
        from aksi_desktop.ui.about import AboutScreen

        self.open_focus(AboutScreen(theme=self._theme, data=self.services.places.data if self.ready else None))

    def search(self) -> None:
        """Look for a lesson or a term from wherever one is."""
        if self.signed_in:
            from aksi_desktop.ui.home.search import SearchDialog

            SearchDialog(library=self.services.library, theme=self._theme, frame=self, parent=self._over).open()

    # -- words to the person ------------------------------------------------------------------------------------------
    def show_error(self, error: AksiError) -> None:
        """Say what happened, whether the work is safe, and the next step."""
        from aksi_desktop.ui.error_text import details, sentence

        copy = self.tr("Salin rincian untuk IT"), lambda: self._copy(details(error))
        self.say(sentence(error), "bad", action=copy)
        if error.code in NOT_SAFE:
            self.state_changed.emit(SafeState(self.tr("Belum aman"), "rose", "circle-alert"))

    # -- pages of places ----------------------------------------------------------------------------------------------
    def _make_place(self, place: str) -> QWidget:
        return next(spec for spec in self.place_specs() if spec.id == place).make()

    def _make_home(self) -> QWidget:
        from aksi_desktop.ui.home import build_home

        return build_home(theme=self._theme, services=self.services, frame=self)

    def _make_desk(self) -> QWidget:
        from aksi_desktop.ui.teacher import build_desk

        return build_desk(
            theme=self._theme, services=self.services, jobs=self._jobs, frame=self, enter=self.teacher_came.emit
        )

    def _make_classes(self) -> QWidget:
        from aksi_desktop.ui.classroom import build_classroom

        return build_classroom(theme=self._theme, services=self.services, jobs=self._jobs, frame=self)

    def _make_lessons(self) -> QWidget:
        from aksi_desktop.ui.home import build_lessons

        return build_lessons(theme=self._theme, services=self.services, frame=self)

    def _copy(self, text: str) -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(text)
        self.say(self.tr("Rincian disalin. Tempelkan ke pesan untuk petugas IT."), "good")

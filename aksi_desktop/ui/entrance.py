"""Coming in and leaving: names, guests, teachers, "Masuk berdua", and a guest who says "Ini namaku"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aksi_desktop.errors import AksiError

from aksi_desktop.ui.stage import HOME

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aksi_desktop.roster.keys import SigningKey
    from aksi_desktop.roster.school_file import SchoolSecrets
    from aksi_desktop.roster.sessions import How

    from aksi_desktop.ui.frame import Learner, Teacher
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.navigator import Navigator
    from aksi_desktop.ui.session import Session
    from aksi_desktop.ui.teacher.door import TeacherDoor
    from aksi_desktop.ui.theme import Theme


class Entrance(QObject):
    """Changes who works, and lets the navigator begin anew each time. Before there is a session it does nothing."""

    def __init__(self, navigator: Navigator, *, theme: Theme, jobs: Jobs, over: QWidget) -> None:
        super().__init__(over)
        self._navigator = navigator
        self._theme = theme
        self._jobs = jobs
        self._over = over
        self._session: Session | None = None
        self._door: TeacherDoor | None = None
        navigator.sign_out_asked.connect(self.sign_out)
        navigator.guest_asked.connect(self.go_on)
        navigator.teacher_came.connect(self.enter_teacher)

    def attach(self, session: Session) -> None:
        """Take the session once there are services."""
        self._session = session

    # -- coming in ------------------------------------------------------------------------------------------------
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
            if not self._navigator.signed_in:
                self._navigator.show_error(error)
                return
        self._begin()
        if trouble is not None:
            self._navigator.show_error(trouble)
        elif learner is not None and not learner.guest:
            self._tell_last_place(learner)

    def go_on(self) -> None:
        """The guest who was cut short works on; where there was none, a new one begins."""
        if self._session is not None:
            self.enter(self._session.left_guest())

    def open_teacher_door(self) -> None:
        """Ask who comes in as a teacher, and for the school's passphrase."""
        from aksi_desktop.ui.teacher import make_door, open_door

        if self._door is None:
            self._door = make_door(services=self._navigator.services, jobs=self._jobs, enter=self.enter_teacher)
        open_door(self._door, theme=self._theme, over=self._over)

    def enter_teacher(self, teacher: Teacher, keys: SchoolSecrets | SigningKey) -> None:
        """A teacher works from now on, with the school's keys, or the teacher's own, open until leaving."""
        if self._session is not None:
            self._session.enter_teacher(teacher, keys, title=self.tr("Guru"))
            self._begin()

    def _begin(self) -> None:
        self._navigator.hush()
        self._navigator.drop_pages()
        self._navigator.go(HOME)

    def _tell_last_place(self, learner: Learner) -> None:
        """Last time was at another computer: say so, since what was done there may not have come here yet."""
        from aksi_desktop.roster.seats import spoken_place

        services = self._navigator.services
        place = services.sessions.last_place(learner.id)
        if place and place != services.seat.label:
            text = self.tr("Pekerjaanmu terakhir di {0}. Yang belum tampak di sini menyusul setelah dikumpulkan guru.")
            self._navigator.say(text.format(spoken_place(place)))

    # -- two together, and a guest with a name --------------------------------------------------------------------
    def join(self) -> None:
        """Let somebody join ("Masuk berdua"): choose who works along; the own PIN is asked."""
        from aksi_desktop.ui.signin.name_dialog import join_dialog

        who = self._navigator
        if not who.learner.guest and who.teacher is None and who.partner is None:
            dialog = join_dialog(who.services, who.learner, theme=self._theme, jobs=self._jobs, parent=self._over)
            dialog.taken.connect(self._join)
            dialog.open()

    def _join(self, partner: Learner, how: How) -> None:
        navigator = self._navigator
        if self._session is None or not navigator.signed_in:
            return
        try:
            self._session.join(partner, how)
        except AksiError as error:
            navigator.show_error(error)
            return
        navigator.go(navigator.place)
        both = self.tr("Kalian belajar berdua: latihan tercatat untuk {0} dan {1}. “Keluar” mengeluarkan keduanya.")
        navigator.say(both.format(navigator.learner.call_name, partner.call_name), "good")

    def claim(self) -> None:
        """The guest says "Ini namaku": choose the name, and the work done so far belongs to it."""
        from aksi_desktop.ui.signin.name_dialog import claim_dialog

        who = self._navigator
        if who.learner.guest:
            dialog = claim_dialog(who.services, theme=self._theme, jobs=self._jobs, parent=self._over)
            dialog.taken.connect(self._claim)
            dialog.open()

    def _claim(self, named: Learner, how: How) -> None:
        navigator = self._navigator
        if self._session is None or not navigator.signed_in:
            return
        try:
            self._session.claim(named, how)
        except AksiError as error:
            navigator.show_error(error)
            return
        navigator.drop_pages()
        navigator.go(HOME)
        text = self.tr("Yang tadi kamu kerjakan sekarang tercatat atas nama {0}.")
        navigator.say(text.format(named.call_name), "good")

    # -- leaving --------------------------------------------------------------------------------------------------
    def sign_out(self) -> None:
        """Leave the session ("Keluar / ganti murid"), from wherever one is."""
        if self._navigator.signed_in:
            self.leave()

    def leave(self) -> None:
        """Sign out: unfinished text is brought to safety first, then names come up again. Open dialogs close."""
        from PySide6.QtWidgets import QDialog

        for dialog in self._over.findChildren(QDialog):
            if dialog.isVisible():
                dialog.done(QDialog.DialogCode.Rejected.value)
        self._navigator.clear()
        if self._session is not None:
            at_home = self._navigator.services.settings.computer_use == "mandiri"
            self._session.leave(at_home=at_home)
        self._navigator.hush()
        self._navigator.left.emit()

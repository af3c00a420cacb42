"""The frame of set-up: where one is, the step, and the way back and on."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from aksi_desktop.ui.error_text import short
from aksi_desktop.ui.setup.steps import SchoolStep, StartStep, UseStep
from aksi_desktop.ui.widgets.bars import TopBar
from aksi_desktop.ui.widgets.basics import Button, ProgressTrack, label
from aksi_desktop.ui.widgets.cards import row
from aksi_desktop.ui.widgets.pages import FocusScreen, ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from aksi_desktop.errors import AksiError

    from aksi_desktop.ui.carry.dialogs import SchoolDialogs
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.setup.model import SetupModel, Use
    from aksi_desktop.ui.setup.presenter import SetupPresenter
    from aksi_desktop.ui.theme import Theme

LAST = 3


class SetupScreen(FocusScreen):
    """Shows one step at a time; ``presenter`` is set by ``build_setup``.

    ``guest_asked`` says that somebody wants to learn now, without a name.
    ``ask_join_file`` and ``ask_roster`` open the system's file dialog and give the file, or None.
    """

    presenter: SetupPresenter
    guest_asked = Signal()

    def __init__(self, *, theme: Theme, frame: Frame) -> None:
        super().__init__()
        self._theme = theme
        self._frame = frame
        self._scale = theme.scale
        self._model: SetupModel | None = None
        self._step: SchoolStep | UseStep | StartStep | None = None
        self.ask_join_file: Callable[[], Path | None] = self._ask_join_file
        self.ask_roster: Callable[[], Path | None] = self._ask_roster
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_bar())
        self._room = QVBoxLayout()
        self._room.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._room, 1)
        layout.addWidget(self._make_foot())
        self._page: ScrollPage | None = None
        theme.changed.connect(self._follow_size)

    def screen_title(self) -> str:
        return self.tr("Penyiapan")

    def first_focus(self) -> QWidget | None:
        return self._step.first_focus() if self._step is not None else self._next

    def leaving(self) -> None:
        if isinstance(self._step, SchoolStep):
            self.presenter.keep(self._step.draft())
        self.presenter.forget()

    def escape(self) -> None:
        if self._model is not None and self._model.step > 1:
            self.presenter.back()
        else:
            self._later()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._next.isEnabled():
            self._go_on()
        else:
            super().keyPressEvent(event)

    # -- what the presenter asks ----------------------------------------------------------------------------------
    def show_step(self, model: SetupModel) -> None:
        """Show this step; the same step keeps what is typed and where the keyboard is."""
        same = self._model is not None and self._model.step == model.step and self._model.use == model.use
        self._model = model
        self._put(model)
        if self.isVisible() and not same:
            chosen = self.first_focus()
            if chosen is not None:
                chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self) -> None:
        """Something runs; the buttons wait."""
        self._trouble.hide()
        self._next.setText(self.tr("Sebentar…"))
        for button in (self._next, self._back):
            button.setEnabled(False)

    def show_trouble(self, error: AksiError) -> None:
        """Say what was not taken, over the buttons; nothing typed is lost."""
        self._say(short(error))

    def finish(self, use: Use, lab: str) -> None:
        """All is said: the computer is used as it was said."""
        if use == "mandiri" and not lab:
            self.guest_asked.emit()
            return
        self.closed.emit()
        if lab:
            text = self.tr("Komputer ini sekarang bagian dari {0}. Daftar kelas datang lewat USB.")
            self._frame.say(text.format(lab), "good")
        elif use == "guru":
            self._frame.say(self.tr("Komputer guru siap. Pilih “Masuk sebagai guru” untuk membuka kelas."), "good")

    # -- parts ----------------------------------------------------------------------------------------------------
    def _make_bar(self) -> TopBar:
        theme = self._theme
        bar = TopBar(theme=theme)
        bar.body.addWidget(label("AKSI Desktop", "brand", wrap=False))
        bar.body.addStretch(1)
        self._where = label("", "muted", wrap=False)
        self._track = ProgressTrack(theme=theme, width=120)
        bar.body.addWidget(self._where)
        bar.body.addWidget(self._track)
        bar.body.addSpacing(theme.px(12))
        bar.help_asked.connect(self.help_asked)
        return bar

    def _make_foot(self) -> QFrame:
        theme = self._theme
        foot = QFrame()
        foot.setProperty("look", "footbar")
        layout = QVBoxLayout(foot)
        layout.setContentsMargins(theme.px(40), theme.px(12), theme.px(40), theme.px(12))
        self._trouble = label("", "wrong")
        self._trouble.hide()
        layout.addWidget(self._trouble)
        self._back = Button(self.tr("‹ Kembali"), theme=theme)
        self._back.clicked.connect(lambda: self.presenter.back())
        self._skip = Button(self.tr("Nanti saja"), theme=theme)
        self._skip.clicked.connect(self._later)
        self._next = Button(self.tr("Lanjut"), "primary", theme=theme)
        self._next.clicked.connect(self._go_on)
        layout.addLayout(row(self._back, None, self._skip, self._next, spacing=theme.px(10)))
        return foot

    def _put(self, model: SetupModel) -> None:
        if self._page is not None:
            with QSignalBlocker(self._page):  # a field that goes would say that it was edited
                self._room.removeWidget(self._page)
                self._page.hide()
                self._page.deleteLater()
        self._page = ScrollPage(theme=self._theme, max_width=920, margins=(40, 26))
        self._step = self._make_step(model)
        self._page.body.addWidget(self._step)
        self._room.addWidget(self._page)
        self._where.setText(self.tr("Langkah {0} dari {1}").format(model.step, LAST))
        self._track.show_part(model.step, LAST, self._where.text())
        self._trouble.hide()
        self._back.setEnabled(True)
        self._back.setVisible(model.step > 1)
        self._skip.setVisible(model.step < LAST or not model.school)
        self._name_next(model)

    def _make_step(self, model: SetupModel) -> SchoolStep | UseStep | StartStep:
        if model.step == 1:
            school = SchoolStep(model, self.presenter.preview, theme=self._theme)
            school.join_asked.connect(self._join)
            return school
        if model.step == 2:
            use = UseStep(model, theme=self._theme)
            use.chosen.connect(self._choose)
            use.join_asked.connect(self._join)
            use.recover_asked.connect(lambda: self._dialogs.recover())
            use.done_asked.connect(lambda: self.presenter.finish())
            return use
        start = StartStep(model, theme=self._theme)
        start.roster_asked.connect(self._roster)
        start.sample_asked.connect(self._open_sample)
        start.contacts_asked.connect(lambda: self._dialogs.contacts())
        return start

    def _name_next(self, model: SetupModel) -> None:
        words = self.tr("Lanjut")
        if model.step == LAST:
            words = self.tr("Selesai")
        elif model.step > 1 and model.use == "lab":
            words = self.tr("Pilih berkas gabung…")
        elif model.step > 1 and model.use == "mandiri":
            words = self.tr("Mulai belajar")
        elif model.step > 1 and model.use == "guru" and not model.school:
            words = self.tr("Buat sekolah…")
        self._next.setText(words)
        self._next.setEnabled(model.step != 2 or bool(model.use))

    # -- doing ----------------------------------------------------------------------------------------------------
    def _go_on(self) -> None:
        model, step = self._model, self._step
        if model is None:
            return
        if isinstance(step, SchoolStep):
            fault = step.fault()
            if fault:
                self._say(fault)
            else:
                self.presenter.take_school(step.draft())
        elif model.step == LAST or model.use == "mandiri":
            self.presenter.finish()
        elif model.use == "lab":
            self._join()
        elif model.use == "guru" and model.school:
            self.presenter.go_on()
        elif model.use == "guru":
            draft = model.draft
            self._dialogs.create(draft.name, draft.npsn, draft.province)

    def _choose(self, use: Use) -> None:
        self.presenter.choose(use)

    def _say(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.show()

    def _later(self) -> None:
        """Not now: who has not begun to learn yet begins at once, without a name."""
        self.presenter.later()
        self.guest_asked.emit()

    def _join(self) -> None:
        file = self.ask_join_file()
        if file is not None:
            if isinstance(self._step, SchoolStep):
                self.presenter.keep(self._step.draft())
            if not self._asked_teacher(file):
                self.presenter.join_by(file)

    def _asked_teacher(self, file: Path) -> bool:
        """Whether this is a teacher's file; then its words are asked for."""
        from aksi_desktop.exchange.teacherfile import is_teacher_file

        if not is_teacher_file(file):
            return False
        from aksi_desktop.ui.carry.teacher_join import TeacherJoinDialog

        dialog = TeacherJoinDialog(file, self.presenter, theme=self._theme, parent=self)
        dialog.joined.connect(self.presenter.joined_teacher)
        dialog.open()
        return True

    @cached_property
    def _dialogs(self) -> SchoolDialogs:
        from aksi_desktop.ui.carry.dialogs import SchoolDialogs

        return SchoolDialogs(self.presenter, theme=self._theme, frame=self._frame, over=self)

    def _roster(self) -> None:
        file = self.ask_roster()
        if file is not None:
            self._dialogs.roster(file)

    def _open_sample(self) -> None:
        from aksi_desktop.ui.sample_room import open_sample
        from aksi_desktop.ui.window import MainWindow

        window = self.window()
        if isinstance(window, MainWindow):
            open_sample(window)

    def _follow_size(self) -> None:
        if self._scale == self._theme.scale or self._model is None:
            return
        self._scale = self._theme.scale
        if isinstance(self._step, SchoolStep):
            self.presenter.keep(self._step.draft())
        self.presenter.show()

    def _ask_join_file(self) -> Path | None:
        kinds = self.tr("Berkas AKSI (*.aksi-gabung *.aksi-guru);;Semua berkas (*)")
        return self._ask(self.tr("Pilih berkas gabung atau berkas guru"), kinds)

    def _ask_roster(self) -> Path | None:
        kinds = self.tr("Daftar kelas (*.xlsx *.csv *.txt);;Semua berkas (*)")
        return self._ask(self.tr("Pilih daftar kelas"), kinds)

    def _ask(self, title: str, kinds: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        return Path(name) if name else None

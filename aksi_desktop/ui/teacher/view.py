"""The teacher's Beranda as it is seen: the day, one next step, the classes as cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aksi_desktop.ui.classroom.collected import CollectedWords
from aksi_desktop.ui.home.view import HeroCard
from aksi_desktop.ui.widgets.basics import Button, IconBadge, label
from aksi_desktop.ui.widgets.cards import Card, CardGrid, ClickCard, EmptyState, clear_layout, row
from aksi_desktop.ui.widgets.pages import ScrollPage

if TYPE_CHECKING:
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.teacher.desk import ClassToday, DeskModel, DeskPresenter
    from aksi_desktop.ui.theme import Theme


class DeskView(ScrollPage):
    """Shows a ``DeskModel``; ``presenter`` is set by ``build_desk``."""

    presenter: DeskPresenter

    def __init__(self, *, theme: Theme, frame: Frame) -> None:
        super().__init__(theme=theme, margins=(32, 24))
        self._theme = theme
        self._frame = frame
        self.next: Button | None = None
        self._model: DeskModel | None = None
        self._greeting = label("", "title")
        self._day = label("", "muted")
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._greeting)
        words.addWidget(self._day)
        self.body.addLayout(words)
        self._content = QVBoxLayout()
        self._content.setSpacing(theme.px(14))
        self.body.addLayout(self._content)

    def refresh(self) -> None:
        """Show the state of now."""
        self.presenter.refresh()

    def first_focus(self) -> QWidget | None:
        """The one filled button."""
        return self.next

    def show_desk(self, model: DeskModel) -> None:
        """Show everything anew."""
        words = {
            "pagi": self.tr("Selamat pagi, {0}"),
            "siang": self.tr("Selamat siang, {0}"),
            "sore": self.tr("Selamat sore, {0}"),
            "malam": self.tr("Selamat malam, {0}"),
        }[model.part]
        self._greeting.setText(words.format(model.call_name))
        day = QDate(model.day.year, model.day.month, model.day.day)
        self._day.setText(QLocale().toString(day, "dddd, d MMMM yyyy"))
        if model == self._model:
            return
        had_focus = self.next is not None and self.next.hasFocus()
        self._model = model
        clear_layout(self._content)
        self.next = None
        self._fill(model)
        if had_focus and self.next is not None:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, model: DeskModel) -> None:
        if not model.sees_classes:
            self._content.addWidget(self._for_technician(model))
        elif not model.classes:
            self._content.addWidget(self._no_class(model))
        else:
            self._content.addWidget(self._hero(model))
            self._content.addLayout(self._head(model))
            grid = CardGrid(theme=self._theme, min_width=260)
            grid.set_cards([self._class_card(found) for found in model.classes])
            self._content.addWidget(grid)
        if model.sees_classes:
            self._content.addWidget(self._collected(model))
        if model.at_school:
            self._content.addWidget(self._teachers())

    # -- parts ----------------------------------------------------------------------------------------------------
    def _head(self, model: DeskModel) -> QHBoxLayout:
        line = row(label(self.tr("Kelas"), "heading", wrap=False), None, spacing=self._theme.px(12))
        if model.may_choose:
            mine = Button(self.tr("Pilih kelas saya…"), "link", theme=self._theme)
            mine.clicked.connect(self._choose_classes)
            line.addWidget(mine)
        return line

    def _choose_classes(self) -> None:
        from aksi_desktop.ui.teacher.classes_dialog import ClassesDialog

        teacher = self._frame.teacher
        own = teacher.classes if teacher is not None else ()
        ClassesDialog(self.presenter, own, theme=self._theme, parent=self.window()).open()

    def _teachers(self) -> Card:
        theme = self._theme
        card = Card("card", theme=theme, padding=16, spacing=6)
        text = self.tr("Guru lain bekerja di komputernya sendiri, dengan kunci sendiri dan kelasnya saja.")
        see = Button(self.tr("Guru di sekolah ini…"), theme=theme, icon="users")
        see.clicked.connect(self._show_teachers)
        line = row(label(text, "body"), see, spacing=theme.px(14))
        line.setStretch(0, 1)
        card.body.addLayout(line)
        return card

    def _show_teachers(self) -> None:
        from aksi_desktop.ui.teacher.teachers_dialog import TeachersDialog

        TeachersDialog(self.presenter.teacher_list(), theme=self._theme, parent=self.window()).open()

    def _collected(self, model: DeskModel) -> Card:
        theme = self._theme
        card = Card("card", theme=theme, padding=16, spacing=6)
        words = label(CollectedWords(self).sentence(model.collected, model.day), "body")
        carry = Button(self.tr("Kumpulkan && bagikan"), theme=theme, icon="usb")
        carry.setAccessibleName(self.tr("Kumpulkan dan bagikan"))
        carry.clicked.connect(self._frame.open_carry)
        line = row(words, carry, spacing=theme.px(14))
        line.setStretch(0, 1)
        card.body.addLayout(line)
        return card

    def _hero(self, model: DeskModel) -> Card:
        found = next(each for each in model.classes if each.id == model.last_class)
        card = HeroCard(theme=self._theme)
        words = QVBoxLayout()
        words.setSpacing(self._theme.px(7))
        words.addWidget(label(self.tr("Terakhir dibuka") if model.resumed else self.tr("Mulai di sini"), "on-hero"))
        words.addWidget(label(found.name, "hero-title"))
        words.addWidget(label(self.tr("%n murid", "", found.learners), "on-hero"))
        self.next = Button(self.tr("Buka kelas"), "on-hero", theme=self._theme)
        self.next.clicked.connect(lambda: self._frame.open_class(found.id))
        card.put(words, self.next)
        return card

    def _class_card(self, found: ClassToday) -> ClickCard:
        theme = self._theme
        count = self.tr("%n murid", "", found.learners)
        card = ClickCard(self.tr("{0}, {1}").format(found.name, count), theme=theme)
        card.body.addLayout(row(IconBadge("users", "brand", theme=theme), None, label(count, "small", wrap=False)))
        card.body.addSpacing(theme.px(4))
        card.body.addWidget(label(found.name, "heading"))
        if found.worked is not None and found.tasks is not None:
            worked = self.tr("{0} dari {1} murid belajar seminggu ini").format(found.worked, found.learners)
            open_tasks = (
                self.tr("%n tugas terbuka", "", found.tasks) if found.tasks else self.tr("Belum ada tugas terbuka")
            )
            for words in (worked, open_tasks):
                card.body.addWidget(label(words, "muted"))
            card.setAccessibleName(self.tr("{0}, {1}, {2}").format(found.name, worked, open_tasks))
        card.settle()
        card.clicked.connect(lambda: self._frame.open_class(found.id))
        return card

    def _no_class(self, model: DeskModel) -> Card:
        if not model.at_school:
            self.next = Button(self.tr("Kumpulkan && bagikan"), "primary", theme=self._theme)
            self.next.clicked.connect(self._frame.open_carry)
            return EmptyState(
                "users",
                self.tr("Kelas Bapak/Ibu datang lewat USB"),
                self.tr("Colok USB di komputer sekolah dulu, lalu di sini. Daftar kelas diatur di komputer sekolah."),
                self.next,
                theme=self._theme,
            )
        self.next = Button(self.tr("Masukkan daftar kelas…"), "primary", theme=self._theme)
        self.next.clicked.connect(self._frame.open_carry)
        return EmptyState(
            "users",
            self.tr("Belum ada kelas di komputer ini"),
            self.tr("Masukkan daftar kelas dari Excel, CSV atau Dapodik. Daftar diperiksa dulu, baru dipakai."),
            self.next,
            theme=self._theme,
        )

    def _for_technician(self, model: DeskModel) -> Card:
        text = self.tr("Berkas gabung untuk lab, kiriman dari komputer lab, dan salinan data. Nama murid tidak tampil.")
        if not model.at_school:
            text = self.tr("Kiriman dan salinan data. Berkas gabung dibuat di komputer sekolah.")
        self.next = Button(self.tr("Kumpulkan && bagikan"), "primary", theme=self._theme)
        self.next.clicked.connect(self._frame.open_carry)
        return EmptyState(
            "monitor",
            self.tr("Komputer dan kiriman"),
            text,
            self.next,
            theme=self._theme,
        )

"""Masuk as it is seen: classes, then names, then the PIN; or one click to learn without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aksi_desktop.ui.widgets.bars import TopBar
from aksi_desktop.ui.widgets.basics import Button, IconBadge, IconButton, label
from aksi_desktop.ui.widgets.cards import Card, CardGrid, ClickCard, row
from aksi_desktop.ui.widgets.pages import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aksi_desktop.ui.frame import Learner
    from aksi_desktop.ui.signin.pin_pad import PinPad
    from aksi_desktop.ui.signin.presenter import ClassChoice, NameChoice
    from aksi_desktop.ui.signin.tiles import NameTiles
    from aksi_desktop.ui.theme import Theme


class SignInView(QWidget):
    """Shows classes or names. Before the services are there it shows its frame only: the first paint.

    ``school_here`` gives the school's name where this computer has joined one.
    """

    guest_asked = Signal()
    learner_chosen = Signal(object)
    help_asked = Signal()
    carry_asked = Signal()
    teacher_asked = Signal()
    more_asked = Signal(QPoint)

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._open_class: Callable[[str], None] = lambda _id: None
        self._go_back: Callable[[], None] = lambda: None
        self._take_name: Callable[[NameChoice], None] = lambda _choice: None
        self._check_pin: Callable[[str], None] = lambda _typed: None
        self._go_without: Callable[[], None] = lambda: None
        self._tiles: NameTiles | None = None
        self._page: QWidget | None = None
        self.school_here: Callable[[], str] = lambda: ""
        self._first: QWidget | None = None
        self._left_guest: Learner | None = None
        layout = self._outer = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_bar())
        self._stack = QStackedWidget()
        layout.addWidget(self._stack, 1)
        self._foot: QFrame | None = None

    # -- what the presenter asks ----------------------------------------------------------------------------------
    def on_class(self, chosen: Callable[[str], None]) -> None:
        """``chosen(class id)`` is called when a class is picked."""
        self._open_class = chosen

    def on_back(self, chosen: Callable[[], None]) -> None:
        """``chosen()`` is called when one step back is wanted."""
        self._go_back = chosen

    def on_name(self, chosen: Callable[[NameChoice], None]) -> None:
        """``chosen(name)`` is called when a name is picked."""
        self._take_name = chosen

    def on_pin(self, typed: Callable[[str], None], forgotten: Callable[[], None]) -> None:
        """``typed(PIN)`` is called with a whole PIN, ``forgotten()`` to go on without it."""
        self._check_pin, self._go_without = typed, forgotten

    def show_classes(self, classes: Sequence[ClassChoice], guest: Learner | None) -> None:
        """Offer the classes."""
        page = ScrollPage(theme=self._theme, max_width=1290, margins=(40, 28))
        page.body.addWidget(label(self.tr("Pilih kelasmu"), "title"))
        grid = CardGrid(theme=self._theme, min_width=230)
        cards = []
        for choice in classes:
            card = ClickCard(choice.name, theme=self._theme)
            card.body.addWidget(label(choice.name, "heading"))
            card.body.addWidget(label(self.tr("%n murid", "", choice.count), "muted"))
            card.settle()
            card.clicked.connect(lambda _=False, found=choice.id: self._open_class(found))
            cards.append(card)
        grid.set_cards(cards)
        page.body.addWidget(grid)
        self._first = cards[0] if cards else None
        self._put(page)
        self._show_foot(guest)

    def show_names(
        self, chosen: ClassChoice, names: Sequence[NameChoice], *, others: bool, seat: int | None = None
    ) -> None:
        """Offer the names of a class; ``seat`` is the number on this computer."""
        from aksi_desktop.ui.signin.tiles import NameTiles

        tiles = NameTiles(theme=self._theme, seat=seat)
        tiles.set_names(names)
        tiles.chosen.connect(lambda choice: self._take_name(choice))
        page = ScrollPage(theme=self._theme, max_width=1290, margins=(40, 28))
        words = QVBoxLayout()
        words.setSpacing(self._theme.px(2))
        words.addWidget(label(self.tr("Siapa namamu?"), "title", wrap=False))
        under = QHBoxLayout()
        under.setSpacing(self._theme.px(10))
        under.addWidget(label(chosen.name, "muted", wrap=False))
        if others:
            change = Button(self.tr("Ganti kelas"), "link", theme=self._theme)
            change.clicked.connect(lambda: self._go_back())
            under.addWidget(change)
        under.addStretch(1)
        words.addLayout(under)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(tiles.filter)
        page.body.addLayout(head)
        page.body.addWidget(tiles)
        self._first = tiles.first_focus()
        self._put(page, tiles)
        self._show_foot(None)

    def show_pin(self, choice: NameChoice) -> PinPad:
        """Ask for the PIN of a name; gives what shows how that goes."""
        from aksi_desktop.ui.signin.pin_page import PinPage

        page = PinPage(choice, theme=self._theme)
        page.typed.connect(lambda typed: self._check_pin(typed))
        page.forgotten.connect(lambda: self._go_without())
        page.left.connect(lambda: self._go_back())
        self._first = page.first_focus()
        self._put(page)
        if self._foot is not None:
            self._foot.hide()
        return page.pad

    def show_empty(self, guest: Learner | None) -> None:
        """Say that no class is known here, and what can be done at once."""
        theme = self._theme
        page = ScrollPage(theme=theme, max_width=860, margins=(40, 36))
        page.body.addWidget(label(self.tr("Selamat datang"), "title"))
        start = Card("card", theme=theme, padding=26, spacing=10)
        start.body.addWidget(IconBadge("book-open", "brand", theme=theme, size=48))
        start.body.addWidget(label(self.tr("Langsung mulai belajar"), "heading"))
        buttons: list[QWidget | None] = []
        if guest is None:
            start.body.addWidget(
                label(self.tr("Tidak perlu akun dan tidak perlu internet. Nama bisa menyusul."), "muted")
            )
        else:
            start.body.addWidget(
                label(self.tr("Ada pekerjaan tanpa nama yang belum selesai di komputer ini. Milikmu?"), "muted")
            )
            go_on = Button(self.tr("Lanjutkan yang tadi"), "primary", theme=theme)
            go_on.clicked.connect(lambda: self.learner_chosen.emit(guest))
            buttons.append(go_on)
            self._first = go_on
        fresh = Button(self.tr("Belajar tanpa nama"), "secondary" if guest else "primary", theme=theme)
        fresh.clicked.connect(self.guest_asked)
        buttons.append(fresh)
        start.body.addLayout(row(*buttons, None, spacing=theme.px(10)))
        page.body.addWidget(start)
        page.body.addWidget(self._school_card())
        self._first = self._first if guest else fresh
        self._put(page)
        if self._foot is not None:
            self._foot.hide()

    def show_blocked(self, text: str, details: str, try_again: Callable[[], None]) -> None:
        """The services could not be had: say why; ``try_again`` asks for them once more."""
        theme = self._theme
        page = ScrollPage(theme=theme, max_width=760, margins=(40, 60))
        card = Card("alert", theme=theme, padding=26)
        card.body.addWidget(label(self.tr("AKSI Desktop belum bisa dibuka"), "heading"))
        card.body.addWidget(label(text))
        copy = Button(self.tr("Salin rincian untuk IT"), theme=theme, icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        again = Button(self.tr("Coba lagi"), "primary", theme=theme, icon="refresh-cw")
        again.clicked.connect(try_again)
        card.body.addLayout(row(again, copy, None, spacing=theme.px(10)))
        page.body.addWidget(card)
        self._first = again
        self._put(page)

    def offer_teacher(self, offered: bool) -> None:
        """Offer "Masuk sebagai guru": only where the school's keys lie."""
        self._teacher.setVisible(offered)

    def first_focus(self) -> QWidget | None:
        """The widget that gets the keyboard."""
        return self._first

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc on the names leads back to the classes."""
        if event.key() == Qt.Key.Key_Escape and self._tiles is not None:
            self._go_back()
        else:
            super().keyPressEvent(event)

    # -- parts ----------------------------------------------------------------------------------------------------
    def _make_bar(self) -> QWidget:
        bar = TopBar(theme=self._theme)
        bar.body.addWidget(label("AKSI Desktop", "brand", wrap=False))
        bar.body.addStretch(1)
        self._teacher = Button(self.tr("Masuk sebagai guru"), theme=self._theme, icon="key-round")
        self._teacher.clicked.connect(self.teacher_asked)
        self._teacher.hide()
        bar.body.addWidget(self._teacher)
        more = IconButton("settings", self.tr("Lainnya: tampilan, kiriman, tentang"), theme=self._theme)
        more.clicked.connect(lambda: self.more_asked.emit(more.mapToGlobal(QPoint(more.width(), more.height() + 4))))
        bar.body.addWidget(more)
        bar.help_asked.connect(self.help_asked)
        return bar

    def _make_foot(self) -> QFrame:
        theme = self._theme
        foot = QFrame()
        foot.setProperty("look", "footbar")
        layout = QHBoxLayout(foot)
        layout.setContentsMargins(theme.px(40), theme.px(12), theme.px(40), theme.px(12))
        layout.setSpacing(theme.px(12))
        layout.addWidget(label(self.tr("Namamu belum ada? Tetap bisa belajar; nama menyusul."), "muted"), 1)
        self._go_on = Button(self.tr("Lanjutkan yang tadi"), theme=theme)
        self._go_on.clicked.connect(lambda: self.learner_chosen.emit(self._left_guest))
        fresh = Button(self.tr("Belajar tanpa nama"), theme=theme)
        fresh.clicked.connect(self.guest_asked)
        layout.addWidget(self._go_on)
        layout.addWidget(fresh)
        return foot

    def _show_foot(self, guest: Learner | None) -> None:
        if self._foot is None:
            self._foot = self._make_foot()
            self._outer.addWidget(self._foot)
        self._left_guest = guest
        self._go_on.setVisible(guest is not None)
        self._foot.show()

    def _school_card(self) -> Card:
        theme = self._theme
        card = Card("card", theme=theme, padding=26, spacing=8)
        joined = self.school_here()
        if joined:
            card.body.addWidget(label(self.tr("Komputer ini bagian dari {0}").format(joined), "subheading"))
            text = self.tr("Daftar kelasnya datang lewat USB: pasang USB dari guru, lalu pilih Ambil dari USB.")
            card.body.addWidget(label(text, "muted"))
            carry = Button(self.tr("Kumpulkan && bagikan"), theme=theme, icon="usb")
            carry.clicked.connect(self.carry_asked)
            card.body.addLayout(row(carry, None))
            return card
        card.body.addWidget(label(self.tr("Belum ada daftar kelas di komputer ini"), "subheading"))
        card.body.addWidget(
            label(
                self.tr(
                    "Bapak/Ibu guru: buat sekolah dan masukkan daftar kelas dari Excel atau CSV, atau gabungkan "
                    "komputer ini "
                    "ke sekolah dengan berkas gabung dari guru."
                ),
                "muted",
            )
        )
        school = Button(self.tr("Sekolah dan komputer ini…"), theme=theme, icon="school")
        school.clicked.connect(self.carry_asked)
        card.body.addLayout(row(school, None))
        return card

    def _put(self, page: QWidget, tiles: NameTiles | None = None) -> None:
        if self._page is not None:
            self._stack.removeWidget(self._page)
            self._page.deleteLater()
        self._tiles = tiles
        self._page = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if self.isVisible() and self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, page, self._reveal_first)

    def _reveal_first(self) -> None:
        """With large type the tile of this seat may lie below: known once the page is laid out."""
        page, first = self._page, self._first
        if isinstance(page, ScrollPage) and first is not None and page.isAncestorOf(first):
            page.ensureWidgetVisible(first)

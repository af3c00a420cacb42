"""The reading view: outline, bars, and two pages that take turns. It lays out and asks; the presenter decides."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aksi_desktop.ui.error_text import sentence
from aksi_desktop.ui.learn.bars import ReadingBar, ReadingFoot
from aksi_desktop.ui.learn.bubble import Bubble
from aksi_desktop.ui.learn.canvas import PageArea
from aksi_desktop.ui.learn.outline import OutlinePanel
from aksi_desktop.ui.learn.page_builder import HelpLine, PageBuilder, month_words
from aksi_desktop.ui.learn.pause_card import PauseCard
from aksi_desktop.ui.learn.pictures import Pictures, PictureViewer, inside
from aksi_desktop.ui.learn.trouble import TroublePage
from aksi_desktop.ui.quiz.markup import Markup
from aksi_desktop.ui.widgets import FocusScreen, MessageBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QShowEvent

    from aksi_desktop.assessment import Complaint
    from aksi_desktop.errors import AksiError

    from aksi_desktop.ui.learn.look import LookSettings
    from aksi_desktop.ui.learn.model import LessonTrouble, Note, Outline, Page
    from aksi_desktop.ui.learn.presenter import ReadingPresenter
    from aksi_desktop.ui.learn.speech import ReadAloud
    from aksi_desktop.ui.learn.text_part import ImageSource
    from aksi_desktop.ui.theme import Theme

OUTLINE_WIDTH = 270
OUTLINE_NEEDS = 960
"""Window width (pixels at 100 %) below which the outline gives its room to the text and opens over it instead."""
VOICE_MS = 1500
"""How long after opening the program looks for a voice: loading speech must not slow the first page."""
IDLE_MS = 150
"""How long the hands must rest before the next section is prepared."""


def no_contacts() -> Sequence[HelpLine]:
    """No contacts known: the help card then shows the way to the help page alone."""
    return ()


class ReadingScreen(FocusScreen):
    """One lesson on the screen. Signals say what the reader wants; ``show_*`` show what the presenter found."""

    back_asked = Signal()
    module_asked = Signal()
    previous_asked = Signal()
    following_asked = Signal()
    finish_asked = Signal()
    section_asked = Signal(str)
    link_followed = Signal(str)
    activity_asked = Signal()
    pause_asked = Signal()
    pause_taken = Signal()
    notes_asked = Signal()
    listen_asked = Signal()
    scale_asked = Signal(int)
    light_asked = Signal()
    rested = Signal()

    def __init__(self, *, theme: Theme, contacts: Callable[[], Sequence[HelpLine]] = no_contacts) -> None:
        super().__init__()
        self._theme = theme
        self._title = ""
        self._page: Page | None = None
        self._outline_data: Outline | None = None
        self._link_at = QPoint()
        self._scale = theme.scale
        self._presenter: ReadingPresenter | None = None
        self.pause_card: PauseCard | None = None
        self._voice: ReadAloud | None = None
        self._look: LookSettings | None = None
        self._pictures = Pictures()
        self._markup = Markup(theme=theme)
        self._builder = PageBuilder(self._markup, contacts, theme=theme)
        self._builder.followed.connect(self._follow)
        self._builder.help_asked.connect(self.help_asked)
        self._builder.activity_asked.connect(self.activity_asked)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(IDLE_MS)
        self._rest.timeout.connect(self.rested)
        self._frame = QHBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._frame.setSpacing(0)
        self._body: QWidget | None = None
        self._build()
        # shortcuts, because buttons and text take these keys for themselves before a screen would see them
        for keys, signal in (
            ("Alt+Left", self.previous_asked),
            ("[", self.previous_asked),
            ("Alt+Right", self.following_asked),
            ("]", self.following_asked),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(signal)
        theme.changed.connect(self._theme_changed)

    def attend(self, presenter: ReadingPresenter, *, look: LookSettings, voice: ReadAloud) -> None:
        """Keep the presenter as long as the screen lives, and let it hear what the reader wants."""
        self._presenter = presenter
        self._voice = voice
        self._look = look
        for signal, slot in (
            (self.back_asked, presenter.leave),
            (self.module_asked, presenter.to_module),
            (self.previous_asked, presenter.previous),
            (self.following_asked, presenter.following),
            (self.finish_asked, presenter.finish_section),
            (self.section_asked, presenter.go_to_section),
            (self.link_followed, presenter.follow),
            (self.activity_asked, presenter.open_activity),
            (self.pause_asked, presenter.ask_pause),
            (self.pause_taken, presenter.take_pause),
            (self.notes_asked, presenter.ask_notes),
            (self.rested, presenter.prepare_next),
            (self.scale_asked, look.scale_by),
            (self.light_asked, look.switch_light),
        ):
            signal.connect(slot)
        self.listen_asked.connect(self._listen)
        voice.changed.connect(self._show_voice)
        QTimer.singleShot(VOICE_MS, self, self._look_for_voice)

    def _look_for_voice(self) -> None:
        if self._voice is not None and self.isVisible() and self._voice.available():
            self._show_voice(False)

    def _listen(self) -> None:
        if self._voice is not None:
            self._voice.toggle(self.spoken_text())

    # -- building -----------------------------------------------------------------------------------------------------
    def _build(self) -> None:
        theme = self._theme
        self._body = QWidget()
        across = self._across = QHBoxLayout(self._body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self.outline = OutlinePanel(theme=theme)
        self.outline.back_asked.connect(self.module_asked)
        self.outline.section_asked.connect(self._choose_section)
        self.outline.pause_asked.connect(self.pause_asked)
        self.outline.notes_asked.connect(self.notes_asked)
        self.bar = ReadingBar(theme=theme)
        self.bar.help_asked.connect(self.help_asked)
        self.bar.outline_asked.connect(self._toggle_outline)
        self.bar.scale_asked.connect(self.scale_asked)
        self.bar.light_asked.connect(self.light_asked)
        self.bar.listen_asked.connect(self.listen_asked)
        self.foot = ReadingFoot(theme=theme)
        self.foot.previous_asked.connect(self.previous_asked)
        self.foot.finish_asked.connect(self.finish_asked)
        self._stack = QStackedWidget()
        self._front, self._next = self._new_page(), self._new_page()
        self._trouble = TroublePage(theme=theme)
        self._trouble.back_asked.connect(self.back_asked)
        self._stack.addWidget(self._trouble)
        column = QVBoxLayout()
        column.setSpacing(0)
        self.message = MessageBar(theme=theme)
        column.addWidget(self.bar)
        column.addWidget(self.message)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)
        across.addWidget(self.outline)
        across.addLayout(column, 1)
        self._frame.addWidget(self._body)
        self.bubble = Bubble(self, theme=theme)
        self.bubble.followed.connect(self._follow_from_bubble)
        self.viewer = PictureViewer(self, theme=theme)
        self._place_outline()

    def _new_page(self) -> PageArea:
        page = PageArea(theme=self._theme)
        page.canvas.followed.connect(self._follow_at)
        self._stack.addWidget(page)
        return page

    def _theme_changed(self) -> None:
        self._markup.forget()
        self._pictures.forget()
        self._front.key = self._next.key = ()
        if self._scale != self._theme.scale:
            self._scale = self._theme.scale
            self._rebuild()
            assert self._body is not None
            self._body.show()  # a layout would show it only with the next event
        if self._page is not None:
            self.show_page(self._page)
        if self._outline_data is not None:
            self.show_outline(self._outline_data)

    def _rebuild(self) -> None:
        """Sizes changed: every margin with them. Where one is in the lesson stays."""
        old = self._body
        self.bubble.deleteLater()
        self.viewer.deleteLater()
        focused = self.focusWidget() is not None
        self._build()
        if old is not None:
            self._frame.removeWidget(old)
            old.hide()
            old.deleteLater()
        if focused:
            self._front.setFocus()

    # -- what the presenter says --------------------------------------------------------------------------------------
    def show_outline(self, outline: Outline) -> None:
        self._outline_data = outline
        self._title = outline.title
        self.outline.show_outline(outline, can_pause=self._page is not None and self._page.can_pause)

    def show_page(self, page: Page) -> None:
        self._page = page
        self.bubble.close_note()
        if self._voice is not None:
            self._voice.stop()
        key = self._key(page)
        if self._next.key == key:
            self._front, self._next = self._next, self._front
        if self._front.key != key:
            self._fill(self._front, page, key)
        self._stack.setCurrentWidget(self._front)
        self.foot.show()
        self.foot.show_place(page)
        focused = QApplication.focusWidget()
        if focused is None or not self.outline.isAncestorOf(focused):
            self._front.setFocus()
        self._rest.start()

    def prepare_page(self, page: Page) -> None:
        key = self._key(page)
        if self._next.key != key and self._front.key != key:
            self._next.resize(self._front.size())
            self._fill(self._next, page, key)

    def show_trouble(self, trouble: LessonTrouble) -> None:
        self._page = None
        self._outline_data = None
        self._title = ""
        self.outline.hide()
        self.foot.hide()
        self._trouble.show_trouble(trouble)
        self._stack.setCurrentWidget(self._trouble)

    def show_note(self, note: Note) -> None:
        facts = ""
        if note.kind == "rujukan" and note.checked:
            facts = self.tr("Diperiksa {0}").format(month_words(note.checked))
        html = self._markup.html(note.text_md, 16)
        title = note.title if note.kind == "istilah" else self.tr("Sumber {0}").format(note.number)
        if note.kind == "rujukan":
            facts = "\n".join(part for part in (note.title, facts) if part)
        self.bubble.show_note(title, html, facts, note.see, at=self._link_at, return_to=self.focusWidget())

    def show_not_saved(self, error: AksiError) -> None:
        self.message.say(sentence(error), "bad")

    def show_complaints(self, complaints: Sequence[Complaint]) -> None:
        lines = "\n".join(f"{found.file}:{found.line}  {found.message} {found.suggestion}" for found in complaints)
        html = "".join(f"<p>{escape(line)}</p>" for line in lines.splitlines())
        self.bubble.show_note(
            self.tr("Catatan untuk guru"),
            html,
            "",
            (),
            at=self.outline.notes.mapTo(self, QPoint()),
            return_to=self._front,
        )

    def ask_pause(self) -> None:
        self.pause_card = PauseCard(self, theme=self._theme)
        self.pause_card.leave_asked.connect(self.pause_taken)
        self.pause_card.help_asked.connect(self.help_asked)

    def _show_voice(self, speaking: bool) -> None:
        self.bar.listen.show()
        self.bar.listen.setChecked(speaking)
        self.bar.listen.setText(self.tr("Berhenti") if speaking else self.tr("Dengarkan"))

    def spoken_text(self) -> str:
        """The words of the section in front, for reading aloud."""
        texts = (part.toPlainText() for part in self._front.canvas.texts())
        return "\n".join([self._front.canvas.heading, *texts])

    # -- filling ------------------------------------------------------------------------------------------------------
    def _key(self, page: Page) -> tuple[object, ...]:
        return (page.lesson, page.section.id, page.number, page.activity_done, id(page.section))

    def _fill(self, area: PageArea, page: Page, key: tuple[object, ...]) -> None:
        area.show_section(key, page.section.title, self._builder.build(page), self._images(page))

    def _images(self, page: Page) -> ImageSource:
        dpr = self.devicePixelRatioF()

        def image(address: str, width: int) -> QImage:
            return self._pictures.scaled(page.folder, address, width, dpr=dpr)

        return image

    # -- links --------------------------------------------------------------------------------------------------------
    def _follow_at(self, address: str, spot: QPoint) -> None:
        self._link_at = self.mapFromGlobal(spot)
        self._follow(address)

    def _follow_from_bubble(self, address: str) -> None:
        self._link_at = self.bubble.pos()
        self.bubble.close_note()
        self._follow(address)

    def _follow(self, address: str) -> None:
        if address.startswith("gambar:") and self._page is not None:
            self._enlarge(address.partition(":")[2])
        else:
            self.link_followed.emit(address)

    def _enlarge(self, address: str) -> None:
        path = inside(self._page.folder, address) if self._page is not None else None
        if path is not None:
            self.viewer.show_picture(path, self._front.canvas.description_of(address))

    # -- the outline on narrow windows --------------------------------------------------------------------------------
    def _narrow(self) -> bool:
        return self.width() < self._theme.px(OUTLINE_NEEDS)

    def _place_outline(self) -> None:
        narrow = self._narrow()
        reads = self._stack.currentWidget() is not self._trouble
        self.outline.setFixedWidth(min(self._theme.px(OUTLINE_WIDTH), max(self.width() * 3 // 5, 240)))
        if narrow:
            self._across.removeWidget(self.outline)
        elif self._across.indexOf(self.outline) < 0:
            self._across.insertWidget(0, self.outline)
        self.outline.setVisible(not narrow and reads)
        self.bar.outline.setVisible(narrow and reads)

    def _toggle_outline(self) -> None:
        if self.outline.isVisible():
            self.outline.hide()
            return
        top = self.bar.height()
        self.outline.setGeometry(0, top, self.outline.maximumWidth(), self.height() - top)
        self.outline.show()
        self.outline.raise_()
        self.outline.back.setFocus()

    def _choose_section(self, section: str) -> None:
        if self._narrow():
            self.outline.hide()
        self.section_asked.emit(section)

    # -- frame and keys -----------------------------------------------------------------------------------------------
    def screen_title(self) -> str:
        return self._title

    def first_focus(self) -> QWidget | None:
        return self._front if self._page is not None else self._trouble

    def leaving(self) -> None:
        self._rest.stop()
        if self._voice is not None:
            self._voice.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.come_back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_outline()
        self.bubble.close_note()
        self._next.key = ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        if not self.bubble.isHidden():
            self.bubble.close_note()
        elif self._narrow() and self.outline.isVisible():
            self.outline.hide()
        else:
            self.back_asked.emit()

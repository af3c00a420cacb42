"""The reading view: outline, bars, and two pages that take turns. It lays out and asks; the presenter decides."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from aksi_desktop.ui.error_text import sentence
from aksi_desktop.ui.learn.bubble import Bubble
from aksi_desktop.ui.learn.desk import ReadingDesk
from aksi_desktop.ui.learn.load import loaded
from aksi_desktop.ui.learn.page_builder import HelpLine, PageBuilder, month_words
from aksi_desktop.ui.learn.pause_card import PauseCard
from aksi_desktop.ui.learn.pictures import LessonPictures, Pictures, PictureViewer
from aksi_desktop.ui.quiz.keys import is_enter, press_focused_button
from aksi_desktop.ui.quiz.markup import Markup
from aksi_desktop.ui.widgets import FocusScreen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

    from aksi_desktop.assessment import Complaint
    from aksi_desktop.errors import AksiError

    from aksi_desktop.ui.learn.bars import ReadingBar, ReadingFoot
    from aksi_desktop.ui.learn.body import ReadingBody
    from aksi_desktop.ui.learn.canvas import PageArea
    from aksi_desktop.ui.learn.look import LookSettings
    from aksi_desktop.ui.learn.model import LessonTrouble, Note, Outline, Page
    from aksi_desktop.ui.learn.outline import OutlinePanel
    from aksi_desktop.ui.learn.presenter import ReadingPresenter
    from aksi_desktop.ui.learn.speech import ReadAloud
    from aksi_desktop.ui.learn.text_part import ImageSource
    from aksi_desktop.ui.theme import Theme
    from aksi_desktop.ui.widgets import MessageBar

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
        self._begin: Callable[[], None] | None = None
        self._page: Page | None = None
        self._outline_data: Outline | None = None
        self._link_at = QPoint()
        self._scale = theme.scale
        self._presenter: ReadingPresenter | None = None
        self._voice: ReadAloud | None = None
        self._look: LookSettings | None = None
        self._bubble: Bubble | None = None
        self._viewer: PictureViewer | None = None
        self.pause_card: PauseCard | None = None
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
        self._body: ReadingBody | None = None
        self._bind_keys()
        theme.changed.connect(self._theme_changed)

    def _bind_keys(self) -> None:
        """Shortcuts, because buttons and text take these keys for themselves before a screen would see them."""
        for keys, signal in (
            ("Alt+Left", self.previous_asked),
            ("[", self.previous_asked),
            ("Alt+Right", self.following_asked),
            ("]", self.following_asked),
            ("G", self._enlarge),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(signal)

    def attend(
        self,
        presenter: ReadingPresenter,
        *,
        look: LookSettings,
        voice: ReadAloud,
        begin: Callable[[], None],
        title: str,
    ) -> None:
        """Keep the presenter as long as the screen lives, and let it hear what the reader wants.

        ``begin`` opens the lesson; it is called when the screen knows its size, so that text is laid out once.
        """
        self._presenter, self._voice, self._look = presenter, voice, look
        self._begin, self._title = begin, title
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
            (self.rested, presenter.rest),
            (self.scale_asked, look.scale_by),
            (self.light_asked, look.switch_light),
        ):
            signal.connect(slot)
        self.listen_asked.connect(self._listen)
        voice.changed.connect(self._show_voice)
        QTimer.singleShot(VOICE_MS, self, self._look_for_voice)

    # -- parts --------------------------------------------------------------------------------------------------------
    def _new_body(self) -> ReadingBody:
        body = self._body = ReadingDesk.of(self._theme).take()
        for signal, told in (
            (body.outline.back_asked, self.module_asked),
            (body.outline.section_asked, self._choose_section),
            (body.outline.pause_asked, self.pause_asked),
            (body.outline.notes_asked, self.notes_asked),
            (body.bar.help_asked, self.help_asked),
            (body.bar.sign_out_asked, self.sign_out_asked),
            (body.bar.scale_asked, self.scale_asked),
            (body.bar.light_asked, self.light_asked),
            (body.bar.listen_asked, self.listen_asked),
            (body.foot.previous_asked, self.previous_asked),
            (body.foot.finish_asked, self.finish_asked),
            (body.link_followed, self._follow_at),
            (body.trouble_left, self.back_asked),
        ):
            signal.connect(told)
        self._frame.addWidget(body)
        body.show()  # a spare one was hidden, and a layout would show a new one only with the next event
        return body

    @property
    def body(self) -> ReadingBody:
        """What stands on the screen: there from the first time it is shown."""
        return self._body if self._body is not None else self._new_body()

    @property
    def outline(self) -> OutlinePanel:
        """The lesson's outline."""
        return self.body.outline

    @property
    def bar(self) -> ReadingBar:
        """The bar over the text."""
        return self.body.bar

    @property
    def foot(self) -> ReadingFoot:
        """The bar under the text."""
        return self.body.foot

    @property
    def message(self) -> MessageBar:
        """What is said without stopping the reading."""
        return self.body.message

    @property
    def bubble(self) -> Bubble:
        """The pop-up for terms and sources."""
        if self._bubble is None:
            self._bubble = Bubble(self, theme=self._theme)
            self._bubble.followed.connect(self._follow_from_bubble)
        return self._bubble

    @property
    def viewer(self) -> PictureViewer:
        """The large picture over everything."""
        if self._viewer is None:
            self._viewer = PictureViewer(self, theme=self._theme)
            self._viewer.closed.connect(lambda: self.body.front.setFocus())
        return self._viewer

    def _theme_changed(self) -> None:
        self._markup.forget()
        self._pictures.forget()
        if self._body is None:
            return
        self.body.forget_pages()
        if self._scale != self._theme.scale:
            self._scale = self._theme.scale
            self._rebuild()
        if self._page is not None:
            self.show_page(self._page)
        if self._outline_data is not None:
            self.show_outline(self._outline_data)

    def _rebuild(self) -> None:
        """Sizes changed: every margin with them. Where one is in the lesson stays."""
        old = self.body
        for overlay in (self._bubble, self._viewer):
            if overlay is not None:
                overlay.deleteLater()
        self._bubble = self._viewer = None
        focused = self.isAncestorOf(QApplication.focusWidget() or self)
        self._frame.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._new_body()
        if focused:
            self.body.front.setFocus()

    # -- what the presenter says --------------------------------------------------------------------------------------
    def show_outline(self, outline: Outline) -> None:
        self._outline_data = outline
        self._title = outline.title
        self.outline.show_outline(outline, can_pause=self._page is not None and self._page.can_pause)

    def show_page(self, page: Page) -> None:
        self._page = page
        if self._bubble is not None:
            self._bubble.close_note()
        if self._voice is not None:
            self._voice.stop()
        self.body.show_key(self._key(page), lambda area: self._fill(area, page))
        self.foot.show_place(page)
        focused = QApplication.focusWidget()
        if focused is None or not self.outline.isAncestorOf(focused):
            self.body.front.setFocus()
        self._rest.start()

    def prepare_page(self, page: Page) -> None:
        self.body.prepare_key(self._key(page), lambda area: self._fill(area, page))

    def show_trouble(self, trouble: LessonTrouble) -> None:
        self._page = None
        self._outline_data = None
        self._title = ""
        self.body.show_trouble().show_trouble(trouble)

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
        lines = (f"{found.file}:{found.line}  {found.message} {found.suggestion}" for found in complaints)
        html = "".join(f"<p>{escape(line)}</p>" for line in lines)
        at = self.outline.notes.mapTo(self, QPoint())
        self.bubble.show_note(self.tr("Catatan untuk guru"), html, "", (), at=at, return_to=self.body.front)

    def ask_pause(self) -> None:
        self.pause_card = PauseCard(self, theme=self._theme)
        self.pause_card.leave_asked.connect(self.pause_taken)
        self.pause_card.help_asked.connect(self.help_asked)

    # -- reading aloud ------------------------------------------------------------------------------------------------
    def _look_for_voice(self) -> None:
        if self._voice is not None and self.isVisible() and self._voice.available():
            self._show_voice(False)

    def _listen(self) -> None:
        if self._voice is not None:
            texts = (part.toPlainText() for part in self.body.front.canvas.texts())
            self._voice.toggle("\n".join([self.body.front.canvas.heading, *texts]))

    def _show_voice(self, speaking: bool) -> None:
        self.bar.listen.show()
        self.bar.listen.setChecked(speaking)
        self.bar.listen.setText(self.tr("Berhenti") if speaking else self.tr("Dengarkan"))

    # -- filling ------------------------------------------------------------------------------------------------------
    def _key(self, page: Page) -> tuple[object, ...]:
        return (page.lesson, page.section.id, page.number, page.activity_done, id(page.section))

    def _fill(self, area: PageArea, page: Page) -> None:
        area.show_section(self._key(page), page.section.title, self._builder.build(page), self._images(page))

    def _images(self, page: Page) -> ImageSource:
        return LessonPictures(self._pictures, page.folder, dpr=self.devicePixelRatioF(), zoom=self._theme.scale / 100)

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

    def _enlarge(self, address: str = "") -> None:
        if self._page is not None:
            self.viewer.show_pictures(self._page.folder, self.body.front.canvas.pictures(), address)

    def _choose_section(self, section: str) -> None:
        if self.body.outline_over_text:
            self.outline.hide()
        self.section_asked.emit(section)

    # -- frame and keys -----------------------------------------------------------------------------------------------
    def screen_title(self) -> str:
        return self._title

    def first_focus(self) -> QWidget | None:
        return self.body.trouble or self.body.front

    def leaving(self) -> None:
        self._rest.stop()
        if self._presenter is not None:
            self._presenter.keep_place()
        if self._voice is not None:
            self._voice.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._begin is not None:
            # only now: every move of the body to another parent would style all its widgets again
            begin, self._begin = self._begin, None
            self.body.show()
            self.body.foot.setVisible(loaded())
            self._frame.activate()
            begin()
        elif self._presenter is not None:
            self._presenter.come_back()

    def event(self, event: QEvent) -> bool:
        """Before the screen is deleted, its body goes back to the desk."""
        if event.type() == QEvent.Type.DeferredDelete and self._body is not None and self._body.parent() is self:
            self._frame.removeWidget(self._body)
            ReadingDesk.of(self._theme).give_back(self._body)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._bubble is not None:
            self._bubble.close_note()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and press_focused_button():
            event.accept()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._bubble is not None and not self._bubble.isHidden():
            self._bubble.close_note()
        elif self.body.outline_over_text:
            self.outline.hide()
        else:
            self.back_asked.emit()

"""What the window shows: the page of a place, or screens over it, one upon another; the message stands above both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from aksi_desktop.ui.frame import MessageTone
    from aksi_desktop.ui.widgets.bars import MessageBar
    from aksi_desktop.ui.widgets.pages import FocusScreen

HOME = "beranda"


class Stage(QObject):
    """Owns pages and focus screens: what is shown, what stands below it, where one comes back to.

    Pages are made (``make_page``) when somebody first goes there and kept until ``drop_pages``. Signals tell the window
    what to show around it all.
    """

    rail_wanted = Signal(bool)
    titled = Signal(str)
    arrived = Signal(str)
    left = Signal()
    help_asked = Signal()
    sign_out_asked = Signal()

    def __init__(
        self, *, stack: QStackedWidget, message: MessageBar, make_page: Callable[[str], QWidget], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._stack = stack
        self._message = message
        self._make_page = make_page
        self._pages: dict[str, QWidget] = {}
        self._focus: list[FocusScreen] = []
        self._entered = False
        self.place = HOME

    # -- places ---------------------------------------------------------------------------------------------------
    def go(self, place: str) -> None:
        """Leave any focus screen and show a place."""
        self.drop_focus()
        self._entered = True
        self.place = place
        page = self.page(place)
        refresh = getattr(page, "refresh", None)
        if refresh is not None:
            refresh()
        self._stack.setCurrentWidget(page)
        self.rail_wanted.emit(True)
        self.titled.emit("")
        focus_first(page)
        self.arrived.emit(place)

    def page(self, place: str) -> QWidget:
        """The page of a place, made now if nobody was there yet."""
        if place not in self._pages:
            self._pages[place] = self._make_page(place)
            self._stack.addWidget(self._pages[place])
        return self._pages[place]

    def refresh(self) -> None:
        """Something was recorded: a place that is seen shows the state of now."""
        page = self._pages.get(self.place)
        if page is not None and not self._focus and self._stack.currentWidget() is page:
            getattr(page, "refresh", lambda: None)()

    def drop_pages(self) -> None:
        """Forget the pages: somebody else works, or sizes and words changed."""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()

    # -- focus screens --------------------------------------------------------------------------------------------
    @property
    def in_focus(self) -> bool:
        """Whether a focus screen replaces the rail."""
        return bool(self._focus)

    @property
    def on_top(self) -> FocusScreen | None:
        """The focus screen that is seen, if one is."""
        return self._focus[-1] if self._focus else None

    def open_focus(self, screen: FocusScreen) -> None:
        """Show a screen that replaces the rail."""
        if self._focus:
            self._focus[-1].leaving()
        self._focus.append(screen)
        screen.closed.connect(self.close_focus)
        screen.help_asked.connect(self.help_asked)
        screen.sign_out_asked.connect(self.sign_out_asked)
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        self.rail_wanted.emit(False)
        self._message.dismiss()
        self.titled.emit(screen.screen_title())
        focus_first(screen)

    def close_focus(self) -> None:
        """Leave the focus screen and go back to where it was opened; ``left`` says that there is nothing below it."""
        if not self._focus:
            return
        self._drop(self._focus.pop())
        if self._focus:
            self._stack.setCurrentWidget(self._focus[-1])
            self.titled.emit(self._focus[-1].screen_title())
            focus_first(self._focus[-1])
        elif self._entered:
            self.go(self.place)
        else:
            self.left.emit()

    def drop_focus(self) -> None:
        """Leave every focus screen; unfinished text is brought to safety. What to show next is up to the caller."""
        while self._focus:
            self._drop(self._focus.pop())

    def flush(self) -> None:
        """Bring unfinished text to safety; the window closes."""
        for screen in self._focus:
            screen.leaving()

    def clear(self) -> None:
        """Nobody works here now: nothing stands open, and whoever comes next begins at Beranda."""
        self.drop_focus()
        self.drop_pages()
        self._entered = False
        self.place = HOME

    def _drop(self, screen: FocusScreen) -> None:
        screen.leaving()
        self._stack.removeWidget(screen)
        screen.hide()
        screen.deleteLater()

    # -- words to the person --------------------------------------------------------------------------------------
    def say(
        self, text: str, tone: MessageTone = "info", *, action: tuple[str, Callable[[], None]] | None = None
    ) -> None:
        """Show a message that does not stop the work."""
        self._message.say(text, tone, action=action)

    def hush(self) -> None:
        """Take the message away: it was said to whoever stood here before."""
        self._message.dismiss()


def focus_first(page: QWidget) -> None:
    """Give the keyboard to what a page names, else to the page."""
    chooser = getattr(page, "first_focus", None)
    wanted = chooser() if chooser is not None else None
    (wanted or page).setFocus(Qt.FocusReason.OtherFocusReason)

"""One run of flowing text in a page: a QTextBrowser as tall as its text, without scroll bars of its own."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from aksi_desktop.ui.learn.picture_room import pictures_of, rooms


class ImageSource(Protocol):
    """Where the pictures of a text come from. Addresses are as the lesson wrote them, widths device-independent."""

    def picture(self, address: str, width: int) -> QImage:
        """The picture at most so wide; null when it cannot be shown."""

    def blank(self, address: str, width: int) -> QImage | None:
        """A white image of the same size, quickly; None when the picture itself is as quick or cannot be shown."""


_PAGE_KEYS = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space})
_SELECTING_KEYS = frozenset(
    {Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}
)
"""With Shift these select text; without it they are the page's."""


class TextPart(QTextBrowser):
    """Text whose height follows its width. Links are announced by ``followed``, never opened by Qt."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: ImageSource | None = None
        self._width = 0
        self._rooms: dict[str, int] = {}
        self._undrawn: list[str] = []
        self._pressed_at: QPoint | None = None
        self.setProperty("look", "reading")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        # the width is set by hand: a width taken from the widget would lay every text out two or three times
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._announce)

    def _announce(self, url: QUrl) -> None:
        self.followed.emit(url.toString())

    def show_html(self, html: str, width: int, images: ImageSource | None = None) -> None:
        """Show this text at this width (device-independent pixels); the height follows at once."""
        self._images = images
        self._width = width
        self._undrawn = []
        self._rooms = {}
        self.setLineWrapColumnOrWidth(width)
        self.setHtml(html)
        if images is not None and "<img" in html:
            self._fit_pictures()
        self.fit(width)

    def clear_text(self) -> None:
        """Forget text and pictures, so that a part waiting to be used again holds no memory."""
        self._images = None
        self._undrawn = []
        self.clear()

    def fit(self, width: int) -> None:
        """Take this width, and the height that the text then needs."""
        if self.lineWrapColumnOrWidth() != width:
            self._width = width
            self.setLineWrapColumnOrWidth(width)
            if self._images is not None:
                self._fit_pictures(anew=True)
        self.setFixedSize(QSize(width, round(self.document().size().height() + 0.5)))

    def _fit_pictures(self, *, anew: bool = False) -> None:
        """Give each picture the room it has; ``anew``: all of them, since the whole text has another width."""
        self._rooms = rooms(self.document(), self._width)
        addresses = {address for address, _, _ in pictures_of(self.document())} if anew else set(self._rooms)
        for address in addresses:
            self._put(address, self._quick_picture(address))
        if addresses:
            self.document().markContentsDirty(0, self.document().characterCount())

    def _put(self, address: str, picture: QImage) -> None:
        self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address), picture)

    def _room(self, address: str) -> int:
        return self._rooms.get(address, self._width)

    def _quick_picture(self, address: str) -> QImage:
        """The picture, or a blank of its size that is drawn over after the first paint."""
        if self._images is None:
            return QImage()
        blank = self._images.blank(address, self._room(address))
        if blank is None:
            return self._images.picture(address, self._room(address))
        if address not in self._undrawn:
            self._undrawn.append(address)
        return blank

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give a picture of the lesson; nothing else is ever loaded."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return ""
        return self._quick_picture(name if isinstance(name, str) else name.toString())

    def draw_pictures(self) -> None:
        """Put the drawings where blanks keep their room: text is to be read before they are drawn."""
        waiting, self._undrawn = self._undrawn, []
        for address in waiting:
            if self._images is not None:
                self._put(address, self._images.picture(address, self._room(address)))
        if waiting:
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._undrawn:
            QTimer.singleShot(0, self, self.draw_pictures)

    def link_spot(self) -> QPoint:
        """Where the link that was just followed stands (in this widget), for a pop-up below it."""
        if self._pressed_at is not None:
            return self._pressed_at
        return self.cursorRect().bottomLeft()

    def description_of(self, address: str) -> str:
        """The alt text of a picture in this text, or ""."""
        found = (words for other, words, _ in pictures_of(self.document()) if other == address)
        return next(found, "")

    def picture_spot(self, address: str) -> QPoint:
        """A point inside the picture with this address, in this widget; the origin when it is not here."""
        step = max(self.width() // 24, 4)
        layout = self.document().documentLayout()
        for top in range(step, self.height(), step):
            for left in range(step, self.width(), step):
                if layout.imageAt(QPointF(left, top)) == address:
                    return QPoint(left, top)
        return QPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mouseReleaseEvent(event)
        picture = self.document().documentLayout().imageAt(event.position())
        if picture and event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.followed.emit(f"gambar:{picture}")
        self._pressed_at = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self.document().documentLayout().imageAt(event.position()):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave paging and moving to the page; links and copying stay here."""
        selects = event.key() in _SELECTING_KEYS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in _PAGE_KEYS or (event.key() in _SELECTING_KEYS and not selects):
            event.ignore()
            return
        super().keyPressEvent(event)

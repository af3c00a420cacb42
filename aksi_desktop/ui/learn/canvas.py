"""The page: one column of texts and widgets, laid out by hand so that a section is on the screen within a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from aksi_desktop.ui.learn.parts import PartCard
from aksi_desktop.ui.learn.picture_room import pictures_of
from aksi_desktop.ui.learn.text_part import ImageSource, TextPart
from aksi_desktop.ui.widgets import label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aksi_desktop.ui.theme import Theme

CHARACTERS = 69
"""Width of the column in characters of running text: 66 to 74 read best."""
_SAMPLE = "Pemeriksa fakta jarang membaca sebuah halaman sampai habis sebelum menilainya, mereka keluar dulu."
READING_PX = 18


class Fitting(Protocol):
    """A part that takes a width and then knows its height."""

    def fit(self, width: int) -> None: ...


def column_width(theme: Theme, room: int) -> int:
    """Pixels of the reading column: ``CHARACTERS`` wide where there is room, never wider than the window."""
    metrics = QFontMetricsF(theme.font(READING_PX))
    wanted = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * CHARACTERS
    return max(200, min(round(wanted), room - 2 * theme.px(24)))


class Canvas(QWidget):
    """The column inside the scroll area. Texts are kept and used again; other widgets belong to one section."""

    followed = Signal(str, QPoint)

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("look", "page")
        self._heading = label("", "title")
        self._heading.setParent(self)
        self._spare: list[TextPart] = []
        self._shown: list[QWidget] = []
        self._arranging = False

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """Texts and widgets in reading order, without the heading."""
        return tuple(self._shown)

    @property
    def heading(self) -> str:
        """The heading over the column."""
        return self._heading.text()

    def texts(self) -> tuple[TextPart, ...]:
        """The runs of text in reading order."""
        return tuple(part for part in self._shown if isinstance(part, TextPart))

    def settle(self) -> None:
        """Do now what would be done at the first paint, drawings and styles: nobody is waiting."""
        for text in self.texts():
            text.draw_pictures()
        for widget in self.findChildren(QWidget):
            widget.ensurePolished()

    def pictures(self) -> list[tuple[str, str]]:
        """(address, description) of the pictures on the page, in reading order."""
        return [(address, words) for text in self.texts() for address, words, _ in pictures_of(text.document())]

    def fill(self, heading: str, parts: Iterable[str | QWidget], width: int, images: ImageSource) -> None:
        """Show a section: its heading, then texts (HTML) and widgets. ``width`` is that of the column."""
        self._retire()
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        for part in parts:
            if isinstance(part, str):
                text = self._spare.pop() if self._spare else self._new_text()
                text.show_html(part, width, images)
                self._shown.append(text)
            else:
                part.setParent(self)
                self._shown.append(part)
        for widget in self._shown:
            widget.show()
        self._order_focus()

    def _new_text(self) -> TextPart:
        text = TextPart(self)
        text.followed.connect(self._announce)
        return text

    def _announce(self, address: str) -> None:
        text = self.sender()
        spot = text.mapToGlobal(text.link_spot()) if isinstance(text, TextPart) else QPoint()
        self.followed.emit(address, spot)

    def _retire(self) -> None:
        for widget in self._shown:
            widget.hide()
            if isinstance(widget, TextPart):
                widget.clear_text()
                self._spare.append(widget)
            else:
                widget.deleteLater()
        self._shown = []

    def _order_focus(self) -> None:
        for before, after in zip(self._shown, self._shown[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def empty(self) -> None:
        """Hold nothing."""
        self._retire()
        self._heading.setText("")

    def arrange(self, room: int, least_height: int) -> None:
        """Place everything for a viewport ``room`` pixels wide; the canvas takes the height it needs."""
        self._arranging = True
        px = self._theme.px
        width = column_width(self._theme, room)
        left = (room - width) // 2
        top = px(34)
        gap = px(16)
        for widget in (self._heading, *self._shown):
            if widget.isHidden():
                continue
            height = self._height(widget, width)
            widget.setGeometry(QRect(left, top, width, height))
            top += height + gap
        self.resize(room, max(top + px(24), least_height))
        self._arranging = False

    @staticmethod
    def _height(widget: QWidget, width: int) -> int:
        if isinstance(widget, TextPart):
            widget.fit(width)
            return widget.height()
        if isinstance(widget, PartCard):
            widget.fit(width)
        widget.ensurePolished()
        if widget.hasHeightForWidth():
            return max(widget.heightForWidth(width), 1)
        return widget.sizeHint().height()

    def event(self, event: QEvent) -> bool:
        """A part that grew (feedback that appeared) asks for room: everything below moves."""
        if event.type() == QEvent.Type.LayoutRequest and not self._arranging:
            viewport = self.parentWidget()
            area = viewport.parentWidget() if viewport is not None else None
            if isinstance(area, PageArea):
                area.arrange()
        return super().event(event)


class PageArea(QScrollArea):
    """One page with its own place in the text. Two of them take turns: one in front, one being prepared."""

    moved = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.key: tuple[object, ...] = ()
        self._arranged_for = QSize()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.canvas = Canvas(theme=theme)
        self.setWidget(self.canvas)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self.moved)

    def show_section(
        self, key: tuple[object, ...], heading: str, parts: Sequence[str | QWidget], images: ImageSource
    ) -> None:
        """Fill the page; ``key`` says what it then holds, so that nobody fills it twice."""
        self.key = key
        self.canvas.fill(heading, parts, column_width(self._theme, self.viewport().width()), images)
        self.arrange()
        self.verticalScrollBar().setValue(0)
        self.setAccessibleName(heading)

    def arrange(self) -> None:
        """Lay the page out again at the present width."""
        self._arranged_for = self.viewport().size()
        self.canvas.arrange(self.viewport().width(), self.viewport().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._arranged_for != self.viewport().size():
            self.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """PgUp, PgDn, Space, Home, End and the up and down arrows move the text; the rest is for the screen."""
        bar = self.verticalScrollBar()
        page = max(self.viewport().height() - self._theme.px(60), 1)
        line = self._theme.px(60)
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        steps = {
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Space: -page if back else page,
            Qt.Key.Key_Down: line,
            Qt.Key.Key_Up: -line,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier):
            event.ignore()
            return
        bar.setValue(bar.value() + step)
        event.accept()

"""The tour: drives the real window through what a person sees, and saves numbered pictures of it.

It presses visible controls by the words on them (or their accessible names), in whichever language the window speaks;
a control that is hidden, disabled or gone stops that stop of the tour, not the tour. Pictures hold open dialogs and
menus where they lie on the screen.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPixmap, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QMenu,
    QScrollArea,
    QTextEdit,
    QWidget,
)

Kind = TypeVar("Kind", bound=QWidget)

_log = logging.getLogger(__name__)
_SETTLE_MS = 60
_PATIENCE_S = 4.0


class Lost(Exception):
    """What the tour wanted to press or see is not there."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop: a short name for the picture's file, what leads there, and the stop without which it cannot be had."""

    name: str
    go: Callable[[Tour], None]
    after: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the tour brought home."""

    pictures: tuple[Path, ...]
    lost: tuple[tuple[str, str], ...]  # (stop, why)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Words to look for, in every language they may be shown in."""

    forms: tuple[str, ...]

    def fits(self, text: str) -> bool:
        shown = _bare(text)
        return any(shown == form or (form.endswith("…") and shown.startswith(form[:-1])) for form in self.forms)

    def on(self, widget: QWidget) -> bool:
        return any(self.fits(text) for text in (_text(widget), widget.accessibleName()) if text)


class Tour:
    """Drives ``window`` and saves pictures below ``out``, numbered on from ``taken`` pictures of other windows."""

    def __init__(self, window: QWidget, out: Path, *, taken: int = 0) -> None:
        self.window = window
        self._out = out
        self._taken = taken
        self._pictures: list[Path] = []

    def run(self, stops: Sequence[Stop], told: Callable[[str], None] | None = None) -> Outcome:
        """Visit every stop; gives the pictures and the stops that were lost. ``told`` hears each as it is reached."""
        self._out.mkdir(parents=True, exist_ok=True)
        lost: dict[str, str] = {}
        for stop in stops:
            if stop.after in lost:
                lost[stop.name] = f"comes after {stop.after}"
                continue
            try:
                stop.go(self)
            except Lost as why:
                _log.warning("tour: %s: %s", stop.name, why)
                lost[stop.name] = str(why)
                self.picture(f"{stop.name}-tersesat")
                continue
            self.picture(stop.name)
            if told:
                told(self._pictures[-1].name)
        return Outcome(tuple(self._pictures), tuple(lost.items()))

    # -- what a person does ---------------------------------------------------------------------------------------
    def press(self, words: str, *, nth: int = 0) -> None:
        """Click the visible control that says ``words`` (Indonesian, as in the source; ``…`` at the end: begins so)."""
        found: list[QWidget] = []
        wanted = self._wanted(words)

        def there() -> bool:
            found[:] = [widget for widget in self._controls() if wanted.on(widget)]
            if not found:  # a person would scroll to it
                found[:] = [widget for widget in self.on_page(QAbstractButton) if wanted.on(widget)]
            return len(found) > nth

        if not self._wait(there):
            raise Lost(f"no control says {words!r}; there are: {', '.join(self._words())[:300]}")
        self.click(found[nth])

    def click(self, widget: QWidget) -> None:
        """Click a widget where a person would, in its middle, scrolling there first."""
        if widget.visibleRegion().isEmpty():
            self._bring_into_view(widget, widget.rect().center())
        area = widget.rect()
        middle = QPoint(min(area.width() // 2, 40) if area.width() > 300 else area.width() // 2, area.height() // 2)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        self.settle()

    def has(self, words: str) -> bool:
        """Whether a visible, enabled control says ``words`` now."""
        return any(map(self._wanted(words).on, self._controls()))

    def open_row(self, words: str) -> None:
        """Click the row of a visible list that says ``words``."""
        for view in self._visible(QAbstractItemView):
            model = view.model()
            for number in range(model.rowCount()):
                index = model.index(number, 0)
                if words in str(index.data()):
                    view.scrollTo(index)
                    spot = view.visualRect(index).center()
                    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
                    self.settle()
                    return
        raise Lost(f"no row says {words!r}")

    def follow_link(self, begins: str) -> None:
        """Click the first visible link in running text whose address begins so (``"istilah:"``)."""
        for text in self._visible(QTextEdit):
            spot = _first_link(text, begins)
            if spot is None:
                continue
            self._bring_into_view(text, spot)
            QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=spot)
            self.settle()
            return
        raise Lost(f"no link begins with {begins!r}")

    def show_control(self, words: str) -> None:
        """Scroll to the control that says ``words``, wherever on the page it is."""
        wanted = self._wanted(words)
        for widget in self._scope().findChildren(QWidget):
            if widget.isVisible() and wanted.on(widget):
                self._bring_into_view(widget, widget.rect().center())
                return
        raise Lost(f"nothing on the page says {words!r}")

    def choose(self, words: str) -> None:
        """Choose the entry ``words`` of the open menu."""
        menu = QApplication.activePopupWidget()
        actions: list[QAction] = menu.actions() if isinstance(menu, QMenu) else []
        wanted = self._wanted(words)
        for action in actions:
            if isinstance(menu, QMenu) and wanted.fits(action.text()):
                QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
                self.settle()
                return
        raise Lost(f"no menu entry {words!r}; there are: {', '.join(action.text() for action in actions)}")

    def write(self, text: str) -> None:
        """Type into whatever has the keyboard."""
        target = QApplication.focusWidget()
        if target is None:
            raise Lost(f"nothing takes the text {text!r}")
        QTest.keyClicks(target, text)
        self.settle()

    def write_into_first_field(self, text: str) -> None:
        """Type into the first line for text on the page."""
        fields = self.on_page(QLineEdit)
        if not fields:
            raise Lost("no field to write into")
        self._bring_into_view(fields[0], fields[0].rect().center())
        fields[0].setFocus(Qt.FocusReason.MouseFocusReason)
        QTest.keyClicks(fields[0], text)
        self.settle()

    def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        *,
        into: QWidget | None = None,
    ) -> None:
        """Press a key where the keyboard is, or ``into`` a widget that is given the keyboard first."""
        if into is not None:
            into.setFocus(Qt.FocusReason.TabFocusReason)
        scope = self._scope()
        places: tuple[QWidget | None, ...] = (
            into, QApplication.activePopupWidget(), QApplication.focusWidget(), scope.focusWidget(), scope,
        )  # fmt: skip
        target = next(widget for widget in places if widget is not None)
        QTest.keyClick(target, key, modifiers)
        self.settle()

    def escape(self) -> None:
        """Press Esc until no dialog or menu is open; once at least."""
        for _ in range(4):
            self.key(Qt.Key.Key_Escape)
            if QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None:
                return

    def until(self, condition: Callable[[], bool], what: str, *, patience: int = 1) -> None:
        """Wait for ``condition``, ``patience`` times as long as usual; ``what`` names it in why the tour was lost."""
        if not any(self._wait(condition) for _ in range(patience)):
            raise Lost(f"waited in vain for {what}")
        self.settle()

    def settle(self) -> None:
        """Let events, layouts and short motions come to rest."""
        QTest.qWait(_SETTLE_MS)
        self._wait(lambda: QApplication.overrideCursor() is None)

    def visible(self, kind: type[Kind]) -> list[Kind]:
        """Every visible widget of ``kind``."""
        return list(self._visible(kind))

    def on_page(self, kind: type[Kind]) -> list[Kind]:
        """Every enabled widget of ``kind`` on the page shown, also where one has to scroll to it."""
        return [widget for widget in self._scope().findChildren(kind) if widget.isVisible() and widget.isEnabled()]

    # -- pictures -------------------------------------------------------------------------------------------------
    def picture(self, name: str) -> Path:
        """Save what is on the screen as the next numbered picture."""
        self.settle()
        shot = self.window.grab()
        ratio = shot.devicePixelRatio()
        corner = self.window.mapToGlobal(QPoint(0, 0))
        painter = QPainter(shot)
        for other in QApplication.topLevelWidgets():
            if other is not self.window and other.isVisible():
                at = other.mapToGlobal(QPoint(0, 0)) - corner
                painter.drawPixmap(at, _grabbed(other, ratio))
                # Without a window manager a dialog has no frame to tell it from the window below.
                painter.setPen(other.palette().shadow().color())
                painter.drawRect(QRect(at, other.size()).adjusted(-1, -1, 0, 0))
        painter.end()
        path = self._out / f"{self._taken + len(self._pictures) + 1:02d}-{name}.png"
        if not shot.save(str(path)):
            raise OSError(f"could not write {path}")
        self._pictures.append(path)
        return path

    def _bring_into_view(self, widget: QWidget, spot: QPoint) -> None:
        around = widget.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if isinstance(around, QScrollArea):
            inner = around.widget()
            where = widget.mapTo(inner, spot)
            around.ensureVisible(where.x(), where.y(), 50, around.height() // 3)
            self.settle()

    # -- looking --------------------------------------------------------------------------------------------------
    def _wait(self, condition: Callable[[], bool]) -> bool:
        limit = time.monotonic() + _PATIENCE_S
        while not condition():
            if time.monotonic() > limit:
                return False
            QTest.qWait(20)
        return True

    def _scope(self) -> QWidget:
        """What takes clicks now: an open dialog, else the window."""
        return QApplication.activeModalWidget() or self.window

    def _visible(self, kind: type[Kind]) -> Iterator[Kind]:
        for widget in self._scope().findChildren(kind):
            if widget.isVisible() and not widget.visibleRegion().isEmpty():
                yield widget

    def _controls(self) -> Iterator[QWidget]:
        for widget in self._visible(QWidget):
            takes = isinstance(widget, QAbstractButton) or bool(widget.focusPolicy() & Qt.FocusPolicy.ClickFocus)
            if takes and widget.isEnabled():
                yield widget

    def _words(self) -> list[str]:
        return [text for widget in self._controls() if (text := _text(widget) or widget.accessibleName())]

    def _wanted(self, words: str) -> _Wanted:
        return _Wanted(tuple(_bare(each) for each in _translations(words, self._scope())))


def fit_to_screen(window: QWidget, size: QSize) -> None:
    """Give ``window`` exactly ``size`` pixels, as a lab's screen would."""
    window.setGeometry(QRect(QPoint(0, 0), size))


def _grabbed(widget: QWidget, ratio: float) -> QPixmap:
    shot = widget.grab()
    shot.setDevicePixelRatio(ratio)
    return shot


def _first_link(text: QTextEdit, begins: str) -> QPoint | None:
    """The spot in the middle of the first link of ``text`` whose address begins so."""
    block = text.document().begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            if fragment.charFormat().anchorHref().startswith(begins):
                return _middle(text, fragment.position(), fragment.position() + min(fragment.length(), 12))
            place += 1
        block = block.next()
    return None


def _middle(text: QTextEdit, start: int, end: int) -> QPoint:
    cursor = QTextCursor(text.document())
    cursor.setPosition(start)
    left = text.cursorRect(cursor)
    cursor.setPosition(end)
    right = text.cursorRect(cursor)
    if right.top() != left.top():
        return left.center() + QPoint(6, 0)
    return QPoint((left.center().x() + right.center().x()) // 2, left.center().y())


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def _bare(text: str) -> str:
    """Without mnemonics and the shortcut's column: ``"&Simpan && tutup"`` is ``"Simpan & tutup"``."""
    return text.partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&").strip()


def _translations(words: str, widget: QWidget) -> set[str]:
    """``words``, and what they become in the language shown, whichever class of the window said them."""
    window = widget.window()
    around = [window, *window.findChildren(QObject)]
    if window.parent() is not None:
        around += [window.parent(), *window.parent().findChildren(QObject)]
    contexts = {kind.__name__ for one in {type(each) for each in around} for kind in one.__mro__}
    return {words} | {QCoreApplication.translate(context, words) for context in contexts}

"""The base of dialogs that ask for a few things and do one: trouble is told beside the fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from aksi_desktop.ui.error_text import short
from aksi_desktop.ui.widgets.basics import Button, label
from aksi_desktop.ui.widgets.cards import row
from aksi_desktop.ui.widgets.placing import centre_over

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from aksi_desktop.errors import AksiError

    from aksi_desktop.ui.theme import Theme


class ActionDialog(QDialog):
    """A dialog that does one thing: a filled button that waits while it works, and a line for what stands in the way.

    Subclasses lay out ``action``, ``cancel`` and the line, and say in ``submit`` what is done.
    """

    def __init__(self, title: str, action: str, *, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._action_text = action
        self.setWindowTitle(title)
        self._trouble = label("", "wrong")
        self._trouble.hide()
        self.action = Button(action, "primary", theme=theme)
        self.action.setDefault(True)
        self.action.clicked.connect(self.submit)
        self.cancel = Button(self.tr("Batal"), theme=theme)
        self.cancel.clicked.connect(self.reject)

    def submit(self) -> None:
        """What the filled button does."""

    def say(self, text: str) -> None:
        """Say what does not fit yet."""
        self._trouble.setText(text)
        self._trouble.show()
        self.ready()

    def ready(self) -> None:
        """The button can be used (again)."""
        self.action.setText(self._action_text)
        self.action.setEnabled(True)

    def failed(self, error: AksiError) -> None:
        """Say why it did not work."""
        self.say(short(error))

    def wait(self) -> None:
        """The work runs; the button waits."""
        self._trouble.hide()
        self.action.setText(self.tr("Sebentar…"))
        self.action.setEnabled(False)


class FormDialog(ActionDialog):
    """Labelled fields one below the other. Subclasses add fields and ``submit``."""

    def __init__(self, title: str, intro: str, action: str, *, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(title, action, theme=theme, parent=parent)
        self._captions: dict[QLineEdit, QLabel] = {}
        self.setMinimumWidth(theme.px(480))
        outer = QVBoxLayout(self)
        side = theme.px(26)
        outer.setContentsMargins(side, side, side, theme.px(20))
        outer.setSpacing(theme.px(6))
        self._title = label(title, "heading")
        self._intro = label(intro, "muted")
        outer.addWidget(self._title)
        outer.addWidget(self._intro)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(theme.px(4))
        outer.addLayout(self._fields)
        outer.addWidget(self._trouble)
        outer.addSpacing(theme.px(8))
        outer.addLayout(row(None, self.cancel, self.action, spacing=theme.px(10)))

    def add_field(self, name: str, hint: str = "", *, secret: bool = False) -> QLineEdit:
        """A labelled line to type in."""
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        if secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        caption = label(name, "strong")
        caption.setBuddy(field)
        self._captions[field] = caption
        self._fields.addSpacing(self._theme.px(6))
        self._fields.addWidget(caption)
        self._fields.addWidget(field)
        return field

    def show_field(self, field: QLineEdit, *, shown: bool) -> None:
        """Show or hide a field with its caption."""
        field.setVisible(shown)
        self._captions[field].setVisible(shown)

    def fit(self, width: int) -> None:
        """At least ``width`` (pixels at 100 %) and as tall as the words need then, which wrapped labels do not ask."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            wide = max(self.minimumWidth(), self._theme.px(width))
            self.setMinimumSize(wide, layout.totalHeightForWidth(wide))
            self.resize(self.minimumSize())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keep_within()

    def _keep_within(self) -> None:
        """Not beyond the screen: with very large type the fields scroll and the buttons stay in sight."""
        over, room = self.parentWidget(), self.screen().availableSize()
        if over is not None:
            room = room.expandedTo(over.window().size())
        outer = self.layout()
        if (
            isinstance(outer, QVBoxLayout)
            and outer.indexOf(self._fields) > 0
            and self.sizeHint().height() > room.height()
        ):
            self._let_fields_scroll(outer, room.height())
        if self.width() > room.width() - 16:
            self.setMinimumWidth(min(self.minimumWidth(), room.width() - 16))
            self.resize(room.width() - 16, self.height())
        centre_over(self)

    def _let_fields_scroll(self, outer: QVBoxLayout, room: int) -> None:
        focus, at = self.focusWidget(), outer.indexOf(self._fields)
        outer.takeAt(at)
        self._fields.setParent(None)
        holder, scroll = QWidget(), QScrollArea()
        holder.setProperty("look", "page")
        holder.setLayout(self._fields)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(holder)
        outer.insertWidget(at, scroll, 1)
        self.setMinimumHeight(0)
        edges = outer.contentsMargins().left() + outer.contentsMargins().right() + self._theme.px(20)
        self.resize(max(self.width(), holder.minimumSizeHint().width() + edges), room - 24)
        if focus is not None:  # moving the fields takes the keyboard from them
            focus.setFocus()

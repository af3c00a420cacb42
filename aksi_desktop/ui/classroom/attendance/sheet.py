"""The list and the journal side by side; on a narrow window one behind the other."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from aksi_desktop.classroom.meetings import STATES
from aksi_desktop.classroom.recap import LETTERS

from aksi_desktop.ui.classroom.attendance.model import FIELDS
from aksi_desktop.ui.classroom.attendance.table import AttendanceTable
from aksi_desktop.ui.day_words import long_day
from aksi_desktop.ui.error_text import short
from aksi_desktop.ui.widgets.basics import Button, Chip, IconButton, label
from aksi_desktop.ui.widgets.cards import Card, row
from aksi_desktop.ui.widgets.day_field import DayField
from aksi_desktop.ui.widgets.pages import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QResizeEvent

    from aksi_desktop.classroom.meetings import MeetingCard, TaughtUnit
    from aksi_desktop.errors import AksiError

    from aksi_desktop.ui.classroom.attendance.model import Sheet
    from aksi_desktop.ui.classroom.attendance.presenter import SheetPresenter
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.theme import Theme

DRAFT_MS = 1500
NARROW = 880  # width at 100 % under which list and journal take turns


class SheetView(QWidget):
    """Shows a ``Sheet``; ``presenter`` is set by ``build_attendance``."""

    presenter: SheetPresenter

    def __init__(self, *, theme: Theme, frame: Frame) -> None:
        super().__init__()
        self._theme = theme
        self._frame = frame
        self._filling = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MS)
        self._timer.timeout.connect(lambda: self.presenter.keep_draft())
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(8))
        self.head = self._make_head()
        self._notice = self._make_notice()
        lines.addWidget(self._notice)
        across = QHBoxLayout()
        across.setSpacing(theme.px(14))
        self.table = AttendanceTable(theme=theme)
        self.table.marked.connect(lambda place, state: self.presenter.mark(place, state))
        self.table.lines.noted.connect(lambda place, note: self.presenter.annotate(place, note))
        self._list = QWidget()
        listed = QVBoxLayout(self._list)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(theme.px(6))
        listed.addWidget(self.table, 1)
        self._counts = label("", "small")
        self._chip = Chip()
        foot = row(self._counts, self._chip, spacing=theme.px(8))
        foot.setStretch(0, 1)
        listed.addLayout(foot)
        across.addWidget(self._list, 3)
        self._journal = self._make_journal()
        across.addWidget(self._journal, 2)
        lines.addLayout(across, 1)
        for keys, act in (
            (QKeySequence.StandardKey.Save, self._save),
            (QKeySequence.StandardKey.Undo, self._undo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # -- parts ----------------------------------------------------------------------------------------------------
    def _make_head(self) -> QWidget:
        """What stands beside the tab's own choices: the day and the buttons."""
        theme = self._theme
        self._title = label("", "subheading", wrap=False)
        self.journal_button = Button(self.tr("Jurnal"), "toggle", theme=theme)
        self.journal_button.setCheckable(True)
        self.journal_button.toggled.connect(self._arrange)
        self.another = IconButton("plus", self.tr("Pertemuan baru"), theme=theme)
        self.another.clicked.connect(lambda: self.presenter.new_today())
        self.save = Button(self.tr("Simpan"), "primary", theme=theme)
        self.save.setToolTip(self.tr("Simpan daftar dan jurnal (Ctrl+S)"))
        self.save.clicked.connect(self._save)
        head = QWidget()
        line = row(self._title, None, self.journal_button, self.another, self.save, spacing=theme.px(8))
        head.setLayout(line)
        return head

    def _make_notice(self) -> Card:
        theme = self._theme
        notice = Card("note", theme=theme, padding=6)
        self._notice_text = label("", "body")
        self._notice_yes = Button("", theme=theme)
        self._notice_no = Button("", "link", theme=theme)
        line = row(self._notice_text, self._notice_yes, self._notice_no, spacing=theme.px(10))
        line.setStretch(0, 1)
        notice.body.addLayout(line)
        notice.hide()
        return notice

    def _make_journal(self) -> ScrollPage:
        theme = self._theme
        page = ScrollPage(theme=theme, margins=(2, 0))
        page.body.setSpacing(theme.px(4))
        self.day = DayField(self.tr("Tanggal"), datetime.now().date(), theme=theme)
        self.day.dateChanged.connect(self._day_changed)
        self.hours = QLineEdit()
        self.hours.setPlaceholderText(self.tr("3-4"))
        self.hours.setMaxLength(20)
        first = QHBoxLayout()
        first.setSpacing(theme.px(10))
        for words, made in ((self.tr("Tanggal"), self.day), (self.tr("Jam ke-"), self.hours)):
            part = QVBoxLayout()
            part.setSpacing(theme.px(4))
            part.addWidget(self._caption(words, made))
            part.addWidget(made)
            first.addLayout(part, 1)
        page.body.addLayout(first)
        self.lessons = QLineEdit()
        self.lessons.setPlaceholderText(self.tr("kode pelajaran, misalnya LM5"))
        self._units = label("", "small")
        self.aims = self._area(3)
        self.taught = self._area(3)
        self.note = self._area(2)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Pelajaran"), self.lessons),
            (self.tr("Tujuan pembelajaran (TP)"), self.aims),
            (self.tr("Yang dipelajari"), self.taught),
            (self.tr("Catatan"), self.note),
        )
        for words, field in fields:
            page.body.addSpacing(theme.px(4))
            page.body.addWidget(self._caption(words, field))
            page.body.addWidget(field)
            if field is self.lessons:
                page.body.addWidget(self._units)
        self.withdraw = Button(self.tr("Tarik pertemuan ini"), "link", theme=theme)
        self.withdraw.clicked.connect(lambda: self.presenter.withdraw())
        page.body.addLayout(row(self.withdraw, None))
        self.hours.textEdited.connect(lambda text: self.presenter.put("hours", text))
        self.lessons.textEdited.connect(lambda text: self.presenter.put("lessons", text))
        for name in ("aims", "taught", "note"):
            area: QPlainTextEdit = getattr(self, name)
            area.textChanged.connect(lambda name=name, area=area: self._typed(name, area.toPlainText()))
        return page

    def _caption(self, words: str, field: QWidget) -> QWidget:
        caption = label(words, "strong")
        caption.setBuddy(field)
        field.setAccessibleName(words)
        return caption

    def _area(self, lines: int) -> QPlainTextEdit:
        area = QPlainTextEdit()
        area.setTabChangesFocus(True)
        area.setFixedHeight(area.fontMetrics().lineSpacing() * lines + self._theme.px(26))
        return area

    # -- what the tab asks ----------------------------------------------------------------------------------------
    def set_masked(self, masked: bool) -> None:
        """Hide names, states and notes; what was taught may be seen."""
        self.table.lines.set_masked(masked)
        self.note.setVisible(not masked)
        self._show_counts()

    def first_focus(self) -> QWidget:
        """The list: letters and arrows work at once."""
        return self.table

    def flush(self) -> None:
        """Bring unsaved work to safety now."""
        self._timer.stop()
        self.presenter.keep_draft()

    # -- what the presenter asks ----------------------------------------------------------------------------------
    def show_sheet(self, sheet: Sheet, *, saved: bool, restored: bool) -> None:
        """Show a sheet anew."""
        self._filling = True
        self.day.show_day(sheet.day)
        for name in FIELDS:
            self._put(name, getattr(sheet, name))
        self._filling = False
        place = max(self.table.place, 0)
        self.table.lines.show_lines(sheet.lines)
        self.table.go_to(min(place, len(sheet.lines) - 1))
        self._title.setText(long_day(sheet.day))
        self._show_counts()
        self._buttons(sheet)
        self._notice.hide()
        if saved:
            self._chip.show_state(self.tr("Tersimpan"), "brand")
        elif restored:
            self.show_unsaved()
            self._say(
                self.tr("Daftar yang belum sempat disimpan dibuka kembali."),
                (self.tr("Buang"), lambda: self.presenter.discard()),
            )
        else:
            self._chip.show_state(self.tr("Belum disimpan"), "plain")

    def show_line(self, place: int) -> None:
        """One line changed."""
        self.table.lines.show_line(place)
        self._show_counts()

    def show_field(self, name: str, text: str) -> None:
        """A field of the journal was filled in."""
        self._filling = True
        self._put(name, text)
        self._filling = False

    def show_units(self, titles: tuple[str, ...], unknown: tuple[str, ...]) -> None:
        """Name the units that the codes stand for, and codes that stand for none."""
        words = " · ".join(titles)
        if unknown:
            missing = self.tr("Tidak ada pelajaran dengan kode {0}.").format(", ".join(unknown))
            words = f"{words}\n{missing}".strip()
        self._units.setText(words)
        self._units.setVisible(bool(words))

    def show_unsaved(self) -> None:
        """Something waits to be saved; a draft follows within two seconds."""
        self._chip.show_state(self.tr("Belum disimpan"), "sun")
        if not self._timer.isActive():
            self._timer.start()

    def show_saved(self) -> None:
        """It stands."""
        self._timer.stop()
        self._notice.hide()
        self._chip.show_state(self.tr("Tersimpan"), "brand")
        if self.presenter.sheet is not None:
            self._title.setText(long_day(self.presenter.sheet.day))
            self._buttons(self.presenter.sheet)
        self._frame.say(self.tr("Daftar hadir dan jurnal tersimpan."), "good")

    def show_clash(self, others: tuple[MeetingCard, ...]) -> None:
        """Warn that the class met at these hours already."""
        other = others[-1]
        if other.hours:
            words = self.tr("Hari itu sudah ada pertemuan jam ke-{0}.").format(other.hours)
        else:
            words = self.tr("Hari itu sudah ada pertemuan.")
        self._say(
            words,
            (self.tr("Simpan juga"), lambda: self.presenter.save(anyway=True)),
            (self.tr("Buka yang sudah ada"), lambda: self.presenter.open(other.id)),
        )

    def show_trouble(self, error: AksiError) -> None:
        """Say why it was not saved."""
        self._say(short(error))
        if error.code == "hours-wrong":
            self.journal_button.setChecked(True)
            self.hours.setFocus()

    def tell_withdrawn(self, undo: Callable[[], None]) -> None:
        """Say that a meeting was taken back, and offer it again."""
        self._frame.say(self.tr("Pertemuan itu ditarik."), "good", action=(self.tr("Urungkan"), undo))

    def taught_words(self, units: tuple[TaughtUnit, ...]) -> str:
        """What the class did, as the journal begins with it."""
        lines = []
        for unit in units:
            if unit.sections:
                lines.append(self.tr("{0}: {1}").format(unit.title, "; ".join(unit.sections)))
            else:
                lines.append(unit.title)
        return "\n".join(lines)

    # -- inside ---------------------------------------------------------------------------------------------------
    def _say(self, words: str, *actions: tuple[str, Callable[[], None]]) -> None:
        self._notice_text.setText(words)
        for button, action in zip((self._notice_yes, self._notice_no), (*actions, None, None), strict=False):
            button.setVisible(action is not None)
            if action is not None:
                button.setText(action[0])
                if button.property("wired"):
                    button.clicked.disconnect()
                button.setProperty("wired", True)
                button.clicked.connect(lambda _=False, act=action[1]: act())
        self._notice.show()

    def _buttons(self, sheet: Sheet) -> None:
        self.withdraw.setVisible(bool(sheet.meeting))
        self.another.setVisible(bool(sheet.meeting))

    def _put(self, name: str, text: str) -> None:
        field = getattr(self, name)
        if isinstance(field, QLineEdit):
            field.setText(text)
        elif field.toPlainText() != text:
            field.setPlainText(text)

    def _typed(self, name: str, text: str) -> None:
        if not self._filling:
            self.presenter.put(name, text)

    def _day_changed(self) -> None:
        if not self._filling:
            self.presenter.set_day(self.day.day)
            self._title.setText(long_day(self.day.day))

    def _show_counts(self) -> None:
        sheet = self.presenter.sheet if hasattr(self, "presenter") else None
        if sheet is None:
            return
        counts = sheet.counts()
        model = self.table.lines
        parts = [
            self.tr("{0} {1} {2}").format(LETTERS[state], model.state_words(state), counts[state])
            for state in STATES
            if counts[state] or state != "pkl"
        ]
        self._counts.setText(" · ".join(parts))

    def _save(self) -> None:
        self.save.setFocus()  # an open note is taken in first
        self.presenter.save()

    def _undo(self) -> None:
        place = self.presenter.undo()
        if place is not None:
            self.table.go_to(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        if hasattr(self, "presenter"):
            self.flush()
        super().hideEvent(event)

    def _arrange(self) -> None:
        narrow = self.width() < self._theme.px(NARROW)
        self.journal_button.setVisible(narrow)
        self._title.setVisible(not narrow)
        journal = self.journal_button.isChecked()
        self._list.setVisible(not (narrow and journal))
        self._journal.setVisible(not narrow or journal)

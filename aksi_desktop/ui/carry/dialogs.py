"""Opens the dialogs around the school's keys over a screen; each is imported when somebody asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from aksi_desktop.exchange import RecoveryWords

    from aksi_desktop.ui.carry.desk import SchoolDesk
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.theme import Theme


class SchoolDialogs:
    """What set-up and "Kumpulkan & bagikan" both offer, with the same words and the same way from one to the next."""

    def __init__(self, desk: SchoolDesk, *, theme: Theme, frame: Frame, over: QWidget) -> None:
        self._desk = desk
        self._theme = theme
        self._frame = frame
        self._over = over

    def create(self, name: str = "", npsn: str = "", province: str = "") -> None:
        """Create the school, with what was said before already filled in; then show its recovery words."""
        from aksi_desktop.ui.carry.school_dialogs import CreateSchoolDialog

        dialog = CreateSchoolDialog(self._desk, theme=self._theme, parent=self._over)
        if name or npsn or province:
            dialog.fill(name, npsn, province)
        dialog.created.connect(self._show_words)
        dialog.open()

    def recover(self) -> None:
        """Open the school with its recovery words."""
        from aksi_desktop.ui.carry.school_dialogs import RecoverDialog

        RecoverDialog(self._desk, theme=self._theme, frame=self._frame, parent=self._over).open()

    def unlocked(self, then: Callable[[], None]) -> None:
        """Go on with the school's keys open: now, or when somebody has typed the passphrase."""
        from aksi_desktop.ui.carry.school_dialogs import UnlockDialog

        if self._desk.unlocked:
            then()
            return
        dialog = UnlockDialog(self._desk, theme=self._theme, parent=self._over)
        dialog.forgotten.connect(self.recover)
        dialog.accepted.connect(then)
        dialog.open()

    def lab(self) -> None:
        """Name a lab and write its join file."""
        from aksi_desktop.ui.carry.school_dialogs import LabDialog

        self.unlocked(lambda: LabDialog(self._desk, theme=self._theme, frame=self._frame, parent=self._over).open())

    def contacts(self) -> None:
        """Fill in whom a student of this school can turn to."""
        from aksi_desktop.ui.carry.contacts_dialog import ContactsDialog

        self.unlocked(lambda: ContactsDialog(self._desk, theme=self._theme, parent=self._over).open())

    def roster(self, file: Path) -> None:
        """Show what importing this list would do."""
        from aksi_desktop.ui.carry.roster_dialog import RosterDialog

        RosterDialog(file, self._desk, theme=self._theme, frame=self._frame, parent=self._over).open()

    def _show_words(self, words: RecoveryWords) -> None:
        from aksi_desktop.ui.carry.words_dialog import WordsDialog

        WordsDialog(words, theme=self._theme, parent=self._over).open()

"""The base of dialogs that change the roster by one step, which the tab "Murid" offers to take back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aksi_desktop.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from aksi_desktop.roster.steps import Step

    from aksi_desktop.ui.classroom.people.presenter import Failed, PeoplePresenter, Work
    from aksi_desktop.ui.theme import Theme


class PeopleDialog(FormDialog):
    """``done`` is told each step and what to say about it."""

    def __init__(
        self,
        title: str,
        intro: str,
        action: str,
        *,
        presenter: PeoplePresenter,
        done: Callable[[Step, str], None],
        theme: Theme,
        parent: QWidget | None,
    ) -> None:
        super().__init__(title, intro, action, theme=theme, parent=parent)
        self._presenter = presenter
        self._done = done

    def record(self, work: Work, text: str, failed: Failed | None = None) -> None:
        """Do the one step, then close and say ``text``; ``failed`` tells what went wrong, else a line does."""
        self.wait()
        self._presenter.act(work, lambda step: self._recorded(step, text), failed or self.failed)

    def _recorded(self, step: Step, text: str) -> None:
        self.accept()
        self._done(step, text)

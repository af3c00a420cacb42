"""Asks one learner for the PIN: what was typed is judged aside, waiting times are told. No Qt here."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from aksi_desktop.errors import AksiError

if TYPE_CHECKING:
    from collections.abc import Callable

    from aksi_desktop.roster.pins import Pins

    from aksi_desktop.ui.jobs import Jobs


class PinPage(Protocol):
    """What is asked of the view. It forgets what was typed at each of these."""

    def show_asking(self) -> None: ...
    def show_checking(self) -> None: ...
    def show_wrong(self) -> None: ...
    def show_wait(self, seconds: int) -> None: ...
    def show_failed(self, error: AksiError) -> None: ...


class PinDesk:
    """One question at a time. ``opened`` is called once when the PIN was right."""

    def __init__(self, page: PinPage, *, person: str, pins: Pins, jobs: Jobs, opened: Callable[[], None]) -> None:
        self._page = page
        self._person = person
        self._pins = pins
        self._jobs = jobs
        self._opened = opened
        self._left = False

    def ask(self) -> None:
        """Ask, or say how long to wait."""
        seconds = self._pins.wait(self._person)
        if seconds:
            self._page.show_wait(seconds)
        else:
            self._page.show_asking()

    def check(self, typed: str) -> None:
        """Judge what was typed. The try is counted before, so that ending the program saves none."""
        try:
            tried = self._pins.begin(self._person)
        except AksiError as error:
            self._page.show_failed(error)
            return
        if tried is None:
            self.ask()
            return

        def judged(right: bool) -> None:
            if right:
                # A count that stays one too high is no reason to keep somebody out who knows the PIN.
                with suppress(AksiError):
                    self._pins.passed(tried)
            if self._left:
                return  # whoever asked went back meanwhile
            if right:
                self._opened()
            elif seconds := self._pins.wait(self._person):
                self._page.show_wait(seconds)
            else:
                self._page.show_wrong()

        self._page.show_checking()
        # Not in the lane of the records: a backup at sign-out must not keep the next one waiting.
        self._jobs.run(lambda _: tried.fits(typed), judged, lane="pool")

    def leave(self) -> None:
        """Nobody waits for the answer any more."""
        self._left = True

"""One visit to a stick: what both halves of it, taking and leaving, stand on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from aksi_desktop.exchange.errors import StickError
from aksi_desktop.exchange.memory import Memory

if TYPE_CHECKING:
    from aksi_desktop.exchange.report import StickReport
    from aksi_desktop.exchange.school import School
    from aksi_desktop.exchange.stick import Stick
    from aksi_desktop.records import Records

Progress = Callable[[str, int, int], None]
"""Told (``baca`` or ``tulis``, done, of); may be called from the worker thread."""


class Visit:
    """Who visits which stick, what is told about it, and whether it shall go on.

    ``contoh`` says that the records are those of Kelas contoh.
    """

    def __init__(
        self,
        records: Records,
        school: School,
        stick: Stick,
        report: StickReport,
        *,
        contoh: bool = False,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self.records = records
        self.school = school
        self.stick = stick
        self.report = report
        self.contoh = contoh
        self.memory = Memory(records)
        self.trust = school.trust(records, contoh=contoh)
        self._progress = progress
        self._cancelled = cancelled

    def tell(self, stage: str, done: int, of: int) -> None:
        """Say how far it is. Raises ``StickError`` (``cancelled``)."""
        self.check()
        if self._progress:
            self._progress(stage, done, of)

    def check(self) -> None:
        """Ask whether to go on, between two steps. Raises ``StickError`` (``cancelled``)."""
        if self._cancelled and self._cancelled():
            raise StickError("cancelled")

    def remove(self, names: Iterable[str]) -> None:
        """Take files off the stick, for good."""
        gone = list(names)
        for name in gone:
            self.stick.remove(name)
            self.report.removed.append(name)
        if gone:
            self.stick.settle()

"""The teachers of the school and their own computers, as the school's computer sees to them. No Qt here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from aksi_desktop.errors import AksiError
from aksi_desktop.exchange import SchoolError, load_school
from aksi_desktop.exchange.teachers import (
    OwnComputer,
    describe_teacher,
    make_teacher_file,
    own_computers,
    strike_teacher,
)

if TYPE_CHECKING:
    from pathlib import Path

    from aksi_desktop.roster import ClassCard
    from aksi_desktop.roster.school_file import SchoolSecrets
    from aksi_desktop.roster.teachers import TeacherCard

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs, Progress
    from aksi_desktop.ui.services import Services

Failed = Callable[[AksiError], None]


class TeacherList:
    """Works with the keys of the school that the teacher opened at the door."""

    def __init__(self, *, services: Services, jobs: Jobs, frame: Frame) -> None:
        self._services = services
        self._jobs = jobs
        self._frame = frame

    def all(self) -> list[OwnComputer]:
        """Every teacher, and what becomes of the own computer."""
        return own_computers(self._services.records)

    def classes(self) -> list[ClassCard]:
        """The open classes of the school."""
        return self._services.roster.classes()

    def class_names(self, card: TeacherCard) -> list[str]:
        """Names of a teacher's classes; none means all of the school."""
        return [group.name for group in self.classes() if group.id in card.classes]

    def describe(
        self, name: str, call_name: str, role: str, classes: tuple[str, ...], *, teacher: str = ""
    ) -> TeacherCard:
        """Record a new teacher, or ``teacher`` anew.

        Raises:
            SchoolError: the name or the classes are missing.
            RecordsError: the disk did not take it.
        """
        return describe_teacher(
            self._services.records, self._secrets(), name=name, call_name=call_name, role=role, classes=classes,
            teacher=teacher,
        )  # fmt: skip

    def make_file(self, card: TeacherCard, to: Path, done: Callable[[str], None], failed: Failed) -> None:
        """Write the file for this teacher's computer; ``done`` gets the words that open it, kept nowhere."""
        secrets, data, records = self._secrets(), self._services.places.data, self._services.records

        def work(progress: Progress) -> str:
            school = load_school(data)
            if school is None:
                raise SchoolError("set-at-school")
            try:
                return make_teacher_file(school, records, card, to=to, secrets=secrets)
            except OSError as error:
                raise AksiError("file-unwritable", file=to.name, reason=error.strerror or "") from error

        self._jobs.run(work, done, on_error=failed)

    def strike(self, card: TeacherCard, done: Callable[[], None], failed: Failed) -> None:
        """Strike the teacher's key off."""
        secrets, records = self._secrets(), self._services.records
        self._jobs.run(lambda progress: strike_teacher(records, secrets, card), lambda _: done(), on_error=failed)

    def _secrets(self) -> SchoolSecrets:
        secrets = self._frame.secrets
        if secrets is None:
            raise SchoolError("set-at-school")
        return secrets

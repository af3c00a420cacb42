"""A small school for tests: its collecting computer, lab computers that joined by file, sticks that are folders."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path

from aksi_desktop.exchange import School, SchoolSecrets, StickReport, join, load_school, sync_stick
from aksi_desktop.records import Fact, Records, new_id, open_records
from aksi_desktop.roster.people import PROJECTIONS

PASSPHRASE = "rahasia yang panjang"


@dataclass(frozen=True)
class Seed:
    """A school made once for all tests: its data folder, its secrets, its recovery words, a lab's join file."""

    folder: Path
    secrets: SchoolSecrets
    words: str
    join_file: Path


@dataclass
class Computer:
    """One computer: its open records and its place in the school."""

    folder: Path
    records: Records
    school: School
    secrets: SchoolSecrets | None = None

    def sync(self, stick: Path) -> StickReport:
        """One visit to a stick."""
        return sync_stick(self.records, self.school, stick, self.secrets)

    def restart(self) -> None:
        """End the program and start it again."""
        self.records.close()
        self.records = start(self.folder)


@dataclass
class World:
    """Computers of one school under one folder."""

    place: Path
    seed: Seed
    computers: list[Computer] = field(default_factory=list)

    def hub(self) -> Computer:
        """The collecting computer, unlocked."""
        folder = self.place / "hub"
        shutil.copytree(self.seed.folder, folder)
        school = load_school(folder)
        assert school is not None
        return self._add(Computer(folder, start(folder), school, self.seed.secrets))

    def pc(self, name: str, join_file: Path | None = None) -> Computer:
        """A fresh computer that joined by file."""
        folder = self.place / name
        records = start(folder)
        return self._add(Computer(folder, records, join(folder, records, join_file or self.seed.join_file)))

    def clone(self, source: Computer, name: str) -> Computer:
        """A copy of a computer's whole folder, opened as its own computer."""
        folder = self.place / name
        shutil.copytree(source.folder, folder, ignore=shutil.ignore_patterns("*.lock"))
        school = load_school(folder)
        assert school is not None
        return self._add(Computer(folder, start(folder), school, source.secrets))

    def stick(self, name: str = "stick") -> Path:
        """An empty stick."""
        folder = self.place / name
        folder.mkdir()
        return folder

    def close(self) -> None:
        """End every program."""
        for computer in self.computers:
            computer.records.close()

    def _add(self, computer: Computer) -> Computer:
        self.computers.append(computer)
        return computer


def start(folder: Path) -> Records:
    """Open a data folder as a program of this test does."""
    return open_records(folder, projections=PROJECTIONS, app_version="uji", label=folder.name)


def study(records: Records, learner: str = "", *, sections: int = 4, lesson: str = "LM5") -> str:
    """A learner reads sections; gives the learner's id."""
    learner = learner or new_id()
    for number in range(sections):
        data = {"lesson": lesson, "section": f"bagian-{number}", "revision": "ab12cd34ab12cd34"}
        records.append(Fact("section.done", by=learner, about=learner, obj=f"{lesson}/bagian-{number}", data=data))
    return learner


def enrol(hub: Computer, learner: str, group: str, *, name: str = "Ayu", roll: int = 1) -> None:
    """The school describes a learner of a class."""
    assert hub.secrets is not None
    base = [head.id for head in hub.records.heads("learner.described", about=learner)]
    data = {"name": name, "call_name": name, "roll": roll, "group": group}
    hub.records.append(Fact("learner.described", about=learner, data=data, base=base), signer=hub.secrets.admin_key())


def bundles(stick: Path) -> list[str]:
    """Names of the bundle files on a stick."""
    return sorted(path.name for path in (stick / "AKSI").glob("*.aksi"))


def agree(*computers: Computer) -> None:
    """Assert that all hold the same events and made the same of them, live and rebuilt."""
    states = [computer.records.status() for computer in computers]
    assert len({state.digest for state in states}) == 1, states
    assert len({state.projections_digest for state in states}) == 1, states
    for computer, state in zip(computers, states, strict=True):
        assert computer.records.rebuild() == state


def start_count(world: World) -> int:
    """Events of the school as it was created."""
    folder = world.place / "ukur"
    shutil.copytree(world.seed.folder, folder)
    records = start(folder)
    try:
        return records.status().events
    finally:
        records.close()

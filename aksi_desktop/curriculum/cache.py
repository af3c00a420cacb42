"""The light scan of last time, kept in the data folder: a lesson that did not change is not read again at start."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from aksi_desktop.assessment.complaint import Complaint
from aksi_desktop.atomic import atomic_write
from aksi_desktop.curriculum.complaints import Complaints
from aksi_desktop.curriculum.model import LessonCard, Origin, SectionCard
from aksi_desktop.curriculum.scan import TEXT, scan_lesson

if TYPE_CHECKING:
    from collections.abc import Sequence

VERSION: Final = 1
"""Raise it when a card gains a field or the scan reads a text differently."""


class ScanCache:
    """A file of scanned cards, valid while size, time and neighbours of a text stay what they were.

    It may be deleted at any time, and a damaged one is simply not used. :meth:`save` never raises: a read-only data
    folder costs a few milliseconds at each start and nothing else.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._old = _load(path)
        self._new: dict[str, Any] = {}

    def scan(
        self, root: Path, folder: Path, module: str, origin: Origin, name: str
    ) -> tuple[LessonCard | None, Sequence[Complaint]]:
        """The card of the lesson in ``folder`` and the complaints about it, from the file when nothing changed."""
        key = str(folder)
        state = _state(folder, module)
        entry = self._old.get(key)
        if state is not None and entry is not None and entry.get("state") == state:
            try:
                card = _card(entry["card"], folder, origin)
                complaints = [Complaint(*values) for values in entry["complaints"]]
            except (KeyError, TypeError, ValueError):
                pass  # written by another version: read the text instead
            else:
                self._new[key] = entry
                return card, complaints
        found = Complaints(name)
        scanned = scan_lesson(root, folder, module, origin, found)
        if state is not None and scanned is not None:
            values = [list(dataclasses.astuple(complaint)) for complaint in found.all()]
            self._new[key] = {"state": state, "card": _plain(scanned), "complaints": values}
        return scanned, found.all()

    def save(self) -> None:
        """Write what was scanned, when it differs from what was read."""
        if self._new == self._old:
            return
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            atomic_write(self._path, json.dumps({"version": VERSION, "lessons": self._new}))


def _state(folder: Path, module: str) -> list[Any] | None:
    """What must stay the same for a cached card to hold."""
    try:
        about = os.stat(folder / TEXT)
        names = sorted(name for name in os.listdir(folder) if name.endswith((".md", ".yaml")))
    except OSError:
        return None
    return [about.st_mtime_ns, about.st_size, module, names]


def _load(path: Path) -> dict[str, Any]:
    try:
        table = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(table, dict) or table.get("version") != VERSION or not isinstance(table.get("lessons"), dict):
        return {}
    lessons: dict[str, Any] = table["lessons"]
    return {key: entry for key, entry in lessons.items() if isinstance(entry, dict)}


def _plain(card: LessonCard) -> dict[str, Any]:
    values = {field.name: getattr(card, field.name) for field in dataclasses.fields(card)}
    del values["folder"], values["origin"]
    values["sections"] = [[section.id, section.title, section.minutes] for section in card.sections]
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}


def _card(values: dict[str, Any], folder: Path, origin: Origin) -> LessonCard:
    plain: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
    plain["sections"] = tuple(SectionCard(*section) for section in values["sections"])
    return LessonCard(folder=folder, origin=origin, **plain)

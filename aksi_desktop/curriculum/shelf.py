"""One folder of lessons (the built-in one, or a school's own) read into modules and cards."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from aksi_desktop.assessment.complaint import Complaint
from aksi_desktop.curriculum.cache import OrderFile, ScanCache
from aksi_desktop.curriculum.cards import LessonCard, ModuleHead, Origin
from aksi_desktop.curriculum.complaints import Complaints, did_you_mean
from aksi_desktop.curriculum.files import MODULE, ORDER, TEXT, misnamed
from aksi_desktop.curriculum.text import is_inside, read_lines

MOST_LESSONS: Final = 500
"""A folder with more is not a curriculum; the rest is left alone so that a wrong folder cannot hang the program."""


class ShelfModule(Struct):
    """A module's head (None for lessons that lie directly in a school's folder) and its cards in order."""

    head: ModuleHead | None
    folder: Path
    cards: list[LessonCard] = []


class Shelf(Struct):
    """What one folder holds."""

    root: Path
    modules: list[ShelfModule]
    complaints: list[Complaint]
    tags: dict[str, str] = {}
    """Framework tags in use and what they mean, from ``[tag]`` of ``kurikulum.toml``."""


def read_shelf(root: Path, origin: Origin, cache: ScanCache | None = None) -> Shelf:
    """Read modules and cards below ``root``; whatever is wrong with one lesson, the others are there.

    What reads texts is imported when the first file has changed since the scan that ``cache`` keeps.
    """
    return _ShelfReader(root, origin, cache or ScanCache(None)).read()


def name_below(root: Path, path: Path, origin: Origin = "bawaan") -> str:
    """How complaints name a file: its path below the root, a school's with its folder's name in front."""
    name = path.relative_to(root).as_posix()
    return name if origin == "bawaan" else f"{root.name}/{name}"


class _ShelfReader:
    def __init__(self, root: Path, origin: Origin, cache: ScanCache) -> None:
        self._shelf = Shelf(root, [], [])
        self._root = root
        self._origin = origin
        self._cache = cache
        self._left = MOST_LESSONS

    def read(self) -> Shelf:
        if self._root.is_dir():
            order = self._order()
            seen = [self._module(self._root / name, lessons) for name, lessons in order]
            self._unlisted({folder.name for folder in seen if folder is not None})
        return self._shelf

    def _complaints(self, path: Path) -> Complaints:
        return Complaints(name_below(self._root, path, self._origin))

    def _keep(self, complaints: Complaints) -> None:
        self._shelf.complaints.extend(complaints.all())

    def _folders(self, parent: Path) -> list[str]:
        """Names of the folders in ``parent`` that lie in the library, hidden ones left out, in order."""
        try:
            with os.scandir(parent) as entries:
                names = sorted(entry.name for entry in entries if entry.name[:1] not in "._" and entry.is_dir())
        except OSError:
            return []
        return [name for name in names if name != "gambar"]

    # kurikulum.toml

    def _order(self) -> list[tuple[str, tuple[str, ...]]]:
        """(module folder, its lessons in order) as the order file has them; [] without one."""
        path = self._root / ORDER
        complaints = self._complaints(path)
        typed = self._cache.order(path, complaints, lambda: _read_order(self._root, path, complaints))
        order: list[tuple[str, tuple[str, ...]]] = []
        for folder, lessons, line in typed.modules:
            if _is_name(folder) and (self._root / folder).is_dir():
                order.append((folder, lessons))
                continue
            guess = did_you_mean(folder, self._folders(self._root), otherwise="Buat foldernya.")
            complaints.add("modul-tidak-ada", line, folder=folder[:80], guess=guess)
        self._shelf.tags = typed.tags
        self._keep(complaints)
        return order

    def _unlisted(self, seen: set[str]) -> None:
        """Folders the order file does not name: a module each, or single lessons of a school."""
        loose = ShelfModule(None, self._root)
        if (self._root / TEXT).is_file():
            complaints = self._complaints(self._root / TEXT)
            complaints.add("pelajaran-tanpa-folder")
            self._keep(complaints)
        for name in self._folders(self._root):
            folder = self._root / name
            if name in seen:
                continue
            if (folder / TEXT).is_file():
                self._lesson(loose, folder)
            elif (folder / MODULE).is_file() or any(
                (folder / inner / TEXT).is_file() for inner in self._folders(folder)
            ):
                self._module(folder, ())
            else:
                self._without_text(folder)
        if loose.cards:
            self._shelf.modules.append(loose)

    # modules and lessons

    def _without_text(self, folder: Path) -> None:
        """Say why a folder that somebody meant as a lesson is none."""
        complaints = self._complaints(folder / TEXT)
        for name, wanted in misnamed(folder):
            complaints.add("nama-berkas", name=name[:80], wanted=wanted)
        if not len(complaints) and any(path.suffix in (".md", ".yaml") for path in folder.glob("*.*")):
            complaints.add("pelajaran-tanpa-teks")
        self._keep(complaints)

    def _module(self, folder: Path, listed: tuple[str, ...]) -> Path | None:
        complaints = self._complaints(folder / MODULE)
        if not is_inside(self._root, folder):
            complaints.add("berkas-di-luar")
            self._keep(complaints)
            return folder
        path = folder / MODULE
        head = self._cache.module(path, complaints, lambda: _read_head(self._root, path, complaints))
        self._keep(complaints)
        module = ShelfModule(head, folder)
        inside = self._folders(folder)
        present = [name for name in inside if (folder / name / TEXT).is_file()]
        for name in inside:
            if name not in present and name not in listed:
                self._without_text(folder / name)
        for name in listed:
            if not _is_name(name) or not (folder / name).is_dir():
                order = self._complaints(self._root / ORDER)
                guess = did_you_mean(name, self._folders(folder), otherwise="Buat foldernya.")
                order.add("pelajaran-tidak-ada", folder=f"{folder.name}/{name}"[:120], guess=guess)
                self._keep(order)
                continue
            self._lesson(module, folder / name)
        for name in present:
            if name in listed:
                continue
            if listed:
                order = self._complaints(self._root / ORDER)
                order.add("pelajaran-tak-terdaftar", folder=name)
                self._keep(order)
            self._lesson(module, folder / name)
        self._shelf.modules.append(module)
        return folder

    def _lesson(self, module: ShelfModule, folder: Path) -> None:
        self._left -= 1
        if self._left < 0:
            return
        complaints = self._complaints(folder / TEXT)
        if not is_inside(self._root, folder):
            complaints.add("berkas-di-luar")
            self._keep(complaints)
            return
        code = module.head.code if module.head is not None else ""
        card = self._cache.lesson(folder / TEXT, code, complaints, lambda: self._scan(folder, code, complaints))
        self._keep(complaints)
        if card is not None:
            module.cards.append(card if card.origin == self._origin else replace(card, origin=self._origin))

    def _scan(self, folder: Path, module: str, complaints: Complaints) -> LessonCard | None:
        from aksi_desktop.curriculum.scan import scan_lesson

        return scan_lesson(self._root, folder, module, self._origin, complaints)


def _read_order(root: Path, path: Path, complaints: Complaints) -> OrderFile:
    from aksi_desktop.curriculum.sources import line_of, read_toml

    lines = read_lines(root, path, complaints) or []
    table = read_toml(lines, complaints)
    modules: list[tuple[str, tuple[str, ...], int]] = []
    listed = table.get("modul", [])
    for entry in listed if isinstance(listed, list) else []:
        folder = str(entry.get("folder", "")) if isinstance(entry, dict) else ""
        lessons = entry.get("pelajaran", []) if isinstance(entry, dict) else []
        names = tuple(str(name) for name in lessons) if isinstance(lessons, list) else ()
        modules.append((folder, names, line_of(lines, f'folder = "{folder}"')))
    tags = table.get("tag", {})
    meanings = {str(name): str(meaning) for name, meaning in tags.items()} if isinstance(tags, dict) else {}
    return OrderFile(tuple(modules), meanings)


def _read_head(root: Path, path: Path, complaints: Complaints) -> ModuleHead:
    from aksi_desktop.curriculum.scan import read_module_head

    lines = read_lines(root, path, complaints)
    if lines is None and not len(complaints):
        complaints.add("modul-tanpa-berkas")
    return read_module_head(lines or (), path.parent, complaints)


def _is_name(name: str) -> bool:
    """Whether a folder named in the order file is a plain name: no way out of the library."""
    return bool(name) and name not in (".", "..") and "/" not in name and "\\" not in name

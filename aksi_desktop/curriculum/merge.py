"""Putting the built-in lessons and a school's own together: order, replaced lessons, prerequisites that hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from aksi_desktop.assessment.complaint import Complaint
from aksi_desktop.curriculum.cards import LessonCard, Module, ModuleHead
from aksi_desktop.curriculum.complaints import Complaints, did_you_mean
from aksi_desktop.curriculum.files import TEXT
from aksi_desktop.curriculum.shelf import Shelf, ShelfModule, name_below

SCHOOL_MODULE: Final = ModuleHead(
    code="SEKOLAH",
    title="Pelajaran sekolah",
    summary="Pelajaran yang ditambahkan oleh sekolah ini.",
    color="plum",
    icon="school",
    audience="murid",
    rubric=(),
)


class Merged(Struct):
    """One curriculum out of several shelves; ``roots`` says which folder each lesson comes from."""

    modules: tuple[Module, ...] = ()
    roots: dict[str, Path] = {}
    complaints: list[Complaint] = []


def merge_shelves(shelves: Sequence[Shelf]) -> Merged:
    """Later shelves add to earlier ones; a lesson with the code of a built-in one takes its place."""
    merger = _Merger()
    for shelf in shelves:
        merger.merged.complaints.extend(shelf.complaints)
        for module in shelf.modules:
            merger.add(shelf, module)
    return merger.finish()


class _Merger:
    def __init__(self) -> None:
        self.merged = Merged()
        self._modules: list[ShelfModule] = []
        self._places: dict[str, int] = {}
        self._where: dict[str, tuple[int, int]] = {}
        self._codes: dict[str, str] = {}

    def add(self, shelf: Shelf, module: ShelfModule) -> None:
        if module.head is not None:
            self._at(module.head.code, module)
        for card in module.cards:
            complaints = Complaints(name_below(shelf.root, card.folder / TEXT, card.origin))
            self._card(shelf, module, card, complaints)
            self.merged.complaints.extend(complaints)

    def _at(self, code: str, module: ShelfModule) -> int:
        if code not in self._places:
            self._places[code] = len(self._modules)
            self._modules.append(ShelfModule(module.head or SCHOOL_MODULE, module.folder))
        return self._places[code]

    def _card(self, shelf: Shelf, module: ShelfModule, card: LessonCard, complaints: Complaints) -> None:
        taken = self._codes.get(card.code.casefold())
        if taken is not None:
            at, index = self._where[taken]
            before = self._modules[at].cards[index]
            if card.origin != "bawaan" and before.origin == "bawaan":
                new = replace(card, code=taken, module=before.module, origin="sekolah-mengganti")
                self._modules[at].cards[index] = new
                self.merged.roots[taken] = shelf.root
            else:
                first = name_below(self.merged.roots[taken], before.folder)
                complaints.add("kode-ganda", lesson=card.code, first=first)
            return
        if card.origin != "bawaan" and "/" not in card.code:
            complaints.add("kode-sekolah", lesson=card.code)
        if module.head is not None:
            name = module.head.code
        else:
            name = card.module if card.module in self._places else SCHOOL_MODULE.code
        at = self._at(name, module)
        self._where[card.code] = (at, len(self._modules[at].cards))
        self._codes[card.code.casefold()] = card.code
        self._modules[at].cards.append(replace(card, module=name))
        self.merged.roots[card.code] = shelf.root

    def finish(self) -> Merged:
        cards = {card.code: card for module in self._modules for card in module.cards}
        kept = _holding_prerequisites(cards, self.merged)
        modules = (_module(entry, tuple(kept[card.code] for card in entry.cards)) for entry in self._modules)
        self.merged.modules = tuple(modules)
        return self.merged


def _module(entry: ShelfModule, lessons: tuple[LessonCard, ...]) -> Module:
    head = entry.head or SCHOOL_MODULE
    return Module(
        code=head.code,
        title=head.title,
        summary=head.summary,
        color=head.color,
        icon=head.icon,
        audience=head.audience,
        folder=entry.folder,
        lessons=lessons,
        rubric=head.rubric,
    )


def _holding_prerequisites(cards: dict[str, LessonCard], merged: Merged) -> dict[str, LessonCard]:
    """The cards with only those prerequisites that exist and do not lead back: a lesson never waits for itself."""
    kept: dict[str, tuple[str, ...]] = {}
    for card in cards.values():
        complaints = Complaints(name_below(merged.roots[card.code], card.folder / TEXT, card.origin))
        for code in card.prerequisites:
            if code not in cards:
                complaints.add("prasyarat-tidak-ada", lesson=code, guess=did_you_mean(code, cards))
        kept[card.code] = tuple(code for code in card.prerequisites if code in cards)
        merged.complaints.extend(complaints)
    for loop in _loops(kept):
        first = cards[loop[0]]
        complaints = Complaints(name_below(merged.roots[first.code], first.folder / TEXT, first.origin))
        complaints.add("prasyarat-melingkar", loop=" → ".join([*loop, loop[0]]))
        merged.complaints.extend(complaints)
        kept[loop[-1]] = tuple(code for code in kept[loop[-1]] if code != loop[0])
    return {code: replace(card, prerequisites=kept[code]) for code, card in cards.items()}


def _loops(needs: dict[str, tuple[str, ...]]) -> Iterator[list[str]]:
    """Rings of prerequisites, each as [a, b, c] where a needs b, b needs c and c needs a. Iterative: depth is free."""
    done: set[str] = set()
    for start in needs:
        path: list[str] = []
        on_path: dict[str, int] = {}
        todo: list[tuple[str, bool]] = [(start, False)]
        while todo:
            code, leaving = todo.pop()
            if leaving:
                path.pop()
                del on_path[code]
                done.add(code)
            elif code in on_path:
                yield path[on_path[code] :]
            elif code not in done:
                on_path[code] = len(path)
                path.append(code)
                todo.append((code, True))
                todo.extend((need, False) for need in reversed(needs[code]))

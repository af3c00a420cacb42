"""``aktivitas.yaml`` to the types of ``activity``; whatever is missing is said with its line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from aksi_desktop.assessment.slugs import is_slug, slugify
from aksi_desktop.curriculum.activity import (
    KNOWN_KINDS,
    PLANNED_KINDS,
    Activity,
    MiniSite,
    SearchBoost,
    SitePage,
    SiteTask,
    SortCard,
    SortGroup,
    Sorting,
    TaskChoice,
)
from aksi_desktop.curriculum.complaints import Complaints, did_you_mean, nearest
from aksi_desktop.curriculum.yaml_nodes import YamlNode, read_yaml

T = TypeVar("T")
_ADDRESS: Final = re.compile(r"(?:https?://)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.contoh(?:/\S*)?\Z", re.IGNORECASE)
_YES: Final = ("ya", "y", "benar", "yes", "true", "1", "x")
_NO: Final = ("tidak", "t", "salah", "no", "false", "0", "")
_SITE_KEYS: Final = ("jenis", "id", "judul", "petunjuk", "mulai", "pencarian", "halaman", "tugas", "debrief")
_SORT_KEYS: Final = ("jenis", "id", "judul", "petunjuk", "kelompok", "kartu", "debrief")


def read_activity(lines: Sequence[str], complaints: Complaints) -> Activity | None:
    """The activity in the text of an ``aktivitas.yaml``; None when it is no activity this version can play."""
    root = read_yaml("\n".join(lines), complaints)
    if root is None:
        return None
    if root.kind != "map":
        complaints.add("aktivitas-bentuk", root.line, key="aktivitas", shape="daftar `kunci: isi`")
        return None
    reader = _Reader(complaints)
    kind = _kind(root, complaints)
    if kind == "situs-mini":
        return reader.site(root)
    if kind == "sortir":
        return reader.sorting(root)
    return None


def _kind(root: YamlNode, complaints: Complaints) -> str:
    node = root.get("jenis")
    value = node.value.casefold().replace(" ", "-") if node is not None else ""
    if value in KNOWN_KINDS:
        return value
    line = node.line if node is not None else root.line
    if value in PLANNED_KINDS:
        complaints.add("aktivitas-nanti", line, kind=value)
        return ""
    complaints.add("aktivitas-jenis", line, kind=value[:40], guess=did_you_mean(value, KNOWN_KINDS))
    return nearest(value, KNOWN_KINDS)


@dataclass(frozen=True, slots=True)
class IdPlace:
    """A mapping that has an id: where it begins, the id, whether the text carries it, and if it is in braces."""

    line: int
    column: int
    id: str
    given: bool
    flow: bool


def ids_in_activity(lines: Sequence[str]) -> list[IdPlace]:
    """Every id of an ``aktivitas.yaml`` in the order of the text."""
    complaints = Complaints("")
    root = read_yaml("\n".join(lines), complaints)
    if root is None or root.kind != "map":
        return []
    reader = _Reader(complaints)
    kind = _kind(root, complaints)
    if kind == "situs-mini":
        reader.site(root)
    elif kind == "sortir":
        reader.sorting(root)
    return sorted(reader.places, key=lambda place: (place.line, place.column))


class _Reader:
    """Reads nodes into dataclasses; a complaint names the place the way a teacher would."""

    def __init__(self, complaints: Complaints) -> None:
        self._complaints = complaints
        self._ids: dict[str, int] = {}
        self.places: list[IdPlace] = []

    # the two kinds

    def site(self, root: YamlNode) -> MiniSite:
        self._known(root, _SITE_KEYS)
        site_id = self._id(root, "aktivitas", self._text(root, "judul", "aktivitas"))
        pages = self._each(root, "halaman", self._page)
        ids = [page.id for page in pages]
        start = self._text(root, "mulai", "aktivitas", needed=False)
        if start not in ids:
            if start or not ids:
                self._points_nowhere(root, "mulai", start, ids)
            start = ids[0] if ids else ""
        tasks = self._each(root, "tugas", lambda node, place: self._task(node, place, ids))
        return MiniSite(
            id=site_id,
            title=self._text(root, "judul", "aktivitas", needed=False),
            intro_md=self._text(root, "petunjuk", "aktivitas"),
            start=start,
            pages=pages,
            tasks=tasks,
            boosts=self._boosts(root, ids),
            debrief_md=self._text(root, "debrief", "aktivitas"),
        )

    def sorting(self, root: YamlNode) -> Sorting:
        self._known(root, _SORT_KEYS)
        activity_id = self._id(root, "aktivitas", self._text(root, "judul", "aktivitas"))
        groups = self._each(root, "kelompok", self._group)
        ids = [group.id for group in groups]
        return Sorting(
            id=activity_id,
            title=self._text(root, "judul", "aktivitas", needed=False),
            intro_md=self._text(root, "petunjuk", "aktivitas"),
            groups=groups,
            cards=self._each(root, "kartu", lambda node, place: self._card(node, place, ids)),
            debrief_md=self._text(root, "debrief", "aktivitas"),
        )

    # their parts

    def _page(self, node: YamlNode, place: str) -> SitePage:
        self._known(node, ("id", "alamat", "judul", "jenis", "isi", "tentang"))
        title = self._text(node, "judul", place)
        address = self._text(node, "alamat", place)
        if address and not _ADDRESS.match(address):
            self._complaints.add("aktivitas-alamat", self._line(node, "alamat"), value=address[:120])
        return SitePage(
            id=self._id(node, place, title),
            address=address,
            title=title,
            kind=self._text(node, "jenis", place, needed=False),
            body_md=self._text(node, "isi", place),
            about_md=self._text(node, "tentang", place, needed=False),
            line=node.line,
            body_line=self._line(node, "isi") + 1,
        )

    def _boosts(self, root: YamlNode, pages: Sequence[str]) -> tuple[SearchBoost, ...]:
        def boost(node: YamlNode, place: str) -> SearchBoost:
            self._known(node, ("kata", "hasil"))
            results = self._texts(node, "hasil", place)
            for result in results:
                if result not in pages:
                    self._points_nowhere(node, "hasil", result, pages)
            words = self._texts(node, "kata", place)
            return SearchBoost(words, tuple(result for result in results if result in pages))

        return self._each(root, "pencarian", boost, needed=False)

    def _task(self, node: YamlNode, place: str, pages: Sequence[str]) -> SiteTask:
        self._known(node, ("id", "tanya", "pilihan", "bukti"))
        question = self._text(node, "tanya", place)
        task_id = self._id(node, place, question)
        outer, self._ids = self._ids, {}
        choices = self._each(node, "pilihan", self._choice)
        self._ids = outer
        if choices and not any(choice.right for choice in choices):
            self._complaints.add("aktivitas-benar", node.line, task=task_id)
        evidence = self._texts(node, "bukti", place, needed=False)
        for page in evidence:
            if page not in pages:
                self._points_nowhere(node, "bukti", page, pages)
        return SiteTask(task_id, question, choices, tuple(page for page in evidence if page in pages))

    def _choice(self, node: YamlNode, place: str) -> TaskChoice:
        self._known(node, ("id", "teks", "benar", "umpan"))
        text = self._text(node, "teks", place)
        return TaskChoice(self._id(node, place, text), text, self._yes(node), self._text(node, "umpan", place))

    def _group(self, node: YamlNode, place: str) -> SortGroup:
        self._known(node, ("id", "nama", "arti"))
        name = self._text(node, "nama", place)
        return SortGroup(self._id(node, place, name), name, self._text(node, "arti", place, needed=False))

    def _card(self, node: YamlNode, place: str, groups: Sequence[str]) -> SortCard:
        self._known(node, ("id", "teks", "kelompok", "alasan"))
        text = self._text(node, "teks", place)
        group = self._text(node, "kelompok", place)
        if group and group not in groups:
            self._points_nowhere(node, "kelompok", group, groups)
        return SortCard(self._id(node, place, text), text, group, self._text(node, "alasan", place))

    # nodes

    def _each(
        self, node: YamlNode, key: str, read: Callable[[YamlNode, str], T], *, needed: bool = True
    ) -> tuple[T, ...]:
        child = node.get(key)
        if child is None or (child.kind == "list" and not child.items):
            if needed:
                self._complaints.add(
                    "aktivitas-kurang", node.line, where="aktivitas", key=key, guess=f"Tulis `{key}:`."
                )
            return ()
        if child.kind != "list":
            self._complaints.add("aktivitas-bentuk", child.line, key=key, shape="daftar, tiap isi dimulai tanda hubung")
            return ()
        found: list[T] = []
        for number, item in enumerate(child.items, start=1):
            if item.kind == "map":
                found.append(read(item, f"{key} ke-{number}"))
            else:
                self._complaints.add("aktivitas-bentuk", item.line, key=f"{key} ke-{number}", shape="`kunci: isi`")
        return tuple(found)

    def _text(self, node: YamlNode, key: str, place: str, *, needed: bool = True) -> str:
        child = node.get(key)
        if child is not None and child.kind != "text":
            self._complaints.add("aktivitas-bentuk", child.line, key=key, shape="satu teks")
        elif child is not None and child.value:
            return child.value
        elif needed:
            self._complaints.add("aktivitas-kurang", node.line, where=place, key=key, guess=f"Tulis `{key}: ...`.")
        return ""

    def _texts(self, node: YamlNode, key: str, place: str, *, needed: bool = True) -> tuple[str, ...]:
        child = node.get(key)
        if child is None:
            if needed:
                self._complaints.add(
                    "aktivitas-kurang", node.line, where=place, key=key, guess=f"Tulis `{key}: [...]`."
                )
            return ()
        if child.kind == "text":
            return tuple(part.strip() for part in child.value.split(",") if part.strip())
        return tuple(item.value for item in child.items if item.kind == "text" and item.value)

    def _id(self, node: YamlNode, place: str, text: str) -> str:
        given = self._text(node, "id", place).casefold()
        line = self._line(node, "id")
        wanted = given if is_slug(given) else slugify(given or text) or slugify(place)
        if given and given != wanted:
            self._complaints.add("id-salah", line, slug=given[:60], guess=wanted)
        slug, number = wanted, 2
        while slug in self._ids:
            slug, number = f"{wanted}-{number}", number + 1
        if slug != wanted and given:
            self._complaints.add("id-ganda", line, slug=wanted, first=self._ids[wanted], guess=slug)
        self._ids[slug] = line
        self.places.append(IdPlace(node.line, node.column, slug, bool(given), node.flow))
        return slug

    def _yes(self, node: YamlNode) -> bool:
        child = node.get("benar")
        value = child.value.casefold() if child is not None else ""
        if value not in _YES and value not in _NO and child is not None:
            self._complaints.add("nilai-salah", child.line, key="benar", value=value[:40], guess="Tulis ya atau tidak.")
        return value in _YES

    def _known(self, node: YamlNode, keys: Iterable[str]) -> None:
        names = list(keys)
        for key, child in node.pairs.items():
            if key not in names:
                self._complaints.add("kunci-tak-dikenal", child.line, key=key[:40], guess=did_you_mean(key, names))

    def _points_nowhere(self, node: YamlNode, key: str, value: str, known: Iterable[str]) -> None:
        line = self._line(node, key)
        self._complaints.add("aktivitas-menunjuk", line, key=key, value=value[:60], guess=did_you_mean(value, known))

    @staticmethod
    def _line(node: YamlNode, key: str) -> int:
        child = node.get(key)
        return child.line if child is not None else node.line

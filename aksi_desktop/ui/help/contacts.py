"""The words and contacts of the help page, read from ``resources/bantuan/*.toml``. No Qt, no records."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from aksi_desktop.records.catalogue import ContactDescribed

#: Slots whose advice helps even before the school filled in a name.
ALWAYS_SHOWN = frozenset({"guru-bk", "wali-kelas", "dewasa-luar-sekolah"})
_PROVINCE_FILES = {"dki jakarta": "jakarta.toml", "jakarta": "jakarta.toml"}


@dataclass(frozen=True, slots=True)
class Contact:
    """One person, place or line. ``text_channel`` is the way for somebody who cannot or will not speak."""

    id: str
    name: str
    kind: str
    number: str
    filled_name: str
    room: str
    how: str
    group: str
    text_channel: str
    free: bool
    hours: str
    grade: str
    checked: str

    @property
    def filled(self) -> bool:
        """Whether there is somebody or something to reach."""
        return bool(self.number or self.filled_name or self.room)

    @property
    def shown(self) -> bool:
        """Grade B waits for the school's own trial call; empty slots stay unseen but for three people near by."""
        if self.grade == "A":
            return True
        return self.grade == "" and (self.filled or self.id in ALWAYS_SHOWN)


@dataclass(frozen=True, slots=True)
class Group:
    """A heading of the page: people first, then danger, talking, violence, online."""

    id: str
    title: str
    sentence: str


@dataclass(frozen=True, slots=True)
class HelpPage:
    """Every word of the page."""

    window_title: str
    close: str
    how_title: str
    how: tuple[str, ...]
    help_title: str
    groups: tuple[Group, ...]
    words: dict[str, Any] = field(repr=False)

    def say(self, key: str) -> str:
        """One sentence of the part about help; "" where the file has none."""
        found = self.words.get(key, "")
        return found if isinstance(found, str) else ""

    def openers(self) -> tuple[str, ...]:
        """Sentences to borrow for beginning to talk."""
        return tuple(self.words.get("kalimat_pembuka", ()))


def load_page(folder: Path, language: str = "id") -> HelpPage:
    """The words in this language, Indonesian where there are none."""
    own = folder / f"halaman.{language}.toml"
    data = _read(own if own.is_file() else folder / "halaman.toml")
    words = data["bantuan"]
    groups = tuple(Group(item["untuk"], item["judul"], item.get("kalimat", "")) for item in data.get("kelompok", ()))
    return HelpPage(
        window_title=data["judul_jendela"],
        close=data["tutup"],
        how_title=data["cara"]["judul"],
        how=tuple(data["cara"]["kalimat"]),
        help_title=words["judul"],
        groups=groups,
        words=words,
    )


def load_contacts(
    folder: Path, province: str = "", own: Mapping[str, ContactDescribed] | None = None
) -> tuple[Contact, ...]:
    """What a learner sees: the province's own entries first, then the nation's that they do not replace.

    ``own`` is what the school itself said, by the entry's id; it replaces both.
    """
    return tuple(contact for contact in with_school(_every(folder, province), own or {}) if contact.shown)


def load_slots(folder: Path, province: str = "") -> tuple[Contact, ...]:
    """The entries that wait for the school: empty ones, and numbers that it has to try first. As in the files."""
    return tuple(contact for contact in _every(folder, province) if contact.grade != "A")


def with_school(contacts: Iterable[Contact], own: Mapping[str, ContactDescribed]) -> tuple[Contact, ...]:
    """The contacts as the school described them, entry by entry; what it says of others is left out.

    A described entry is replaced whole (an emptied field is empty) and shown, since the school vouches for it. One
    described with nothing in it was taken back: it is again as the files have it.
    """
    return tuple(_described(contact, own.get(contact.id)) for contact in contacts)


def says_something(described: ContactDescribed) -> bool:
    """Whether a description has anything to show."""
    return any((described.name, described.number, described.place, described.hours, described.text))


def _described(contact: Contact, described: ContactDescribed | None) -> Contact:
    if described is None or not says_something(described):
        return contact
    return replace(
        contact,
        filled_name=described.name,
        number=described.number,
        room=described.place,
        hours=described.hours,
        text_channel=described.text,
        checked=described.checked or contact.checked,
        grade="A",
    )


def _every(folder: Path, province: str) -> tuple[Contact, ...]:
    local = _PROVINCE_FILES.get(province.strip().casefold())
    found: dict[str, Contact] = {}
    for name in ([local] if local else []) + ["nasional.toml"]:
        for item in _read(folder / name).get("kontak", ()):
            found.setdefault(str(item["id"]), _contact(item))
    return tuple(found.values())


def _contact(item: dict[str, Any]) -> Contact:
    def text(key: str) -> str:
        return str(item.get(key, "")).strip()

    return Contact(
        id=text("id"),
        name=text("nama"),
        kind=text("jenis"),
        number=text("nomor"),
        filled_name=text("nama_isi"),
        room=text("ruang"),
        how=text("cara"),
        group=text("untuk"),
        text_channel=text("teks"),
        free=bool(item.get("gratis", False)),
        hours=text("jam"),
        grade=text("derajat"),
        checked=text("diperiksa"),
    )


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))

"""The light scan: what lists of lessons need, read from front matter and headings alone."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final, cast, get_args

from msgspec import Struct

from aksi_desktop.assessment.plaintext import revision
from aksi_desktop.curriculum.cards import (
    Audience,
    LessonCard,
    ModuleHead,
    Origin,
    RubricRow,
    SectionCard,
    Sensitivity,
)
from aksi_desktop.curriculum.complaints import Complaints, did_you_mean, nearest
from aksi_desktop.curriculum.files import ROLE_FILES, TEXT, misnamed
from aksi_desktop.curriculum.frontmatter import FrontMatter, check_keys, read_front_matter
from aksi_desktop.curriculum.outline import RawSection, heading, read_sections
from aksi_desktop.curriculum.text import read_lines

LESSON_KEYS: Final = (
    "kode", "judul", "judul_layar", "ringkas", "modul", "audiens", "jp", "fase", "tujuan", "tag", "fakta", "peka",
    "prasyarat", "diperiksa",
)  # fmt: skip
NEEDED_KEYS: Final = ("kode", "judul", "ringkas", "jp")
MODULE_KEYS: Final = ("kode", "judul", "ringkas", "warna", "ikon", "audiens")
COLORS: Final = ("brand", "sky", "plum", "rose", "sun")
AUDIENCES: Final[tuple[str, ...]] = get_args(Audience)
SENSITIVITIES: Final[tuple[str, ...]] = get_args(Sensitivity)
MOST_JP: Final = 8


class LessonText(Struct, frozen=True):
    """``pelajaran.md`` as read: its front matter, its skeleton and where the file says it is."""

    front: FrontMatter
    sections: tuple[RawSection, ...]
    lines: tuple[str, ...]


def read_lesson_text(root: Path, folder: Path, complaints: Complaints) -> LessonText | None:
    """The text of the lesson in ``folder``, or None when it has none."""
    lines = read_lines(root, folder / TEXT, complaints)
    if lines is None:
        if not len(complaints):
            complaints.add("pelajaran-tanpa-teks")
        return None
    front = read_front_matter(lines, complaints)
    if not front.found:
        complaints.add("depan-tidak-ada", 1)
    sections = read_sections(lines[front.body :], front.body + 1, complaints)
    return LessonText(front, tuple(sections), tuple(lines))


def scan_lesson(root: Path, folder: Path, module: str, origin: Origin, complaints: Complaints) -> LessonCard | None:
    """The card of the lesson in ``folder``; None when there is no text at all."""
    text = read_lesson_text(root, folder, complaints)
    if text is None:
        return None
    front = text.front
    if front.found:
        check_keys(front, LESSON_KEYS, complaints)
        for key in NEEDED_KEYS:
            if not front.text(key):
                complaints.add("kunci-kosong", front.lines.get(key, 1), key=key, guess=f"Tulis `{key}: ...`.")
    sections = tuple(SectionCard(part.id, part.title, part.minutes) for part in text.sections)
    present = _present(folder)
    for name, wanted in misnamed(folder):
        complaints.add("nama-berkas", name=name[:80], wanted=wanted)
    code = front.text("kode").strip() or folder.name
    title = front.text("judul") or (sections[0].title if sections else "") or folder.name
    sensitive = _choice(front, "peka", SENSITIVITIES, "none", "tinggi", complaints)
    return LessonCard(
        code=code,
        title=title,
        screen_title=front.text("judul_layar") or (code if sensitive == "tinggi" else title),
        summary=front.text("ringkas"),
        module=front.text("modul") or module,
        jp=_number(front, "jp", complaints),
        phase=front.text("fase"),
        audience=cast("Audience", _choice(front, "audiens", AUDIENCES, "murid", "murid", complaints)),
        goals=front.sentences("tujuan"),
        tags=front.list("tag"),
        facts=front.list("fakta"),
        sensitive=cast("Sensitivity", sensitive),
        prerequisites=front.list("prasyarat"),
        checked=front.text("diperiksa"),
        sections=sections,
        minutes=sum(section.minutes for section in sections),
        folder=folder,
        revision=revision("\n".join(text.lines)),
        origin=origin,
        has_quiz=ROLE_FILES["quiz"] in present,
        has_slides=ROLE_FILES["slides"] in present,
        has_plan=ROLE_FILES["plan"] in present,
        has_cards=ROLE_FILES["cards"] in present,
        has_worksheet=ROLE_FILES["worksheet"] in present,
        has_activity=ROLE_FILES["activity"] in present,
    )


def _present(folder: Path) -> frozenset[str]:
    try:
        return frozenset(os.listdir(folder))
    except OSError:
        return frozenset()


def _number(front: FrontMatter, key: str, complaints: Complaints) -> int:
    """A small whole number; 1 with a complaint for anything else."""
    value = front.text(key).strip()
    digits = value.split()[0] if value else "1"
    if digits.isdecimal() and digits.isascii() and 1 <= int(digits[:3]) <= MOST_JP:
        return int(digits)
    complaints.add("nilai-salah", front.lines[key], key=key, value=value[:40], guess=f"Tulis angka 1 sampai {MOST_JP}.")
    return 1


def _choice(
    front: FrontMatter, key: str, known: Sequence[str], missing: str, unknown: str, complaints: Complaints
) -> str:
    """One of ``known``. A slip is read as its nearest; what cannot be understood is taken as ``unknown``."""
    value = front.text(key).strip().casefold()
    if not value:
        return missing
    if value in known:
        return value
    complaints.add("nilai-salah", front.lines[key], key=key, value=value[:40], guess=did_you_mean(value, known))
    return nearest(value, known) or unknown


def read_module_head(lines: Sequence[str], folder: Path, complaints: Complaints) -> ModuleHead:
    """``modul.md``; an empty file gives a head named after its folder."""
    front = read_front_matter(lines, complaints)
    if front.found:
        check_keys(front, MODULE_KEYS, complaints)
    elif lines:
        complaints.add("depan-tidak-ada", 1)
    return ModuleHead(
        code=front.text("kode") or folder.name,
        title=front.text("judul") or folder.name.replace("-", " ").capitalize(),
        summary=front.text("ringkas"),
        color=_choice(front, "warna", COLORS, "brand", "brand", complaints),
        icon=front.text("ikon"),
        audience=cast("Audience", _choice(front, "audiens", AUDIENCES, "murid", "murid", complaints)),
        rubric=_rubric(lines[front.body :]),
    )


def _rubric(lines: Sequence[str]) -> tuple[RubricRow, ...]:
    """The rows of the table below ``## Rubrik``: an aspect and its levels."""
    rows: list[list[str]] = []
    inside = False
    for line in lines:
        found = heading(line)
        if found is not None:
            inside = found[1].casefold().startswith("rubrik")
        elif inside and line.strip().startswith("|"):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if any(cell.strip(":-– ") for cell in cells):
                rows.append(cells)
    return tuple(RubricRow(cells[0], tuple(cells[1:])) for cells in rows[1:])

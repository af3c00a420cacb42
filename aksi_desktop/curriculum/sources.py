"""``rujukan.toml``: the facts lessons may cite."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from aksi_desktop.curriculum.model import Source

if TYPE_CHECKING:
    from aksi_desktop.curriculum.complaints import Complaints

KEYS = ("kalimat", "sumber", "diperiksa", "derajat", "tautan")
_NEEDED = ("kalimat", "sumber", "diperiksa", "derajat")


def read_toml(lines: Sequence[str], complaints: Complaints) -> dict[str, object]:
    """The tables of a TOML text, {} with a complaint when it is not TOML."""
    try:
        return tomllib.loads("\n".join(lines))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        words = str(error)
        line = words.rpartition("line ")[2].split(",")[0]
        complaints.add("toml-rusak", int(line) if line.isdigit() else 0, why=f"TOML tidak sah ({words})")
        return {}


def line_of(lines: Sequence[str], start: str) -> int:
    """The number of the first line that begins with ``start``, 0 when there is none."""
    return next((index + 1 for index, line in enumerate(lines) if line.strip().startswith(start)), 0)


def read_sources(lines: Sequence[str], complaints: Complaints) -> dict[str, Source]:
    """Sources by id; an entry with something missing is kept and complained about."""
    from aksi_desktop.curriculum.complaints import did_you_mean

    sources: dict[str, Source] = {}
    for source_id, table in read_toml(lines, complaints).items():
        line = line_of(lines, f"[{source_id}]")
        if not isinstance(table, dict):
            complaints.add("toml-rusak", line, why=f"`{source_id}` bukan tabel [{source_id}]")
            continue
        for key in table:
            if key not in KEYS:
                complaints.add("kunci-tak-dikenal", line, key=key, guess=did_you_mean(str(key), KEYS))
        values = {key: str(table.get(key, "")).strip() for key in KEYS}
        for key in _NEEDED:
            if not values[key]:
                complaints.add("kunci-kosong", line, key=f"{source_id}.{key}", guess=f'Tulis `{key} = "..."`.')
        sources[source_id] = Source(
            id=source_id,
            sentence=values["kalimat"],
            source=values["sumber"],
            checked=values["diperiksa"],
            grade=values["derajat"],
            link=values["tautan"],
        )
    return sources

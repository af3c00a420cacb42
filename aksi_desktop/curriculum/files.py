"""The names of the files a library is made of."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ORDER: Final = "kurikulum.toml"
GLOSSARY: Final = "istilah.md"
SOURCES: Final = "rujukan.toml"
MODULE: Final = "modul.md"
TEXT: Final = "pelajaran.md"
ROLE_FILES: Final = {
    "slides": "salindia.md",
    "plan": "guru.md",
    "quiz": "kuis.md",
    "cards": "kartu.md",
    "worksheet": "lembar-kerja.md",
    "activity": "aktivitas.yaml",
}
"""What may stand beside the text, by role."""
_TYPED: Final = (".md", ".txt", ".yaml", ".yml")


def misnamed(folder: Path) -> Iterator[tuple[str, str]]:
    """(name, what it was surely meant to be) of files that nobody opens, as Notepad leaves them: ``kuis.md.txt``."""
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return
    for name in names:
        for wanted in (TEXT, *ROLE_FILES.values()):
            if name != wanted and _is_meant(name, wanted) and not (folder / wanted).is_file():
                yield name, wanted


def _is_meant(name: str, wanted: str) -> bool:
    typed, stem = name.casefold(), wanted.partition(".")[0]
    while typed.endswith(_TYPED):
        typed = typed.rpartition(".")[0]
    return typed != name.casefold() and re.sub(r"[ _]+", "-", typed.strip()) == stem

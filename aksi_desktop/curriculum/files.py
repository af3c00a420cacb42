"""The names of the files a library is made of."""

from __future__ import annotations

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

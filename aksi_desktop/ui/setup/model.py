"""What the three steps show, as plain values. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Use = Literal["", "lab", "guru", "mandiri"]


@dataclass(frozen=True, slots=True)
class SchoolDraft:
    """What was typed in step 1; kept on this computer until a school is made of it. All of it may be empty."""

    name: str = ""
    npsn: str = ""
    province: str = ""


@dataclass(frozen=True, slots=True)
class HelpPreview:
    """What a province means for the help page: the region's own contacts, and the places the school has to fill."""

    own: tuple[str, ...]
    empty: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetupModel:
    """One step. ``school`` is the school that this computer is in already, "" while in none.

    ``use_decided`` tells that the policy said who uses the computer; ``sample`` that Kelas contoh can be opened.
    """

    step: int
    draft: SchoolDraft
    use: Use
    use_decided: bool
    school: str
    classes: tuple[tuple[str, int], ...]
    contacts: tuple[str, ...]
    sample: bool

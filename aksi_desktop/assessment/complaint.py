"""What is wrong with a text a teacher wrote, said so that it can be put right.

Shared by the quiz parser and the lesson loader. A complaint never stops anything: the rest of the
text is still read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec

Severity = Literal["galat", "saran"]
Sayings = Mapping[str, tuple[Severity, str, str]]
"""Code -> (severity, what is wrong, what to do about it); facts fill ``{name}`` in both sentences."""


class Complaint(msgspec.Struct, frozen=True, order=True):
    """One finding about one line: where, what, and what to do about it (Indonesian sentences)."""

    file: str
    line: int
    code: str
    severity: Severity
    message: str
    suggestion: str = ""

    def __str__(self) -> str:
        """One line for a terminal: ``kuis.md:12: galat: … (saran …)``."""
        cure = f" {self.suggestion}" if self.suggestion else ""
        return f"{self.file}:{self.line}: {self.severity}: {self.message}{cure}"


def complaint_of(
    sayings: Sayings, code: str, file: str, line: int = 0, facts: Mapping[str, str | int] | None = None
) -> Complaint:
    """The complaint that ``sayings`` keep for ``code``, its sentences filled with ``facts``; line 0: the whole file.

    Raises ``KeyError`` for a code without sentences and for a fact that a sentence misses: both are bugs of ours.
    """
    severity, message, suggestion = sayings[code]
    filled = facts or {}
    return Complaint(file, line, code, severity, message.format(**filled), suggestion.format(**filled))


class ComplaintList(msgspec.Struct):
    """Collects complaints about one file while it is read."""

    file: str
    found: list[Complaint]
    words: Sayings

    def add(self, line: int, code: str, **facts: str | int) -> None:
        """Note a finding; its sentences come from ``words[code]`` with ``facts`` filled in."""
        self.found.append(complaint_of(self.words, code, self.file, line, facts))

"""What is wrong with a text a teacher wrote, said so that it can be put right.

Shared by the quiz parser and the lesson loader. A complaint never stops anything: the rest of the
text is still read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["galat", "saran"]


@dataclass(frozen=True, slots=True, order=True)
class Complaint:
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


@dataclass(slots=True)
class ComplaintList:
    """Collects complaints about one file while it is read."""

    file: str
    found: list[Complaint]
    words: dict[str, tuple[Severity, str, str]]

    def add(self, line: int, code: str, **facts: str | int) -> None:
        """Note a finding; its sentences come from ``words[code]`` with ``facts`` filled in."""
        severity, message, suggestion = self.words[code]
        self.found.append(
            Complaint(self.file, line, code, severity, message.format(**facts), suggestion.format(**facts))
        )

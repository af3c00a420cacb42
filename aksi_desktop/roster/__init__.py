"""People: learners, classes, and the keys that certify who may speak for the school."""

from __future__ import annotations

from aksi_desktop.roster.people import ClassCard, LearnerCard, Roster

__all__ = ["ClassCard", "LearnerCard", "Roster"]

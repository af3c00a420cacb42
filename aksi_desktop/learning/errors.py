"""What can be wrong with asking for learning, other than the disk (that is records' to say)."""

from __future__ import annotations

from aksi_desktop.errors import AksiError


class LearningError(AksiError):
    """A lesson, quiz or item that the library does not have.

    Codes: ``quiz-missing`` (lesson), ``item-missing`` (item), ``attempt-missing`` (attempt).
    """

    code = "learning"

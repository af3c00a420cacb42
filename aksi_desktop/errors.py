"""Errors a user can mend. Below, a code and facts; above (``ui``, ``cli``), the plain sentence.

A failure that nobody but a programmer can mend is a bug: it stays an ordinary exception and
reaches the crash path instead.
"""

from __future__ import annotations


class AksiError(Exception):
    """Something in the world outside stops the work: a full disk, a pulled stick, a cut file.

    ``code`` is stable and names the situation (``"disk-full"``); ``facts`` fill the sentence that
    the user interface keeps for that code. Facts never hold names of people or PINs.
    """

    code: str = "error"

    def __init__(self, code: str | None = None, **facts: str | int) -> None:
        self.code = code or type(self).code
        self.facts = facts
        detail = ", ".join(f"{name}={value}" for name, value in facts.items())
        super().__init__(f"{self.code}: {detail}" if detail else self.code)

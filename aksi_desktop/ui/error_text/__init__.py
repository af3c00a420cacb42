"""Errors a user can mend, in plain words: what happened, whether the work is safe, what to do next.

Each module beside this one holds the sentences of one room below; they are read when something has gone wrong, not
when a screen is imported. A new code gets its pair of sentences in the module of the room that raises it.
"""

from __future__ import annotations

import platform
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from aksi_desktop import __version__

from aksi_desktop.ui.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aksi_desktop.errors import AksiError

_CONTEXT = "Errors"
_SAFE = QT_TRANSLATE_NOOP("Errors", "Yang sudah tersimpan tetap aman.")
_UNKNOWN = (
    QT_TRANSLATE_NOOP("Errors", "Ada yang tidak berhasil ({code})."),
    QT_TRANSLATE_NOOP("Errors", "Coba sekali lagi. Kalau terulang, beri tahu guru atau petugas IT."),
)
#: These say themselves what is not safe, or concern a file that never held work.
_UNSAFE = frozenset({"disk-full", "disk-error"})


def known_codes() -> frozenset[str]:
    """Every code that has a sentence of its own."""
    return frozenset(code for room in _rooms() for code in room)


def sentence(error: AksiError) -> str:
    """What happened, whether the work is safe, the next step: in the language of the window."""
    what, step = _pair(error.code)
    return _filled(error, [what, step] if error.code in _UNSAFE else [what, _SAFE, step])


def short(error: AksiError) -> str:
    """What happened and the next step, for a line beside a field."""
    return _filled(error, _pair(error.code))


def refusal(code: str) -> str:
    """Why a parcel on a stick was refused, as a phrase."""
    from aksi_desktop.ui.error_text.exchange import REFUSALS

    return _say(REFUSALS[code]) if code in REFUSALS else code


def details(error: AksiError) -> str:
    """A few lines for IT: codes and versions, no names and no answers."""
    facts = "\n".join(f"{key}: {value}" for key, value in sorted(error.facts.items()))
    return (
        f"AKSI Desktop {__version__} · Python {platform.python_version()} · {sys.platform} {platform.release()}\n"
        f"kode: {error.code}\njenis: {type(error).__name__}\n{facts}"
    ).strip()


def _rooms() -> tuple[Mapping[str, tuple[str, str]], ...]:
    """The sentences by room: code -> (what happened, what to do next). Facts of the error fill ``{name}``."""
    from aksi_desktop.ui.error_text import classroom, computer, exchange, learning, roster, school

    return tuple(room.SENTENCES for room in (computer, school, exchange, roster, classroom, learning))


def _pair(code: str) -> tuple[str, str]:
    return next((room[code] for room in _rooms() if code in room), _UNKNOWN)


def _filled(error: AksiError, parts: Iterable[str]) -> str:
    facts = _Facts({**{key: str(value) for key, value in error.facts.items()}, "code": error.code})
    return " ".join(_say(part).format_map(facts) for part in parts)


def _say(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


class _Facts(dict[str, str]):
    """Facts by name; one that is missing shows as an ellipsis instead of stopping the message."""

    def __missing__(self, key: str) -> str:
        return "…"

"""The program's log: a few small files in the data folder, free of names, PINs and passphrases."""

from __future__ import annotations

import contextlib
import logging
import re
from collections.abc import Iterable
from pathlib import Path

_LOG_NAME = "aksi.log"
_MAX_BYTES = 512_000
_KEPT = 3
_HIDDEN = "***"
_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"

# `pin=1234`, `passphrase: kuda`, `sandi "..."`: what follows such a word never reaches the disk.
_SECRET = re.compile(
    r"(?i)\b(pin|passphrase|frasa sandi|kata sandi|sandi|password)\b([\s=:]{1,4})(\"[^\"]*\"|'[^']*'|[^\s,;)]+)"
)
# NISN, NIK and phone numbers are long runs of digits; ours (counts, milliseconds, bytes) are shorter or carry a unit.
_LONG_NUMBER = re.compile(r"(?<![\w.])\+?\d{10,17}(?![\w.])")
_WORD = re.compile(r"\w+")


def _small(text: str) -> str:
    """``text`` in small letters, each at its old place: a letter that would become two stays."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


class DiscreetFormatter(logging.Formatter):
    """Formats a record, traceback included, and hides what is personal in the finished text."""

    def __init__(self) -> None:
        super().__init__(_LINE)
        self._names: dict[str, list[str]] = {}  # first word -> the names that begin with it, longest first
        with contextlib.suppress(RuntimeError):
            self._home = str(Path.home())

    _home = ""

    def hide(self, words: Iterable[str]) -> None:
        """From now on never write any of ``words`` (names as shown on tiles and rosters), in any case.

        Quick for a whole school: names are looked up word by word, since one pattern of thousands of them takes half
        a second to build.
        """
        names = {name for known in self._names.values() for name in known}
        for word in words:
            found = [part.span() for part in _WORD.finditer(_small(word))]
            # What stands around the words, such as brackets, tells nothing.
            name = _small(word)[found[0][0] : found[-1][1]] if found else ""
            if len(name) > 1:
                names.add(name)
        sorted_in: dict[str, list[str]] = {}
        for name in sorted(names, key=len, reverse=True):
            first = _WORD.match(name)
            if first is not None:
                sorted_in.setdefault(first[0], []).append(name)
        self._names = sorted_in  # at once: another thread may be writing a line

    def format(self, record: logging.LogRecord) -> str:
        """The line(s) for ``record``, scrubbed."""
        text = super().format(record)
        stamp, text = text[:19], text[19:]  # the time stamp is made of digits of its own
        if len(self._home) > 1:
            text = text.replace(self._home, "~")
        text = _SECRET.sub(rf"\1\2{_HIDDEN}", text)
        text = _LONG_NUMBER.sub(_HIDDEN, text)
        return stamp + (self._without_names(text) if self._names else text)

    def _without_names(self, text: str) -> str:
        small = _small(text)
        kept, end = [], 0
        for word in _WORD.finditer(small):
            name = self._name_at(small, word, after=end)
            if name is not None:
                kept += [text[end : word.start()], _HIDDEN]
                end = word.start() + len(name)
        return "".join([*kept, text[end:]])

    def _name_at(self, small: str, word: re.Match[str], *, after: int) -> str | None:
        """The longest hidden name that begins with ``word``, unless it began before ``after``."""
        if word.start() < after:
            return None
        for name in self._names.get(word[0], ()):
            if small.startswith(name, word.start()) and not _WORD.match(small, word.start() + len(name)):
                return name
        return None


class Logbook:
    """Owns the log file of one data folder; ``open`` starts it, ``close`` detaches it from ``logging``."""

    def __init__(self, file: Path, handler: logging.Handler, formatter: DiscreetFormatter) -> None:
        self.file = file
        self._handler = handler
        self._formatter = formatter

    @classmethod
    def open(cls, folder: Path, level: int = logging.INFO) -> Logbook:
        """Start to log into ``folder``; at most four files of half a megabyte stay there.

        A folder that cannot be written gives a logbook that writes nothing: the log is never a reason to stop.
        """
        from logging.handlers import RotatingFileHandler  # brings in socket and pickle

        formatter = DiscreetFormatter()
        file = folder / _LOG_NAME
        handler: logging.Handler
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(file, maxBytes=_MAX_BYTES, backupCount=_KEPT, encoding="utf-8", delay=False)
        except OSError:
            handler = logging.NullHandler()
        handler.setFormatter(formatter)
        handler.setLevel(level)
        root = logging.getLogger()
        root.addHandler(handler)
        if root.level > level or root.level == logging.NOTSET:
            root.setLevel(level)
        return cls(file, handler, formatter)

    def hide(self, words: Iterable[str]) -> None:
        """Never write any of ``words`` from now on; whoever loads a roster passes its names here."""
        self._formatter.hide(words)

    def close(self) -> None:
        """Detach from ``logging`` and close the file."""
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()

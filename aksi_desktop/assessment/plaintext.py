"""Text as teachers type it, brought to one shape before anything reads it; and the hash of that shape."""

from __future__ import annotations

import hashlib
import re
import unicodedata

LONGEST_LINE = 20_000  # characters; a longer line is a broken file, not a question

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_ODD_ENDS = "\r\x0b\x0c\x85\u2028\u2029"
_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff]")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")


def decode_text(data: bytes) -> tuple[str, str]:
    """Text of a file in whatever Notepad or Word saved it: (text, encoding name). Never raises.

    UTF-8 (with or without BOM) and UTF-16 with BOM are recognised; anything else is Windows-1252, in which
    the few unassigned bytes become U+FFFD.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace"), "utf-16"
    try:
        return data.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace"), "cp1252"


def normalize(text: str) -> str:
    """The same text with one kind of line end and space, composed letters, nothing invisible."""
    return "\n".join(_clean_lines(text))


def lines_of(text: str) -> list[str]:
    """Normalised lines without trailing spaces."""
    return [line.rstrip() for line in _clean_lines(text)]


def _clean_lines(text: str) -> list[str]:
    if any(end in text for end in _ODD_ENDS):
        text = _LINE_ENDS.sub("\n", text)
    # almost every line is plain already, and asking is far quicker than cleaning
    return [line if line.isascii() and line.isprintable() else _clean(line) for line in text.split("\n")]


def _clean(line: str) -> str:
    if not line.isprintable():
        # a lone surrogate could be neither hashed nor saved later
        line = line.encode("utf-8", "replace").decode("utf-8").replace("\t", "    ")
        line = _INVISIBLE.sub("", _SPACES.sub(" ", line))
    return unicodedata.normalize("NFC", line)


def revision(text: str) -> str:
    """16 hex digits that name this text; line ends, BOM and trailing spaces do not count."""
    lines = "\n".join(lines_of(text)).strip("\n")
    return hashlib.blake2b(lines.encode(), digest_size=8).hexdigest()

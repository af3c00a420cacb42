"""Counting as a reader does: Indonesian words and sentences."""

from __future__ import annotations

import re
from typing import Final

_WORD: Final = re.compile(r"\w+(?:[-'’.,:/]\w+)*")
_END: Final = re.compile(r"(?<![.!?…])[.!?…]+[\"”’»)\]]*(?=\s|\Z)")
_OPENING: Final = '"“‘«(['
_ABBREVIATIONS: Final = frozenset((
    "a.n", "a.d", "a.l", "bpk", "cf", "co", "d.a", "dr", "dra", "drs", "e.g", "gb", "hj", "hlm", "i.e", "ir", "jl",
    "kab", "kec", "kep", "lih", "m.m", "mis", "no", "nn", "ny", "p.m", "prof", "pt", "rp", "s.d", "s.h", "s.kom",
    "s.pd", "s.si", "s.sos", "s.t", "sdr", "sdri", "tbk", "tgl", "tn", "ttd", "u.p", "vs", "yth",
))  # fmt: skip


def count_words(text: str) -> int:
    """Words of a plain text. ``Rp150.000``, ``21.14`` and ``teman-temanmu`` are one word each; a dash is none."""
    return sum(1 for _word in _WORD.finditer(text))


def split_sentences(text: str) -> list[str]:
    """The sentences of one paragraph of plain text.

    A dot after an abbreviation, an initial or a number that goes on ends nothing; neither does a mark inside a
    quotation that the sentence continues after (``"Mengapa?" tanya Rani``).
    """
    sentences: list[str] = []
    start = 0
    for end in _END.finditer(text):
        if _goes_on(text, start, end):
            continue
        sentence = text[start : end.end()].strip()
        if _WORD.search(sentence):
            sentences.append(sentence)
        start = end.end()
    rest = text[start:].strip()
    if _WORD.search(rest):
        sentences.append(rest)
    return sentences


def _goes_on(text: str, start: int, end: re.Match[str]) -> bool:
    after = text[end.end() : end.end() + 40].lstrip()
    if not after:
        return False
    first = after.lstrip(_OPENING)[:1]
    if first.islower() or after[:1] in ",;:–—-":
        return True
    if end.group()[:1] != "." or len(end.group().rstrip('"”’»)]')) > 1:
        return False
    before = text[start : end.start()]
    last = before.split()[-1].lstrip(_OPENING) if before.split() else ""
    if len(last) == 1 and last.isupper():
        return True
    return last.casefold() in _ABBREVIATIONS

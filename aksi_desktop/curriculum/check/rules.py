"""Rules that protect people: facts with a source, no phone numbers, no chatbots, sensitive units (S17)."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import TYPE_CHECKING, Final

from aksi_desktop.curriculum.check.sentences import split_sentences
from aksi_desktop.curriculum.complaints import Complaints
from aksi_desktop.curriculum.files import ROLE_FILES, TEXT
from aksi_desktop.curriculum.frontmatter import read_front_matter
from aksi_desktop.curriculum.outline import all_boxes, read_sections

if TYPE_CHECKING:
    from aksi_desktop.curriculum.check.unit import Unit

_CITED: Final = re.compile(r"\[\^\s*([A-Z]{1,2}\d{1,3}[a-z]?)\s*\]")
_TYPED_LINK: Final = re.compile(r"\]\((istilah|pelajaran):([^)\s]{1,80})")
_LONG_NUMBER: Final = re.compile(r"(?<![\w.,/-])(?:\+62[\s-]?|\(?0)\d{2,4}\)?(?:[\s-]?\d{3,5}){1,3}(?![\w,]|\.\d)")
_SHORT_NUMBER: Final = re.compile(
    r"\b(?:telepon|telp|hubungi|panggil|nomor|hotline|call\s*cent(?:er|re)|sapa|siaga|polisi|ambulans|whatsapp|wa|sms)"
    r"\W{0,3}(?:ke\s+|nomor\s+|darurat\s+)?(1(?:10|12|13|15|17|18|19|23|29|40|48|57|71)|119\s*ext\.?\s*\d|1500-?\d{3})\b",
    re.IGNORECASE,
)
_CHATBOT: Final = re.compile(
    r"\b(?:chat\s?gpt|chatbot|gemini|copilot|meta\s+ai|deepseek|claude|perplexity|asisten\s+(?:ai|ka)|bot\s+(?:ai|obrolan)"
    r"|(?:ai|kecerdasan\s+(?:artifisial|buatan))\s+(?:generatif|percakapan))\b",
    re.IGNORECASE,
)
_ASK: Final = re.compile(
    r"\b(?:tanya(?:kan|lah)?|minta(?:lah)?|pakai(?:lah)?|gunakan(?:lah)?|buka(?:lah)?|coba(?:lah)?|ketik(?:kan|lah)?|suruh(?:lah)?"
    r"|manfaatkan|bandingkan|cari(?:lah)?)\b",
    re.IGNORECASE,
)
_NEGATED: Final = re.compile(r"\b(?:jangan|tidak|tanpa|bukan|belum|dilarang|berhenti)\b", re.IGNORECASE)
_SENSITIVE_WORDS: Final = (
    "seksual", "sekstorsi", "grooming", "kekerasan", "pelecehan", "bunuh diri", "perundungan", "porno", "penjeratan",
    "trauma", "korban", "judi", "narkoba", "depresi", "gangguan mental",
)  # fmt: skip
READ_BY_STUDENTS: Final = (TEXT, "salindia.md", "kuis.md", "kartu.md", "lembar-kerja.md", "aktivitas.yaml")
_ROLE_OF: Final = {name: role for role, name in ROLE_FILES.items()}


def check_facts(unit: Unit) -> None:
    """What is cited exists, is certain enough to be taught, and is declared in the front matter."""
    for name, lines in unit.texts.items():
        for number, line in enumerate(lines, start=1):
            for found in _CITED.finditer(line):
                _check_citation(unit, found.group(1), name, number)
    for fact in unit.card.facts:
        # S are rules for writers and H the help contacts, which the school edits: neither is a statement with a source
        if fact[:1] not in "SH" and fact not in unit.sources:
            unit.say("fakta-tak-ada", line=1, id=fact)


def _check_citation(unit: Unit, fact: str, name: str, line: int) -> None:
    role = _ROLE_OF.get(name, "text")
    source = unit.sources.get(fact)
    if source is not None and "?" in source.grade:
        unit.say("fakta-ragu", role, line, id=fact)
    if fact not in unit.card.facts:
        unit.say("fakta-tak-didaftar", role, line, id=fact)


def check_links(unit: Unit, terms: Container[str], lessons: Container[str]) -> None:
    """Typed links to terms and lessons lead to something."""
    for name, lines in unit.texts.items():
        for number, line in enumerate(lines, start=1):
            for found in _TYPED_LINK.finditer(line):
                kind, target = found.groups()
                if target not in (terms if kind == "istilah" else lessons):
                    unit.say("tautan-mati", _ROLE_OF.get(name, "text"), number, href=f"{kind}:{target}"[:80])


def check_phones(unit: Unit) -> None:
    """No phone number in any file of a lesson: the school's own contacts are shown instead, and are kept up to date."""
    for name, lines in unit.texts.items():
        for number, line in enumerate(lines, start=1):
            found = _LONG_NUMBER.search(line) or _SHORT_NUMBER.search(line)
            if found is not None:
                unit.say("nomor-telepon", _ROLE_OF.get(name, "text"), number, text=found.group().strip())


def check_chatbots(unit: Unit) -> None:
    """No sentence that sends a student to a chatbot; sentences that warn of one are fine."""
    if unit.card.audience != "murid":
        return
    for name in READ_BY_STUDENTS:
        for number, line in enumerate(unit.texts.get(name, []), start=1):
            if not _CHATBOT.search(line):
                continue
            for sentence in split_sentences(line):
                if _CHATBOT.search(sentence) and _ASK.search(sentence) and not _NEGATED.search(sentence):
                    unit.say("pakai-chatbot", _ROLE_OF.get(name, "text"), number, text=sentence[:80])


def check_sensitive(unit: Unit) -> None:
    """Rule S17 and what a sensitive unit owes its readers: a neutral name, the help card, a way out, nothing graded."""
    card = unit.card
    if card.sensitive != "tinggi":
        return
    title = card.screen_title.casefold()
    if title in (card.title.casefold(), card.code.casefold()) or any(word in title for word in _SENSITIVE_WORDS):
        unit.say("peka-layar", line=1)
    lines = unit.texts.get(TEXT, [])
    body = read_front_matter(lines, Complaints("")).body
    sections = read_sections(lines[body:], body + 1, Complaints(""))
    if not any(box.name == "bantuan" for section in sections for box in all_boxes(section.children)):
        unit.say("peka-bantuan")
    plan = "\n".join(unit.texts.get(ROLE_FILES["plan"], []))
    if unit.plan is not None and "kartu jeda" not in plan.casefold():
        unit.say("peka-jeda", "plan")
    for item in unit.quiz.items if unit.quiz is not None else ():
        if item.type in ("isian", "uraian"):
            unit.say("peka-isian", "quiz", item.line)
        elif item.points != 1:
            unit.say("peka-skor", "quiz", item.line)

"""Items, the plain-text quiz format, answers, scoring: pure functions without Qt and without records.

Names are imported when first asked for: the window opens, and Beranda is filled, before anybody asks for a quiz.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aksi_desktop.lazy import lazily

if TYPE_CHECKING:
    from aksi_desktop.assessment.answers import Answer, decode_answer, encode_answer
    from aksi_desktop.assessment.complaint import Complaint, ComplaintList, Severity
    from aksi_desktop.assessment.format import format_item, format_quiz, write_missing_ids
    from aksi_desktop.assessment.items import (
        ITEM_TYPES,
        Choice,
        Column,
        Item,
        ItemType,
        Option,
        Pair,
        Quiz,
        Row,
        RubricLine,
        ShortAnswer,
        Step,
        Stimulus,
    )
    from aksi_desktop.assessment.numbers import number_of
    from aksi_desktop.assessment.parse import ParsedQuiz, parse_item, parse_quiz
    from aksi_desktop.assessment.plaintext import decode_text, normalize, revision
    from aksi_desktop.assessment.scoring import MODES, Feedback, Mode, Outcome, Part, score, usual_mode
    from aksi_desktop.assessment.short_answer import fold
    from aksi_desktop.assessment.shuffle import shuffled, shuffled_items
    from aksi_desktop.assessment.slugs import is_slug, slugify

__all__ = [
    "ITEM_TYPES",
    "MODES",
    "Answer",
    "Choice",
    "Column",
    "Complaint",
    "ComplaintList",
    "Feedback",
    "Item",
    "ItemType",
    "Mode",
    "Option",
    "Outcome",
    "Pair",
    "ParsedQuiz",
    "Part",
    "Quiz",
    "Row",
    "RubricLine",
    "Severity",
    "ShortAnswer",
    "Step",
    "Stimulus",
    "decode_answer",
    "decode_text",
    "encode_answer",
    "fold",
    "format_item",
    "format_quiz",
    "is_slug",
    "normalize",
    "number_of",
    "parse_item",
    "parse_quiz",
    "revision",
    "score",
    "shuffled",
    "shuffled_items",
    "slugify",
    "usual_mode",
    "write_missing_ids",
]

__getattr__ = lazily(
    __name__,
    {
        "answers": "Answer decode_answer encode_answer",
        "complaint": "Complaint ComplaintList Severity",
        "format": "format_item format_quiz write_missing_ids",
        "items": "ITEM_TYPES Choice Column Item ItemType Option Pair Quiz Row RubricLine ShortAnswer Step Stimulus",
        "numbers": "number_of",
        "parse": "ParsedQuiz parse_item parse_quiz",
        "plaintext": "decode_text normalize revision",
        "scoring": "MODES Feedback Mode Outcome Part score usual_mode",
        "short_answer": "fold",
        "shuffle": "shuffled shuffled_items",
        "slugs": "is_slug slugify",
    },
)

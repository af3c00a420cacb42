"""Lines of events as a term of a real school gives them, without opening any records."""

from __future__ import annotations

import random
from collections.abc import Iterator

from aksi_desktop.records.catalogue import (
    AnswerGiven,
    AttemptFinished,
    AttemptStarted,
    LessonFinished,
    Payload,
    SectionDone,
    StreamDescribed,
)
from aksi_desktop.records.event import Header, encode_data, make_event

LESSONS = tuple(f"LM{number}" for number in range(1, 13))
SECTIONS = ("pembuka", "langkah", "contoh", "latihan", "penutup")
ITEMS = 8
_REVISION = "0123456789abcdef"

Act = tuple[str, str, Payload]  # kind, obj, payload


def lines(count: int, *, learners: int = 360, seed: int = 7) -> list[bytes]:
    """``count`` lines: learners in sessions on changing computers, reading and answering."""
    random_ = random.Random(seed)
    people = [f"{random_.getrandbits(128):032x}" for _ in range(learners)]
    found: list[bytes] = []
    clock = 1_790_000_000_000
    while len(found) < count:
        person = random_.choice(people)
        stream, started = f"{random_.getrandbits(128):032x}", clock
        clock += random_.randrange(60_000, 600_000)
        mono = 0
        for number, (kind, obj, payload) in enumerate(_session(random_, stream)):
            mono += random_.randrange(4_000, 90_000)
            about = "" if kind == "stream.described" else person
            head = Header(
                v=1, school="", stream=stream, n=number, t=started + mono, mono=mono, kind=kind,
                by=about, about=about, obj=obj, base=[], dh="",
            )  # fmt: skip
            found.append(make_event(head, encode_data(payload, f"{random_.getrandbits(128):032x}")).line())
    return found[:count]


def _session(random_: random.Random, stream: str) -> Iterator[Act]:
    """One lesson hour of one learner: a lesson's sections, then its quiz."""
    lesson = random_.choice(LESSONS)
    yield "section.done", f"{lesson}/{SECTIONS[0]}", SectionDone(lesson, SECTIONS[0], _REVISION)
    yield "stream.described", stream, StreamDescribed("", "lab-a-07", "0.1.0")
    for section in SECTIONS[1:]:
        yield "section.done", f"{lesson}/{section}", SectionDone(lesson, section, _REVISION)
    attempt = f"{random_.getrandbits(128):032x}"
    yield "attempt.started", attempt, AttemptStarted(lesson, _REVISION, random_.getrandbits(31))
    right = 0
    for item in range(ITEMS):
        score = random_.choice((0, 1000, 1000))
        right += score == 1000
        yield "answer.given", attempt, AnswerGiven(f"soal-{item}", 1, f"pilihan-{random_.randrange(4)}", score)
    yield "attempt.finished", attempt, AttemptFinished(lesson, right, ITEMS)
    yield "lesson.finished", lesson, LessonFinished(lesson, _REVISION, "selesai")

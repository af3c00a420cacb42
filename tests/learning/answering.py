"""A learner at a quiz who is killed again and again; run as a process of its own, since it forks.

``python -m tests.learning.answering DATA LESSONS ROUNDS SEED`` prints as JSON what was confirmed and does not stand.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import time
from pathlib import Path

from aksi_desktop.assessment import Answer
from aksi_desktop.curriculum import Library, load_library
from aksi_desktop.learning import PROJECTIONS, Learning
from aksi_desktop.learning.sample import right_answer
from aksi_desktop.records import new_id, open_records

QUIZ = "A1"


def work(folder: Path, library: Library, learner: str, out: int) -> None:
    """Answer attempt after attempt, telling each thing when the service has confirmed it."""
    learning = Learning(open_records(folder, projections=PROJECTIONS), library)
    while True:
        state = learning.resume(learner, QUIZ) or learning.start_attempt(learner, QUIZ)
        os.write(out, f"start {state.id} - 0\n".encode())
        for item in state.open_items:
            learning.save_draft_answer(state, item, right_answer(item))
            os.write(out, f"draft {state.id} {item.id} {state.tries(item.id) + 1}\n".encode())
            for answer in (Answer(), right_answer(item)):
                learning.answer(state, item, answer)
                os.write(out, f"answer {state.id} {item.id} {state.tries(item.id)}\n".encode())
        learning.finish(state)
        os.write(out, f"finish {state.id} - 0\n".encode())


def missing(folder: Path, library: Library, learner: str, told: list[list[str]]) -> list[str]:
    """What was told and does not stand after the end."""
    records = open_records(folder, projections=PROJECTIONS)
    learning = Learning(records, library)
    wrong = [] if records.repair_report is None else ["repaired"]
    for kind, attempt, item, number in told:
        state = learning.attempt(learner, attempt)
        if kind == "finish" and not state.finished:
            wrong.append(f"{attempt} not finished")
        if kind == "answer" and state.tries(item) < int(number):
            wrong.append(f"{attempt} {item} {number} lost")
    kind, attempt, item, number = told[-1]
    if kind == "draft":
        state = learning.attempt(learner, attempt)
        question = state.quiz.item(item)
        if question is None or (state.tries(item) < int(number) and learning.draft_answer(state, question) is None):
            wrong.append(f"draft of {item} lost")
    open_ones = {attempt for kind, attempt, *_ in told} - {attempt for kind, attempt, *_ in told if kind == "finish"}
    again = learning.resume(learner, QUIZ)
    # a finish may stand that was killed before it could be told
    waiting = {attempt for attempt in open_ones if not learning.attempt(learner, attempt).finished}
    if waiting and (again is None or again.id not in waiting):
        wrong.append("another attempt was taken up")
    if records.status() != records.rebuild():
        wrong.append("rebuilt differs from live")
    records.close()
    return wrong


def kill_many(folder: Path, library: Library, rounds: int, seed: int) -> tuple[int, list[str]]:
    """(things confirmed, what of them does not stand)."""
    rng = random.Random(seed)
    learner = new_id()
    told: list[list[str]] = []
    for _ in range(rounds):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            work(folder, library, learner, writing)
        os.close(writing)
        text = _listen(reading, rng.uniform(0.02, 0.3))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        while more := os.read(reading, 1 << 16):
            text += more
        os.close(reading)
        told += [line.split() for line in text.decode().splitlines()]
        wrong = missing(folder, library, learner, told)
        if wrong:
            return len(told), wrong
    return len(told), []


def _listen(reading: int, seconds: float) -> bytes:
    """What is told until ``seconds`` after the first word."""
    text = b""
    end = time.monotonic() + 30
    while (left := end - time.monotonic()) > 0:
        if select.select([reading], [], [], left)[0]:
            text, first = text + os.read(reading, 1 << 16), not text
            if first:
                end = time.monotonic() + seconds
    return text


if __name__ == "__main__":
    data, lessons, rounds, seed = sys.argv[1:]
    confirmed, lost = kill_many(Path(data), load_library(Path(lessons)), int(rounds), int(seed))
    print(json.dumps({"confirmed": confirmed, "lost": lost}))

"""A learner who answers until killed; run as a process of its own. ``python -m tests.faults.answering MODE FOLDER …``

``work FOLDER LEARNER``: answers and types for ever, telling each confirmed thing on standard output.
``check FOLDER LEARNER``: tells as JSON what stands.
``kill FOLDER ROUNDS SEED``: forks a worker ROUNDS times and kills it with signal 9 at a random moment.
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

from aksi_desktop.records import new_id
from tests.records.support import answer, opened

DRAFT = "jawaban/LM5/uraian"


def work(folder: Path, learner: str, out: int) -> None:
    """Answer and type until the end comes."""
    records = opened(folder)
    attempt = new_id()
    typed = int(records.drafts.load(learner, DRAFT) or 0)
    number = 0
    while True:
        [event, *_] = records.append(answer(learner, attempt, f"soal-{number}"))
        os.write(out, f"J {event.hex}\n".encode())
        typed += 1
        records.drafts.save(learner, DRAFT, str(typed))
        os.write(out, f"T {typed}\n".encode())
        number += 1


def check(folder: Path, learner: str) -> dict[str, object]:
    """What stands after an end."""
    records = opened(folder)
    found: dict[str, object] = {
        "ids": [event.hex for _, event in records.lines()],
        "typed": int(records.drafts.load(learner, DRAFT) or 0),
        "repaired": records.repair_report is not None,
        "wrong": records.verify().wrong,
        "rebuilt": records.status() == records.rebuild(),
    }
    records.close()
    return found


def kill_many(folder: Path, rounds: int, seed: int) -> dict[str, object]:
    """Kill a worker so many times; gives what was confirmed and what stands."""
    rng = random.Random(seed)
    learner = new_id()
    confirmed: list[str] = []
    typed = 0
    for _ in range(rounds):
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reader)
            work(folder, learner, writer)
        os.close(writer)
        # From the first answer on, anywhere in the next few hundredths of a second.
        select.select([reader], [], [], 10)
        time.sleep(rng.uniform(0, 0.03))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        told = b""
        while chunk := os.read(reader, 65_536):
            told += chunk
        os.close(reader)
        for line in told.decode().splitlines(keepends=True):
            if line.startswith("J ") and line.endswith("\n"):
                confirmed.append(line[2:-1])
            elif line.startswith("T ") and line.endswith("\n"):
                typed = int(line[2:])
    return {"confirmed": confirmed, "typed": typed, **check(folder, learner), "least": typed}


def main() -> None:
    """See the module."""
    mode, folder = sys.argv[1], Path(sys.argv[2])
    if mode == "work":
        work(folder, sys.argv[3], sys.stdout.fileno())
    elif mode == "check":
        print(json.dumps(check(folder, sys.argv[3])))
    else:
        print(json.dumps(kill_many(folder, int(sys.argv[3]), int(sys.argv[4]))))


if __name__ == "__main__":
    main()

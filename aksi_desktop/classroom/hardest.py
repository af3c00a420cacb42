"""The question that most of a class found hard, and the wrong answer that most of them chose."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from aksi_desktop.records.event import decode_header

if TYPE_CHECKING:
    from aksi_desktop.assessment import Item
    from aksi_desktop.curriculum import Library
    from aksi_desktop.records import Records

FEWEST = 5  # learners who tried; fewer tell nothing, and would tell on somebody
_FULL = 1000


class Hardest(Struct, frozen=True):
    """A question: ``number`` counts from 1 in its quiz, ``right`` of ``tried`` learners had it at the first try.

    ``wrong_text`` is the wrong choice that ``wrong_count`` of them chose, "" for questions without choices.
    Texts are as written by the author.
    """

    unit: str
    unit_title: str
    item: str
    number: int
    text: str
    tried: int
    right: int
    wrong_text: str = ""
    wrong_count: int = 0

    @property
    def percent(self) -> int:
        """How many per cent had it right."""
        return round(100 * self.right / self.tried)


class _Try(NamedTuple):
    answer: str
    score: int


def find_hardest(
    records: Records, library: Library, learners: Sequence[str], units: Iterable[str] | None = None
) -> Hardest | None:
    """The question of these learners with the lowest share right among first tries, in ``units`` (None: all).

    Sensitive units never count. None where no question was tried by five learners or all had theirs right.
    """
    wanted = [
        card
        for card in library.cards_in_order()
        if card.sensitive != "tinggi" and card.audience == "murid" and (units is None or card.code in units)
    ]
    tries = _first_tries(records, learners, [card.code for card in wanted])
    worst: tuple[float, Hardest] | None = None
    for card in wanted:
        quiz = library.quiz(card.code) if any(unit == card.code for unit, _ in tries) else None
        for number, item in enumerate(quiz.items if quiz else (), 1):
            given = tries.get((card.code, item.id), [])
            if len(given) < FEWEST or not item.machine_marked:
                continue
            right = sum(one.score >= _FULL for one in given)
            share = right / len(given)
            if right < len(given) and (worst is None or share < worst[0]):
                text, count = _most_chosen_wrong(item, given)
                title = card.screen_title or card.title
                worst = share, Hardest(card.code, title, item.id, number, item.stem_md, len(given), right, text, count)
    return worst[1] if worst else None


def _first_tries(records: Records, learners: Sequence[str], units: Sequence[str]) -> dict[tuple[str, str], list[_Try]]:
    """The first try of each learner at each (unit, item): in the attempt that was begun first."""
    rows = records.query(
        "SELECT a.learner, a.quiz, a.attempt, w.item, w.answer, w.score FROM attempt a"
        " JOIN answer w ON w.learner = a.learner AND w.attempt = a.attempt AND w.counts = 1"
        " WHERE a.learner IN (SELECT value FROM json_each(?)) AND a.quiz IN (SELECT value FROM json_each(?))"
        " ORDER BY a.learner, a.quiz, a.attempt",
        (json.dumps(list(learners)), json.dumps(list(units))),
    )
    by_item: dict[tuple[str, str, str], dict[str, _Try]] = {}
    for learner, quiz, attempt, item, answer, score in rows:
        places = by_item.setdefault((str(learner), str(quiz), str(item)), {})
        places[str(attempt)] = _Try(str(answer), int(str(score)))
    began: dict[tuple[str, str], int] = {}
    found: dict[tuple[str, str], list[_Try]] = {}
    for (learner, quiz, item), places in by_item.items():
        first = next(iter(places))
        if len(places) > 1:
            for attempt in places:
                if (learner, attempt) not in began:
                    began[learner, attempt] = _began(records, learner, attempt)
            first = min(places, key=lambda attempt: (began[learner, attempt], attempt))
        found.setdefault((quiz, item), []).append(places[first])
    return found


def _began(records: Records, learner: str, attempt: str) -> int:
    """When an attempt was begun, in ms since 1970 as the computer believed."""
    stamps = []
    for one in records.aliases(learner):
        rows = records.query(
            "SELECT head FROM event WHERE about = ? AND obj = ? AND kind = 'attempt.started'",
            (bytes.fromhex(one), attempt),
        )
        stamps += [decode_header(head).t for (head,) in rows if isinstance(head, bytes)]
    return min(stamps, default=0)


def _most_chosen_wrong(item: Item, given: Iterable[_Try]) -> tuple[str, int]:
    if item.type not in ("pg", "pgk"):
        return "", 0
    wrong = {choice.id: choice.text_md for choice in item.choices if not choice.correct}
    chosen = Counter(one for each in given if each.score < _FULL for one in each.answer.split(",") if one in wrong)
    if not chosen:
        return "", 0
    most = min(chosen, key=lambda one: (-chosen[one], one))
    return wrong[most], chosen[most]

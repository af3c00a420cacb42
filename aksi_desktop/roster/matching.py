"""Who of a list is who in the roster: pure functions over entries, classes and cards.

A wrong guess would hand one child's work to another, so what is not plain is left to a person. Nothing here can
take anybody out of a roster: whoever the list does not name stays as they are.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import replace

from aksi_desktop.roster.listing import Entry
from aksi_desktop.roster.people import ClassCard, LearnerCard, fold_name
from aksi_desktop.roster.proposal import HARD, Change, Decision, Field, Line, Status

MAX_NAME = 120
MAX_CLASS_NAME = 60
# So many of one class under one new class's name, and half of that class: the class went up as a whole.
_CLASS_WENT_UP = 3
Fits = Callable[[Entry, LearnerCard], bool]
_LONG_NUMBER = re.compile(r"\d{6}")


def compare(
    entries: Sequence[Entry],
    classes: Mapping[str, ClassCard],
    cards: Sequence[LearnerCard],
    class_names: Mapping[str, str],
    decisions: Mapping[int, Decision] | None = None,
) -> tuple[Line, ...]:
    """One line for each entry, in their order.

    ``classes`` are the classes meant by a folded name; ``cards`` all learners of the roster; ``class_names`` the
    names of all classes by id; ``decisions`` what a person said of lines, by their number.
    """
    return _Comparison(entries, classes, cards, class_names, decisions or {}).lines()


class _Comparison:
    """The steps of one comparison; each step leaves fewer entries without an answer."""

    def __init__(
        self,
        entries: Sequence[Entry],
        classes: Mapping[str, ClassCard],
        cards: Sequence[LearnerCard],
        class_names: Mapping[str, str],
        decisions: Mapping[int, Decision],
    ) -> None:
        self._entries = list(entries)
        self._classes = classes
        self._names = class_names
        self._ids = {fold: card.id for fold, card in classes.items()}
        self._in_class: dict[str, list[LearnerCard]] = defaultdict(list)
        self._by_name: dict[str, list[LearnerCard]] = defaultdict(list)
        for card in cards:
            self._in_class[card.group].append(card)
            self._by_name[fold_name(card.name)].append(card)
        self._why: dict[int, str] = {}
        self._who: dict[int, LearnerCard] = {}
        self._doubt: dict[int, str] = {}
        self._decisions = {
            place: decisions[entry.number] for place, entry in enumerate(entries) if entry.number in decisions
        }
        self._cards = {card.id: card for card in cards}
        # Lines that a person settled; a number that is not free is not theirs, so they get another.
        self._settled: set[int] = set()
        self._fresh: set[int] = set()

    def lines(self) -> tuple[Line, ...]:
        """Run all steps."""
        self._settle()
        self._find_faults()
        strangers = self._match_in_class()
        self._look_elsewhere(strangers)
        self._look_at_rolls()
        rolls = self._new_rolls()
        return tuple(self._line(place, entry, rolls) for place, entry in enumerate(self._entries))

    def _settle(self) -> None:
        """Take a person's decisions; nobody can be two lines, and what has no name or class stays unclear."""
        taken: set[str] = set()
        for place, decision in self._decisions.items():
            if decision.how == "skip":
                self._why[place] = "skipped"
                continue
            if _fault(self._entries[place]) in HARD:
                continue
            card = self._cards.get(decision.person)
            if decision.how == "new":
                self._settled.add(place)
            elif card is not None and card.id not in taken:
                taken.add(card.id)
                self._who[place] = card
                self._settled.add(place)

    def _find_faults(self) -> None:
        people: set[int] = set()
        rolls: set[tuple[str, int]] = set()
        named: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        for place, entry in enumerate(self._entries):
            if place in self._why or place in self._settled:
                continue
            group, name = fold_name(entry.group), fold_name(entry.name)
            why = _fault(entry)
            if not why and (entry.person in people or any(_one_person(entry, other) for other in named[group, name])):
                why = "twice"
            if not why and entry.roll and (group, entry.roll) in rolls:
                why = "roll-twice"
            if why:
                self._why[place] = why
                continue
            named[group, name].append(entry)
            rolls.add((group, entry.roll))
            people |= {entry.person} - {0}
        for place in sorted(self._settled):
            entry, known = self._entries[place], self._who.get(place)
            group = fold_name(entry.group)
            stays = known.roll if known is not None and known.group == self._ids.get(group) else 0
            if (group, entry.roll or stays) in rolls:
                self._give_fresh_roll(place)
            elif entry.roll or stays:
                rolls.add((group, entry.roll or stays))

    def _give_fresh_roll(self, place: int) -> None:
        self._entries[place] = replace(self._entries[place], roll=0)
        self._fresh.add(place)

    def _sound(self) -> list[tuple[int, Entry]]:
        return [(place, entry) for place, entry in enumerate(self._entries) if place not in self._why]

    def _match_in_class(self) -> list[tuple[int, Entry]]:
        """Find the known learners of each class by name; gives the entries nobody there fits."""
        alike: dict[tuple[str, str], list[tuple[int, Entry]]] = defaultdict(list)
        claimed = {card.id for card in self._who.values()}
        for place, entry in self._sound():
            if place not in self._settled:
                alike[fold_name(entry.group), fold_name(entry.name)].append((place, entry))
        strangers: list[tuple[int, Entry]] = []
        for (group, name), rows in alike.items():
            cards = [card for card in self._by_name[name] if card.group == self._ids.get(group)]
            cards = [card for card in cards if card.id not in claimed]
            cards.sort(key=lambda card: (card.roll, card.id))
            rows = self._pair(rows, cards, lambda entry, card: entry.roll > 0 and entry.roll == card.roll)
            if len(rows) == len(cards) == 1:
                rows = self._pair(rows, cards, lambda entry, card: True)
            elif rows and cards and not any(entry.roll for _, entry in rows):
                # Nothing but their order in the class tells them apart; who is a boy and who a girl comes first.
                rows = self._pair(rows, cards, lambda entry, card: entry.gender == card.gender)
                rows = self._pair(rows, cards, lambda entry, card: True)
            elif rows and cards:
                for place, _ in rows:
                    self._why[place] = "same-name-here"
                rows = []
            strangers += rows
        return sorted(strangers)

    def _pair(self, rows: list[tuple[int, Entry]], cards: list[LearnerCard], fits: Fits) -> list[tuple[int, Entry]]:
        """Give each row the first card that fits, taking it out of ``cards``; gives the rows without one."""
        left = []
        for place, entry in rows:
            card = next((card for card in cards if fits(entry, card)), None)
            if card is None:
                left.append((place, entry))
            else:
                cards.remove(card)
                self._who[place] = card
        return left

    def _look_elsewhere(self, strangers: list[tuple[int, Entry]]) -> None:
        """A name known in another class is a learner who moved, or a question."""
        found = {card.id for card in self._who.values()}
        # Faulty lines count too: whoever they mean has not left their class.
        rows_named = Counter(
            fold_name(entry.name) for place, entry in enumerate(self._entries) if place not in self._who
        )
        candidates = {
            place: [card for card in self._by_name[fold_name(entry.name)] if card.id not in found]
            for place, entry in strangers
        }
        sizes = Counter(fold_name(entry.group) for _, entry in self._sound())
        coming: Counter[tuple[str, str]] = Counter()
        plain: list[tuple[int, Entry, LearnerCard]] = []
        for place, entry in strangers:
            cards = candidates[place]
            if len(cards) == 1 and rows_named[fold_name(entry.name)] == 1 and _may_be(entry, cards[0]):
                plain.append((place, entry, cards[0]))
                coming[fold_name(entry.group), cards[0].group] += 1
            elif cards:
                self._why[place] = "same-name-elsewhere"
                self._doubt[place] = cards[0].id if len(cards) == 1 else ""
        listed = {self._ids.get(fold_name(entry.group)) for _, entry in self._sound()}
        for place, entry, card in plain:
            together = coming[fold_name(entry.group), card.group]
            went_up = together >= _CLASS_WENT_UP and together * 2 >= sizes[fold_name(entry.group)]
            if card.group in listed or went_up:
                self._who[place] = card
            else:
                self._why[place] = "same-name-elsewhere"
                self._doubt[place] = card.id

    def _look_at_rolls(self) -> None:
        """A number that belongs to somebody who keeps it: a mistyped name, or a new learner? Ask.

        A learner whose own new number is in question keeps the old one, which may bring up the next question.
        """
        asked = True
        while asked:
            asked = False
            sound = self._sound()
            staying = self._keepers({self._who[place].id for place, _ in sound if place in self._who})
            for place, entry in sound:
                group = self._ids.get(fold_name(entry.group), "")
                card = staying.get((group, entry.roll))
                known = self._who.get(place)
                if entry.roll and card and (known is None or (known.group, known.roll) != (group, entry.roll)):
                    if place in self._settled:
                        self._give_fresh_roll(place)
                        continue
                    self._why[place] = "roll-taken"
                    self._doubt[place] = known.id if known else card.id
                    asked = True

    def _keepers(self, found: Set[str]) -> dict[tuple[str, int], LearnerCard]:
        """Who keeps which number, by class and number: those that no sound line names."""
        return {
            (card.group, card.roll): card
            for group in self._ids.values()
            for card in self._in_class[group]
            if card.id not in found
        }

    def _new_rolls(self) -> dict[int, int]:
        """Roll numbers for learners new in their class whom the file gives none: after the last one."""
        last: dict[str, int] = defaultdict(int)
        for fold, group in self._ids.items():
            last[fold] = max((card.roll for card in self._in_class[group]), default=0)
        for _, entry in self._sound():
            last[fold_name(entry.group)] = max(last[fold_name(entry.group)], entry.roll)
        rolls: dict[int, int] = {}
        for place, entry in self._sound():
            fold = fold_name(entry.group)
            known = self._who.get(place)
            moved = known is None or known.group != self._ids.get(fold)
            if entry.roll == 0 and (moved or place in self._fresh):
                last[fold] += 1
                rolls[place] = last[fold]
        return rolls

    def _line(self, place: int, entry: Entry, rolls: Mapping[int, int]) -> Line:
        why = self._why.get(place, "")
        known = None if why else self._who.get(place)
        call_name = entry.call_name or entry.name.split(" ")[0]
        if known is None:
            status: Status = "skipped" if why == "skipped" else "unclear" if why else "added"
            return Line(
                entry.number, entry.name, call_name, entry.roll or rolls.get(place, 0), self._class_name(entry),
                entry.gender, status, person=self._doubt.get(place, ""), why="" if why == "skipped" else why,
            )  # fmt: skip
        # Only what the file says can change; capital letters throughout (Dapodik) say nothing new of a known name.
        only_capitals = entry.name == entry.name.upper() and entry.name.casefold() == known.name.casefold()
        line = Line(
            entry.number, known.name if only_capitals else entry.name, entry.call_name or known.call_name,
            entry.roll or rolls.get(place, known.roll), self._class_name(entry), entry.gender or known.gender,
            "same", person=known.id,
        )  # fmt: skip
        return _with_changes(line, known, self._names, moved=known.group != self._ids.get(fold_name(entry.group)))

    def _class_name(self, entry: Entry) -> str:
        card = self._classes.get(fold_name(entry.group))
        return card.name if card else entry.group


def _with_changes(line: Line, known: LearnerCard, names: Mapping[str, str], *, moved: bool) -> Line:
    pairs: list[tuple[Field, str, str]] = [
        ("name", known.name, line.name),
        ("call_name", known.call_name, line.call_name),
        ("roll", str(known.roll), str(line.roll)),
        ("gender", known.gender, line.gender),
    ]
    changes = [Change(field, before, after) for field, before, after in pairs if before != after]
    if moved:
        changes.append(Change("group", names.get(known.group, ""), line.group))
    return Line(
        line.number, line.name, line.call_name, line.roll, line.group, line.gender, "changed" if changes else "same",
        person=known.id, changes=tuple(changes),
    )  # fmt: skip


def _fault(entry: Entry) -> str:
    """What keeps a line from being judged at all."""
    if not entry.name:
        return "no-name"
    if len(entry.name) > MAX_NAME or len(entry.call_name) > MAX_NAME or len(entry.group) > MAX_CLASS_NAME:
        return "long-name"
    if is_odd(entry.name) or (entry.call_name and is_odd(entry.call_name)):
        return "odd-name"
    if not fold_name(entry.group):
        return "no-class"
    return "no-roll" if entry.no_roll else ""


def is_odd(name: str) -> bool:
    """Not a name: a formula, or a number such as an NISN in the wrong column, which must not be kept."""
    return (
        name[0] in "=+-@" or _LONG_NUMBER.search(name.replace(" ", "")) is not None or not any(map(str.isalpha, name))
    )


def _one_person(entry: Entry, other: Entry) -> bool:
    """Whether two lines of one name and class are one learner: nothing tells them apart."""
    if entry.person and other.person and entry.person != other.person:
        return False
    return not (entry.roll and other.roll and entry.roll != other.roll)


def _may_be(entry: Entry, card: LearnerCard) -> bool:
    return not (entry.gender and card.gender and entry.gender != card.gender)

"""The learning service: what a learner does, as facts; how far a learner is, as values."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from aksi_desktop.learning.progress import Best, Count, LessonProgress, NextLesson, Progress, minutes_left
from aksi_desktop.learning.tables import Tables
from aksi_desktop.records import Fact

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aksi_desktop.assessment import Answer, Item, Outcome
    from aksi_desktop.curriculum import LessonCard, Library
    from aksi_desktop.learning.attempts import Attempts, AttemptState, Result, ReviewedAnswer
    from aksi_desktop.learning.tables import DoneRow
    from aksi_desktop.records import Records

Done = dict[tuple[str, str], set[str]]  # (lesson, what) -> parts
How = Literal["selesai", "jeda"]
_PLACE = "tempat"
_ACTIVITY = "aktivitas"
_LAST = "tempat-terakhir"


class Learning:
    """Writes facts through ``records`` and reads their projections. Free of Qt; no state but small caches.

    ``library`` is the shelf it works with. ``also`` names who sits beside the learner ("Masuk berdua"): what they do
    together counts for each of them, in one commit.

    A method that writes returns when the fact stands on disk; it raises ``RecordsError`` when the disk did not
    take it, and then nothing was recorded. ``learner`` is a random id from the roster or of a guest.
    """

    def __init__(self, records: Records, library: Library) -> None:
        self._records = records
        self.library = library
        self._tables = Tables(records)

    # ------------------------------------------------------------------ reading a lesson

    def section_done(self, learner: str, lesson: str, section: str, *, also: Sequence[str] = ()) -> bool:
        """Record that a section was read; the last one finishes the lesson in the same commit.

        Gives whether the lesson is finished now for ``learner``. Already known facts are not written again.

        Raises:
            UnknownLesson: no such lesson.
        """
        card = self.library.card(lesson)
        finished, facts = self._section_facts(learner, card, section)
        for person in also:
            facts += self._section_facts(person, card, section)[1]
        self._records.append(*facts)
        return finished

    def _section_facts(self, learner: str, card: LessonCard, section: str) -> tuple[bool, list[Fact]]:
        """Whether the lesson is finished with this section, and what is new about this learner."""
        now = self._of(learner, card)
        facts = []
        done = {*now.done, section}
        if section not in now.done:
            data = {"lesson": card.code, "section": section, "revision": card.revision}
            facts.append(Fact("section.done", by=learner, about=learner, obj=f"{card.code}/{section}", data=data))
        complete = bool(card.sections) and all(part.id in done for part in card.sections)
        if complete and now.how != "selesai":
            facts.append(self._finished(learner, card, "selesai"))
        return complete or now.finished, facts

    def lesson_finished(self, learner: str, lesson: str, how: How = "selesai", *, also: Sequence[str] = ()) -> None:
        """Record that a lesson is finished; ``jeda`` is leaving a sensitive unit with the pause card, which counts.

        Raises:
            UnknownLesson: no such lesson.
        """
        card = self.library.card(lesson)
        open_for = [one for one in (learner, *also) if how not in self._parts_done(one, lesson, "lesson")]
        self._records.append(*(self._finished(person, card, how) for person in open_for))

    def activity_done(self, learner: str, lesson: str, activity: str = "", *, also: Sequence[str] = ()) -> None:
        """Record that an activity was done, never what was chosen in it. ``activity`` defaults to the lesson's own.

        Raises:
            UnknownLesson: no such lesson.
        """
        card = self.library.card(lesson)
        if not activity:
            found = self.library.activity(lesson)
            activity = found.id if found is not None else "aktivitas"
        data = {"lesson": lesson, "activity": activity, "revision": card.revision}
        facts = [
            Fact("activity.done", by=person, about=person, obj=f"{lesson}/{activity}", data=data)
            for person in (learner, *also)
            if activity not in self._parts_done(person, lesson, "activity")
        ]
        self._records.append(*facts)

    # ------------------------------------------------------------------ the place, a local draft

    def remember_place(self, learner: str, lesson: str, section: str) -> None:
        """Keep where this learner reads on this computer. Never sent, never an event."""
        if self.last_place(learner) == (lesson, section):
            return
        with self._records.together():
            self._records.drafts.save(learner, f"{_PLACE}/{lesson}", section)
            self._records.drafts.save(learner, _LAST, f"{lesson}\n{section}")

    def place(self, learner: str, lesson: str) -> str:
        """The section of this lesson where the learner stopped here, or ""."""
        return self._draft(learner, f"{_PLACE}/{lesson}")

    def last_place(self, learner: str) -> tuple[str, str] | None:
        """(lesson, section) where the learner read last on this computer, or None."""
        lesson, found, section = self._draft(learner, _LAST).partition("\n")
        return (lesson, section) if found else None

    # ------------------------------------------------------------------ a half-done activity, a local draft

    def keep_activity(self, learner: str, lesson: str, state: str) -> None:
        """Keep how far an activity is on this computer ("": forget it). Never sent, never an event.

        In a sensitive unit nothing is kept: what somebody chose there is nobody's to find.

        Raises:
            RecordsError: the disk did not take it; what was kept before stands.
        """
        card = self.library.find(lesson)
        if state and card is not None and card.sensitive != "tinggi":
            self._records.drafts.save(learner, f"{_ACTIVITY}/{lesson}", state)
        elif self.kept_activity(learner, lesson):
            for person in self._people(learner):
                self._records.drafts.clear(person, f"{_ACTIVITY}/{lesson}")

    def kept_activity(self, learner: str, lesson: str) -> str:
        """What :meth:`keep_activity` kept last, or ""."""
        return self._draft(learner, f"{_ACTIVITY}/{lesson}")

    # ------------------------------------------------------------------ quizzes

    @cached_property
    def _attempts(self) -> Attempts:
        # imported with the first quiz: Beranda is filled without it
        from aksi_desktop.learning.attempts import Attempts

        return Attempts(self._records, self.library)

    def start_attempt(self, learner: str, quiz_code: str, *, also: Sequence[str] = (), task: str = "") -> AttemptState:
        """A new attempt with its own seed. In a sensitive unit it is a self-check of which nothing is kept.

        Whoever sits beside (``also``) has an attempt of the own at the same questions in the same order. ``task``
        names the test that counts which it is begun as; that is written alone.

        Raises:
            LearningError: ``quiz-missing``.
        """
        return self._attempts.start(learner, quiz_code, also, task)

    def resume(self, learner: str, quiz_code: str, *, also: Sequence[str] = (), task: str = "") -> AttemptState | None:
        """This learner's unfinished attempt, from the records: after a crash, on another computer, under a linked id.

        Of several, the one at the present text with the most answers. None in a sensitive unit. Whoever sits beside
        (``also``) joins with an attempt of the own, in which the answers from now on count. Practice goes on as
        practice, and the test ``task`` as that test.

        Raises:
            LearningError: ``quiz-missing``.
        """
        return self._attempts.resume(learner, quiz_code, also, task)

    def attempt(self, learner: str, attempt_id: str) -> AttemptState:
        """Any attempt of this learner. Raises LearningError ``attempt-missing``."""
        return self._attempts.load(learner, attempt_id)

    def attempts(self, learner: str, quiz_code: str) -> tuple[str, ...]:
        """Ids of this learner's attempts at a quiz, best first."""
        return tuple(row.id for row in self._tables.attempts(learner, quiz_code))

    def answer(self, attempt: AttemptState, item: Item, answer: Answer, hint: bool = False) -> Outcome:
        """Judge an answer and record it in one commit; durable when this returns.

        The first answer to an item counts for the result; later ones are kept beside it, also after the end.

        Raises:
            LearningError: ``item-missing``, the quiz has no such item.
            RecordsError: not recorded, hence not given; the attempt is as before.
        """
        return self._attempts.give(attempt, item, answer, hint=hint)

    def finish(self, attempt: AttemptState) -> Result:
        """End the attempt and give its result; a second call only gives the result."""
        return self._attempts.finish(attempt)

    def result(self, attempt: AttemptState) -> Result:
        """The result so far, recording nothing."""
        return self._attempts.result(attempt)

    def review(self, attempt: AttemptState) -> tuple[ReviewedAnswer, ...]:
        """All answers of an attempt, also those to questions that have been edited away since."""
        return self._attempts.review(attempt)

    def save_draft_answer(self, attempt: AttemptState, item: Item, answer: Answer) -> None:
        """Keep an unfinished answer (the caller's timer calls within 2 s). An empty answer forgets it."""
        self._attempts.save_draft(attempt, item, answer)

    def draft_answer(self, attempt: AttemptState, item: Item) -> Answer | None:
        """The unfinished answer to restore, or None."""
        return self._attempts.draft(attempt, item)

    def section_for(self, lesson: str, item: Item) -> str:
        """The section that explains a question (``bagian=slug``, else by shared words), or ""."""
        return self._attempts.section_for(lesson, item)

    # ------------------------------------------------------------------ progress

    def progress(self, learner: str) -> Progress:
        """Everything this learner did in the lessons on the shelf, and what to go on with."""
        done = _grouped(self._tables.done(learner))
        best = self._best(learner)
        places = {key: self._draft(learner, key) for key in self._place_keys(learner)}
        lessons = {}
        for card in self.library.cards_in_order():
            lessons[card.code] = _lesson_progress(
                card, done, best.get(card.code), places.get(f"{_PLACE}/{card.code}", "")
            )
        counts = {}
        for module in self.library.modules:
            cards = [card for card in module.lessons if card.audience == "murid"]
            if cards:
                counts[module.code] = Count(sum(lessons[card.code].finished for card in cards), len(cards))
        return Progress(lessons, counts, self._next(learner, lessons))

    def _next(self, learner: str, lessons: dict[str, LessonProgress]) -> NextLesson | None:
        cards = [card for card in self.library.cards_in_order() if card.audience == "murid"]
        place = self.last_place(learner)
        last = self.library.find(place[0]) if place else None
        first = [last] if last is not None else []
        for card in (*first, *cards):
            now = lessons[card.code]
            if now.finished or not card.sections:
                continue
            left = [part.id for part in card.sections if part.id not in now.done]
            section = now.last if now.last in {part.id for part in card.sections} else next(iter(left), "")
            return NextLesson(card.code, section, minutes_left(card, now))
        return None

    def _best(self, learner: str) -> dict[str, Best]:
        best: dict[str, Best] = {}
        for row in self._tables.finished(learner):
            found = Best(min(row.first_right, row.total), row.total)
            known = best.get(row.quiz)
            # by share, then by size: compared crosswise, in whole numbers
            if known is None or (found.right * known.total, found.total) > (known.right * found.total, known.total):
                best[row.quiz] = found
        return best

    # ------------------------------------------------------------------ inside

    def _of(self, learner: str, card: LessonCard) -> LessonProgress:
        return _lesson_progress(card, _grouped(self._tables.done(learner, card.code)), None, "")

    def _parts_done(self, learner: str, lesson: str, what: str) -> set[str]:
        return {row.part for row in self._tables.done(learner, lesson) if row.what == what}

    @staticmethod
    def _finished(learner: str, card: LessonCard, how: How) -> Fact:
        data = {"lesson": card.code, "revision": card.revision, "how": how}
        return Fact("lesson.finished", by=learner, about=learner, obj=card.code, data=data)

    def _people(self, learner: str) -> Iterator[str]:
        """The ids under which this learner's drafts may stand here: a guest may have claimed a name since."""
        yield learner
        yield from (person for person in self._records.aliases(learner) if person != learner)

    def _draft(self, learner: str, key: str) -> str:
        for person in self._people(learner):
            text = self._records.drafts.load(person, key)
            if text is not None:
                return text
        return ""

    def _place_keys(self, learner: str) -> set[str]:
        return {key for person in self._people(learner) for key in self._records.drafts.keys(person, f"{_PLACE}/")}


def _grouped(rows: Iterable[DoneRow]) -> Done:
    done: Done = {}
    for row in rows:
        done.setdefault((row.lesson, row.what), set()).add(row.part)
    return done


def _lesson_progress(card: LessonCard, done: Done, best: Best | None, place: str) -> LessonProgress:
    read = done.get((card.code, "section"), set())
    ways = done.get((card.code, "lesson"), set())
    sections = tuple(part.id for part in card.sections if part.id in read)
    complete = bool(card.sections) and len(sections) == len(card.sections)
    return LessonProgress(
        lesson=card.code,
        done=sections,
        total=len(card.sections),
        finished=complete or bool(ways),
        how="selesai" if complete or "selesai" in ways else "jeda" if ways else "",
        activity_done=bool(done.get((card.code, "activity"))),
        quiz_best=None if card.sensitive == "tinggi" else best,
        last=place if any(part.id == place for part in card.sections) else "",
    )

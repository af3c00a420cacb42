"""Meetings of a class: attendance and the teaching journal, one act for both."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from aksi_desktop.classroom.days import ClassroomError, read_day, read_hours, write_hours
from aksi_desktop.records import EventView, Fact, HeadedProjection, Key, Projection, Table, Value, new_id, replacing
from aksi_desktop.records.catalogue import AttendanceMarked, MeetingDescribed

if TYPE_CHECKING:
    from aksi_desktop.classroom.tasks import Leave
    from aksi_desktop.curriculum import LessonCard, Library
    from aksi_desktop.records import Records, Signer
    from aksi_desktop.roster import Roster

STATES = ("hadir", "izin", "sakit", "alpa", "dispensasi", "terlambat", "pkl")
_MEETING, _MARK = "meeting.described", "attendance.marked"
_DID = ("section.done", "lesson.finished", "activity.done", "attempt.finished")
_LONGEST_NOTE, _LONGEST_TEXT = 120, 600


class Attendance(Struct, frozen=True):
    """How a learner was there, one of ``STATES``, and the teacher's few words to it."""

    state: str
    note: str = ""


class MeetingCard(Struct, frozen=True):
    """A meeting and its journal. ``hours`` as one reads them (``3-4``); ``marked`` counts learners with a mark."""

    id: str
    group: str
    date: date
    hours: str
    lessons: tuple[str, ...]
    aims: str
    taught: str
    note: str
    marked: int
    versions: int = 1


class MeetingForm(Struct, frozen=True):
    """What a teacher fills in: ``lessons`` are codes of units, ``aims`` is the TP."""

    date: date
    hours: str = ""
    lessons: tuple[str, ...] = ()
    aims: str = ""
    taught: str = ""
    note: str = ""


class TaughtUnit(Struct, frozen=True):
    """A unit that the class worked in that day, the titles of the sections done, and by how many learners."""

    code: str
    title: str
    sections: tuple[str, ...]
    learners: int


class Prefill(Struct, frozen=True):
    """What a new meeting begins with; the teacher changes what is not so.

    ``units`` is what the class did that day; ``last`` the meeting before, whose units stand where nothing was done.
    """

    hours: str
    units: tuple[TaughtUnit, ...]
    lessons: tuple[str, ...]
    aims: str
    last: MeetingCard | None
    states: Mapping[str, Attendance]


class _Did(NamedTuple):
    learner: str
    lesson: str
    section: str


class MeetingProjection(HeadedProjection[MeetingDescribed]):
    """Meetings by class and id."""

    name = "meeting"
    kinds = frozenset({_MEETING})
    tables = (
        Table(
            "meeting",
            (
                "class_id TEXT NOT NULL", "meeting TEXT NOT NULL", "date TEXT NOT NULL", "hours TEXT NOT NULL",
                "lessons TEXT NOT NULL", "aims TEXT NOT NULL", "taught TEXT NOT NULL", "note TEXT NOT NULL",
                "versions INTEGER NOT NULL",
            ),
            key=("class_id", "meeting"),
            primary=("class_id", "meeting"),
            learner="class_id",
            indexes=(("class_id", "date"),),
        ),
    )  # fmt: skip

    def columns(self, shown: MeetingDescribed, key: Key, versions: int) -> tuple[Value, ...] | None:
        if shown.withdrawn or not read_day(shown.date):
            return None
        lessons = "\n".join(shown.lessons)
        return shown.date, shown.hours, lessons, shown.aims, shown.taught, shown.note, versions


class AttendanceProjection(HeadedProjection[AttendanceMarked]):
    """Marks of attendance by learner and meeting."""

    name = "attendance"
    kinds = frozenset({_MARK})
    tables = (
        Table(
            "attendance",
            ("learner TEXT NOT NULL", "meeting TEXT NOT NULL", "state TEXT NOT NULL", "note TEXT NOT NULL"),
            key=("learner", "meeting"),
            primary=("learner", "meeting"),
            indexes=(("meeting",),),
        ),
    )

    def columns(self, shown: AttendanceMarked, key: Key, versions: int) -> tuple[Value, ...] | None:
        return (shown.state, shown.note) if shown.state in STATES else None


PROJECTIONS: tuple[Projection, ...] = (MeetingProjection(), AttendanceProjection())
_COLUMNS = "m.meeting, m.class_id, m.date, m.hours, m.lessons, m.aims, m.taught, m.note, m.versions"
_COUNT = "(SELECT count(*) FROM attendance a WHERE a.meeting = m.meeting)"
_SELECT = f"SELECT {_COLUMNS}, {_COUNT} FROM meeting m"


class Meetings:
    """Reads meetings and, with a teacher's key, saves them."""

    def __init__(self, records: Records, roster: Roster, library: Library, leave: Leave | None = None) -> None:
        self._records = records
        self._roster = roster
        self._library = library
        self._leave = leave

    # ------------------------------------------------------------------ reading

    def of_class(self, group: str, since: date | None = None, until: date | None = None) -> tuple[MeetingCard, ...]:
        """The meetings of a class, both days included, oldest first, the hours of a day in their order."""
        rows = self._records.query(
            f"{_SELECT} WHERE m.class_id = ? AND m.date >= ? AND m.date <= ?",
            (group, since.isoformat() if since else "", until.isoformat() if until else "9999"),
        )
        return tuple(sorted(map(_card, rows), key=lambda card: (card.date, _hours_key(card.hours), card.id)))

    def meeting(self, meeting: str) -> MeetingCard:
        """One meeting.

        Raises:
            ClassroomError: ``meeting-unknown``, none or withdrawn.
        """
        rows = self._records.query(f"{_SELECT} WHERE m.meeting = ?", (meeting,))
        if not rows:
            raise ClassroomError("meeting-unknown")
        return _card(rows[0])

    def attendance(self, meeting: str) -> dict[str, Attendance]:
        """How each learner (canonical id) was in a meeting."""
        rows = self._records.query("SELECT learner, state, note FROM attendance WHERE meeting = ?", (meeting,))
        return {str(learner): Attendance(str(state), str(note)) for learner, state, note in rows}

    def of_many(self, meetings: Iterable[str]) -> dict[str, dict[str, str]]:
        """The states of many meetings: meeting to learner to state."""
        found: dict[str, dict[str, str]] = {}
        for meeting in meetings:
            found[meeting] = {one: mark.state for one, mark in self.attendance(meeting).items()}
        return found

    def clashes(self, group: str, day: date, hours: str, *, but: str = "") -> tuple[MeetingCard, ...]:
        """Other meetings of this class at some of the same hours of that day: to be warned about, never refused.

        Raises:
            ClassroomError: ``hours-wrong``.
        """
        wanted = set(read_hours(hours))
        there = (card for card in self.of_class(group, day, day) if card.id != but)
        return tuple(card for card in there if not wanted or wanted & set(_hours_key(card.hours)))

    # ------------------------------------------------------------------ what a new meeting begins with

    def prefill(self, group: str, day: date) -> Prefill:
        """What a meeting of this class on that day begins with.

        Units are those in which a fifth of the class (at least one learner) did something that day; where nobody
        did, those of the meeting before. Hours are those of the last meeting on this day of the week.
        """
        learners = self._roster.learners(group)
        past = [card for card in self.of_class(group, until=day) if card.date < day]
        units = self._units_of(self._did(group, day), least=max(1, -(-len(learners) // 5)))
        last = past[-1] if past else None
        lessons = tuple(unit.code for unit in units) or (last.lessons if last else ())
        same_day = [card.hours for card in past if card.date.weekday() == day.weekday() and card.hours]
        states = {
            one.id: Attendance("pkl" if self._leave is not None and self._leave.on_leave(one.id, day) else "hadir")
            for one in learners
        }
        return Prefill(same_day[-1] if same_day else "", units, lessons, self.aims_of(lessons), last, states)

    def aims_of(self, lessons: Iterable[str]) -> str:
        """The TP of these units as their texts state them, one a line; a sensitive unit's is left to the teacher."""
        cards = [card for code in lessons if (card := self._library.find(code)) is not None]
        goals = [goal for card in cards if card.sensitive != "tinggi" for goal in card.goals]
        return "\n".join(dict.fromkeys(goals))

    # ------------------------------------------------------------------ writing

    def save(
        self,
        group: str,
        form: MeetingForm,
        states: Mapping[str, Attendance],
        *,
        signer: Signer,
        by: str = "",
        meeting: str = "",
    ) -> str:
        """Save a meeting and the marks of its learners in one commit; gives its id.

        With ``meeting`` it replaces that one; marks that did not change are not written again.

        Raises:
            ClassroomError: ``hours-wrong``, ``state-wrong``, or ``not-in-class``: a mark for somebody who is neither
                in the class nor marked in this meeting before.
        """
        data = MeetingDescribed(
            date=form.date.isoformat(),
            hours=write_hours(read_hours(form.hours)),
            lessons=list(form.lessons),
            aims=form.aims.strip()[:_LONGEST_TEXT],
            taught=form.taught.strip()[:_LONGEST_TEXT],
            note=form.note.strip()[:_LONGEST_TEXT],
        )
        before = self.attendance(meeting) if meeting else {}
        allowed = {one.id for one in self._roster.learners(group)} | before.keys()
        marks = {self._records.identity(one): mark for one, mark in states.items()}
        if any(mark.state not in STATES for mark in marks.values()):
            raise ClassroomError("state-wrong")
        if not marks.keys() <= allowed:
            raise ClassroomError("not-in-class")
        meeting = meeting or new_id()
        facts = [self._fact(_MEETING, by, group, meeting, data)]
        for one, mark in marks.items():
            note = mark.note.strip()[:_LONGEST_NOTE]
            if before.get(one) != Attendance(mark.state, note):
                facts.append(self._fact(_MARK, by, one, meeting, AttendanceMarked(state=mark.state, note=note)))
        self._records.append(*facts, signer=signer)
        return meeting

    def withdraw(self, meeting: str, *, signer: Signer, by: str = "") -> None:
        """Take a meeting back (typed on the wrong day); its marks count nowhere then.

        Raises:
            ClassroomError: ``meeting-unknown``.
        """
        card = self.meeting(meeting)
        data = MeetingDescribed(
            date=card.date.isoformat(), hours=card.hours, lessons=list(card.lessons), aims=card.aims,
            taught=card.taught, note=card.note, withdrawn=1,
        )  # fmt: skip
        self._records.append(self._fact(_MEETING, by, card.group, meeting, data), signer=signer)

    # ------------------------------------------------------------------ inside

    def _fact(self, kind: str, by: str, about: str, meeting: str, data: MeetingDescribed | AttendanceMarked) -> Fact:
        return replacing(self._records, Fact(kind, by=by, about=about, obj=meeting, data=data))

    def _did(self, group: str, day: date) -> list[_Did]:
        """What the learners of a class did that day by this computer's calendar."""
        begin = int(datetime.combine(day, time()).timestamp() * 1000)
        end = int(datetime.combine(day + timedelta(days=1), time()).timestamp() * 1000)
        return [
            _Did(one.id, *_unit_and_section(event))
            for one in self._roster.learners(group)
            for event in self._records.events(about=one.id, kinds=_DID)
            if begin <= event.header.t < end
        ]

    def _units_of(self, did: list[_Did], least: int) -> tuple[TaughtUnit, ...]:
        people: dict[str, set[str]] = {}
        sections: dict[str, dict[str, set[str]]] = {}
        for one in did:
            people.setdefault(one.lesson, set()).add(one.learner)
            sections.setdefault(one.lesson, {}).setdefault(one.section, set()).add(one.learner)
        return tuple(
            _taught(card, sections[card.code], len(people[card.code]), least)
            for card in self._library.cards_in_order()
            if len(people.get(card.code, ())) >= least
        )


def _taught(card: LessonCard, done: Mapping[str, set[str]], learners: int, least: int) -> TaughtUnit:
    # The journal is printed and handed in: of a sensitive unit it names the neutral title alone.
    parts = () if card.sensitive == "tinggi" else card.sections
    titles = tuple(part.title for part in parts if len(done.get(part.id, ())) >= least)
    return TaughtUnit(card.code, card.screen_title, titles, learners)


def _unit_and_section(event: EventView) -> tuple[str, str]:
    payload = event.payload
    if event.kind == "attempt.finished":
        return payload.quiz, ""
    return payload.lesson, payload.section if event.kind == "section.done" else ""


def _card(row: tuple[object, ...]) -> MeetingCard:
    meeting, group, day, hours, lessons, aims, taught, note, versions, marked = row
    return MeetingCard(
        str(meeting), str(group), date.fromisoformat(str(day)), str(hours), tuple(str(lessons).split("\n")) if lessons
        else (), str(aims), str(taught), str(note), int(str(marked)), int(str(versions)),
    )  # fmt: skip


def _hours_key(hours: str) -> tuple[int, ...]:
    """Hours as numbers; an event from elsewhere may hold any text."""
    try:
        return read_hours(hours)
    except ClassroomError:
        return ()

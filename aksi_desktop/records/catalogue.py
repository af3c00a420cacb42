"""Everything that can happen, in one file.

A kind never changes its meaning and never loses a field; it may gain optional ones. A new meaning is
a new kind. ``authority`` says whose word it is: ``learner`` needs no signature; ``teacher``, ``school``
and ``root`` kinds count only when signed by a key that the school certified for that role. Kinds that
this program does not know are kept and passed on, and nothing is made of them.

A *headed* kind describes the whole of one thing (its ``about`` and ``obj``) and names in ``base`` the
descriptions it replaces; two that do not know of each other both stand until a third names both.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Authority = Literal["learner", "teacher", "school", "root"]


class Payload(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Base of all payloads: integers, strings, lists and tables of them; no floats, no null."""


class Nothing(Payload, frozen=True, omit_defaults=True, gc=False):
    """A kind whose header says all."""


class StreamDescribed(Payload, frozen=True, omit_defaults=True, gc=False):
    """Facts about a run: which computer, which program. They name a computer, never a person."""

    computer: str
    label: str
    app: str


class SectionDone(Payload, frozen=True, omit_defaults=True, gc=False):
    """A learner finished reading a section; ``revision`` is the lesson's text at that time."""

    lesson: str
    section: str
    revision: str


class ActivityDone(Payload, frozen=True, omit_defaults=True, gc=False):
    """A learner finished an activity; never what was chosen in it."""

    lesson: str
    activity: str
    revision: str


class AttemptStarted(Payload, frozen=True, omit_defaults=True, gc=False):
    """``seed`` orders the choices, so that every computer shows the same order again.

    ``task`` is the task of a test that counts, where the attempt was begun as that test; "" for practice.
    """

    quiz: str
    revision: str
    seed: int
    task: str = ""


class AnswerGiven(Payload, frozen=True, omit_defaults=True, gc=False):
    """One confirmed answer. ``attempt_no`` is 1 for the first try of this item, which counts.

    ``score`` is in thousandths (0 to 1000), ``hint`` is 1 when the hint was open, ``answer`` is the
    compact form of ``assessment.encode_answer`` (ids of choices, not letters).
    """

    item: str
    attempt_no: int
    answer: str
    score: int
    hint: int = 0


class AttemptFinished(Payload, frozen=True, omit_defaults=True, gc=False):
    """``right`` of ``total`` items as the learner was told."""

    quiz: str
    right: int
    total: int


class LessonFinished(Payload, frozen=True, omit_defaults=True, gc=False):
    """``how``: ``selesai`` (all sections) or ``jeda`` (left with the pause card, which counts)."""

    lesson: str
    revision: str
    how: str


class MarkGiven(Payload, frozen=True, omit_defaults=True, gc=False):
    """A teacher's mark, 0 to 100. ``obj`` is ``ASSESSMENT/awal``, ``/remedial``, ``/pengayaan`` or ``/susulan``."""

    value: int
    note: str = ""
    withdrawn: int = 0


class SchoolDescribed(Payload, frozen=True, omit_defaults=True, gc=False):
    """The school as its own people name it; NPSN is the public number of the school."""

    name: str
    npsn: str
    province: str = ""


class ClassDescribed(Payload, frozen=True, omit_defaults=True, gc=False):
    """A class of one school year."""

    name: str
    year: str = ""
    closed: int = 0


class LearnerDescribed(Payload, frozen=True, omit_defaults=True, gc=False):
    """The only place of a learner's name. No birth date, NISN, photo or address is kept.

    ``taken_back`` 1: added by mistake and undone at once, never in any class.
    """

    name: str
    call_name: str
    roll: int
    group: str
    gender: str = ""
    taken_back: int = 0


class KeyCertified(Payload, frozen=True, omit_defaults=True, gc=False):
    """``obj`` is the key; ``role`` is ``school``, ``teacher``, ``hub`` or ``enrol``."""

    role: str
    label: str
    lab: str = ""


class KeyStruck(Payload, frozen=True, omit_defaults=True, gc=False):
    """The key counts no more, but for what stood in these streams up to these places."""

    upto: dict[str, int]


class LabDescribed(Payload, frozen=True, omit_defaults=True, gc=False):
    """A computer room: where its bundles are sealed to, and which key enrols its computers.

    ``teacher`` is the id of the teacher whose own computer this is; "" for a room of learners' computers.
    """

    name: str
    recipient: str
    enrol_key: str
    classes: list[str] = []
    generation: int = 0
    teacher: str = ""


class Redaction(Payload, frozen=True, omit_defaults=True, gc=False):
    """An order to drop data of the person in ``about``.

    With neither list it means all of the person. With a list it means only these events (ids) or blobs (hashes):
    one told story, one picture in all its copies.
    """

    events: list[str] = []
    blobs: list[str] = []


class ContactDescribed(Payload, frozen=True, omit_defaults=True, gc=False):
    """One slot of the help page as the school filled it in."""

    name: str
    number: str = ""
    place: str = ""
    hours: str = ""
    text: str = ""
    checked: str = ""


class SessionOpened(Payload, frozen=True, omit_defaults=True, gc=False):
    """A learner with a name signed in; ``obj`` is the session: what the learner does next in this stream.

    ``how``: ``pin``, ``tanpa-pin`` (none was issued), ``lupa-pin`` (unverified until a teacher confirms) or
    ``berdua`` (``partner`` sits at the same computer).
    """

    how: str
    partner: str = ""


class PinDescribed(Payload, frozen=True, omit_defaults=True, gc=False):
    """What a learner's PIN is checked against: an argon2id string. ``issue`` counts the PINs handed out."""

    verifier: str
    issue: int = 1


class PlacementDescribed(Payload, frozen=True, omit_defaults=True, gc=False):
    """PKL of a learner, ``since`` to ``until`` (both days included, YYYY-MM-DD); ``obj`` is the placement."""

    since: str
    until: str
    withdrawn: int = 0


class TeacherDescribed(Payload, frozen=True, omit_defaults=True, gc=False):
    """A teacher (``about``). ``role``: ``guru``, ``wali``, ``bk`` or ``ti``; no ``classes`` means all of the school."""

    name: str
    call_name: str
    role: str = "guru"
    classes: list[str] = []


class GroupDescribed(Payload, frozen=True, omit_defaults=True, gc=False):
    """A group ("Kelompok 3") of the class in ``about``; ``obj`` is the group, ``members`` are ids of learners."""

    name: str
    members: list[str] = []
    closed: int = 0


class TaskDescribed(Payload, frozen=True, omit_defaults=True, gc=False):
    """A task for the class, group or learner in ``about``; ``obj`` is the task. Days are YYYY-MM-DD, both included.

    ``part``: ``pelajaran``, ``kuis``, ``aktivitas`` or ``lain``; ``graded`` is 1 for a test that counts.
    """

    title: str
    lesson: str = ""
    part: str = "pelajaran"
    opens: str = ""
    due: str = ""
    graded: int = 0
    note: str = ""
    withdrawn: int = 0


class TaskDone(Payload, frozen=True, omit_defaults=True, gc=False):
    """A learner (``about``) says that the task ``obj``, outside the program, is done; ``undone`` 1: not after all."""

    undone: int = 0


class MeetingDescribed(Payload, frozen=True, omit_defaults=True, gc=False):
    """One lesson hour of the class in ``about`` and the journal of it; ``obj`` is the meeting.

    ``hours`` is the school's "jam ke-" such as ``3-4``; ``lessons`` are codes of units; ``aims`` is the TP.
    """

    date: str
    hours: str
    lessons: list[str] = []
    aims: str = ""
    taught: str = ""
    note: str = ""
    withdrawn: int = 0


class AttendanceMarked(Payload, frozen=True, omit_defaults=True, gc=False):
    """A learner in the meeting ``obj``.

    ``state``: ``hadir``, ``izin``, ``sakit``, ``alpa``, ``dispensasi``, ``terlambat`` or ``pkl``.
    """

    state: str
    note: str = ""


class AssessmentDescribed(Payload, frozen=True, omit_defaults=True, gc=False):
    """A column of marks of the class in ``about``; ``obj`` is the assessment.

    ``kktp`` (0 to 100) is what counts as reached for the TP in ``aims``; ``weight`` is a whole number, 0 leaves it out
    of the sum; ``kind``: ``formatif`` or ``sumatif``; ``source``: ``guru`` (typed) or ``kuis`` (from the unit's quiz);
    ``cap`` 1: a remedial mark counts at ``kktp`` at most, 0: as it is.
    """

    title: str
    lesson: str = ""
    aims: str = ""
    kind: str = "sumatif"
    kktp: int = 75
    weight: int = 1
    date: str = ""
    source: str = "guru"
    withdrawn: int = 0
    cap: int = 1


class WorkOpened(Payload, frozen=True, omit_defaults=True, gc=False):
    """A teacher (``by``) looked at what a learner did in the unit ``obj``; the learner can see that."""

    what: str = ""


class Kind(msgspec.Struct, frozen=True):
    """One kind of the catalogue. ``to_labs``: whether it travels down to the computers of a lab."""

    name: str
    payload: type[Payload]
    authority: Authority
    headed: bool = False
    to_labs: bool = True


_KINDS = (
    # What a learner does.
    Kind("stream.described", StreamDescribed, "learner"),
    Kind("section.done", SectionDone, "learner"),
    Kind("activity.done", ActivityDone, "learner"),
    Kind("lesson.finished", LessonFinished, "learner"),
    Kind("attempt.started", AttemptStarted, "learner"),
    Kind("answer.given", AnswerGiven, "learner"),
    Kind("attempt.finished", AttemptFinished, "learner"),
    Kind("session.opened", SessionOpened, "learner"),
    Kind("task.done", TaskDone, "learner", headed=True),
    # Two ids of one learner. A guest's claim needs nobody's yes, but can never take over a name.
    Kind("guest.claimed", Nothing, "learner"),
    Kind("learner.linked", Nothing, "school"),
    Kind("learner.unlinked", Nothing, "school"),
    # What the school says.
    Kind("school.described", SchoolDescribed, "school", headed=True),
    Kind("class.described", ClassDescribed, "school", headed=True),
    Kind("learner.described", LearnerDescribed, "school", headed=True),
    Kind("contact.described", ContactDescribed, "school", headed=True),
    Kind("lab.described", LabDescribed, "root", headed=True),
    Kind("pin.described", PinDescribed, "school", headed=True),
    Kind("placement.described", PlacementDescribed, "school", headed=True),
    Kind("teacher.described", TeacherDescribed, "school", headed=True),
    # What a teacher says.
    Kind("session.confirmed", Nothing, "teacher"),
    Kind("group.described", GroupDescribed, "teacher", headed=True),
    Kind("task.described", TaskDescribed, "teacher", headed=True),
    Kind("meeting.described", MeetingDescribed, "teacher", headed=True, to_labs=False),
    Kind("attendance.marked", AttendanceMarked, "teacher", headed=True, to_labs=False),
    Kind("assessment.described", AssessmentDescribed, "teacher", headed=True, to_labs=False),
    Kind("mark.given", MarkGiven, "teacher", headed=True, to_labs=False),
    Kind("work.opened", WorkOpened, "teacher"),
    Kind("redaction.ordered", Redaction, "school"),
    # Trust.
    Kind("key.certified", KeyCertified, "root"),
    Kind("key.struck", KeyStruck, "root"),
)

CATALOGUE: dict[str, Kind] = {kind.name: kind for kind in _KINDS}

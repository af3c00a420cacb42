"""PINs: issued by the school and printed on cards, never chosen.

A PIN follows from the school's secret, the learner's id and how often the learner got one, so that the same card can
be printed again although no PIN is stored anywhere: the records hold only an argon2id string to check against.

Four digits, since a pupil has to remember them among classmates who look on. That is a lock on a tile, not on a disk:
whoever may copy the records of a lab can try all ten thousand in a quarter of an hour. Against guessing at the
keyboard stand waiting times, for each learner and for the computer, and PINs that people try first are never issued.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from aksi_desktop.records import EventView, Fact, Key, KeyedProjection, Projection, Records, Row, Table, bounded, heads
from aksi_desktop.records.catalogue import PinDescribed
from aksi_desktop.roster.keys import purpose

if TYPE_CHECKING:
    from aksi_desktop.roster.school_file import SchoolSecrets

DIGITS = 4
FREE_TRIES = 5
"""Wrong tries of one learner before waiting begins."""
COMPUTER_TRIES = 20
"""Wrong tries at one computer, whoever they were for: a class mistypes now and then, a guesser goes on."""
_WAITS_S = (30, 60, 120, 240, 300)
_FORGIVE_S = 120  # after so long without a mistake the computer forgets one of its tries

# argon2id: 19 MiB and two passes are OWASP's smallest recommendation; 60 ms here, a third of a second on an old lab
# computer, and it fits beside Windows in 2 GB.
_MEMORY_KIB, _PASSES, _LANES = 19 * 1024, 2, 1
_OWNER_HERE, _TRIES = "komputer-ini", "pin-keliru"
_SHOWN_VERIFIERS = 2  # two ids of one learner, or two computers that issued at once: both cards open


class Pin:
    """A PIN in the hand of whoever prints it. Its text form never shows it; ``digits`` does."""

    __slots__ = ("digits",)

    def __init__(self, digits: str) -> None:
        self.digits = digits

    def __repr__(self) -> str:
        return "Pin(····)"

    __str__ = __repr__

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Pin) and self.digits == other.digits

    def __hash__(self) -> int:
        return hash((Pin, self.digits))


class Issued(Struct, frozen=True):
    """A PIN that was handed out: ``to`` is the id it was made for, ``issue`` counts this learner's PINs."""

    to: str
    issue: int
    verifier: str


class PinCheck(Struct, frozen=True):
    """``ok``, ``wrong`` or ``wait``; ``seconds`` until the next try may be made (0: at once)."""

    outcome: Literal["ok", "wrong", "wait"]
    seconds: int = 0


class Try(Struct, frozen=True):
    """One try at a PIN, counted before it is judged, so that ending the program does not save it."""

    person: str
    verifiers: tuple[str, ...]

    def fits(self, typed: str) -> bool:
        """Whether ``typed`` is the PIN. Takes 60 ms and 19 MiB on purpose: for a job; touches no record."""
        return any(_verifies(verifier, typed) for verifier in self.verifiers)


class PinProjection(KeyedProjection):
    """What each learner's PIN is checked against, the description to go by first."""

    name = "pin"
    keyed_by = "about"
    kinds = frozenset({"pin.described"})
    tables = (
        Table(
            "pin",
            (
                "learner TEXT NOT NULL", "place INTEGER NOT NULL", "issued_to TEXT NOT NULL",
                "issue INTEGER NOT NULL", "verifier TEXT NOT NULL",
            ),
            key=("learner",),
            primary=("learner", "place"),
        ),
    )  # fmt: skip

    def fold(self, key: Key, events: Sequence[EventView]) -> Iterable[Row]:
        # An id's own descriptions replace each other; a linked id brings a card of its own.
        for place, event in enumerate(heads(events)[:_SHOWN_VERIFIERS]):
            described: PinDescribed = event.payload
            yield Row("pin", (key[0], place, event.header.about, bounded(described.issue), described.verifier))


PROJECTIONS: tuple[Projection, ...] = (PinProjection(),)


class Pins:
    """Issues PINs, gives them again for printing, and checks what somebody types.

    ``clock`` (s) is one that nobody sets: the date of a lab computer proves nothing.
    """

    def __init__(self, records: Records, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._records = records
        self._clock = clock
        # What was counted in an earlier run waits from the start of this one: a restart gains nobody a try.
        self._began = clock()
        self._last: dict[str, float] = {}

    # ------------------------------------------------------------------ handing out

    def issued(self, person: str) -> Issued | None:
        """The PIN that this learner was handed last, or None."""
        found = self._of(person)
        return found[0] if found else None

    def issue(
        self,
        people: Sequence[str],
        secrets: SchoolSecrets,
        *,
        by: str = "",
        anew: bool = False,
        progress: Callable[[int, int], None] | None = None,
    ) -> int:
        """Issue a PIN to everyone of ``people`` who has none, with ``anew`` to all; gives how many. For a job.

        One append: all have theirs or nobody. ``progress`` gets (done, of) and may raise to stop before anything is
        recorded. A former PIN no longer opens, here at once and elsewhere when the news arrives.

        Raises:
            RecordsError: not recorded; the former PINs hold.
        """
        wanted = [person for person in people if anew or self.issued(person) is None]
        facts = []
        for number, person in enumerate(wanted):
            if progress is not None:
                progress(number, len(wanted))
            who = self._records.identity(person)
            known = self._records.heads("pin.described", about=who)
            issue = 1 + max((int(head.payload.issue) for head in known), default=0)
            described = PinDescribed(verifier=_verifier_of(_derive(secrets, who, issue)), issue=issue)
            base = [head.id for head in known]
            facts.append(Fact("pin.described", by=by, about=who, base=base, data=described))
        self._records.append(*facts, signer=secrets.admin_key())
        return len(facts)

    def pin(self, person: str, secrets: SchoolSecrets) -> Pin | None:
        """The PIN that was handed out last, for a card to be printed again; None where there is none."""
        known = self.issued(person)
        return None if known is None else _derive(secrets, known.to, known.issue)

    # ------------------------------------------------------------------ checking

    def wait(self, person: str) -> int:
        """Seconds until the next try for this learner at this computer, rounded up; 0: now."""
        own = self._left(self._owner(person), FREE_TRIES)
        return max(own, self._left(_OWNER_HERE, COMPUTER_TRIES))

    def begin(self, person: str) -> Try | None:
        """A try, counted durably before it is judged; None while waiting or where no PIN was issued.

        Raises ``RecordsError`` when it could not be counted; then no try is given.
        """
        known = self._of(person)
        if not known or self.wait(person):
            return None
        for owner in (self._owner(person), _OWNER_HERE):
            self._count(owner, self._tries(owner) + 1)
        return Try(person, tuple(found.verifier for found in known))

    def passed(self, tried: Try) -> None:
        """The try was right: its learner's mistakes are forgotten, and it was none of this computer's."""
        self._count(self._owner(tried.person), 0)
        self._count(_OWNER_HERE, max(0, self._tries(_OWNER_HERE) - 1))

    def check(self, person: str, typed: str) -> PinCheck:
        """Judge what was typed, all in one (see :meth:`begin` for the parts). ``ok`` where no PIN was issued."""
        if self.issued(person) is None:
            return PinCheck("ok")
        tried = self.begin(person)
        if tried is None:
            return PinCheck("wait", self.wait(person))
        if tried.fits(typed):
            self.passed(tried)
            return PinCheck("ok")
        return PinCheck("wrong", self.wait(person))

    # ------------------------------------------------------------------ inside

    def _of(self, person: str) -> list[Issued]:
        rows = self._records.query(
            "SELECT issued_to, issue, verifier FROM pin WHERE learner = ? ORDER BY place",
            (self._records.identity(person),),
        )
        return [Issued(str(to), int(str(issue)), str(verifier)) for to, issue, verifier in rows]

    def _owner(self, person: str) -> str:
        return self._records.identity(person)

    def _left(self, owner: str, free: int) -> int:
        beyond = self._tries(owner) - free
        if beyond < 0:
            return 0
        wait = _WAITS_S[min(beyond, len(_WAITS_S) - 1)]
        left = self._last.get(owner, self._began) + wait - self._clock()
        return max(0, -int(-left // 1))

    def _tries(self, owner: str) -> int:
        """Wrong tries that still count. A new PIN begins anew; the computer's fade with time."""
        count, issue = self._noted(owner)
        if owner == _OWNER_HERE:
            quiet = self._clock() - self._last.get(owner, self._began)
            return max(0, count - int(quiet / _FORGIVE_S))
        known = self.issued(owner)
        return count if known is not None and known.issue == issue else 0

    def _noted(self, owner: str) -> tuple[int, int]:
        text = self._records.drafts.load(owner, _TRIES)
        count, _, issue = (text or "0 0").partition(" ")
        return int(count), int(issue)

    def _count(self, owner: str, count: int) -> None:
        """Keep a count as a draft: durable, local, never sent, and gone with the person."""
        self._last[owner] = self._clock()
        if not count:
            self._records.drafts.clear(owner, _TRIES)
            return
        known = None if owner == _OWNER_HERE else self.issued(owner)
        self._records.drafts.save(owner, _TRIES, f"{count} {known.issue if known else 0}")


def _derive(secrets: SchoolSecrets, person: str, issue: int) -> Pin:
    """The PIN of a learner's ``issue``: HMAC-SHA256 under a key made for PINs alone (HKDF, RFC 5869)."""
    import hmac

    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    made_for = HKDF(algorithm=SHA256(), length=32, salt=secrets.school.encode(), info=purpose("pin", b""))
    key = made_for.derive(secrets.admin_key().secret)
    turn = 0
    while True:
        message = purpose("pin", f"{person} {issue} {turn}".encode())
        number = int.from_bytes(hmac.digest(key, message, "sha256")[:16], "big") % 10**DIGITS
        digits = f"{number:0{DIGITS}}"
        if not is_weak(digits):
            return Pin(digits)
        turn += 1


def is_weak(digits: str) -> bool:
    """Whether people try this one first: one or two different digits, a run such as 1234 or 8765, a year."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(digits)}
    return len(set(digits)) < 3 or steps in ({1}, {9}) or digits[:2] in ("19", "20")


def _verifier_of(pin: Pin) -> str:
    import os

    from argon2.low_level import Type, hash_secret

    salt = os.urandom(16)
    made = hash_secret(pin.digits.encode(), salt, _PASSES, _MEMORY_KIB, _LANES, 32, Type.ID)
    return made.decode("ascii")


def _verifies(verifier: str, typed: str) -> bool:
    """Whether ``typed`` fits. A verifier of another kind, or one that asks for the whole memory, fits nothing."""
    from argon2 import extract_parameters
    from argon2.exceptions import Argon2Error, InvalidHashError
    from argon2.low_level import Type, verify_secret

    try:
        asked = extract_parameters(verifier)
        if asked.type is not Type.ID or asked.memory_cost > 4 * _MEMORY_KIB or asked.time_cost > 4 * _PASSES:
            return False
        return verify_secret(verifier.encode("ascii"), typed.encode(), Type.ID)
    except (Argon2Error, InvalidHashError, UnicodeEncodeError):
        return False


def card_code(school: str, known: Issued) -> str:
    """What the QR on a card says: school, learner and issue, shortened; no name and no PIN.

    Capital letters and colons alone, so that the mark stays small (QR's alphanumeric mode).
    """
    return f"AKSI1:{school[:8]}:{known.to[:12]}:{known.issue}".upper()

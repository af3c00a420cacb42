"""PINs: issued and never chosen, never stored, never told; guessing gets slower, also over a restart."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from aksi_desktop.records import Fact, Records, new_id, open_records
from aksi_desktop.roster.keys import SigningKey, school_id
from aksi_desktop.roster.people import PROJECTIONS as PEOPLE
from aksi_desktop.roster.pins import COMPUTER_TRIES, FREE_TRIES, PROJECTIONS, Pin, Pins, is_weak
from aksi_desktop.roster.school_file import SchoolSecrets


@dataclass
class Clock:
    """A clock that tests turn."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Lab:
    """A school's records that can be closed and opened again."""

    folder: Path
    clock: Clock = field(default_factory=Clock)

    def __post_init__(self) -> None:
        root = SigningKey(bytes(range(32)))
        self.secrets = SchoolSecrets(1, school_id(root.public_key), root.secret.hex(), "", bytes(32).hex()[:-2] + "07")
        self.records = self._open()
        self.records.join_school(self.secrets.school, root.public_key)
        admin = self.secrets.admin_key().public_key.hex()
        self.records.append(Fact("key.certified", obj=admin, data={"role": "school", "label": ""}), signer=root)

    def _open(self) -> Records:
        records = open_records(self.folder, projections=(*PEOPLE, *PROJECTIONS))
        self.pins = Pins(records, clock=self.clock)
        return records

    def restart(self) -> None:
        self.records.close()
        self.clock.now += 5
        self.records = self._open()

    def learner(self) -> str:
        person = new_id()
        self.pins.issue([person], self.secrets)
        return person

    def right(self, person: str) -> str:
        pin = self.pins.pin(person, self.secrets)
        assert pin is not None
        return pin.digits

    def wrong(self, person: str) -> str:
        return "0000" if self.right(person) != "0000" else "1111"

    def miss(self, person: str, times: int) -> int:
        """So many wrong tries, each when it may be made; the wait after the last."""
        seconds = 0
        for _ in range(times):
            self.clock.now += self.pins.wait(person)
            seconds = self.pins.check(person, self.wrong(person)).seconds
        return seconds


@pytest.fixture
def lab(data_dir: Path) -> Lab:
    return Lab(data_dir)


def test_a_pin_is_issued_once_printed_often_and_opens(lab: Lab) -> None:
    people = [new_id() for _ in range(3)]
    before = lab.records.status().events
    assert lab.pins.issue(people, lab.secrets, by="a" * 32) == 3
    assert lab.pins.issue(people, lab.secrets) == 0  # who has one keeps it
    assert lab.records.status().events == before + 3
    for person in people:
        assert lab.right(person) == lab.right(person)
        assert len(lab.right(person)) == 4
        assert lab.pins.check(person, lab.right(person)).outcome == "ok"
        assert lab.pins.check(person, lab.wrong(person)).outcome == "wrong"
    lab.records.close()


def test_the_same_card_comes_again_after_a_restart_and_from_the_secrets_alone(lab: Lab) -> None:
    person = lab.learner()
    first = lab.right(person)
    lab.restart()
    assert lab.right(person) == first
    lab.records.close()


def test_a_new_pin_is_another_and_the_old_card_opens_no_more(lab: Lab) -> None:
    person = lab.learner()
    old = lab.right(person)
    lab.pins.issue([person], lab.secrets, anew=True)
    new = lab.right(person)
    known = lab.pins.issued(person)
    assert known is not None
    assert known.issue == 2
    assert new != old
    assert lab.pins.check(person, new).outcome == "ok"
    assert lab.pins.check(person, old).outcome == "wrong"
    lab.records.close()


def test_nobody_chooses_and_weak_ones_are_never_issued() -> None:
    for digits in ("0000", "1111", "1234", "4321", "8901", "0987", "1212", "1121", "2008", "1999"):
        assert is_weak(digits), digits
    assert not is_weak("4719")
    assert 7000 < sum(not is_weak(f"{number:04}") for number in range(10_000)) < 9500
    assert not hasattr(Pins, "set") and not hasattr(Pins, "choose")  # noqa: PT018


def test_no_pin_stands_in_the_records_the_log_or_any_text(lab: Lab, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    people = [new_id() for _ in range(4)]
    lab.pins.issue(people, lab.secrets)
    pins = [lab.right(person) for person in people]
    for person in people:
        lab.pins.check(person, lab.right(person))
        tried = lab.pins.begin(person)
        assert all(digits not in repr(tried).replace("$", " ").split() for digits in pins)
    for digits in pins:
        assert digits not in repr(Pin(digits)) + str(Pin(digits)) + f"{Pin(digits)}"
    told = [(view.kind, dict(view.data)) for one in people for view in lab.records.events(about=one)]
    assert {kind for kind, _ in told} == {"pin.described"}
    for _, data in told:
        assert set(data) <= {"verifier", "issue"}
        assert data["verifier"].startswith("$argon2id$v=19$m=19456,t=2,p=1$")
        assert not {digits for digits in pins if digits in data["verifier"].split("$")}
    queries = [record.getMessage() for record in caplog.records if "peewee" not in record.name]
    assert not [line for line in queries for digits in pins if digits in line]
    lab.records.close()


def test_two_learners_and_two_schools_have_pins_of_their_own(lab: Lab) -> None:
    people = [new_id() for _ in range(12)]
    lab.pins.issue(people, lab.secrets)
    assert len({lab.right(person) for person in people}) > 6
    other = SchoolSecrets(1, lab.secrets.school, lab.secrets.root, "", "55" * 32)
    theirs = [lab.pins.pin(person, other) for person in people]
    assert [pin.digits for pin in theirs if pin] != [lab.right(person) for person in people]
    lab.records.close()


def test_after_five_mistakes_waiting_grows_up_to_five_minutes_and_the_right_pin_ends_it(lab: Lab) -> None:
    person = lab.learner()
    assert lab.miss(person, FREE_TRIES - 1) == 0
    waits = [lab.miss(person, 1) for _ in range(7)]
    assert waits == [30, 60, 120, 240, 300, 300, 300]
    checked = lab.pins.check(person, lab.right(person))
    assert (checked.outcome, checked.seconds) == ("wait", 300)  # the right one waits as well: it tells nothing
    lab.clock.now += 299.5
    assert lab.pins.wait(person) == 1
    lab.clock.now += 0.5
    assert lab.pins.check(person, lab.right(person)).outcome == "ok"
    assert lab.miss(person, FREE_TRIES - 1) == 0
    lab.records.close()


def test_ending_the_program_gains_nobody_a_try(lab: Lab) -> None:
    person = lab.learner()
    lab.miss(person, FREE_TRIES + 1)
    lab.restart()
    assert lab.pins.wait(person) == 60
    assert lab.pins.check(person, lab.right(person)).outcome == "wait"
    lab.clock.now += 60
    tried = lab.pins.begin(person)  # counted before it is judged: pulling the plug now saves nothing
    assert tried is not None
    lab.restart()
    assert lab.pins.wait(person) == 120
    lab.records.close()


def test_a_guesser_who_goes_from_name_to_name_is_slowed_by_the_computer(lab: Lab) -> None:
    people = [new_id() for _ in range(8)]
    lab.pins.issue(people, lab.secrets)
    for number in range(COMPUTER_TRIES):
        lab.pins.check(people[number % 7], lab.wrong(people[number % 7]))
    assert lab.pins.wait(people[7]) == 30
    lab.restart()
    assert lab.pins.wait(people[7]) == 30
    lab.clock.now += 3600  # a quiet hour, and the class goes on as ever
    assert lab.pins.wait(people[7]) == 0
    lab.records.close()


def test_a_new_pin_ends_the_waiting_of_the_old_one(lab: Lab) -> None:
    person = lab.learner()
    lab.miss(person, FREE_TRIES + 2)
    lab.pins.issue([person], lab.secrets, anew=True)
    assert lab.pins.wait(person) == 0
    assert lab.pins.check(person, lab.right(person)).outcome == "ok"
    lab.records.close()


def test_without_a_pin_nothing_is_asked_and_a_forged_one_does_not_count(lab: Lab) -> None:
    person = new_id()
    assert lab.pins.check(person, "").outcome == "ok"
    forged = Fact("pin.described", about=person, data={"verifier": "x", "issue": 1})
    lab.records.append(forged, signer=SigningKey.generate())  # no key of this school's
    assert lab.pins.issued(person) is None
    lab.records.close()


def test_a_strange_verifier_or_typing_is_simply_wrong(lab: Lab) -> None:
    person = new_id()
    greedy = "$argon2id$v=19$m=4194304,t=9,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    for verifier in ("", "kosong", "$argon2id$", greedy):
        base = [head.id for head in lab.records.heads("pin.described", about=person)]
        fact = Fact("pin.described", about=person, base=base, data={"verifier": verifier, "issue": 1})
        lab.records.append(fact, signer=lab.secrets.admin_key())
        lab.clock.now += lab.pins.wait(person)
        assert lab.pins.check(person, "1234").outcome == "wrong"
        lab.pins = Pins(lab.records, clock=lab.clock)
    other = lab.learner()
    for typed in ("", "１２３４", "12345", "ab cd", "\ud800"):
        lab.clock.now += lab.pins.wait(other)
        assert lab.pins.check(other, typed).outcome == "wrong"
    lab.records.close()


def test_two_ids_of_one_learner_open_with_either_card_until_a_new_one_is_issued(lab: Lab) -> None:
    one, two = lab.learner(), lab.learner()
    cards = [lab.right(one), lab.right(two)]
    lab.records.append(Fact("learner.linked", about=one, obj=two), signer=lab.secrets.admin_key())
    assert lab.right(one) == lab.right(two)
    assert {lab.right(one)} <= set(cards)
    for card in cards:
        assert lab.pins.check(one, card).outcome == "ok"
    lab.pins.issue([two], lab.secrets, anew=True)
    assert lab.pins.check(one, lab.right(one)).outcome == "ok"
    assert len(lab.records.heads("pin.described", about=one)) == 1
    lab.records.close()


def test_an_erased_learner_leaves_no_verifier_and_no_count(lab: Lab) -> None:
    person = lab.learner()
    lab.miss(person, 2)
    lab.records.redact(person, by="", signer=lab.secrets.admin_key())
    assert lab.pins.issued(person) is None
    assert lab.records.query("SELECT count(*) FROM pin") == [(0,)]
    assert lab.records.drafts.keys(lab.records.identity(person)) == []
    lab.records.close()


def test_a_rebuild_gives_the_same_and_a_stop_records_nothing(lab: Lab) -> None:
    people = [new_id() for _ in range(2)]
    lab.pins.issue(people, lab.secrets)
    assert lab.records.status() == lab.records.rebuild()

    def stop(done: int, of: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        lab.pins.issue([new_id(), new_id()], lab.secrets, progress=stop)
    assert lab.records.query("SELECT count(*) FROM pin") == [(2,)]
    lab.records.close()

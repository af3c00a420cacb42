"""Teachers' own computers: one sealed file, a key of one's own, what each role may know, and its end."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from aksi_desktop.exchange import JoinError, SchoolError, join, load_school, open_labs
from aksi_desktop.exchange.feed import LabFeed
from aksi_desktop.exchange.labs import OpenLab
from aksi_desktop.exchange.teachers import (
    describe_teacher,
    find_teacher,
    join_teacher,
    make_teacher_file,
    own_computers,
    strike_teacher,
)
from aksi_desktop.records import Fact, Records, new_id, open_records
from aksi_desktop.roster import Roster
from aksi_desktop.roster.keys import SigningKey
from aksi_desktop.roster.people import PROJECTIONS as ROSTER
from aksi_desktop.roster.teachers import PROJECTIONS as TEACHERS
from aksi_desktop.roster.teachers import TeacherCard, Teachers
from aksi_desktop.roster.years import begin_year, propose_year
from tests.exchange.world import Computer, World, bundles, enrol, study

OWN = "sawah hijau di pagi hari"
ONE, TWO = "1" * 32, "2" * 32
AYU, BUDI = "a" * 32, "b" * 32


class School(World):
    """A world with two classes, a learner in each, and teachers who have a computer of their own."""

    def open(self) -> Computer:
        hub = self._again(self.hub())
        assert hub.secrets is not None
        for group, name in ((ONE, "X Kuliner 1"), (TWO, "X Kuliner 2")):
            fact = Fact("class.described", obj=group, data={"name": name, "year": "2026/2027"})
            hub.records.append(fact, signer=hub.secrets.admin_key())
        enrol(hub, AYU, ONE, name="Ayu Lestari")
        enrol(hub, BUDI, TWO, name="Budi Santoso")
        return hub

    def teacher(self, hub: Computer, role: str = "guru", *, classes: tuple[str, ...] = (ONE,)) -> TeacherCard:
        assert hub.secrets is not None
        return describe_teacher(
            hub.records, hub.secrets, name=f"Sari {role}", call_name=f"Bu {role}", role=role, classes=classes
        )

    def file(self, hub: Computer, card: TeacherCard, name: str = "guru.aksi-guru") -> tuple[Path, str]:
        assert hub.secrets is not None
        to = self.place / name
        return to, make_teacher_file(hub.school, hub.records, card, to=to, secrets=hub.secrets)

    def laptop(self, name: str, file: Path, phrase: str) -> Computer:
        records = begin(self.place / name)
        made = Computer(self.place / name, records, None)  # type: ignore[arg-type]
        self.computers.append(made)
        made.school = join_teacher(made.folder, records, file, phrase, OWN)
        return made

    def lab(self, name: str) -> Computer:
        return self._again(self.pc(name))

    def _again(self, computer: Computer) -> Computer:
        computer.records.close()
        computer.records = begin(computer.folder)
        return computer


def begin(folder: Path) -> Records:
    return open_records(folder, projections=(*ROSTER, *TEACHERS), app_version="uji", label=folder.name)


@pytest.fixture
def place(world: World) -> School:
    return School(world.place, world.seed, world.computers)


def kinds(computer: Computer) -> set[str]:
    return {str(row[0]) for row in computer.records.query("SELECT DISTINCT kind FROM event")}


def about(computer: Computer, person: str) -> int:
    sql = "SELECT count(*) FROM event WHERE about = ? OR by = ?"
    return int(str(computer.records.query(sql, (bytes.fromhex(person),) * 2)[0][0]))


def key_of(laptop: Computer, hub: Computer) -> SigningKey:
    """The key that lies sealed on the laptop, without the second that opening it takes."""
    seat = laptop.school.lab
    assert seat is not None
    assert hub.secrets is not None
    return hub.secrets.teacher_key(seat.id, seat.generation)


def public_key(computer: Computer) -> str:
    assert computer.school.teacher is not None
    return computer.school.teacher.key


def teach(records: Records, signer: SigningKey, teacher: str, *, value: int = 88) -> None:
    """One meeting with Ayu there, and one mark for her."""
    meeting, test = new_id(), new_id()
    records.append(
        Fact("meeting.described", by=teacher, about=ONE, obj=meeting, data={"date": "2026-11-02", "hours": "3-4"}),
        Fact("attendance.marked", by=teacher, about=AYU, obj=meeting, data={"state": "hadir"}),
        Fact("assessment.described", by=teacher, about=ONE, obj=test, data={"title": "Naskah"}),
        Fact("mark.given", by=teacher, about=AYU, obj=f"{test}/awal", data={"value": value}),
        signer=signer,
    )


def marks(computer: Computer) -> list[int]:
    return [event.payload.value for event in computer.records.events(about=AYU, kinds=("mark.given",))]


def test_work_of_the_own_laptop_reaches_the_school_and_marks_no_lab(place: School) -> None:
    hub = place.open()
    card = place.teacher(hub)
    file, phrase = place.file(hub, card)
    laptop, pc, stick = place.laptop("laptop", file, phrase), place.lab("lab-pc"), place.stick()
    # At once, before any stick: the teacher and the own key count here.
    known = Teachers(laptop.records).find(card.id)
    assert known is not None
    assert known.classes == (ONE,)
    for one in (hub, laptop, pc):
        one.sync(stick)
    assert about(laptop, AYU) > 0
    study(pc.records, AYU)
    teach(laptop.records, key_of(laptop, hub), card.id)
    assert marks(laptop) == [88]
    task = Fact("task.described", by=card.id, about=ONE, obj=new_id(), data={"title": "Baca LM5"})
    laptop.records.append(task, signer=key_of(laptop, hub))
    for one in (laptop, pc, hub, laptop, pc):
        one.sync(stick)
    assert marks(hub) == [88]
    assert len(hub.records.events(about=AYU, kinds=("attendance.marked",))) == 1
    assert len(laptop.records.outbox) == 0
    # The learner's work comes to the teacher, the task to the lab, and neither mark nor attendance.
    assert laptop.records.events(about=AYU, kinds=("section.done",))
    assert pc.records.events(about=ONE, kinds=("task.described",))
    assert not kinds(pc) & {"mark.given", "attendance.marked", "meeting.described", "assessment.described"}


def test_a_teacher_never_receives_anybody_of_another_class(place: School) -> None:
    hub = place.open()
    file, phrase = place.file(hub, place.teacher(hub))
    laptop, stick = place.laptop("laptop", file, phrase), place.stick()
    study(hub.records, BUDI)
    for one in (hub, laptop):
        one.sync(stick)
    assert about(laptop, AYU)
    assert not about(laptop, BUDI)
    assert b"Budi" not in b"".join(event.line() for _, event in laptop.records.lines())


@pytest.mark.parametrize(
    ("role", "sees"),
    [
        ("guru", {"learner.described", "attendance.marked", "meeting.described", "mark.given", "assessment.described"}),
        ("wali", {"learner.described", "attendance.marked", "meeting.described"}),
        ("bk", {"learner.described"}),
        ("ti", set()),
    ],
)
def test_each_role_knows_what_it_may(place: School, role: str, sees: set[str]) -> None:
    hub = place.open()
    assert hub.secrets is not None
    teach(hub.records, hub.secrets.admin_key(), "c" * 32)
    card = place.teacher(hub, role)
    file, phrase = place.file(hub, card)
    laptop, stick = place.laptop("laptop", file, phrase), place.stick()
    for one in (hub, laptop):
        one.sync(stick)
    asked = {"learner.described", "attendance.marked", "meeting.described", "mark.given", "assessment.described"}
    assert kinds(laptop) & asked == sees
    assert bool(about(laptop, AYU)) == (role != "ti")
    assert Teachers(laptop.records).find(card.id) is not None


def test_what_a_teachers_key_says_of_the_roster_changes_nothing(place: School) -> None:
    hub = place.open()
    card = place.teacher(hub)
    file, phrase = place.file(hub, card)
    laptop, stick = place.laptop("laptop", file, phrase), place.stick()
    for one in (hub, laptop):
        one.sync(stick)
    forged = {"name": "Nama Palsu", "call_name": "Palsu", "roll": 9, "group": TWO}
    key = key_of(laptop, hub)
    laptop.records.append(
        Fact("learner.described", about=AYU, data=forged),
        Fact("teacher.described", about=card.id, data={"name": "Kepala", "call_name": "Kepala", "classes": [ONE, TWO]}),
        Fact("key.certified", obj="f" * 64, data={"role": "school", "label": "x"}),
        signer=key,
    )
    for one in (laptop, hub):
        one.sync(stick)
    for one in (laptop, hub):
        (shown,) = one.records.heads("learner.described", about=AYU)
        assert shown.payload.name == "Ayu Lestari"
        assert not one.records.authority.has_role("f" * 64, "school")
    found = hub.records.query("SELECT count(*) FROM event WHERE kind = 'learner.described'")
    assert found == [(3,)]  # kept and passed on, as everything is
    (lab,) = [lab for lab in open_labs(hub.records) if lab.teacher]
    assert lab.classes == {ONE}


def test_struck_off_later_work_is_refused_and_earlier_marks_stand(place: School) -> None:
    hub = place.open()
    assert hub.secrets is not None
    card = place.teacher(hub)
    file, phrase = place.file(hub, card)
    laptop, stick = place.laptop("laptop", file, phrase), place.stick()
    hub.sync(stick)
    laptop.sync(stick)
    teach(laptop.records, key_of(laptop, hub), card.id)
    for one in (laptop, hub):
        one.sync(stick)
    strike_teacher(hub.records, hub.secrets, card)
    before = hub.records.last_rid()
    strike_teacher(hub.records, hub.secrets, card)
    assert hub.records.last_rid() == before
    assert [(one.card.id, one.state) for one in own_computers(hub.records)] == [(card.id, "dicabut")]
    own = laptop.school.key.public_key.hex()
    teach(laptop.records, key_of(laptop, hub), card.id, value=100)
    laptop.sync(stick)
    report = hub.sync(stick)
    assert [code for _, code in report.refused] == ["struck-key"]
    assert marks(hub) == [88]
    assert own not in hub.records.authority.keys
    # Nothing is left on the stick for that computer, and a fresh one of the old file gets nothing.
    late = place.laptop("laptop-2", file, phrase)
    study(hub.records, AYU)
    hub.sync(stick)
    late.sync(stick)
    assert not about(late, AYU)
    # A new file for the same teacher, who came back, holds a new key.
    again, word = place.file(hub, card, "lagi.aksi-guru")
    back, other = place.laptop("laptop-3", again, word), place.stick("lain")
    assert public_key(back) != public_key(laptop)
    hub.sync(other)
    back.sync(other)
    assert marks(back) == [88]
    with pytest.raises(JoinError) as caught:
        join_teacher(back.folder, back.records, file, phrase, OWN)
    assert caught.value.code == "teacher-struck"


def test_one_teacher_may_use_two_computers_and_set_a_new_passphrase(place: School) -> None:
    hub = place.open()
    card = place.teacher(hub)
    file, phrase = place.file(hub, card)
    first, second = (place.laptop(name, file, phrase.upper()) for name in ("satu", "dua"))
    assert public_key(first) == public_key(second)
    assert first.school.key.public_key != second.school.key.public_key
    again, word = place.file(hub, card, "lagi.aksi-guru")
    assert word != phrase
    school = join_teacher(first.folder, first.records, again, word, "sandi yang lain")
    assert school.unlock_teacher("sandi yang lain").public_key.hex() == public_key(second)
    with pytest.raises(SchoolError) as caught:
        school.unlock_teacher(OWN)
    assert caught.value.code == "passphrase-wrong"
    with pytest.raises(SchoolError) as caught:
        school.unlock(OWN)
    assert caught.value.code == "not-the-school-computer"
    assert len([lab for lab in open_labs(hub.records) if lab.teacher]) == 1


def test_files_that_are_not_taken_leave_the_computer_as_it_was(place: School) -> None:
    hub = place.open()
    card, other = place.teacher(hub), place.teacher(hub, "bk")
    file, phrase = place.file(hub, card)
    cut = place.place / "potong.aksi-guru"
    cut.write_bytes(file.read_bytes()[:-40])
    short = place.place / "pendek.aksi-guru"
    short.write_bytes(file.read_bytes()[:12])
    odd = place.place / "lain.aksi-guru"
    odd.write_bytes(b"PK\x03\x04 bukan ini")
    fresh = begin(place.place / "baru")
    folder = place.place / "baru"
    for path, words, code in (
        (file, "acara adik ahli ajar akar akhir", "teacher-phrase-wrong"),
        (file, " ", "teacher-phrase-needed"),
        (cut, phrase, "teacher-file-cut"),
        (short, phrase, "teacher-file-cut"),
        (odd, phrase, "teacher-file-foreign"),
        (place.seed.join_file, phrase, "teacher-file-foreign"),
        (place.place / "tidak-ada", phrase, "join-file-missing"),
    ):
        with pytest.raises(JoinError) as caught:
            join_teacher(folder, fresh, path, words, OWN)
        assert caught.value.code == code, path
        assert load_school(folder) is None
    with pytest.raises(SchoolError) as short_one:
        join_teacher(folder, fresh, file, phrase, "pendek")
    assert short_one.value.code == "passphrase-short"
    fresh.close()
    pc = place.lab("lab-pc")
    laptop = place.laptop("laptop", file, phrase)
    elses, word = place.file(hub, other, "bk.aksi-guru")
    for computer, path, words, code in (
        (pc, file, phrase, "computer-is-lab"),
        (hub, file, phrase, "computer-is-hub"),
        (laptop, elses, word, "computer-of-teacher"),
    ):
        with pytest.raises(JoinError) as caught:
            join_teacher(computer.folder, computer.records, path, words, OWN)
        assert caught.value.code == code
    with pytest.raises(JoinError) as caught:
        join(laptop.folder, laptop.records, place.seed.join_file)
    assert caught.value.code == "computer-of-teacher"


def test_a_file_of_another_school_is_refused(place: School, tmp_path: Path) -> None:
    from aksi_desktop.exchange import School as Sekolah

    hub = place.open()
    file, phrase = place.file(hub, place.teacher(hub))
    folder = tmp_path / "asing"
    records = begin(folder)
    Sekolah.create(folder, records, name="SMK Lain", npsn="20999999", passphrase="sandi sekolah lain")
    with pytest.raises(JoinError) as caught:
        join_teacher(folder, records, file, phrase, OWN)
    assert caught.value.code == "other-school"
    records.close()


def test_names_classes_and_those_without_a_file(place: School) -> None:
    hub = place.open()
    assert hub.secrets is not None
    with pytest.raises(SchoolError) as caught:
        place.teacher(hub, classes=())
    assert caught.value.code == "teacher-no-class"
    card = place.teacher(hub, "bk", classes=())
    assert find_teacher(hub.records, "  bu BK ").id == card.id
    with pytest.raises(SchoolError) as caught:
        find_teacher(hub.records, "Pak Entah")
    assert caught.value.code == "teacher-unknown"
    with pytest.raises(SchoolError) as caught:
        strike_teacher(hub.records, hub.secrets, card)
    assert caught.value.code == "teacher-without-key"
    assert [one.state for one in own_computers(hub.records)] == ["belum"]


def test_nothing_secret_lies_open_on_the_laptop(place: School) -> None:
    hub = place.open()
    assert hub.secrets is not None
    file, phrase = place.file(hub, place.teacher(hub))
    laptop = place.laptop("laptop", file, phrase)
    stick = place.stick()
    hub.sync(stick)
    laptop.sync(stick)
    assert bundles(stick)
    laptop.records.close()
    seed = key_of(laptop, hub).secret
    assert laptop.school.unlock_teacher(OWN).secret == seed
    for secret in (hub.secrets.root, hub.secrets.admin, hub.secrets.identity, seed.hex()):
        for path in laptop.folder.rglob("*"):
            if path.is_file():
                assert secret.encode() not in path.read_bytes(), path
    assert (laptop.folder / "keys" / "guru.age").stat().st_mode & 0o077 == 0
    shutil.rmtree(laptop.folder)
    laptop.records = begin(laptop.folder)


def test_a_new_school_year_and_a_wider_wish_leave_the_own_computer_narrow(place: School) -> None:
    hub = place.open()
    assert hub.secrets is not None
    card = place.teacher(hub)
    place.file(hub, card)
    roster = Roster(hub.records)
    plan = propose_year(roster.classes(), "2027/2028")
    began = begin_year(hub.records, roster, plan, signer=hub.secrets.admin_key())
    (lab,) = [lab for lab in open_labs(hub.records) if lab.teacher]
    assert (lab.teacher, lab.classes, lab.role) == (card.id, frozenset({began.renamed[ONE]}), "guru")
    # "All classes", as one may wish on the school's computer, is no wish for the laptop.
    Teachers(hub.records).describe("Sari", "Bu Sari", "guru", signer=hub.secrets.admin_key(), teacher=card.id)
    (lab,) = [lab for lab in open_labs(hub.records) if lab.teacher]
    assert lab.classes


def test_a_task_for_a_group_reaches_the_lab_of_its_class_alone(place: School) -> None:
    hub = place.open()
    assert hub.secrets is not None
    signer, group = hub.secrets.admin_key(), new_id()
    hub.records.append(
        Fact("group.described", about=ONE, obj=group, data={"name": "Kelompok 3", "members": [AYU]}),
        Fact("task.described", about=group, obj=new_id(), data={"title": "Naskah"}),
        signer=signer,
    )
    for classes, count in (((ONE,), 1), ((TWO,), 0)):
        lab = OpenLab("d" * 32, "Lab B", "age1", frozenset(classes), ())
        rows = LabFeed(hub.records, lab, {}).rows(0, hub.records.last_rid())
        assert [row[3] for row in rows].count("task.described") == count

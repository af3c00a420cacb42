"""Merging: any order, any number of times, with forks, links and redactions."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aksi_desktop.records import BadLine, Fact, Records, new_id
from tests.records.support import Keys, all_lines, answer, described, new_keys, opened, rows, some_work

KEYS = new_keys()


def a_school_with_everything(folder: Path, seed: int) -> list[bytes]:
    """Events of several runs: answers, two heads and their resolution, links, a redaction, a fork, forgeries."""
    rng = random.Random(seed)
    people = [rng.randbytes(16).hex() for _ in range(4)]
    guest = rng.randbytes(16).hex()
    lines: list[bytes] = []
    for run in range(3):
        place = folder / f"komputer-{run}"
        records = opened(place, KEYS, certify=run == 0)
        for _ in range(rng.randrange(2, 6)):
            who = rng.choice([*people, guest])
            records.append(
                answer(who, rng.choice(people), f"soal-{rng.randrange(3)}", rng.choice("abcd"), rng.randrange(1, 3))
            )
        if run == 0:
            for person in people:
                records.append(described(person, f"Nama {person[:4]}"), signer=KEYS.admin)
            records.append(Fact("learner.linked", about=people[0], obj=people[1]), signer=KEYS.admin)
            records.append(Fact("mark.given", about=people[2], obj="tugas", data={"value": 80}), signer=KEYS.admin)
            # Signed by a key that nobody certified.
            records.append(
                Fact("mark.given", about=people[2], obj="tugas", data={"value": 100}), signer=new_keys().admin
            )
        if run == 1:
            records.append(Fact("guest.claimed", by=people[3], about=people[3], obj=guest))
            records.append(described(people[2], "Nama lain"), signer=KEYS.admin)
        if run == 2 and rng.random() < 0.7:
            records.redact(rng.choice(people), by="", signer=KEYS.admin)
        lines += all_lines(records)
        records.close()
    return lines


@settings(max_examples=12)
@given(st.integers(0, 10_000), st.randoms(use_true_random=False))
def test_any_order_and_any_repetition_give_equal_digests(seed: int, shuffler: random.Random) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines = a_school_with_everything(folder, seed)
        results = []
        for turn in range(3):
            mixed = [*lines, *shuffler.sample(lines, len(lines) // 2)]
            shuffler.shuffle(mixed)
            cuts = sorted(shuffler.sample(range(len(mixed)), 3))
            records = opened(folder / f"penerima-{turn}", KEYS)
            for first, last in zip([0, *cuts], [*cuts, len(mixed)], strict=True):
                records.merge(mixed[first:last])
            live = records.status()
            assert records.rebuild() == live
            results.append((live.events, live.digest, live.projections_digest))
            records.close()
        assert len(set(results)) == 1


def test_merging_what_is_known_changes_nothing(tmp_path: Path) -> None:
    first, second = opened(tmp_path / "a"), opened(tmp_path / "b")
    some_work(first, 3, 4)
    lines = all_lines(first)
    assert second.merge(lines).new == len(lines)
    before = second.status()
    again = second.merge(lines)
    assert (again.new, again.known) == (0, len(lines))
    assert second.status() == before
    assert len(second.outbox) == 0
    first.close()
    second.close()


def test_one_bad_line_refuses_all(tmp_path: Path) -> None:
    first, second = opened(tmp_path / "a"), opened(tmp_path / "b")
    some_work(first)
    with pytest.raises(BadLine):
        second.merge([*all_lines(first), b"{}"])
    assert second.status().events == 0
    first.close()
    second.close()


def test_another_schools_events_are_refused(tmp_path: Path) -> None:
    first, second = opened(tmp_path / "a", new_keys()), opened(tmp_path / "b", new_keys())
    some_work(first)
    with pytest.raises(BadLine) as caught:
        second.merge(all_lines(first))
    assert caught.value.code == "other-school"
    first.close()
    second.close()


def test_a_forked_stream_keeps_both_branches(tmp_path: Path) -> None:
    first = opened(tmp_path / "a")
    me, attempt = new_id(), new_id()
    first.append(answer(me, attempt, "soal-0"))
    stream, place = first.stream.id, first.stream.next
    first.append(answer(me, attempt, "soal-1", "a"))
    # The same run resumed twice, as a copied virtual machine does.
    twin = opened(tmp_path / "b")
    twin.merge(all_lines(first)[:2])
    twin.stream.id, twin.stream.next, twin.stream.told = stream, place, twin.stream.described
    twin.append(answer(me, attempt, "soal-1", "b"))
    first.merge(all_lines(twin))
    twin.merge(all_lines(first))
    assert first.status().events == 4
    assert first.status().digest == twin.status().digest
    assert rows(first, "test_answer") == rows(twin, "test_answer")
    first.close()
    twin.close()


def test_unknown_kinds_are_kept_and_passed_on(tmp_path: Path) -> None:
    first = opened(tmp_path / "a")
    some_work(first, 1, 1)
    line = all_lines(first)[0].replace(b'"kind":"answer.given"', b'"kind":"something.new_of_version_nine"')
    second, third = opened(tmp_path / "b"), opened(tmp_path / "c")
    second.merge([line])
    third.merge(all_lines(second))
    assert all_lines(third) == [line]
    assert rows(third, "test_answer") == []
    for records in (first, second, third):
        records.close()


def test_two_heads_both_stay_and_a_third_that_names_both_resolves_them(tmp_path: Path) -> None:
    keys = new_keys()
    person = new_id()
    first, second = opened(tmp_path / "a", keys, certify=True), opened(tmp_path / "b", keys)
    first.append(described(person, "Siti Rahma"), signer=keys.admin)
    second.merge(all_lines(first))
    base = [head.id for head in first.heads("learner.described", about=person)]
    first.append(described(person, "Siti Rahmah", base), signer=keys.admin)
    second.append(described(person, "Siti Rachma", base), signer=keys.admin)
    first.merge(all_lines(second))
    second.merge(all_lines(first))
    both = first.heads("learner.described", about=person)
    assert {head.payload.name for head in both} == {"Siti Rahmah", "Siti Rachma"}
    assert [h.id for h in both] == [h.id for h in second.heads("learner.described", about=person)]
    first.append(described(person, "Siti Rahma", [head.id for head in both]), signer=keys.admin)
    assert [head.payload.name for head in first.heads("learner.described", about=person)] == ["Siti Rahma"]
    first.close()
    second.close()


def test_a_guest_who_claims_a_name_brings_the_work_along(tmp_path: Path) -> None:
    keys = new_keys()
    records = opened(tmp_path / "a", keys, certify=True)
    siti, guest, attempt = new_id(), new_id(), new_id()
    records.append(described(siti, "Siti Rahma"), signer=keys.admin)
    records.append(answer(guest, attempt, "soal-1"))
    records.append(Fact("guest.claimed", by=siti, about=siti, obj=guest))
    assert records.identity(guest) == siti
    assert rows(records, "test_answer") == [(siti, attempt, "soal-1", "a")]
    records.close()


def test_a_claim_cannot_take_over_somebody_elses_name(tmp_path: Path) -> None:
    keys = new_keys()
    records = opened(tmp_path / "a", keys, certify=True)
    siti, rangga, attempt = new_id(), new_id(), new_id()
    for person, name in ((siti, "Siti"), (rangga, "Rangga")):
        records.append(described(person, name), signer=keys.admin)
    records.append(answer(rangga, attempt, "soal-1"))
    records.append(Fact("guest.claimed", by=siti, about=siti, obj=rangga))
    assert records.identity(rangga) == rangga
    assert rows(records, "test_answer") == [(rangga, attempt, "soal-1", "a")]
    records.close()


def test_a_link_can_be_undone(tmp_path: Path) -> None:
    keys = new_keys()
    records = opened(tmp_path / "a", keys, certify=True)
    one, two = sorted([new_id(), new_id()])
    records.append(answer(two, "0" * 32, "soal-1"))
    [link] = records.append(Fact("learner.linked", about=one, obj=two), signer=keys.admin)[:1]
    assert records.identity(two) == one
    records.append(Fact("learner.unlinked", about=one, obj=two, base=[link.hex]), signer=keys.admin)
    assert records.identity(two) == two
    assert rows(records, "test_answer")[0][0] == two
    records.close()


def forge(records: Records, keys: Keys, fact: Fact) -> None:
    """Sign with a lab computer's own key, which the school never certified for this."""
    records.append(fact, signer=keys.admin)


@pytest.mark.parametrize("late", [False, True])
def test_a_lab_computer_cannot_forge_a_mark_a_roster_or_a_redaction(tmp_path: Path, late: bool) -> None:
    keys, lab = new_keys(), new_keys()
    teacher = opened(tmp_path / "guru", keys, certify=True)
    siti, attempt = new_id(), new_id()
    teacher.append(described(siti, "Siti Rahma"), signer=keys.admin)
    teacher.append(answer(siti, attempt, "soal-1"))
    before = teacher.status()
    pc = opened(tmp_path / "lab", keys)
    if not late:
        pc.merge(all_lines(teacher))
    forge(pc, lab, Fact("mark.given", about=siti, obj="tugas", data={"value": 100}))
    forge(pc, lab, described(siti, "Nama Palsu"))
    forge(pc, lab, Fact("redaction.ordered", about=siti))
    forge(pc, lab, Fact("key.certified", obj=lab.admin.public_key.hex(), data={"role": "school", "label": "x"}))
    for side in (pc, teacher):
        side.merge([*all_lines(pc), *all_lines(teacher)])
        assert rows(side, "test_mark") == []
        assert [row[1] for row in rows(side, "learner")] == ["Siti Rahma"]
        assert rows(side, "test_answer") == [(siti, attempt, "soal-1", "a")]
        assert side.status().projections_digest == before.projections_digest
    # Kept all the same.
    assert teacher.status().events == before.events + 5
    teacher.close()
    pc.close()


def test_a_mark_that_came_before_its_key_counts_once_the_key_is_known(tmp_path: Path) -> None:
    keys = new_keys()
    teacher = opened(tmp_path / "guru", keys, certify=True)
    siti = new_id()
    teacher.append(Fact("mark.given", about=siti, obj="tugas", data={"value": 80}), signer=keys.admin)
    lines = all_lines(teacher)
    certificate = [line for line in lines if b"key.certified" in line]
    rest = [line for line in lines if b"key.certified" not in line]
    pc = opened(tmp_path / "lab", keys)
    assert pc.merge(rest).waiting == 1
    assert rows(pc, "test_mark") == []
    pc.merge(certificate)
    assert [row[3] for row in rows(pc, "test_mark")] == [80]
    teacher.close()
    pc.close()


def test_a_struck_key_keeps_what_stood_and_counts_no_more(tmp_path: Path) -> None:
    keys = new_keys()
    teacher = opened(tmp_path / "guru", keys, certify=True)
    siti = new_id()
    teacher.append(Fact("mark.given", about=siti, obj="satu", data={"value": 80}), signer=keys.admin)
    upto = {teacher.stream.id: teacher.stream.next - 1}
    teacher.append(Fact("key.struck", obj=keys.admin.public_key.hex(), data={"upto": upto}), signer=keys.root)
    teacher.append(Fact("mark.given", about=siti, obj="dua", data={"value": 99}), signer=keys.admin)
    assert [row[3] for row in rows(teacher, "test_mark")] == [80]
    teacher.close()


def test_a_payload_that_does_not_fit_is_kept_and_not_projected(tmp_path: Path) -> None:
    first, second = opened(tmp_path / "a"), opened(tmp_path / "b")
    some_work(first, 1, 1)
    _, event = next(first.lines())
    from aksi_desktop.records.event import make_event

    broken = make_event(event.header, b'{"salt":"00","item":5}')
    second.merge([broken.line()])
    assert second.status().events == 1
    assert rows(second, "test_answer") == []
    first.close()
    second.close()


@pytest.mark.parametrize("year_ms", [978_307_200_000, 1_262_304_000_000, 4_070_908_800_000])
def test_no_event_is_refused_for_its_time_and_none_wins_by_it(tmp_path: Path, year_ms: int) -> None:
    keys = new_keys()
    first, second = opened(tmp_path / "a", keys, certify=True), opened(tmp_path / "b", keys)
    person = new_id()
    first.append(described(person, "Siti"), signer=keys.admin)
    second.merge(all_lines(first))
    second.begin_run(label="LAB-A-03", clock=lambda: year_ms / 1000)
    base = [head.id for head in second.heads("learner.described", about=person)]
    second.append(described(person, "Dari jam yang salah", base), signer=keys.admin)
    mid = [head.id for head in first.heads("learner.described", about=person)]
    first.append(described(person, "Siti R", mid), signer=keys.admin)
    newest = [head.id for head in first.heads("learner.described", about=person)]
    first.append(described(person, "Siti Rahma", newest), signer=keys.admin)
    for side, other in ((first, second), (second, first)):
        side.merge(all_lines(other))
        assert side.heads("learner.described", about=person)[0].payload.name == "Siti Rahma"
    assert first.status().digest == second.status().digest
    first.close()
    second.close()

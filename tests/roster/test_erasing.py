"""Erasure: what the family is told, and that no name stays in any file of the computer."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest

from aksi_desktop.records import Records, new_id
from aksi_desktop.roster import Roster
from aksi_desktop.roster.editing import Editing, LearnerForm
from aksi_desktop.roster.erasing import Counts, Erasing
from aksi_desktop.roster.steps import RosterError, Step, undo
from tests.records.support import PROJECTIONS, Keys, all_lines, answer, new_keys, opened
from tests.records.test_redaction import NAME, WORDS, traces


def school_with(folder: Path, keys: Keys, name: str) -> tuple[Records, str, Step]:
    records = opened(folder, keys, certify=True)
    step = Editing(records, Roster(records)).add(LearnerForm(name, roll=7), signer=keys.admin)
    return records, step.people[0], step


def computer(folder: Path, keys: Keys, label: str, key: str) -> Records:
    from aksi_desktop.records import open_records

    records = open_records(folder, projections=PROJECTIONS, app_version="test", label=label)
    records.join_school(keys.school, keys.root.public_key, computer=key)
    return records


def test_no_name_stays_in_any_file_and_the_receipt_holds_none(tmp_path: Path) -> None:
    keys = new_keys()
    records, person, step = school_with(tmp_path, keys, NAME)
    for item in range(3):
        records.append(answer(person, new_id(), f"soal-{item}", WORDS))
    records.drafts.save(person, "jawaban", WORDS)
    records.blobs.put(WORDS.encode() * 20, about=person)
    records.backups.make()
    assert traces(tmp_path, NAME, WORDS)
    receipt = Erasing(records).erase(person, signer=keys.admin, by=new_id())
    assert traces(tmp_path, NAME, WORDS, NAME.split()[0]) == []
    assert receipt.counts == Counts(roster=1, work=3, taught=0, drafts=1, files=1)
    assert (receipt.short, receipt.backups, receipt.unheard) == (person[:8], 1, ())
    assert NAME.split()[0] not in str(asdict(receipt))
    assert Roster(records).learner(person) is None
    # Taking back the step before does not bring the name back.
    undo(records, step, signer=keys.admin)
    assert Roster(records).learner(person) is None
    assert traces(tmp_path, NAME) == []
    records.close()


def test_computers_that_are_silent_since_are_named_until_they_are_heard(tmp_path: Path) -> None:
    keys = new_keys()
    hub, person, _ = school_with(tmp_path / "guru", keys, NAME)
    labs = {label: computer(tmp_path / label, keys, label, label[-2:] * 32) for label in ("LAB-A-01", "LAB-A-02")}
    for lab in labs.values():
        lab.append(answer(person, new_id(), "soal-1", WORDS))
        hub.merge(all_lines(lab), brought_by="x")
    erasing = Erasing(hub)
    first = erasing.erase(person, signer=keys.admin)
    assert [one.label for one in first.unheard] == ["LAB-A-01", "LAB-A-02"]
    assert first.heard == 0
    # The same old bundle once more says nothing new.
    hub.merge(all_lines(labs["LAB-A-01"]), brought_by="x")
    assert len(erasing.receipt(person).unheard) == 2
    other = new_id()
    labs["LAB-A-01"].append(answer(other, new_id(), "soal-1"))
    hub.merge(all_lines(labs["LAB-A-01"]), brought_by="x")
    again = erasing.receipt(person)
    assert ([one.label for one in again.unheard], again.heard, again.counts) == (["LAB-A-02"], 1, Counts())
    assert [order.person for order in erasing.orders()] == [person]
    assert traces(tmp_path / "guru", NAME, WORDS) == []
    for records in (hub, *labs.values()):
        records.close()


def test_nobody_is_erased_who_is_not_there(tmp_path: Path) -> None:
    keys = new_keys()
    records, _, _ = school_with(tmp_path, keys, NAME)
    erasing = Erasing(records)
    with pytest.raises(RosterError):
        erasing.erase(new_id(), signer=keys.admin)
    with pytest.raises(RosterError):
        erasing.receipt(new_id())
    assert erasing.orders() == []
    records.close()

"""Classes, learners, and lists in CSV as teachers have them."""

from __future__ import annotations

from pathlib import Path

import pytest

from aksi_desktop.records import Records
from aksi_desktop.roster import Roster, importing
from aksi_desktop.roster.importing import Proposal
from tests.records.support import Keys, new_keys, opened


def a_roster(folder: Path) -> tuple[Records, Roster, Keys]:
    keys = new_keys()
    records = opened(folder, keys, certify=True)
    return records, Roster(records), keys


def take(records: Records, keys: Keys, raw: bytes) -> Proposal:
    proposal = importing.propose(Roster(records), raw)
    importing.apply(records, proposal, signer=keys.admin, year="2026/2027")
    return proposal


@pytest.mark.parametrize(
    "raw",
    [
        "No;Nama;JK;Kelas\n1;Siti Rahma;P;X Kuliner 2\n2;José Maria;L;X Kuliner 2\n".encode(),
        "\ufeffNo,Nama,JK,Kelas\r\n1,Siti Rahma,P,X Kuliner 2\r\n2,José Maria,L,X Kuliner 2\r\n".encode(),
        "NO\tNAMA LENGKAP\tL/P\tROMBEL\n1\tSiti Rahma\tP\tX Kuliner 2\n2\tJosé Maria\tL\tX Kuliner 2\n".encode(
            "cp1252"
        ),
        "Daftar Murid\n\nNo;Nama Peserta Didik;JK;Rombel Saat Ini;NISN\n"
        "1;Siti  Rahma;P;X Kuliner 2;0012345678\n2;José Maria;L;X Kuliner 2;0098765432\n".encode("utf-16"),
    ],
)
def test_every_file_a_teacher_has_gives_the_same_class(data_dir: Path, raw: bytes) -> None:
    records, roster, keys = a_roster(data_dir)
    take(records, keys, raw)
    [group] = roster.classes()
    cards = roster.learners(group.id)
    records.close()
    assert (group.name, group.year, group.count) == ("X Kuliner 2", "2026/2027", 2)
    assert [(c.roll, c.name, c.call_name, c.gender) for c in cards] == [
        (1, "Siti Rahma", "Siti", "P"), (2, "José Maria", "José", "L"),
    ]  # fmt: skip
    stored = b"".join(path.read_bytes() for path in data_dir.rglob("*") if path.is_file())
    assert b"0012345678" not in stored


def test_a_second_import_proposes_and_deletes_nobody(data_dir: Path) -> None:
    records, roster, keys = a_roster(data_dir)
    take(records, keys, b"No,Nama,Kelas\n1,Siti,X 1\n2,Rangga,X 1\n3,Made,X 1\n")
    events = records.status().events
    proposal = importing.propose(roster, b"No,Nama,Kelas\n1,Siti,X 1\n5,rangga,X 1\n4,Yosefa,X 1\n3,Mode,X 1\n")
    assert records.status().events == events
    found = {line.name: (line.status, line.why) for line in proposal.lines}
    assert found == {
        "Siti": ("same", ""), "rangga": ("changed", ""), "Yosefa": ("added", ""), "Mode": ("unclear", "roll-taken"),
    }  # fmt: skip
    importing.apply(records, proposal, signer=keys.admin)
    names = [card.name for card in roster.learners(roster.classes()[0].id)]
    records.close()
    assert names == ["Siti", "Made", "Yosefa", "rangga"]


def test_importing_the_same_file_twice_records_nothing_new(data_dir: Path) -> None:
    records, _, keys = a_roster(data_dir)
    raw = b"No,Nama,Kelas\n1,Siti,X 1\n2,Rangga,X 2\n"
    take(records, keys, raw)
    events = records.status().events
    assert {line.status for line in take(records, keys, raw).lines} == {"same"}
    assert records.status().events == events
    records.close()


def test_lines_that_are_unclear_say_why_and_are_left_out(data_dir: Path) -> None:
    records, roster, keys = a_roster(data_dir)
    proposal = take(records, keys, b"Nama,Kelas\nSiti,X 1\nSITI,X 1\n,X 1\nRangga,\n" + b"x" * 200 + b",X 1\n")
    assert [line.why for line in proposal.lines] == ["", "twice", "no-name", "no-class", "long-name"]
    assert [card.name for card in roster.learners(roster.classes()[0].id)] == ["Siti"]
    records.close()


def test_classes_stand_in_their_natural_order(data_dir: Path) -> None:
    records, roster, keys = a_roster(data_dir)
    take(records, keys, b"Nama,Kelas\nA,X Kuliner 10\nB,X Kuliner 2\nC,XI Busana\n")
    assert [card.name for card in roster.classes()] == ["X Kuliner 2", "X Kuliner 10", "XI Busana"]
    records.close()

"""Dapodik's "Daftar Peserta Didik": 66 columns, two rows of titles; a child's data stays in the file."""

from __future__ import annotations

import io
import time
from pathlib import Path

from openpyxl import load_workbook

from aksi_desktop.records import Records
from aksi_desktop.roster import Roster, importing
from aksi_desktop.roster.importing import Proposal
from aksi_desktop.roster.listing import read_listing
from tests.records.support import Keys, new_keys, opened
from tests.roster.lists import PRIVATE, Learner, dapodik, saved

CLASS: list[Learner] = [(f"Murid {chr(65 + n // 26)}{chr(97 + n % 26)}", "LP"[n % 2], "X Kuliner 2") for n in range(36)]


def take(records: Records, keys: Keys, raw: bytes) -> Proposal:
    proposal = importing.propose(Roster(records), raw, year="2026/2027")
    importing.apply(records, proposal, signer=keys.admin)
    return proposal


def test_a_class_is_taken_in_and_nothing_else_of_the_file_is_kept(data_dir: Path) -> None:
    raw = dapodik(CLASS)
    records = opened(data_dir, keys := new_keys(), certify=True)
    proposal = take(records, keys, raw)
    assert (proposal.layout, proposal.sheet, proposal.new_classes) == (
        "dapodik", "Daftar Peserta Didik", ("X Kuliner 2",),
    )  # fmt: skip
    [group] = Roster(records).classes()
    cards = Roster(records).learners(group.id)
    records.backups.make()
    records.close()
    assert (group.year, group.count) == ("2026/2027", 36)
    assert [(c.roll, c.name, c.gender, c.group) for c in cards] == [
        (roll, name, gender, group.id) for roll, (name, gender, _) in enumerate(CLASS, 1)
    ]
    values = [str(value) for row in load_workbook(io.BytesIO(raw)).active.values for value in row if value]  # type: ignore[union-attr]
    for private in PRIVATE:
        assert any(private in value for value in values), f"the file must hold {private}, else this proves nothing"
    stored = b"".join(path.read_bytes() for path in data_dir.rglob("*") if path.is_file())
    assert CLASS[7][0].encode() in stored
    for private in (*PRIVATE, "Kecamatan", "Tanggal Unduh", "SMA / sederajat"):
        for encoding in ("utf-8", "utf-16-le"):
            assert private.encode(encoding) not in stored, private
    for value in ("0081200008", "31710" + "8".zfill(11), "2009-09-14"):
        assert value.encode() not in stored


def test_no_line_of_a_proposal_and_no_entry_shows_a_private_value() -> None:
    told = repr(read_listing(dapodik(CLASS)))
    assert "Murid Aa" in told
    assert not [private for private in PRIVATE if private in told]


def test_the_same_file_again_changes_nothing_and_numbers_stay(data_dir: Path) -> None:
    records = opened(data_dir, keys := new_keys(), certify=True)
    take(records, keys, dapodik(CLASS))
    events = records.status().events
    # Sorted otherwise, in capitals, and with one new learner.
    again = [(name.upper(), gender, group) for name, gender, group in reversed(CLASS)]
    nisn = [f"00812{n:05}" for n in range(36, 0, -1)]
    assert {line.status for line in take(records, keys, dapodik(again, nisn=nisn)).lines} == {"same"}
    assert records.status().events == events
    [new] = take(records, keys, dapodik([*again, ("Zulaikha", "P", "X Kuliner 2")])).of("added")
    records.close()
    assert (new.name, new.roll) == ("Zulaikha", 37)


def test_nisn_tells_doubles_from_namesakes() -> None:
    rows: list[Learner] = [
        ("Siti", "P", "X 1"), ("Siti", "P", "X 1"), ("Siti Rahma", "P", "X 1"), ("Siti", "P", "X 2"),
        ("Made", "L", "X 2"),
    ]  # fmt: skip
    nisn = ["0081200001", "0081200002", "81200001", "0081200003", ""]
    people = [entry.person for entry in read_listing(dapodik(rows, nisn=nisn, nipd=["1", "2", "3", "4", "0"])).entries]
    assert people == [1, 2, 1, 3, 0]


def test_doubles_of_one_nisn_are_asked_about_and_namesakes_are_two(data_dir: Path) -> None:
    rows: list[Learner] = [("Siti", "P", "X 1"), ("Siti", "P", "X 1"), ("Siti R", "P", "X 1"), ("Made", "L", "X 2")]
    raw = dapodik(rows, nisn=["0081200001", "0081200002", "0081200001", "0081200004"])
    records = opened(data_dir, keys := new_keys(), certify=True)
    proposal = take(records, keys, raw)
    assert [(line.status, line.why, line.roll) for line in proposal.lines] == [
        ("added", "", 1), ("added", "", 2), ("unclear", "twice", 0), ("added", "", 1),
    ]  # fmt: skip
    assert [line.status for line in take(records, keys, raw).lines] == ["same", "same", "unclear", "same"]
    records.close()


def test_a_file_saved_with_one_row_of_titles_and_as_csv_is_read_too() -> None:
    book = load_workbook(io.BytesIO(dapodik(CLASS[:3])))
    sheet = book.active
    assert sheet is not None
    text = "\n".join(
        ";".join("" if cell is None else str(cell).replace("\n", " ") for cell in row) for row in sheet.values
    )
    for merged in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(merged))
    sheet.delete_rows(6)
    for raw in (saved(book), text.encode("cp1252")):
        listing = read_listing(raw)
        assert listing.layout == "dapodik"
        assert [(e.name, e.gender, e.group, e.roll) for e in listing.entries] == [(*row, 0) for row in CLASS[:3]]


def test_a_father_is_never_taken_for_a_learner() -> None:
    assert not [entry for entry in read_listing(dapodik(CLASS)).entries if "Ayah" in entry.name or entry.name == "Nama"]


def test_a_school_of_2500_is_imported_in_under_five_seconds(data_dir: Path) -> None:
    rows = [(f"Murid {n} Lestari", "LP"[n % 2], f"X Kelas {n // 36 + 1}") for n in range(2_500)]
    raw = dapodik(rows)
    records = opened(data_dir, keys := new_keys(), certify=True)
    spent = -time.process_time()
    proposal = take(records, keys, raw)
    spent += time.process_time()
    assert len(proposal.of("added")) == sum(card.count for card in Roster(records).classes()) == 2_500
    records.close()
    assert spent < 5

"""Tables out of files: what is read, and what is refused with the code that names the cure."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from aksi_desktop.roster import sheet as room
from aksi_desktop.roster.listing import find_columns, read_listing
from aksi_desktop.roster.sheet import Columns, RosterFileError, read_file, read_table
from tests.roster.lists import saved, xlsx

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refused(raw: bytes) -> str:
    with pytest.raises(RosterFileError) as caught:
        read_listing(raw)
    return caught.value.code


def names(raw: bytes) -> list[str]:
    return [entry.name for entry in read_listing(raw).entries]


def code_of(raw: bytes) -> str:
    """The code of a refusal, or "" for a list."""
    try:
        assert read_listing(raw).entries
    except RosterFileError as error:
        return error.code
    return ""


def packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def parts_of(raw: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "roster-empty"), (b"  \n \n", "roster-empty"), (b"Nama,Kelas\n", "roster-empty"),
        (b"a,b\n1,2\n", "no-name-column"), (b"N\0ama\n", "not-text"), (b"%PDF-1.7\n", "not-text"),
        (b"Nama\n" + b"x" * (9 << 20), "too-large"), (b"Nama\n" + b"Siti\n" * 5_001, "too-many-rows"),
        (OLE + "Workbook".encode("utf-16-le"), "sheet-old-excel"), (b"\x09\x08\x10\x00\x00\x06", "sheet-old-excel"),
        (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "sheet-locked"),
        (b"\xef\xbb\xbf <html><table><tr><td>Nama", "sheet-web-page"), (b"MIME-Version: 1.0\n", "sheet-web-page"),
        ("\ufeff<table><tr><td>Nama".encode("utf-16-le"), "sheet-web-page"),
        (b'<?xml version="1.0"?><Workbook>', "sheet-web-page"), (b"PK\x03\x04\0\0\0\0", "sheet-damaged"),
        (packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b""}),
         "sheet-other-program"),
        (packed({"[Content_Types].xml": b"", "xl/workbook.bin": b""}), "sheet-other-program"),
        (packed({"surat.txt": b"halo"}), "not-text"),
    ],
)  # fmt: skip
def test_what_is_no_list_is_refused_by_a_code_that_names_the_cure(raw: bytes, code: str) -> None:
    assert refused(raw) == code


def test_a_locked_zip_is_called_locked() -> None:
    raw = bytearray(xlsx([["Nama"], ["Siti"]]))
    for start in (b"PK\x03\x04", b"PK\x01\x02"):
        place = raw.index(start)
        raw[place + (6 if start == b"PK\x03\x04" else 8)] |= 1
    assert refused(bytes(raw)) == "sheet-locked"


def test_a_bomb_is_seen_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = parts_of(xlsx([["Nama"], ["Siti"]]))
    bomb = packed({**parts, "xl/worksheets/sheet9.xml": b" " * (room.MAX_UNPACKED + 1)})
    assert len(bomb) < 200_000
    unpacked: list[str] = []
    monkeypatch.setattr(zipfile.ZipFile, "read", lambda self, part: unpacked.append(part.filename))
    assert refused(bomb) == "sheet-bomb"
    assert unpacked == []


def test_tags_and_entities_that_grow_are_bombs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MAX_TAGS", 20_000)
    parts = parts_of(xlsx([["Nama"], ["Siti"]]))
    sheet = "xl/worksheets/sheet1.xml"
    many = parts[sheet].replace(b"</sheetData>", b"<a/>" * (room.MAX_TAGS + 1) + b"</sheetData>")
    assert refused(packed({**parts, sheet: many})) == "sheet-bomb"
    laughs = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + parts[sheet].partition(b"?>")[2]
    assert refused(packed({**parts, sheet: laughs})) == "sheet-bomb"
    assert refused(packed(dict.fromkeys(map(str, range(room.MAX_PARTS + 1)), b""))) == "sheet-bomb"


def test_a_cut_or_damaged_workbook_says_so() -> None:
    raw = xlsx([["Nama"], *[[f"Murid {n}"] for n in range(50)]])
    assert refused(raw[: len(raw) // 2]) == "sheet-damaged"
    parts = parts_of(raw)
    for name in ("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"):
        assert refused(packed({**parts, name: b"<worksheet><rusak"})) == "sheet-damaged"


def test_formulas_are_values_and_are_never_worked_out() -> None:
    parts = parts_of(xlsx([["Nama", "Kelas"], ["=1+1", "X 1"], ["Siti", "X 1"]]))
    sheet = parts["xl/worksheets/sheet1.xml"]
    assert b"<f>1+1</f>" in sheet
    assert read_listing(packed(parts)).entries[0].name == ""
    with_value = sheet.replace(b"<f>1+1</f><v></v>", b"<f>1+1</f><v>Rangga</v>").replace(b'"A2"', b'"A2" t="str"')
    with_value = with_value.replace(b"<f>1+1</f><v />", b"<f>1+1</f><v>Rangga</v>")
    assert names(packed({**parts, "xl/worksheets/sheet1.xml": with_value})) == ["Rangga", "Siti"]


def test_cells_of_every_kind_are_read_as_people_see_them() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["No.", "Nama", "L/P", "Kelas"], [7.0, "  Siti \n Rahma\u200b ", "Perempuan", 10],
        [2, "Rangga", "laki-laki", "X 2"], [3, date(2009, 1, 2), "L", "X 2"], [4, "#N/A", "Pria", "X 2"],
        [5, "Wawan", "Wanita", True],
    ):  # fmt: skip
        sheet.append(row)
    found = [(e.roll, e.name, e.gender, e.group) for e in read_listing(saved(book)).entries]
    assert found == [
        (7, "Siti Rahma", "P", "10"), (2, "Rangga", "L", "X 2"), (3, "", "L", "X 2"), (4, "", "L", "X 2"),
        (5, "Wawan", "P", ""),
    ]  # fmt: skip


def test_the_first_visible_sheet_with_names_is_read_and_others_are_told() -> None:
    book = Workbook()
    first = book.active
    assert first is not None
    first.append(["Petunjuk pengisian"])
    for title, state in (("Tersembunyi", "hidden"), ("X 1", "visible"), ("X 2", "visible")):
        sheet = book.create_sheet(title)
        sheet.sheet_state = state
        sheet.append(["Nama"])
        sheet.append([f"Murid {title}"])
    listing = read_listing(saved(book))
    assert ([e.name for e in listing.entries], listing.sheet, listing.other_sheets) == (["Murid X 1"], "X 1", ("X 2",))


def test_only_wanted_cells_are_kept() -> None:
    raw = xlsx([["Nama", "NIK", "Kelas", "Alamat"], ["Siti", "3171000000000001", "X 1", "Jl. Rahasia"]])
    table = read_table(raw, find_columns)
    assert table.rows == ((2, {"name": "Siti", "group": "X 1"}),)
    assert "3171" not in repr(table)


def test_titles_may_stand_in_two_rows_and_again_on_the_next_page() -> None:
    raw = xlsx(
        [
            ["DAFTAR HADIR"], ["", "", "Kelas", "Jenis Kelamin"], ["No", "Nama Siswa", "", ""], [1, "Siti", "X 1", "P"],
            ["No", "Nama Siswa", "", ""], [2, "Rangga", "X 1", "L"], [3, "", "", ""], [4, None, None, None],
        ]
    )  # fmt: skip
    found = [(e.roll, e.name, e.group, e.gender) for e in read_listing(raw).entries]
    assert found == [(1, "Siti", "X 1", "P"), (2, "Rangga", "X 1", "L")]


def test_excels_own_separator_line_counts() -> None:
    assert names(b"sep=;\nNama;Kelas\nSiti, S.Tr.Par, M.M, C.H.E;X 1\n") == ["Siti, S.Tr.Par, M.M, C.H.E"]


def test_a_large_file_is_not_even_opened(tmp_path: Path) -> None:
    path = tmp_path / "besar.csv"
    with path.open("wb") as file:
        file.truncate(room.MAX_BYTES + 1)
    for wrong, code in ((path, "too-large"), (tmp_path / "tidak-ada.csv", "file-unreadable")):
        with pytest.raises(RosterFileError) as caught:
            read_file(wrong)
        assert caught.value.code == code


@given(st.binary(max_size=400), st.sampled_from([b"", b"PK\x03\x04", b"\xff\xfe", b"Nama;Kelas\n", OLE]))
def test_noise_is_a_list_or_a_refusal_and_never_a_crash(raw: bytes, start: bytes) -> None:
    assert code_of(start + raw) != "roster-file"


@settings(max_examples=60)
@given(st.data())
def test_a_damaged_workbook_is_a_list_or_a_refusal_and_never_a_crash(data: st.DataObject) -> None:
    whole = xlsx([["No", "Nama", "Kelas"], *[[n, f"Murid {n}", "X 1"] for n in range(20)]])
    parts = parts_of(whole)
    name = data.draw(st.sampled_from(sorted(parts)))
    part = bytearray(parts[name])
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(part) - 1))
        part[place : place + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=6))
        part = part or bytearray(b"x")
    assert code_of(packed({**parts, name: bytes(part)})) != "roster-file"


@given(st.lists(st.lists(st.text(max_size=12), max_size=6), max_size=10))
def test_columns_are_found_inside_the_head_or_not_at_all(head: Sequence[Sequence[str]]) -> None:
    found = find_columns(head)
    assert found is None or isinstance(found, Columns)
    if found is not None:
        assert 0 < found.start <= len(head) + 1
        assert len(set(found.places.values())) == len(found.places)

"""Class lists as schools have them, made with openpyxl; every private value in them is recognisable."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

from openpyxl import Workbook

_BEFORE = (
    "No", "Nama", "NIPD", "JK", "NISN", "Tempat Lahir", "Tanggal Lahir", "NIK", "Agama", "Alamat", "RT", "RW",
    "Dusun", "Kelurahan", "Kecamatan", "Kode Pos", "Jenis Tinggal", "Alat Transportasi", "Telepon", "HP", "E-Mail",
    "SKHUN", "Penerima KPS", "No. KPS",
)  # fmt: skip
_PARENTS = ("Data Ayah", "Data Ibu", "Data Wali")
_PARENT = ("Nama", "Tahun Lahir", "Jenjang Pendidikan", "Pekerjaan", "Penghasilan", "NIK")
_AFTER = (
    "Rombel Saat Ini", "No Peserta Ujian Nasional", "No Seri Ijazah", "Penerima KIP", "Nomor KIP", "Nama di KIP",
    "Nomor KKS", "No Registrasi Akta Lahir", "Bank", "Nomor Rekening Bank", "Rekening Atas Nama",
    "Layak PIP (usulan dari sekolah)", "Alasan Layak PIP", "Kebutuhan Khusus", "Sekolah Asal", "Anak ke-berapa",
    "Lintang", "Bujur", "No KK", "Berat Badan", "Tinggi Badan", "Lingkar Kepala", "Jml. Saudara\nKandung",
    "Jarak Rumah\nke Sekolah (KM)",
)  # fmt: skip
#: What stands in the private columns of :func:`dapodik`, in part of each value.
PRIVATE = ("00812", "31710", "Kampung Rahasia", "2009-0", "Pak Ayah", "Bu Ibu", "0813777", "pos.contoh", "NIPD-", "KK-")

Learner = tuple[str, str, str]  # name, L/P, class


def dapodik(
    learners: Sequence[Learner], *, nisn: Sequence[str] | None = None, nipd: Sequence[str] | None = None
) -> bytes:
    """Dapodik's "Daftar Peserta Didik" with its 66 columns and titles in two merged rows."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Daftar Peserta Didik"
    for row, text in enumerate(("Daftar Peserta Didik", "SMKN 1 Contoh", "Kecamatan Kec. Contoh, Kota Contoh"), 1):
        sheet.cell(row, 1, text)
    sheet.cell(4, 1, "Tanggal Unduh: 2026-07-13 07:15:02")
    sheet.cell(4, 5, "Pengunduh: Operator (operator@pos.contoh)")
    column = 1
    for title in (*_BEFORE, *_PARENTS, *_AFTER):
        sheet.cell(5, column, title)
        if title in _PARENTS:
            sheet.merge_cells(start_row=5, end_row=5, start_column=column, end_column=column + 5)
            for place, below in enumerate(_PARENT):
                sheet.cell(6, column + place, below)
            column += 6
        else:
            sheet.merge_cells(start_row=5, end_row=6, start_column=column, end_column=column)
            column += 1
    assert column == 67
    for number, (name, gender, group) in enumerate(learners, 1):
        own = f"00812{number:05}" if nisn is None else nisn[number - 1]
        local = f"NIPD-{number}" if nipd is None else nipd[number - 1]
        before: list[str | int | float] = [
            number, name, local, gender, own, "Jakarta", f"2009-0{number % 9 + 1}-14", f"31710{number:011}", "-",
            "Jl. Kampung Rahasia 7", 4, 9, "", "Kelurahan Contoh", "Kec. Contoh", "10110", "Bersama orang tua",
            "Jalan kaki", "", f"0813777{number:04}", f"murid{number}@pos.contoh", "", "Tidak", "",
        ]  # fmt: skip
        parents: list[str | int | float] = []
        for who in ("Pak Ayah", "Bu Ibu", ""):
            parents += [
                f"{who} {number}" if who else "",
                1980,
                "SMA / sederajat",
                "Buruh",
                "Rp. 1",
                f"31710{number:011}",
            ]
        after: list[str | int | float] = [
            group,
            "",
            "",
            "Tidak",
            *[""] * 11,
            1,
            -6.2,
            106.8,
            f"KK-{number}",
            50,
            160,
            54,
            1,
            2.5,
        ]
        sheet.append([None if value == "" else value for value in (*before, *parents, *after)])
    return saved(book)


def xlsx(rows: Iterable[Sequence[object]], *, title: str = "Sheet1") -> bytes:
    """A workbook of one sheet."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    return saved(book)


def saved(book: Workbook) -> bytes:
    """The bytes of a workbook."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()

"""A small shelf of lessons as files, and records in a real data folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from aksi_desktop.curriculum import Library, load_library
from aksi_desktop.learning import PROJECTIONS, Learning
from aksi_desktop.records import Records, new_id, open_records

LESSON = """---
kode: {code}
judul: {title}
judul_layar: {title}
ringkas: Contoh.
modul: {module}
audiens: {audience}
jp: {jp}
fase: E
tujuan: Murid mencoba.
tag: [D1]
fakta: []
peka: {sensitive}
prasyarat: []
diperiksa: 2026-11
---

## Nasi goreng di dapur {{#dapur}}
Wajan panas, bawang putih ditumis, nasi dingin masuk terakhir. Koki mencicipi bumbunya.

## Kamar hotel yang rapi {{#kamar}}
Seprai ditarik, bantal ditepuk, handuk dilipat. Tamu datang sore hari membawa koper.

## Gunting dan benang jahit {{#jahit}}
Pola digambar di kain, gunting memotong, mesin jahit menyatukan lengan baju.
"""

MODULE = """---
kode: {code}
judul: {title}
ringkas: x
warna: brand
ikon: map
audiens: {audience}
---
"""

QUIZ = """# Kuis: Contoh
## Mengapa bawang ditumis di wajan dulu? {pg #bawang}
- (x) Supaya bumbunya harum sebelum nasi masuk {#harum}
- ( ) Supaya cepat {#cepat}
? Petunjuk: cicipi.

## Mana yang dikerjakan di kamar hotel? {pgk #kamar-hotel}
- [x] Menarik seprai {#seprai}
- [x] Melipat handuk {#handuk}
- [ ] Memotong kain {#kain}

## Lengan baju disatukan dengan apa? {isian #lengan bagian=jahit}
= mesin jahit

## Jelaskan. {uraian #jelas}
! 2: sebut

## Urutkan. {urut #urutan}
1. Wajan panas {#panas}
2. Bawang ditumis {#tumis}
3. Nasi masuk {#nasi}
"""


@dataclass
class Shelf:
    """Writes lessons into a folder and loads them."""

    root: Path

    def lesson(
        self,
        code: str,
        *,
        quiz: str = "",
        sensitive: str = "none",
        audience: str = "murid",
        jp: int = 2,
        module: str = "dapur",
    ) -> None:
        """Write one lesson; its folder is its code in small letters."""
        folder = self.root / module / code.lower()
        folder.mkdir(parents=True, exist_ok=True)
        if not (self.root / module / "modul.md").exists():
            head = MODULE.format(code=module.upper(), title=module, audience=audience)
            (self.root / module / "modul.md").write_text(head, encoding="utf-8")
        text = LESSON.format(
            code=code, title=f"Judul {code}", module=module, audience=audience, jp=jp, sensitive=sensitive
        )
        (folder / "pelajaran.md").write_text(text, encoding="utf-8")
        if quiz:
            (folder / "kuis.md").write_text(quiz, encoding="utf-8")

    def library(self) -> Library:
        """The library as it is on disk now."""
        return load_library(self.root)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """Two student lessons, a sensitive one, one for teachers."""
    shelf = Shelf(tmp_path / "lessons")
    shelf.lesson("A1", quiz=QUIZ)
    shelf.lesson("A2", jp=1)
    shelf.lesson("P1", quiz=QUIZ, sensitive="tinggi", module="peka")
    shelf.lesson("G1", quiz=QUIZ, audience="guru", module="guru")
    return shelf


@pytest.fixture
def open_folder() -> Iterator[Callable[[Path], Records]]:
    """Opens records with this room's projections; closes what is left open."""
    opened: list[Records] = []

    def open_at(folder: Path) -> Records:
        records = open_records(folder, projections=PROJECTIONS)
        opened.append(records)
        return records

    yield open_at
    for records in opened:
        records.close()


@pytest.fixture
def records(data_dir: Path, open_folder: Callable[[Path], Records]) -> Records:
    """Records of an empty data folder."""
    return open_folder(data_dir)


@pytest.fixture
def learning(records: Records, shelf: Shelf) -> Learning:
    """The service over both."""
    return Learning(records, shelf.library())


@pytest.fixture
def learner() -> str:
    """Somebody."""
    return new_id()

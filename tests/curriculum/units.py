"""A small unit that meets every measure, made by rule, so that a test can spoil one thing and see it said."""

from __future__ import annotations

from pathlib import Path

from tests.curriculum import shelves

FRONT = """---
kode: {code}
judul: {title}
ringkas: Satu pesan pagi dan satu keputusan.
audiens: murid
jp: 1
fase: E
tujuan: Murid memeriksa satu pesan.
tag: [CK]
fakta: [E25]
peka: none
prasyarat: []
diperiksa: 2026-11
---
"""
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="5" height="5"/></svg>'


def reading(code: str = "A1", title: str = "Pesan pagi di dapur") -> str:
    """About 800 words in four sections, ten words a sentence, none of them shared with another code."""
    parts = [FRONT.format(code=code, title=title)]
    for section in range(4):
        parts.append(f"## Bagian {section} {{#bagian-{section}}}\n\n")
        if section == 0:
            parts.append("![Panah dari pesan ke tiga sumber](gambar/peta.svg)\n\n::: bantuan\nBicara saja.\n:::\n\n")
        for number in range(20):
            place = f"{code}x{section}y{number}"
            parts.append(f"Rani menimbang tepung lalu membaca pesan nomor {place} dengan tenang sekali.\n\n")
    parts.append("Cara itu dapat dilatih.[^E25]\n")
    return "".join(parts)


def slides(count: int = 8) -> str:
    """Slides with a note each and a picture on every third."""
    parts: list[str] = []
    for number in range(count):
        picture = "![Peta](gambar/peta.svg)\n" if number % 3 == 0 else ""
        parts.append(f"# Slide {number} {{#s{number}}}\n\n* Satu\n* Dua\n\n{picture}<!-- catatan: Tanya. -->\n\n")
    return "".join(parts)


RUBRIC = """## Rubrik

| Aspek | Mulai berkembang | Berkembang | Cakap | Mahir |
|---|---|---|---|---|
| Bukti | a | b | c | d |
"""
PLAN = """---
kode: A1
judul: Modul Ajar
---
## Identifikasi
Kelas X.
## Desain
TP.
## Pengalaman belajar
### Memahami
#### 10 menit · inti · Buka
Tanya.
#### 15 menit · boleh lewat · Bahas
### Mengaplikasi
#### 15 menit · inti · Coba
### Merefleksi
#### 5 menit · inti · Tutup
## Asesmen
Awal: tanya. Proses: amati. Akhir: kuis. Di awal jelaskan kartu jeda.

| Aspek | Mulai | Berkembang | Cakap | Mahir |
|---|---|---|---|---|
| Bukti | a | b | c | d |
## Kunci dan jawaban
Ada.
## Tanpa proyektor atau listrik
Kertas.
## Adaptasi
Huruf besar.
## Bila ada yang bercerita
Dengarkan.
"""


def quiz() -> str:
    """Eight items of four types; the key moves through the places and is never the longest."""
    parts = ["# Kuis: Pesan\n# Stimulus: Pesan di grup {#grup}\nPesan itu datang pukul enam.\n"]
    for number in range(5):
        parts.append(f"## Langkah mana yang {number}? {{pg #pg{number}}}\n")
        for place in range(4):
            mark = "x" if place == number % 4 else " "
            words = "Cari sumber" if mark == "x" else "Tanya pengirimnya lagi"
            parts.append(f"- ({mark}) {words} {number}{place} {{#p{place}}}\n  > Umpan balik.\n")
        parts.append("> Pembahasan: karena.\n? Petunjuk: lihat.\n")
    parts.append(
        "## Benar atau salah? {bs #bs}\n| Pernyataan | Benar | Salah | Umpan balik |\n|---|---|---|---|\n"
        "| Satu {#a} | x | | Ya. |\n| Dua {#b} | | x | Bukan. |\n> Pembahasan: a.\n? Petunjuk: b.\n"
        "## Urutkan. {urut #urut}\n1. Satu {#a}\n2. Dua {#b}\n3. Tiga {#c}\n> Pembahasan: a.\n? Petunjuk: b.\n"
        "## Rasio? {isian #isian}\n= 16:9\n~ 9:16\n  > Itu tegak.\n> Pembahasan: a.\n? Petunjuk: b.\n"
    )
    return "".join(parts)


def write(root: Path, name: str = "modul-a/satu", code: str = "A1", title: str = "Pesan pagi di dapur") -> Path:
    """The whole unit on disk, in a library with its source, module and order file."""
    shelves.shared(root)
    module = root / name.split("/")[0]
    if not (module / "modul.md").exists():
        shelves.module(root, module.name)
        with (module / "modul.md").open("a", encoding="utf-8") as head:
            head.write(RUBRIC)
    folder = shelves.lesson(root, name, reading(code, title))
    (folder / "gambar").mkdir(exist_ok=True)
    (folder / "gambar" / "peta.svg").write_text(SVG, encoding="utf-8")
    for file, text in {
        "salindia.md": slides(),
        "guru.md": PLAN,
        "kuis.md": quiz(),
        "kartu.md": "".join(f"## Kartu {number} {{#k{number}}}\nJawab.\n\n" for number in range(6)),
        "lembar-kerja.md": "---\njudul: Lembar\nmenit: 10\n---\nNama: ______\n\n::: kotak 6 baris\n:::\n",
    }.items():
        (folder / file).write_text(text, encoding="utf-8")
    return folder

"""Small libraries written to disk for the tests of this room."""

from __future__ import annotations

from pathlib import Path

FRONT = """---
kode: {code}
judul: Lima menit di dapur
ringkas: Satu pesan, satu keputusan.
audiens: murid
jp: 1
fase: E
tujuan: Murid memeriksa satu pesan.
tag: [CK, DPL3]
fakta: [E25]
peka: none
prasyarat: []
diperiksa: 2026-11
---
"""

BODY = """
## Pesan pagi {#pesan-pagi}

Pukul enam, ponsel Rani bergetar.[^E25]

::: coba 3 menit {#tiga-tanda}
Tulis tiga tanda.
:::

## Langkah pertama {#langkah-pertama}

Rani mencari nama pengirimnya lewat **baca lateral**.
"""


def lesson(root: Path, name: str = "modul-a/satu", text: str | bytes | None = None, code: str = "A1") -> Path:
    """A lesson's folder with ``pelajaran.md`` in it."""
    folder = root / name
    folder.mkdir(parents=True, exist_ok=True)
    if text is None:
        text = FRONT.format(code=code) + BODY
    data = text if isinstance(text, bytes) else text.encode()
    (folder / "pelajaran.md").write_bytes(data)
    return folder


def module(root: Path, name: str = "modul-a", code: str = "A", **keys: str) -> Path:
    """A module's folder with ``modul.md`` in it."""
    folder = root / name
    folder.mkdir(parents=True, exist_ok=True)
    values = {"kode": code, "judul": f"Modul {code}", "ringkas": "Ringkas.", "warna": "sky", "ikon": "book", **keys}
    front = "".join(f"{key}: {value}\n" for key, value in values.items())
    (folder / "modul.md").write_text(f"---\n{front}---\n", encoding="utf-8")
    return folder


def shared(root: Path) -> Path:
    """Sources and glossary that the sample lesson uses."""
    root.mkdir(parents=True, exist_ok=True)
    (root / "rujukan.toml").write_text(
        '[E25]\nkalimat = "Baca lateral dapat dilatih."\nsumber = "Wineburg & McGrew 2019"\n'
        'diperiksa = "2026-11"\nderajat = "K"\n',
        encoding="utf-8",
    )
    (root / "istilah.md").write_text(
        "## Baca lateral {#baca-lateral}\nMencari tahu tentang sumber di tempat lain.\nJuga: lateral reading\n\n"
        "## Hoaks {#hoaks}\nKabar bohong yang dibuat seolah benar.\nLihat: baca-lateral\n",
        encoding="utf-8",
    )
    return root


def sample(root: Path) -> Path:
    """A whole library of one module and one lesson."""
    shared(root)
    module(root)
    lesson(root)
    return root

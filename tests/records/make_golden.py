"""Makes the golden data folder of a version, once; it is kept for ever and opened by a test.

``python -m tests.records.make_golden`` refuses to touch a folder that is there.
"""

from __future__ import annotations

import sys
from pathlib import Path

from aksi_desktop.desktop import data_folder_of, open_rooms
from aksi_desktop.records import Fact, new_id
from aksi_desktop.sample import make_sample_class

GOLDEN = Path(__file__).parent / "golden"


def main() -> int:
    """Make ``golden/v1`` with a small class, a claim, a link, a redaction, a blob, a draft and a backup."""
    folder = GOLDEN / "v1"
    if folder.exists():
        print("golden/v1 is there already; it is never made again", file=sys.stderr)
        return 1
    rooms = open_rooms(data_folder_of(str(folder)))
    records = rooms.records
    made = make_sample_class(folder, records, rooms.learning, rooms.roster, learners=6, weeks=3, seed=1)
    people = [card.id for card in rooms.roster.learners(made.group)]
    guest = new_id()
    records.append(Fact("section.done", by=guest, about=guest, obj="LM5/x", data={"lesson": "LM5", "section": "x",
                                                                               "revision": "0" * 16}))  # fmt: skip
    records.append(Fact("guest.claimed", by=people[0], about=people[0], obj=guest))
    records.drafts.save(people[1], "jawaban/LM5", "belum selesai")
    records.blobs.put(b"gambar", about=people[2])
    records.backups.make()
    status = records.status()
    records.close()
    for leftover in ("keys", "lab-contoh.aksi-gabung", "settings.json", "pelajaran.cache", "penulis.lock"):
        path = folder / leftover
        for file in sorted(path.rglob("*"), reverse=True) if path.is_dir() else ():
            file.unlink()
        path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)
    (GOLDEN / "v1.txt").write_text(f"events={status.events}\ndigest={status.digest}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

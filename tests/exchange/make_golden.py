"""Makes the golden files of version 1, once; they are kept for ever and opened by a test.

``python -m tests.exchange.make_golden`` refuses to touch a folder that is there.
"""

from __future__ import annotations

import sys
from pathlib import Path

from aksi_desktop.exchange import School, join, sync_stick
from aksi_desktop.records import Fact, Records, open_records
from aksi_desktop.roster.people import PROJECTIONS

GOLDEN = Path(__file__).parent / "golden"
PASSPHRASE = "versi satu selamanya"
LEARNER = "0123456789abcdef" * 2
GROUP = "fedcba9876543210" * 2
_README = """Files of version 1, as the first program wrote them. Later programs must open them; never make them anew.

An invented school that exists nowhere else, so its secrets may stand here: passphrase "{passphrase}",
recovery words "{words}".

School "{school}"; digest of what a computer of the lab holds once it took the hub's bundle: "{digest}".
"""


def main(place: Path) -> int:
    """Make a school and a lab computer under ``place``, let them meet once, and keep the files that travelled."""
    if GOLDEN.exists():
        print("golden is there already; it is never made again", file=sys.stderr)
        return 1
    GOLDEN.mkdir()
    stick = place / "usb"
    stick.mkdir(parents=True)
    hub = _start(place / "hub", "guru")
    school, words = School.create(place / "hub", hub, name="SMK Emas", npsn="20100199", passphrase=PASSPHRASE)
    secrets = school.unlock(PASSPHRASE)
    join_file = school.open_lab(hub, "Lab Emas", to=GOLDEN / "lab-emas.aksi-gabung", secrets=secrets)
    admin = secrets.admin_key()
    hub.append(Fact("class.described", obj=GROUP, data={"name": "X TJKT 1", "year": "2026/2027"}), signer=admin)
    named = {"name": "Siswa Emas", "call_name": "Emas", "roll": 1, "group": GROUP}
    hub.append(Fact("learner.described", about=LEARNER, data=named), signer=admin)
    pc = _start(place / "pc07", "pc07")
    seat = join(place / "pc07", pc, join_file)
    for number in range(3):
        section = f"bagian-{number}"
        data = {"lesson": "LM5", "section": section, "revision": "ab12cd34ab12cd34"}
        pc.append(Fact("section.done", by=LEARNER, about=LEARNER, obj=f"LM5/{section}", data=data))
    sync_stick(pc, seat, stick)
    sync_stick(hub, school, stick, secrets)
    for path in (stick / "AKSI").glob("*.aksi"):
        (GOLDEN / path.name).write_bytes(path.read_bytes())
    (GOLDEN / "school.age").write_bytes((place / "hub" / "keys" / "school.age").read_bytes())
    text = _README.format(passphrase=PASSPHRASE, words=words, school=school.id, digest=hub.status().digest)
    (GOLDEN / "README.md").write_text(text)
    for records in (hub, pc):
        records.close()
    return 0


def _start(folder: Path, label: str) -> Records:
    return open_records(folder, projections=PROJECTIONS, app_version="1.0.0", label=label)


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        sys.exit(main(Path(folder)))

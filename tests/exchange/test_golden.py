"""Files of version 1 open for ever."""

from __future__ import annotations

import shutil
from pathlib import Path

from aksi_desktop.exchange import join, recover
from aksi_desktop.exchange.bundle import Trust, open_bundle
from aksi_desktop.exchange.joinfile import read_join_file
from aksi_desktop.exchange.receipts import check_receipt
from aksi_desktop.exchange.sync import sync_stick
from aksi_desktop.roster.school_file import open_recovery_copy
from aksi_desktop.roster.sealing import unseal_by_passphrase
from aksi_desktop.roster.words import read_words
from tests.exchange.world import start

GOLDEN = Path(__file__).with_name("golden")
_SAID = GOLDEN.joinpath("README.md").read_text()
WORDS, SCHOOL, DIGEST = (_SAID.split(f'{name} "')[1].split('"')[0] for name in ("recovery words", "School", "bundle:"))
JOIN_FILE = GOLDEN / "lab-emas.aksi-gabung"
LEARNER = "0123456789abcdef" * 2


def test_the_first_join_file_and_the_words_on_paper_still_open() -> None:
    body = read_join_file(JOIN_FILE)
    assert (body.name, body.npsn, body.lab_name) == ("SMK Emas", "20100199", "Lab Emas")
    secrets = open_recovery_copy(body.sealed_recovery(), read_words(WORDS).identity)
    assert secrets.school == body.school == SCHOOL
    assert secrets.lab(body.lab).identity == body.lab_identity
    sealed = (GOLDEN / "school.age").read_bytes()
    assert secrets.root.encode() in unseal_by_passphrase(sealed, "versi satu selamanya")


def test_the_first_bundles_still_open() -> None:
    body = read_join_file(JOIN_FILE)
    secrets = open_recovery_copy(body.sealed_recovery(), read_words(WORDS).identity)
    trust = Trust(bytes.fromhex(body.root))
    (full,) = GOLDEN.glob("*-pc07-*.aksi")
    opened = open_bundle(full.read_bytes(), [secrets.identity], trust)
    assert (opened.manifest.profile, opened.certificate.role, len(opened.lines)) == ("full", "computer", 4)
    (lab,) = GOLDEN.glob("*-guru-*.aksi")
    opened = open_bundle(lab.read_bytes(), [body.lab_identity], trust)
    assert (opened.manifest.profile, opened.certificate.role, len(opened.lines)) == ("lab", "hub", 11)
    assert opened.manifest.receipt is not None
    said = check_receipt(opened.manifest.receipt, trust.root)
    assert said is not None
    assert [(one.first, one.last) for one in said.ranges] == [(0, 3)]
    assert said.rows == 11


def test_a_later_computer_joins_and_takes_what_the_first_one_wrote(tmp_path: Path) -> None:
    stick = tmp_path / "usb" / "AKSI"
    stick.mkdir(parents=True)
    for path in GOLDEN.glob("*.aksi"):
        shutil.copy(path, stick)
    pc = start(tmp_path / "pc")
    school = join(tmp_path / "pc", pc, JOIN_FILE)
    report = sync_stick(pc, school, tmp_path / "usb")
    assert (len(report.read), report.events_in, report.refused) == (1, 11, [])
    assert pc.status().digest == DIGEST
    assert len(pc.events(about=LEARNER)) == 4
    pc.close()


def test_a_fresh_laptop_becomes_the_hub_of_the_first_school(tmp_path: Path) -> None:
    records = start(tmp_path / "laptop")
    school = recover(tmp_path / "laptop", records, WORDS, "frasa sandi baru", join_file=JOIN_FILE)
    assert school.is_hub
    assert school.id == records.school == SCHOOL
    records.close()

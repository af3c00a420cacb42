from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from aksi_desktop.exchange import JoinError, RecoveryWordsError, School, SchoolError, join, load_school, recover
from aksi_desktop.exchange.joinfile import read_join_file, write_join_file
from aksi_desktop.records import Fact
from aksi_desktop.roster.certificates import issue
from aksi_desktop.roster.keys import KeyFileDamaged, SigningKey, computer_key, purpose, school_id
from aksi_desktop.roster.words import new_recovery_words
from tests.exchange.world import PASSPHRASE, Computer, Seed, World, agree, bundles, start, study

Change = Callable[[dict[str, Any]], None]


def test_a_school_says_what_it_is_in_its_first_events(world: World) -> None:
    hub = world.hub()
    kinds = [event.kind for event in hub.records.events()]
    assert sorted(kinds) == [
        "key.certified", "key.certified", "lab.described", "school.described", "stream.described",
    ]  # fmt: skip
    (described,) = hub.records.heads("school.described")
    assert (described.payload.name, described.payload.npsn) == ("SMKN 27 Jakarta", "20100123")
    assert hub.records.collects_here
    assert len(hub.records.outbox) == 0
    assert hub.records.school == hub.school.id
    assert hub.records.authority.has_role(hub.school.key.public_key.hex(), "hub")


def test_secrets_lie_sealed_and_private(world: World, seed: Seed) -> None:
    hub = world.hub()
    secrets = [seed.secrets.root, seed.secrets.admin, seed.secrets.identity, PASSPHRASE, seed.words]
    for path in hub.folder.rglob("*"):
        if path.is_file():
            raw = path.read_bytes()
            assert not any(secret.encode() in raw for secret in secrets), path
            if path.parent.name == "keys" and os.name == "posix":
                assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert seed.secrets.root not in repr(seed.secrets)


@pytest.mark.parametrize(
    ("name", "npsn", "passphrase", "code"),
    [
        (" ", "20100123", PASSPHRASE, "school-name-empty"),
        ("SMK", "2010012", PASSPHRASE, "npsn-wrong"),
        ("SMK", "../../xy", PASSPHRASE, "npsn-wrong"),
        ("SMK", "20100123", "  1234567 \n", "passphrase-short"),
    ],
)
def test_what_makes_no_school_is_refused_before_anything_is_written(
    tmp_path: Path, name: str, npsn: str, passphrase: str, code: str
) -> None:
    records = start(tmp_path / "data")
    with pytest.raises(SchoolError) as caught:
        School.create(tmp_path / "data", records, name=name, npsn=npsn, passphrase=passphrase)
    assert caught.value.code == code
    assert load_school(tmp_path / "data") is None
    assert records.status().events == 0
    records.close()


def test_a_school_is_created_once(world: World) -> None:
    hub = world.hub()
    with pytest.raises(SchoolError) as caught:
        School.create(hub.folder, hub.records, name="Lain", npsn="10000000", passphrase=PASSPHRASE)
    assert caught.value.code == "school-exists"


def test_words_and_passphrases_open_the_school_and_set_new_ones(world: World, seed: Seed) -> None:
    hub = world.hub()
    with pytest.raises(RecoveryWordsError):
        recover(hub.folder, hub.records, "kata yang salah", "sandi baru sekali")
    recover(hub.folder, hub.records, seed.words.upper(), "sandi baru sekali")
    with pytest.raises(SchoolError) as caught:
        hub.school.change_passphrase("sandi baru sekali", "pendek")
    assert caught.value.code == "passphrase-short"
    hub.school.change_passphrase(" sandi baru sekali\n", "sandi ketiga")
    assert hub.school.unlock("sandi ketiga") == seed.secrets
    with pytest.raises(SchoolError) as caught:
        hub.school.unlock(PASSPHRASE)
    assert caught.value.code == "passphrase-wrong"


def test_a_lab_computer_holds_no_secrets(world: World) -> None:
    pc = world.pc("pc1")
    with pytest.raises(SchoolError) as caught:
        pc.school.unlock(PASSPHRASE)
    assert caught.value.code == "not-the-school-computer"


def test_a_lost_laptop_loses_no_school(world: World, seed: Seed) -> None:
    lost, pc = world.hub(), world.pc("pc1")
    stick = world.stick()
    study(pc.records)
    lost.records.close()
    # A fresh laptop, the words from the safe, and any lab's join file.
    folder = world.place / "laptop-baru"
    records = start(folder)
    school = recover(folder, records, seed.words, "sandi baru sekali", join_file=seed.join_file)
    hub = Computer(folder, records, school, seed.secrets)
    world.computers.append(hub)
    for computer in (pc, hub, pc):
        computer.sync(stick)
    agree(hub, pc)
    assert len(pc.records.outbox) == 0
    # The lab is written again with the very same keys, so its computers need nothing new.
    again = school.open_lab(records, "Lab A", to=world.place / "lagi.aksi-gabung", secrets=hub.secrets)
    assert again.exists()


def test_recovery_needs_the_words_of_this_school(world: World, tmp_path: Path) -> None:
    hub = world.hub()
    with pytest.raises(SchoolError) as caught:
        recover(hub.folder, hub.records, str(new_recovery_words()), "sandi baru sekali")
    assert caught.value.code == "recovery-words-other-school"
    records = start(tmp_path / "kosong")
    with pytest.raises(SchoolError) as caught:
        recover(tmp_path / "kosong", records, world.seed.words, "sandi baru sekali")
    assert caught.value.code == "not-the-school-computer"
    records.close()


def test_joining_writes_no_event_and_can_be_done_again(world: World, seed: Seed) -> None:
    pc = world.pc("pc1")
    assert pc.records.status().events == 0
    files = {path: path.read_bytes() for path in (pc.folder / "keys").iterdir()}
    again = join(pc.folder, pc.records, seed.join_file)
    assert (again.facts, again.key.public_key) == (pc.school.facts, pc.school.key.public_key)
    assert {path: path.read_bytes() for path in (pc.folder / "keys").iterdir()} == files
    assert pc.records.status().events == 0
    loaded = load_school(pc.folder)
    assert loaded is not None
    assert loaded.facts == pc.school.facts


def test_a_key_deleted_in_an_image_is_certified_anew(world: World) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    (pc.folder / "keys" / "computer.key").unlink()
    school = load_school(pc.folder)
    assert school is not None
    assert school.key.public_key != pc.school.key.public_key
    pc.school = school
    stick = world.stick()
    study(pc.records)
    pc.sync(stick)
    assert hub.sync(stick).events_in == 5


def test_a_computer_moves_to_another_lab_of_its_school(world: World) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    other = hub.school.open_lab(hub.records, "Lab B", to=world.place / "b.aksi-gabung", secrets=hub.secrets)
    moved = join(pc.folder, pc.records, other)
    assert moved.lab is not None
    assert moved.lab.name == "Lab B"


def test_another_school_and_the_hub_itself_are_refused(world: World, tmp_path: Path) -> None:
    theirs = tmp_path / "lain.aksi-gabung"
    root, enrol = SigningKey.generate(), SigningKey.generate()
    own = school_id(root.public_key)
    ours = read_join_file(world.seed.join_file)
    body = msgspec.structs.replace(
        ours, school=own, root=root.public_key.hex(), name="SMK Lain", enrol=enrol.secret.hex(),
        enrol_certificate=issue(root, school=own, key=enrol.public_key, role="enrol", label="Lab A", lab=ours.lab),
    )  # fmt: skip
    write_join_file(theirs, body, root)
    assert read_join_file(theirs) == body
    hub, pc = world.hub(), world.pc("pc1")
    before = pc.school.facts
    for computer, file, code in (
        (pc, theirs, "other-school"),
        (hub, theirs, "other-school"),
        (hub, world.seed.join_file, "computer-is-hub"),
    ):
        with pytest.raises(JoinError) as caught:
            join(computer.folder, computer.records, file)
        assert caught.value.code == code
    after = load_school(pc.folder)
    assert after is not None
    assert after.facts == before


def refused(folder: Path, file: Path) -> str:
    """The code of refusal; the folder is as it was."""
    records = start(folder)
    try:
        with pytest.raises(JoinError) as caught:
            join(folder, records, file)
        assert load_school(folder) is None
        assert records.school == ""
    finally:
        records.close()
    return caught.value.code


def test_a_join_file_cut_at_any_byte_is_refused(tmp_path: Path, seed: Seed) -> None:
    raw = seed.join_file.read_bytes().rstrip()
    file = tmp_path / "cut.aksi-gabung"
    codes = set()
    for end in [*range(0, len(raw) - 100, 3), *range(len(raw) - 100, len(raw))]:
        file.write_bytes(raw[:end])
        with pytest.raises(JoinError) as caught:
            read_join_file(file)
        codes.add(caught.value.code)
    assert codes == {"join-file-cut", "join-file-foreign"}
    file.write_bytes(raw[:-40])
    assert refused(tmp_path / "data", file) == "join-file-cut"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "join-file-cut"),
        (b"PK\x03\x04 sebuah zip", "join-file-foreign"),
        (b'{"format": "lain", "v": 1}', "join-file-foreign"),
        (b'{"format": "aksi-gabung", "v": 2, "isi": []}', "join-file-newer"),
        (b'{"format": "aksi-gabung", "v": 1}', "join-file-edited"),
        (b"{" + b"x" * (2 << 20), "join-file-foreign"),
    ],
)
def test_what_is_no_join_file_says_why(tmp_path: Path, content: bytes, code: str) -> None:
    file = tmp_path / "x.aksi-gabung"
    file.write_bytes(content)
    assert refused(tmp_path / "data", file) == code


def test_a_missing_join_file_says_so(tmp_path: Path) -> None:
    assert refused(tmp_path / "data", tmp_path / "tidak-ada") == "join-file-missing"


def test_every_field_of_a_join_file_is_signed(tmp_path: Path, seed: Seed) -> None:
    whole = json.loads(seed.join_file.read_bytes())
    file = tmp_path / "edited.aksi-gabung"
    for field in whole["body"]:
        edited = json.loads(seed.join_file.read_bytes())
        value = edited["body"][field]
        edited["body"][field] = {**value, "said": "{}"} if isinstance(value, dict) else changed(value)
        file.write_text(json.dumps(edited))
        with pytest.raises(JoinError) as caught:
            read_join_file(file)
        assert caught.value.code == "join-file-edited", field


def changed(text: str) -> str:
    """``text`` with another end, whatever random hex it ends in."""
    return text[:-2] + ("11" if text.endswith("00") else "00")


def signed_anew(seed: Seed, **changes: Any) -> bytes:
    """The join file as a later program might write it: other things in its body, signed by the school."""
    whole = json.loads(seed.join_file.read_bytes())
    whole["body"] |= changes
    body = msgspec.json.encode(whole["body"], order="deterministic")
    whole["sig"] = seed.secrets.root_key().sign(purpose("join-file", body)).hex()
    return json.dumps({**whole, "nanti": 1}, indent=3).encode()


def test_what_only_a_later_program_knows_is_signed_and_harms_nothing(tmp_path: Path, seed: Seed) -> None:
    file = tmp_path / "baru.aksi-gabung"
    file.write_bytes(signed_anew(seed, nanti={"z": [1.5, None], "a": "é"}))
    assert read_join_file(file) == read_join_file(seed.join_file)
    file.write_bytes(file.read_bytes().replace(b"1.5", b"1.6"))
    with pytest.raises(JoinError) as caught:
        read_join_file(file)
    assert caught.value.code == "join-file-edited"
    file.write_bytes(signed_anew(seed, enrol_certificate={"said": '{"v":2}', "sig": ""}))
    with pytest.raises(JoinError) as caught:
        read_join_file(file)
    assert caught.value.code == "join-file-newer"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b'{"format":"aksi-gabung","x":' + b"[" * 5_000, "join-file-cut"),
        (b'{"x":' * 5_000, "join-file-foreign"),
        (b'{"format":"aksi-gabung","v":1,"note":"","sig":"","body":{"x":' + b"[" * 900 + b"]" * 900 + b"}}", None),
        (b'{"format":"aksi-gabung","v":1,"note":"","sig":"","body":{"x":' + b"9" * 400 + b"}}", None),
        (b'{"format":"aksi-gabung","v":1,"note":"\xff"}', "join-file-edited"),
    ],
)
def test_a_join_file_made_to_hurt_is_refused(tmp_path: Path, content: bytes, code: str | None) -> None:
    file = tmp_path / "x.aksi-gabung"
    file.write_bytes(content)
    assert refused(tmp_path / "data", file) in ((code,) if code else ("join-file-edited", "join-file-cut"))


def test_the_keys_of_a_lab_can_be_renewed(world: World) -> None:
    """A join file was lost: what it enrols counts no more, and what the hub writes opens no more for it."""
    hub, lost, pc = world.hub(), world.pc("hilang"), world.pc("pc1")
    stick = world.stick()
    for computer in (lost, pc, hub):
        study(computer.records)
        computer.sync(stick)
    old = bundles(stick)
    renewed = hub.school.open_lab(
        hub.records, "Lab A", to=world.place / "baru.aksi-gabung", secrets=hub.secrets, new_keys=True
    )
    before, after = read_join_file(world.seed.join_file), read_join_file(renewed)
    assert (before.lab, before.generation, after.generation) == (after.lab, 0, 1)
    assert before.lab_identity != after.lab_identity
    assert before.enrol != after.enrol
    study(lost.records)
    (theirs,) = lost.sync(stick).written
    report = hub.sync(stick)
    assert (theirs, "struck-key") in report.refused
    (fresh,) = report.written
    assert fresh not in old
    assert fresh in lost.sync(stick).skipped
    assert fresh in pc.sync(stick).skipped
    pc.school = join(pc.folder, pc.records, renewed)
    pc.sync(stick)
    assert pc.records.status().digest == hub.records.status().digest
    # Written once more, the file is the same: the keys follow from what the records say.
    again = hub.school.open_lab(hub.records, "Lab A", to=world.place / "lagi.aksi-gabung", secrets=hub.secrets)
    assert again.read_bytes() == renewed.read_bytes()


def test_a_join_file_signed_by_a_stranger_is_refused(tmp_path: Path, seed: Seed) -> None:
    """All keys exchanged for an attacker's but the school's id, which is the hash of the true root."""
    whole = json.loads(seed.join_file.read_bytes())
    stranger = SigningKey.generate()
    whole["body"]["root"] = stranger.public_key.hex()
    whole["sig"] = stranger.sign(purpose("join-file", json.dumps(whole["body"]).encode())).hex()
    file = tmp_path / "stranger.aksi-gabung"
    file.write_text(json.dumps(whole))
    with pytest.raises(JoinError) as caught:
        read_join_file(file)
    assert caught.value.code == "join-file-edited"


def test_an_editor_may_reformat_a_join_file(world: World, tmp_path: Path, seed: Seed) -> None:
    whole = json.loads(seed.join_file.read_bytes())
    file = tmp_path / "notepad.aksi-gabung"
    text = json.dumps(dict(reversed(whole.items())), indent=8).replace("\n", "\r\n")
    file.write_bytes(b"\xef\xbb\xbf" + text.encode() + b"\r\n")
    assert world.pc("pc1", file).school.id == world.hub().school.id


def test_a_join_file_never_holds_a_computers_key_or_the_schools_secrets(seed: Seed) -> None:
    raw = seed.join_file.read_text()
    for secret in (seed.secrets.root, seed.secrets.admin, seed.secrets.identity):
        assert secret not in raw
    assert computer_key(seed.folder).secret.hex() not in raw


def test_records_of_another_school_are_never_taken_over(world: World, tmp_path: Path) -> None:
    """The keys' folder is gone, but the records still know whose they are."""
    records = start(tmp_path / "data")
    records.join_school("0" * 32, bytes(32))
    with pytest.raises(JoinError) as caught:
        join(tmp_path / "data", records, world.seed.join_file)
    assert caught.value.code == "other-school"
    with pytest.raises(SchoolError) as refused_too:
        School.create(tmp_path / "data", records, name="SMK", npsn="20100123", passphrase=PASSPHRASE)
    assert refused_too.value.code == "school-exists"
    assert load_school(tmp_path / "data") is None
    records.close()


def test_a_damaged_school_file_is_told_and_kept(world: World) -> None:
    pc = world.pc("pc1")
    file = pc.folder / "keys" / "school.json"
    file.write_bytes(b"\x00\x00")
    with pytest.raises(KeyFileDamaged):
        load_school(pc.folder)
    assert file.read_bytes() == b"\x00\x00"


def test_creation_that_was_cut_off_before_its_events_is_completed_by_the_first_lab(
    world: World, tmp_path: Path
) -> None:
    folder = tmp_path / "terpotong"
    shutil.copytree(world.seed.folder / "keys", folder / "keys")
    records = start(folder)
    school = load_school(folder)
    assert school is not None
    school.open_lab(records, "Lab A", to=tmp_path / "a.aksi-gabung", secrets=world.seed.secrets)
    assert records.heads("school.described")
    assert records.collects_here
    records.append(Fact("class.described", obj="0" * 32, data={"name": "X 1"}), signer=world.seed.secrets.admin_key())
    assert records.heads("class.described", obj="0" * 32)
    records.close()

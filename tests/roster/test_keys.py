from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from aksi_desktop.records import BadLine, split_line
from aksi_desktop.records.event import Header, make_event
from aksi_desktop.roster.keys import (
    KeyFileDamaged,
    SigningKey,
    computer_key,
    is_signed,
    key_bytes,
    keys_folder,
    purpose,
    school_id,
)


class _Pretender:
    """Signs with a key of its own in the name of another."""

    def __init__(self, claimed: SigningKey) -> None:
        self.public_key = claimed.public_key

    def sign(self, message: bytes) -> bytes:
        return SigningKey.generate().sign(message)


def test_a_signature_holds_for_its_message_and_purpose_alone() -> None:
    key = SigningKey.generate()
    signature = key.sign(purpose("manifest", b"isi"))
    assert is_signed(key.public_key, signature, purpose("manifest", b"isi"))
    assert not is_signed(key.public_key, signature, purpose("manifest", b"lain"))
    assert not is_signed(key.public_key, signature, purpose("receipt", b"isi"))
    assert not is_signed(SigningKey.generate().public_key, signature, purpose("manifest", b"isi"))
    assert not is_signed(b"pendek", signature, b"isi")


def test_a_key_signs_events() -> None:
    key = SigningKey.generate()
    header = Header(1, "", "0" * 32, 0, 0, 0, "mark.given", "", "", "", [], "")
    event = make_event(header, b'{"salt":"x","value":1}', key)
    assert split_line(event.line()).header.key == key.public_key.hex()
    with pytest.raises(BadLine):
        split_line(make_event(header, b'{"salt":"x","value":1}', _Pretender(key)).line())


def test_the_id_of_a_school_is_fixed_by_its_key() -> None:
    key = SigningKey(bytes(range(32)))
    assert school_id(key.public_key) == "40bca4eaf9d2b097ff8dbaa4d61767ed"


def test_the_computers_key_is_made_once_and_is_private(tmp_path: Path) -> None:
    key = computer_key(tmp_path)
    assert computer_key(tmp_path).public_key == key.public_key
    file = keys_folder(tmp_path) / "computer.key"
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert key.secret.hex() not in repr(key)
    assert computer_key(tmp_path / "lain").public_key != key.public_key


@pytest.mark.skipif(os.name != "posix", reason="permissions as posix has them")
def test_a_folder_of_keys_that_was_copied_open_is_closed(tmp_path: Path) -> None:
    keys_folder(tmp_path).chmod(0o755)
    computer_key(tmp_path)
    assert stat.S_IMODE((tmp_path / "keys").stat().st_mode) == 0o700


@pytest.mark.parametrize("content", [b"", b"bukan kunci", b"\xff\xfe", b"00" * 31])
def test_a_damaged_key_is_never_replaced(tmp_path: Path, content: bytes) -> None:
    file = keys_folder(tmp_path) / "computer.key"
    file.write_bytes(content)
    with pytest.raises(KeyFileDamaged):
        computer_key(tmp_path)
    assert file.read_bytes() == content


@pytest.mark.parametrize("text", ["", "zz", "00" * 33, "AB" * 32])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"key|hex"):
        key_bytes(text)

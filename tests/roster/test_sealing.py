from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable

import pytest

from aksi_desktop.roster.sealing import (
    SealError,
    identity_from_secret,
    is_recipient,
    new_identity,
    recipient_of,
    seal,
    seal_by_passphrase,
    unseal,
    unseal_by_passphrase,
)


def test_a_seal_opens_for_its_recipients() -> None:
    one, other = new_identity(), new_identity()
    sealed = seal(b"isi", [recipient_of(one), recipient_of(other)])
    assert unseal(sealed, [one]) == unseal(sealed, [new_identity(), other]) == b"isi"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda raw: b"PK\x03\x04" + raw, "not-sealed"),
        (lambda raw: b"", "not-sealed"),
        (lambda raw: raw[:-1], "damaged"),
        (lambda raw: raw + b"x", "damaged"),
        (lambda raw: raw[:-3] + bytes([raw[-3] ^ 1]) + raw[-2:], "damaged"),
    ],
)
def test_what_is_broken_says_how(change: Callable[[bytes], bytes], code: str) -> None:
    identity = new_identity()
    with pytest.raises(SealError) as caught:
        unseal(change(seal(b"isi" * 100, [recipient_of(identity)])), [identity])
    assert caught.value.code == code


def test_a_seal_for_somebody_else_says_so() -> None:
    with pytest.raises(SealError) as caught:
        unseal(seal(b"isi", [recipient_of(new_identity())]), [new_identity()])
    assert caught.value.code == "no-key"


def test_a_passphrase_opens_and_a_wrong_one_does_not() -> None:
    sealed = seal_by_passphrase(b"isi", "kata sandi benar")
    assert unseal_by_passphrase(sealed, "kata sandi benar") == b"isi"
    for raw, passphrase, code in (
        (sealed, "kata sandi salah", "wrong-passphrase"),
        (b"lain", "kata sandi benar", "not-sealed"),
    ):
        with pytest.raises(SealError) as caught:
            unseal_by_passphrase(raw, passphrase)
        assert caught.value.code == code


def test_identities_are_written_as_age_does() -> None:
    # From the specification of age: the recipient that belongs to this secret.
    identity = identity_from_secret(bytes(31) + b"\x08")
    assert identity.startswith("AGE-SECRET-KEY-1")
    assert is_recipient(recipient_of(identity))
    assert not is_recipient(identity)
    assert not is_recipient("age1bukan")
    with pytest.raises(ValueError, match="age identity"):
        recipient_of("AGE-SECRET-KEY-1XYZ")


@pytest.mark.skipif(not shutil.which("age-keygen"), reason="the tool age is not installed")
def test_the_tool_age_reads_our_identities() -> None:
    identity = identity_from_secret(b"\x07" * 32)
    found = subprocess.run(["age-keygen", "-y"], input=identity, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == recipient_of(identity)

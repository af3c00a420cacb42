"""Sealing with age: to a school, to a lab, by a passphrase. The files open with the public tool ``age``."""

from __future__ import annotations

from typing import Any

from aksi_desktop.errors import AksiError

MAGIC = b"age-encryption.org/v1"
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_NO_KEY = "no matching key"
_NOT_BY_THIS = "decryption failed"


class SealError(AksiError):
    """A sealed file does not open: ``not-sealed``, ``no-key``, ``damaged`` or ``wrong-passphrase``."""

    code = "damaged"


def new_identity() -> str:
    """A fresh X25519 identity (``AGE-SECRET-KEY-1…``)."""
    return str(_age().x25519.Identity.generate())


def recipient_of(identity: str) -> str:
    """The public recipient (``age1…``) of ``identity``. Raises ``ValueError`` when it is none."""
    return str(_identity(identity).to_public())


def is_recipient(text: str) -> bool:
    """Whether ``text`` is an age X25519 recipient."""
    try:
        _age().x25519.Recipient.from_str(text)
    except _age().RecipientError:
        return False
    return True


def seal(data: bytes, recipients: list[str]) -> bytes:
    """``data`` as an age file for every one of ``recipients``."""
    sealed: bytes = _age().encrypt(data, [_age().x25519.Recipient.from_str(text) for text in recipients])
    return sealed


def unseal(raw: bytes, identities: list[str]) -> bytes:
    """What was sealed, whole and unchanged.

    Raises:
        SealError: ``not-sealed`` (no age file), ``no-key`` (for somebody else), ``damaged``.
    """
    if not raw.startswith(MAGIC):
        raise SealError("not-sealed")
    try:
        data: bytes = _age().decrypt(raw, [_identity(text) for text in identities])
    except _age().DecryptError as error:
        # pyrage has one exception for all; only this sentence tells "not for us" from "broken".
        raise SealError("no-key" if _NO_KEY in str(error).lower() else "damaged") from error
    return data


def seal_by_passphrase(data: bytes, passphrase: str) -> bytes:
    """``data`` sealed by ``passphrase`` (scrypt, about a second of work on purpose)."""
    sealed: bytes = _age().passphrase.encrypt(data, passphrase)
    return sealed


def unseal_by_passphrase(raw: bytes, passphrase: str) -> bytes:
    """What was sealed by ``passphrase``.

    Raises:
        SealError: ``not-sealed``; ``damaged``, the passphrase fits and the rest does not; ``wrong-passphrase`` (a
            header damaged inside looks the same).
    """
    if not raw.startswith(MAGIC):
        raise SealError("not-sealed")
    try:
        data: bytes = _age().passphrase.decrypt(raw, passphrase)
    except _age().DecryptError as error:
        # pyrage says "Decryption failed" where the passphrase does not fit, and something else for the rest.
        raise SealError("wrong-passphrase" if _NOT_BY_THIS in str(error).lower() else "damaged") from error
    return data


def identity_from_secret(secret: bytes) -> str:
    """The age identity whose X25519 secret is ``secret`` (32 bytes), in age's Bech32 writing."""
    return _bech32("age-secret-key-", secret).upper()


def _age() -> Any:
    """The library, imported at first use: a window that opens needs none of it (1 MB)."""
    import pyrage  # type: ignore[import-untyped]

    return pyrage


def _identity(text: str) -> Any:
    try:
        return _age().x25519.Identity.from_str(text)
    except _age().IdentityError as error:
        raise ValueError("not an age identity") from error


def _bech32(prefix: str, data: bytes) -> str:
    """Bech32 (BIP 173) of ``data`` under ``prefix``."""
    bits = int.from_bytes(data, "big") << (-len(data) * 8 % 5)
    count = (len(data) * 8 + 4) // 5
    values = [bits >> 5 * (count - 1 - place) & 31 for place in range(count)]
    expanded = [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]
    check = 1
    for value in [*expanded, *values, 0, 0, 0, 0, 0, 0]:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, term in enumerate(_GENERATOR):
            if top >> bit & 1:
                check ^= term
    check ^= 1
    values += [check >> 5 * (5 - place) & 31 for place in range(6)]
    return prefix + "1" + "".join(_BECH32[value] for value in values)

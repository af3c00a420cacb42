"""Keys that sign: the school's root, its admin and teachers, its hubs, and each computer's own.

All are Ed25519. Every signature covers a purpose as well as the message, so that what a key signed for
one use can never be shown as something else.
"""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from aksi_desktop.atomic import atomic_write
from aksi_desktop.errors import AksiError

# cryptography is imported where a key is really used: a computer that opens its window needs none, and it costs 4 MB.
if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

KEYS_FOLDER = "keys"
_COMPUTER_KEY = "computer.key"
_KEY_SIZE = 32


class KeyFileDamaged(AksiError):
    """A file of the keys' folder does not hold what it should; fact ``file``."""

    code = "key-file-damaged"


class SigningKey:
    """A private Ed25519 key. Fits ``records.Signer``; its text form never shows the secret."""

    def __init__(self, secret: bytes) -> None:
        """``secret``: the seed, 32 bytes. Raises ``ValueError`` for any other length."""
        if len(secret) != _KEY_SIZE:
            raise ValueError("not a key")
        self._secret = bytes(secret)

    @classmethod
    def generate(cls) -> SigningKey:
        """A fresh random key."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    @cached_property
    def public_key(self) -> bytes:
        """The raw public key, 32 bytes."""
        return self._key.public_key().public_bytes_raw()

    @property
    def secret(self) -> bytes:
        """The seed, 32 bytes: only ever written into a sealed or private file."""
        return self._secret

    @cached_property
    def _key(self) -> Ed25519PrivateKey:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self._secret)

    def sign(self, message: bytes) -> bytes:
        """The signature of ``message``, 64 bytes. What is not an event is wrapped by :func:`purpose` first."""
        return self._key.sign(message)

    def __repr__(self) -> str:
        return f"SigningKey({self.public_key.hex()[:8]}…)"


def purpose(name: str, message: bytes) -> bytes:
    """``message`` as it is signed for the use ``name`` (``certificate``, ``manifest``, …)."""
    return b"aksi-" + name.encode() + b"-v1\x00" + message


def is_signed(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether ``signature`` (64 bytes) of ``message`` was made by the holder of ``public_key`` (32 bytes)."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def school_id(root_public_key: bytes) -> str:
    """A school's id: BLAKE2b-128 of its root public key, 32 hex digits. So an id cannot be claimed, only owned."""
    return blake2b(root_public_key, digest_size=16).hexdigest()


def key_bytes(text: str) -> bytes:
    """A public key from its 64 hex digits. Raises ``ValueError`` when it is none."""
    raw = bytes.fromhex(text)
    if len(raw) != _KEY_SIZE or text != text.lower():
        raise ValueError("not a key")
    return raw


def keys_folder(data_dir: Path) -> Path:
    """The folder of keys inside a data folder, made at need and closed to other users."""
    folder = data_dir / KEYS_FOLDER
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        # A folder that was copied or restored may stand open. File systems without owners refuse: nothing to close.
        with suppress(OSError):
            folder.chmod(0o700)
    return folder


def computer_key(data_dir: Path) -> SigningKey:
    """This computer's own key, made at first need, so that no image or join file ever carries one.

    Raises:
        KeyFileDamaged: the file is there but holds no key; it is left alone for a person to look at.
        OSError: the file can be neither read nor made.
    """
    path = keys_folder(data_dir) / _COMPUTER_KEY
    if not path.exists():
        atomic_write(path, SigningKey.generate().secret.hex() + "\n", mode=0o600)
    try:
        return SigningKey(key_bytes(path.read_text("ascii").strip()))
    except (ValueError, UnicodeDecodeError) as error:
        raise KeyFileDamaged(file=str(path)) from error

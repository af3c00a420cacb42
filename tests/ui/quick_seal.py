"""An age file sealed by a passphrase with little work: opened by the program's own code, in no time.

The program's own take a second to open, on purpose. Tests open the school's a hundred times; nothing they prove needs
that second. Written after the specification of age (c2sp.org/age), since the library offers no choice of the work.
"""

from __future__ import annotations

import base64
import hmac
import os
from hashlib import scrypt, sha256

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_WORK = 4  # scrypt's log2(N); the library takes some 18
_CHUNK = 64 * 1024


def seal_quickly(data: bytes, passphrase: str) -> bytes:
    """``data`` (one chunk: at most 64 KiB) sealed by ``passphrase``."""
    assert len(data) <= _CHUNK
    file_key, salt, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    label = b"age-encryption.org/v1/scrypt"
    wrap = scrypt(passphrase.encode(), salt=label + salt, n=1 << _WORK, r=8, p=1, dklen=32)
    body = ChaCha20Poly1305(wrap).encrypt(bytes(12), file_key, None)
    head = b"age-encryption.org/v1\n-> scrypt %s %d\n%s\n---" % (_plain(salt), _WORK, _plain(body))
    tag = hmac.new(_derive(file_key, b"", b"header"), head, sha256).digest()
    last = bytes(11) + b"\x01"
    payload = ChaCha20Poly1305(_derive(file_key, nonce, b"payload")).encrypt(last, data, None)
    return head + b" " + _plain(tag) + b"\n" + nonce + payload


def _derive(key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, info).derive(key)


def _plain(raw: bytes) -> bytes:
    return base64.b64encode(raw).rstrip(b"=")

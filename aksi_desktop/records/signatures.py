"""Ed25519 signatures of events. ``cryptography`` is imported with the first signature met."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def verifies(key: str, signature: str, message: bytes) -> bool:
    """Whether ``signature`` (128 hex digits) over ``message`` was made by ``key`` (64 hex digits)."""
    from cryptography.exceptions import InvalidSignature

    public = _public_key(key)
    if public is None:
        return False
    try:
        public.verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError):
        return False
    return True


@lru_cache(maxsize=256)
def _public_key(key: str) -> Ed25519PublicKey | None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        return Ed25519PublicKey.from_public_bytes(bytes.fromhex(key))
    except ValueError:
        return None

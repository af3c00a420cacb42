"""The school that the tests of this room share."""

from __future__ import annotations

from tests.exchange.fixtures import seed, world

__all__ = ["seed", "world"]

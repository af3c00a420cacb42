"""The school that the tests of this room share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.exchange.fixtures import seed, world
from tests.exchange.world import study

if TYPE_CHECKING:
    from tests.exchange.world import Computer, World

__all__ = ["pc", "seed", "world"]


@pytest.fixture
def pc(world: World) -> Computer:
    """A lab computer with some work."""
    computer = world.pc("pc07")
    study(computer.records)
    return computer

"""Orders drawn from a recorded seed: the same on every computer and every Python.

Each part is placed by the hash of (seed, item, part), so no random generator's history matters and an edited
item keeps the order of the parts that stayed.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aksi_desktop.assessment.items import Item, Quiz


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_T = TypeVar("_T", bound=_HasId)


def shuffled(item: Item, seed: int) -> Item:
    """The item with its choices, rows, options and steps in the order of ``seed``.

    Steps never come out in the right order, and options never all beside their partners where that can be helped.
    ``acak=tidak`` on an item keeps its choices and rows as written.
    """
    fixed = dict(item.attributes).get("acak", "").casefold() == "tidak"
    steps = _mixed(item.steps, seed, item.id)
    if len(steps) > 1 and [step.place for step in steps] == sorted(step.place for step in steps):
        steps = (*steps[1:], steps[0])
    options = _mixed(item.options, seed, item.id)
    partners = [pair.right_md for pair in item.lefts]
    if len(options) > 1 and [option.text_md for option in options][: len(partners)] == partners[: len(options)]:
        options = (*options[1:], options[0])
    if fixed:
        return replace(item, options=options, steps=steps)
    return replace(
        item,
        choices=_mixed(item.choices, seed, item.id),
        rows=_mixed(item.rows, seed, item.id),
        options=options,
        steps=steps,
    )


def shuffled_items(quiz: Quiz, seed: int) -> tuple[Item, ...]:
    """The quiz's items in the order of ``seed``; items that share a stimulus stay together."""
    groups: dict[str, list[Item]] = {}
    for item in quiz.items:
        groups.setdefault(item.stimulus_id or f"\0{item.id}", []).append(item)
    order = sorted(groups, key=lambda name: _rank(seed, "", name))
    return tuple(item for name in order for item in _mixed(groups[name], seed, name))


def _mixed(parts: Iterable[_T], seed: int, scope: str) -> tuple[_T, ...]:
    return tuple(sorted(parts, key=lambda part: _rank(seed, scope, part.id)))


def _rank(seed: int, scope: str, id_: str) -> bytes:
    return hashlib.blake2b(f"{seed}\n{scope}\n{id_}".encode(), digest_size=8).digest()

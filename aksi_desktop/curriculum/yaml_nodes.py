"""YAML as text with line numbers. No tags, no aliases, bounded depth and size: a file can be wrong, never dangerous."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

import yaml

if TYPE_CHECKING:
    from aksi_desktop.curriculum.complaints import Complaints

_MAX_DEPTH: Final = 12
_MAX_EVENTS: Final = 20_000
_LOADER: Final[Any] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(slots=True)
class YamlNode:
    """A text, a list or a mapping; ``line`` counts from 1, ``column`` from 0. ``flow``: written with braces."""

    kind: Literal["text", "list", "map"]
    line: int
    text: str = ""
    column: int = 0
    flow: bool = False
    items: list[YamlNode] = field(default_factory=list)
    pairs: dict[str, YamlNode] = field(default_factory=dict)

    @property
    def value(self) -> str:
        """The text without the spaces around it; "" for lists and mappings."""
        return self.text.strip()

    def get(self, key: str) -> YamlNode | None:
        """The node below ``key`` of a mapping, or None."""
        return self.pairs.get(key)


class _Danger(Exception):
    """Stops reading; ``args`` are what was found and its line."""


def read_yaml(text: str, complaints: Complaints, *, offset: int = 0) -> YamlNode | None:
    """The document in ``text``; None (with a complaint) when it is not YAML or uses what a lesson never needs.

    ``offset`` lines stand before ``text`` in its file.
    """
    try:
        return _build(text, offset, complaints)
    except _Danger as danger:
        why, line = danger.args
        complaints.add("yaml-berbahaya", int(line) + offset, why=str(why))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        complaints.add("yaml-rusak", (mark.line + 1 if mark else 1) + offset, why=_reason(error))
    except yaml.YAMLError:
        complaints.add("yaml-rusak", offset + 1, why="ada huruf yang tidak sah")
    return None


def _reason(error: yaml.MarkedYAMLError) -> str:
    problem = error.problem or ""
    if "mapping values" in problem:
        return "ada titik dua di dalam isi; apit isinya dengan tanda kutip"
    if "tab" in problem or "\\t" in problem:
        return "jarak di kiri memakai Tab; pakai spasi"
    if "expected <block end>" in problem or "did not find expected" in problem:
        return "jarak di kiri tidak sejajar, atau tanda kutip belum ditutup"
    return "bentuknya tidak dikenal"


def _build(text: str, offset: int, complaints: Complaints) -> YamlNode | None:
    """Fold the stream of events into nodes: no recursion, so depth cannot hurt before it is refused."""
    root: YamlNode | None = None
    stack: list[tuple[YamlNode, list[YamlNode]]] = []
    for count, event in enumerate(yaml.parse(text, Loader=_LOADER)):
        mark = event.start_mark
        line = (mark.line if mark is not None else 0) + 1 + offset
        if count > _MAX_EVENTS:
            raise _Danger("terlalu banyak isi", line - offset)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _Danger("penunjuk & atau *", line - offset)
        if isinstance(event, yaml.CollectionStartEvent):
            if len(stack) >= _MAX_DEPTH:
                raise _Danger("terlalu banyak lapisan", line - offset)
            kind: Literal["list", "map"] = "list" if isinstance(event, yaml.SequenceStartEvent) else "map"
            column = mark.column if mark is not None else 0
            stack.append((YamlNode(kind, line, column=column, flow=bool(event.flow_style)), []))
            continue
        if isinstance(event, yaml.ScalarEvent):
            done = YamlNode("text", line, text=event.value)
        elif isinstance(event, yaml.CollectionEndEvent):
            done = _close(*stack.pop(), complaints)
        elif isinstance(event, yaml.DocumentEndEvent):
            break
        else:
            continue
        if stack:
            stack[-1][1].append(done)
        else:
            root = done
    return root


def _close(node: YamlNode, children: list[YamlNode], complaints: Complaints) -> YamlNode:
    if node.kind == "list":
        node.items = children
        return node
    for key, value in zip(children[::2], children[1::2], strict=True):
        name = key.value
        if name in node.pairs:
            complaints.add("kunci-ganda", key.line, key=name)
        node.pairs[name] = value
    return node

"""Packages whose names are imported when first asked for, so that a window need not wait for what it does not show."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module


def lazily(package: str, homes: Mapping[str, str]) -> Callable[[str], object]:
    """A package's ``__getattr__``: imports a name from its home at first use and keeps it in the package.

    ``homes`` maps a module of the package (``"activity"``) or a full module name to the names it gives, with spaces
    between. The same names stand under ``TYPE_CHECKING`` for type checkers.
    """
    home_of = {
        name: home if "." in home else f"{package}.{home}" for home, names in homes.items() for name in names.split()
    }

    def find(name: str) -> object:
        home = home_of.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value: object = getattr(import_module(home), name)
        setattr(sys.modules[package], name, value)
        return value

    return find

"""This computer's typed settings. ``Settings`` declares every key once; nothing else names a default."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, Literal, TypeVar, overload

from aksi_desktop.atomic import atomic_write

Scope = Literal["machine", "user"]
Value = str | int
T = TypeVar("T", str, int)

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class BadValue:
    """A value in the file that does not fit; the default stands in for it and the file is left as it is."""

    key: str
    value: str


class Setting(Generic[T]):
    """One key: its type and default, who it belongs to, and what fits.

    ``machine`` settings belong to the computer; ``user`` ones to whoever sits at it, so sign-out may reset them.
    Text fits when it is one of ``choices`` (any, when none are given); a number when within ``low`` and ``high``.
    """

    def __init__(
        self,
        default: T,
        *,
        scope: Scope,
        choices: tuple[T, ...] = (),
        low: int | None = None,
        high: int | None = None,
    ) -> None:
        self.default: T = default
        self.scope: Scope = scope
        self.choices: tuple[T, ...] = choices
        self.low = low
        self.high = high
        self.key = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.key = name

    @overload
    def __get__(self, settings: None, owner: type) -> Setting[T]: ...
    @overload
    def __get__(self, settings: Settings, owner: type) -> T: ...
    def __get__(self, settings: Settings | None, owner: type) -> Setting[T] | T:
        if settings is None:
            return self
        value = None if self.key in settings.locked else settings.stored(self.key)
        if not self.fits(value):
            value = settings.default_of(self.key)
        return value  # type: ignore[return-value]

    def __set__(self, settings: Settings, value: T) -> None:
        if not self.fits(value):
            raise ValueError(f"{self.key} cannot be {value!r}")
        if self.key not in settings.locked:
            settings.store(self.key, value)

    def fits(self, value: object) -> bool:
        """Whether ``value`` may stand for this key."""
        if type(value) is not type(self.default):
            return False
        if self.choices and value not in self.choices:
            return False
        if isinstance(value, int):
            return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)
        return True


class Settings:
    """The settings file of one data folder.

    Reading an attribute gives a value that fits; assigning one writes the file at once and atomically. Keys of other
    versions stay in the file. A file that cannot be read or written never stops the program: ``bad_values``,
    ``unreadable`` and ``unsaved`` tell.

    ``defaults`` are the school's own, before those declared here. ``locked`` keys keep their default: what the file
    says is not used, and assigning changes nothing.
    """

    theme = Setting("auto", scope="user", choices=("auto", "light", "dark", "contrast"))
    scale = Setting(100, scope="user", low=80, high=200)  # per cent of all type and spaces
    language = Setting("id", scope="user", choices=("id", "en"))
    reading_font = Setting("jakarta", scope="user", choices=("jakarta", "atkinson", "opendyslexic"))
    last_class = Setting("", scope="machine")  # id of the class that Masuk offers first
    computer_use = Setting("", scope="machine", choices=("", "lab", "guru", "mandiri"))  # who sits here
    province = Setting("", scope="machine")  # as set-up heard it; a school's own goes before it
    typed_school = Setting("", scope="machine")  # name and NPSN, typed in set-up before there is a school
    typed_npsn = Setting("", scope="machine")
    setup = Setting("", scope="machine", choices=("", "sekolah", "komputer", "mulai", "nanti", "selesai"))
    window_geometry = Setting("", scope="machine")  # QWidget.saveGeometry() as base64

    def __init__(
        self, file: Path, *, defaults: Mapping[str, Value] | None = None, locked: frozenset[str] = frozenset()
    ) -> None:
        self._file = file
        self._defaults = dict(defaults or {})
        self.locked = locked
        self._stored: dict[str, Any] = {}
        self.unreadable = False
        self.unsaved = False
        self._stored = self._read()
        declared = self.declared()
        self.bad_values = tuple(
            BadValue(key, str(value)[:80])
            for key, value in self._stored.items()
            if key in declared and not declared[key].fits(value)
        )
        for bad in self.bad_values:
            _log.warning("setting %s: value does not fit, default used", bad.key)

    @classmethod
    def declared(cls) -> Mapping[str, Setting[Any]]:
        """Every key with its declaration, in the order of the source."""
        return {name: value for name, value in vars(cls).items() if isinstance(value, Setting)}

    def stored(self, key: str) -> object:
        """What the file says for ``key``, fitting or not; ``None`` when it says nothing."""
        return self._stored.get(key)

    def default_of(self, key: str) -> Value:
        """What ``key`` is when nobody chose: the school's word where it gave one that fits, else the declared one."""
        setting = self.declared()[key]
        value: Value = self._defaults.get(key, setting.default)
        return value if setting.fits(value) else setting.default

    def store(self, key: str, value: Value) -> None:
        """Keep ``value``. Another process's keys, written meanwhile, stay."""
        if self._stored.get(key) == value:
            return
        current = self._read() if not self.unreadable else dict(self._stored)
        current[key] = value
        self._stored = current
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            atomic_write(self._file, json.dumps(current, ensure_ascii=False, indent=2, sort_keys=True) + "\n")
        except OSError as error:
            # A preference is not worth stopping a lesson for; it holds until the program ends.
            self.unsaved = True
            _log.warning("settings not saved: %s", error.strerror)
        else:
            self.unsaved = False
            self.unreadable = False

    def reset(self, scope: Scope) -> None:
        """Give every setting of ``scope`` its default again."""
        for key, setting in self.declared().items():
            if setting.scope == scope and self.stored(key) is not None:
                self.store(key, self.default_of(key))

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8-sig"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            self.unreadable = True
            _log.warning("settings file unreadable, defaults used: %s", type(error).__name__)
            return {}
        if not isinstance(found, dict):
            self.unreadable = True
            _log.warning("settings file holds no table, defaults used")
            return {}
        return found

"""The command line's own words in Indonesian: argparse speaks English."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from typing import Any, NoReturn

# What argparse says (3.11 to 3.13), and the sentence for it.
_SAYINGS = (
    (r"the following arguments are required: (?P<what>.+)", "Masih kurang: {what}."),
    (r"unrecognized arguments: (?P<what>.+)", "Tidak dikenal: {what}."),
    (r"one of the arguments (?P<what>.+) is required", "Pilih salah satu: {what}."),
    (r"ambiguous option: (?P<what>.+?) could match (?P<choices>.+)", "{what} dapat berarti {choices}."),
    (
        r"argument (?P<what>.+?): invalid choice: (?P<value>.+?) \(choose from (?P<choices>.+)\)",
        "{what} tidak mengenal {value}. Pilihannya: {choices}.",
    ),
    (r"argument (?P<what>.+?): invalid int value: (?P<value>.+)", "{what} perlu bilangan bulat, bukan {value}."),
    (r"argument (?P<what>.+?): invalid \w+ value: (?P<value>.+)", "{what} tidak dapat memakai {value}."),
    (r"argument (?P<what>.+?): expected .*", "{what} perlu satu isian."),
    (r"argument (?P<what>.+?): not allowed with argument (?P<other>.+)", "{what} tidak dapat bersama {other}."),
    (r"argument (?P<what>.+?): ignored explicit argument (?P<value>.+)", "{what} tidak memerlukan isian {value}."),
)
_USAGE_CODE = 2


class _Help(argparse.HelpFormatter):
    """Help whose own words are Indonesian."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, "Pemakaian: " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """An ``ArgumentParser`` that speaks Indonesian; its commands' parsers are made of it as well."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"formatter_class": _Help, **options, "add_help": False})
        self.add_argument("-h", "--help", action="help", help="tampilkan bantuan ini")
        self._optionals.title = "pilihan"
        self._positionals.title = "isian"

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in a sentence and end with 2."""
        self.exit(_USAGE_CODE, f"{self.format_usage()}{said(message)} Bantuan: {self.prog} --help\n")


def said(message: str) -> str:
    """The sentence for what argparse says; one that is not known here stands as it is, behind a plain one."""
    for pattern, template in _SAYINGS:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found is not None:
            return template.format(**found.groupdict())
    return f"Perintah ini belum dapat dimengerti ({message})."

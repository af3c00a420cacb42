"""Reads the command line, runs one command, turns errors into a sentence and an exit code."""

from __future__ import annotations

import argparse
import codecs
import errno
import json
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from aksi_desktop import __version__
from aksi_desktop.cli.sentences import sentence
from aksi_desktop.cli.usage import Parser
from aksi_desktop.cli.window import open_window
from aksi_desktop.errors import AksiError

EXIT_FAILED = 1
EXIT_USAGE = 2
EXIT_BUSY = 75
EXIT_STOPPED = 130

Command = Callable[[argparse.Namespace], "Answer"]


class UsageError(AksiError):
    """A value on the command line that no computer could take; exit code 2, as for an unknown option."""


class Answer:
    """What a command gives: text for people, the same as data for programs, and an exit code."""

    def __init__(self, text: str, data: object = None, code: int = 0) -> None:
        self.text = text
        self.data = data
        self.code = code


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit code (0 done, 1 refused with a sentence, 2 usage, 75 folder busy)."""
    _let_every_letter_out()
    options = _parser().parse_args(arguments)
    if options.selftest is not None:
        return _selftest(Path(options.selftest))
    command: Command | None = getattr(options, "command", None)
    if command is None:
        return open_window(options.data, options.lang or "")
    try:
        answer = command(options)
    except AksiError as error:
        return _refuse(error, as_json=getattr(options, "json", False))
    except OSError as error:
        # What no room expected of this computer's files: a person can mend it, and a trace helps nobody.
        return _refuse(_in_the_way(error), as_json=getattr(options, "json", False))
    except KeyboardInterrupt:
        return EXIT_STOPPED
    if getattr(options, "json", False):
        print(_as_json(answer.data))
    elif answer.text:
        print(answer.text)
    return answer.code


def _let_every_letter_out() -> None:
    """Into a file or a pipe Windows writes its old code page: what it has no letter for becomes a "?"."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def _as_json(data: object) -> str:
    """JSON that any reader takes: plain ASCII where what is written to cannot hold every letter."""
    full = codecs.lookup(sys.stdout.encoding or "ascii").name.startswith("utf")
    return json.dumps(data, ensure_ascii=not full, indent=2)


def _selftest(out: Path) -> int:
    from aksi_desktop.cli.common import writing
    from aksi_desktop.selftest import run

    try:
        with writing(out):
            return run(out)
    except AksiError as error:
        return _refuse(error, as_json=False)


def _in_the_way(error: OSError) -> AksiError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return AksiError("disk-full")
    return AksiError("file-in-the-way", file=str(error.filename or ""), reason=error.strerror or str(error))


def _refuse(error: AksiError, *, as_json: bool) -> int:
    text = sentence(error)
    if as_json:
        print(_as_json({"error": error.code, "sentence": text, "facts": error.facts}))
    else:
        print(text, file=sys.stderr)
    if isinstance(error, UsageError):
        return EXIT_USAGE
    return EXIT_BUSY if error.code == "data-folder-busy" else EXIT_FAILED


def _parser() -> argparse.ArgumentParser:
    from aksi_desktop.cli import classroom, lessons, records, roster, sample, school, sync, system

    parser = Parser(
        prog="aksi-desktop",
        description="AKSI Desktop: pelajaran, kuis, dan proyek video tanpa internet. Tanpa perintah: membuka jendela.",
    )
    parser.add_argument("--version", action="version", version=f"AKSI Desktop {__version__}", help="tampilkan versi")
    parser.add_argument(
        "--data", metavar="DIR", help="folder data (bawaan: policy.ini, lalu AKSI_DATA, lalu folder pengguna)"
    )
    parser.add_argument("--lang", choices=("id", "en"), help="bahasa jendela")
    parser.add_argument("--selftest", metavar="FILE.json", help="periksa pemasangan dan tulis hasilnya")
    commands = parser.add_subparsers(title="perintah", metavar="PERINTAH")
    for room in (school, roster, classroom, lessons, records, sync, sample, system):
        room.add_commands(commands)
    return parser


def add(commands: Any, name: str, about: str, run: Command) -> argparse.ArgumentParser:
    """Add one command with ``--json``; gives its parser."""
    parser: argparse.ArgumentParser = commands.add_parser(name, help=about, description=about)
    parser.add_argument("--json", action="store_true", help="jawaban sebagai JSON")
    parser.set_defaults(command=run)
    return parser


def within(option: str, value: int, least: int, most: int) -> int:
    """``value``, given by ``option``. Raises ``UsageError``: ``wrong-number``, it is not from ``least`` to ``most``."""
    if not least <= value <= most:
        raise UsageError("wrong-number", option=option, least=least, most=most)
    return value


def add_group(commands: Any, name: str, about: str) -> Any:
    """Add a command that has commands of its own; gives where they are added."""
    parser = commands.add_parser(name, help=about, description=about)
    return parser.add_subparsers(title="perintah", metavar="PERINTAH", required=True)

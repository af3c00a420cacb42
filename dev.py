#!/usr/bin/env python3
"""The one tool of this project: ``python3 dev.py run`` opens the program, ``python3 dev.py test`` runs the tests.

Everything it needs it makes: ``.venv`` from ``requirements.lock`` (hashes checked), and on Debian-like systems the
libraries that Qt wants. Standard library only, and old syntax, so that an old Python can still read the sentence
that tells it so.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parent
VENV = PROJECT / ".venv"
LOCK = PROJECT / "requirements.lock"
STAMP = VENV / ".made-from"
OLDEST, NEWEST = (3, 11), (3, 13)
WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
RUN_PROGRAM = "import sys; from aksi_desktop.cli import main; sys.exit(main())"

# What Qt's own libraries and its window plug-in load, and the Debian package that has it.
SYSTEM_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libzstd.so.1": "libzstd1",
}


class Stop(Exception):
    """A sentence for whoever typed the command; the work cannot go on."""


def say(sentence: str) -> None:
    """Tell what happens, apart from what the tools print."""
    print("dev.py: " + sentence, file=sys.stderr, flush=True)


def main(argv: list[str] | None = None) -> int:
    """Run one command; gives the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py", description="AKSI Desktop: run it, test it, build it.")
    parser.add_argument(
        "--system", action="store_true", help="install missing system libraries (asks sudo when needed)"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, text in (
        ("run", "open the program; what follows goes to it"),
        ("test", "run the tests; what follows goes to pytest"),
        ("check", "format, lint, types, floors, lock and translations in step"),
        ("tour", "drive the window and save pictures: --out DIR [--size WxH] [--theme T] [--scale N] [--lang L]"),
        ("bench", "measure against floors: [--json] [NAME ...]"),
        ("package", "make an installable build and test it: linux"),
        ("i18n", "bring translations up to date with the source"),
        ("lock", "solve requirements.lock again from pyproject.toml (needs the package index)"),
    ):
        commands.add_parser(name, help=text, add_help=False)
    options, rest = parser.parse_known_args(argv)
    if "--system" in rest:
        rest.remove("--system")
        options.system = True
    try:
        require_python()
        return {
            "run": run,
            "test": test,
            "check": check,
            "tour": tour,
            "bench": bench,
            "package": package,
            "i18n": i18n,
            "lock": lock,
        }[options.command](rest, options.system)
    except Stop as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        return 130


# ---------------------------------------------------------------- commands


def run(rest: list[str], system: bool) -> int:
    """Open the program, or run one of its commands."""
    if opens_window(rest) and not has_display():
        raise Stop(
            "there is no display here to open a window on; `python3 dev.py tour --out pictures` "
            "drives the same window and saves what it shows."
        )
    prepare(system)
    return call([PYTHON, "-c", RUN_PROGRAM, *rest])


def test(rest: list[str], system: bool) -> int:
    """Run pytest, on two cores when everything is asked for; its closing line is the last."""
    prepare(system)
    chosen = [argument for argument in rest if not argument.startswith("-")]
    spread = [] if chosen or (os.cpu_count() or 1) < 2 else ["-n", "2", "--dist", "loadfile"]
    return call([PYTHON, "-m", "pytest", *spread, *rest], QT_QPA_PLATFORM="offscreen")


def check(rest: list[str], system: bool) -> int:
    """Everything that can be judged without running the program. All steps run; one failure fails the whole."""
    prepare(system)
    steps: dict[str, list[str | Path]] = {
        "format": [PYTHON, "-m", "ruff", "format", "--check", "--quiet", "."],
        "lint": [PYTHON, "-m", "ruff", "check", "--quiet", "."],
        "types": [PYTHON, "-m", "mypy"],
        "floors": [BIN / "lint-imports", "--no-cache", "--no-logo"],
        "translations": [PYTHON, "build/translations.py", "--check"],
    }
    failed = []
    for name, command in steps.items():
        say(name)
        if call(command):
            failed.append(name)
    for lock_file in locks():
        if lock_file.read_text(encoding="utf-8").partition("\n")[0] != lock_line():
            say(f"{lock_file.name} is not in step with pyproject.toml; run `python3 dev.py lock`")
            failed.append("lock")
    for path in sorted((PROJECT / "aksi_desktop").rglob("*.py")):
        lines = path.read_bytes().count(b"\n")
        if lines > 400:
            say(f"warning: {path.relative_to(PROJECT)} has {lines} lines; more than one reason to change?")
    say("failed: " + ", ".join(failed) if failed else "all in order")
    return 1 if failed else 0


def tour(rest: list[str], system: bool) -> int:
    """Drive the real window through its visible controls and save numbered pictures."""
    prepare(system)
    if not any(argument == "--out" or argument.startswith("--out=") for argument in rest):
        rest = ["--out", "tour-out", *rest]
    command: list[str | Path] = [PYTHON, "-c", RUN_PROGRAM, "tour", *rest]
    return call(command) if has_display() else call(command, QT_QPA_PLATFORM="offscreen")


def bench(rest: list[str], system: bool) -> int:
    """Measure; see tests/benchmarks."""
    prepare(system)
    return call([PYTHON, "-m", "tests.benchmarks", *rest], QT_QPA_PLATFORM="offscreen")


def package(rest: list[str], system: bool) -> int:
    """Make an installable build and run its own test in it."""
    if rest != ["linux"]:
        raise Stop("say which: `python3 dev.py package linux`.")
    require_system_libraries(system)
    require_build_tools(system)
    return call([sys.executable, "build/package.py", *rest])


def i18n(rest: list[str], system: bool) -> int:
    """Collect new sentences into the .ts files and compile the .qm files."""
    prepare(system)
    return call([PYTHON, "build/translations.py", *rest])


def lock(rest: list[str], system: bool) -> int:
    """Solve both locks again, keeping what still fits; ``--upgrade`` takes the newest."""
    prepare(system)
    whole, built = locks()
    solve: list[str | Path] = [
        PYTHON,
        "-m",
        "uv",
        "pip",
        "compile",
        "pyproject.toml",
        "--universal",
        "--generate-hashes",
        "--quiet",
    ]
    solve += ["--python-version", "3.11", "--no-header", "--group", "package"]
    plan: list[tuple[Path, list[str | Path]]] = [
        (whole, ["--group", "dev", *rest]),
        (built, ["--no-annotate", "--constraint", whole]),
    ]
    for target, extra in plan:
        if call([*solve, *extra, "--output-file", target]):
            return 1
        target.write_text(lock_line() + "\n" + target.read_text(encoding="utf-8"), encoding="utf-8")
    return 0


# ---------------------------------------------------------------- what the commands stand on


def require_python() -> None:
    """Stop with a sentence on a Python that PySide6 6.9 has no build for."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    sentence = "AKSI Desktop needs Python 3.11, 3.12 or 3.13; this is {}.{}.".format(*sys.version_info)
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        if shutil.which(f"python3.{minor}"):
            sentence += f" This computer has one: `python3.{minor} dev.py {' '.join(sys.argv[1:])}`."
            break
    raise Stop(sentence)


def prepare(system: bool) -> None:
    """Make sure of the system libraries and the environment; takes no time when both are there."""
    require_system_libraries(system)
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode() + str(PROJECT).encode()).hexdigest()
    if STAMP.is_file() and PYTHON.exists() and STAMP.read_text(encoding="utf-8") == wanted:
        return
    make_environment()
    STAMP.write_text(wanted, encoding="utf-8")


def make_environment() -> None:
    """Bring .venv to what the lock says. A half-made one, or one of another Python, is made again."""
    say("making the environment in .venv from requirements.lock; about a minute, and only this once.")
    STAMP.unlink(missing_ok=True)
    if not environment_works():
        finished = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=False)
        if finished.returncode:
            raise Stop("python3 could not make a virtual environment; on Debian: `sudo apt-get install python3-venv`.")
    install: list[str | Path] = [
        PYTHON,
        "-m",
        "pip",
        "install",
        "--no-input",
        "--disable-pip-version-check",
        "--progress-bar",
        "off",
    ]
    if call([*install, "--quiet", "--only-binary", ":all:", "--require-hashes", "--requirement", LOCK]):
        raise Stop("the packages of requirements.lock could not be installed (see above); the command can be repeated.")
    write_program()


def environment_works() -> bool:
    """Whether .venv has a Python of this version with pip in it."""
    if not PYTHON.exists():
        return False
    ask = "import pip, sys; print(sys.version)"
    answer = subprocess.run([str(PYTHON), "-c", ask], capture_output=True, text=True, check=False)
    return answer.returncode == 0 and answer.stdout.strip() == sys.version.strip()


def write_program() -> None:
    """Put the package on .venv's path and the command ``aksi-desktop`` beside its Python."""
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    answer = subprocess.run([str(PYTHON), "-c", ask], capture_output=True, text=True, check=True)
    (Path(answer.stdout.strip()) / "aksi-desktop.pth").write_text(str(PROJECT) + "\n", encoding="utf-8")
    body = RUN_PROGRAM.replace("; ", "\n") + "\n"
    if WINDOWS:
        (BIN / "aksi-desktop.cmd").write_text(f'@"%~dp0python.exe" -c "{RUN_PROGRAM}" %*\n', encoding="utf-8")
        return
    # A shell first line, since a path with a space cannot stand in `#!`.
    script = BIN / "aksi-desktop"
    script.write_text(f"#!/bin/sh\n'''exec' \"{PYTHON}\" \"$0\" \"$@\"\n' '''\n{body}", encoding="utf-8")
    script.chmod(0o755)


def require_system_libraries(system: bool) -> None:
    """See that Qt finds its libraries; install them as root or with ``--system``, else give the line to type."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_libraries()
    if not missing:
        return
    if not shutil.which("apt-get"):
        raise Stop("Qt needs these system libraries, please install them: " + ", ".join(missing))
    install_packages(sorted({SYSTEM_LIBRARIES[name] for name in missing}), "the system libraries Qt needs", system)
    if missing_libraries():
        raise Stop("still missing: " + ", ".join(missing_libraries()))


def require_build_tools(system: bool) -> None:
    """What PyInstaller takes from the system besides Python itself."""
    packages = [] if shutil.which("objdump") else ["binutils"]
    shared = str(sysconfig.get_config_var("INSTSONAME") or "")
    folder = Path(str(sysconfig.get_config_var("LIBDIR") or "/"))
    if ".so" in shared and not (folder / shared).exists() and not can_load(shared):
        packages.append("libpython{}.{}".format(*sys.version_info))
    if packages and shutil.which("apt-get"):
        install_packages(packages, "what PyInstaller needs", system)


def install_packages(packages: list[str], what: str, system: bool) -> None:
    """Install Debian packages as root or with ``--system``, saying so; else stop with the line to type."""
    root = os.geteuid() == 0
    line = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if not root and not system:
        raise Stop(
            f"{what[0].upper()}{what[1:]} is missing. Either type\n  sudo apt-get update && sudo {' '.join(line)}\n"
            "or add --system to let this command do it."
        )
    say(f"installing {what}: {' '.join(packages)}")
    before = [] if root else ["sudo"]
    call([*before, "apt-get", "update", "--quiet", "--quiet"], quiet=True, DEBIAN_FRONTEND="noninteractive")
    if call([*before, *line, "--quiet", "--quiet"], quiet=True, DEBIAN_FRONTEND="noninteractive"):
        raise Stop("apt-get could not install: " + " ".join(packages))


def missing_libraries() -> list[str]:
    """Those of SYSTEM_LIBRARIES that cannot be loaded."""
    return [name for name in SYSTEM_LIBRARIES if not can_load(name)]


def can_load(name: str) -> bool:
    """Whether the system finds the shared library ``name``."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def opens_window(rest: Sequence[str]) -> bool:
    """Whether the program would open its window: nothing but ``--data`` and ``--lang`` is said."""
    words = list(rest)
    while words and words[0].partition("=")[0] in ("--data", "--lang"):
        del words[: 1 if "=" in words[0] else 2]
    return not words


def has_display() -> bool:
    """Whether a window can be shown."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def locks() -> tuple[Path, Path]:
    """The whole lock, and the one of what goes into a build."""
    return LOCK, PROJECT / "build" / "requirements.lock"


def lock_line() -> str:
    """A lock's first line: it names the state of pyproject.toml's dependencies that the lock was solved from."""
    import tomllib

    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    parts = [project["project"]["requires-python"], *project["project"]["dependencies"]]
    for group, members in sorted(project["dependency-groups"].items()):
        parts += [group, *members]
    return "# from pyproject.toml " + hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]


def call(command: Sequence[str | Path], *, quiet: bool = False, **environment: str) -> int:
    """Run ``command`` in the project's folder; gives its exit code. ``quiet`` lets only its complaints through."""
    words = [str(word) for word in command]
    output = subprocess.DEVNULL if quiet else None
    return subprocess.run(words, cwd=PROJECT, env={**os.environ, **environment}, stdout=output, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())

"""Make the installable build and run its own test in it: ``python3 dev.py package linux``.

The build has an environment of its own from ``build/requirements.lock``, so that no tool of ours gets inside.
PyInstaller's work folders lie in ``.work/``, the result in ``dist/``; ``build/`` is source.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parent.parent
LOCK = PROJECT / "build" / "requirements.lock"
WORK = PROJECT / ".work" / "package"
DIST = PROJECT / "dist" / "linux"
PROGRAM = DIST / "aksi-desktop" / "aksi-desktop"


def main() -> int:
    """Build and try; gives the exit code."""
    python = environment()
    began = time.monotonic()
    build = [str(python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    where = ["--workpath", str(WORK / "pyinstaller"), "--distpath", str(DIST)]
    if subprocess.run([*build, *where, "build/aksi.spec"], cwd=PROJECT, check=False).returncode:
        print("package: PyInstaller failed", file=sys.stderr)
        return 1
    files = [path for path in PROGRAM.parent.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files) / 1e6
    print(f"package: {PROGRAM.parent.relative_to(PROJECT)}: {len(files)} files, {size:.0f} MB, ", end="")
    print(f"built in {time.monotonic() - began:.0f} s")
    return try_it()


def environment() -> Path:
    """The build's own Python with the packages of the build's lock; made once."""
    venv = WORK / "venv"
    python = venv / "bin" / "python"
    stamp = venv / ".made-from"
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode() + str(venv).encode()).hexdigest()
    if not (stamp.exists() and stamp.read_text() == wanted):
        print("package: making the build's environment", flush=True)
        WORK.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(venv)], check=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
        subprocess.run([*pip, "--only-binary", ":all:", "--require-hashes", "--requirement", str(LOCK)], check=True)
        stamp.write_text(wanted)
    return python


def try_it() -> int:
    """Run ``--selftest`` in the frozen program, with no Python, no project and no home of ours around it."""
    with tempfile.TemporaryDirectory() as place:
        answer = Path(place) / "selftest.json"
        surroundings = {
            "HOME": place,
            "PATH": "/usr/bin:/bin",
            "LANG": os.environ.get("LANG", "C.UTF-8"),
            "QT_QPA_PLATFORM": "offscreen",
        }
        command = [str(PROGRAM), "--selftest", str(answer)]
        finished = subprocess.run(command, cwd=place, env=surroundings, timeout=180, check=False)
        if not answer.exists():
            print(f"package: the self-test left no answer (exit code {finished.returncode})", file=sys.stderr)
            return 1
        told: dict[str, Any] = json.loads(answer.read_text(encoding="utf-8"))
    for step in told["steps"]:
        line = (
            f"  {'ok  ' if step['ok'] else 'FAIL'} {step['name']:<24} {step['ms']:>7.1f} ms  {step.get('detail', '')}"
        )
        print(line.rstrip())
    print("package: self-test passed" if told["ok"] else "package: self-test FAILED")
    return 0 if told["ok"] and finished.returncode == 0 else 1


if __name__ == "__main__":
    sys.exit(main())

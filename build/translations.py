"""Keep ``resources/translations`` in step with the source.

Without arguments: collect every ``tr()`` sentence into ``aksi_en.ts`` and compile all ``.ts`` to ``.qm``.
``--check`` changes nothing and fails on a sentence that is missing, unfinished or no longer used, and on a stale
``.qm``.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import PySide6

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "resources" / "translations"
ENGLISH = FOLDER / "aksi_en.ts"
TOOLS = Path(PySide6.__file__).parent
SOURCES = ("aksi_desktop/ui", "aksi_desktop/papers", "aksi_desktop/desktop.py")

Sentence = tuple[str, str, str]  # context, source, comment


def main() -> int:
    """Run; gives the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py i18n")
    parser.add_argument("--check", action="store_true")
    if parser.parse_args().check:
        complaints = check()
        for complaint in complaints:
            print(complaint, file=sys.stderr)
        return 1 if complaints else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    collect(ENGLISH)
    for source in sorted(FOLDER.glob("*.ts")):
        compile_one(source, source.with_suffix(".qm"))
    left = [sentence for sentence, finished in sentences(ENGLISH).items() if not finished]
    print(f"{ENGLISH.name}: {len(sentences(ENGLISH))} sentences, {len(left)} without translation")
    return 0


def check() -> list[str]:
    """What is not in step, as lines."""
    complaints = []
    with tempfile.TemporaryDirectory() as place:
        fresh = Path(place) / ENGLISH.name
        if ENGLISH.exists():
            shutil.copy(ENGLISH, fresh)
        collect(fresh)
        now, kept = sentences(fresh), sentences(ENGLISH)
        complaints += [f"not in {ENGLISH.name}: {_told(sentence)}" for sentence in now.keys() - kept.keys()]
        complaints += [f"no longer used: {_told(sentence)}" for sentence in kept.keys() - now.keys()]
        complaints += [f"no translation: {_told(sentence)}" for sentence, finished in kept.items() if not finished]
        for source in sorted(FOLDER.glob("*.ts")):
            compiled = source.with_suffix(".qm")
            compile_one(source, Path(place) / "now.qm")
            if not compiled.exists() or compiled.read_bytes() != (Path(place) / "now.qm").read_bytes():
                complaints.append(f"{compiled.name} is older than {source.name}; run `python3 dev.py i18n`")
    return sorted(complaints)


def collect(target: Path) -> None:
    """Bring ``target`` up to the sentences in the source; translations that still fit stay."""
    files = [
        str(path.relative_to(PROJECT))
        for name in SOURCES
        for path in ([PROJECT / name] if name.endswith(".py") else sorted((PROJECT / name).rglob("*.py")))
        if path.exists()
    ]
    languages = ["-source-language", "id_ID", "-target-language", "en_US"]
    options = ["-no-obsolete", "-locations", "none", "-silent"]
    _run("lupdate", *files, *languages, *options, "-ts", str(target))


def compile_one(source: Path, target: Path) -> None:
    """Make the ``.qm`` of one ``.ts``."""
    _run("lrelease", "-silent", str(source), "-qm", str(target))


def sentences(path: Path) -> dict[Sentence, bool]:
    """Every sentence of a ``.ts`` file and whether its translation is finished."""
    if not path.exists():
        return {}
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            finished = translation is not None and translation.get("type") != "unfinished"
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = finished
    return found


def _told(sentence: Sentence) -> str:
    return f"{sentence[0]}: {sentence[1]!r}"


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / tool), *arguments], cwd=PROJECT, check=True)


if __name__ == "__main__":
    sys.exit(main())

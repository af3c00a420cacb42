"""The four pictures of the READMEs, from the tour itself: ``.venv/bin/python build/pictures.py``."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))
FOLDER = PROJECT / "resources" / "guides" / "pictures"
STOPS = {"beranda": "beranda", "pelajaran-3": "pelajaran", "kuis-1-diperiksa": "kuis", "kirim": "kirim"}


def main() -> int:
    """Make them anew; gives the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from aksi_desktop.tour import run_tour

    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        outcome = run_tour(Path(place))
        found = {path.stem.split("-", 1)[1]: path for path in outcome.pictures}
        for stop, name in STOPS.items():
            shutil.copyfile(found[stop], FOLDER / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""``python -m aksi_desktop``: the same as the console script."""

from __future__ import annotations

import sys

from aksi_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())

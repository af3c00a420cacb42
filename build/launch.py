"""What the frozen program runs."""

import sys

from aksi_desktop.cli import main

sys.exit(main())

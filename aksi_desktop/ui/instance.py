"""One window for each data folder: a second start asks the first window to come to the front.

The first window listens on this computer alone (127.0.0.1) and leaves port and a random word in the data folder; who
cannot read the folder cannot ask. Plain sockets: QtNetwork would cost three megabytes for one line of text.
"""

from __future__ import annotations

import contextlib
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    from pathlib import Path

DOOR = "jendela-pintu"
_HERE = "127.0.0.1"
_PATIENCE_S = 0.5
_YES = b"ya\n"
_LONGEST = 80


def ask_first(folder: Path) -> bool:
    """Ask the window that has ``folder`` to come to the front; gives whether one answered."""
    try:
        port, word = (folder / DOOR).read_text(encoding="ascii").split()
        with socket.create_connection((_HERE, int(port)), timeout=_PATIENCE_S) as line:
            line.sendall(word.encode("ascii") + b"\n")
            return line.recv(_LONGEST) == _YES
    except (OSError, ValueError, OverflowError):
        return False


class Front(QObject):
    """Listens for second starts; ``asked`` fires for each. Began after the first paint."""

    asked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = folder / DOOR
        self._word = b""
        self._socket: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None

    def listen(self) -> None:
        """Begin to listen; a computer or a folder that does not allow it goes without."""
        import secrets

        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            listening.bind((_HERE, 0))
            listening.listen(4)
            listening.setblocking(False)
            self._word = secrets.token_hex(16).encode("ascii")
            self._door.write_text(f"{listening.getsockname()[1]} {self._word.decode()}", encoding="ascii")
        except OSError:
            listening.close()
            return
        self._socket = listening
        self._notifier = QSocketNotifier(listening.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._answer)

    def close(self) -> None:
        """Stop listening."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._socket is not None:
            self._socket.close()
            self._socket = None
            with contextlib.suppress(OSError):
                self._door.unlink(missing_ok=True)

    def _answer(self) -> None:
        if self._socket is None:
            return
        try:
            line, _ = self._socket.accept()
        except OSError:
            return
        with line:
            # Who connects says its word at once; a stranger that stays silent is not waited for.
            line.settimeout(_PATIENCE_S / 10)
            try:
                if line.recv(_LONGEST).strip() != self._word:
                    return
                line.sendall(_YES)
            except OSError:
                return
        self.asked.emit()

"""One window for each data folder: a second start asks the first window to come to the front."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer

_PATIENCE_MS = 500


def ask_first(folder: Path) -> bool:
    """Ask the window that has ``folder`` to come to the front; gives whether one answered."""
    # QtNetwork costs a few ms: imported here, only when there may be a first window.
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(b"depan\n")
    done = socket.waitForBytesWritten(_PATIENCE_MS)
    socket.disconnectFromServer()
    return bool(done)


class Front(QObject):
    """Listens for second starts; ``asked`` fires for each. Began after the first paint."""

    asked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._server: QLocalServer | None = None

    def listen(self) -> None:
        """Begin to listen. A socket left by a killed program is taken over: the folder's lock says we are alone."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(_name(self._folder))
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._server.listen(_name(self._folder))

    def _answer(self) -> None:
        if self._server is None:
            return
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.asked.emit()

    def close(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()


def _name(folder: Path) -> str:
    return "aksi-" + blake2b(str(folder.resolve()).encode(), digest_size=8).hexdigest()

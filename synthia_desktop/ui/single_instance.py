"""One window per data folder: a second start hands its file to the first one, which comes to the front."""

import hashlib
import json
import time
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

CONNECT_MS = 2_000
STARTING_S = 5.0
LONGEST_MESSAGE = 65_536


def server_name(data_dir: Path) -> str:
    """A name for the data folder that fits every platform's limit on local socket names."""
    return f"synthia-desktop-{hashlib.sha256(str(data_dir.resolve()).encode()).hexdigest()[:16]}"


def hand_over(data_dir: Path, file: Path | None) -> bool:
    """Ask the running program to come to the front and open the file; False when it does not answer in some seconds."""
    socket = QLocalSocket()
    give_up = time.monotonic() + STARTING_S
    # Two clicks in a row: the first start holds the data folder a moment before it listens.
    while not _connected(socket, data_dir):
        if time.monotonic() >= give_up:
            return False
        time.sleep(0.1)
    message = json.dumps({"file": str(file.absolute()) if file else None}).encode() + b"\n"
    socket.write(QByteArray(message))
    socket.waitForBytesWritten(CONNECT_MS)
    answered = socket.waitForReadyRead(CONNECT_MS) and bytes(socket.readAll().data()) == b"ok\n"
    socket.disconnectFromServer()
    return answered


def _connected(socket: QLocalSocket, data_dir: Path) -> bool:
    socket.connectToServer(server_name(data_dir))
    return socket.waitForConnected(CONNECT_MS)


class InstanceServer(QObject):
    """Listens for later starts on the same data folder. raised carries their file's path, or "" without one."""

    raised = Signal(str)

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        name = server_name(data_dir)
        # The data folder's lock is ours, so a socket file of that name is what a killed program left.
        QLocalServer.removeServer(name)
        self._server.listen(name)

    def close(self) -> None:
        self._server.close()

    def _welcome(self) -> None:
        while socket := self._server.nextPendingConnection():
            socket.setReadBufferSize(LONGEST_MESSAGE)
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._read)

    def _read(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket):
            return
        if not socket.canReadLine():
            if socket.bytesAvailable() >= LONGEST_MESSAGE:
                socket.disconnectFromServer()
            return
        try:
            file = json.loads(bytes(socket.readLine().data())).get("file")
        except (ValueError, AttributeError):
            socket.disconnectFromServer()
            return
        socket.write(QByteArray(b"ok\n"))
        self.raised.emit(file if isinstance(file, str) else "")

"""A second start reaches the first one through the local socket, and garbage on that socket harms nothing."""

from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from synthia_desktop.ui import single_instance
from synthia_desktop.ui.single_instance import InstanceServer, hand_over, server_name


def _connected(qtbot: QtBot, folder: Path) -> QLocalSocket:
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.connected):
        socket.connectToServer(server_name(folder))
    return socket


def test_the_file_is_handed_over(qtbot: QtBot, tmp_path: Path) -> None:
    server = InstanceServer(tmp_path)
    socket = _connected(qtbot, tmp_path)
    with qtbot.waitSignal(server.raised) as caught:
        socket.write(b'{"file": "/a b/c.gguf"}\n')
    assert caught.args == ["/a b/c.gguf"]
    qtbot.waitUntil(lambda: socket.bytesAvailable() == 3)
    assert bytes(socket.readAll().data()) == b"ok\n"
    server.close()


def test_garbage_is_refused_and_the_next_start_still_works(qtbot: QtBot, tmp_path: Path) -> None:
    server = InstanceServer(tmp_path)
    for garbage in (b"\xff\xfe\n", b"[]\n", b"x" * 100_000):
        socket = _connected(qtbot, tmp_path)
        with qtbot.waitSignal(socket.disconnected):
            socket.write(garbage)
            socket.flush()
    socket = _connected(qtbot, tmp_path)
    with qtbot.waitSignal(server.raised) as caught:
        socket.write(b'{"file": null}\n')
    assert caught.args == [""]
    server.close()


def test_nobody_there(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single_instance, "STARTING_S", 0.0)
    assert hand_over(tmp_path, None) is False


def test_each_data_folder_has_its_own_name(tmp_path: Path) -> None:
    assert server_name(tmp_path / "a") != server_name(tmp_path / "b")

"""What hangs in a question is left behind, and takes nothing of the window's with it."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.ui.asker import Asker


def test_a_thread_that_is_left_behind_deletes_nothing_of_qts(qtbot: QtBot) -> None:
    heard: list[str] = []
    go = threading.Event()
    asker: Asker[None] = Asker(lambda: None, lambda error: SynthiaError("It broke", str(error)), "slow")
    asker._hop.destroyed.connect(
        lambda: heard.append(threading.current_thread().name), Qt.ConnectionType.DirectConnection
    )
    asker.ask("topic", lambda _: go.wait(30), lambda _: None, lambda _: None)
    (thread,) = asker._threads
    asker.close(0.0)
    del asker
    qtbot.waitUntil(lambda: bool(heard))
    go.set()
    thread.join()
    assert heard == [threading.main_thread().name]

"""The check for things left behind sees each kind of them, and nothing when they have ended."""

import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests import leaks
from tests.leaks import LeakCheck, running_parts, running_qt_objects


class SelfHeld(QTimer):
    """Nobody has it but itself."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


@pytest.fixture(autouse=True)
def little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaks, "PATIENCE_S", 0.0)


def test_a_thread() -> None:
    check, end = LeakCheck(running_parts), threading.Event()
    thread = threading.Thread(target=end.wait, name="forgotten")
    thread.start()
    assert "'forgotten'" in "".join(check.left_behind())
    end.set()
    thread.join()
    assert not check.left_behind()


def test_a_process() -> None:
    check = LeakCheck(running_parts)
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        assert str(process.pid) in "".join(check.left_behind())
    assert not check.left_behind()


def test_a_window(qtbot: QtBot) -> None:
    check = LeakCheck(running_parts)
    window = QLabel("forgotten")
    qtbot.addWidget(window)
    window.setWindowTitle("Still here")
    window.show()
    assert "'Still here'" in "".join(check.left_behind())
    window.close()
    assert not check.left_behind()


def test_a_timer_and_a_qt_thread(qapp: object) -> None:
    check, parent, thread = LeakCheck(running_qt_objects), QObject(), QThread()
    parent.setObjectName("forgetful")
    timer = QTimer(parent)
    timer.start(60_000)
    thread.start()
    told = "".join(check.left_behind())
    assert "'forgetful'" in told
    assert "QThread" in told
    timer.stop()
    thread.quit()
    thread.wait()
    assert not check.left_behind()


@pytest.mark.usefixtures("qapp")
def test_what_only_holds_itself_goes_with_a_search_for_garbage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaks, "PATIENCE_S", 10.0)
    check, timer = LeakCheck(running_qt_objects), SelfHeld()
    timer.start(60_000)
    del timer
    assert check.left_behind() == []

"""Modules are imported beside the window's thread, and it is told when they are there."""

from __future__ import annotations

import sys
import threading

import pytest
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.ahead import Ahead


def test_what_is_imported_is_told_on_the_windows_thread(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    ahead, threads = Ahead(["colorsys"]), []
    ahead.done.connect(lambda: threads.append(threading.current_thread()))
    assert not ahead.is_done
    with qtbot.waitSignal(ahead.done):
        ahead.start()
        ahead.start()
    assert ahead.is_done
    assert "colorsys" in sys.modules
    assert threads == [threading.current_thread()]
    ahead.close()


def test_after_closing_nothing_is_told(qtbot: QtBot) -> None:
    ahead = Ahead(["colorsys"])
    ahead.start()
    ahead.close()
    with qtbot.assertNotEmitted(ahead.done, wait=50):
        pass
    assert not any(thread.name == "imports" for thread in threading.enumerate())

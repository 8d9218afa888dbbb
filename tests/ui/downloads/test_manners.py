"""What downloads do on the desktop: they keep it awake only while they run, and say when they end."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import psutil
import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.download import DownloadState
from synthia_desktop.core.errors import DownloadError
from synthia_desktop.hub.queue import Entry
from synthia_desktop.ui.download_service import DownloadService
from synthia_desktop.ui.downloads.manners import DownloadManners
from synthia_desktop.ui.downloads.sleep import CaffeinateGuard, LogindGuard, NoGuard
from synthia_desktop.ui.downloads.taskbar import Taskbar
from synthia_desktop.ui.notifying.notifier import Notifier
from synthia_desktop.ui.notifying.tray import Tray
from tests.ui.downloads.entries import GB, entry

STATE = DownloadState
NO_BUS = QDBusConnection("there is no bus of this name")


class Reports(QObject):
    """The signals of a DownloadService."""

    entries_changed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    entries: tuple[Entry, ...] = ()


class NotedGuard:
    """Notes what is asked of the system."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def hold(self, reason: str) -> None:  # noqa: ARG002
        self.asked.append("hold")

    def release(self) -> None:
        self.asked.append("release")


@pytest.fixture
def balloons() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def manners(window: QWidget, balloons: list[tuple[str, str]]) -> Iterator[tuple[Reports, NotedGuard, DownloadManners]]:
    reports, guard = Reports(), NotedGuard()

    def balloon(_key: str, title: str, text: str) -> bool:
        balloons.append((title, text))
        return True

    notifier = Notifier(lambda: window, lambda: True, balloon, None, None)
    made = DownloadManners(cast("DownloadService", reports), guard, Taskbar(None, Tray()), notifier)
    yield reports, guard, made
    made.close()


def test_the_computer_stays_awake_while_something_arrives_or_is_checked(
    manners: tuple[Reports, NotedGuard, DownloadManners],
) -> None:
    reports, guard, _ = manners
    for state in (STATE.WAITING, STATE.ACTIVE, STATE.ACTIVE, STATE.VERIFYING, STATE.DONE, STATE.HELD):
        reports.entries_changed.emit((entry(1, state, GB),))
    assert guard.asked == ["hold", "release"]


def test_the_end_is_told_on_the_desktop_when_the_window_is_not_active(
    manners: tuple[Reports, NotedGuard, DownloadManners], balloons: list[tuple[str, str]]
) -> None:
    reports, _, _ = manners
    reports.finished.emit(entry(1, STATE.DONE, 4 * GB))
    error = DownloadError("The server gave up", "1.00 GB is kept.", "Retry.")
    reports.failed.emit(entry(2, STATE.FAILED, GB, error=error))
    assert balloons == [
        ("Model 1 Q4_K_M is downloaded", "4.00 GB, checked and ready to use."),
        ("The download of Model 2 Q4_K_M stopped", "The server gave up. 1.00 GB is kept. Retry."),
    ]


def test_nothing_pops_up_over_the_active_window(
    qtbot: QtBot,
    window: QWidget,
    manners: tuple[Reports, NotedGuard, DownloadManners],
    balloons: list[tuple[str, str]],
) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    manners[0].finished.emit(entry(1, STATE.DONE, 4 * GB))
    assert balloons == []


def test_a_screen_reader_says_the_end_in_any_case(
    manners: tuple[Reports, NotedGuard, DownloadManners], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        said.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    manners[0].finished.emit(entry(1, STATE.DONE, 4 * GB))
    assert said == ["Model 1 Q4_K_M is downloaded. 4.00 GB, checked and ready to use."]


@pytest.mark.skipif(sys.platform == "win32", reason="the tool is a shell script here")
def test_caffeinate_runs_while_it_is_needed_and_ends_with_this_process(qtbot: QtBot, tmp_path: Path) -> None:
    told = tmp_path / "told"
    tool = tmp_path / "caffeinate"
    tool.write_text(f'#!/bin/sh\necho "$@" > {told}\nexec sleep 60\n', encoding="ascii")
    tool.chmod(0o755)
    guard = CaffeinateGuard(str(tool))
    guard.hold("downloads")
    guard.hold("downloads")
    qtbot.waitUntil(lambda: told.exists() and told.read_text(encoding="ascii").endswith("\n"))
    assert told.read_text(encoding="ascii").split() == ["-i", "-w", str(os.getpid())]
    running = [child for child in psutil.Process().children() if child.pid == guard._process.pid]  # type: ignore[union-attr]
    assert len(running) == 1
    guard.release()
    assert not running[0].is_running()
    guard.release()


def test_a_system_that_cannot_be_asked_is_left_alone(tmp_path: Path) -> None:
    for guard in (NoGuard(), CaffeinateGuard(str(tmp_path / "gone")), LogindGuard(NO_BUS)):
        guard.hold("downloads")
        guard.release()


def test_without_a_tray_there_is_no_icon_and_no_balloon(qtbot: QtBot) -> None:
    tray = Tray()
    taskbar = Taskbar(None, tray)
    taskbar.set_entries((entry(1, STATE.ACTIVE, GB, speed=1e6),))
    assert tray.tooltip == ""
    assert not tray.message("key", "title", "text")
    taskbar.close()

"""Sleep, progress and notifications over a real D-Bus of the tests' own, with python-dbusmock at its other end."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.download import DownloadState
from synthia_desktop.ui.downloads.notify import Notifier
from synthia_desktop.ui.downloads.sleep import LogindGuard
from synthia_desktop.ui.downloads.taskbar import Launcher, Taskbar
from tests.ui.downloads.entries import GB, entry

pytestmark = pytest.mark.integration
PORTAL = "org.freedesktop.portal"


def _python_with_dbusmock() -> str | None:
    """The distribution's own Python has it, where the package python3-dbusmock is installed."""
    for python in filter(shutil.which, (sys.executable, "/usr/bin/python3")):
        if subprocess.run([python, "-c", "import dbusmock"], capture_output=True).returncode == 0:
            return python
    return None


class Bus:
    """A private bus, its log, and what was put on it."""

    def __init__(self, address: str, folder: Path, python: str) -> None:
        self.address, self._folder, self._python = address, folder, python
        self.connection = QDBusConnection.connectToBus(address, str(folder))
        self._processes: list[subprocess.Popen[bytes]] = []

    def mock(self, qtbot: QtBot, name: str, *arguments: str) -> Path:
        """Put a mock on the bus; gives the file in which it notes each call."""
        log = self._folder / f"{name}.log"
        environment = {"DBUS_SESSION_BUS_ADDRESS": self.address, "DBUS_SYSTEM_BUS_ADDRESS": self.address}
        with log.open("wb") as out:
            command = [self._python, "-m", "dbusmock", "--session", *arguments]
            self._processes.append(subprocess.Popen(command, env=environment, stdout=out, stderr=out))
        qtbot.waitUntil(lambda: bool(self.connection.interface().isServiceRegistered(name).value()), timeout=10_000)
        return log

    def monitor(self, qtbot: QtBot, rule: str) -> Path:
        """Note all messages of a kind; gives the file."""
        log = self._folder / "monitor.log"
        with log.open("wb") as out:
            command = ["dbus-monitor", "--address", self.address, rule]
            self._processes.append(subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL))
        # Its first line says that it listens.
        qtbot.waitUntil(lambda: log.stat().st_size > 0, timeout=10_000)
        return log

    def close(self) -> None:
        QDBusConnection.disconnectFromBus(str(self._folder))
        for process in self._processes:
            process.terminate()
            process.wait()


@pytest.fixture
def bus(tmp_path: Path, qapp: QGuiApplication) -> Iterator[Bus]:
    python = _python_with_dbusmock()
    if python is None or shutil.which("dbus-daemon") is None or shutil.which("dbus-monitor") is None:
        pytest.skip("dbus-daemon, dbus-monitor or python3-dbusmock is not installed")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        made = Bus(daemon.stdout.readline().strip(), tmp_path, python)
        yield made
        made.close()
        daemon.terminate()


def test_sleep_is_inhibited_until_it_is_released(qtbot: QtBot, bus: Bus) -> None:
    log = bus.mock(qtbot, "org.freedesktop.login1", "--template", "logind")
    guard = LogindGuard(bus.connection)
    guard.hold("Models are being downloaded")
    qtbot.waitUntil(lambda: guard.is_held)
    guard.hold("Models are being downloaded")
    assert log.read_text().count('Inhibit "sleep:idle" "Synthia Desktop" "Models are being downloaded" "block"') == 1
    lock = guard._lock
    assert lock is not None
    assert Path(f"/proc/self/fd/{lock}").exists()
    guard.release()
    assert not Path(f"/proc/self/fd/{lock}").exists(), "an open file would keep the computer awake"
    guard.hold("again")
    guard.release()
    qtbot.waitUntil(lambda: log.read_text().count("Inhibit") == 2)
    qtbot.waitUntil(lambda: not guard.is_asking)
    assert not guard.is_held, "the downloads ended before the answer came"


def test_without_logind_nothing_is_held(qtbot: QtBot, bus: Bus) -> None:
    guard = LogindGuard(bus.connection)
    guard.hold("downloads")
    qtbot.waitUntil(lambda: not guard.is_asking)
    assert not guard.is_held
    guard.release()


def test_docks_are_told_the_progress_in_whole_percents(qtbot: QtBot, bus: Bus) -> None:
    log = bus.monitor(qtbot, "type='signal',interface='com.canonical.Unity.LauncherEntry'")
    taskbar = Taskbar(Launcher(bus.connection))
    for done in (GB, GB + 1, 2 * GB):
        taskbar.set_entries((entry(1, DownloadState.ACTIVE, done),))
    taskbar.set_entries((entry(1, DownloadState.DONE, 4 * GB),))
    qtbot.waitUntil(lambda: "boolean false" in log.read_text())
    text = log.read_text()
    assert text.count("member=Update") == 3
    for piece in ("double 0.25", "double 0.5", "boolean true", "application://"):
        assert piece in text
    taskbar.close()


def test_the_portal_shows_the_end_of_a_download(qtbot: QtBot, bus: Bus) -> None:
    name, path = f"{PORTAL}.Desktop", "/org/freedesktop/portal/desktop"
    log = bus.mock(qtbot, name, name, path, f"{PORTAL}.Notification")
    address = ["--address", bus.address, "--dest", name, "-o", path]
    method = ["-m", "org.freedesktop.DBus.Mock.AddMethod", "", "AddNotification", "sa{sv}", "", ""]
    subprocess.run(["gdbus", "call", *address, *method], check=True, capture_output=True)
    balloons: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    notifier = Notifier(window, lambda title, _text: bool(balloons.append(title)), bus.connection)
    notifier.tell("Model is downloaded", "4.37 GB, checked and ready to use.")
    qtbot.waitUntil(lambda: '"Model is downloaded"' in log.read_text())
    assert balloons == []


def test_without_a_portal_the_tray_shows_it(qtbot: QtBot, bus: Bus) -> None:
    balloons: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    notifier = Notifier(window, lambda title, _text: bool(balloons.append(title)), bus.connection)
    notifier.tell("Model is downloaded", "")
    qtbot.waitUntil(lambda: balloons == ["Model is downloaded"])

"""Sleep, progress and notifications over a real D-Bus of the tests' own, with python-dbusmock at its other end."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.download import DownloadState
from synthia_desktop.ui.download_service import DownloadService
from synthia_desktop.ui.downloads.manners import DownloadManners
from synthia_desktop.ui.downloads.portal_sleep import PortalGuard
from synthia_desktop.ui.downloads.sleep import LogindGuard, make_sleep_guard
from synthia_desktop.ui.downloads.taskbar import Launcher, Taskbar
from synthia_desktop.ui.notifying.freedesktop import FreedesktopNotices
from synthia_desktop.ui.notifying.notifier import Notifier
from synthia_desktop.ui.notifying.portal import PortalNotices
from synthia_desktop.ui.notifying.tray import Tray
from tests.ui.downloads.entries import GB, entry
from tests.ui.downloads.test_manners import Reports

pytestmark = pytest.mark.integration
PORTAL = "org.freedesktop.portal"
PORTAL_NAME, PORTAL_PATH = f"{PORTAL}.Desktop", "/org/freedesktop/portal/desktop"


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

    def close_mocks(self) -> None:
        """End what was put on the bus."""
        for process in self._processes:
            process.terminate()
            process.wait()
        self._processes.clear()

    def close(self) -> None:
        QDBusConnection.disconnectFromBus(str(self._folder))
        self.close_mocks()


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


def mock_inhibit(bus: Bus, qtbot: QtBot, returned: str = 'ret = "/request/1"') -> Path:
    """A portal that grants what keeps the computer awake, with the object by which it is taken back."""
    log = bus.mock(qtbot, PORTAL_NAME, PORTAL_NAME, PORTAL_PATH, f"{PORTAL}.Inhibit")
    address = ["gdbus", "call", "--address", bus.address, "--dest", PORTAL_NAME, "-o", PORTAL_PATH, "-m"]
    mock = "org.freedesktop.DBus.Mock"
    subprocess.run(
        [*address, f"{mock}.AddMethod", "", "Inhibit", "sua{sv}", "o", returned], check=True, capture_output=True
    )
    request = ["/request/1", f"{PORTAL}.Request", "@a{sv} {}", "[('Close', '', '', '')]"]
    subprocess.run([*address, f"{mock}.AddObject", *request], check=True, capture_output=True)
    return log


def is_on(bus: Bus, name: str) -> bool:
    return bool(bus.connection.interface().isServiceRegistered(name).value())


def test_in_a_flatpak_the_portal_inhibits_sleep_until_it_is_told_otherwise(qtbot: QtBot, bus: Bus) -> None:
    log = mock_inhibit(bus, qtbot)
    guard = PortalGuard(bus.address)
    guard.release()
    guard.hold("Models are being downloaded")
    assert guard.is_asking
    qtbot.waitUntil(lambda: guard.is_held)
    guard.hold("Models are being downloaded")
    name = guard.bus.own_name
    assert is_on(bus, name)
    assert not guard.is_asking
    assert log.read_text().count('Inhibit "" 4 {"reason": "Models are being downloaded"}') == 1
    guard.release()
    qtbot.waitUntil(lambda: "Close" in log.read_text())
    qtbot.waitUntil(lambda: not is_on(bus, name))
    assert not guard.is_held
    guard.hold("again")
    qtbot.waitUntil(lambda: guard.is_held)
    assert log.read_text().count(" Inhibit ") == 2
    guard.release()


def test_nothing_is_held_where_the_downloads_end_before_the_portal_answers(qtbot: QtBot, bus: Bus) -> None:
    mock_inhibit(bus, qtbot)
    guard = PortalGuard(bus.address)
    guard.hold("downloads")
    name = guard.bus.own_name
    guard.release()
    assert not guard.is_held
    assert not guard.is_asking
    qtbot.waitUntil(lambda: not is_on(bus, name))


@pytest.mark.parametrize("portal", ["none", "refuses", "gone"])
def test_without_a_portal_that_does_it_nothing_is_held(qtbot: QtBot, bus: Bus, portal: str) -> None:
    if portal == "refuses":
        mock_inhibit(
            bus, qtbot, 'raise dbus.exceptions.DBusException("no", name="org.freedesktop.portal.Error.Failed")'
        )
    guard = PortalGuard("unix:path=/nowhere/bus" if portal == "gone" else bus.address)
    guard.hold("downloads")
    qtbot.waitUntil(lambda: not guard.is_asking)
    assert not guard.is_held
    assert not guard.bus.is_open
    guard.release()


@pytest.mark.parametrize("end", ["done", "cancelled", "closed"])
def test_downloads_in_a_flatpak_let_go_at_their_end(
    qtbot: QtBot, bus: Bus, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    log = mock_inhibit(bus, qtbot)
    monkeypatch.setenv("FLATPAK_ID", "desktop.synthia.synthia_desktop")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    guard = make_sleep_guard()
    assert isinstance(guard, PortalGuard)
    reports, window = Reports(), QWidget()
    qtbot.addWidget(window)
    notifier = Notifier(lambda: window, lambda: True, lambda *_: True, None, None)
    manners = DownloadManners(cast("DownloadService", reports), guard, Taskbar(None, Tray()), notifier)
    reports.entries_changed.emit((entry(1, DownloadState.ACTIVE, GB),))
    qtbot.waitUntil(lambda: guard.is_held)
    if end == "closed":
        manners.close()
    else:
        reports.entries_changed.emit((entry(1, DownloadState.DONE, 4 * GB),) if end == "done" else ())
    assert not guard.is_held
    qtbot.waitUntil(lambda: "Close" in log.read_text())
    manners.close()


def test_docks_are_told_the_progress_in_whole_percents(qtbot: QtBot, bus: Bus) -> None:
    log = bus.monitor(qtbot, "type='signal',interface='com.canonical.Unity.LauncherEntry'")
    taskbar = Taskbar(Launcher(bus.connection), Tray())
    for done in (GB, GB + 1, 2 * GB):
        taskbar.set_entries((entry(1, DownloadState.ACTIVE, done),))
    taskbar.set_entries((entry(1, DownloadState.DONE, 4 * GB),))
    qtbot.waitUntil(lambda: "boolean false" in log.read_text())
    text = log.read_text()
    assert text.count("member=Update") == 3
    for piece in ("double 0.25", "double 0.5", "boolean true", "application://"):
        assert piece in text
    taskbar.close()


NOTICES = "org.freedesktop.Notifications"
NOTICES_PATH = "/org/freedesktop/Notifications"


class Heard:
    """A window that is not active, and what became of what was told."""

    def __init__(self, qtbot: QtBot, bus: Bus, portal: bool, wanted: bool = True) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.balloons: list[str] = []
        self.clicked: list[str] = []
        self.plain = FreedesktopNotices("Open", bus.address)
        self.notifier = Notifier(
            lambda: self.window,
            lambda: wanted,
            lambda _key, title, _text: bool(self.balloons.append(title)),
            PortalNotices(bus.connection) if portal else None,
            self.plain,
        )
        self.notifier.activated.connect(self.clicked.append)


def emit(bus: Bus, name: str, path: str, interface: str, signal: str, signature: str, arguments: str) -> None:
    """Let a mock send a signal."""
    address = ["--address", bus.address, "--dest", name, "-o", path]
    method = ["-m", "org.freedesktop.DBus.Mock.EmitSignal", interface, signal, signature, arguments]
    subprocess.run(["gdbus", "call", *address, *method], check=True, capture_output=True)


def mock_portal(bus: Bus, qtbot: QtBot) -> Path:
    log = bus.mock(qtbot, PORTAL_NAME, PORTAL_NAME, PORTAL_PATH, f"{PORTAL}.Notification")
    address = ["--address", bus.address, "--dest", PORTAL_NAME, "-o", PORTAL_PATH]
    method = ["-m", "org.freedesktop.DBus.Mock.AddMethod", "", "AddNotification", "sa{sv}", "", ""]
    subprocess.run(["gdbus", "call", *address, *method], check=True, capture_output=True)
    return log


def test_the_portal_shows_it_and_a_click_comes_back(qtbot: QtBot, bus: Bus) -> None:
    log = mock_portal(bus, qtbot)
    heard = Heard(qtbot, bus, portal=True)
    heard.notifier.tell("download-7", "Model is downloaded", "4.37 GB, checked and ready to use.")
    qtbot.waitUntil(lambda: '"Model is downloaded"' in log.read_text())
    assert heard.balloons == []
    emit(
        bus,
        PORTAL_NAME,
        PORTAL_PATH,
        f"{PORTAL}.Notification",
        "ActionInvoked",
        "ssav",
        "[<'download-7'>, <'open'>, <@av []>]",
    )
    qtbot.waitUntil(lambda: heard.clicked == ["download-7"])
    heard.notifier.close()


def test_without_a_portal_the_desktops_own_server_shows_it_and_a_click_comes_back(qtbot: QtBot, bus: Bus) -> None:
    log = bus.mock(qtbot, NOTICES, "--template", "notification_daemon")
    heard = Heard(qtbot, bus, portal=True)
    heard.notifier.tell("chat-1", "The answer in “<b>” is finished.", "a < b & c")
    qtbot.waitUntil(lambda: log.read_text().count("Notify") == 1)
    # The template's server says that it takes markup.
    assert "a &lt; b &amp; c" in log.read_text()
    assert "“<b>” is finished" in log.read_text()
    heard.notifier.tell("chat-2", "Another", "")
    qtbot.waitUntil(lambda: len(heard.plain._shown) == 2)
    emit(bus, NOTICES, NOTICES_PATH, NOTICES, "ActionInvoked", "us", "[<uint32 2>, <'default'>]")
    qtbot.waitUntil(lambda: heard.clicked == ["chat-2"])
    heard.notifier.tell("chat-1", "Again", "")
    qtbot.waitUntil(lambda: log.read_text().count("Notify") == 3)
    assert 'Notify "Synthia Desktop" 1 ' in log.read_text(), "the newer one takes the place of the older one"
    assert heard.balloons == []
    heard.notifier.close()


def test_without_either_the_tray_shows_it(qtbot: QtBot, bus: Bus) -> None:
    heard = Heard(qtbot, bus, portal=True)
    heard.notifier.tell("chat-1", "Finished", "")
    qtbot.waitUntil(lambda: heard.balloons == ["Finished"])
    heard.notifier.close()


def test_a_server_that_goes_costs_nothing_and_the_next_is_told_by_the_tray(qtbot: QtBot, bus: Bus) -> None:
    bus.mock(qtbot, NOTICES, "--template", "notification_daemon")
    heard = Heard(qtbot, bus, portal=False)
    heard.notifier.tell("chat-1", "First", "")
    qtbot.waitUntil(lambda: bool(heard.plain._shown))
    bus.close_mocks()
    heard.notifier.tell("chat-1", "Second", "")
    qtbot.waitUntil(lambda: heard.balloons == ["Second"])
    heard.notifier.close()


def test_who_wants_none_is_told_nothing(qtbot: QtBot, bus: Bus) -> None:
    log = bus.mock(qtbot, NOTICES, "--template", "notification_daemon")
    heard = Heard(qtbot, bus, portal=False, wanted=False)
    heard.notifier.tell("chat-1", "Finished", "")
    assert not heard.plain._bus.is_open
    assert "Notify" not in log.read_text()
    assert heard.balloons == []


def test_where_there_is_no_bus_the_tray_shows_it_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    for address in ("unix:path=/nowhere/bus", "nonsense", ""):
        plain = FreedesktopNotices("Open", address)
        assert not plain.tell("chat-1", "Finished", "")

"""Keeps the computer awake while downloads run. Where the system cannot be asked, it sleeps as it always does."""

from __future__ import annotations

import ctypes
import logging
import os
import shutil
import subprocess
import sys
from typing import Protocol

from PySide6.QtDBus import QDBusConnection, QDBusMessage

from synthia_desktop.ui.downloads.bus_calls import BusCalls

logger = logging.getLogger(__name__)

_ES_SYSTEM_REQUIRED, _ES_CONTINUOUS = 0x00000001, 0x80000000


class SleepGuard(Protocol):
    """hold() and release() may be called again and again; neither blocks nor raises."""

    def hold(self, reason: str) -> None: ...

    def release(self) -> None: ...


class LogindGuard:
    """Linux: a lock of systemd-logind, or of elogind, held by an open file; a crash closes it as well."""

    def __init__(self, bus: QDBusConnection | None = None) -> None:
        self._bus = bus
        self._calls = BusCalls()
        self._lock: int | None = None
        self._wanted = False

    @property
    def is_asking(self) -> bool:
        """Whether the system has not answered yet."""
        return self._calls.is_waiting

    @property
    def is_held(self) -> bool:
        """Whether the system has granted the lock."""
        return self._lock is not None

    def hold(self, reason: str) -> None:
        """Ask for the lock. reason: shown by the system where it says what keeps it awake."""
        self._wanted = True
        if self._lock is not None or self.is_asking:
            return
        bus = self._bus or QDBusConnection.systemBus()
        if not bus.isConnected():
            return
        manager = "org.freedesktop.login1"
        message = QDBusMessage.createMethodCall(manager, "/org/freedesktop/login1", f"{manager}.Manager", "Inhibit")
        message.setArguments(["sleep:idle", "Synthia Desktop", reason, "block"])
        self._calls.send(bus, message, self._answered)

    def release(self) -> None:
        """Let the computer sleep again."""
        self._wanted = False
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _answered(self, reply: QDBusMessage) -> None:
        if reply.type() == QDBusMessage.MessageType.ErrorMessage:
            logger.info("The computer cannot be kept awake: %s", reply.errorMessage())
            return
        # Taken out of Qt's object, which would keep the lock for as long as anything refers to the answer.
        self._lock = reply.arguments()[0].takeFileDescriptor()
        if not self._wanted:
            self.release()


class WindowsGuard:
    """Windows: a request of the calling thread, which ends with it."""

    def hold(self, reason: str) -> None:
        logger.info("Keeps the computer awake: %s", reason)
        self._set(_ES_CONTINUOUS | _ES_SYSTEM_REQUIRED)

    def release(self) -> None:
        self._set(_ES_CONTINUOUS)

    @staticmethod
    def _set(state: int) -> None:
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(state)


class CaffeinateGuard:
    """macOS: its own tool, which ends by itself when this process does."""

    def __init__(self, tool: str) -> None:
        """tool: the path of caffeinate, or of what takes the same options."""
        self._tool = tool
        self._process: subprocess.Popen[bytes] | None = None

    def hold(self, reason: str) -> None:
        if self._process is not None and self._process.poll() is None:
            return
        logger.info("Keeps the computer awake: %s", reason)
        try:
            self._process = subprocess.Popen([self._tool, "-i", "-w", str(os.getpid())])  # noqa: S603 - our own path
        except OSError as error:
            logger.info("The computer cannot be kept awake: %s", error)

    def release(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None


class NoGuard:
    """A system that offers nothing of the kind."""

    def hold(self, reason: str) -> None:
        logger.info("This system has no way to be kept awake: %s", reason)

    def release(self) -> None:
        """Nothing is held."""


def make_sleep_guard() -> SleepGuard:
    """The guard of this system."""
    if sys.platform == "win32":
        return WindowsGuard()
    if sys.platform == "darwin":
        tool = shutil.which("caffeinate")
        return CaffeinateGuard(tool) if tool else NoGuard()
    if os.environ.get("FLATPAK_ID"):
        from synthia_desktop.ui.downloads.portal_sleep import PortalGuard

        return PortalGuard()
    return LogindGuard()

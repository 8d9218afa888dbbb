"""How far the downloads are, on the desktop: in the dock where it listens, and in the tray where there is one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QGuiApplication

from synthia_desktop.core.download import DownloadState
from synthia_desktop.ui.downloads.texts import duration_text, rate_text
from synthia_desktop.ui.notifying.tray import Tray

if TYPE_CHECKING:
    from synthia_desktop.hub.queue import Entry

_MOVING = (DownloadState.ACTIVE, DownloadState.VERIFYING)


class Launcher:
    """The progress on the program's icon in docks that follow Unity's LauncherEntry: Dash to Dock, Plank, KDE.

    A signal that nobody hears costs nothing, so nobody is asked whether there is such a dock.
    """

    def __init__(self, bus: QDBusConnection | None = None) -> None:
        self._bus = bus
        self._shown: int | None = None

    def show(self, share: float | None) -> None:
        """From 0 to 1, None = no bar. Whole percents, because each change is a message to the desktop."""
        percent = None if share is None else int(100 * share)
        if percent == self._shown:
            return
        self._shown = percent
        bus = self._bus or QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        message = QDBusMessage.createSignal("/com/synthia/desktop", "com.canonical.Unity.LauncherEntry", "Update")
        state = {"progress": (percent or 0) / 100, "progress-visible": percent is not None}
        message.setArguments([f"application://{QGuiApplication.desktopFileName()}.desktop", state])
        bus.send(message)


class Taskbar(QObject):
    """Follows the queue: on the launcher, and in the tray, whose icon is there at least while something arrives."""

    def __init__(self, launcher: Launcher | None, tray: Tray, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._launcher, self._tray = launcher, tray

    def set_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show how far those that move now are, together."""
        moving = [entry for entry in entries if entry.state in _MOVING]
        share = _share(moving) if moving else None
        if self._launcher is not None:
            self._launcher.show(share)
        self._tray.set_downloads(self._words(moving, share) if share is not None else "")

    def close(self) -> None:
        """Take everything off the desktop again."""
        if self._launcher is not None:
            self._launcher.show(None)
        self._tray.set_downloads("")

    def _words(self, moving: list[Entry], share: float) -> str:
        speed = sum(entry.progress.speed for entry in moving)
        template = self.tr("1 download, {percent}%") if len(moving) == 1 else self.tr("{n} downloads, {percent}%")
        text = template.format(n=len(moving), percent=int(100 * share))
        if speed <= 0:
            return text
        left = sum(entry.progress.total - entry.progress.done for entry in moving) / speed
        rest = self.tr("{speed}, {time} left").format(speed=rate_text(speed), time=duration_text(left))
        return f"{text}\n{rest}"


def make_launcher() -> Launcher | None:
    """Only desktops of freedesktop.org have a dock that listens on D-Bus."""
    return None if sys.platform in ("win32", "darwin") else Launcher()


def _share(moving: list[Entry]) -> float:
    whole = sum(entry.progress.total for entry in moving)
    return sum(entry.progress.done for entry in moving) / whole if whole else 0.0

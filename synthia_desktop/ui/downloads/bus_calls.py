"""Calls over D-Bus whose answers come later, so that a desktop that does not answer never holds the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher


class BusCalls:
    """Keeps the watchers itself: one that is a child of a QObject crashes when that is deleted before the answer."""

    def __init__(self) -> None:
        self._waiting: list[QDBusPendingCallWatcher] = []
        self._answered: list[QDBusPendingCallWatcher] = []

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is still to come."""
        return bool(self._waiting)

    def send(self, bus: QDBusConnection, message: QDBusMessage, answered: Callable[[QDBusMessage], None]) -> None:
        """answered is called with the reply, which may be an error."""
        # A watcher must outlive the signal that it sends.
        self._answered.clear()
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message))

        def finish() -> None:
            self._waiting.remove(watcher)
            self._answered.append(watcher)
            answered(watcher.reply())

        self._waiting.append(watcher)
        watcher.finished.connect(finish)

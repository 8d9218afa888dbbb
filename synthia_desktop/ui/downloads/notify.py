"""Says that a download has ended, where the person looks: in the window to a screen reader, else on the desktop."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable

from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QWidget

from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.downloads.bus_calls import BusCalls

logger = logging.getLogger(__name__)

_SERVICE, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"


class Notifier:
    """Asks the desktop portal, which GNOME, KDE and the others all answer, and else shows a balloon at the tray icon.

    Not org.freedesktop.Notifications itself: its Notify wants a uint32, which PySide6 cannot put into a message;
    the balloon reaches it through Qt's own code.
    """

    def __init__(
        self,
        window: QWidget,
        balloon: Callable[[str, str], bool],
        bus: QDBusConnection | None = None,
    ) -> None:
        """balloon(title, text): the way where there is no portal."""
        self._window, self._balloon, self._bus = window, balloon, bus
        self._calls, self._count = BusCalls(), 0

    def tell(self, title: str, text: str) -> None:
        """A desktop notification unless the window is the active one; a screen reader says it in any case."""
        announce(self._window, f"{title}. {text}" if text else title)
        if self._window.isActiveWindow():
            return
        if not self._ask_portal(title, text):
            self._balloon(title, text)

    def _ask_portal(self, title: str, text: str) -> bool:
        if sys.platform in ("win32", "darwin"):
            return False
        bus = self._bus or QDBusConnection.sessionBus()
        if not bus.isConnected():
            return False
        self._count += 1
        message = QDBusMessage.createMethodCall(
            _SERVICE, _PATH, "org.freedesktop.portal.Notification", "AddNotification"
        )
        message.setArguments([f"download-{self._count}", {"title": title, "body": text}])
        self._calls.send(bus, message, lambda reply: self._answered(reply, title, text))
        return True

    def _answered(self, reply: QDBusMessage, title: str, text: str) -> None:
        if reply.type() == QDBusMessage.MessageType.ErrorMessage:
            logger.info("The desktop portal shows no notifications: %s", reply.errorMessage())
            self._balloon(title, text)

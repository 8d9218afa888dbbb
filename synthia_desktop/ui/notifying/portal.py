"""Notifications through the desktop portal, which also programs in a Flatpak may ask."""

from __future__ import annotations

import logging
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from synthia_desktop.ui.downloads.bus_calls import BusCalls

logger = logging.getLogger(__name__)

_SERVICE, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Notification"


class PortalNotices(QObject):
    """activated(key): clicked. refused(key, title, text): there is no portal that shows them, which is known later."""

    activated = Signal(str)
    refused = Signal(str, str, str)

    def __init__(self, bus: QDBusConnection | None = None, parent: QObject | None = None) -> None:
        """bus: None = the session's."""
        super().__init__(parent)
        self._bus, self._calls, self._listens = bus, BusCalls(), False

    def tell(self, key: str, title: str, text: str) -> bool:
        """False where there is no bus at all."""
        bus = self._bus or QDBusConnection.sessionBus()
        if not bus.isConnected():
            return False
        self._listen(bus)
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "AddNotification")
        shown = {"title": title, "body": text, "default-action": "open"}
        message.setArguments([key, shown])
        self._calls.send(bus, message, lambda reply: self._answered(reply, key, title, text))
        return True

    def _listen(self, bus: QDBusConnection) -> None:
        if not self._listens:
            # The stubs want bytes here, which PySide itself does not take.
            slot: Any = SLOT("_invoked(QDBusMessage)")
            self._listens = bus.connect(_SERVICE, _PATH, _INTERFACE, "ActionInvoked", self, slot)

    @Slot(QDBusMessage)
    def _invoked(self, message: QDBusMessage) -> None:
        arguments = message.arguments()
        if arguments and isinstance(arguments[0], str):
            self.activated.emit(arguments[0])

    def _answered(self, reply: QDBusMessage, key: str, title: str, text: str) -> None:
        if reply.type() == QDBusMessage.MessageType.ErrorMessage:
            logger.info("The desktop portal shows no notifications: %s", reply.errorMessage())
            self.refused.emit(key, title, text)

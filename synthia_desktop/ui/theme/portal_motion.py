"""What a Linux desktop's portal says of motion; a module of its own, since D-Bus takes no part in the first picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant

from synthia_desktop.ui.downloads.bus_calls import BusCalls

_SERVICE, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"
_STILL: dict[tuple[str, str], Callable[[object], bool]] = {
    ("org.freedesktop.appearance", "reduced-motion"): lambda value: value == 1,
    ("org.gnome.desktop.interface", "enable-animations"): lambda value: value is False,
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): lambda value: str(value) in ("0", "0.0"),
}
"""What the desktops say, and when it means that nothing is to move."""


class PortalMotion(QObject):
    """told(key, whether it asks for less motion): once for each key that the portal knows, and with each change."""

    told = Signal(str, bool)

    def __init__(self, bus: QDBusConnection, parent: QObject) -> None:
        super().__init__(parent)
        self.calls = BusCalls()
        bus.connect(_SERVICE, _PATH, _INTERFACE, "SettingChanged", self, SLOT("_changed(QDBusMessage)"))  # pyright: ignore[reportArgumentType]
        for key in _STILL:
            ask = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "Read")
            ask.setArguments(list(key))
            self.calls.send(bus, ask, lambda reply, key=key: self._answered(key, reply))

    def take(self, key: tuple[str, str], value: object) -> None:
        """A key's value as it comes over the bus: Read() puts a variant into a variant."""
        while isinstance(value, QDBusVariant):
            value = value.variant()
        self.told.emit(key[1], _STILL[key](value))

    def _answered(self, key: tuple[str, str], reply: QDBusMessage) -> None:
        if reply.type() == QDBusMessage.MessageType.ReplyMessage and reply.arguments():
            self.take(key, reply.arguments()[0])

    @Slot(QDBusMessage)
    def _changed(self, message: QDBusMessage) -> None:
        group, name, value = message.arguments()
        if (group, name) in _STILL:
            self.take((group, name), value)

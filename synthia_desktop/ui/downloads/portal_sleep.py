"""Keeps the computer awake from within a Flatpak, which may ask no more than the desktop's portal for it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from synthia_desktop.ui.downloads.plain_bus import PlainBus

if TYPE_CHECKING:
    from jeepney import Message

logger = logging.getLogger(__name__)

_SERVICE, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_INHIBIT, _REQUEST = "org.freedesktop.portal.Inhibit", "org.freedesktop.portal.Request"
_SUSPEND = 4
"""Of what can be kept from happening. The screen may go dark and be locked."""


class PortalGuard:
    """A SleepGuard. The portal keeps the computer awake until it is told otherwise, or the connection ends, which it
    also does in a crash.
    """

    def __init__(self, address: str = "SESSION") -> None:
        """address: of the bus."""
        self.bus = PlainBus(self._take, address)
        self._asked = 0
        self._held = ""

    @property
    def is_asking(self) -> bool:
        """Whether the portal has not answered yet."""
        return self.bus.is_open and not self._held

    @property
    def is_held(self) -> bool:
        """Whether the portal has granted it."""
        return self.bus.is_open and bool(self._held)

    def hold(self, reason: str) -> None:
        """Ask the portal. reason: shown by the desktop where it says what keeps it awake."""
        if self.bus.is_open or not self.bus.open():
            return
        from jeepney import DBusAddress, new_method_call

        self._held = ""
        portal = DBusAddress(_PATH, _SERVICE, _INHIBIT)
        no_window, options = "", {"reason": ("s", reason)}
        call = new_method_call(portal, "Inhibit", "sua{sv}", (no_window, _SUSPEND, options))
        try:
            self._asked = self.bus.send(call)
        except OSError as error:
            self._give_up(str(error))

    def release(self) -> None:
        """Let the computer sleep again."""
        if self.is_held:
            from jeepney import DBusAddress, new_method_call

            try:
                self.bus.send(new_method_call(DBusAddress(self._held, _SERVICE, _REQUEST), "Close"))
            except OSError as error:
                logger.info("The desktop portal has gone: %s", error)
        # An answer that is still to come then holds nothing: the portal ends what a connection asked for with it.
        self.bus.close()
        self._held = ""

    def _take(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        if message.header.fields.get(HeaderFields.reply_serial) != self._asked or self._held:
            return
        if message.header.message_type is MessageType.error:
            self._give_up(str(message.body[0]) if message.body else "")
        else:
            self._held = str(message.body[0])

    def _give_up(self, why: str) -> None:
        logger.info("The desktop portal does not keep the computer awake: %s", why)
        self.bus.close()

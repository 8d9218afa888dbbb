"""Notifications as freedesktop.org defines them, for desktops that have a server for them and no portal.

Their Notify wants a number without a sign, so it goes over a PlainBus.
"""

from __future__ import annotations

import html
import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from synthia_desktop.ui.downloads.plain_bus import PlainBus

if TYPE_CHECKING:
    from jeepney import Message

logger = logging.getLogger(__name__)

_NAME, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_ICON, _DEFAULT = "synthia-desktop", "default"
Notice = tuple[str, str, str]
"""key, title, text"""


class FreedesktopNotices(QObject):
    """activated(key): clicked. refused(key, title, text): nobody shows them, which is known later."""

    activated = Signal(str)
    refused = Signal(str, str, str)

    def __init__(self, open_words: str, address: str = "SESSION", parent: QObject | None = None) -> None:
        """open_words: of the button that some servers show for what a click does. address: of the bus."""
        super().__init__(parent)
        self._open_words, self._bus = open_words, PlainBus(self._take, address)
        self._markup: bool | None = None
        self._asked_for_markup = 0
        self._held: list[Notice] = []
        self._sent: dict[int, Notice] = {}
        self._shown: dict[str, int] = {}

    def tell(self, key: str, title: str, text: str) -> bool:
        """False where there is no bus."""
        if not self._bus.is_open and not self._connect():
            return False
        self._held.append((key, title, text))
        if self._markup is not None:
            self._send_held()
        return True

    def close(self) -> None:
        """Listen no more."""
        self._bus.close()

    def _connect(self) -> bool:
        from jeepney import DBusAddress, MatchRule, message_bus, new_method_call

        if not self._bus.open():
            return False
        try:
            self._bus.send(message_bus.AddMatch(MatchRule(type="signal", interface=_NAME, path=_PATH)))
            # Whether a text may hold markup decides how it has to be written.
            call = new_method_call(DBusAddress(_PATH, _NAME, _NAME), "GetCapabilities")
            self._asked_for_markup = self._bus.send(call)
        except OSError as error:
            logger.info("There is no session bus for notifications: %s", error)
            self.close()
            return False
        return True

    def _take(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        kind, fields = message.header.message_type, message.header.fields
        answers: Any = fields.get(HeaderFields.reply_serial)
        if kind is MessageType.signal:
            self._take_signal(str(fields.get(HeaderFields.member)), message.body)
        elif answers == self._asked_for_markup and self._markup is None:
            self._markup = kind is MessageType.method_return and "body-markup" in message.body[0]
            self._send_held()
        elif answers in self._sent:
            notice = self._sent.pop(answers)
            if kind is MessageType.error:
                self.refused.emit(*notice)
            else:
                self._shown[notice[0]] = int(message.body[0])

    def _take_signal(self, member: str, body: Any) -> None:
        keys = [key for key, number in self._shown.items() if body and number == body[0]]
        if member == "ActionInvoked":
            for key in keys:
                self.activated.emit(key)
        elif member == "NotificationClosed":
            for key in keys:
                del self._shown[key]

    def _send_held(self) -> None:
        from jeepney import DBusAddress, new_method_call

        held, self._held = self._held, []
        for notice in held:
            key, title, text = notice
            body = html.escape(text, quote=False) if self._markup else text
            hints = {"desktop-entry": ("s", _ICON)}
            arguments = ("Synthia Desktop", self._shown.get(key, 0), _ICON, title, body)
            call = new_method_call(
                DBusAddress(_PATH, _NAME, _NAME),
                "Notify",
                "susssasa{sv}i",
                (*arguments, [_DEFAULT, self._open_words], hints, -1),
            )
            try:
                self._sent[self._bus.send(call)] = notice
            except OSError:
                self.refused.emit(*notice)

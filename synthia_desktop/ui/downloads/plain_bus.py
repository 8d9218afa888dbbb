"""A D-Bus connection for calls that QtDBus cannot make: PySide6 puts no number without a sign into a message."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

logger = logging.getLogger(__name__)


class PlainBus:
    """Reads what comes on the bus when something is there, and waits for nothing but the greeting of the bus itself."""

    def __init__(self, taken: Callable[[Message], None], address: str = "SESSION") -> None:
        """taken: gets each message that comes. address: of the bus."""
        self._taken, self._address = taken, address
        self._connection: DBusConnection | None = None
        self._reader: QSocketNotifier | None = None

    @property
    def is_open(self) -> bool:
        """Whether there is a connection; none is left where the bus has gone."""
        return self._connection is not None

    @property
    def own_name(self) -> str:
        """By which the bus knows the connection; empty without one."""
        return self._connection.unique_name if self._connection is not None else ""

    def open(self) -> bool:
        """False where there is no bus."""
        from jeepney.io.blocking import open_dbus_connection

        try:
            self._connection = open_dbus_connection(self._address)
        except (OSError, KeyError, ValueError, RuntimeError, StopIteration) as error:
            logger.info("There is no bus: %s", error)
            return False
        self._reader = QSocketNotifier(self._connection.sock.fileno(), QSocketNotifier.Type.Read)
        self._reader.activated.connect(self._read)
        return True

    def send(self, message: Message) -> int:
        """Gives the number by which its answer is known. Raises OSError."""
        connection = self._connection
        if connection is None:
            raise ConnectionError
        number = next(connection.outgoing_serial)
        connection.send(message, serial=number)
        return number

    def close(self) -> None:
        """Listen no more; the bus forgets what was asked over the connection."""
        if self._reader is not None:
            self._reader.setEnabled(False)
            self._reader = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _read(self) -> None:
        try:
            while self._connection is not None:
                self._taken(self._connection.receive(timeout=0))
        except TimeoutError:
            return
        except OSError as error:
            logger.info("The bus has gone: %s", error)
            self.close()

"""A desktop's tray, as far as packaging/check-flatpak needs one: tray.py COMMAND... runs a program until it has one.

It needs a session bus of its own. Ends with 0 when the program has announced an icon and its picture could be read.
"""

import subprocess
import sys
import time

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_error,
    new_method_return,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

WATCHER, ITEM, ITEM_PATH = "org.kde.StatusNotifierWatcher", "org.kde.StatusNotifierItem", "/StatusNotifierItem"
FACTS = {"IsStatusNotifierHostRegistered": ("b", True), "ProtocolVersion": ("i", 0)}
LONGEST_SECONDS = 60


def announced(bus: DBusConnection) -> str:
    """Answers as a tray does until something announces its icon; gives its name on the bus. Raises TimeoutError."""
    ends = time.monotonic() + LONGEST_SECONDS
    while True:
        message = bus.receive(timeout=ends - time.monotonic())
        if message.header.message_type is not MessageType.method_call:
            continue
        fields = message.header.fields
        if fields[HeaderFields.member] == "RegisterStatusNotifierItem":
            bus.send(new_method_return(message))
            (named,) = message.body
            return str(fields[HeaderFields.sender] if named.startswith("/") else named)
        bus.send(answer(message))


def answer(message: Message) -> Message:
    """To a question after one fact or all of them."""
    member = message.header.fields[HeaderFields.member]
    if member == "GetAll":
        return new_method_return(message, "a{sv}", (FACTS,))
    if member == "Get" and message.body[1] in FACTS:
        return new_method_return(message, "v", (FACTS[message.body[1]],))
    return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")


def picture(bus: DBusConnection, name: str) -> int:
    """Bytes of the pictures that the icon is drawn from."""
    item = DBusAddress(ITEM_PATH, name, ITEM)
    reply = bus.send_and_get_reply(Properties(item).get("IconPixmap"), timeout=LONGEST_SECONDS)
    if reply.header.message_type is not MessageType.method_return:
        raise RuntimeError(f"The icon cannot be read: {reply.body}")
    return sum(len(pixels) for _width, _height, pixels in reply.body[0][1])


def main(command: list[str]) -> int:
    with open_dbus_connection("SESSION") as bus:
        bus.send_and_get_reply(message_bus.RequestName(WATCHER))
        with subprocess.Popen(command) as program:  # noqa: S603 - the check's own
            try:
                name = announced(bus)
                size = picture(bus, name)
            except (TimeoutError, RuntimeError) as error:
                sys.stderr.write(f"No icon: {error!r}\n")
                return 1
            finally:
                program.terminate()
    sys.stdout.write(f"good: {name} has shown an icon of {size} bytes\n")
    return 0 if size else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

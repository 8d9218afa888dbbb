"""A screen reader in small, which speaks AT-SPI over D-Bus as the real ones do. It starts the program and uses it.

Run by the distribution's Python, which has GLib, inside dbus-run-session:

    dbus-run-session -- /usr/bin/python3 screen_reader.py QUESTION COMMAND...

It prints what it found and heard as one JSON object.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from gi.repository import Gio, GLib  # type: ignore[import-not-found] -- the distribution's

PATIENCE_S = 60
SENSITIVE, SHOWING = 24, 25
"""Numbers of states."""

OPERATED = ("push button", "check box", "radio button", "button menu", "text", "slider")
ACCESSIBLE, ROOT = "org.a11y.atspi.Accessible", "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
Place = tuple[str, str]
"""A bus name and an object's path."""


class Reader:
    """Finds things by role and name, uses them, and notes what is announced."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, int]] = []
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            wanted = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
            session.call_sync(
                "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", wanted, None, 0, -1
            )
        address = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1
        ).unpack()[0]
        flags = Gio.DBusConnectionFlags
        self.bus = Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None
        )
        self.bus.signal_subscribe(
            None, "org.a11y.atspi.Event.Object", "Announcement", None, None, Gio.DBusSignalFlags.NONE, self._announced
        )
        for event in ("object:announcement", "object:state-changed", "focus:"):
            self.call((REGISTRY, "/org/a11y/atspi/registry"), REGISTRY, "RegisterEvent", "(sass)", (event, [], ""))

    def _announced(self, *arguments: Any) -> None:
        # Which detail holds the politeness is the toolkit's; the words are the data.
        _, politeness, _, words, *_ = arguments[5].unpack()
        self.heard.append((words, politeness))

    def call(self, place: Place, interface: str, method: str, kinds: str = "", arguments: tuple[Any, ...] = ()) -> Any:
        given = GLib.Variant(kinds, arguments) if kinds else None
        reply = self.bus.call_sync(*place, interface, method, given, None, 0, 10_000).unpack()
        return reply[0] if len(reply) == 1 else reply

    def get(self, place: Place, name: str, interface: str = ACCESSIBLE) -> Any:
        return self.call(place, "org.freedesktop.DBus.Properties", "Get", "(ss)", (interface, name))

    def children(self, place: Place) -> list[Place]:
        return [tuple(child) for child in self.call(place, ACCESSIBLE, "GetChildren")]

    def walk(self, place: Place) -> Iterator[Place]:
        yield place
        for child in self.children(place):
            yield from self.walk(child)

    def name(self, place: Place) -> str:
        return self.get(place, "Name")

    def role(self, place: Place) -> str:
        return self.call(place, ACCESSIBLE, "GetRoleName")

    def states(self, place: Place) -> int:
        low, high = self.call(place, ACCESSIBLE, "GetState")
        return low | high << 32

    def is_shown(self, place: Place) -> bool:
        return bool(self.states(place) & 1 << SHOWING)

    def is_nameless(self, place: Place) -> bool:
        """Whether it is a button or a field that does not say what it is for."""
        return self.role(place) in OPERATED and not self.name(place)

    def path(self, place: Place) -> str:
        """The names and roles around it, for a failed test."""
        found: list[str] = []
        while place[1] not in (ROOT, "/org/a11y/atspi/null"):
            found.append(f"{self.role(place)} {self.name(place)!r}")
            place = tuple(self.get(place, "Parent"))
        return " in ".join(found)

    def find(self, root: Place, role: str, name: str) -> Place | None:
        return next((one for one in self.walk(root) if self.name(one) == name and self.role(one) == role), None)

    def press(self, place: Place) -> None:
        actions = [action[0] for action in self.call(place, "org.a11y.atspi.Action", "GetActions")]
        press = next(number for number, action in enumerate(actions) if action in ("Press", "press"))
        self.call(place, "org.a11y.atspi.Action", "DoAction", "(i)", (press,))

    def until(self, wanted: Callable[[], Any], what: str) -> Any:
        """Wait for it, and hear what comes meanwhile."""
        context, end = GLib.MainContext.default(), time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            while context.iteration(False):
                pass
            try:
                if found := wanted():
                    return found
            except GLib.Error:
                pass  # it is being made or taken away
            time.sleep(0.05)
        raise TimeoutError(f"{what} did not come; heard: {self.heard}")


def use(reader: Reader, question: str) -> dict[str, Any]:
    def program() -> Place | None:
        found = reader.children((REGISTRY, ROOT))
        return next((one for one in found if reader.name(one) == "Synthia Desktop"), None)

    app = reader.until(program, "the program")
    composer = reader.until(
        lambda: reader.find(app, "text", "Message") or reader.find(app, "entry", "Message"), "Message"
    )
    reader.until(lambda: any("demo" in reader.name(one).lower() for one in reader.walk(app)), "the model")
    reader.call(composer, "org.a11y.atspi.EditableText", "InsertText", "(isi)", (0, question, len(question)))

    def ready() -> Place | None:
        send = reader.find(app, "push button", "Send") or reader.find(app, "button", "Send")
        return send if send and reader.states(send) & 1 << SENSITIVE else None

    reader.press(reader.until(ready, "Send"))
    reader.until(lambda: any("finished" in words for words, _ in reader.heard), "the end of the answer")
    messages = reader.until(lambda: reader.find(app, "list", "Messages"), "Messages")
    return {
        "heard": reader.heard,
        "messages": [(reader.role(one), reader.name(one)) for one in reader.children(messages)],
        "roles": sorted({reader.role(one) for one in reader.walk(app)}),
        "nameless": [reader.path(one) for one in reader.walk(app) if reader.is_shown(one) and reader.is_nameless(one)],
    }


def main() -> int:
    question, *command = sys.argv[1:]
    reader = Reader()
    program = subprocess.Popen(command, env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
    try:
        print(json.dumps(use(reader, question)))
    finally:
        program.send_signal(signal.SIGTERM)
        ended = program.wait(30)
    return ended


if __name__ == "__main__":
    sys.exit(main())

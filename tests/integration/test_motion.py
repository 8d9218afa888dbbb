"""Less motion as a desktop's portal asks for it, over a real D-Bus of the test's own."""

from __future__ import annotations

import subprocess

import pytest
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.theme.motion import SystemMotion
from tests.integration.test_desktop_bus import PORTAL, Bus, bus

pytestmark = pytest.mark.integration
__all__ = ["bus"]

READ = (
    'ret = dbus.Boolean(False, variant_level=2) if args[1] == "enable-animations" else dbus.UInt32(7, variant_level=2)'
)


def test_the_portal_is_asked_and_followed(qtbot: QtBot, bus: Bus) -> None:
    name, path, interface = f"{PORTAL}.Desktop", "/org/freedesktop/portal/desktop", f"{PORTAL}.Settings"
    log = bus.mock(qtbot, name, name, path, interface)
    call = ["gdbus", "call", "--address", bus.address, "--dest", name, "-o", path, "-m"]

    def tell(*arguments: str) -> None:
        subprocess.run([*call, *arguments], check=True, capture_output=True)

    tell("org.freedesktop.DBus.Mock.AddMethod", "", "Read", "ss", "v", READ)
    motion = SystemMotion()
    with qtbot.waitSignal(motion.changed):
        motion.watch(bus.connection)
    assert motion.reduced
    qtbot.waitUntil(lambda: log.read_text().count("Read ") == 3)
    signal = ["org.freedesktop.DBus.Mock.EmitSignal", interface, "SettingChanged", "ssv"]
    with qtbot.waitSignal(motion.changed):
        tell(*signal, "[<'org.gnome.desktop.interface'>, <'enable-animations'>, <<true>>]")
    assert not motion.reduced


def test_without_a_portal_everything_moves(qtbot: QtBot, bus: Bus) -> None:
    motion = SystemMotion()
    motion.watch(bus.connection)
    assert motion.portal is not None
    calls = motion.portal.calls
    qtbot.waitUntil(lambda: not calls.is_waiting)
    assert not motion.reduced


@pytest.mark.parametrize(
    ("group", "key", "still", "moving"),
    [
        ("org.freedesktop.appearance", "reduced-motion", 1, 0),
        ("org.gnome.desktop.interface", "enable-animations", False, True),
        ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", "0", "1.5"),
    ],
)
def test_what_each_desktop_says(bus: Bus, group: str, key: str, still: object, moving: object) -> None:
    motion = SystemMotion()
    motion.watch(bus.connection)
    assert motion.portal is not None
    motion.portal.take((group, key), still)
    assert motion.reduced
    motion.portal.take((group, key), moving)
    assert not motion.reduced

"""Less motion: by the person's choice or the system's, for everything that turns."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.controls.spinner import Spinner
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.motion import SystemMotion

GNOME, KDE = "enable-animations", "AnimationDurationFactor"


def test_one_wish_is_enough_and_told_once(qtbot: QtBot) -> None:
    system = SystemMotion()
    assert not system.reduced
    with qtbot.waitSignal(system.changed):
        system.note(GNOME, True)
    with qtbot.assertNotEmitted(system.changed):
        system.note(KDE, True)
        system.note(GNOME, False)
    assert system.reduced
    with qtbot.waitSignal(system.changed):
        system.note(KDE, False)
    assert not system.reduced


def test_the_person_decides_and_else_the_system(theme: Theme, qtbot: QtBot) -> None:
    system = theme._system_motion
    system.note(GNOME, True)
    assert theme.reduced_motion
    theme.set_motion("full")
    assert not theme.reduced_motion
    theme.set_motion("system")
    assert theme.reduced_motion
    system.note(GNOME, False)
    assert not theme.reduced_motion
    with qtbot.waitSignal(theme.motion_changed):
        theme.set_motion("reduced")
    assert theme.reduced_motion


def test_what_turns_stops_and_goes_on_at_once(theme: Theme, qtbot: QtBot) -> None:
    spinner = Spinner(theme)
    qtbot.addWidget(spinner)
    spinner.show()
    assert spinner._timer.isActive()
    theme.set_motion("reduced")
    assert not spinner._timer.isActive()
    theme.set_motion("full")
    assert spinner._timer.isActive()


def test_menus_and_tips_do_not_fade_then(theme: Theme, qapp: QApplication) -> None:
    effect = Qt.UIEffect.UI_FadeMenu
    before = qapp.isEffectEnabled(effect)
    theme.set_motion("reduced")
    assert not qapp.isEffectEnabled(effect)
    theme.set_motion("full")
    assert qapp.isEffectEnabled(effect) is before

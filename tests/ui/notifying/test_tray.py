"""The tray icon's menu and clicks; where there is no tray, nothing of it happens."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.notifying.tray import Tray

CLICK = QSystemTrayIcon.ActivationReason.Trigger


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Tray:
    """As on a desktop with a tray: Qt makes the icon and its menu there, and here too."""
    monkeypatch.setattr(Tray, "is_available", property(lambda _: True))
    made = Tray()
    made.set_wanted(True)
    return made


def texts(tray: Tray) -> list[str]:
    assert tray._menu is not None
    return [action.text() for action in tray._menu.actions() if action.text()]


def test_its_menu_does_what_it_says(qtbot: QtBot, tray: Tray) -> None:
    assert texts(tray) == ["Hide the window", "New chat", "Downloads", "Quit"]
    assert tray._menu is not None
    signals = [tray.toggle_requested, tray.new_chat_requested, tray.downloads_requested, tray.quit_requested]
    for action, signal in zip([a for a in tray._menu.actions() if a.text()], signals, strict=True):
        with qtbot.waitSignal(signal):
            action.trigger()
    tray.set_window_shown(False)
    assert texts(tray)[0] == "Show the window"


def test_it_tells_of_downloads_and_stays_only_where_it_is_wanted(tray: Tray) -> None:
    tray.set_downloads("2 downloads, 40%\n1.0 MB/s, 3 min left")
    assert texts(tray)[2] == "2 downloads, 40%, 1.0 MB/s, 3 min left"
    tray.set_wanted(False)
    assert tray._icon is not None
    assert tray._icon.isVisible()
    tray.set_downloads("")
    assert not tray._icon.isVisible()


def test_a_click_toggles_but_not_one_on_a_balloon(qtbot: QtBot, tray: Tray) -> None:
    assert tray._icon is not None
    with qtbot.waitSignal(tray.toggle_requested):
        tray._icon.activated.emit(CLICK)
    with qtbot.assertNotEmitted(tray.toggle_requested):
        tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    tray._key = "chat-1"
    with qtbot.waitSignal(tray.clicked) as caught:
        tray._icon.messageClicked.emit()
    assert caught.args == ["chat-1"]
    with qtbot.assertNotEmitted(tray.toggle_requested):
        tray._icon.activated.emit(CLICK)


def test_another_language_brings_another_menu(tray: Tray) -> None:
    before = tray._menu
    tray.set_downloads("1 download, 5%")
    tray.renew()
    assert tray._menu is not before
    assert texts(tray)[2] == "1 download, 5%"


def test_without_a_tray_there_is_none(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Tray, "is_available", property(lambda _: False))
    tray = Tray()
    tray.set_wanted(True)
    tray.set_downloads("1 download")
    assert not tray.is_shown
    assert tray.tooltip == ""
    assert not tray.message("key", "title", "text")
    tray.close()

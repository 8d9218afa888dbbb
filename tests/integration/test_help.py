"""The Help menu of the whole program: About, and updates that are looked for only where the person wants it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from synthia_desktop.core.installation import Installation, Kind
from synthia_desktop.core.settings import Settings, UpdateSettings, save_settings
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui import help as help_desk
from synthia_desktop.ui.about.dialog import AboutDialog
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.controls.banner import Banner
from synthia_desktop.ui.updates.dialog import UpdateDialog
from tests.hub.release_server import NEW, ReleaseServer
from tests.integration.conftest import MakeProgram

pytestmark = pytest.mark.integration


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ReleaseServer]:
    """The feed of a portable copy with the server's key."""
    with ReleaseServer().running() as running:
        running.publish()
        monkeypatch.setattr(help_desk, "find_installation", lambda _: Installation(Kind.ARCHIVE, "linux", "x86_64"))
        monkeypatch.setattr(help_desk, "release_key", lambda: running.key)
        monkeypatch.setattr(help_desk, "release_feed", lambda: running.feed)
        yield running


def choose(program: Program, text: str) -> None:
    """As from the menu."""
    actions = [action for action in program.window.actions() if action.text() == text]
    actions[0].trigger()


def close_dialog(program: Program, kind: type[QDialog], qtbot: QtBot) -> None:
    (dialog,) = program.window.findChildren(kind)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def banners(program: Program) -> list[Banner]:
    return [banner for banner in program.window.findChildren(Banner) if not banner.isHidden()]


def test_about_opens_and_closes(program: Program, qtbot: QtBot) -> None:
    choose(program, "About Synthia Desktop")
    close_dialog(program, AboutDialog, qtbot)


def test_by_default_nobody_is_asked_until_the_person_asks(
    server: ReleaseServer, make_program: MakeProgram, qtbot: QtBot
) -> None:
    program = make_program()
    qtbot.waitUntil(lambda: program._instances is not None)
    assert not server.asked
    assert "updates" not in program.window.help.__dict__
    choose(program, "Check for updates…")
    with qtbot.waitSignal(program.window.help.updates.found):
        pass
    assert len(server.asked) == 2
    close_dialog(program, UpdateDialog, qtbot)


def test_the_daily_look_offers_a_version_once(
    server: ReleaseServer, make_program: MakeProgram, qtbot: QtBot, app_paths: AppPaths
) -> None:
    save_settings(app_paths.settings_file, Settings(welcome_done=True, updates=UpdateSettings(background=True)))
    program = make_program()
    qtbot.waitUntil(lambda: bool(banners(program)))
    (banner,) = banners(program)
    assert banner.accessibleName() == f"Synthia Desktop {NEW} is there"
    (button,) = [each for each in banner.findChildren(QPushButton) if each.text() == "See what is new…"]
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert not banners(program)
    assert program.settings.value.updates.passed_over == NEW
    close_dialog(program, UpdateDialog, qtbot)


def test_switching_the_daily_look_on_looks_at_once(
    server: ReleaseServer, make_program: MakeProgram, qtbot: QtBot
) -> None:
    program = make_program()
    qtbot.waitUntil(lambda: program._instances is not None)
    program.settings.update(updates=UpdateSettings(background=True))
    qtbot.waitUntil(lambda: bool(banners(program)))
    assert program.settings.value.updates.last_looked > 0

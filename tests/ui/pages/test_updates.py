"""The settings of updates: a feed's address that is checked, and a look once a day that is off."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.settings import UpdateSettings
from synthia_desktop.ui.pages.updates import UpdateSection
from synthia_desktop.ui.theme import Theme

ADDRESS = "https://updates.example/releases.json"


@pytest.fixture
def section(theme: Theme, qtbot: QtBot) -> UpdateSection:
    made = UpdateSection(theme, "")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_by_default_nothing_looks_by_itself_and_no_address_is_claimed(section: UpdateSection) -> None:
    assert not section.background.isChecked()
    assert section.feed.field.text() == ""
    assert "publishes none yet" in section.feed.hint.text()


def test_an_address_is_taken_when_it_has_been_typed(section: UpdateSection, qtbot: QtBot) -> None:
    qtbot.keyClicks(section.feed.field, ADDRESS)
    with qtbot.waitSignal(section.changed) as changed:
        qtbot.keyClick(section.feed.field, Qt.Key.Key_Return)
    assert changed.args == [UpdateSettings(feed=ADDRESS)]


def test_what_is_no_address_stays_with_the_reason(section: UpdateSection, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(section.changed):
        qtbot.keyClicks(section.feed.field, "file:///etc/passwd")
        qtbot.keyClick(section.feed.field, Qt.Key.Key_Return)
    assert "https://" in section.feed.hint.text()
    assert section.feed.field.text() == "file:///etc/passwd"


def test_the_look_once_a_day_is_switched_on_by_keys(section: UpdateSection, qtbot: QtBot) -> None:
    section.set_updates(UpdateSettings(feed=ADDRESS, passed_over="2.0"))
    with qtbot.waitSignal(section.changed) as changed:
        qtbot.keyClick(section.background, Qt.Key.Key_Space)
    assert changed.args == [UpdateSettings(feed=ADDRESS, background=True, passed_over="2.0")]


def test_check_now(section: UpdateSection, qtbot: QtBot) -> None:
    with qtbot.waitSignal(section.check_requested):
        qtbot.keyClick(section.check, Qt.Key.Key_Space)


def test_every_control_has_a_name(section: UpdateSection, nameless: Callable[[QWidget], list[str]]) -> None:
    assert nameless(section) == []

"""The settings of notifications, the tray and spelling show what there is, and announce what the person changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.settings import DesktopSettings, SpellingSettings
from synthia_desktop.ui.pages.desktop_section import DesktopSection
from synthia_desktop.ui.pages.settings_rows import Section
from synthia_desktop.ui.pages.spelling_rows import SpellingRows, language_name
from synthia_desktop.ui.theme import Theme


def shown_section(theme: Theme, qtbot: QtBot, has_tray: bool) -> DesktopSection:
    made = DesktopSection(theme, lambda: has_tray)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("notify", DesktopSettings(notify=False)),
        ("text", DesktopSettings(notify_text=True)),
        ("tray", DesktopSettings(tray=True)),
    ],
)
def test_a_switch_announces_what_is_changed(theme: Theme, qtbot: QtBot, name: str, changed: DesktopSettings) -> None:
    section = shown_section(theme, qtbot, has_tray=True)
    with qtbot.waitSignal(section.changed) as caught:
        getattr(section, name).click()
    assert caught.args == [changed]


def test_the_window_can_only_stay_in_a_tray_that_is_wanted(theme: Theme, qtbot: QtBot) -> None:
    section = shown_section(theme, qtbot, has_tray=True)
    assert not section.stay.isEnabled()
    assert section._stay_row.hint.text() == "Needs the icon in the tray"
    section.tray.click()
    with qtbot.waitSignal(section.changed) as caught:
        section.stay.click()
    assert caught.args == [DesktopSettings(tray=True, close_to_tray=True)]


def test_without_a_tray_it_says_so(theme: Theme, qtbot: QtBot, nameless: Callable[[QWidget], list[str]]) -> None:
    section = shown_section(theme, qtbot, has_tray=False)
    assert not section.tray.isEnabled()
    assert section._tray_row.hint.text() == "This desktop has no tray"
    with qtbot.assertNotEmitted(section.changed):
        section.set_desktop(DesktopSettings(tray=True, close_to_tray=True, notify=False))
    assert section.tray.isEnabled(), "what was switched on elsewhere can be switched off here"
    assert not section.text.isEnabled()
    assert nameless(section) == []


@pytest.fixture
def rows(theme: Theme, qtbot: QtBot) -> Iterator[SpellingRows]:
    section = Section(theme, "Chat", "message-square")
    qtbot.addWidget(section)
    made = SpellingRows(theme, section)
    with qtbot.waitSignal(made.wanted):
        section.show()
    yield made
    section.hide()


def test_the_installed_dictionaries_are_offered(qtbot: QtBot, rows: SpellingRows) -> None:
    rows.set_known(("de_DE", "en_US"), "en_US", None)
    names = [rows.language.itemText(number) for number in range(rows.language.count())]
    assert names == ["As the system", "Deutsch (Deutschland)", "English (United States)"]
    assert rows._language_row.hint.text() == "That is English (United States)"
    rows.language.setCurrentIndex(1)
    with qtbot.waitSignal(rows.changed) as caught:
        rows.language.activated.emit(1)
    assert caught.args == [SpellingSettings(language="de_DE")]
    with qtbot.waitSignal(rows.changed) as caught:
        rows.switch.click()
    assert caught.args == [SpellingSettings(on=False, language="de_DE")]


def test_what_is_not_there_is_said_in_words(rows: SpellingRows) -> None:
    rows.set_known((), "", SynthiaError("No spelling library", "It is not installed.", "Install it."))
    assert rows.why() == "It is not installed. Install it."
    assert not rows.switch.isEnabled()
    assert not rows.language.isEnabled()
    rows.set_known(("de_DE", "fr_FR"), "", None)
    assert rows.switch.isEnabled()
    assert "no dictionary for the system's language" in rows._language_row.hint.text()


def test_a_chosen_language_whose_dictionary_is_gone_stays_chosen(rows: SpellingRows) -> None:
    rows.set_spelling(SpellingSettings(language="nl_NL"))
    rows.set_known(("en_US",), "en_US", None)
    assert rows.language.currentData() == "nl_NL"


@pytest.mark.parametrize(
    ("name", "words"),
    [("en_GB", "English (United Kingdom)"), ("fr", "Français"), ("pt_BR", "Português (Brasil)"), ("xx_YY", "xx_YY")],
)
def test_languages_are_called_by_their_own_names(name: str, words: str) -> None:
    assert language_name(name) == words

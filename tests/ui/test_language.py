"""Which language the window speaks, and how numbers are written in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.said import said
from synthia_desktop.core.settings import LANGUAGES
from synthia_desktop.paths import translations_dir
from synthia_desktop.ui.controls.menu import add_action, menu
from synthia_desktop.ui.language import NAMES, Language, system_language
from synthia_desktop.ui.said import shown, shown_error
from synthia_desktop.ui.theme import Theme


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    made = Language(translations_dir())
    yield made
    made.close()


def test_every_language_has_a_name() -> None:
    assert tuple(NAMES) == LANGUAGES


@pytest.mark.parametrize(
    ("told", "code"),
    [
        (["C"], "en"),
        (["de-AT", "de"], "de"),
        (["fr-CA", "fr"], "fr"),
        (["it-IT", "it", "es-ES", "es"], "es"),
        (["pl-PL", "pl"], "en"),
        (["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (["zh-SG", "zh"], "zh_CN"),
        (["zh-TW", "zh-Hant-TW", "zh"], "en"),
        (["zh-Hant-HK", "zh", "ja-JP", "ja"], "ja"),
        (["zh-TW", "zh", "zh-Hans-CN"], "zh_CN"),
        (["en-GB", "en", "de"], "en"),
    ],
)
def test_the_system_s_first_language_that_is_spoken_here(told: list[str], code: str) -> None:
    assert system_language(told) == code


def test_qt_s_own_texts_and_numbers_follow(language: Language) -> None:
    changes: list[str] = []
    language.changed.connect(lambda: changes.append(language.code))
    language.choose("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    language.choose("de")
    language.choose("system")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert changes == ["de", "en"]


def test_each_catalogue_is_loaded(language: Language) -> None:
    words = {}
    for code in NAMES:
        language.choose(code)
        words[code] = QCoreApplication.translate("MainWindow", "Settings")
    assert words["en"] == "Settings"
    assert len(set(words.values())) == len({"Settings", "Einstellungen", "Paramètres", "Ajustes", "设置", "設定"})


def test_what_was_said_in_english_is_shown_in_the_language(language: Language) -> None:
    size = said("{amount:,.2f} GB", amount=1234.5)
    error = StorageError("The settings were not saved", said("{name} takes {size}.", name="a{b}", size=size))
    assert str(shown_error(error)) == str(error)
    language.choose("de")
    told = shown_error(error)
    assert told.title == "Die Einstellungen wurden nicht gespeichert"
    assert "1.234,50" in told.message
    assert "a{b}" in told.message
    assert error.title == "The settings were not saved"
    assert shown("What nobody knows") == "What nobody knows"
    assert shown("") == ""


def test_menus_name_the_keys_in_the_language(language: Language, theme: Theme, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    language.choose("de")
    made = menu(parent)
    assert add_action(theme, made, "Anheften", "pin", "Ctrl+P").text() == "Anheften\tStrg+P"
    assert add_action(theme, made, "Löschen", "trash-2", "Del").text() == "Löschen\tEntf"

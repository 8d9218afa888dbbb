"""The models folders in the settings: which there are, and that a change of the main one keeps the old models."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.settings import Settings
from synthia_desktop.library.models import LocalModel, Source
from synthia_desktop.ui.pages.model_folders import ModelFolders
from synthia_desktop.ui.theme import Theme

USUAL = Path("/data/models")


@pytest.fixture
def section(qtbot: QtBot, theme: Theme) -> ModelFolders:
    made = ModelFolders(theme, USUAL)
    qtbot.addWidget(made)
    made.set_settings(Settings(library_folders=("/ssd/gguf",)))
    made.show()
    return made


def announced(section: ModelFolders) -> list[tuple[str, object]]:
    told: list[tuple[str, object]] = []
    section.changed.connect(lambda field, value: told.append((field, value)))
    return told


def test_it_lists_the_folders_with_what_they_hold(section: ModelFolders) -> None:
    path = Path("/ssd/gguf/a/m.gguf")
    section.set_models([LocalModel(path, (path,), "m", "", 4_370_000_000, Source.FOLDER, True)])
    assert [row.folder for row in section.rows] == [str(USUAL), "/ssd/gguf"]
    assert [row._held.text() for row in section.rows] == ["No models", "1 model, 4.37 GB"]


def test_folders_are_added_once_and_removed(section: ModelFolders) -> None:
    told = announced(section)
    section.add_folder("/ssd/gguf")
    section.add_folder(str(USUAL))
    assert told == []
    section.add_folder("/usb")
    section.rows[1].remove_requested.emit()
    assert told == [("library_folders", ("/ssd/gguf", "/usb")), ("library_folders", ())]


@pytest.mark.parametrize(
    ("answer", "changes"),
    [
        ("Go on listing them", [("library_folders", (str(USUAL),)), ("models_folder", "/ssd/gguf")]),
        ("Stop listing them", [("library_folders", ()), ("models_folder", "/ssd/gguf")]),
        ("Cancel", []),
    ],
)
def test_another_main_folder_asks_about_the_old_one(
    section: ModelFolders, answer: str, changes: list[tuple[str, object]]
) -> None:
    told = announced(section)
    section._ask_old("/ssd/gguf")
    box = section.findChild(QMessageBox)
    assert box is not None
    next(button for button in box.buttons() if button.text() == answer).click()
    assert told == changes


def test_the_usual_folder_is_told_by_an_empty_setting(section: ModelFolders) -> None:
    section.set_settings(Settings(models_folder="/usb"))
    told = announced(section)
    section.use_for_downloads(str(USUAL), keep_listing=True)
    assert told == [("library_folders", ("/usb",)), ("models_folder", "")]


def test_the_switch_follows_and_announces(qtbot: QtBot, section: ModelFolders) -> None:
    told = announced(section)
    section.set_settings(Settings(other_programs=False))
    assert told == []
    section._others.click()
    assert told == [("other_programs", True)]


def test_everything_has_a_name(section: ModelFolders, nameless: Callable[[QWidget], list[str]]) -> None:
    assert nameless(section) == []

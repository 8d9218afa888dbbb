"""The model manager's own rules: licences are asked for once, nothing is begun before it is needed."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.catalog import CatalogueModel
from synthia_desktop.core.settings import Settings
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.manager import ModelManager
from synthia_desktop.ui.notifying.desktop import Desktop
from synthia_desktop.ui.settings_store import SettingsStore

ASKS = "TheBloke/Synthia-70B-v1.2b-GGUF"
FREE = "TheBloke/Synthia-7B-v3.0-GGUF"


class Asked:
    """Notes the models whose licence was asked for, and answers as told."""

    def __init__(self) -> None:
        self.models: list[str] = []
        self.answer = True

    def __call__(self, model: CatalogueModel) -> bool:
        self.models.append(model.id)
        return self.answer


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def background() -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def manager(asked: Asked, background: Background, app_paths: AppPaths, qtbot: QtBot) -> Iterator[ModelManager]:
    window = QWidget()
    qtbot.addWidget(window)
    settings = SettingsStore(app_paths.settings_file, Settings(), background, window)
    manager = ModelManager(app_paths, settings, background, Desktop(lambda: window, settings, window), asked, window)
    yield manager
    manager.close()


def test_a_licence_is_asked_for_once_and_a_refusal_is_no_acceptance(manager: ModelManager, asked: Asked) -> None:
    asked.answer = False
    assert not manager.may_download(ASKS, "")
    asked.answer = True
    assert manager.may_download(ASKS, "")
    assert manager.may_download(ASKS, "")
    assert len(asked.models) == 2


def test_a_free_model_and_an_unknown_one_ask_for_nothing(manager: ModelManager, asked: Asked) -> None:
    assert manager.may_download(FREE, "")
    assert manager.may_download("someone/else", "mit")
    assert asked.models == []


def test_a_repository_outside_the_catalogue_is_known_by_its_licence(manager: ModelManager, asked: Asked) -> None:
    licence = manager.catalogue.of_repository(ASKS)
    assert licence is not None
    assert manager.may_download("someone/another-llama", licence.licence.id)
    assert len(asked.models) == 1


def test_closing_begins_nothing(manager: ModelManager) -> None:
    manager.close()
    assert not {"hub", "library", "downloads", "tokens"} & set(vars(manager))

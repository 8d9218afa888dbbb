"""Settings change at once in the window and reach the disk a moment later."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.settings import Settings, load_settings
from synthia_desktop.ui import retry
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.settings_store import SettingsStore


def test_a_change_is_announced_once_and_written(qtbot: QtBot, tmp_path: Path) -> None:
    file, background = tmp_path / "settings.json", Background()
    store = SettingsStore(file, Settings(), background)
    seen: list[Settings] = []
    store.changed.connect(seen.append)
    store.update(theme="dark")
    store.update(theme="dark")
    assert [s.theme for s in seen] == ["dark"]
    qtbot.waitUntil(file.exists)
    background.close()
    assert load_settings(file) == (store.value, None)


def test_a_model_is_remembered_with_its_load_and_comes_first(qtbot: QtBot, tmp_path: Path) -> None:
    background = Background()
    store = SettingsStore(tmp_path / "settings.json", Settings(), background)
    store.remember_model("/a.gguf", load=LoadParams(gpu_layers=3))
    store.remember_model("/b.gguf", prompt_format="chatml")
    store.remember_model("/a.gguf", prompt_format="synthia")
    store.flush()
    background.close()
    assert store.value.recent_models == ("/a.gguf", "/b.gguf")
    assert store.value.model("/a.gguf").load.gpu_layers == 3
    assert store.value.model("/a.gguf").prompt_format == "synthia"


def test_a_folder_that_cannot_be_written_is_told_of_and_tried_again(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retry, "FIRST_RETRY_MS", 20)
    background, folder = Background(), tmp_path / "folder"
    folder.write_text("in the way")
    store = SettingsStore(folder / "settings.json", Settings(), background)
    told: list[object] = []
    store.trouble.connect(told.append)
    with qtbot.waitSignal(store.trouble) as failed:
        store.update(theme="light")
        store.flush()
    assert failed.args
    (error,) = failed.args
    assert isinstance(error, StorageError)
    assert error.title == "The settings were not saved"
    assert "tries again by itself" in error.hint
    qtbot.waitUntil(lambda: store._retry._delay > 40)
    assert told == [error], "told once, however often it is tried"
    folder.unlink()
    with qtbot.waitSignal(store.trouble) as mended:
        pass
    assert mended.args == [None]
    assert load_settings(folder / "settings.json")[0].theme == "light"
    background.close()


def test_a_change_meanwhile_is_what_gets_written(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retry, "FIRST_RETRY_MS", 100_000)
    background, folder = Background(), tmp_path / "folder"
    folder.write_text("in the way")
    store = SettingsStore(folder / "settings.json", Settings(), background)
    with qtbot.waitSignal(store.trouble):
        store.update(theme="light")
        store.flush()
    folder.unlink()
    with qtbot.waitSignal(store.trouble):
        store.update(theme="dark")
    assert load_settings(folder / "settings.json")[0].theme == "dark"
    background.close()

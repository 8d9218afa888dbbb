"""Settings change at once in the window and reach the disk a moment later."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.settings import Settings, load_settings
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


def test_a_folder_that_cannot_be_written_is_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    background = Background()
    (tmp_path / "file").write_text("in the way")
    store = SettingsStore(tmp_path / "file" / "settings.json", Settings(), background)
    with qtbot.waitSignal(background.failed) as failed:
        store.update(theme="light")
        store.flush()
    assert failed.args
    assert "settings" in str(failed.args[0])
    background.close()

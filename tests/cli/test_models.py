"""A model can be named by its path, by its name in the models folder, or as the demo."""

from pathlib import Path

import pytest

from synthia_desktop.cli.models import find_model
from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.paths import AppPaths


@pytest.fixture
def model(app_paths: AppPaths) -> Path:
    file = app_paths.models_dir / "publisher" / "Synthia-7B.Q4_K_M.gguf"
    file.parent.mkdir()
    file.touch()
    return file


def test_the_demo(app_paths: AppPaths, demo_model: Path) -> None:
    assert find_model("demo", app_paths) == demo_model


def test_a_path_becomes_absolute(app_paths: AppPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here.gguf").touch()
    monkeypatch.chdir(tmp_path)
    assert find_model("here.gguf", app_paths) == tmp_path / "here.gguf"


@pytest.mark.parametrize("name", ["Synthia-7B.Q4_K_M.gguf", "Synthia-7B.Q4_K_M", "synthia-7b.q4_k_m"])
def test_a_name_in_the_models_folder(name: str, app_paths: AppPaths, model: Path) -> None:
    assert find_model(name, app_paths) == model


def test_an_unknown_name_is_answered_with_the_known_ones(app_paths: AppPaths, model: Path) -> None:
    with pytest.raises(ModelFileError) as error:
        find_model("Synthia-8B", app_paths)
    assert "Synthia-8B" in error.value.message
    assert model.stem in error.value.hint
    assert "demo" in error.value.hint


def test_a_name_with_two_meanings_is_refused(app_paths: AppPaths, model: Path) -> None:
    other = app_paths.models_dir / model.name
    other.touch()
    with pytest.raises(ModelFileError) as error:
        find_model(model.stem, app_paths)
    assert str(other) in error.value.message
    assert str(model) in error.value.message


def test_a_folder_is_no_model(app_paths: AppPaths, tmp_path: Path) -> None:
    with pytest.raises(ModelFileError):
        find_model(str(tmp_path), app_paths)

"""The models on this computer, from the terminal: words for people, one object for programs, a number at the end."""

import json
from pathlib import Path
from typing import Any

import pytest

from synthia_desktop.cli import INTERRUPTED
from synthia_desktop.cli import join as cli_join
from synthia_desktop.cli.models import find_model
from synthia_desktop.library.models import Stopped
from synthia_desktop.paths import AppPaths
from tests.cli.conftest import RunCommand
from tests.core.test_gguf import write


@pytest.fixture
def models_dir(tmp_path: Path) -> Path:
    folder = tmp_path / "data" / "models"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def model(models_dir: Path) -> Path:
    return write(models_dir / "Synthia-7B.Q4_K_M.gguf")


def printed(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    return json.loads(capsys.readouterr().out)


def test_list(run_command: RunCommand, model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command("models", "list") == 0
    line = capsys.readouterr().out
    assert "Synthia-7B" in line
    assert str(model) in line
    assert run_command("models", "list", "--json") == 0
    (found,) = printed(capsys)["models"]
    assert (found["path"], found["quant"], found["size_bytes"]) == (str(model), "Q4_K_M", model.stat().st_size)
    assert (found["facts"]["layers"], found["facts"]["chat_template"], found["problem"]) == (32, True, None)


def test_an_empty_list_says_where_models_go(
    run_command: RunCommand, models_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command("models", "list") == 0
    output = capsys.readouterr()
    assert not output.out
    assert str(models_dir) in output.err


def test_import(run_command: RunCommand, models_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "from").mkdir()
    first, second = write(tmp_path / "from" / "a.gguf"), write(tmp_path / "from" / "b.gguf")
    assert run_command("models", "import", "--how", "move", str(first), str(second), "--json") == 0
    assert [entry["path"] for entry in printed(capsys)["models"]] == [str(models_dir / n) for n in ("a.gguf", "b.gguf")]
    assert not first.exists()


def test_what_fails_does_not_keep_the_others(
    run_command: RunCommand, models_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "from").mkdir()
    good = write(tmp_path / "from" / "a.gguf")
    assert run_command("models", "import", str(tmp_path / "gone.gguf"), str(good)) == 1
    output = capsys.readouterr()
    assert "gone.gguf" in output.err
    assert output.out.strip() == str(models_dir / "a.gguf")


def test_verify(run_command: RunCommand, model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command("models", "verify", "synthia-7b") == 0
    assert "is whole" in capsys.readouterr().out
    model.write_bytes(model.read_bytes()[:-50])
    assert run_command("models", "verify", str(model), "--json") == 1
    assert printed(capsys)["models"][0]["verdict"] == "damaged"


def test_remove(run_command: RunCommand, model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command("models", "remove", "Synthia-7B.Q4_K_M") == 0
    assert str(model) in capsys.readouterr().out
    assert not model.exists()
    assert run_command("models", "remove", "Synthia-7B.Q4_K_M") == 1
    assert "no such model" in capsys.readouterr().err


def test_what_lies_elsewhere_is_not_removed(
    run_command: RunCommand, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write(tmp_path / "mine.gguf")
    assert run_command("models", "remove", str(file)) == 1
    assert file.exists()
    assert "cannot be deleted here" in capsys.readouterr().err


def test_join(run_command: RunCommand, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = write(tmp_path / "whole.gguf").read_bytes()
    first = tmp_path / "m.gguf-split-a"
    first.write_bytes(content[:50_000])
    assert run_command("join", str(first)) == 1
    assert "Parts are missing" in capsys.readouterr().err
    (tmp_path / "m.gguf-split-b").write_bytes(content[50_000:])
    assert run_command("join", str(first), "--to", str(tmp_path / "new.gguf"), "--json") == 0
    assert printed(capsys) == {"file": str(tmp_path / "new.gguf"), "size_bytes": len(content)}
    assert (tmp_path / "new.gguf").read_bytes() == content


def test_a_join_that_is_stopped_says_how_it_goes_on(
    run_command: RunCommand, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*_arguments: object) -> Path:
        raise Stopped

    monkeypatch.setattr(cli_join, "join_pieces", stopped)
    assert run_command("join", "m.gguf-split-a") == INTERRUPTED
    assert "run the same command again" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["models"],
        ["models", "steal"],
        ["models", "list", "x"],
        ["models", "import"],
        ["models", "import", "x.gguf", "--how", "burn"],
        ["models", "verify"],
        ["join"],
        ["join", "a", "b"],
    ],
)
def test_wrong_arguments_end_with_2(
    run_command: RunCommand, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command(*arguments) == 2
    assert capsys.readouterr().err


@pytest.mark.parametrize("name", ["Synthia-7B", "synthia-7b-q4_k_m", "Synthia-7B.Q4_K_M", "synthia-7b.q4_k_m.gguf"])
def test_a_model_of_the_library_is_found_by_its_listed_name(name: str, app_paths: AppPaths, model: Path) -> None:
    assert find_model(name, app_paths) == model


def test_models_of_the_set_folders_are_found(app_paths: AppPaths, tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    file = write(tmp_path / "more" / "other.gguf")
    app_paths.settings_file.write_text(json.dumps({"version": 1, "library_folders": [str(tmp_path / "more")]}))
    assert find_model("other", app_paths) == file

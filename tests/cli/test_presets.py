"""Presets from the terminal: listed, taken in, written out, and meant by a name in a chat."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from synthia_desktop.cli.arguments import parse
from synthia_desktop.cli.presets import chosen
from synthia_desktop.core.errors import PresetFileError
from synthia_desktop.core.preset_book import PresetBook
from synthia_desktop.core.preset_files import import_presets, save_book
from synthia_desktop.core.presets import SamplingPreset, SystemPreset
from synthia_desktop.core.sampling import MOST_STOPS, SamplingParams
from synthia_desktop.paths import AppPaths
from synthia_desktop.store.lock import DataFolderLock
from tests.cli.conftest import RunCommand

BOOK = PresetBook(
    (SystemPreset("s1", "Pirate", "", "Talk like a pirate."),),
    (SamplingPreset("p1", "Pirate", "", SamplingParams(temperature=1.2, stop=("Arr",))),),
)


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    return AppPaths.under(tmp_path / "data")


@pytest.fixture
def own(paths: AppPaths) -> Path:
    save_book(paths.presets_file, BOOK)
    return paths.presets_file


def printed(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    return json.loads(capsys.readouterr().out)


def test_own_and_ready_made_ones_are_listed(
    run_command: RunCommand, own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command("presets", "list") == 0
    lines = capsys.readouterr().out.splitlines()
    assert sum("Pirate" in line and "own" in line for line in lines) == 2
    assert any("Tree of Thoughts" in line and "system prompt" in line for line in lines)
    assert run_command("presets", "list", "--json") == 0
    listed = printed(capsys)
    assert listed["own"]["system"][0]["text"] == "Talk like a pirate."
    assert listed["ready_made"]["sampling"][0]["id"] == "card_reference"


def test_what_is_written_out_is_taken_in_elsewhere(
    run_command: RunCommand, own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "all.json"
    assert run_command("presets", "export", str(file)) == 0
    assert import_presets(file) == BOOK
    own.unlink()
    capsys.readouterr()
    assert run_command("presets", "import", str(file), "--json") == 0
    assert printed(capsys) == {"added": ["Pirate", "Pirate"]}
    assert run_command("presets", "import", str(file)) == 0
    assert "already" in capsys.readouterr().out
    assert len(import_presets(own).presets) == 2


def test_named_ones_are_written_out(run_command: RunCommand, own: Path, tmp_path: Path) -> None:
    file = tmp_path / "some.json"
    assert run_command("presets", "export", str(file), "tree of thoughts", "Creative") == 0
    assert [preset.name for preset in import_presets(file).presets] == ["Tree of Thoughts", "Creative"]
    assert run_command("presets", "export", str(tmp_path / "no folder" / "\0"), "nothing like it") == 1


def test_a_bad_file_leaves_everything_as_it_was(
    run_command: RunCommand, own: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    save_book(good, PresetBook((SystemPreset("x", "New", "", "new"),)))
    bad.write_text('{"format": "synthia-presets", "version": 7}')
    before = own.read_bytes()
    assert run_command("presets", "import", str(good), str(bad)) == 1
    assert "version 7" in capsys.readouterr().err
    assert own.read_bytes() == before


def test_an_open_window_keeps_its_presets(
    run_command: RunCommand, own: Path, paths: AppPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "new.json"
    save_book(file, PresetBook((SystemPreset("x", "New", "", "new"),)))
    lock = DataFolderLock(paths.data_dir)
    lock.acquire()
    try:
        assert run_command("presets", "import", str(file)) == 1
        assert "three dots" in capsys.readouterr().err
    finally:
        lock.release()
    assert import_presets(own) == BOOK


def test_a_chat_takes_both_parts_of_a_preset(own: Path, paths: AppPaths) -> None:
    chat = ["chat", "--model", "demo", "--data-dir", str(paths.data_dir)]
    assert chosen(parse([*chat, "--preset", "pirate"])) == ("Talk like a pirate.", BOOK.sampling[0].params)
    both = [*chat, "--preset", "pirate", "--preset", "Precise"]
    assert chosen(parse(both))[1].temperature == 0.0
    with pytest.raises(PresetFileError, match="Tree of Thoughts"):
        chosen(parse([*chat, "--preset", "no such"]))


def test_what_is_said_counts_more_than_a_preset(own: Path, paths: AppPaths) -> None:
    chat = ["chat", "--model", "demo", "--data-dir", str(paths.data_dir), "--preset", "pirate"]
    more = ["--temperature", str(SamplingParams.temperature), "--stop", "a", "b", "--system", ""]
    assert chosen(parse([*chat, *more])) == ("", SamplingParams(stop=("a", "b")))


@pytest.mark.parametrize("stops", [[""], ["x" * 201], ["x"] * (MOST_STOPS + 1)])
def test_bad_stop_strings_are_refused(stops: list[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["chat", "--model", "demo", "--stop", *stops])


def test_an_action_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse(["presets"])
    assert end.value.code == 2
    assert "ACTION" in capsys.readouterr().err

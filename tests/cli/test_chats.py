"""Chats from the terminal: found, taken out and brought back, with words for people and one object for programs."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from synthia_desktop.core.exchange.chat import Chat
from synthia_desktop.paths import AppPaths
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.exchange import ImportSummary, bring_in
from synthia_desktop.store.labels import LabelStore
from tests.cli.conftest import RunCommand
from tests.core.exchange.chats import branched, straight


@pytest.fixture
def chats(tmp_path: Path) -> list[Chat]:
    made = [straight("Why do tides come?", "The **moon** pulls.", title="Tides"), branched(1, 6)]
    file = AppPaths.under(tmp_path / "data").database_file
    with closing(ConversationStore(file)) as store:
        bring_in(made, store, ImportSummary())
        LabelStore(store).pin(made[0].conversation.id, True)
    return made


def printed(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    return json.loads(capsys.readouterr().out)


def test_list(run_command: RunCommand, chats: list[Chat], capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command("chats", "list") == 0
    out = capsys.readouterr().out
    assert "Tides  [pinned]" in out
    assert run_command("chats", "list", "--json") == 0
    found = printed(capsys)["chats"]
    assert {one["id"] for one in found} == {chat.conversation.id for chat in chats}


def test_no_chats_are_no_error(run_command: RunCommand, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command("chats", "list") == 0
    assert "no chats yet" in capsys.readouterr().err


def test_search(run_command: RunCommand, chats: list[Chat], capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command("chats", "search", "MOON", "pull") == 0
    assert "Tides\n    Synthia: The moon pulls." in capsys.readouterr().out
    assert run_command("chats", "search", "tide", "--json") == 0
    (found,) = printed(capsys)["chats"]
    assert found["hits"][0]["snippet"]["spans"] == [[7, 11]]
    assert run_command("chats", "search", "nowhere") == 1
    assert "No chat contains “nowhere”." in capsys.readouterr().err


def test_an_archive_goes_out_and_comes_back_elsewhere(
    run_command: RunCommand, chats: list[Chat], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "all.json"
    assert run_command("chats", "export", "--to", str(file)) == 0
    assert capsys.readouterr().out == f"{file}\n"
    assert run_command("chats", "import", str(file), "--json") == 0
    (here,) = printed(capsys)["files"]
    assert (here["new"], here["here"], here["kinds"]) == (0, 2, ["Synthia"])
    from synthia_desktop.cli import main

    elsewhere = str(tmp_path / "other")
    assert main(["chats", "import", str(file), "--dry-run", "--data-dir", elsewhere]) == 0
    assert "2 chats with 8 messages would be imported" in capsys.readouterr().out
    assert main(["chats", "import", str(file), "--data-dir", elsewhere]) == 0
    with closing(ConversationStore(AppPaths.under(tmp_path / "other").database_file)) as store:
        for chat in chats:
            assert store.load(chat.conversation.id) == chat.conversation


@pytest.mark.parametrize("kind", ["md", "html"])
def test_chats_for_people_are_a_file_each(
    run_command: RunCommand, chats: list[Chat], tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "out"
    for _ in range(2):
        assert run_command("chats", "export", "--format", kind, "--to", str(folder)) == 0
    names = sorted(file.name for file in folder.iterdir())
    assert names == [f"Chat 1 東京 (2).{kind}", f"Chat 1 東京.{kind}", f"Tides (2).{kind}", f"Tides.{kind}"]
    text = (folder / f"Tides.{kind}").read_text("utf-8")
    assert "Why do tides come?" in text
    assert ("<strong>moon</strong>" if kind == "html" else "**moon**") in text
    hostile = (folder / f"Chat 1 東京.{kind}").read_text("utf-8")
    assert kind == "md" or "<script>" not in hostile


def test_one_chat_as_the_cards_lines_by_a_part_of_its_title(
    run_command: RunCommand, chats: list[Chat], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "turns.jsonl"
    assert run_command("chats", "export", "tide", "--format", "jsonl", "--to", str(file)) == 0
    assert file.read_bytes() == b'{"prompt": "Why do tides come?", "answer": "The **moon** pulls."}\n'
    assert run_command("chats", "export", "nobody", "--to", str(file)) == 1
    assert "No title contains 'nobody'" in capsys.readouterr().err


def test_a_file_that_cannot_be_read_does_not_stop_the_others(
    run_command: RunCommand, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.jsonl", tmp_path / "bad.json"
    good.write_text('{"prompt": "a", "answer": "b"}\n')
    bad.write_text("<html>")
    assert run_command("chats", "import", str(bad), str(tmp_path / "gone"), str(good), "--json") == 1
    output = capsys.readouterr()
    results = json.loads(output.out)["files"]
    assert [("error" in result, result.get("new")) for result in results] == [(True, None), (True, None), (False, 1)]
    assert "does not begin as JSON" in output.err


def test_a_place_that_cannot_be_written_is_told(
    run_command: RunCommand, chats: list[Chat], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_command("chats", "export", "--to", str(tmp_path / "no" / "folder.json")) == 1
    assert "The file was not written" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [(), ("export",), ("search",), ("import",), ("list", "x"), ("eat",)])
def test_wrong_arguments_are_refused(run_command: RunCommand, arguments: tuple[str, ...]) -> None:
    assert run_command("chats", *arguments) == 2

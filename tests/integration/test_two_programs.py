"""Two programs at once: on one data folder, on two, and the command line beside the window. Nothing is lost."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Message, Role
from synthia_desktop.core.errors import DataFolderInUseError
from synthia_desktop.paths import AppPaths
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.starters import demo_questions
from tests.demo_talk import demo_conversation
from tests.integration.conftest import MakeProgram

pytestmark = pytest.mark.integration

TIMEOUT = 60_000


def ask(program: Program, qtbot: QtBot, text: str) -> Message:
    with qtbot.waitSignal(program.chat.answer_finished, timeout=TIMEOUT) as finished:
        program.chat.send(text)
    assert finished.args
    return finished.args[0]


def written(program: Program, qtbot: QtBot) -> None:
    """Wait until the disk has all that was put before."""
    with qtbot.waitSignal(program._archive.listed, timeout=TIMEOUT):
        program._archive.refresh()


def rows(paths: AppPaths) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(paths.database_file)) as connection:
        return connection.execute("SELECT id, text FROM messages ORDER BY place").fetchall()


def test_a_second_program_on_the_folder_changes_nothing(
    demo: Program, qtbot: QtBot, qapp: QApplication, app_paths: AppPaths
) -> None:
    turn = demo_conversation()[0]
    demo.chat.send(turn.question)
    with pytest.raises(DataFolderInUseError):
        Program(qapp, app_paths)
    if demo.chat.writing_in:
        with qtbot.waitSignal(demo.chat.answer_finished, timeout=TIMEOUT):
            pass
    written(demo, qtbot)
    assert [text for _, text in rows(app_paths)] == [turn.question, turn.answer]


def test_programs_on_two_folders_know_nothing_of_each_other(
    demo: Program, qtbot: QtBot, qapp: QApplication, app_paths: AppPaths, tmp_path: Path
) -> None:
    other_paths = AppPaths.under(tmp_path / "other")
    other = Program(qapp, other_paths)
    other.start(None)
    try:
        other.settings.update(sampling=demo.settings.value.sampling)
        other.open_demo()
        first, second = demo_questions()[:2]
        assert ask(demo, qtbot, first.question).text == first.answer
        assert ask(other, qtbot, second.question).text == second.answer
        written(demo, qtbot)
        written(other, qtbot)
    finally:
        other.close()
        other.deleteLater()
    assert [text for _, text in rows(app_paths)] == [first.question, first.answer]
    assert [text for _, text in rows(other_paths)] == [second.question, second.answer]


def test_the_command_line_chats_beside_the_window_and_stores_nothing(
    demo: Program, qtbot: QtBot, app_paths: AppPaths
) -> None:
    first, second = demo_questions()[:2]
    ask(demo, qtbot, first.question)
    written(demo, qtbot)
    before = rows(app_paths)
    command = [
        sys.executable,
        "-m",
        "synthia_desktop",
        "chat",
        "--data-dir",
        str(app_paths.data_dir),
        "--model",
        "demo",
    ]
    ran = subprocess.run(
        [*command, "--temperature", "0", "--prompt", second.question],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (ran.returncode, ran.stdout.strip()) == (0, second.answer), ran.stderr
    assert rows(app_paths) == before
    assert ask(demo, qtbot, second.question).text == second.answer
    written(demo, qtbot)
    assert rows(app_paths)[: len(before)] == before


def test_what_another_writer_put_into_an_open_chat_is_not_overwritten(
    make_program: MakeProgram, demo: Program, qtbot: QtBot, app_paths: AppPaths
) -> None:
    """Such as a tool that writes into the file although the program has the folder."""
    turns = demo_conversation()
    answer = ask(demo, qtbot, turns[0].question)
    written(demo, qtbot)
    chat = demo.chat.conversation
    with closing(ConversationStore(app_paths.database_file)) as other:
        theirs = Message("theirs", answer.parent_id, Role.ASSISTANT, "Another program's answer.")
        other.put_message(chat.id, theirs)
        other.put_message(chat.id, Message("question", "theirs", Role.USER, "Its question."))
    ours = ask(demo, qtbot, turns[1].question)
    demo.close()

    again = make_program()
    qtbot.waitUntil(lambda: again.chat.conversation.id == chat.id, timeout=TIMEOUT)
    conversation = again.chat.conversation
    assert [m.text for m in conversation.branch()][-1] == ours.text
    assert [m.id for m in conversation.siblings(answer.id)] == [answer.id, "theirs"]
    again.edits.switch_version(answer.id, 1)
    assert [m.id for m in again.chat.conversation.branch()][1:] == ["theirs", "question"]

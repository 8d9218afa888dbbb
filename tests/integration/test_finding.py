"""The whole program finds, keeps, names and saves chats, with its real engine and its real files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Conversation, Message, Role, new_id
from synthia_desktop.paths import AppPaths, demo_model
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.chat.finding import _documents
from synthia_desktop.ui.exchange.import_dialog import ImportDialog
from synthia_desktop.ui.model_session import Stage
from tests.demo_talk import demo_conversation
from tests.integration.conftest import MakeProgram, load_demo
from tests.integration.test_window import ask

pytestmark = pytest.mark.integration


def put_branched_chat(program: Program, qtbot: QtBot) -> tuple[str, str, str]:
    """A long chat whose second version of the first answer is shown; gives the ids of it and of both versions."""
    chat = Conversation(new_id(), "Long chat")

    def say(role: Role, text: str, parent: str | None) -> str:
        message = Message(new_id(), parent, role, text)
        chat.add(message)
        return message.id

    question = say(Role.USER, "What pulls the water?", None)
    hidden = say(Role.ASSISTANT, "The hidden **moon** does.", question)
    shown = say(Role.ASSISTANT, "Gravity does.", question)
    for number in range(80):
        last = say(Role.USER, f"Question {number}?", chat.current_id)
        say(Role.ASSISTANT, f"Answer {number}. " + "Some words. " * 30, last)
    program._archive.put(chat, *chat.messages.values())
    with qtbot.waitSignal(program._archive.listed):
        program._archive.refresh()
    return chat.id, hidden, shown


def search(program: Program, qtbot: QtBot, text: str) -> None:
    with qtbot.waitSignal(program.finder.found):
        program.window.page.sidebar.search.field.setText(text)


def marked(program: Program, message_id: str) -> list[str]:
    view = program.window.page.view.transcript.message_view(message_id)
    assert view is not None
    return [found.cursor.selectedText() for part in _documents(view) for found in part._found]


def test_a_hit_on_another_branch_of_another_chat_is_opened_and_marked(program: Program, qtbot: QtBot) -> None:
    program.window.show_page("chat")
    chat_id, hidden, shown = put_branched_chat(program, qtbot)
    page = program.window.page
    search(program, qtbot, "hidden moon")
    results = page.sidebar.results
    assert results.isVisible()
    assert results.model().rowCount() == 2
    results.setFocus()
    results.setCurrentIndex(results.model().index(1, 0))
    qtbot.keyClick(results, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.chat.conversation.id == chat_id)
    qtbot.waitUntil(lambda: page.view.transcript.message_view(hidden) is not None)
    assert [message.id for message in page.chat.conversation.branch()][-1] == hidden
    assert marked(program, hidden) == ["hidden", "moon"]
    assert page.find_bar.isVisible()
    search(program, qtbot, "gravity")
    page.sidebar.hit_requested.emit(chat_id, shown)
    qtbot.waitUntil(lambda: len(page.chat.conversation.branch()) == 162)
    qtbot.waitUntil(lambda: page.view.transcript.message_view(shown) is not None)
    assert marked(program, shown) == ["Gravity"]
    page.escape()
    assert not page.find_bar.isVisible()


def test_ctrl_f_finds_in_the_open_chat_and_a_model_on_the_models_page(program: Program, qtbot: QtBot) -> None:
    chat_id, _, _ = put_branched_chat(program, qtbot)
    program.window.show_page("chat")
    program.window.page.open_chat(chat_id)
    qtbot.waitUntil(lambda: bool(program.chat.conversation.messages))
    program.window.go.find()
    bar = program.window.page.find_bar
    bar.field.setText("question")
    bar.step(1)
    qtbot.waitUntil(lambda: bar.number.text().endswith("of 80"))
    program.chat.new_chat()
    assert not bar.isVisible()


def test_a_turn_is_appended_to_the_chosen_file_as_the_cards_do(demo: Program, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "turns.jsonl"
    demo.settings.update(turns_file=str(file))
    first, second, *_ = demo_conversation()
    ask(demo, qtbot, first.question)
    ask(demo, qtbot, second.question)
    qtbot.waitUntil(lambda: file.exists() and file.read_bytes().count(b"\n") == 2)
    lines = [json.loads(line) for line in file.read_text("ascii").splitlines()]
    assert lines == [{"prompt": turn.question, "answer": turn.answer} for turn in (first, second)]
    demo.settings.update(turns_file=str(tmp_path / "no" / "folder.jsonl"))
    with qtbot.waitSignal(demo.turn_log.failed):
        demo.chat.regenerate_last()


def test_a_title_is_asked_for_without_costing_the_next_turn_anything(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second, *_ = demo_conversation()
    evaluated: list[int] = []
    for titles in (False, True):
        program.settings.update(model_titles=titles)
        load_demo(program, qtbot)
        # Under another name it is not known as the demo, which is asked for no titles.
        copy = shutil.copy(demo_model(), tmp_path / "other.gguf")
        program.window.open_model(str(copy))
        qtbot.waitUntil(
            lambda path=str(copy): program.models.state.stage is Stage.READY and program.models.state.path == path,
            timeout=30_000,
        )
        program.chat.new_chat()
        program.settings.update(system_prompt="")
        ask(program, qtbot, first.question)
        assert program.titler.is_asking is titles
        if titles:
            qtbot.waitUntil(lambda: program.titler._asked is not None, timeout=10_000)
            qtbot.waitUntil(lambda: not program.titler.is_asking, timeout=20_000)
        answer = ask(program, qtbot, second.question)
        assert answer.text == second.answer
        assert answer.stats is not None
        evaluated.append(answer.stats.evaluated_tokens)
    without, with_title = evaluated
    # What was asked for the title begins as the next turn does: that too is shared.
    assert 0 < with_title <= without < 20


def test_a_question_ends_the_asking_for_a_title(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    copy = shutil.copy(demo_model(), tmp_path / "other.gguf")
    load_demo(program, qtbot)
    program.window.open_model(str(copy))
    qtbot.waitUntil(
        lambda: program.models.state.info is not None and program.models.state.path == str(copy), timeout=30_000
    )
    first, second, *_ = demo_conversation()
    ask(program, qtbot, first.question)
    program.titler._ask()
    assert program.titler._asked is not None
    assert ask(program, qtbot, second.question).text == second.answer
    assert not program.titler.is_asking


def test_files_dropped_on_the_window_are_looked_into(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "turns.jsonl"
    file.write_text('{"prompt": "a", "answer": "b"}\n')
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter, drop = QDragEnterEvent(QPoint(5, 5), *how), QDropEvent(QPoint(5, 5), *how)
    QCoreApplication.sendEvent(program.window, enter)
    assert enter.isAccepted()
    QCoreApplication.sendEvent(program.window, drop)
    dialog = program.fronts.current.files.dialog
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(dialog.headline.isVisible)
    with qtbot.waitSignal(program.fronts.current.files.imported):
        dialog.start_button.click()
    qtbot.waitUntil(lambda: program.window.page.sidebar.view.model().rowCount() == 2)
    dialog.reject()


def test_a_damaged_file_of_chats_is_saved_at_the_start(
    make_program: MakeProgram, qtbot: QtBot, app_paths: AppPaths
) -> None:
    program = make_program()
    chat_id, _, _ = put_branched_chat(program, qtbot)
    program.close()
    content = bytearray(app_paths.database_file.read_bytes())
    content[:4096] = b"\xff" * 4096
    app_paths.database_file.write_bytes(content)
    again = make_program()
    assert len(again._store.load(chat_id).messages) == 163
    words = [banner.property("words") for banner in again.window.banners._shown]
    assert [title for title, _ in words] == ["The file of the conversations was damaged"]
    assert "1 chat with 163 messages" in words[0][1]
    assert list(app_paths.data_dir.glob("synthia.db.damaged-*"))

"""A conversation as a tree, as a person uses it: with keys and clicks, the real engine and the demo model."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Message, MessageState
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.store.trash import Trashed
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.chat.answer import AssistantMessage
from synthia_desktop.ui.chat.message import MessageView
from synthia_desktop.ui.model_session import Stage
from synthia_desktop.ui.panels.trash_panel import TrashPanel
from synthia_desktop.ui.starters import demo_questions
from tests.demo_talk import demo_conversation
from tests.integration.conftest import MakeProgram, load_demo

pytestmark = pytest.mark.integration

TIMEOUT = 30_000
CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def editor(program: Program) -> QWidget:
    widget = program.window.page.composer.focusProxy()
    assert isinstance(widget, QWidget)
    return widget


def button(parent: QWidget, text: str) -> QAbstractButton:
    return next(b for b in parent.findChildren(QAbstractButton) if b.text() == text or b.accessibleName() == text)


def ask(program: Program, qtbot: QtBot, text: str) -> Message:
    """Type a question, press Enter, and wait for the whole answer."""
    qtbot.keyClicks(editor(program), text)
    with qtbot.waitSignal(program.chat.answer_finished, timeout=TIMEOUT) as finished:
        qtbot.keyClick(editor(program), Qt.Key.Key_Return)
    assert finished.args
    return finished.args[0]


def talk(program: Program, qtbot: QtBot, turns: int = 2) -> list[Message]:
    """The first turns of a conversation that the demo model knows; gives the branch."""
    for turn in demo_conversation()[:turns]:
        ask(program, qtbot, turn.question)
    return program.chat.conversation.branch()


def view(program: Program, message: Message) -> MessageView:
    found = program.window.page.view.transcript.message_view(message.id)
    assert found is not None
    return found


def branch(program: Program) -> list[str]:
    return [m.text for m in program.chat.conversation.branch()]


def stored(program: Program, qtbot: QtBot) -> list[Trashed]:
    """What the disk has in its trash, after everything before was written."""
    with qtbot.waitSignal(program._archive.trash_listed, timeout=TIMEOUT) as listed:
        program._archive.list_trash()
    assert listed.args
    return listed.args[0]


def limit(program: Program, tokens: int) -> None:
    program.settings.update(sampling=SamplingParams(temperature=0.0, max_tokens=tokens))


def test_an_edited_answer_stands_beside_the_old_one_and_nothing_is_generated(
    make_program: MakeProgram, qtbot: QtBot
) -> None:
    program = make_program()
    load_demo(program, qtbot)
    first, answer, *rest = talk(program, qtbot)
    button(view(program, answer), "Edit answer").click()
    composer = program.window.page.composer
    assert (composer.text(), composer.notice.words()) == (answer.text, "Editing the answer. Esc to cancel.")
    composer.set_text("My own words.\nTwo lines of them.")
    qtbot.keyClick(editor(program), Qt.Key.Key_Return, CONTROL)
    assert not program.chat.writing_in
    assert branch(program) == [first.text, "My own words.\nTwo lines of them."]
    mine = program.chat.conversation.branch()[-1]
    assert (mine.state, mine.stats) == (MessageState.COMPLETE, None)
    assert program.chat.conversation.version(mine.id) == (1, 2)
    followed = ask(program, qtbot, demo_questions()[0].question)
    program.close()

    again = make_program()
    qtbot.waitUntil(lambda: len(branch(again)) == 4, timeout=TIMEOUT)
    assert branch(again)[1::2] == [mine.text, followed.text]
    shown = view(again, again.chat.conversation.branch()[1])
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Left, ALT)
    assert branch(again) == [first.text, answer.text, *(m.text for m in rest)]


def test_an_answer_is_saved_and_goes_on(demo: Program, qtbot: QtBot) -> None:
    _, answer = talk(demo, qtbot, 1)
    qtbot.keyClicks(editor(demo), "a draft")
    button(view(demo, answer), "Edit answer").click()
    words = " ".join(answer.text.split(" ")[:3])
    demo.window.page.composer.set_text(words)
    with qtbot.waitSignal(demo.chat.answer_finished, timeout=TIMEOUT):
        button(demo.window.page.composer, "Save and continue").click()
    *_, whole = demo.chat.conversation.branch()
    assert (whole.text, whole.state) == (answer.text, MessageState.COMPLETE)
    assert whole.id != answer.id
    assert demo.chat.conversation.version(whole.id) == (1, 2)
    assert demo.window.page.composer.text() == "a draft"


def test_an_answer_that_reached_its_limit_goes_on_in_the_same_message(demo: Program, qtbot: QtBot) -> None:
    turn = demo_conversation()[0]
    limit(demo, 5)
    cut = ask(demo, qtbot, turn.question)
    assert cut.state is MessageState.LENGTH
    assert cut.stats is not None
    limit(demo, 400)
    with qtbot.waitSignal(demo.chat.answer_finished, timeout=TIMEOUT) as finished:
        button(view(demo, cut), "Continue").click()
    assert finished.args
    whole = finished.args[0]
    assert (whole.id, whole.text, whole.state) == (cut.id, turn.answer, MessageState.COMPLETE)
    assert whole.stats.evaluated_tokens == cut.stats.evaluated_tokens + 1
    assert whole.stats.prompt_tokens == cut.stats.prompt_tokens
    shown = view(demo, whole)
    assert isinstance(shown, AssistantMessage)
    assert shown.plain_text() == turn.answer.replace("`", "")
    assert shown.actions_row.go_on_button.isHidden()
    assert len(demo.chat.conversation.messages) == 2


def test_an_answer_with_something_behind_it_goes_on_in_another_version(demo: Program, qtbot: QtBot) -> None:
    turn = demo_conversation()[0]
    limit(demo, 5)
    cut = ask(demo, qtbot, turn.question)
    ask(demo, qtbot, demo_questions()[1].question)
    limit(demo, 400)
    with qtbot.waitSignal(demo.chat.answer_finished, timeout=TIMEOUT):
        demo.window.page.view.go_on(cut.id)
    assert branch(demo) == [turn.question, turn.answer]
    assert demo.chat.conversation.messages[cut.id].text == cut.text


def test_an_answer_that_cannot_go_on_stays_what_it_was(
    program: Program, qtbot: QtBot, demo_model: Path, tmp_path: Path
) -> None:
    model = Path(shutil.copy(demo_model, tmp_path / "model.gguf"))
    limit(program, 5)
    program.window.open_model(str(model))
    cut = ask(program, qtbot, demo_conversation()[0].question)
    program.models.unload()
    qtbot.waitUntil(lambda: program.models.state.stage is Stage.UNLOADED, timeout=TIMEOUT)
    model.unlink()
    with qtbot.waitSignal(program.chat.problem, timeout=TIMEOUT):
        program.chat.go_on(cut.id)
    assert program.chat.conversation.messages[cut.id] == cut
    assert branch(program)[-1] == cut.text


def test_the_answer_begins_with_the_words_written_for_it(demo: Program, qtbot: QtBot) -> None:
    turn = demo_conversation()[0]
    qtbot.keyClicks(editor(demo), turn.question)
    qtbot.keyClick(editor(demo), Qt.Key.Key_B, CONTROL | SHIFT)
    field = QApplication.focusWidget()
    assert isinstance(field, QWidget)
    assert field.accessibleName() == "The answer begins with"
    words = " ".join(turn.answer.split(" ")[:2])
    qtbot.keyClicks(field, f"{words} ")
    with qtbot.waitSignal(demo.chat.answer_finished, timeout=TIMEOUT):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert branch(demo) == [turn.question, turn.answer]
    assert demo.window.page.composer.prefill.words() == ""


def test_a_branch_can_begin_anywhere(demo: Program, qtbot: QtBot) -> None:
    messages = talk(demo, qtbot, 3)
    page = demo.window.page
    page.view._menu.branch_requested.emit(messages[1].id)
    assert branch(demo) == [m.text for m in messages[:2]]
    assert page.composer.notice.words() == "Your next message begins a new branch here. Esc to go back."
    qtbot.keyClick(editor(demo), Qt.Key.Key_Escape)
    assert branch(demo) == [m.text for m in messages]
    assert page.composer.notice.words() == ""
    page.view._menu.branch_requested.emit(messages[1].id)
    ask(demo, qtbot, demo_questions()[2].question)
    assert page.composer.notice.words() == ""
    fork = demo.chat.conversation.branch()[2]
    assert demo.chat.conversation.version(fork.id) == (1, 2)
    button(view(demo, fork), "Previous version").click()
    assert branch(demo) == [m.text for m in messages]


def test_a_chat_can_be_duplicated_from_a_point(make_program: MakeProgram, qtbot: QtBot) -> None:
    program = make_program()
    load_demo(program, qtbot)
    messages = talk(program, qtbot, 2)
    original = program.chat.conversation
    program.window.page.view._menu.duplicate_requested.emit(messages[1].id)
    copy = program.chat.conversation
    assert copy.id != original.id
    assert branch(program) == [m.text for m in messages[:2]]
    assert copy.title == f"Copy of {original.title}"
    ask(program, qtbot, demo_questions()[0].question)
    program.close()

    again = make_program()
    qtbot.waitUntil(lambda: len(branch(again)) == 4, timeout=TIMEOUT)
    assert again.chat.conversation.id == copy.id
    again.window.page.open_chat(original.id)
    qtbot.waitUntil(lambda: again.chat.conversation.id == original.id, timeout=TIMEOUT)
    assert branch(again) == [m.text for m in messages]


def test_a_deleted_message_comes_back_by_ctrl_z(demo: Program, qtbot: QtBot) -> None:
    messages = talk(demo, qtbot, 2)
    question = view(demo, messages[2])
    question.setFocus()
    qtbot.keyClick(question, Qt.Key.Key_Delete, SHIFT)
    assert branch(demo) == [m.text for m in messages[:2]]
    assert button(demo.window.page.toast, "Undo").isVisible()
    last = view(demo, messages[1])
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Delete)
    assert branch(demo) == [messages[0].text]
    assert [t.messages for t in stored(demo, qtbot)] == [1, 2]
    qtbot.keyClicks(editor(demo), "x")
    qtbot.keyClick(editor(demo), Qt.Key.Key_Z, CONTROL)
    assert (demo.window.page.composer.text(), len(branch(demo))) == ("", 1)  # first what was typed
    qtbot.keyClick(editor(demo), Qt.Key.Key_Z, CONTROL)
    assert len(branch(demo)) == 2
    qtbot.keyClick(demo.window, Qt.Key.Key_Z, CONTROL)
    assert branch(demo) == [m.text for m in messages]
    assert stored(demo, qtbot) == []
    qtbot.keyClick(demo.window, Qt.Key.Key_Z, CONTROL)
    assert branch(demo) == [m.text for m in messages]


@pytest.fixture
def trash(demo: Program, qtbot: QtBot) -> TrashPanel:
    with qtbot.waitSignal(demo._archive.trash_listed, timeout=TIMEOUT):
        qtbot.keyClick(demo.window, Qt.Key.Key_T, CONTROL | SHIFT)
    panel = demo.window.page.panels.currentWidget()
    assert isinstance(panel, TrashPanel)
    return panel


def rows(panel: TrashPanel) -> list[str]:
    model: Any = panel.view.model()
    return [model.index(n).data() for n in range(model.rowCount())]


def test_the_trash_restores_messages_of_a_chat_that_is_not_open(demo: Program, qtbot: QtBot, trash: TrashPanel) -> None:
    messages = talk(demo, qtbot, 2)
    chat = demo.chat.conversation.id
    with qtbot.waitSignal(demo._archive.trash_listed, timeout=TIMEOUT):
        demo.window.page.deletions.delete_message(messages[2].id, following=True)
    assert rows(trash) == [messages[2].text]
    demo.window.page.new_chat()
    with qtbot.waitSignal(demo._archive.trash_listed, timeout=TIMEOUT):
        button(trash, "Restore").click()
    assert rows(trash) == []
    demo.window.page.open_chat(chat)
    qtbot.waitUntil(lambda: branch(demo) == [m.text for m in messages], timeout=TIMEOUT)


def test_a_deleted_chat_is_restored_and_opened_again_by_undo(demo: Program, qtbot: QtBot, trash: TrashPanel) -> None:
    messages = talk(demo, qtbot, 1)
    chat = demo.chat.conversation.id
    with qtbot.waitSignal(demo._archive.trash_listed, timeout=TIMEOUT):
        demo.window.page.deletions.delete_chat(chat)
    assert rows(trash) == [messages[0].text]
    assert branch(demo) == []
    qtbot.keyClick(demo.window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: branch(demo) == [m.text for m in messages], timeout=TIMEOUT)
    assert rows(trash) == []

"""What the composer's text becomes, and that an edit ends with the branch that it belongs to."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit
from pytestqt.qtbot import QtBot

from synthia_desktop.core.attachments import Enclosure
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.ui.chat.composer import Composer
from synthia_desktop.ui.chat.composing import Composing
from synthia_desktop.ui.theme import Theme
from tests.ui.chat.conftest import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def composer(theme: Theme, qtbot: QtBot) -> Composer:
    made = Composer(theme)
    qtbot.addWidget(made)
    made.resize(808, 120)
    with qtbot.waitExposed(made):
        made.show()
    made.focus()
    return made


@pytest.fixture
def composing(composer: Composer, desk: Desk) -> Composing:
    made = Composing(composer, desk.chat, desk.edits, lambda _text, _after, go, _refuse: go(None))
    desk.ask("Q1", "A1")
    desk.ask("Q2", "A2")
    return made


def editor(composer: Composer) -> QPlainTextEdit:
    return composer.findChildren(QPlainTextEdit)[0]


def button(composer: Composer, text: str) -> QAbstractButton:
    return next(b for b in composer.findChildren(QAbstractButton) if b.text() == text)


def ids(desk: Desk) -> list[str]:
    return [m.id for m in desk.chat.conversation.branch()]


def test_a_message_is_sent_with_the_answers_first_words(
    composer: Composer, composing: Composing, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(composing.taken):
        composer.set_text("Q3")
        composer.prefill.toggle()
        field = composer.findChildren(QPlainTextEdit)[1]
        field.setPlainText("```json\n  ")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.job().prefill == "```json\n"  # spaces at the end would cut the model's own next word off
    assert (composer.text(), composer.prefill.words()) == ("", "")


def test_a_question_is_asked_anew(composer: Composer, composing: Composing, desk: Desk, qtbot: QtBot) -> None:
    composer.set_text("a draft")
    before = ids(desk)
    composing.edit(before[0])
    assert (composer.text(), composer.notice.words()) == ("Q1", "Editing your message. Esc to cancel.")
    composer.set_text("Q1'")
    qtbot.keyClick(editor(composer), Qt.Key.Key_Return)
    desk.answer("A1'")
    assert desk.branch() == ["Q1'", "A1'"]
    assert desk.chat.conversation.version(ids(desk)[0]) == (1, 2)
    assert (composer.text(), composer.notice.words()) == ("a draft", "")


@pytest.mark.parametrize("again", ["an answer", "the last answer", "one by another job"])
def test_an_answer_that_is_written_anew_leaves_no_fork(
    again: str, composer: Composer, composing: Composing, desk: Desk
) -> None:
    answers = ids(desk)[1::2]
    if again == "an answer":
        desk.chat.regenerate(answers[0])
    elif again == "the last answer":
        desk.chat.regenerate_last()
    else:
        desk.chat.answer_by(answers[0], "", lambda job: job)
    assert composer.notice.words() == ""
    desk.answer("A'")
    assert composer.notice.words() == ""
    desk.edits.branch_from(answers[0])
    assert "begins a new branch" in composer.notice.words()


def test_an_answer_is_saved(composer: Composer, composing: Composing, desk: Desk, qtbot: QtBot) -> None:
    composing.edit(ids(desk)[1])
    composer.set_text("Mine")
    qtbot.keyClick(editor(composer), Qt.Key.Key_Return)
    assert composer.text() == "Mine\n"  # an answer has many lines
    qtbot.keyClick(editor(composer), Qt.Key.Key_Return, CONTROL)
    assert desk.branch() == ["Q1", "Mine\n"]
    assert not desk.chat.writing_in


def test_an_answer_is_saved_and_goes_on(composer: Composer, composing: Composing, desk: Desk) -> None:
    composing.edit(ids(desk)[1])
    composer.set_text("Mine, and")
    button(composer, "Save and continue").click()
    assert desk.job().prefill == "Mine, and"
    desk.answer(" more")
    assert desk.branch() == ["Q1", "Mine, and more"]
    assert len(desk.chat.conversation.siblings(ids(desk)[1])) == 2


def test_an_edit_ends_with_its_branch(composer: Composer, composing: Composing, desk: Desk) -> None:
    composer.set_text("a draft")
    composing.edit(ids(desk)[2])
    desk.chat.new_chat()
    assert (composer.text(), composer.is_editing()) == ("a draft", False)
    composer.send_requested.emit("Q")
    assert desk.branch() == ["Q", ""]


def test_where_a_branch_begins_is_said_until_it_has(
    composer: Composer, composing: Composing, desk: Desk, qtbot: QtBot
) -> None:
    before = ids(desk)
    desk.edits.branch_from(before[1])
    assert composer.notice.words() == "Your next message begins a new branch here. Esc to go back."
    composing.edit(before[0])
    assert composer.notice.words() == "Editing your message. Esc to cancel."
    qtbot.keyClick(editor(composer), Qt.Key.Key_Escape)
    assert composer.notice.words().startswith("Your next message begins")
    qtbot.keyClick(editor(composer), Qt.Key.Key_Escape)
    assert (composer.notice.words(), ids(desk)) == ("", before)
    desk.edits.branch_from(before[1])
    assert composing.leave()
    assert not composing.leave()
    desk.edits.branch_from(before[1])
    desk.ask("Q2'", "A2'")
    assert composer.notice.words() == ""


def test_up_edits_the_newest_question(composer: Composer, composing: Composing, qtbot: QtBot) -> None:
    qtbot.keyClick(editor(composer), Qt.Key.Key_Up)
    assert composer.text() == "Q2"


def test_the_first_words_stay_with_their_chat(composer: Composer, composing: Composing, desk: Desk) -> None:
    composer.prefill.toggle()
    composer.findChildren(QPlainTextEdit)[1].setPlainText("Sure")
    composing.edit(ids(desk)[1])
    assert composer.prefill.words() == ""
    composer.cancel_editing()
    assert composer.prefill.words() == "Sure"
    desk.chat.new_chat()
    assert composer.prefill.words() == ""


class Held:
    """Looks at a question and its files for as long as the test wants."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.go: Callable[[Enclosure | None], None] = lambda _: None
        self.refuse: Callable[[SynthiaError], None] = lambda _: None

    def __call__(
        self,
        text: str,
        _after: str | None,
        go: Callable[[Enclosure | None], None],
        refuse: Callable[[SynthiaError], None],
    ) -> None:
        self.asked.append(text)
        self.go, self.refuse = go, refuse


def test_a_starter_that_is_clicked_twice_is_asked_once(composer: Composer, desk: Desk) -> None:
    held = Held()
    composing = Composing(composer, desk.chat, desk.edits, held)
    composing.ask("Starter")
    composing.ask("Starter")
    assert held.asked == ["Starter"]
    held.go(None)
    assert desk.chat.conversation.branch()[0].text == "Starter"
    desk.answer("A")
    composing.ask("Another")
    assert held.asked == ["Starter", "Another"]


@pytest.mark.parametrize("way", ["starter", "typed"])
def test_what_is_looked_at_is_not_asked_in_another_chat(way: str, composer: Composer, desk: Desk, qtbot: QtBot) -> None:
    held = Held()
    composing = Composing(composer, desk.chat, desk.edits, held)
    desk.ask("Q1", "A1")
    composer.set_text("Q2" if way == "typed" else "")
    if way == "typed":
        qtbot.keyClick(editor(composer), Qt.Key.Key_Return)
    else:
        composing.ask("Q2")
    assert held.asked == ["Q2"]
    desk.chat.new_chat()
    held.go(None)
    assert desk.chat.conversation.branch() == []
    held.refuse(SynthiaError("No", "room"))
    assert composer.notice.words() == ""

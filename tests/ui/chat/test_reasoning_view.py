"""Reasoning is open while it grows, one line when it has ended, opened by keys, and never lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.conversation import Message, MessageState, Role
from synthia_desktop.core.reasoning import marks_of
from synthia_desktop.ui.chat.answer import AssistantMessage
from synthia_desktop.ui.chat.reasoning_view import ReasoningView
from synthia_desktop.ui.chat.transcript import Transcript
from synthia_desktop.ui.theme import Theme

THOUGHT = "The pull is $g$.\n\nSo it is *sideways speed*."
TEXT = f"<think>\n{THOUGHT}\n</think>\n\nSpeed, not height."


def answer(text: str, seconds: float = 12.3) -> Message:
    stats = AnswerStats(40, 12, 412, 0.4, 90.0, 29.84, 13.8, 1, "stop", reasoning_s=seconds)
    return Message("a", "u", Role.ASSISTANT, text, MessageState.COMPLETE, stats=stats)


@pytest.fixture
def transcript(theme: Theme, qtbot: QtBot) -> Transcript:
    made = Transcript(theme)
    qtbot.addWidget(made)
    made.resize(900, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.show_conversation([Message("u", None, Role.USER, "Why?")], {})
    return made


def view_of(transcript: Transcript) -> AssistantMessage:
    view = transcript.message_view("a")
    assert isinstance(view, AssistantMessage)
    return view


def reasoning_of(transcript: Transcript) -> ReasoningView:
    reasoning = view_of(transcript).reasoning
    assert reasoning is not None
    return reasoning


def shown(transcript: Transcript, text: str, seconds: float = 12.3) -> ReasoningView:
    transcript.show_conversation([Message("u", None, Role.USER, "Why?"), answer(text, seconds)], {})
    return reasoning_of(transcript)


def test_it_is_one_line_with_its_time(transcript: Transcript) -> None:
    reasoning = shown(transcript, TEXT)
    assert not reasoning.is_open()
    assert reasoning.button.time_text() == "Thought for 12 s"
    assert reasoning.button.accessibleName() == "Reasoning. Thought for 12 s"
    assert reasoning.plain_text() == THOUGHT
    assert view_of(transcript).plain_text() == "Speed, not height."
    assert reasoning.height() < 40


def test_an_answer_without_a_time_has_none(transcript: Transcript) -> None:
    assert shown(transcript, TEXT, 0.0).button.time_text() == ""


def test_it_is_opened_and_closed_by_keys(transcript: Transcript, qtbot: QtBot) -> None:
    reasoning = shown(transcript, TEXT)
    transcript.focus_message(1)
    closed = view_of(transcript).height()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is reasoning.button
    qtbot.keyClick(reasoning.button, Qt.Key.Key_Space)
    assert reasoning.is_open()
    assert view_of(transcript).height() > closed + 20
    assert reasoning._stack is not None
    assert reasoning._stack.plain_text().startswith("The pull is")
    qtbot.keyClick(reasoning.button, Qt.Key.Key_Space)
    assert view_of(transcript).height() == closed
    qtbot.keyClick(reasoning.button, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is transcript.message_view("u")


def write(transcript: Transcript, text: str) -> None:
    transcript.append_text(text)
    transcript._paint_pending()
    transcript._paint_pending()


def test_it_grows_open_and_closes_with_the_first_word_of_the_answer(transcript: Transcript) -> None:
    transcript.begin_answer("a")
    write(transcript, "<thi")
    assert view_of(transcript).reasoning is None
    assert view_of(transcript).plain_text() == ""
    write(transcript, "nk>\nThe pull ")
    reasoning = reasoning_of(transcript)
    assert reasoning.is_open()
    assert reasoning.button.time_text().startswith("Thinking")
    write(transcript, "is *small*.\n</th")
    assert reasoning._stack is not None
    assert reasoning._stack.plain_text() == "The pull is small."
    write(transcript, "ink>\n\nSpeed")
    assert not reasoning.is_open()
    assert reasoning.button.time_text().startswith("Thought for")
    write(transcript, ", not *height*.")
    assert view_of(transcript).plain_text() == "Speed, not height."
    transcript.finish_answer(answer("<think>\nThe pull is *small*.\n</think>\n\nSpeed, not *height*."))
    assert reasoning_of(transcript) is reasoning
    assert reasoning.button.time_text() == "Thought for 12 s"
    assert not reasoning._second.isActive()


def test_what_the_person_opened_stays_open(transcript: Transcript) -> None:
    transcript.begin_answer("a")
    write(transcript, "<think>One thing.")
    reasoning = reasoning_of(transcript)
    reasoning.button.click()
    assert not reasoning.is_open()
    write(transcript, " Another.")
    assert not reasoning.is_open()
    reasoning.button.click()
    write(transcript, "</think>Yes.")
    assert reasoning.is_open()
    assert reasoning._stack is not None
    assert reasoning._stack.plain_text() == "One thing. Another."


def test_an_end_without_a_beginning_takes_what_was_shown_as_answer(transcript: Transcript) -> None:
    transcript.begin_answer("a")
    write(transcript, "Let me see.\n")
    assert view_of(transcript).plain_text() == "Let me see."
    write(transcript, "</think>\n\nYes.")
    assert reasoning_of(transcript).plain_text() == "Let me see."
    assert view_of(transcript).plain_text() == "Yes."


def test_a_stopped_answer_keeps_its_reasoning(transcript: Transcript) -> None:
    reasoning = shown(transcript, "<think>Half a tho", 0.0)
    assert reasoning.plain_text() == "Half a tho"
    assert view_of(transcript).plain_text() == ""


@pytest.mark.parametrize("text", ["<think>\nOnly *thought*.\n</think>\n", "<think>\nOnly *thought*."])
def test_reasoning_that_no_answer_follows_is_all_there_is_to_read(text: str, transcript: Transcript) -> None:
    reasoning = shown(transcript, text)
    assert reasoning.is_open()
    assert reasoning._stack is not None
    assert reasoning._stack.plain_text() == "Only thought."
    assert view_of(transcript).caption() == "The model gave no answer"
    view_of(transcript).finish(answer(TEXT))
    assert not reasoning.is_open()
    assert view_of(transcript).caption() == ""


def test_such_a_reasoning_is_made_once(theme: Theme, transcript: Transcript) -> None:
    view = ReasoningView(theme, transcript._formulas, transcript)
    made: list[QWidget] = []
    view.button.toggled.connect(lambda: made.extend(stack.views() if (stack := view.stack()) else ()))
    view.finish("```\nx\n```\n\n" * 2_000, 1.0, stays=True)
    stack = view.stack()
    assert made
    assert stack is not None
    assert stack.views()[0] is made[0]


def test_an_answer_without_a_word_says_so(transcript: Transcript) -> None:
    transcript.show_conversation([answer("")], {})
    assert view_of(transcript).caption() == "The model gave no answer"
    transcript.show_conversation([answer("Yes.")], {})
    assert view_of(transcript).caption() == ""


def test_the_models_template_says_how_reasoning_is_marked(transcript: Transcript) -> None:
    message = answer("<muse>Hm.</muse>Yes.")
    transcript.show_conversation([message], {})
    assert view_of(transcript).reasoning is None
    transcript.set_marks(marks_of("{{ content.split('</muse>')[-1] }}"))
    assert reasoning_of(transcript).plain_text() == "Hm."
    assert view_of(transcript).plain_text() == "Yes."


def test_copying_the_message_copies_the_answer(transcript: Transcript) -> None:
    shown(transcript, TEXT)
    view_of(transcript).actions_row.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Speed, not height."


def test_an_answer_that_only_has_reasoning_left_out_is_the_whole_text(transcript: Transcript) -> None:
    transcript.show_conversation([answer("No tags at all, but `<think>` in code.")], {})
    assert view_of(transcript).reasoning is None

"""Reasoning in the whole program: kept with the answer, not sent again unless the chat says so, with the demo model."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Conversation, Message, Role
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.chat.answer import AssistantMessage
from synthia_desktop.ui.chat.answering import Thinking
from synthia_desktop.ui.engine_events import Preview
from synthia_desktop.ui.engine_thread import EngineThread

pytestmark = pytest.mark.integration

ANSWER = "<think>\nOnly thought.\n</think>\n\nSaid aloud."


def thought_over() -> Conversation:
    conversation = Conversation("thought-over", title="Thought over")
    conversation.add(Message("q", None, Role.USER, "Why?"))
    conversation.add(Message("a", "q", Role.ASSISTANT, ANSWER))
    return conversation


def preview(program: Program, qtbot: QtBot) -> str:
    """The exact prompt of the next question."""
    thread = program.findChild(EngineThread)
    assert isinstance(thread, EngineThread)
    found: list[str] = []
    thread.happened.connect(lambda event: found.append(event.text) if isinstance(event, Preview) else None)
    program.chat.request_preview()
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_earlier_reasoning_is_sent_again_only_when_the_chat_says_so(demo: Program, qtbot: QtBot) -> None:
    demo.chat.show(thought_over())
    view = demo.window.page.view.transcript.message_view("a")
    assert isinstance(view, AssistantMessage)
    assert view.reasoning is not None
    assert view.reasoning.plain_text() == "Only thought."
    text = preview(demo, qtbot)
    assert "Said aloud." in text
    assert "Only thought." not in text
    switch = next(a for a in demo.window.findChildren(QAction) if a.text() == "Send earlier reasoning again")
    switch.trigger()
    assert demo.chat.conversation.options.send_reasoning
    assert ANSWER in preview(demo, qtbot)
    demo.chat.new_chat()
    assert not demo.chat.conversation.options.send_reasoning


def test_reasoning_is_timed_from_its_first_word_to_the_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("synthia_desktop.ui.chat.answering.time.monotonic", lambda: now[0])
    thinking = Thinking()
    for seconds, text in (
        (0, "<thi"),
        (1, "<think>"),
        (9, "<think>Hm.</th"),
        (13, "<think>Hm.</think>\n\nYes"),
        (50, "x"),
    ):
        now[0] = 100.0 + seconds
        thinking.note(text)
    assert thinking.seconds() == 12.0
    silent = Thinking()
    silent.note("Yes.")
    assert silent.seconds() == 0.0
    cut = Thinking()
    now[0] = 200.0
    cut.note("<think>Hm")
    now[0] = 203.0
    assert cut.seconds() == 3.0

"""What makes a chat handy, in the whole program: drafts of each chat, its end, the text's size."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Conversation, Message, MessageState, Role
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.chat.message import MessageView
from synthia_desktop.ui.chat.transcript import Transcript
from synthia_desktop.ui.theme.theme import MAX_TEXT_SCALE, MIN_TEXT_SCALE
from tests.integration.test_shortcuts import chats, open_chat, press

__all__ = ["chats"]
pytestmark = pytest.mark.integration


def test_each_chat_keeps_its_draft(chats: Program, qtbot: QtBot) -> None:
    composer = chats.window.page.composer
    typed = {"chaty": "for y", "chatz": "for z, 海 😀", "chatx": ""}
    for chat, text in typed.items():
        open_chat(chats, qtbot, chat)
        qtbot.waitUntil(lambda: composer.text() == "")
        composer.focus()
        if text.isascii():
            QTest.keyClicks(composer.fields[0], text)
        else:
            composer.set_text(text)
    press(chats, qtbot, "Ctrl+N")
    qtbot.waitUntil(lambda: not chats.chat.conversation.messages)
    assert composer.text() == ""
    composer.set_text("for a new one")
    for chat, text in typed.items():
        open_chat(chats, qtbot, chat)
        qtbot.waitUntil(lambda text=text: composer.text() == text)
    press(chats, qtbot, "Ctrl+N")
    qtbot.waitUntil(lambda: composer.text() == "for a new one")


@pytest.fixture
def long_chat(program: Program, qtbot: QtBot) -> Transcript:
    """A chat of a hundred messages, open at its end."""
    made = Conversation("long", "Long", created=1e9, updated=1e9)
    parent = None
    for number in range(100):
        role = Role.ASSISTANT if number % 2 else Role.USER
        made.add(Message(f"m{number}", parent, role, f"Message {number}. " * 30, MessageState.COMPLETE))
        parent = f"m{number}"
    program._archive.put(made, *made.messages.values())
    open_chat(program, qtbot, "long")
    transcript = program.window.page.view.transcript
    bar = transcript.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    return transcript


def focused_message() -> str:
    view = QApplication.focusWidget()
    assert isinstance(view, MessageView)
    return view.message.id


def test_the_end_is_left_by_scrolling_and_found_again_by_the_button_and_by_key(
    program: Program, long_chat: Transcript, qtbot: QtBot
) -> None:
    bar = long_chat.verticalScrollBar()
    assert not long_chat.end_button.isVisible()
    press(program, qtbot, "Alt+Home")
    assert focused_message() == "m0"
    qtbot.waitUntil(lambda: bar.value() < 100 and long_chat.end_button.isVisible())
    place = bar.value()
    program.chat.conversation.add(Message("q", "m99", Role.USER, "A question"))
    long_chat.begin_answer("new", (0, 1))
    long_chat.append_text("word " * 500)
    qtbot.waitUntil(lambda: not long_chat._timer.isActive())
    assert bar.value() == place, "who reads is not moved by what is written elsewhere"
    long_chat.end_button.click()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() and not long_chat.end_button.isVisible())
    long_chat.append_text("word " * 500)
    qtbot.waitUntil(lambda: not long_chat._timer.isActive() and bar.value() == bar.maximum())
    bar.setValue(0)
    press(program, qtbot, "Alt+End")
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())


def size(program: Program) -> float:
    return program.window.page.composer.fields[0].font().pixelSize()


def test_the_size_of_the_text_by_key(program: Program, qtbot: QtBot) -> None:
    normal = size(program)
    for keys, larger in (("Ctrl++", True), ("Ctrl+=", True), ("Ctrl+-", True), ("Ctrl+0", False)):
        press(program, qtbot, keys)
        assert (size(program) > normal) is larger
    for keys, end in (("Ctrl++", MAX_TEXT_SCALE), ("Ctrl+-", MIN_TEXT_SCALE)):
        for _ in range(16):
            press(program, qtbot, keys)
        assert program.settings.value.text_scale == end

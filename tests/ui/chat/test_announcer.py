"""What a screen reader is told of an answer while it is written: whole sentences at a pace, by the setting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Message, MessageState, Role
from synthia_desktop.core.settings import Announcements, Settings
from synthia_desktop.engine.protocol import Text
from synthia_desktop.ui.chat.announcer import Announcer
from synthia_desktop.ui.settings_store import SettingsStore
from tests.ui.chat.conftest import Desk

ANSWER = Message("a", "q", Role.ASSISTANT, "", MessageState.STREAMING)
BEGIN, END = "Synthia is answering.", "The answer is finished."


class Listener:
    """An announcer, and what it has said."""

    def __init__(self, desk: Desk, settings: SettingsStore, view: QWidget) -> None:
        self.said: list[str] = []
        self.chat, self.settings = desk.chat, settings
        self.announcer = Announcer(
            desk.chat, desk.chat._models, settings, view, lambda _widget, words: self.said.append(words)
        )

    def write(self, *pieces: str) -> None:
        """As the engine does."""
        for piece in pieces:
            self.chat.text_added.emit(Text(1, piece, 1, 10, 30.0))

    def tick(self) -> None:
        """The pace has come round."""
        self.announcer._pace.timeout.emit()

    def set_mode(self, mode: Announcements) -> None:
        self.settings._value = replace(Settings(), announcements=mode)


@pytest.fixture
def heard(desk: Desk, qtbot: QtBot) -> Iterator[Listener]:
    view = QWidget()
    qtbot.addWidget(view)
    QAccessible.setActive(True)
    yield Listener(desk, desk.chat._settings, view)
    QAccessible.setActive(False)


def finished(text: str, state: MessageState = MessageState.COMPLETE) -> Message:
    return replace(ANSWER, text=text, state=state)


def test_sentences_are_said_whole_and_together_at_each_pace(heard: Listener) -> None:
    heard.chat.answer_started.emit(ANSWER)
    assert heard.said == [BEGIN]
    heard.write("It is ", "about **speed**. ", "Not ", "height. And")
    assert heard.said == [BEGIN], "never with each token"
    heard.tick()
    assert heard.said[1:] == ["It is about speed. Not height."]
    heard.tick()
    assert len(heard.said) == 2, "nothing new, nothing said"
    heard.write(" so on")
    heard.chat.answer_finished.emit(finished("It is about **speed**. Not height. And so on"))
    assert heard.said[2:] == [f"And so on. {END}"]
    assert not heard.announcer._pace.isActive()


def test_reasoning_is_named_and_not_read(heard: Listener) -> None:
    heard.chat.answer_started.emit(ANSWER)
    heard.write("<think>", "What is asked. ")
    heard.tick()
    heard.tick()
    heard.write("</think>Speed it is. ")
    heard.tick()
    assert heard.said[1:] == ["It thinks before it answers.", "Speed it is."]


def test_only_the_ends_are_said_where_the_person_wants_that(heard: Listener) -> None:
    heard.set_mode("end")
    heard.chat.answer_started.emit(ANSWER)
    heard.write("One. Two. ")
    heard.chat.answer_finished.emit(finished("One. Two. "))
    assert heard.said == [BEGIN, END]


def test_nothing_is_said_where_the_person_wants_that_or_nobody_listens(heard: Listener) -> None:
    heard.set_mode("off")
    heard.chat.answer_started.emit(ANSWER)
    heard.chat.answer_finished.emit(finished("One."))
    heard.set_mode("sentences")
    QAccessible.setActive(False)
    heard.chat.answer_started.emit(ANSWER)
    heard.write("One. ")
    assert not heard.announcer._pace.isActive(), "without a screen reader nothing is computed"
    heard.chat.answer_finished.emit(finished("One."))
    assert heard.said == []


def test_a_stopped_answer_is_told_so_and_a_failed_one_is_left_to_its_error(heard: Listener) -> None:
    heard.chat.answer_started.emit(ANSWER)
    heard.chat.answer_finished.emit(finished("One", MessageState.STOPPED))
    assert heard.said[1:] == ["One. The answer was stopped."]
    heard.chat.answer_started.emit(ANSWER)
    heard.chat.answer_finished.emit(finished("One", MessageState.FAILED))
    assert heard.said[2:] == [BEGIN]


def test_an_answer_that_goes_on_is_not_said_from_its_beginning(heard: Listener) -> None:
    heard.chat.answer_started.emit(replace(ANSWER, text="It is about speed. "))
    heard.write("Not height. ")
    heard.tick()
    assert heard.said[1:] == ["Not height."]


def test_another_chat_ends_it(heard: Listener) -> None:
    heard.chat.answer_started.emit(ANSWER)
    heard.write("One. ")
    heard.chat.new_chat()
    assert not heard.announcer._pace.isActive()

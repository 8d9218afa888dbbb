"""Whatever is done to chats in whatever order, what is shown is the branch, and the disk has what memory has."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Message, MessageState, Role
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.engine.protocol import Text
from synthia_desktop.ui.chat.edits import Deletion
from synthia_desktop.ui.chat.view import ChatView
from synthia_desktop.ui.engine_events import AnswerEvent, AnswerFailed
from synthia_desktop.ui.theme import Theme
from tests.ui.chat.conftest import Desk

pytestmark = pytest.mark.integration

STEPS = st.lists(st.tuples(st.integers(0, 15), st.integers(0, 30)), min_size=4, max_size=40)


class Person:
    """Does one thing after another with the open chat. which: a number that chooses a message."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self._qtbot = desk, qtbot
        self.chats = {desk.chat.conversation.id}
        self._deleted: list[Deletion] = []
        self._asked = 0
        self.deeds: list[Callable[[int], object]] = [
            self._send,
            self._grow,
            self._end,
            self._fail,
            lambda which: self._with(which, None, desk.chat.regenerate),
            lambda which: self._with(which, Role.USER, lambda one: desk.chat.edit(one, f"Edited {which}")),
            lambda which: self._with(which, Role.ASSISTANT, lambda one: desk.edits.edit_answer(one, f"Mine {which}")),
            lambda which: self._with(which, None, desk.edits.branch_from),
            lambda which: self._with(which, None, lambda one: self._delete(one, which % 2 == 0)),
            lambda which: self._with(which, Role.USER, lambda one: self._noted(desk.edits.delete_turn(one))),
            self._restore,
            lambda which: self._with(which, None, lambda one: desk.edits.switch_version(one, 1 if which % 2 else -1)),
            lambda which: self._with(which, Role.ASSISTANT, desk.chat.go_on),
            lambda which: self._with(which, None, desk.edits.duplicate),
            lambda _: desk.edits.leave_fork(),
            self._open,
        ]

    def _with(self, which: int, role: Role | None, deed: Callable[[str], object]) -> None:
        branch = [message for message in self.desk.chat.conversation.branch() if role in (None, message.role)]
        if branch:
            deed(branch[which % len(branch)].id)

    def _send(self, _which: int) -> None:
        self._asked += 1
        self.desk.chat.send(f"Question {self._asked}")

    def _writing(self) -> Message | None:
        writing = self.desk.chat.answering.writing
        return writing.answer if writing else None

    def _grow(self, which: int) -> None:
        if answer := self._writing():
            self.desk.chat.handle(AnswerEvent(answer.id, Text(1, f" words {which}", 2, 50, 9.0)))

    def _end(self, which: int) -> None:
        if answer := self._writing():
            self.desk.answer_of(answer.id, f" end {which}", "stop" if which % 3 else "length")

    def _fail(self, _which: int) -> None:
        if answer := self._writing():
            self.desk.chat.handle(AnswerFailed(answer.id, SynthiaError("The engine ended", "Kept.")))

    def _delete(self, message_id: str, following: bool) -> None:
        self._noted(self.desk.edits.delete(message_id, following))

    def _noted(self, deletion: Deletion | None) -> None:
        if deletion is not None:
            self._deleted.append(deletion)

    def _restore(self, which: int) -> None:
        if self._deleted:
            deletion = self._deleted.pop(which % len(self._deleted))
            self.desk.edits.restore(deletion.conversation_id, deletion.when)

    def _open(self, which: int) -> None:
        wanted = sorted(self.chats)[which % len(self.chats)]
        if which % 5 == 0:
            self.desk.chat.new_chat()
        elif held := self.desk.chat.in_memory(wanted):
            self.desk.chat.show(held)
        elif wanted in self.desk.store.ids():
            self.desk.chat.show(self.desk.stored_copy(self._qtbot, wanted))

    def do(self, step: tuple[int, int]) -> None:
        deed, which = step
        self.deeds[deed](which)
        if self.desk.chat.conversation.messages:
            self.chats.add(self.desk.chat.conversation.id)


def is_shown(view: ChatView, desk: Desk) -> None:
    conversation = desk.chat.conversation
    branch = conversation.branch()
    entries = view.transcript.column.entries
    assert [entry.message.id for entry in entries] == [message.id for message in branch]
    assert [entry.version for entry in entries] == [conversation.version(message.id) for message in branch]
    over = [n for n, message in enumerate(branch) if message.state is not MessageState.STREAMING]
    assert [entries[n].message for n in over] == [branch[n] for n in over]
    assert view.currentWidget() is (view.transcript if branch else view.empty)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_what_is_shown_is_what_is_there(steps: list[tuple[int, int]], theme: Theme, desk: Desk, qtbot: QtBot) -> None:
    desk.chat.new_chat()
    view = ChatView(theme, desk.chat, desk.edits, desk.chat._models)
    view.resize(820, 600)
    view.show()
    person = Person(desk, qtbot)
    for step in steps:
        person.do(step)
        is_shown(view, desk)
    if answer := desk.chat.answering.writing:
        desk.answer_of(answer.answer.id, "The end")
    is_shown(view, desk)
    conversation = desk.chat.conversation
    if conversation.messages:
        stored = desk.stored(qtbot)
        assert stored.messages == conversation.messages
        assert stored.branch() == conversation.branch() or conversation.is_at_fork
    view.deleteLater()

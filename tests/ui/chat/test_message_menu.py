"""What the menu of a message offers, and what it asks for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.chat.message_menu import MessageMenu
from synthia_desktop.ui.theme import Theme
from tests.ui.chat.conftest import Desk

TURN = "Delete the question and its answers"
BRANCH, COPY = "New branch from here", "Duplicate the chat up to here"
ONLY, ALL, LAST = (
    "Delete this message only\tDel",
    "Delete it and all that follows\tShift+Del",
    "Delete this message\tDel",
)


@pytest.fixture
def menu(theme: Theme, desk: Desk, qtbot: QtBot) -> Iterator[MessageMenu]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = MessageMenu(theme, desk.chat, window)
    desk.ask("Q1", "A1")
    desk.chat.send("Q2")
    desk.answer("A2", "length")
    yield made
    window.hide()


def ids(desk: Desk) -> list[str]:
    return [m.id for m in desk.chat.conversation.branch()]


def offered(menu: QMenu) -> dict[str, bool]:
    return {action.text(): action.isEnabled() for action in menu.actions() if not action.isSeparator()}


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def test_what_is_offered_depends_on_the_message(desk: Desk, menu: MessageMenu) -> None:
    q1, a1, _, a2 = ids(desk)
    here = QPoint(0, 0)
    assert offered(menu.open(q1, here)) == {BRANCH: False, COPY: True, TURN: True, ONLY: True, ALL: True}
    figures = {"Same again": True, "Details\tAlt+Enter": True}
    assert offered(menu.open(a1, here)) == {BRANCH: True, COPY: True, ONLY: True, ALL: True} | figures
    assert offered(menu.open(a2, here)) == {"Continue": True, BRANCH: False, COPY: True, LAST: True} | figures
    desk.edits.delete(a2, following=False)
    assert offered(menu.open(ids(desk)[-1], here)) == {"Answer": True, BRANCH: True, COPY: True, LAST: True}


def test_a_cut_answer_with_something_behind_it_goes_on_in_a_version(desk: Desk, menu: MessageMenu) -> None:
    cut = ids(desk)[-1]
    desk.ask("Q3", "A3")
    assert offered(menu.open(cut, QPoint(0, 0)))["Continue in a new version"]


def test_while_an_answer_is_written_nothing_of_its_chat_can_change(desk: Desk, menu: MessageMenu) -> None:
    q1 = ids(desk)[0]
    desk.chat.send("Q3")
    assert offered(menu.open(q1, QPoint(0, 0))) == {
        BRANCH: False,
        COPY: True,
        TURN: False,
        ONLY: False,
        ALL: False,
    }


def test_each_choice_names_the_message(desk: Desk, menu: MessageMenu, qtbot: QtBot) -> None:
    _, a1, q2, a2 = ids(desk)
    here = QPoint(0, 0)
    for message, text, signal, args in [
        (a2, "Continue", menu.go_on_requested, [a2]),
        (a1, BRANCH, menu.branch_requested, [a1]),
        (q2, BRANCH, menu.branch_requested, [a1]),
        (a1, COPY, menu.duplicate_requested, [a1]),
        (q2, TURN, menu.delete_turn_requested, [q2]),
        (a1, ONLY, menu.delete_requested, [a1, False]),
        (a1, ALL, menu.delete_requested, [a1, True]),
        (a2, LAST, menu.delete_requested, [a2, False]),
    ]:
        with qtbot.waitSignal(signal) as asked:
            choose(menu.open(message, here), text)
        assert asked.args == args

"""The empty chat: what it says and how its starters are chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.chat.empty import EmptyChat
from synthia_desktop.ui.theme import Theme

STARTERS = [(f"Title {n}", f"Question {n}?") for n in range(1, 6)]


@pytest.fixture
def empty(theme: Theme, qtbot: QtBot) -> EmptyChat:
    made = EmptyChat(theme)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.set_state("The model is ready.", STARTERS)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_four_starters_are_chosen_by_click_and_by_key(empty: EmptyChat, qtbot: QtBot) -> None:
    chosen: list[str] = []
    empty.starter_chosen.connect(chosen.append)
    assert len(empty.cards()) == 4
    qtbot.mouseClick(empty.cards()[2], Qt.MouseButton.LeftButton)
    qtbot.keyClick(empty, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: chosen == ["Question 3?", "Question 4?"])
    assert empty.cards()[0].accessibleName() == "Title 1: Question 1?"


def test_another_state_replaces_the_starters(empty: EmptyChat, qtbot: QtBot) -> None:
    chosen: list[str] = []
    empty.starter_chosen.connect(chosen.append)
    empty.set_state("The demo model is ready.", [("", "What is Synthia?")])
    qtbot.waitUntil(empty.cards()[0].isVisible)
    qtbot.keyClick(empty, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: chosen == ["What is Synthia?"])
    assert "The demo model is ready." in [found.text() for found in empty.findChildren(QLabel)]


def test_cards_stand_in_one_column_where_there_is_no_room_for_two(empty: EmptyChat, qtbot: QtBot) -> None:
    first, second = empty.cards()[:2]
    assert first.y() == second.y()
    empty.resize(400, 600)
    qtbot.waitUntil(lambda: first.geometry().bottom() < second.geometry().top())
    assert first.width() > 300


def test_long_questions_are_not_cut_at_large_text(large_text: Theme, qtbot: QtBot) -> None:
    empty = EmptyChat(large_text)
    qtbot.addWidget(empty)
    empty.resize(760, 440)
    empty.set_state(
        "The model is ready.", [("A title", "A question that is so long that it needs two lines or even three?")] * 4
    )
    with qtbot.waitExposed(empty):
        empty.show()
    for card in empty.cards():
        for part in card.findChildren(QLabel):
            assert part.height() >= part.heightForWidth(part.width())
            assert card.rect().contains(part.geometry())

"""The quick switcher of the whole program: real chats, real models, real actions, and messages from the real index."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.actions import actions_of
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.model_session import Stage
from synthia_desktop.ui.switcher.entries import Kind
from synthia_desktop.ui.switcher.overlay import QuickSwitcher
from tests.integration.conftest import MakeProgram
from tests.integration.test_shortcuts import chats, press

__all__ = ["chats"]
pytestmark = pytest.mark.integration


def open_switcher(program: Program, qtbot: QtBot, typed: str = "") -> QuickSwitcher:
    program.window.page.composer.focus()
    press(program, qtbot, "Ctrl+K")
    switcher = program.fronts.current.extras.switcher.switcher
    assert QApplication.focusWidget() is switcher.field
    QTest.keyClicks(switcher.field, typed)
    return switcher


def listed(switcher: QuickSwitcher) -> list[tuple[Kind, str]]:
    rows = [switcher.model.entry(switcher.model.index(n)) for n in range(switcher.model.rowCount())]
    return [(entry.kind, entry.name.text) for entry in rows if entry is not None]


def test_ctrl_k_goes_to_a_chat(chats: Program, qtbot: QtBot) -> None:
    switcher = open_switcher(chats, qtbot, "chat z")
    qtbot.keyClick(switcher.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chats.chat.conversation.id == "chatz")
    assert not switcher.isVisible()


def test_the_open_chat_is_the_last_one_and_says_so(chats: Program, qtbot: QtBot) -> None:
    switcher = open_switcher(chats, qtbot, "#")
    assert [name for _, name in listed(switcher)] == ["Chat x", "Chat z", "Chat y"]
    last = switcher.model.entry(switcher.model.index(switcher.model.rowCount() - 1))
    assert last is not None
    assert last.mark == "Open"


def test_messages_are_found_and_gone_to(chats: Program, qtbot: QtBot) -> None:
    chats.window.show_page("downloads")
    switcher = open_switcher(chats, qtbot, "question z")
    qtbot.waitUntil(lambda: (Kind.MESSAGE, "Question z") in listed(switcher))
    while (entry := switcher.current()) is None or entry.kind is not Kind.MESSAGE:
        qtbot.keyClick(switcher.field, Qt.Key.Key_Up)
    qtbot.keyClick(switcher.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chats.chat.conversation.id == "chatz")
    assert chats.window.shown_page == "chat"
    qtbot.waitUntil(lambda: chats.window.page.find_bar.isVisible())
    assert chats.window.page.find_bar.field.text() == "question z"


def test_the_sidebar_shows_nothing_of_what_the_switcher_finds(chats: Program, qtbot: QtBot) -> None:
    side = chats.window.page.sidebar
    side.search.field.setText("One")
    qtbot.waitUntil(lambda: side.results.isVisible())
    before = side.results.model().rowCount()
    switcher = open_switcher(chats, qtbot, "question z")
    qtbot.waitUntil(lambda: (Kind.MESSAGE, "Question z") in listed(switcher))
    assert side.results.model().rowCount() == before


def test_an_action_is_done_and_is_the_first_next_time(chats: Program, qtbot: QtBot) -> None:
    switcher = open_switcher(chats, qtbot, ">larger")
    qtbot.keyClick(switcher.field, Qt.Key.Key_Return)
    assert chats.settings.value.text_scale == 1.1
    switcher = open_switcher(chats, qtbot, ">")
    assert listed(switcher)[0] == (Kind.ACTION, "Larger text")
    assert (Kind.ACTION, "Go to a chat, model or action") not in listed(switcher)


def test_every_action_of_the_menus_is_offered_with_its_keys_and_why_it_cannot_be_done(
    program: Program, qtbot: QtBot
) -> None:
    switcher = open_switcher(program, qtbot, ">")
    entries = [switcher.model.entry(switcher.model.index(n)) for n in range(switcher.model.rowCount())]
    offered = {entry.key: (entry.keys, entry.why_not) for entry in entries if entry is not None}
    actions = [one for one in actions_of(program.window.menus) if one.run != program.window.open_switcher]
    assert offered == {one.name: (one.shown_keys, one.why_not()) for one in actions}
    possible = [not why for _, why in offered.values()]
    assert possible == sorted(possible, reverse=True), "what cannot be done now stands below the rest"
    assert not all(possible)


def test_an_action_acts_on_what_had_the_keyboard(chats: Program, qtbot: QtBot) -> None:
    side = chats.window.page.sidebar
    side.view.setFocus(Qt.FocusReason.TabFocusReason)
    side.view.setCurrentIndex(side.index_of("chatz"))
    press(chats, qtbot, "Ctrl+K")
    switcher = chats.fronts.current.extras.switcher.switcher
    QTest.keyClicks(switcher.field, ">pin or")
    qtbot.keyClick(switcher.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: {one.id for one in side._summaries if one.pinned} == {"chatz"})


def test_a_model_is_loaded_from_it_and_shows_its_fit(make_program: MakeProgram, qtbot: QtBot) -> None:
    program = make_program()
    switcher = open_switcher(program, qtbot, "@demo")
    assert listed(switcher) == [(Kind.MODEL, "Synthia Demo")]

    def badge() -> str:
        entry = switcher.current()
        return entry.badge.text if entry is not None and entry.badge is not None else ""

    qtbot.waitUntil(lambda: badge() != "", timeout=30_000)
    assert badge().startswith(("RAM only", "Runs on GPU"))
    qtbot.keyClick(switcher.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: program.models.state.stage is Stage.READY, timeout=30_000)
    assert program.window.page.panels.isVisible()
    switcher = open_switcher(program, qtbot, "@demo")
    entry = switcher.current()
    assert entry is not None
    assert entry.mark == "Loaded"
    with qtbot.assertNotEmitted(program.models.changed):
        qtbot.keyClick(switcher.field, Qt.Key.Key_Return)

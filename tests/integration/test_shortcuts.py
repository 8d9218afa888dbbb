"""Everything can be done without the mouse: each action by its key or from the quick switcher, and no key twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Conversation, Message, MessageState, Role
from synthia_desktop.ui.actions import ActionSpec, actions_of
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.shortcuts import ShortcutDialog

pytestmark = pytest.mark.integration


def spec(program: Program, name: str) -> ActionSpec:
    return next(one for one in actions_of(program.window.menus) if one.name == name)


def press(program: Program, qtbot: QtBot, keys: str) -> None:
    """As typed where the keyboard is; Qt finds the window's shortcut."""
    QTest.keySequence(QApplication.focusWidget() or program.window, QKeySequence(keys))


def chat(program: Program, ending: str, age: float) -> Conversation:
    """A stored chat with two versions of its answer, the second one shown."""
    made = Conversation(f"chat{ending}", f"Chat {ending}", created=1e9 - age, updated=1e9 - age)
    for message in (
        Message(f"q{ending}", None, Role.USER, f"Question {ending}"),
        Message(f"a{ending}", f"q{ending}", Role.ASSISTANT, "One", MessageState.COMPLETE),
        Message(f"b{ending}", f"q{ending}", Role.ASSISTANT, "<think>why</think>Two", MessageState.COMPLETE),
    ):
        made.add(message)
    program._archive.put(made, *made.messages.values())
    program._archive.refresh()
    return made


@pytest.fixture
def chats(program: Program, qtbot: QtBot) -> Program:
    """Three chats, of which the middle one is open."""
    with qtbot.waitSignal(program._archive.listed, check_params_cb=lambda listed: len(listed) == 3):
        for number, ending in enumerate("xyz"):
            chat(program, ending, number)
    open_chat(program, qtbot, "chaty")
    return program


def open_chat(program: Program, qtbot: QtBot, conversation_id: str) -> None:
    program.window.show_page("chat")
    program.window.page.open_chat(conversation_id)
    qtbot.waitUntil(lambda: program.chat.conversation.id == conversation_id)


def test_no_two_actions_have_the_same_key(program: Program) -> None:
    keys = [QKeySequence(key).toString() for one in actions_of(program.window.menus) for key in one.keys]
    assert all(keys)
    assert len(keys) > 45
    assert sorted(keys) == sorted(set(keys))


def test_the_window_has_exactly_the_shortcuts_of_the_table(program: Program) -> None:
    installed = sorted(key.toString() for action in program.window.actions() for key in action.shortcuts())
    assert installed == sorted(
        QKeySequence(key).toString() for one in actions_of(program.window.menus) for key in one.keys
    )


def test_no_shortcut_takes_a_key_away_from_writing(program: Program) -> None:
    """What a text field does with a key by itself must not also be an action, whichever of the two would win."""
    keys = {QKeySequence(key).toString() for one in actions_of(program.window.menus) for key in one.keys}
    standard = QKeySequence.StandardKey
    for meaning in (standard.Copy, standard.Cut, standard.Paste, standard.SelectAll, standard.Redo):
        assert not keys & {key.toString() for key in QKeySequence.keyBindings(meaning)}


REACHED_BY = {
    "Pages": "",
    "Send": "Send the message",
    "Stop": "Stop, or close what is open",
    "Archive": "Archived chats",
    "Export chats": "Export chats",
    "Find in this chat": "Find in this view",
    "Clear search": "Search chats",
    "More": "",
    "Save and continue": "",
    "To the end": "",
}
"""Buttons that are named otherwise than the action that does the same; "": reached by Tab, and it opens a menu or
belongs to what is being edited or scrolled just then.
"""


def test_every_button_of_the_frame_is_an_action_too(chats: Program) -> None:
    window = chats.window
    names = {one.name for one in actions_of(window.menus)} | {row.what for row in window.shortcuts()}
    missing = []
    for part in (window._shell.rail, window.page.sidebar, window.page.header, window.page.composer):
        for button in part.findChildren(QAbstractButton):
            if isinstance(button.parentWidget(), QLineEdit) or not button.isVisibleTo(part):
                continue
            name = (button.text() or button.accessibleName()).rstrip("…")
            reached = REACHED_BY.get(name, name)
            if reached and reached not in names and not is_named_after_its_value(button, chats):
                missing.append(name)
    assert missing == []


def is_named_after_its_value(button: QAbstractButton, program: Program) -> bool:
    """The model's name, the backend's, and the chips of system prompt and sampling: panels open by key instead."""
    page = program.window.page
    parts = [
        page.header.picker_button,
        page.header._badge,
        page.composer.bar.system_chip,
        page.composer.bar.sampling_chip,
    ]
    return button in parts


def test_the_lists_of_shortcuts_are_made_from_the_actions(program: Program) -> None:
    rows = {(row.what, row.keys) for row in program.window.shortcuts()}
    for one in actions_of(program.window.menus):
        assert ((one.name, one.shown_keys) in rows) == bool(one.keys), one.name


@pytest.mark.parametrize("keys", ["F1", "Ctrl+/"])
def test_the_list_opens_by_key_and_is_searched(program: Program, qtbot: QtBot, keys: str) -> None:
    press(program, qtbot, keys)
    (dialog,) = program.window.findChildren(ShortcutDialog)
    assert len(dialog.shown()) == len(program.window.shortcuts())
    assert QApplication.focusWidget() is dialog.field or dialog.isVisible()
    QTest.keyClicks(dialog.field, "regen")
    assert [row.what for row in dialog.shown()] == ["Regenerate the last answer"]
    dialog.field.setText("ctrl+shift+c")
    assert [row.what for row in dialog.shown()] == ["Copy the last answer"]
    dialog.field.setText("nothing like it")
    assert dialog.shown() == []
    assert dialog._nothing.isVisible()
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_settings_list_the_same(program: Program) -> None:
    program.window.show_page("settings")
    from synthia_desktop.ui.pages.shortcut_table import ShortcutTable

    (table,) = program.window.findChildren(ShortcutTable)
    shown = lambda: {(what.text(), keys.text()) for what, keys in table._pairs}  # noqa: E731
    assert shown() == {(row.what, row.keys) for row in program.window.shortcuts()}
    assert ("Send the message", "Enter") in shown()
    program.settings.update(enter_sends=False)
    assert ("Send the message", "Ctrl+Enter") in shown()
    assert shown() == {(row.what, row.keys) for row in program.window.shortcuts()}


def test_next_and_previous_chat(chats: Program, qtbot: QtBot) -> None:
    for keys, wanted in (("Ctrl+PgDown", "chatz"), ("Ctrl+PgUp", "chaty"), ("Ctrl+Shift+Tab", "chatx")):
        press(chats, qtbot, keys)
        qtbot.waitUntil(lambda wanted=wanted: chats.chat.conversation.id == wanted)
    assert spec(chats, "Previous chat").why_not() == "There is no other chat there"
    press(chats, qtbot, "Ctrl+PgUp")
    assert chats.window.status.hint() == "There is no other chat there"
    assert chats.chat.conversation.id == "chatx"


def test_versions_of_the_last_fork(chats: Program, qtbot: QtBot) -> None:
    shown = lambda: chats.chat.conversation.branch()[-1].text  # noqa: E731
    assert shown().endswith("Two")
    press(chats, qtbot, "Alt+PgUp")
    assert shown() == "One"
    assert spec(chats, "Previous version").why_not() == "This is the first version"
    press(chats, qtbot, "Alt+PgDown")
    assert shown().endswith("Two")


def test_alt_shows_the_menu_bar_when_it_is_pressed_alone(chats: Program, qtbot: QtBot) -> None:
    bar = chats.window.menuBar()
    press(chats, qtbot, "Alt+PgUp")
    where = QApplication.focusWidget() or chats.window
    qtbot.keyPress(where, Qt.Key.Key_Alt)
    qtbot.keyPress(where, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.keyRelease(where, Qt.Key.Key_Alt)
    assert not bar.isVisible()
    for shown in (True, False):
        qtbot.keyPress(where, Qt.Key.Key_Alt)
        qtbot.keyRelease(where, Qt.Key.Key_Alt)
        assert bar.isVisible() == shown


def test_the_last_answer_is_copied_without_its_reasoning(chats: Program, qtbot: QtBot) -> None:
    press(chats, qtbot, "Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == "Two"


def test_the_last_question_is_edited_and_the_last_turn_deleted(chats: Program, qtbot: QtBot) -> None:
    page = chats.window.page
    press(chats, qtbot, "Ctrl+U")
    assert page.composer.text() == "Question y"
    press(chats, qtbot, "Esc")
    assert not page.composer.is_editing()
    press(chats, qtbot, "Ctrl+Shift+Backspace")
    assert chats.chat.conversation.branch() == []
    assert spec(chats, "Delete the last question and its answers").why_not() == "There is no question yet"
    page.composer._editor.document().clearUndoRedoStacks()
    press(chats, qtbot, "Ctrl+Z")
    assert len(chats.chat.conversation.branch()) == 2


def test_the_last_answer_is_edited_as_another_version(chats: Program, qtbot: QtBot) -> None:
    action = spec(chats, "Edit the last answer")
    assert action.why_not() == ""
    action.run()
    assert chats.window.page.composer.text().endswith("Two")
    press(chats, qtbot, "Esc")


def test_the_open_chat_is_renamed_pinned_tagged_archived_and_deleted_by_key(chats: Program, qtbot: QtBot) -> None:
    page = chats.window.page
    page.composer.focus()
    press(chats, qtbot, "F2")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "New name")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chats.chat.conversation.title == "New name")
    summaries = lambda: {one.id: one for one in page.sidebar._summaries}  # noqa: E731
    press(chats, qtbot, "Ctrl+P")
    qtbot.waitUntil(lambda: summaries()["chaty"].pinned)
    press(chats, qtbot, "Ctrl+Shift+H")
    qtbot.waitUntil(lambda: summaries()["chaty"].archived)
    page.composer.focus()
    press(chats, qtbot, "Ctrl+Shift+Del")
    qtbot.waitUntil(lambda: "chaty" not in summaries())
    assert not chats.chat.conversation.messages


def test_what_is_done_with_the_chat_is_seen(chats: Program, qtbot: QtBot) -> None:
    chats.window.show_page("downloads")
    press(chats, qtbot, "F2")
    assert chats.window.shown_page == "chat"
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_in_the_list_the_chat_with_the_keyboard_is_meant(chats: Program, qtbot: QtBot) -> None:
    side = chats.window.page.sidebar
    side.view.setFocus(Qt.FocusReason.TabFocusReason)
    side.view.setCurrentIndex(side.index_of("chatz"))
    press(chats, qtbot, "Ctrl+P")
    qtbot.waitUntil(lambda: {one.id for one in side._summaries if one.pinned} == {"chatz"})


@pytest.mark.parametrize(
    ("keys", "page"),
    [("Ctrl+1", "chat"), ("Ctrl+2", "models"), ("Ctrl+3", "downloads"), ("Ctrl+4", "settings"), ("Ctrl+,", "settings")],
)
def test_pages_by_key(program: Program, qtbot: QtBot, keys: str, page: str) -> None:
    press(program, qtbot, keys)
    assert program.window.shown_page == page


@pytest.mark.parametrize(
    ("keys", "seen"),
    [
        ("Ctrl+N", lambda window: window.shown_page == "chat"),
        ("Ctrl+L", lambda window: window.page.composer.isAncestorOf(QApplication.focusWidget())),
        ("Ctrl+Shift+F", lambda window: QApplication.focusWidget() is window.page.sidebar.search.field),
        ("Ctrl+Shift+G", lambda window: window.page.panels.isVisible()),
        ("Ctrl+Shift+T", lambda window: window.page.panels.isVisible()),
        ("Ctrl+Shift+P", lambda window: window.page.panels.isVisible()),
    ],
)
def test_what_belongs_to_the_chat_shows_its_page(
    program: Program, qtbot: QtBot, keys: str, seen: Callable[[object], bool]
) -> None:
    program.window.show_page("downloads")
    press(program, qtbot, keys)
    assert program.window.shown_page == "chat"
    qtbot.waitUntil(lambda: seen(program.window))


def test_the_menus_show_what_is_possible_and_shortcuts_work_afterwards(program: Program, qtbot: QtBot) -> None:
    menu = program.window.menuBar().actions()[1].menu()
    assert isinstance(menu, QMenu)
    action = next(one for one in program.window.actions() if one.text() == "Copy the last answer")
    menu.aboutToShow.emit()
    assert not action.isEnabled()
    assert action.toolTip() == "There is no answer yet"
    menu.aboutToHide.emit()
    assert action.isEnabled()


def test_what_cannot_be_done_says_why(program: Program, qtbot: QtBot) -> None:
    press(program, qtbot, "Ctrl+Shift+C")
    assert program.window.status.hint() == "There is no answer yet"
    reasons = {one.name: one.why_not() for one in actions_of(program.window.menus)}
    assert reasons["New chat"] == ""
    for name in ("Rename the chat", "Regenerate the last answer", "Continue the last answer", "Next version"):
        assert reasons[name], name

"""The quick switcher is used by keys alone, tells a screen reader what is chosen, and lets nothing through."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.quick_match import name_of
from synthia_desktop.core.snippet import Marked
from synthia_desktop.ui.controls.fit_badge import Badge
from synthia_desktop.ui.controls.fit_badge import Kind as Fit
from synthia_desktop.ui.switcher.entries import Entry, Group, Kind
from synthia_desktop.ui.switcher.overlay import QuickSwitcher
from synthia_desktop.ui.theme import Theme

CHATS = [Entry(Kind.CHAT, f"c{n}", name_of(f"Chat number {n}"), "message-square", when=1e9) for n in range(4)]
MODEL = Entry(Kind.MODEL, "/m.gguf", name_of("synthia-7b Q4_K_M"), "box", "4.4 GB", badge=Badge(Fit.GPU, "Runs on GPU"))
ACTIONS = [
    Entry(Kind.ACTION, "New chat", name_of("New chat"), "square-pen", keys="Ctrl+N"),
    Entry(Kind.ACTION, "Stop", name_of("Stop"), "square", why_not="Nothing is being written"),
]
HIT = Entry(
    Kind.MESSAGE,
    "m1",
    name_of("a kalman filter"),
    "text-search",
    "You in “Chat”",
    chat_id="c1",
    snippet=Marked("a kalman filter", ((2, 8),)),
)
GROUPS = [Group(Kind.CHAT, CHATS), Group(Kind.MODEL, [MODEL]), Group(Kind.ACTION, ACTIONS)]


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(QPlainTextEdit())
    made.resize(1000, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def switcher(theme: Theme, window: QMainWindow) -> QuickSwitcher:
    made = QuickSwitcher(theme, window)
    made.typed.connect(lambda text: made.show_groups(GROUPS if not text else [], ()))
    writing = window.centralWidget()
    assert writing is not None
    window.setFocusProxy(writing)
    window.setFocus()
    made.open()
    return made


def chosen(switcher: QuickSwitcher) -> str:
    entry = switcher.current()
    return entry.key if entry else ""


def test_arrows_pass_over_headings_and_go_round(qtbot: QtBot, switcher: QuickSwitcher) -> None:
    keys = [chosen(switcher)]
    for _ in range(7):
        qtbot.keyClick(switcher.field, Qt.Key.Key_Down)
        keys.append(chosen(switcher))
    assert keys == ["c0", "c1", "c2", "c3", "/m.gguf", "New chat", "Stop", "c0"]
    qtbot.keyClick(switcher.field, Qt.Key.Key_Up)
    assert chosen(switcher) == "Stop"


def test_pages_end_at_the_ends(qtbot: QtBot, switcher: QuickSwitcher) -> None:
    for key, wanted in ((Qt.Key.Key_PageDown, "Stop"), (Qt.Key.Key_PageDown, "Stop"), (Qt.Key.Key_PageUp, "c0")):
        qtbot.keyClick(switcher.field, key)
        assert chosen(switcher) == wanted


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_enter_chooses_and_closes(qtbot: QtBot, switcher: QuickSwitcher, held: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(switcher.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(switcher.chosen) as caught:
        qtbot.keyClick(switcher.field, Qt.Key.Key_Return, held)
    assert caught.args == [CHATS[1], held == Qt.KeyboardModifier.ControlModifier]
    assert not switcher.isVisible()


@pytest.mark.parametrize(
    ("key", "held"),
    [(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)],
)
def test_closing_gives_the_keyboard_back(
    qtbot: QtBot, switcher: QuickSwitcher, window: QMainWindow, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    assert QApplication.focusWidget() is switcher.field
    qtbot.keyClick(switcher.field, key, held)
    assert not switcher.isVisible()
    assert QApplication.focusWidget() is window.centralWidget()


def test_what_cannot_be_done_stays_and_says_why(qtbot: QtBot, switcher: QuickSwitcher) -> None:
    qtbot.keyClick(switcher.field, Qt.Key.Key_Up)
    with qtbot.assertNotEmitted(switcher.chosen):
        qtbot.keyClick(switcher.field, Qt.Key.Key_Return)
    assert switcher.isVisible()
    assert switcher.field.accessibleDescription() == "Stop, action, Nothing is being written"


def test_the_window_gets_no_key_meanwhile(qtbot: QtBot, switcher: QuickSwitcher, window: QMainWindow) -> None:
    action = QAction("x", window)
    action.setShortcut("Ctrl+R")
    window.addAction(action)
    with qtbot.assertNotEmitted(action.triggered):
        qtbot.keyClick(switcher.field, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(switcher.field, Qt.Key.Key_Escape)
    with qtbot.waitSignal(action.triggered):
        qtbot.keyClick(window.centralWidget(), Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)


def test_tab_leads_through_the_kinds_and_keeps_what_was_typed(qtbot: QtBot, switcher: QuickSwitcher) -> None:
    switcher.field.setText("kv")
    texts = []
    for _ in range(4):
        qtbot.keyClick(switcher.field, Qt.Key.Key_Tab)
        texts.append(switcher.field.text())
    assert texts == ["#kv", "@kv", ">kv", "kv"]
    qtbot.keyClick(switcher.field, Qt.Key.Key_Backtab)
    assert switcher.field.text() == ">kv"


def test_a_screen_reader_is_told_what_is_chosen(qtbot: QtBot, switcher: QuickSwitcher) -> None:
    tree = QAccessible.queryAccessibleInterface(switcher.field)
    assert tree.role() == QAccessible.Role.EditableText
    assert tree.text(QAccessible.Text.Name) == "Go to a chat, a model or an action"
    told = []
    for _ in range(4):
        qtbot.keyClick(switcher.field, Qt.Key.Key_Down)
        told.append(tree.text(QAccessible.Text.Description))
    assert told[-1] == "synthia-7b Q4_K_M, model, 4.4 GB, Runs on GPU"
    assert told[0].startswith("Chat number 1, chat, ")
    assert QAccessible.queryAccessibleInterface(switcher).role() == QAccessible.Role.Dialog
    rows = QAccessible.queryAccessibleInterface(switcher.list)
    assert rows.role() in (QAccessible.Role.List, QAccessible.Role.Table)
    assert rows.text(QAccessible.Text.Name)
    assert rows.child(1).text(QAccessible.Text.Name).startswith("Chat number 0, chat")


def test_messages_that_come_later_move_nothing(qtbot: QtBot, switcher: QuickSwitcher) -> None:
    qtbot.keyClick(switcher.field, Qt.Key.Key_Down)
    switcher.show_groups([*GROUPS, Group(Kind.MESSAGE, [HIT])], ("kalman",), keep=True)
    assert chosen(switcher) == "c1"
    assert switcher._card.height() >= switcher.list.height() + switcher.field.height()
    qtbot.keyClick(switcher.field, Qt.Key.Key_Up)
    qtbot.keyClick(switcher.field, Qt.Key.Key_Up)
    assert switcher.current() == HIT


def test_nothing_found_says_so(qtbot: QtBot, switcher: QuickSwitcher) -> None:
    switcher.field.setText("zzz")
    assert switcher._nothing.text() == "Nothing is called “zzz”."
    assert switcher.field.accessibleDescription() == "Nothing is called “zzz”."
    with qtbot.assertNotEmitted(switcher.chosen):
        qtbot.keyClick(switcher.field, Qt.Key.Key_Return)
        qtbot.keyClick(switcher.field, Qt.Key.Key_Down)


def test_a_click_chooses_and_one_beside_closes(qtbot: QtBot, switcher: QuickSwitcher) -> None:
    place = switcher.list.visualRect(switcher.model.index(2)).center()
    with qtbot.waitSignal(switcher.chosen) as caught:
        qtbot.mouseClick(switcher.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert caught.args == [CHATS[1], False]
    switcher.open()
    qtbot.mouseClick(switcher, Qt.MouseButton.LeftButton, pos=switcher.rect().bottomLeft())
    assert not switcher.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_stays_within_the_window_and_paints(
    switcher: QuickSwitcher, window: QMainWindow, theme: Theme, scale: float, direction: Qt.LayoutDirection
) -> None:
    window.setLayoutDirection(direction)
    theme.set_text_scale(scale)
    for width, height in ((800, 600), (1400, 900)):
        window.resize(width, height)
        QApplication.processEvents()
        switcher.show_groups([*GROUPS, Group(Kind.MESSAGE, [HIT] * 6)], ("kalman",), keep=True)
        assert switcher.rect().contains(switcher._card.geometry())
        assert switcher.size() == window.size()
        assert not window.grab().isNull()


def test_every_control_has_a_name(switcher: QuickSwitcher, nameless: Callable[[QWidget], list[str]]) -> None:
    assert nameless(switcher) == []

"""The conversation list: days, renaming, deleting, searching, and all of it by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Role
from synthia_desktop.core.search_query import SearchQuery
from synthia_desktop.core.snippet import Marked
from synthia_desktop.store.search import FoundChat, Hit
from synthia_desktop.ui.chat.result_rows import ResultDelegate, ResultRows
from synthia_desktop.ui.chat.sidebar import Sidebar
from synthia_desktop.ui.chat.sidebar_rows import ConversationDelegate, grouped
from synthia_desktop.ui.controls.chip import Chip
from synthia_desktop.ui.controls.found import utf16
from synthia_desktop.ui.theme import Theme


@dataclass(frozen=True)
class Listed:
    id: str
    title: str
    updated: float
    pinned: bool = False
    archived: bool = False
    tags: tuple[str, ...] = ()


def listed(now: float) -> list[Listed]:
    return [
        Listed("a", "Tidal energy", now),
        Listed("b", "Rocket", now - 60),
        Listed("c", "Sourdough", now - 9 * 86400),
    ]


@pytest.fixture
def sidebar(theme: Theme, qtbot: QtBot) -> Sidebar:
    made = Sidebar(theme)
    qtbot.addWidget(made)
    made.resize(256, 500)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.set_conversations(listed(datetime.now(UTC).timestamp()))
    return made


def row_point(sidebar: Sidebar, conversation_id: str) -> QPoint:
    return sidebar.view.visualRect(sidebar.index_of(conversation_id)).center()


def editor(sidebar: Sidebar) -> QLineEdit:
    return sidebar.view.findChildren(QLineEdit)[-1]


def open_menu(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_sections_follow_the_local_day() -> None:
    now = datetime(2026, 3, 10, 0, 30).astimezone()
    at = [now, now - timedelta(minutes=40), now - timedelta(hours=25), now + timedelta(days=2)]
    rows = grouped([Listed(str(n), f"t{n}", when.timestamp()) for n, when in enumerate(at)], now)
    assert [(r.id, r.text) for r in rows] == [
        ("", "Today"),
        ("3", "t3"),
        ("0", "t0"),
        ("", "Yesterday"),
        ("1", "t1"),
        ("", "Earlier"),
        ("2", "t2"),
    ]


def test_a_conversation_without_a_title_has_a_name() -> None:
    now = datetime.now().astimezone()
    assert grouped([Listed("a", "", now.timestamp())], now)[1].text == "New chat"


def test_section_rows_can_be_neither_selected_nor_reached(sidebar: Sidebar, qtbot: QtBot) -> None:
    model = sidebar.view.model()
    headings = [model.index(n, 0) for n in range(model.rowCount()) if not model.flags(model.index(n, 0))]
    assert [index.data() for index in headings] == ["Today", "Earlier"]
    sidebar.set_current("b")
    sidebar.view.setFocus()
    qtbot.keyClick(sidebar.view, Qt.Key.Key_Down)
    assert sidebar.view.currentIndex().data() == "Sourdough"
    qtbot.keyClick(sidebar.view, Qt.Key.Key_Up)
    assert sidebar.view.currentIndex().data() == "Rocket"


def test_rows_speak_whole_sentences(sidebar: Sidebar) -> None:
    sidebar.set_current("a")
    sidebar.set_writing("a")
    index = sidebar.index_of("a")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Tidal energy, Today, open, an answer is being written"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Tidal energy"


def test_every_control_has_a_name(sidebar: Sidebar, nameless: Callable[[QWidget], list[str]]) -> None:
    assert nameless(sidebar) == []


def test_a_click_and_enter_open_a_conversation(sidebar: Sidebar, qtbot: QtBot) -> None:
    heard: list[str] = []
    sidebar.open_requested.connect(heard.append)
    qtbot.mouseClick(sidebar.view.viewport(), Qt.MouseButton.LeftButton, pos=row_point(sidebar, "c"))
    qtbot.keyClick(sidebar.view, Qt.Key.Key_Up)
    qtbot.keyClick(sidebar.view, Qt.Key.Key_Return)
    assert heard == ["c", "b"]


def test_new_chat_is_a_button(sidebar: Sidebar, qtbot: QtBot) -> None:
    button = next(b for b in sidebar.findChildren(QPushButton) if b.accessibleName() == "New chat")
    with qtbot.waitSignal(sidebar.new_chat_requested):
        button.click()
    assert "Ctrl+N" in button.toolTip()


def test_a_chat_is_renamed_in_its_row(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.set_current("a")
    sidebar.start_rename("a")
    field = editor(sidebar)
    assert field.text() == "Tidal energy"
    qtbot.keyClicks(field, "Wave energy")
    with qtbot.waitSignal(sidebar.rename_requested) as renamed:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert renamed.args == ["a", "Wave energy"]


@pytest.mark.parametrize("typed", ["", "   ", "Tidal energy"])
def test_a_name_that_is_empty_or_the_same_is_not_a_renaming(sidebar: Sidebar, qtbot: QtBot, typed: str) -> None:
    heard: list[str] = []
    sidebar.rename_requested.connect(lambda _, title: heard.append(title))
    sidebar.start_rename("a")
    editor(sidebar).setText(typed)
    qtbot.keyClick(editor(sidebar), Qt.Key.Key_Return)
    assert heard == []


def test_escape_leaves_the_name_as_it_was(sidebar: Sidebar, qtbot: QtBot) -> None:
    heard: list[str] = []
    sidebar.rename_requested.connect(lambda _, title: heard.append(title))
    sidebar.start_rename("a")
    qtbot.keyClicks(editor(sidebar), "Other")
    qtbot.keyClick(editor(sidebar), Qt.Key.Key_Escape)
    assert heard == []
    assert sidebar.index_of("a").data() == "Tidal energy"


def test_a_new_list_waits_for_the_end_of_a_renaming(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.start_rename("a")
    field = editor(sidebar)
    qtbot.keyClicks(field, "Wave energy")
    now = datetime.now(UTC).timestamp()
    sidebar.set_conversations([Listed("z", "Another", now), *listed(now)])
    assert field.isVisible()
    assert field.text() == "Wave energy"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: sidebar.index_of("z").isValid())


def test_del_deletes_the_row_with_the_keyboard(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.set_current("b")
    sidebar.view.setFocus()
    with qtbot.waitSignal(sidebar.delete_requested) as deleted:
        qtbot.keyClick(sidebar.view, Qt.Key.Key_Delete)
    assert deleted.args == ["b"]


def test_the_dots_open_a_menu_with_every_action(sidebar: Sidebar, qtbot: QtBot) -> None:
    opened: list[str] = []
    sidebar.open_requested.connect(opened.append)
    row = sidebar.view.visualRect(sidebar.index_of("c"))
    dots = ConversationDelegate.more_rect(row, Qt.LayoutDirection.LeftToRight).center()
    qtbot.mouseClick(sidebar.view.viewport(), Qt.MouseButton.LeftButton, pos=dots)
    menu = open_menu(qtbot)
    actions = {a.text().split("\t")[0]: a for a in menu.actions() if a.text()}
    assert list(actions) == ["Rename", "Pin", "Tags…", "Export…", "Archive", "Delete"]
    with qtbot.waitSignal(sidebar.delete_requested) as deleted:
        actions["Delete"].trigger()
    menu.close()
    assert deleted.args == ["c"]
    assert opened == []


def test_the_menu_key_opens_the_menu_and_rename_starts(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.set_current("b")
    sidebar.view.setFocus()
    qtbot.keyClick(sidebar.view, Qt.Key.Key_Menu)
    menu = open_menu(qtbot)
    menu.actions()[0].trigger()
    menu.close()
    assert editor(sidebar).text() == "Rocket"


def test_searching_says_what_was_not_found_and_can_be_cleared(sidebar: Sidebar, qtbot: QtBot) -> None:
    heard: list[SearchQuery] = []
    sidebar.query_changed.connect(heard.append)
    sidebar.focus_search()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "ze")
    sidebar.show_found([])
    assert [query.words for query in heard] == [("z",), ("ze",)]
    assert sidebar.nothing_text() == "No chat contains “ze”."
    assert not sidebar.view.isVisible()
    clear = next(b for b in sidebar.findChildren(QPushButton) if b.text() == "Clear search")
    assert clear.isVisible()
    clear.click()
    assert heard[-1].is_empty
    assert sidebar.view.isVisible()
    sidebar.set_conversations([])
    assert sidebar.nothing_text() == "Your chats will be listed here."
    assert not clear.isVisible()


def found() -> list[FoundChat]:
    hits = [
        Hit(f"m{n}", Role.USER if n else Role.ASSISTANT, Marked(f"the tide {n}", ((4, 8),)), 0.0, "Synthia 7B")
        for n in range(2)
    ]
    return [
        FoundChat("a", Marked("Tidal energy", ((0, 4),)), 0.0, False, tuple(hits), 3),
        FoundChat("c", Marked(""), 0.0, True),
    ]


def test_what_was_found_stands_by_chats_and_leads_to_its_message(sidebar: Sidebar, qtbot: QtBot) -> None:
    heard: list[tuple[str, str]] = []
    sidebar.hit_requested.connect(lambda chat, message: heard.append((chat, message)))
    sidebar.focus_search()
    qtbot.keyClicks(QApplication.focusWidget(), "tid")
    sidebar.show_found(found())
    model = sidebar.results.model()
    spoken = [model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())]
    assert [words.rsplit(",", 1)[0] for words in spoken[:2]] == ["Chat “Tidal energy”", "the tide 0"]
    assert "Synthia 7B" in spoken[1]
    assert spoken[3] == "3 more in this chat"
    assert spoken[4].startswith("Chat “New chat”")
    assert spoken[4].endswith("Archived")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is sidebar.results
    for _ in range(2):
        qtbot.keyClick(sidebar.results, Qt.Key.Key_Return)
        qtbot.keyClick(sidebar.results, Qt.Key.Key_Down)
    row = sidebar.results.visualRect(model.index(2, 0)).center()
    qtbot.mouseClick(sidebar.results.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert heard == [("a", ""), ("a", "m0"), ("a", "m1")]
    assert not sidebar.results.grab().isNull()


def test_results_that_come_after_the_search_was_cleared_are_not_shown(sidebar: Sidebar) -> None:
    sidebar.search.field.setText("tide")
    sidebar.search.clear()
    sidebar.show_found(found())
    assert sidebar.view.isVisible()


def test_filters_narrow_the_search_and_each_can_be_taken_away(sidebar: Sidebar, qtbot: QtBot) -> None:
    heard: list[SearchQuery] = []
    sidebar.query_changed.connect(heard.append)
    button = sidebar.search.filter_button
    button.set_choices(["Synthia 7B"], ["Work"])
    button.click()
    menu = open_menu(qtbot)
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert {"Past 7 days", "Synthia 7B", "Work", "Archived chats only"} <= set(actions)
    actions["Synthia 7B"].trigger()
    menu.close()
    button.choose(replace(button.filters, tag="Work", days=7, archived=True))
    assert (heard[-1].model, heard[-1].tag, heard[-1].archived) == ("synthia 7b", "work", True)
    assert heard[-1].since is not None
    chips = [chip for chip in sidebar.search.findChildren(Chip) if not chip.isHidden()]
    assert [chip.text() for chip in chips] == ["Synthia 7B", "Work", "Past 7 days", "Archived"]
    assert chips[0].accessibleName() == "Remove the filter Synthia 7B"
    chips[1].click()
    assert heard[-1].tag == ""
    sidebar.search.clear()
    assert heard[-1].is_empty


def test_pinned_chats_stand_first_and_archived_ones_behind_a_button(sidebar: Sidebar) -> None:
    now = datetime.now(UTC).timestamp()
    chats = [
        *listed(now),
        Listed("p", "Pinned one", now - 99 * 86400, pinned=True, tags=("Work",)),
        Listed("x", "Old", now, archived=True),
    ]
    sidebar.set_conversations(chats)
    model = sidebar.view.model()
    assert [model.index(n, 0).data() for n in range(3)] == ["Pinned", "Pinned one", "Today"]
    assert not sidebar.index_of("x").isValid()
    assert "Work" in sidebar.index_of("p").data(Qt.ItemDataRole.AccessibleTextRole)
    archive = next(b for b in sidebar.findChildren(QPushButton) if b.text() == "Archive")
    assert archive.isVisible()
    archive.click()
    assert [model.index(n, 0).data() for n in range(model.rowCount())] == ["Archive", "Old"]
    sidebar.set_conversations(listed(now))
    assert sidebar.index_of("a").isValid()
    assert not archive.isVisible()


@pytest.mark.parametrize(
    ("key", "held", "act"),
    [
        (Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier, "export"),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier, "archive"),
    ],
)
def test_keys_act_on_the_row(sidebar: Sidebar, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier, act: str) -> None:
    sidebar.set_current("b")
    sidebar.view.setFocus()
    with qtbot.waitSignal(sidebar.act_requested) as done:
        qtbot.keyClick(sidebar.view, key, held)
    assert done.args == [act, "b"]


def test_down_leads_from_the_search_into_the_list(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.focus_search()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is sidebar.view
    assert sidebar.view.currentIndex().data() == "Tidal energy"


def test_a_new_list_keeps_the_place_of_the_keyboard(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.view.setFocus()
    sidebar.view.setCurrentIndex(sidebar.index_of("b"))
    now = datetime.now(UTC).timestamp()
    sidebar.set_conversations([Listed("z", "Another", now + 1), *listed(now)])
    assert sidebar.view.currentIndex().data() == "Rocket"


@pytest.mark.parametrize("most", [1, 2])
@pytest.mark.parametrize("text", ["Rocket to an orbit", "火箭发射到低地球轨道的过程", "Two 👩‍🚀👩‍🚀👩‍🚀👩‍🚀 fly"])
def test_a_text_that_is_cut_says_so_at_every_width(theme: Theme, qtbot: QtBot, text: str, most: int) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    delegate = ResultDelegate(theme, ResultRows(), view)
    for width in range(50, 200, 3):
        layout, lines = delegate._lines(Marked(text, ((0, 3),)), width, theme.font("body", 600), most)
        last = layout.lineAt(len(lines) - 1)
        assert last.textStart() + last.textLength() == utf16(layout.text()), f"{width}: {layout.text()}"
        assert layout.text() == text or layout.text().endswith("…")

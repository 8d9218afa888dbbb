"""The list of found repositories: rows, order and filters, and what stands there when there are none."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.errors import HubError, OfflineError
from synthia_desktop.hub.listing import RepoSummary
from synthia_desktop.ui.controls.spinner import Spinner
from synthia_desktop.ui.models.hub_list import HubList
from synthia_desktop.ui.models.hub_rows import ListRow
from synthia_desktop.ui.theme import Theme

FOUND = (
    RepoSummary("ada/Tiny-GGUF", "ada", 12_345, 87, "2024-01-02", 7_240_000_000, "apache-2.0", gated=True),
    RepoSummary("bo/Plain", "bo"),
)


@pytest.fixture
def hub_list(theme: Theme, qtbot: QtBot) -> HubList:
    made = HubList(theme)
    qtbot.addWidget(made)
    made.resize(272, 600)
    made.show()
    return made


def spoken(hub_list: HubList, number: int) -> str:
    return hub_list.rows.rows.index(number).data(Qt.ItemDataRole.AccessibleTextRole)


def press(hub_list: HubList, words: str, qtbot: QtBot) -> None:
    button = [button for button in hub_list.findChildren(QPushButton) if button.text() == words][-1]
    qtbot.waitUntil(button.isVisible)
    button.click()


def test_a_row_speaks_all_that_it_shows(hub_list: HubList) -> None:
    hub_list.show_results("t", FOUND)
    assert spoken(hub_list, 0) == (
        "Tiny-GGUF, by ada, 7.2B parameters, licence Apache-2.0, gated, 12.3k downloads, 87 likes, updated Jan 2024"
    )
    assert spoken(hub_list, 1) == "Plain, by bo, 0 downloads, 0 likes"
    hub_list.set_current("bo/Plain")
    assert spoken(hub_list, 1).endswith("open")


def test_rows_are_chosen_by_keyboard_and_by_mouse(hub_list: HubList, qtbot: QtBot) -> None:
    hub_list.show_results("t", FOUND)
    chosen: list[str] = []
    hub_list.chosen.connect(chosen.append)
    hub_list.rows.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(hub_list.rows, Qt.Key.Key_Down)
    QTest.keyClick(hub_list.rows, Qt.Key.Key_Return)
    place = hub_list.rows.visualRect(hub_list.rows.rows.index(0)).center()
    QTest.mouseClick(hub_list.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == ["bo/Plain", "ada/Tiny-GGUF"]


def test_the_spinner_comes_only_when_a_search_takes_long(hub_list: HubList, qtbot: QtBot) -> None:
    hub_list.show_results("t", FOUND)
    hub_list.show_searching("slow")
    spinner = hub_list.notice.findChild(Spinner)
    assert spinner is not None
    assert hub_list.rows.isVisible()
    qtbot.waitUntil(spinner.isVisible)
    assert hub_list.notice.words() == "Searching for “slow”"
    hub_list.show_results("slow", FOUND)
    assert hub_list.rows.isVisible()
    assert not spinner.isVisible()


def test_nothing_found_names_the_words_and_the_filters(hub_list: HubList) -> None:
    hub_list.show_results("zzz", ())
    assert hub_list.notice.words() == "Nothing found No GGUF repository contains “zzz”."
    hub_list.licence.setCurrentIndex(1)
    hub_list.show_results("zzz", ())
    assert "with this size and licence" in hub_list.notice.words()


def test_offline_lists_the_models_on_this_computer(hub_list: HubList, qtbot: QtBot) -> None:
    error = OfflineError("Away", "No connection to 127.0.0.1.", "Check the line.")
    hub_list.show_error(error)
    assert hub_list.notice.words() == "The hub cannot be reached Check the line."
    assert not hub_list.local.isVisible()
    hub_list.set_local([ListRow("/models/a.gguf", "A", "Q4_K_M", "", "A")])
    hub_list.show_error(error)
    assert hub_list.notice.words() == "The hub cannot be reached Models on this computer are listed below."
    assert hub_list.local.isVisible()
    with qtbot.waitSignal(hub_list.local_chosen) as chosen:
        hub_list.local.setFocus()
        QTest.keyClick(hub_list.local, Qt.Key.Key_Return)
    assert chosen.args == ["/models/a.gguf"]
    with qtbot.waitSignal(hub_list.again):
        press(hub_list, "Try again", qtbot)
    hub_list.show_results("t", FOUND)
    assert not hub_list.local.isVisible()


def test_an_error_has_its_details_behind_a_button(hub_list: HubList, qtbot: QtBot) -> None:
    hub_list.show_error(HubError("The answer cannot be used", "It was 503 three times.", "Try later.", "GET /x 503"))
    assert hub_list.notice.words() == "The answer cannot be used It was 503 three times. Try later."
    details = hub_list.notice.findChild(QWidget, "details")
    assert details is not None
    assert not details.isVisible()
    press(hub_list, "Details", qtbot)
    assert details.isVisible()
    press(hub_list, "Hide details", qtbot)
    assert not details.isVisible()


def test_order_and_filters_ask_again(hub_list: HubList, qtbot: QtBot) -> None:
    hub_list.show_searching("t")
    hub_list.show_results("t", FOUND)
    for choice in (hub_list.sort, hub_list.largest, hub_list.licence):
        choice.setFocus()
        with qtbot.waitSignal(hub_list.asked):
            QTest.keyClick(choice, Qt.Key.Key_Down)
    assert hub_list.sort.currentData() == "likes"
    assert hub_list.largest.currentData() == 3
    assert hub_list.licence.currentData() == "apache-2.0"


def test_filters_stand_below_each_other_in_a_narrow_pane(hub_list: HubList, qtbot: QtBot) -> None:
    hub_list.show_searching("t")
    hub_list.show_results("t", FOUND)
    assert hub_list.largest.y() == hub_list.licence.y()
    hub_list.resize(200, 600)
    qtbot.waitUntil(lambda: hub_list.largest.y() < hub_list.licence.y())


def test_everything_has_a_name_and_grows_with_the_text(
    hub_list: HubList, theme: Theme, nameless: Callable[[QWidget], list[str]]
) -> None:
    hub_list.show_searching("t")
    hub_list.show_results("t", FOUND)
    assert nameless(hub_list) == []
    before = hub_list.rows.sizeHintForRow(0)
    theme.set_text_scale(1.6)
    assert hub_list.rows.sizeHintForRow(0) > before * 1.4

"""The downloads page: groups, buttons, order, and rows that change in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.download import DownloadState
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.hub.queue import Entry
from synthia_desktop.ui.downloads.disk import DiskUse
from synthia_desktop.ui.downloads.page import DownloadsPage
from synthia_desktop.ui.downloads.row_actions import offered
from synthia_desktop.ui.downloads.steady import SteadyText
from synthia_desktop.ui.theme import Theme
from tests.ui.downloads.entries import GB, entry, one_of_each, with_progress

STATE = DownloadState
WIDE, NARROW = 1280 - 69, 960 - 69


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> DownloadsPage:
    made = DownloadsPage(theme)
    qtbot.addWidget(made)
    made.set_disk(DiskUse("Data", 512 * GB, 92 * GB, 34 * GB, 185 * GB))
    made.resize(WIDE, 748)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_each_state_has_its_group(page: DownloadsPage) -> None:
    page.set_entries(one_of_each())
    assert page.list.groups() == [
        ["id-1", "id-2"],
        ["id-3", "id-4", "id-5", "id-6"],
        ["id-7", "id-8"],
        ["id-9"],
    ]
    captions = [label.text() for label in page.list.findChildren(QLabel) if label.isVisible()]
    assert [text for text in ("Active", "Waiting", "Needs your attention", "Finished") if text in captions] == [
        "Active",
        "Waiting",
        "Needs your attention",
        "Finished",
    ]


CHOICES = [
    (1, "pause", "pause_requested", "id-1"),
    (1, "cancel", "cancel_requested", "id-1"),
    (4, "force", "force_requested", "id-4"),
    (5, "retry", "retry_requested", "id-5"),
    (6, "resume", "resume_requested", "id-6"),
    (7, "retry", "retry_requested", "id-7"),
    (8, "page", "link_requested", "https://example.org/terms"),
    (9, "chat", "chat_requested", "/models/model-9.gguf"),
    (9, "folder", "folder_requested", "/models/model-9.gguf"),
]


@pytest.mark.parametrize(("number", "name", "signal", "argument"), CHOICES)
def test_each_button_asks_for_what_it_says(
    qtbot: QtBot, page: DownloadsPage, number: int, name: str, signal: str, argument: str
) -> None:
    small = replace(one_of_each()[0], progress=replace(one_of_each()[0].progress, done=1000))
    page.set_entries((small, *one_of_each()[1:]))
    with qtbot.waitSignal(getattr(page, signal)) as caught:
        page.list.row(f"id-{number}").buttons.button(name).click()
    assert caught.args == [argument]


def test_only_what_the_state_allows_is_offered() -> None:
    assert [offered(each) for each in one_of_each()] == [
        ("pause", "cancel"),
        ("cancel",),
        ("pause", "cancel"),
        ("force", "cancel"),
        ("retry", "cancel"),
        ("resume", "cancel"),
        ("retry", "cancel"),
        ("page", "retry", "cancel"),
        ("chat", "folder"),
    ]


def test_rows_change_in_place(page: DownloadsPage) -> None:
    first = entry(1, STATE.ACTIVE, GB, speed=1e6)
    page.set_entries((first, entry(2, STATE.WAITING)))
    row, widgets = page.list.row("id-1"), len(page.findChildren(QWidget))
    for step in range(1, 30):
        page.set_entries((with_progress(first, GB + step * 50_000_000), entry(2, STATE.WAITING)))
    assert page.list.row("id-1") is row
    assert len(page.findChildren(QWidget)) == widgets
    assert row.state.text() == "61%"
    assert row.bar.shares == (0.613,)


def test_a_row_that_changes_its_group_keeps_the_focus(qtbot: QtBot, page: DownloadsPage) -> None:
    page.set_entries((entry(1, STATE.ACTIVE, GB), entry(2, STATE.PAUSED)))
    row = page.list.row("id-1")
    row.buttons.button("pause").setFocus(Qt.FocusReason.TabFocusReason)
    page.set_entries((entry(1, STATE.PAUSED, GB), entry(2, STATE.PAUSED)))
    assert page.list.row("id-1") is row
    assert row.buttons.button("resume").hasFocus()


def test_a_cancelled_download_leaves(page: DownloadsPage) -> None:
    page.set_entries((entry(1, STATE.ACTIVE), entry(2, STATE.WAITING)))
    page.set_entries((entry(2, STATE.ACTIVE),))
    assert page.list.groups() == [["id-2"], [], [], []]
    with pytest.raises(KeyError):
        page.list.row("id-1")


def test_cancel_asks_when_much_was_received(qtbot: QtBot, page: DownloadsPage) -> None:
    page.set_entries((entry(1, STATE.ACTIVE, 2 * GB),))
    with qtbot.assertNotEmitted(page.cancel_requested):
        page.list.row("id-1").buttons.button("cancel").click()
    box = page.findChild(QMessageBox)
    assert box is not None
    assert "2.00 GB" in box.informativeText()
    yes = next(button for button in box.buttons() if box.buttonRole(button) == box.ButtonRole.DestructiveRole)
    with qtbot.waitSignal(page.cancel_requested) as caught:
        yes.click()
    assert caught.args == ["id-1"]


def test_keep_cancels_nothing(qtbot: QtBot, page: DownloadsPage) -> None:
    page.set_entries((entry(1, STATE.ACTIVE, 2 * GB),))
    page.list.row("id-1").buttons.button("cancel").click()
    box = page.findChild(QMessageBox)
    assert box is not None
    with qtbot.assertNotEmitted(page.cancel_requested):
        box.defaultButton().click()


def queue_with_gaps() -> tuple[Entry, ...]:
    """Waiting: 2, 4 and 5; between them one runs and one has ended."""
    states = (STATE.ACTIVE, STATE.WAITING, STATE.ACTIVE, STATE.PAUSED, STATE.WAITING, STATE.DONE)
    return tuple(entry(number, state) for number, state in enumerate(states, 1))


@pytest.mark.parametrize(
    ("number", "key", "place"), [(4, Qt.Key.Key_Up, 1), (4, Qt.Key.Key_Down, 4), (2, Qt.Key.Key_Down, 3)]
)
def test_alt_and_arrows_move_a_waiting_row(
    qtbot: QtBot, page: DownloadsPage, number: int, key: Qt.Key, place: int
) -> None:
    page.set_entries(queue_with_gaps())
    with qtbot.waitSignal(page.move_requested) as caught:
        qtbot.keyClick(page.list.row(f"id-{number}"), key, Qt.KeyboardModifier.AltModifier)
    assert caught.args == [f"id-{number}", place]


def test_the_ends_and_what_runs_do_not_move(qtbot: QtBot, page: DownloadsPage) -> None:
    page.set_entries(queue_with_gaps())
    with qtbot.assertNotEmitted(page.move_requested):
        qtbot.keyClick(page.list.row("id-2"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        qtbot.keyClick(page.list.row("id-5"), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        qtbot.keyClick(page.list.row("id-1"), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)


def drag(qtbot: QtBot, row: QWidget, to: QWidget, down: bool) -> None:
    """From the middle of a row to the far edge of another one."""
    start = QPoint(200, row.height() // 2)
    end = row.mapFromGlobal(to.mapToGlobal(QPoint(200, to.height() - 2 if down else 2)))
    qtbot.mousePress(row, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(row, QPoint(200, (start.y() + end.y()) // 2))
    qtbot.mouseMove(row, end)
    QApplication.processEvents()


def test_dragging_moves_a_waiting_row(qtbot: QtBot, page: DownloadsPage) -> None:
    page.set_entries(queue_with_gaps())
    row = page.list.row("id-5")
    with qtbot.waitSignal(page.move_requested) as caught:
        drag(qtbot, row, page.list.row("id-2"), down=False)
        qtbot.mouseRelease(row, Qt.MouseButton.LeftButton)
    assert caught.args == ["id-5", 1]


def test_escape_ends_a_drag_without_a_move(qtbot: QtBot, page: DownloadsPage) -> None:
    page.set_entries(queue_with_gaps())
    row = page.list.row("id-2")
    with qtbot.assertNotEmitted(page.move_requested):
        drag(qtbot, row, page.list.row("id-5"), down=True)
        qtbot.keyClick(row, Qt.Key.Key_Escape)
        qtbot.mouseRelease(row, Qt.MouseButton.LeftButton)


def test_the_menu_has_everything_that_a_row_can_do(qtbot: QtBot, page: DownloadsPage) -> None:
    page.set_entries((*queue_with_gaps(), one_of_each()[6]))
    made = page.list.context_menu("id-4")
    actions = {action.text().split("\t")[0]: action for action in made.actions() if action.text()}
    assert list(actions) == ["Move to the top", "Move up", "Move down", "Resume", "Cancel download"]
    with qtbot.waitSignal(page.move_requested) as caught:
        actions["Move to the top"].trigger()
    assert caught.args == ["id-4", 1]
    finished = {action.text(): action for action in page.list.context_menu("id-6").actions()}
    with qtbot.waitSignal(page.cancel_requested) as caught:
        finished["Remove from the list"].trigger()
    assert caught.args == ["id-6"], "a finished one only leaves the list"
    failed = {action.text(): action for action in page.list.context_menu("id-7").actions()}
    failed["Copy details"].trigger()
    assert "The server gave up" in QGuiApplication.clipboard().text()


def test_pause_all_becomes_resume_all_when_nothing_runs(qtbot: QtBot, page: DownloadsPage) -> None:
    page.set_entries((entry(1, STATE.ACTIVE), entry(2, STATE.PAUSED)))
    with qtbot.waitSignal(page.pause_all_requested):
        page.pause_all.click()
    page.set_entries((entry(1, STATE.PAUSED), entry(2, STATE.PAUSED)))
    assert page.pause_all.text() == "Resume all"
    with qtbot.waitSignal(page.resume_all_requested):
        page.pause_all.click()
    page.set_entries((entry(1, STATE.DONE),))
    assert not page.pause_all.isEnabled()
    with qtbot.waitSignal(page.clear_requested):
        page.clear.click()
    page.set_entries((entry(1, STATE.ACTIVE),))
    assert not page.clear.isEnabled()


def test_an_empty_queue_leads_to_the_models(qtbot: QtBot, page: DownloadsPage) -> None:
    page.set_entries(())
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Nothing is being downloaded." in texts
    with qtbot.waitSignal(page.models_requested):
        page.find_model.click()
    page.set_entries((entry(1, STATE.WAITING),))
    assert not page.find_model.isVisible()


def test_a_metered_line_is_told_and_its_limit_can_be_changed(qtbot: QtBot, page: DownloadsPage) -> None:
    page.set_entries((entry(1, STATE.ACTIVE),))
    assert not page.banner.isVisible()
    page.set_metered(True)
    assert page.banner.isVisible()
    assert page.banner.accessibleName() == ("This network is metered. Downloads over 5 GB wait, smaller ones continue.")
    choices = {action.text(): action for action in page.banner.choices().actions()}
    assert choices["Over 5 GB"].isChecked()
    with qtbot.waitSignal(page.network_changed) as caught:
        choices["Over 10 GB"].trigger()
    assert caught.args == [NetworkSettings(metered_limit=10 * GB)]
    page.set_entries((entry(1, STATE.DONE),))
    assert not page.banner.isVisible(), "the banner is about downloads that are to come"


def test_the_limits_of_the_network_card(qtbot: QtBot, page: DownloadsPage) -> None:
    page.set_network(NetworkSettings(speed_limit=3_000_000, at_once=5, metered_limit=2 * GB))
    card = page.network
    assert (card.limit.currentText(), card.at_once.currentText()) == ("3 MB/s", "5 files")
    assert card.metered.accessibleName() == "Pause over 2 GB when metered"
    with qtbot.waitSignal(page.network_changed) as caught:
        card.metered.click()
    assert caught.args == [NetworkSettings(speed_limit=3_000_000, at_once=5, metered_limit=None)]
    page.set_network((caught.args or [])[0])
    with qtbot.waitSignal(page.network_changed) as caught:
        card.metered.click()
    assert (caught.args or [])[0].metered_limit == 2 * GB, "switching on again brings the old limit back"
    with qtbot.waitSignal(page.network_changed) as caught:
        card.limit.setCurrentIndex(card.limit.findData(10_000_000))
        card.limit.activated.emit(card.limit.currentIndex())
    assert (caught.args or [])[0].speed_limit == 10_000_000


def test_the_disk_card_says_whether_the_queue_fits(page: DownloadsPage) -> None:
    assert page.disk.accessibleDescription() == "151.0 GB stay free after the queue"
    page.set_disk(DiskUse("Data", 100 * GB, 31 * GB, 60 * GB, 20 * GB))
    assert page.disk.accessibleDescription() == "40.0 GB are missing for the queue"


def test_the_cards_go_below_the_queue_in_a_narrow_window(qtbot: QtBot, page: DownloadsPage) -> None:
    page.set_entries(one_of_each())

    def left_of_card() -> int:
        return page.disk.mapTo(page, QPoint()).x() - page.list.mapTo(page, QPoint(page.list.width(), 0)).x()

    qtbot.waitUntil(lambda: left_of_card() > 0)
    page.resize(NARROW, 600)
    qtbot.waitUntil(lambda: page.disk.mapTo(page.list, QPoint()).y() > page.list.height())
    assert page.disk.y() == page.network.y()


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_large_text_is_not_cut(qtbot: QtBot, theme: Theme, width: int) -> None:
    theme.set_text_scale(1.6)
    page = DownloadsPage(theme)
    qtbot.addWidget(page)
    page.set_entries(one_of_each())
    page.set_metered(True)
    page.resize(width, 700)
    with qtbot.waitExposed(page):
        page.show()
    inside = page._scroll.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= page._scroll.viewport().width()
    labels = [label for label in inside.findChildren(QLabel) if label.isVisible() and label.wordWrap()]
    for text in (*labels, *(text for text in inside.findChildren(SteadyText) if text.isVisible())):
        assert text.height() >= text.heightForWidth(text.width()), text.text()


def test_every_control_has_a_name(page: DownloadsPage, nameless: Callable[[QWidget], list[str]]) -> None:
    page.set_entries(one_of_each())
    page.set_metered(True)
    assert nameless(page) == []
    row = page.list.row("id-1")
    assert row.accessibleName() == "Model 1, Q4_K_M, 50%"
    assert row.accessibleDescription().startswith("2.00 of 4.00 GB")

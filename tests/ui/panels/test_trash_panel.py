"""The trash as a panel: what a row says, what its buttons ask for, and that deleting for good asks first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.conversation import Role
from synthia_desktop.store.trash import Trashed
from synthia_desktop.ui.panels.trash_panel import TrashPanel
from synthia_desktop.ui.panels.trash_rows import DAY, detail_of, name_of
from synthia_desktop.ui.theme import Theme

CHAT = Trashed("c", "Kalman filter", None, "", 14, 12_345, 1000.0)
TURN = Trashed("d", "Rockets", Role.USER, "\n Is it far?\nReally?", 2, 300, 900.0)
ANSWER = Trashed("d", "", Role.ASSISTANT, " ", 1, 1, 800.0)


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> TrashPanel:
    made = TrashPanel(theme, 30 * DAY)
    qtbot.addWidget(made)
    made.resize(380, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.set_trashed([CHAT, TURN, ANSWER])
    return made


def button(parent: QWidget, text: str) -> QAbstractButton:
    return next(b for b in parent.findChildren(QAbstractButton) if b.text() == text)


def question(panel: TrashPanel) -> QMessageBox:
    (box,) = panel.findChildren(QMessageBox)
    return box


def spoken(panel: TrashPanel) -> list[str]:
    model: Any = panel.view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.data(model.index(n), role) for n in range(model.rowCount())]


def test_a_row_says_what_it_is_and_how_long_it_stays(panel: TrashPanel) -> None:
    assert detail_of(CHAT, 1000.0, 30 * DAY) == "14 messages · 12 KB · 30 days left"
    assert detail_of(TURN, 900.0 + 29.5 * DAY, 30 * DAY) == "2 messages · 300 B · 1 day left · in “Rockets”"
    assert detail_of(ANSWER, 1e9, 30 * DAY) == "1 message · 1 B · 0 days left · in “New chat”"
    assert [name_of(one) for one in (CHAT, TURN, ANSWER)] == ["Kalman filter", "Is it far?", "(empty)"]
    assert spoken(panel)[0].startswith("Kalman filter, 14 messages · 12 KB")
    assert panel.state() == "13 KB"


def test_enter_and_the_button_restore_what_is_chosen(panel: TrashPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.restore_requested) as restored:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert restored.args == [CHAT]
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.restore_requested) as restored:
        button(panel, "Restore").click()
    assert restored.args == [TURN]


def test_deleting_for_good_asks_first(panel: TrashPanel, qtbot: QtBot) -> None:
    asked: list[Trashed] = []
    panel.remove_requested.connect(asked.append)
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    box = question(panel)
    assert box.text() == "Delete “Kalman filter” for good?"
    assert box.informativeText() == "14 messages are removed from this computer."
    button(box, "Keep").click()
    assert asked == []
    qtbot.waitUntil(lambda: not panel.findChildren(QMessageBox))
    button(panel, "Delete now…").click()
    button(question(panel), "Delete now").click()
    assert asked == [CHAT]


def test_emptying_asks_first(panel: TrashPanel, qtbot: QtBot) -> None:
    button(panel, "Empty the trash…").click()
    assert question(panel).informativeText() == "17 messages, 13 KB, are removed from this computer."
    with qtbot.waitSignal(panel.empty_requested):
        button(question(panel), "Empty").click()


def test_the_next_row_is_chosen_when_one_leaves(panel: TrashPanel) -> None:
    panel.view.setCurrentIndex(panel.view.model().index(1, 0, QModelIndex()))
    panel.set_trashed([CHAT, ANSWER])
    assert panel.view.currentIndex().row() == 1
    panel.set_trashed([CHAT])
    assert panel.view.currentIndex().row() == 0


def test_an_empty_trash_says_so_and_offers_nothing(panel: TrashPanel) -> None:
    panel.set_trashed([])
    assert panel.view.isHidden()
    assert panel.state() == ""
    assert not any(button(panel, text).isEnabled() for text in ("Empty the trash…", "Delete now…", "Restore"))


def test_every_control_has_a_name(panel: TrashPanel, nameless: Callable[[QWidget], list[str]]) -> None:
    assert nameless(panel) == []

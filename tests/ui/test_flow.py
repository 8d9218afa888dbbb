"""Small widgets in rows that break where they are full, and the ring that turns while something is waited for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.controls.flow import Flow
from synthia_desktop.ui.controls.spinner import Spinner
from synthia_desktop.ui.theme import Theme


@pytest.fixture
def flow(qtbot: QtBot) -> Flow:
    made = Flow(10)
    qtbot.addWidget(made)
    for _ in range(4):
        box = QWidget()
        box.setFixedSize(100, 20)
        made.add(box)
    made.show()
    return made


def places(flow: Flow) -> list[tuple[int, int]]:
    return [(box.x(), box.y()) for box in flow.findChildren(QWidget) if not box.isHidden()]


def test_a_full_row_goes_on_in_the_next(flow: Flow) -> None:
    flow.resize(215, 100)
    assert places(flow) == [(0, 0), (110, 0), (0, 30), (110, 30)]
    assert flow.heightForWidth(215) == 50
    assert flow.heightForWidth(500) == 20


def test_a_hidden_widget_takes_no_room(flow: Flow) -> None:
    flow.findChildren(QWidget)[0].hide()
    flow.resize(330, 100)
    assert places(flow) == [(0, 0), (110, 0), (220, 0)]


def test_what_was_hidden_before_it_was_added_stays_hidden(flow: Flow) -> None:
    quiet = QWidget()
    quiet.hide()
    flow.add(quiet)
    assert quiet.isHidden()


def test_reading_from_right_to_left_begins_at_the_right(flow: Flow) -> None:
    flow.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.resize(215, 101)
    assert places(flow) == [(115, 0), (5, 0), (115, 30), (5, 30)]


def test_a_cleared_flow_is_empty(flow: Flow, qtbot: QtBot) -> None:
    flow.clear()
    assert flow.heightForWidth(500) == 0
    qtbot.waitUntil(lambda: not flow.findChildren(QWidget))


def test_the_ring_turns_only_while_it_is_seen(theme: Theme, qtbot: QtBot) -> None:
    spinner = Spinner(theme)
    qtbot.addWidget(spinner)
    spinner.show()
    assert spinner._timer.isActive()
    spinner.hide()
    assert not spinner._timer.isActive()


def test_the_ring_stands_still_where_motion_is_reduced(theme: Theme, qtbot: QtBot) -> None:
    theme.set_motion("reduced")
    spinner = Spinner(theme)
    qtbot.addWidget(spinner)
    spinner.show()
    assert not spinner._timer.isActive()

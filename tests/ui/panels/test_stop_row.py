"""Stop strings are typed on one line, shown as chips, and come back as they were given."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from synthia_desktop.core.sampling import MOST_STOPS
from synthia_desktop.ui.panels.stop_row import StopRow, meant, written
from synthia_desktop.ui.theme import Theme


@pytest.fixture
def row(qtbot: QtBot, theme: Theme) -> StopRow:
    made = StopRow(theme)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def heard(row: StopRow) -> list[object]:
    got: list[object] = []
    row.changed.connect(lambda _name, value: got.append(value))
    return got


def chips(row: StopRow) -> list[QToolButton]:
    return [chip for chip in row.chips.findChildren(QToolButton) if not chip.isHidden()]


@given(st.text())
def test_what_is_written_means_the_same_again(text: str) -> None:
    assert meant(written(text)) == text
    assert "\n" not in written(text)


def test_a_backslash_alone_is_itself() -> None:
    assert meant(r"a\b\n\\n" + "\\") == "a\\b\n\\n\\"


def test_enter_adds_what_was_typed(qtbot: QtBot, row: StopRow, heard: list[object]) -> None:
    qtbot.keyClicks(row.field, r"\n\nUser:")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert heard == [("\n\nUser:",)]
    assert row.field.text() == ""
    assert [chip.text() for chip in chips(row)] == [r"\n\nUser:"]


def test_a_chip_takes_its_string_away(row: StopRow, heard: list[object]) -> None:
    row.set_value(("a", "b"))
    assert heard == []
    first = chips(row)[0]
    assert first.accessibleName() == "Remove the stop string a"
    first.click()
    assert heard == [("b",)]


def test_none_twice_none_empty_and_not_too_many(qtbot: QtBot, row: StopRow, heard: list[object]) -> None:
    row.set_value(("a",))
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    qtbot.keyClicks(row.field, "a")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert heard == []
    row.set_value(tuple(str(at) for at in range(MOST_STOPS)))
    assert not row.button.isEnabled()
    assert "16" in row.note()

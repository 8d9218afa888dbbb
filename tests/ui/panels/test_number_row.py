"""The row of a number: keyboard, clamping, the open value, and one end for each edit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.panels.number_field import NumberSpec
from synthia_desktop.ui.panels.number_row import NumberRow
from synthia_desktop.ui.theme import Theme

Key = Qt.Key


def make_row(qtbot: QtBot, theme: Theme, **more: object) -> tuple[NumberRow, list[object], list[bool]]:
    spec = NumberSpec("value", "Value", "A value.", 0, 100, stops=range(51), **more)  # type: ignore[arg-type]
    row = NumberRow(theme, spec)
    qtbot.addWidget(row)
    changed: list[object] = []
    finished: list[bool] = []
    row.changed.connect(lambda _name, value: changed.append(value))
    row.finished.connect(lambda: finished.append(True))
    row.show()
    return row, changed, finished


def retype(qtbot: QtBot, row: NumberRow, text: str) -> None:
    row.field.setFocus()
    row.field.selectAll()
    if not text:
        qtbot.keyClick(row.field, Key.Key_Delete)
    qtbot.keyClicks(row.field, text)
    qtbot.keyClick(row.field, Key.Key_Return)


def test_setting_a_value_announces_nothing(qtbot: QtBot, theme: Theme) -> None:
    row, changed, finished = make_row(qtbot, theme)
    row.set_value(20)
    assert (row.field.text(), row.slider and row.slider.value()) == ("20", 20)
    assert changed == finished == []


def test_typing_is_announced_once_at_its_end(qtbot: QtBot, theme: Theme) -> None:
    row, changed, finished = make_row(qtbot, theme)
    retype(qtbot, row, "42")
    assert changed == [42]
    assert finished == [True]
    assert row.slider is not None
    assert row.slider.value() == 42


def test_what_is_being_typed_outlasts_the_value_being_shown_again(qtbot: QtBot, theme: Theme) -> None:
    row, changed, _ = make_row(qtbot, theme)
    row.set_value(20)
    row.field.setFocus()
    row.field.selectAll()
    qtbot.keyClicks(row.field, "4")
    row.set_value(20)
    qtbot.keyClicks(row.field, "2")
    row.set_value(20)
    assert row.field.text() == "42"
    qtbot.keyClick(row.field, Key.Key_Return)
    assert (row.field.text(), changed) == ("42", [42])
    row.set_value(20)
    assert row.field.text() == "20"
    qtbot.keyClicks(row.field, "1")
    row.set_value(30)
    assert row.field.text() == "30"


@pytest.mark.parametrize(("typed", "value"), [("1000", 100), ("-5", 0), ("7", 7)])
def test_typed_numbers_are_clamped(qtbot: QtBot, theme: Theme, typed: str, value: int) -> None:
    row, _, _ = make_row(qtbot, theme)
    row.set_value(3)
    retype(qtbot, row, typed)
    assert row.field.current() == value
    assert row.field.text() == str(value)


def test_nonsense_leaves_the_value(qtbot: QtBot, theme: Theme) -> None:
    row, changed, _ = make_row(qtbot, theme)
    row.set_value(3)
    retype(qtbot, row, "abc-")
    assert (row.field.text(), changed) == ("3", [])


def test_an_arrow_key_on_the_slider_is_one_edit(qtbot: QtBot, theme: Theme) -> None:
    row, changed, finished = make_row(qtbot, theme)
    row.set_value(10)
    assert row.slider is not None
    qtbot.keyPress(row.slider, Key.Key_Right)
    assert (changed, finished) == ([11], [])
    qtbot.keyRelease(row.slider, Key.Key_Right)
    assert finished == [True]


def test_a_drag_is_one_edit(qtbot: QtBot, theme: Theme) -> None:
    row, changed, finished = make_row(qtbot, theme)
    slider = row.slider
    assert slider is not None
    middle = slider.height() // 2
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(int(slider.x_of(10)), middle))
    qtbot.mouseMove(slider, QPoint(int(slider.x_of(30)), middle))
    assert finished == []
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(int(slider.x_of(30)), middle))
    assert finished == [True]
    assert changed


def test_a_value_between_the_stops_is_kept(qtbot: QtBot, theme: Theme) -> None:
    row, changed, _ = make_row(qtbot, theme, decimals=1)
    row.set_value(7.4)
    assert row.slider is not None
    assert (row.field.text(), row.slider.value(), changed) == ("7.4", 7, [])


def test_a_value_beyond_the_slider_is_kept(qtbot: QtBot, theme: Theme) -> None:
    row, changed, _ = make_row(qtbot, theme)
    row.set_value(80)
    assert row.slider is not None
    assert (row.field.text(), row.slider.value(), changed) == ("80", 50, [])


def test_the_switch_leaves_the_number_open_and_brings_it_back(qtbot: QtBot, theme: Theme) -> None:
    row, changed, _ = make_row(qtbot, theme, blank_text="Auto", switch=True)
    row.set_value(12)
    assert row.switch is not None
    assert row.slider is not None
    row.switch.click()
    assert not row.field.isEnabled()
    assert not row.slider.isEnabled()
    assert "Auto" in row.slider.toolTip()
    row.switch.click()
    assert row.field.isEnabled()
    assert changed == [None, 12]


def test_a_field_with_a_switch_cannot_be_emptied_by_typing_or_stepping(qtbot: QtBot, theme: Theme) -> None:
    row, changed, _ = make_row(qtbot, theme, blank_text="Auto", switch=True)
    row.set_value(0)
    qtbot.keyClick(row.field, Key.Key_Down)
    retype(qtbot, row, "")
    assert (row.field.text(), changed) == ("0", [])


def test_a_field_without_a_switch_is_emptied_for_its_open_value(qtbot: QtBot, theme: Theme) -> None:
    row, changed, _ = make_row(qtbot, theme, blank=-1, blank_text="From the file")
    row.set_value(5)
    retype(qtbot, row, "")
    assert changed == [-1]
    assert row.field.lineEdit().placeholderText() == "From the file"


def test_a_reason_disables_every_part_and_stands_in_the_tooltips(qtbot: QtBot, theme: Theme) -> None:
    row, _, _ = make_row(qtbot, theme, blank_text="Auto", switch=True)
    row.set_value(5)
    row.set_reason("There is no GPU.")
    for part in (row.field, row.slider, row.switch):
        assert part is not None
        assert not part.isEnabled()
        assert part.toolTip() == "There is no GPU."
    row.set_reason("")
    assert row.field.isEnabled()
    assert row.field.toolTip() == "A value."


def test_the_wheel_does_not_change_a_slider_without_focus(qtbot: QtBot, theme: Theme) -> None:
    row, changed, _ = make_row(qtbot, theme)
    row.set_value(10)
    assert row.slider is not None
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    at = QPointF(20, 5)
    event = QWheelEvent(at, row.slider.mapToGlobal(at), QPoint(), QPoint(0, 120), *none, False)
    QApplication.sendEvent(row.slider, event)
    assert changed == []

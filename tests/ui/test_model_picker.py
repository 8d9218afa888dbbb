"""The model picker is used without a mouse: type, move, choose, leave."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.model_choices import ModelChoice
from synthia_desktop.ui.model_picker import ModelPicker
from synthia_desktop.ui.theme import Theme

CHOICES = [
    ModelChoice("/models/synthia-7b.gguf", "synthia-7b-v3.0", "Q4_K_M", "4.37 GB · /models"),
    ModelChoice("/old/synthia-70b.gguf", "synthia-70b-v1.5", "Q5_K_M", "48.75 GB · /old", current=True),
    ModelChoice("/demo.gguf", "Synthia Demo", "", "", is_demo=True),
]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QPushButton("Model", made)
    made.resize(800, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def button(window: QWidget) -> QPushButton:
    return window.findChildren(QPushButton)[0]


@pytest.fixture
def picker(theme: Theme, window: QWidget, button: QPushButton) -> ModelPicker:
    made = ModelPicker(theme, window)
    made.set_models(CHOICES)
    made.open_at(button)
    return made


def current(picker: ModelPicker) -> str:
    return picker._list.currentIndex().data()


def shown(picker: ModelPicker) -> list[str]:
    return [picker._model.index(row).data() for row in range(picker._model.rowCount())]


def test_it_opens_below_the_button_at_the_current_model(picker: ModelPicker, button: QPushButton) -> None:
    assert picker.isVisible()
    assert picker.y() >= button.mapToGlobal(button.rect().bottomLeft()).y()
    assert current(picker) == "synthia-70b-v1.5"


def test_enter_takes_the_row_that_the_arrows_reached(qtbot: QtBot, picker: ModelPicker) -> None:
    qtbot.keyClick(picker._filter, Qt.Key.Key_Down)
    assert current(picker) == "Synthia Demo"
    qtbot.keyClick(picker._filter, Qt.Key.Key_Up)
    qtbot.keyClick(picker._filter, Qt.Key.Key_Up)
    with qtbot.waitSignal(picker.chosen) as caught:
        qtbot.keyClick(picker._filter, Qt.Key.Key_Return)
    assert caught.args == ["/models/synthia-7b.gguf"]
    assert not picker.isVisible()


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("70b", ["synthia-70b-v1.5"]),
        ("q4_k synthia", ["synthia-7b-v3.0"]),
        ("built in", ["Synthia Demo"]),
        ("/old", ["synthia-70b-v1.5"]),
        ("SYNTHIA", [choice.name for choice in CHOICES]),
    ],
)
def test_typing_filters(qtbot: QtBot, picker: ModelPicker, typed: str, left: list[str]) -> None:
    qtbot.keyClicks(picker._filter, typed)
    assert shown(picker) == left
    assert current(picker) in left


def test_nothing_found_says_so_and_enter_does_nothing(qtbot: QtBot, picker: ModelPicker) -> None:
    qtbot.keyClicks(picker._filter, "llama")
    assert picker._nothing.isVisible()
    assert picker._nothing.text() == "No model contains “llama”."
    with qtbot.assertNotEmitted(picker.chosen):
        qtbot.keyClick(picker._filter, Qt.Key.Key_Return)
    assert picker.isVisible()


def test_escape_closes_and_the_filter_is_empty_next_time(
    qtbot: QtBot, picker: ModelPicker, button: QPushButton
) -> None:
    qtbot.keyClicks(picker._filter, "70b")
    with qtbot.assertNotEmitted(picker.chosen):
        qtbot.keyClick(picker._filter, Qt.Key.Key_Escape)
    assert not picker.isVisible()
    picker.open_at(button)
    assert shown(picker) == [choice.name for choice in CHOICES]


def test_a_click_chooses_a_row(qtbot: QtBot, picker: ModelPicker) -> None:
    row = picker._list.visualRect(picker._model.index(2))
    with qtbot.waitSignal(picker.chosen) as caught:
        qtbot.mouseClick(picker._list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert caught.args == ["/demo.gguf"]


def test_rows_are_spoken_whole(picker: ModelPicker) -> None:
    spoken = [picker._model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken == [
        "synthia-7b-v3.0, Q4_K_M, 4.37 GB · /models",
        "synthia-70b-v1.5, Q5_K_M, 48.75 GB · /old, current model",
        "Synthia Demo, Built in, knows its sample questions",
    ]


def test_unload_needs_a_loaded_model(qtbot: QtBot, picker: ModelPicker) -> None:
    assert not picker._unload.isEnabled()
    assert picker._unload.toolTip() == "No model is loaded"
    picker.set_loaded(True)
    with qtbot.waitSignal(picker.unload_requested):
        picker._unload.click()
    assert not picker.isVisible()


def test_another_file_can_be_asked_for(qtbot: QtBot, picker: ModelPicker) -> None:
    with qtbot.waitSignal(picker.open_file_requested):
        picker._open.click()
    assert not picker.isVisible()


def test_a_click_on_its_button_closes_it_and_does_not_open_it_again(
    qtbot: QtBot, picker: ModelPicker, button: QPushButton
) -> None:
    outside = picker.mapFromGlobal(button.mapToGlobal(button.rect().center()))
    qtbot.mousePress(picker, Qt.MouseButton.LeftButton, pos=outside)
    assert not picker.isVisible()
    assert picker.testAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)


def test_it_stays_on_the_screen(theme: Theme, button: QPushButton) -> None:
    room = button.screen().availableGeometry()
    button.window().move(room.right() - 60, room.bottom() - 60)
    picker = ModelPicker(theme, button.window())
    picker.set_models(CHOICES * 5)
    picker.open_at(button)
    assert room.contains(picker.geometry())
    picker.close()


def test_every_control_has_a_name(picker: ModelPicker, nameless: Callable[[QWidget], list[str]]) -> None:
    assert nameless(picker) == []
    picker.close()

"""A file's chip: what it says, and what keys do to it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.attachments.chip import FileChip
from synthia_desktop.ui.controls.buttons import icon_button
from synthia_desktop.ui.theme import Theme

LONG = "Rechtsschutzversicherungsgesellschaften und ihre Allgemeinen Bedingungen, dritte Fassung.pdf"


@pytest.fixture
def chip(theme: Theme, qtbot: QtBot) -> FileChip:
    made = FileChip(theme)
    qtbot.addWidget(made)
    made.show_file("file-type", "lease.pdf", "PDF · 12 pages · 3,412 tokens")
    made.show()
    return made


def press(chip: FileChip, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> bool:
    """Whether the chip takes the key for itself."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers)
    chip.keyPressEvent(event)
    return event.isAccepted()


def test_it_says_what_it_shows(chip: FileChip) -> None:
    assert chip.accessibleName() == "lease.pdf, PDF · 12 pages · 3,412 tokens"
    assert (chip.name(), chip.about()) == ("lease.pdf", "PDF · 12 pages · 3,412 tokens")


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_removes_the_file(chip: FileChip, key: Qt.Key, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chip.removed):
        qtbot.keyClick(chip, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_shows_it(chip: FileChip, key: Qt.Key, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chip.clicked):
        qtbot.keyClick(chip, key)


def test_arrows_step_along_and_those_up_and_down_are_left_to_the_transcript(chip: FileChip, qtbot: QtBot) -> None:
    steps: list[int] = []
    chip.stepped.connect(steps.append)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        assert press(chip, key)
    chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(chip, Qt.Key.Key_Left)
    assert steps == [-1, 1, 1]
    assert not press(chip, Qt.Key.Key_Up)
    assert not press(chip, Qt.Key.Key_Down)


def test_its_menu_opens_by_keyboard(chip: FileChip, qtbot: QtBot) -> None:
    places: list[QPoint] = []
    chip.menu_requested.connect(places.append)
    press(chip, Qt.Key.Key_Menu)
    press(chip, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert places == [chip.mapToGlobal(chip.rect().bottomLeft())] * 2


def test_a_long_name_is_cut_in_its_middle_and_whole_in_the_tooltip(chip: FileChip, theme: Theme) -> None:
    chip.show_file("file-type", LONG, "PDF")
    assert chip.sizeHint().width() == theme.px(340)
    chip.resize(chip.sizeHint())
    chip.grab()
    assert chip.toolTip() == f"{LONG}\nPDF"
    chip.show_file("file-type", "a.pdf", "PDF")
    chip.resize(chip.sizeHint())
    chip.grab()
    assert chip.toolTip() == ""


@pytest.mark.parametrize("scale", [1.0, 1.6])
def test_its_buttons_stand_at_its_end(chip: FileChip, theme: Theme, scale: float, qtbot: QtBot) -> None:
    theme.set_text_scale(scale)
    tools = [icon_button(theme, "x", "Remove", size=24) for _ in range(2)]
    for tool in tools:
        chip.add_tool(tool)
    chip.resize(chip.sizeHint())
    QApplication.processEvents()
    first, last = tools[0].geometry(), tools[1].geometry()
    assert first.right() < last.left()
    assert last.right() < chip.width()
    assert last.center().y() == pytest.approx(chip.height() / 2, abs=2)
    chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert tools[1].geometry().left() < tools[0].geometry().left() < chip.width() / 2

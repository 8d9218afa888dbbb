"""The accessible tree of every page, panel, dialog and menu: each control has a name and says what it is."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.scenes import SCENES, Studio
from tests.ui.spoken import Role, described, is_words, name_of, tree, unnamed, vague
from tests.ui.stage import leaves_nothing_running, scene, studio

pytestmark = pytest.mark.integration
__all__ = ["leaves_nothing_running", "scene", "studio"]


def things(root: QWidget, role: QAccessible.Role) -> dict[str, QAccessibleInterface]:
    """The accessible things of a role, by their names."""
    return {name_of(thing): thing for thing in tree(root) if thing.role() == role}


def beginning(found: dict[str, QAccessibleInterface], words: str) -> QAccessibleInterface:
    """The one whose name begins so."""
    (name,) = [name for name in found if name.startswith(words)]
    return found[name]


@pytest.mark.parametrize("scene", SCENES, indirect=True)
def test_every_control_has_a_name_and_says_what_it_is(scene: QWidget) -> None:
    assert len(list(tree(scene))) > 3
    assert unnamed(scene) == []
    assert vague(scene) == []


@pytest.mark.parametrize("scene", ["chat"], indirect=True)
def test_the_chat_is_a_list_of_messages(scene: QWidget) -> None:
    (messages,) = [thing for name, thing in things(scene, Role.List).items() if name == "Messages"]
    names = [name_of(messages.child(number)) for number in range(messages.childCount())]
    assert [name.partition(":")[0] for name in names] == ["You", "Synthia"]
    assert {messages.child(number).role() for number in range(messages.childCount())} == {Role.ListItem}
    assert any(name.startswith("Formula:") for name in things(scene, Role.Equation))


@pytest.mark.parametrize("scene", ["chat"], indirect=True)
def test_painted_rows_have_words(scene: QWidget) -> None:
    rows = things(scene, Role.ListItem)
    assert beginning(rows, "Rocket to an orbit").state().selected
    assert not beginning(rows, "Letter to the landlord").state().selected


@pytest.mark.parametrize("scene", ["chat"], indirect=True)
def test_what_folds_says_whether_it_is_open(scene: QWidget) -> None:
    fold = beginning(things(scene, Role.Button), "Reasoning")
    assert (bool(fold.state().expandable), bool(fold.state().expanded), bool(fold.state().collapsed)) == (1, 0, 1)
    assert not fold.state().checkable
    fold.actionInterface().doAction("Press")
    assert (bool(fold.state().expanded), bool(fold.state().collapsed)) == (True, False)


@pytest.mark.parametrize("scene", ["settings"], indirect=True)
def test_states_are_there(scene: QWidget, studio: Studio) -> None:
    pages = things(scene, Role.RadioButton)
    assert pages["Settings"].state().checked
    assert not pages["Chat"].state().checked
    switch = things(scene, Role.CheckBox)["Enter sends the message"]
    assert bool(switch.state().checked) is studio.program.settings.value.enter_sends
    assert {"Appearance", "Chat", "Storage", "Privacy"} <= set(things(scene, Role.Heading))


@pytest.mark.parametrize("scene", ["chat"], indirect=True)
def test_what_cannot_be_used_now_says_so(scene: QWidget) -> None:
    send = things(scene, Role.Button)["Send"]
    assert send.state().disabled
    assert send.text(QAccessible.Text.Description), "and why"


@pytest.mark.parametrize("scene", ["load settings"], indirect=True)
def test_sliders_fields_and_choices_have_values(scene: QWidget) -> None:
    slider = things(scene, Role.Slider)["Context length"].valueInterface()
    assert slider.minimumValue() <= slider.currentValue() <= slider.maximumValue()
    assert things(scene, Role.SpinBox)["Context length"].valueInterface().currentValue() > 0
    choice = beginning(things(scene, Role.ComboBox), "KV cache type")
    assert "16 bit" in choice.text(QAccessible.Text.Value)
    assert choice.state().expandable


@pytest.mark.parametrize("scene", ["downloads"], indirect=True)
def test_bars_have_values(scene: QWidget) -> None:
    values = [
        thing.valueInterface().currentValue()
        for thing in tree(scene)
        if thing.role() == Role.ProgressBar and name_of(thing) == "Progress"
    ]
    assert 50 in values
    assert all(0 <= value <= 100 for value in values)
    rows = things(scene, Role.ListItem)
    assert beginning(rows, "Model 1").state().focusable


@pytest.mark.parametrize("scene", ["header menu"], indirect=True)
def test_a_menu_says_what_is_on(scene: QWidget) -> None:
    assert things(scene, Role.MenuItem)["Send earlier reasoning again"].state().checkable


@pytest.mark.parametrize("scene", ["catalogue"], indirect=True)
def test_the_table_of_files_is_one(scene: QWidget) -> None:
    headers = [name_of(thing) for thing in tree(scene) if thing.role() == Role.ColumnHeader]
    assert all(map(is_words, headers))
    cells = [thing for thing in tree(scene) if thing.role() == Role.Cell]
    assert cells
    assert all("gigabytes" in name_of(cell) or "GB" in name_of(cell) for cell in cells), described(cells[0])


@pytest.mark.parametrize("scene", ["details", "model picker", "export", "about"], indirect=True)
def test_what_opens_over_the_window_is_a_dialog_with_a_name(scene: QWidget) -> None:
    dialog = next(tree(scene))
    assert dialog.role() == Role.Dialog
    assert is_words(name_of(dialog))


@pytest.mark.parametrize("scene", ["banners", "problem"], indirect=True)
def test_what_went_wrong_is_an_alert(scene: QWidget) -> None:
    assert any(is_words(name) for name in things(scene, Role.AlertMessage))


def test_a_button_without_words_would_be_found(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    row = QHBoxLayout(widget)
    for button in (QPushButton("×"), QToolButton(), QPushButton("Send")):
        row.addWidget(button)
    widget.show()
    assert len(unnamed(widget)) == 2

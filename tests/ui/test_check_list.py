"""A list whose rows are on or off, by keyboard and pointer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from synthia_desktop.ui.controls.check_list import CheckList
from synthia_desktop.ui.theme import Theme


def test_a_click_and_space_change_a_row(theme: Theme, qtbot: QtBot) -> None:
    made = CheckList(theme, "Chats", 200)
    qtbot.addWidget(made)
    for name in ("one", "two", "three"):
        made.add(name, name == "two", name.upper())
    made.show()
    assert made.checked() == ["TWO"]
    with qtbot.waitSignal(made.changed):
        qtbot.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=made.visualItemRect(made.item(0)).center())
    made.setCurrentRow(1)
    qtbot.keyClick(made, Qt.Key.Key_Space)
    assert made.checked() == ["ONE"]
    assert made.set_on("three", True)
    assert not made.set_on("four", True)
    assert made.checked() == ["ONE", "THREE"]


def test_a_row_that_is_on_looks_so(theme: Theme, qtbot: QtBot) -> None:
    made = CheckList(theme, "Chats", 200)
    qtbot.addWidget(made)
    made.add("one", True)
    delegate, index = made.itemDelegate(), made.model().index(0, 0)
    assert isinstance(delegate, QStyledItemDelegate)

    def icon() -> bytes:
        option = QStyleOptionViewItem()
        delegate.initStyleOption(option, index)
        return bytes(option.icon.pixmap(15).toImage().constBits())  # type: ignore[arg-type]

    on = icon()
    made.set_on("one", False)
    assert icon() != on

"""A text that goes while its menu is open takes the menu with it, and nobody waits for an answer in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from synthia_desktop.markup.blocks import CodeBlock, MathBlock, parse
from synthia_desktop.ui.chat.blocks import TextView
from synthia_desktop.ui.chat.code_view import CodeView
from synthia_desktop.ui.chat.formulas import Formulas
from synthia_desktop.ui.chat.math_view import MathView
from synthia_desktop.ui.theme import Theme

Make = Callable[[Theme], tuple[QWidget, QWidget]]
"""A view and the widget in it that is asked for the menu."""


def code(theme: Theme) -> tuple[QWidget, QWidget]:
    made = CodeView(theme)
    made.show_block(CodeBlock("python", "x = 1", True))
    return made, made.view.browser().viewport()


def formula(theme: Theme) -> tuple[QWidget, QWidget]:
    made = MathView(theme, Formulas(theme))
    made.show_block(MathBlock("x^2", True))
    return made, made


def test_code_within_a_list_is_copied_as_a_whole(theme: Theme, qtbot: QtBot) -> None:
    view = TextView(theme, Formulas(theme))
    qtbot.addWidget(view)
    (block,) = parse("1. Do it:\n\n   ```sh\n   ls\n\n   cd x\n   ```\n\n   then\n")
    view.show_block(block)
    view.resize(400, view.set_width(400))
    view.show()
    under = view.browser().viewport()
    found: dict[str, list[str]] = {}
    for words in ("Do it", "cd x"):
        at = view.document().find(words).selectionStart()
        spot = view.place_of(at).center().toPoint()
        QApplication.sendEvent(under, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, under.mapToGlobal(spot)))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        found[words] = [action.text() for action in menu.actions()]
        for action in menu.actions():
            if action.text() == "Copy code":
                action.trigger()
        menu.close()
    assert ("Copy code" in found["Do it"], "Copy code" in found["cd x"]) == (False, True)
    assert QGuiApplication.clipboard().text() == "ls\n\ncd x"


@pytest.mark.parametrize("make", [code, formula])
def test_a_text_may_go_while_its_menu_is_open(make: Make, theme: Theme, qtbot: QtBot) -> None:
    view, under = make(theme)
    qtbot.addWidget(view)
    view.resize(400, 200)
    view.show()
    spot = QPoint(5, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, under.mapToGlobal(spot))
    QApplication.postEvent(under, event)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    view.deleteLater()
    qtbot.waitUntil(lambda: not isValid(view))
    assert QApplication.activePopupWidget() is None

"""A text that goes while its menu is open takes the menu with it, and nobody waits for an answer in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from synthia_desktop.markup.blocks import CodeBlock, MathBlock
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

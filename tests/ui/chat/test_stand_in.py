"""A picture stands in for a widget, which is not kept for it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from synthia_desktop.ui.chat.code_tools import CodeTools
from synthia_desktop.ui.chat.stand_in import picture_of
from synthia_desktop.ui.theme import Theme


def test_what_a_picture_was_taken_of_is_gone_with_it(theme: Theme) -> None:
    """Else it waits for Python's search for garbage, which may come while Qt works with it."""
    made: list[QWidget] = []

    def make(theme: Theme) -> QWidget:
        made.append(CodeTools(theme))
        return made[0]

    assert not picture_of(make, theme, 1.0).isNull()
    assert len(made) == 1
    assert not isValid(made[0])

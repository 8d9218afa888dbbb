"""One theme for all tests of the interface, and what they ask of every widget."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from shiboken6 import isValid

from synthia_desktop.paths import resources_dir
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import SynthiaStyle

INTERACTIVE = (QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)


@pytest.fixture(scope="session")
def shared_theme(qapp: QApplication) -> Theme:
    resources = resources_dir()
    return Theme(qapp, resources / "themes" / "tokens.json", resources / "icons", mode="dark")


@pytest.fixture
def theme(qapp: QApplication, shared_theme: Theme) -> Iterator[Theme]:
    """Dark, at 100 %, for each test anew."""
    if not isValid(shared_theme._style):
        # Another theme has taken its place, such as a whole program's.
        shared_theme._style = SynthiaStyle(shared_theme.color)
        qapp.setStyle(shared_theme._style)
        shared_theme.dress()
    yield shared_theme
    shared_theme.set_mode("dark")
    shared_theme.set_text_scale(1.0)
    shared_theme.set_motion("system")


@pytest.fixture
def large_text(theme: Theme) -> Theme:
    theme.set_text_scale(1.6)
    return theme


@pytest.fixture
def nameless() -> Callable[[QWidget], list[str]]:
    """The controls inside a widget that a screen reader could not name."""

    def find(root: QWidget) -> list[str]:
        found: list[str] = []
        for widget in [root, *root.findChildren(QWidget)]:
            inner = isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_")
            part_of_field = isinstance(widget.parentWidget(), (QLineEdit, QComboBox, QAbstractSpinBox))
            # What was hidden by itself, such as a chip with nothing to say, is not there for a screen reader either.
            if not isinstance(widget, INTERACTIVE) or inner or part_of_field or widget.isHidden():
                continue
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name).strip():
                found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
        return found

    return find

"""Menus with rounded corners, which a stylesheet alone leaves on a square window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from synthia_desktop.ui.controls.keys import native_keys
from synthia_desktop.ui.theme import Theme


def menu(parent: QWidget) -> QMenu:
    """An empty menu in the look of the design."""
    made = QMenu(parent)
    made.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    made.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
    made.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    return made


def add_action(
    theme: Theme, to: QMenu, text: str, icon: str = "", shortcut_text: str = "", danger: bool = False
) -> QAction:
    """A row of a menu. The shortcut, in portable text such as Ctrl+P, is only shown: the window owns the real ones."""
    action = to.addAction(text)
    if icon:
        action.setIcon(theme.icon(icon, "status.error" if danger else "text.secondary"))
    if shortcut_text:
        action.setText(f"{text}\t{native_keys(shortcut_text)}")
    return action

"""Push buttons and icon buttons of the design."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton

from synthia_desktop.ui.controls.keys import native_keys
from synthia_desktop.ui.controls.text import plain_tip
from synthia_desktop.ui.theme import Theme

_ICON_ROLES = {
    "normal": "text.primary",
    "primary": "text.on_accent",
    "danger": "text.on_danger",
    "quiet": "accent.text",
    "plain": "text.secondary",
    "link": "accent.text",
}


class PushButton(QPushButton):
    """A button with text whose icon grows with the text size."""

    def __init__(self, theme: Theme, text: str, kind: str, icon: str, size: str) -> None:
        super().__init__(text)
        self._theme = theme
        self._icon_px = 18 if size == "large" else 15
        self._kind = kind
        self.setProperty("kind", kind)
        self.setProperty("buttonSize", size)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if icon:
            self.set_icon_name(icon)
        theme.changed.connect(self._resize_icon)
        self._resize_icon()

    def set_icon_name(self, icon: str) -> None:
        """Show another icon."""
        self.setIcon(self._theme.icon(icon, _ICON_ROLES[self._kind]))

    def _resize_icon(self) -> None:
        side = self._theme.px(self._icon_px)
        # Wider than tall: the icon stays square and keeps its distance from the text.
        self.setIconSize(QSize(side + 3, side))


class IconButton(QToolButton):
    """A square button with an icon only; its words are its tooltip and its name."""

    def __init__(self, theme: Theme, icon: str, label: str, shortcut_text: str, size: int) -> None:
        super().__init__()
        self._theme, self._size = theme, size
        self.setProperty("look", "icon")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_icon_name(icon)
        self.set_label(label, shortcut_text)
        theme.changed.connect(self._resize)
        self._resize()

    def set_icon_name(self, icon: str, role: str = "text.secondary") -> None:
        """Show another icon."""
        self.setIcon(self._theme.icon(icon, role, checked_role="text.primary"))

    def set_label(self, label: str, shortcut_text: str = "") -> None:
        """The words of this button, and its shortcut in portable text such as Ctrl+Shift+L."""
        native = native_keys(shortcut_text)
        self.setAccessibleName(label)
        self.setToolTip(plain_tip(f"{label}  ({native})" if native else label))

    def _resize(self) -> None:
        side = max(self._size, self._theme.px(self._size))
        self.setFixedSize(side, side)
        icon = self._theme.px(16 if self._size >= 28 else 15)
        self.setIconSize(QSize(icon, icon))


def push_button(theme: Theme, text: str, kind: str = "normal", icon: str = "", size: str = "normal") -> PushButton:
    """kind: normal, primary, quiet, plain, link or danger. size: small, normal or large. icon: of Lucide or nothing."""
    return PushButton(theme, text, kind, icon, size)


def icon_button(theme: Theme, icon: str, label: str, shortcut_text: str = "", size: int = 28) -> IconButton:
    """label is tooltip and accessible name; shortcut_text is portable, such as Ctrl+N, and only shown."""
    return IconButton(theme, icon, label, shortcut_text, size)


def closing_row(*buttons: QPushButton) -> QHBoxLayout:
    """The buttons that close a dialog, at its end."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row

"""How what a search has found looks in every text."""

from __future__ import annotations

from PySide6.QtGui import QColor

from synthia_desktop.ui.theme import Theme


def found_color(theme: Theme) -> QColor:
    """The ground of found words: it is seen on every surface, and the words on it can be read."""
    color = theme.color("status.warn")
    color.setAlphaF(0.4 if theme.is_dark else 0.28)
    return color


def utf16(text: str) -> int:
    """How many units Qt counts in a text."""
    return len(text) + sum(character > "\uffff" for character in text)

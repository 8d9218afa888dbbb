"""What people wrote is painted in its own direction, in a window of whichever direction."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

_SIDES = {
    Qt.LayoutDirection.LeftToRight: Qt.AlignmentFlag.AlignLeft,
    Qt.LayoutDirection.RightToLeft: Qt.AlignmentFlag.AlignRight,
}


def draw_own_direction(painter: QPainter, rect: QRect, text: str, direction: Qt.LayoutDirection) -> None:
    """Elided text on one line, at the side where the window's lines begin; direction: the window's."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    side = _SIDES[direction] | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    before = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if begins_right(text) else Qt.LayoutDirection.LeftToRight)
    painter.drawText(rect, side, shown)
    painter.setLayoutDirection(before)


def begins_right(text: str) -> bool:
    """Whether the first letter of the text is one of a script from right to left."""
    if text.isascii():
        return False
    kinds = (unicodedata.bidirectional(character) for character in text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"

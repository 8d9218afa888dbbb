"""Painting in a cell or a row that is mirrored for languages that read from the right."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from synthia_desktop.ui.theme import Theme

_START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class CellPainter:
    """Boxes are given as if everything read from the left, and are mirrored within rect."""

    def __init__(self, theme: Theme, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection) -> None:
        self.theme, self.painter, self.rect, self.direction = theme, painter, QRect(rect), direction

    def seen(self, box: QRect) -> QRect:
        """Where a box is on the screen."""
        return QStyle.visualRect(self.direction, self.rect, box)

    def text(self, box: QRect, text: str, font: QFont, role: str, *, at_end: bool = False) -> int:
        """Elided text in the middle of a box; gives the width that it took."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        width = metrics.horizontalAdvance(shown)
        if at_end:
            box = QRect(box.right() + 1 - width, box.top(), width, box.height())
        self.painter.setFont(font)
        self.painter.setPen(self.theme.color(role))
        self.painter.drawText(self.seen(box), QStyle.visualAlignment(self.direction, _START), shown)
        return width

    def wrapped(self, box: QRect, text: str, font: QFont, role: str) -> None:
        """Text that goes on in the next line where one is full."""
        self.painter.setFont(font)
        self.painter.setPen(self.theme.color(role))
        side = QStyle.visualAlignment(self.direction, _START)
        self.painter.drawText(self.seen(box), side | Qt.TextFlag.TextWordWrap, text)

    def number(self, box: QRect, text: str) -> None:
        """A number at the end of a box, its unit in a quieter tone; read from left to right in every language."""
        number, _, unit = text.partition(" ")
        metrics = QFontMetrics(self.theme.font("body"))
        first, second = metrics.horizontalAdvance(f"{number} "), metrics.horizontalAdvance(unit)
        if not unit:
            first = metrics.horizontalAdvance(number)
        seen = self.seen(QRect(box.right() + 1 - first - second, box.top(), first + second, box.height()))
        align = _START | Qt.AlignmentFlag.AlignAbsolute
        self.painter.setFont(self.theme.font("body"))
        self.painter.setPen(self.theme.color("text.primary"))
        self.painter.drawText(seen.adjusted(0, 0, 1, 0), align, number)
        self.painter.setPen(self.theme.color("text.secondary"))
        self.painter.drawText(seen.adjusted(first, 0, 1, 0), align, unit)

    def icon(self, left: int, middle: int, name: str, role: str, side: int) -> None:
        """A square icon with its middle on a line."""
        box = self.seen(QRect(left, middle - side // 2, side, side))
        pixmap = self.theme.pixmap(name, role, side, self.painter.device().devicePixelRatio())
        self.painter.drawPixmap(box.topLeft(), pixmap)

    def fill(self, box: QRect, role: str, radius: int) -> None:
        """A filled box with round corners."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.color(role))
        self.painter.drawRoundedRect(QRectF(self.seen(box)), radius, radius)

    def bar(self, box: QRect, role: str) -> None:
        self.fill(box, role, 3)

"""The boxes of a list of tasks, in the look of the program's own and not as Qt draws them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QTextBlock, QTextBlockFormat, QTextDocument

from synthia_desktop.ui.theme import Theme

_SIDE, _GAP, _RADIUS = 13, 7, 3


def paint_boxes(painter: QPainter, document: QTextDocument, theme: Theme, ratio: float) -> None:
    """One before each item that is a task. ratio: device pixels to each logical one."""
    block = document.begin()
    while block.isValid():
        marker = block.blockFormat().marker()
        if marker != QTextBlockFormat.MarkerType.NoMarker and block.layout().lineCount():
            _paint(painter, _place(document, block, theme), marker == QTextBlockFormat.MarkerType.Checked, theme, ratio)
        block = block.next()


def _place(document: QTextDocument, block: QTextBlock, theme: Theme) -> QRectF:
    side = theme.px(_SIDE)
    line = block.layout().lineAt(0)
    around = document.documentLayout().blockBoundingRect(block)
    middle = around.top() + line.y() + line.height() - QFontMetrics(document.defaultFont()).height() / 2
    if block.textDirection() == Qt.LayoutDirection.RightToLeft:
        left = around.left() + line.x() + line.width() + _GAP
    else:
        left = around.left() + line.x() - _GAP - side
    # On whole pixels, so that the outline is sharp.
    return QRectF(round(left), round(middle - side / 2), side, side)


def _paint(painter: QPainter, place: QRectF, checked: bool, theme: Theme, ratio: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if checked else QPen(theme.color("border.control"), 1))
    painter.setBrush(theme.color("accent.fill") if checked else Qt.BrushStyle.NoBrush)
    inset = 0 if checked else 0.5
    painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
    if checked:
        sign = round(place.width()) - 2
        at = QPointF(place.left() + 1, place.top() + 1)
        painter.drawPixmap(at, theme.pixmap("check", "text.on_accent", sign, ratio))
    painter.restore()

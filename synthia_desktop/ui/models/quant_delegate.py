"""How the cells of the quant table are painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from synthia_desktop.ui.models.quant_rows import (
    DOWNLOADING,
    INSTALLED,
    UPDATE,
    Column,
    QuantModel,
    QuantRow,
    action_text,
    file_text,
    parts_text,
    quality_text,
    state_text,
)
from synthia_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW, TALL_ROW, PADDING = 35, 50, 12
_FULL = {"low": 0.25, "fair": 0.5, "good": 0.7, "very good": 0.85, "excellent": 1.0}
_ACTION_ICONS = {"": "download", INSTALLED: "message-square", UPDATE: "refresh-cw"}
_STATE_ICONS = {INSTALLED: "check", DOWNLOADING: "download", UPDATE: "refresh-cw"}
_START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_BAR_WIDTH, _BAR_HEIGHT, _ICON, _GAP, _BUTTON, _LOW_BUTTON, _LINES_GAP = 32, 6, 15, 6, 28, 24, 3


class QuantDelegate(QStyledItemDelegate):
    """hovered: the row under the pointer; over_action: the pointer is on its button.

    narrow: there is no room for a column of uses, so that each row says its use on a second line.
    """

    def __init__(self, theme: Theme, model: QuantModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self.hovered, self.over_action, self.narrow = -1, False, False

    def row_height(self, row: QuantRow) -> int:
        """Pixels."""
        return self._theme.px(TALL_ROW if self.has_second_line(row) else ROW)

    def has_second_line(self, row: QuantRow) -> bool:
        """Whether something stands below the quant's name."""
        return row.parts > 1 or (self.narrow and bool(row.note or row.state))

    def action_rect(self, cell: QRect, row: QuantRow, direction: Qt.LayoutDirection) -> QRect:
        """Where the button of a row is, at the end of its cell; empty where the row has none."""
        text = action_text(row)
        if not text:
            return QRect()
        theme = self._theme
        words = QFontMetrics(theme.font("body", 500)).horizontalAdvance(text)
        width = words + theme.px(_ICON) + theme.px(_GAP) + 2 * theme.px(9)
        height = min(theme.px(_LOW_BUTTON if self.narrow else _BUTTON), cell.height() - 4)
        # The second line of a narrow row runs below its button.
        middle = self._first_line(cell, row).center().y() if self.narrow else cell.center().y()
        box = QRect(cell.right() + 1 - width, max(cell.top(), middle - height // 2), width, height)
        return QStyle.visualRect(direction, cell, box)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height(self._model.row(index.row())))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = self._model.row(index.row()), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() == self.hovered:
            painter.fillRect(rect, self._theme.color("bg.hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.color("border.subtle"))
        paint = {
            Column.QUANT: self._paint_quant,
            Column.FILE: self._paint_file,
            Column.QUALITY: self._paint_quality,
            Column.USE: self._paint_use,
            Column.ACTION: self._paint_action,
        }[Column(index.column())]
        paint(painter, option, row)
        painter.restore()

    def _text(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, text: str, font: QFont, role: str
    ) -> int:
        """Paints elided text in a box that is mirrored within its cell; returns the width that it took."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        alignment = QStyle.visualAlignment(option.direction, _START)
        painter.drawText(QStyle.visualRect(option.direction, option.rect, box), alignment, shown)
        return metrics.horizontalAdvance(shown)

    def _icon(
        self, painter: QPainter, option: QStyleOptionViewItem, left: int, middle: int, name: str, role: str
    ) -> None:
        side = self._theme.px(_ICON)
        box = QStyle.visualRect(option.direction, option.rect, QRect(left, middle - side // 2, side, side))
        pixmap = self._theme.pixmap(name, role, side, painter.device().devicePixelRatio())
        painter.drawPixmap(box.topLeft(), pixmap)

    def _first_line(self, rect: QRect, row: QuantRow) -> QRect:
        """The line of the quant's name."""
        if not self.has_second_line(row):
            return rect
        first, second = self._theme.line_height("body"), self._theme.line_height("caption")
        top = rect.top() + (rect.height() - first - second - self._theme.px(_LINES_GAP)) // 2
        return QRect(rect.left(), top, rect.width(), first)

    def _paint_quant(self, painter: QPainter, option: QStyleOptionViewItem, row: QuantRow) -> None:
        line = self._first_line(option.rect, row)
        box = line.adjusted(PADDING, 0, -4, 0)
        self._text(painter, option, box, row.quant, self._theme.font("code", 500), "text.primary")

    def _paint_file(self, painter: QPainter, option: QStyleOptionViewItem, row: QuantRow) -> None:
        """Number and unit in two tones; they read from left to right in every language."""
        line = self._first_line(option.rect, row).adjusted(0, 0, -PADDING - 8, 0)
        number, _, unit = file_text(row).partition(" ")
        metrics = QFontMetrics(self._theme.font("body"))
        first, second = metrics.horizontalAdvance(f"{number} "), metrics.horizontalAdvance(unit)
        line.setLeft(line.right() - first - second)
        line = QStyle.visualRect(option.direction, option.rect, line)
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.color("text.primary"))
        painter.drawText(line, _START | Qt.AlignmentFlag.AlignAbsolute, number)
        painter.setPen(self._theme.color("text.secondary"))
        painter.drawText(line.adjusted(first, 0, 0, 0), _START | Qt.AlignmentFlag.AlignAbsolute, unit)

    def _paint_quality(self, painter: QPainter, option: QStyleOptionViewItem, row: QuantRow) -> None:
        if row.quality not in _FULL:
            return
        theme, line = self._theme, self._first_line(option.rect, row)
        width, height = theme.px(_BAR_WIDTH), _BAR_HEIGHT
        track = QRect(line.left(), line.center().y() - height // 2 + 1, width, height)
        full = QRect(track.left(), track.top(), round(width * _FULL[row.quality]), height)
        painter.setPen(Qt.PenStyle.NoPen)
        for box, role in ((track, "mem.track"), (full, "text.secondary")):
            painter.setBrush(theme.color(role))
            painter.drawRoundedRect(QRectF(QStyle.visualRect(option.direction, option.rect, box)), 3, 3)
        box = line.adjusted(width + 8, 0, -8, 0)
        self._text(painter, option, box, quality_text(row.quality), theme.font("body"), "text.secondary")

    def _paint_use(self, painter: QPainter, option: QStyleOptionViewItem, row: QuantRow) -> None:
        box = self._first_line(option.rect, row).adjusted(0, 0, -8, 0)
        self._paint_state(painter, option, box, row, row.note, "body")

    def _paint_state(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: QuantRow, words: str, style: str
    ) -> None:
        """What has become of the file here, where it is here, and further words."""
        theme, box = self._theme, QRect(box)
        if state := state_text(row):
            role = "status.info" if row.state == UPDATE else "status.good"
            self._icon(painter, option, box.left(), box.center().y() + 1, _STATE_ICONS[row.state], role)
            box.setLeft(box.left() + theme.px(_ICON) + theme.px(_GAP))
            box.setLeft(box.left() + self._text(painter, option, box, state, theme.font(style, 500), role))
            words = f" · {words}" if words else ""
        self._text(painter, option, box, words, theme.font(style), "text.secondary")

    def _paint_action(self, painter: QPainter, option: QStyleOptionViewItem, row: QuantRow) -> None:
        theme, box = self._theme, self.action_rect(option.rect, row, Qt.LayoutDirection.LeftToRight)
        if box.isEmpty():
            return
        if self.over_action and self.hovered == self._model.number_of(row.key):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("bg.pressed"))
            painter.drawRoundedRect(QRectF(QStyle.visualRect(option.direction, option.rect, box)), 6, 6)
        left = box.left() + theme.px(9)
        self._icon(painter, option, left, box.center().y() + 1, _ACTION_ICONS[row.state], "accent.text")
        words = box.adjusted(theme.px(9) + theme.px(_ICON) + theme.px(_GAP), 0, 0, 0)
        self._text(painter, option, words, action_text(row), theme.font("body", 500), "accent.text")

    def paint_second_line(self, painter: QPainter, rect: QRect, row: QuantRow, direction: Qt.LayoutDirection) -> None:
        """What stands below the quant's name, over the whole width of the row."""
        theme, line = self._theme, self._first_line(rect, row)
        option = QStyleOptionViewItem()
        option.rect, option.direction = rect, direction
        top = line.bottom() + 1 + theme.px(_LINES_GAP)
        box = QRect(rect.left() + PADDING, top, rect.width() - 2 * PADDING, theme.line_height("caption"))
        if self.narrow:
            words = " · ".join(part for part in (parts_text(row), row.note) if part)
            self._paint_state(painter, option, box, row, words, "caption")
        else:
            self._text(painter, option, box, parts_text(row), theme.font("caption"), "text.secondary")

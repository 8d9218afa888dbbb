"""How the cells of the quant table are painted."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from synthia_desktop.ui.controls.list_rows import Index
from synthia_desktop.ui.models import plan_cells
from synthia_desktop.ui.models.cell_painter import CellPainter
from synthia_desktop.ui.models.quant_lines import (
    END,
    PADDING,
    PARTS,
    PILL,
    PILL_EDGE,
    PLAN,
    REASON,
    Line,
    height_of,
    lines_of,
    note_line,
    pill_width,
)
from synthia_desktop.ui.models.quant_rows import DOWNLOADING, INSTALLED, UPDATE, Column, QuantModel, QuantRow
from synthia_desktop.ui.models.quant_words import (
    action_text,
    file_text,
    quality_text,
    recommended_text,
    state_text,
)
from synthia_desktop.ui.theme import Theme

_FULL = {"low": 0.25, "fair": 0.5, "good": 0.7, "very good": 0.85, "excellent": 1.0}
_ACTION_ICONS = {"": "download", INSTALLED: "message-square", UPDATE: "refresh-cw"}
_BAR_WIDTH, _BAR_HEIGHT, _ICON, _GAP, _EDGE, _BUTTON, _LOW_BUTTON = 32, 6, 15, 6, 11, 27, 24
_SMALL_ICON = 13


class QuantDelegate(QStyledItemDelegate):
    """hovered: the row under the pointer; over_action: the pointer is on its button.

    narrow: fit and speed have no columns, so that each row says them on a line of its own.
    """

    def __init__(self, theme: Theme, model: QuantModel, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view
        self.hovered, self.over_action, self.narrow = -1, False, False

    def row_height(self, row: QuantRow, width: int) -> int:
        """Pixels in a table of that width."""
        return height_of(
            self._theme, row, width, narrow=self.narrow, planned=self._model.planned, reason=self._reason(row)
        )

    def is_marked(self, row: QuantRow) -> bool:
        """Whether it is the recommended one."""
        return bool(self._reason(row))

    def lines(self, rect: QRect, row: QuantRow) -> list[Line]:
        """The lines of a row in the box of the whole row."""
        return lines_of(
            self._theme, row, rect, narrow=self.narrow, planned=self._model.planned, reason=self._reason(row)
        )

    def action_rect(self, cell: QRect, row: QuantRow, direction: Qt.LayoutDirection) -> QRect:
        """Where the button of a row is, at the end of its cell; empty where the row has none."""
        text = action_text(row, self._model.plan(row))
        if not text:
            return QRect()
        theme = self._theme
        words = QFontMetrics(theme.font("body", 500)).horizontalAdvance(text)
        width = words + theme.px(_ICON) + theme.px(_GAP) + 2 * theme.px(_EDGE)
        alone = len(self.lines(cell, row)) == 1
        height = min(max(24, theme.px(_BUTTON if alone or self.is_marked(row) else _LOW_BUTTON)), cell.height() - 4)
        middle = self._first(cell, row).center().y()
        box = QRect(cell.right() + 1 - END - width, max(cell.top() + 2, middle + 1 - height // 2), width, height)
        return QStyle.visualRect(direction, cell, box)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.row_height(self._model.row(index.row()), option.rect.width()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = CellPainter(self._theme, painter, option.rect, option.direction)
        line = self._first(option.rect, row)
        column = Column(index.column())
        if column == Column.QUANT:
            self._paint_quant(cell, line, row)
        elif column == Column.FILE:
            cell.number(line.adjusted(0, 0, -self._theme.px(16), 0), file_text(row))
        elif column == Column.QUALITY:
            self._paint_quality(cell, line, row)
        elif column == Column.ACTION:
            self._paint_action(cell, line, row)
        else:
            plan_cells.paint_cell(cell, line, column, self._model.known, row.key)
        painter.restore()

    def paint_lines(self, painter: QPainter, rect: QRect, row: QuantRow, direction: Qt.LayoutDirection) -> None:
        """What stands below the first line, over the whole width of the row."""
        cell = CellPainter(self._theme, painter, rect, direction)
        for line in self.lines(rect, row):
            if line.kind == PLAN:
                plan_cells.paint_plan_line(cell, line.box, self._model.known, row.key)
            elif line.kind == PARTS:
                words = note_line(row, self._model.planned)
                cell.text(line.box, words, self._theme.font("caption"), "text.secondary")
            elif line.kind == REASON:
                self._paint_reason(cell, line.box, self._reason(row))

    def paint_ground(self, painter: QPainter, rect: QRect, number: int, direction: Qt.LayoutDirection) -> None:
        """The tint and the mark of the recommended row, the tint of the one under the pointer, the line below."""
        theme, row = self._theme, self._model.row(number)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.is_marked(row):
            ground = QRectF(rect.adjusted(0, 2, 0, -2))
            painter.setBrush(theme.color("bg.selected"))
            painter.drawRoundedRect(ground, 8, 8)
            mark = QRect(rect.left(), rect.top() + 10, 3, rect.height() - 20)
            painter.setBrush(theme.color("accent.fill"))
            painter.drawRoundedRect(QRectF(QStyle.visualRect(direction, rect, mark)), 1.5, 1.5)
            return
        if number == self.hovered:
            painter.fillRect(rect, theme.color("bg.hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("border.subtle"))

    def _reason(self, row: QuantRow) -> str:
        known = self._model.known
        return known.reason if known.recommended and row.key == known.recommended else ""

    def _first(self, rect: QRect, row: QuantRow) -> QRect:
        """The line of the quant's name in a cell, over its whole width."""
        # Cells are narrower than the row, so that a reason would wrap otherwise: only the height counts here.
        width = self._view.viewport().width()
        whole = QRect(0, rect.top(), width, rect.height())
        box = self.lines(whole, row)[0].box
        return QRect(rect.left(), box.top(), rect.width(), box.height())

    def _paint_quant(self, cell: CellPainter, line: QRect, row: QuantRow) -> None:
        box = line.adjusted(PADDING, 0, -4, 0)
        width = cell.text(box, row.quant, self._theme.font("code", 500), "text.primary")
        if row.state in (INSTALLED, UPDATE):
            side = self._theme.px(_SMALL_ICON)
            if width + 4 + side <= box.width():
                cell.icon(box.left() + width + 4, line.center().y() + 1, "hard-drive", "text.secondary", side)

    def _paint_quality(self, cell: CellPainter, line: QRect, row: QuantRow) -> None:
        if row.quality not in _FULL:
            return
        theme = self._theme
        width = theme.px(_BAR_WIDTH)
        track = QRect(line.left(), line.center().y() - _BAR_HEIGHT // 2 + 1, width, _BAR_HEIGHT)
        cell.bar(track, "mem.track")
        cell.bar(QRect(track.left(), track.top(), round(width * _FULL[row.quality]), _BAR_HEIGHT), "text.secondary")
        box = line.adjusted(width + 8, 0, -8, 0)
        cell.text(box, quality_text(row.quality), theme.font("body"), "text.secondary")

    def _paint_action(self, cell: CellPainter, line: QRect, row: QuantRow) -> None:
        theme, plan = self._theme, self._model.plan(row)
        if row.state == DOWNLOADING:
            box = line.adjusted(0, 0, -END - theme.px(_EDGE), 0)
            cell.text(box, state_text(row), theme.font("body"), "text.secondary", at_end=True)
            return
        box = self.action_rect(cell.rect, row, Qt.LayoutDirection.LeftToRight)
        under = self.over_action and self.hovered == self._model.number_of(row.key)
        role = "accent.text" if plan is None or plan.fits else "text.primary"
        if self.is_marked(row):
            role = "text.on_accent"
            cell.fill(box, "accent.hover" if under else "accent.fill", 6)
        elif under:
            cell.fill(box, "bg.pressed", 6)
        left, side = box.left() + theme.px(_EDGE), theme.px(_ICON)
        cell.icon(left, box.center().y() + 1, _ACTION_ICONS[row.state], role, side)
        words = box.adjusted(theme.px(_EDGE) + side + theme.px(_GAP), 0, 0, 0)
        cell.text(words, action_text(row, plan), theme.font("body", 500), role)

    def _paint_reason(self, cell: CellPainter, box: QRect, reason: str) -> None:
        """The pill, and the sentence behind it in as many lines as it takes."""
        theme = self._theme
        width, height, edge = pill_width(theme), theme.px(PILL), theme.px(PILL_EDGE)
        pill = QRect(box.left(), box.top() + (min(box.height(), height) - height) // 2, width, height)
        cell.fill(pill, "accent.fill", height // 2)
        words: QFont = theme.font("caption", 600)
        cell.text(pill.adjusted(edge, 0, 0, 0), recommended_text(), words, "text.on_accent")
        cell.wrapped(box.adjusted(width + theme.px(8), 0, 0, 0), reason, theme.font("small"), "text.secondary")

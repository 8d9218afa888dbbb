"""The table view of the files of a model: its rows and columns, keyboard and pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QTableView

from synthia_desktop.ui.models.quant_delegate import QuantDelegate
from synthia_desktop.ui.models.quant_header import QuantHeader
from synthia_desktop.ui.models.quant_lines import column_widths
from synthia_desktop.ui.models.quant_rows import Column, QuantModel
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import KEYBOARD_FOCUS


class QuantView(QTableView):
    """As high as its rows: the page around it scrolls. Up and down move, Enter does what the row's button does."""

    activated_row = Signal(int)

    def __init__(self, theme: Theme, model: QuantModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self.painter_of_cells = QuantDelegate(theme, model, self)
        self.setItemDelegate(self.painter_of_cells)
        self.setModel(model)
        self.setHorizontalHeader(QuantHeader(theme, model))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("QTableView { background: transparent; border: none; }")
        theme.changed.connect(self.fit)
        model.modelReset.connect(self.fit)
        model.marked.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Heights of the rows and of the whole, and widths of the columns, after a change of rows or of text size."""
        self.painter_of_cells.hovered = -1
        self._fit_columns()
        width = self.viewport().width()
        for number in range(self._model.rowCount()):
            self.setRowHeight(number, self.painter_of_cells.row_height(self._model.row(number), width))
        header = self.horizontalHeader().sizeHint().height()
        self.horizontalHeader().setFixedHeight(header)
        self.setFixedHeight(header + self.verticalHeader().length())
        self.viewport().update()

    def action_rect(self, number: int) -> QRect:
        """Where the button of a row is, in the viewport; empty where it has none."""
        cell = self.visualRect(self._model.index(number, Column.ACTION))
        return self.painter_of_cells.action_rect(cell, self._model.row(number), self.layoutDirection())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The sentence of the recommended row may take another number of lines.
        if event.size().width() != event.oldSize().width():
            self.fit()

    def _fit_columns(self) -> None:
        """The columns that there is room for; where it is too little, fit and speed get a line in each row."""
        names = [self._model.row(n).quant for n in range(self._model.rowCount())]
        widths, narrow = column_widths(self._theme, names, self.viewport().width(), self._model.planned)
        for column in Column:
            self.setColumnHidden(column, column not in widths)
            if column in widths:
                self.setColumnWidth(column, max(0, widths[column]))
        self.painter_of_cells.narrow = narrow

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Rows only: each says all that it has to say in one sentence."""
        index = super().moveCursor(action, modifiers)
        return self._model.index(index.row(), Column.QUANT) if index.isValid() else index

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.setProperty(KEYBOARD_FOCUS, True)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated_row.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_keyboard = event.reason() not in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.OtherFocusReason)
        self.setProperty(KEYBOARD_FOCUS, by_keyboard)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, Column.QUANT))
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setProperty(KEYBOARD_FOCUS, False)
        super().mousePressEvent(event)
        self._point(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        number = self.rowAt(at.y())
        if event.button() == Qt.MouseButton.LeftButton and number >= 0 and self.action_rect(number).contains(at):
            self.activated_row.emit(number)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(QPoint(-1, -1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Below the cells the ground of each row, over them what reaches across columns."""
        rows = self._seen_rows(event.rect())
        look, direction = self.painter_of_cells, self.layoutDirection()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in rows:
            look.paint_ground(painter, self._row_rect(number), number, direction)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in rows:
            look.paint_lines(painter, self._row_rect(number), self._model.row(number), direction)
        if self.hasFocus() and self.property(KEYBOARD_FOCUS) and self.currentIndex().isValid():
            painter.setPen(QPen(self._theme.color("border.focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self._row_rect(self.currentIndex().row())).adjusted(1, 1, -1, -2)
            painter.drawRoundedRect(ring, 7, 7)

    def _seen_rows(self, rect: QRect) -> range:
        first, last = self.rowAt(rect.top()), self.rowAt(rect.bottom())
        return range(max(0, first), (last + 1) if last >= 0 else self._model.rowCount())

    def _row_rect(self, number: int) -> QRect:
        return QRect(0, self.rowViewportPosition(number), self.viewport().width(), self.rowHeight(number))

    def _point(self, at: QPoint) -> None:
        """Follow the pointer: the row under it and its button."""
        look = self.painter_of_cells
        number = self.rowAt(at.y()) if self.viewport().rect().contains(at) else -1
        over = number >= 0 and self.action_rect(number).contains(at)
        if (number, over) != (look.hovered, look.over_action):
            look.hovered, look.over_action = number, over
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

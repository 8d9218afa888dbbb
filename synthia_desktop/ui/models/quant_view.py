"""The table view of the files of a model: its header, its columns, keyboard and pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QTableView,
)

from synthia_desktop.ui.models.quant_delegate import PADDING, QuantDelegate
from synthia_desktop.ui.models.quant_rows import (
    INSTALLED,
    Column,
    QuantModel,
    QuantRow,
    action_text,
    heading,
    quality_text,
)
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import KEYBOARD_FOCUS

_QUALITIES = ("low", "fair", "good", "very good", "excellent")
_HEADER, _MIN_USE, _BAR_ROOM = 32, 330, 58


class QuantHeader(QHeaderView):
    """The words over the columns, and the line below them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Columns"))

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.px(_HEADER))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        column = Column(section)
        painter.save()
        painter.fillRect(rect, self._theme.color("bg.content"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.color("border.subtle"))
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("text.secondary"))
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start, end = (PADDING if column == Column.QUANT else 0), (PADDING + 8 if column == Column.FILE else 0)
        box = rect.adjusted(end if right else start, 0, -(start if right else end), 0)
        side = Qt.AlignmentFlag.AlignRight if column == Column.FILE else Qt.AlignmentFlag.AlignLeft
        alignment = QStyle.visualAlignment(self.layoutDirection(), side)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | alignment, heading(column))
        painter.restore()


class QuantView(QTableView):
    """As high as its rows: the page around it scrolls. Up and down move, Enter does what the row's button does."""

    activated_row = Signal(int)

    def __init__(self, theme: Theme, model: QuantModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self.painter_of_cells = QuantDelegate(theme, model, self)
        self.setItemDelegate(self.painter_of_cells)
        self.setModel(model)
        self.setHorizontalHeader(QuantHeader(theme))
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
        self.fit()

    def fit(self) -> None:
        """Heights of the rows and of the whole, and widths of the columns, after a change of rows or of text size."""
        self.painter_of_cells.hovered = -1
        self._fit_columns()
        for number in range(self._model.rowCount()):
            self.setRowHeight(number, self.painter_of_cells.row_height(self._model.row(number)))
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
        if self._fit_columns():
            self.fit()

    def _fit_columns(self) -> bool:
        """Use takes the room that is left; where there is too little it becomes a second line of each row.

        Whether that has changed.
        """
        body = QFontMetrics(self._theme.font("body"))
        names = [self._model.row(n).quant for n in range(self._model.rowCount())]
        code = QFontMetrics(self._theme.font("code", 500))
        actions = [action_text(QuantRow("", "", 0, state=state)) for state in ("", INSTALLED, "update")]
        grades = [quality_text(grade) for grade in _QUALITIES]
        px = self._theme.px
        widths = {
            Column.QUANT: max([px(64), *(code.horizontalAdvance(name) for name in names)]) + PADDING + 12,
            Column.FILE: body.horizontalAdvance("888.88 GB") + PADDING + 8,
            Column.QUALITY: max(body.horizontalAdvance(grade) for grade in grades) + px(_BAR_ROOM),
            Column.ACTION: max(body.horizontalAdvance(text) for text in actions) + px(46),
        }
        rest = self.viewport().width() - sum(widths.values())
        narrow = rest < px(_MIN_USE)
        self.setColumnHidden(Column.QUALITY, rest < 0)
        self.setColumnHidden(Column.USE, narrow)
        if narrow:
            widths[Column.ACTION] += rest + (widths[Column.QUALITY] if rest < 0 else 0)
        else:
            widths[Column.USE] = rest
        for column, width in widths.items():
            self.setColumnWidth(column, max(0, width))
        changed = narrow != self.painter_of_cells.narrow
        self.painter_of_cells.narrow = narrow
        return changed

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
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(max(0, self.rowAt(event.rect().top())), self._model.rowCount()):
            row, rect = self._model.row(number), self._row_rect(number)
            if rect.top() > event.rect().bottom():
                break
            if self.painter_of_cells.has_second_line(row):
                self.painter_of_cells.paint_second_line(painter, rect, row, self.layoutDirection())
        if self.hasFocus() and self.property(KEYBOARD_FOCUS) and self.currentIndex().isValid():
            painter.setPen(QPen(self._theme.color("border.focus"), 2))
            ring = QRectF(self._row_rect(self.currentIndex().row())).adjusted(1, 1, -1, -2)
            painter.drawRoundedRect(ring, 7, 7)

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

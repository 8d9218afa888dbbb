"""The rows of the model picker and how they are painted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from synthia_desktop.ui.controls.text import plain_tip
from synthia_desktop.ui.model_choices import ModelChoice
from synthia_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW = 50
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_PADDING, _GAP, _RADIUS, _CHECK, _TAG, _TAG_PADDING = 10, 8, 6, 16, 18, 6


def detail_of(choice: ModelChoice) -> str:
    """The second line of a row."""
    if choice.is_demo:
        return QCoreApplication.translate("ModelPicker", "Built in, knows its sample questions")
    return choice.detail


class ChoiceModel(QAbstractListModel):
    """Shows the models that contain every word of the filter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: list[ModelChoice] = []
        self._shown: list[ModelChoice] = []
        self._words: list[str] = []

    def set_choices(self, choices: list[ModelChoice]) -> None:
        self._all = choices
        self._refresh()

    def set_filter(self, text: str) -> None:
        """Words are compared without case, with name, tag, second line and path."""
        self._words = text.casefold().split()
        self._refresh()

    def choice(self, index: Index) -> ModelChoice:
        return self._shown[index.row()]

    def start(self) -> QModelIndex:
        """The row to begin at: the current model, else the first row; invalid where there is none."""
        rows = [number for number, choice in enumerate(self._shown) if choice.current]
        return self.index(rows[0] if rows else 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        choice = self.choice(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return detail_of(choice) if choice.is_demo else plain_tip(choice.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            current = QCoreApplication.translate("ModelPicker", "current model") if choice.current else ""
            return ", ".join(part for part in (choice.name, choice.tag, detail_of(choice), current) if part)
        return None

    def _refresh(self) -> None:
        self.beginResetModel()
        self._shown = [choice for choice in self._all if self._matches(choice)]
        self.endResetModel()

    def _matches(self, choice: ModelChoice) -> bool:
        where = "" if choice.is_demo else choice.path
        text = " ".join((choice.name, choice.tag, detail_of(choice), where)).casefold()
        return all(word in text for word in self._words)


class ChoiceDelegate(QStyledItemDelegate):
    """Two lines of 50 pixels: name and quant, size and folder; a check mark on the current model."""

    def __init__(self, theme: Theme, model: ChoiceModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, choice = self._theme, self._model.choice(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.color("bg.selected"))
            painter.drawRoundedRect(QRectF(option.rect), _RADIUS, _RADIUS)
        row = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        side = theme.px(_CHECK)
        if choice.current:
            box = QRect(row.right() + 1 - side, row.top() + (row.height() - side) // 2, side, side)
            check = theme.pixmap("check", "accent.text", side, painter.device().devicePixelRatio())
            painter.drawPixmap(QStyle.visualRect(option.direction, row, box).topLeft(), check)
        # The mark's room is kept in every row, so that choosing another model moves nothing.
        width = row.width() - side - _GAP
        first, second = theme.line_height("body"), theme.line_height("small")
        top = row.top() + (row.height() - first - second) // 2
        self._paint_name(painter, option, row, QRect(row.left(), top, width, first), choice)
        self._paint_detail(painter, option, row, QRect(row.left(), top + first, width, second), choice)
        painter.restore()

    def _paint_name(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, line: QRect, choice: ModelChoice
    ) -> None:
        """The name gives way to the tag. line is not mirrored yet."""
        theme, tag_font, name_font = self._theme, self._theme.font("tag"), self._theme.font("body", 500)
        tag_width = QFontMetrics(tag_font).horizontalAdvance(choice.tag) + 2 * _TAG_PADDING if choice.tag else 0
        metrics = QFontMetrics(name_font)
        room = line.width() - (tag_width + _GAP if tag_width else 0)
        name = metrics.elidedText(choice.name, Qt.TextElideMode.ElideMiddle, room)
        line.setWidth(metrics.horizontalAdvance(name) + 1)
        painter.setFont(name_font)
        painter.setPen(theme.color("text.primary"))
        painter.drawText(QStyle.visualRect(option.direction, row, line), _LEFT, name)
        if not tag_width:
            return
        height = min(theme.px(_TAG), line.height())
        tag = QRect(line.right() + 1 + _GAP, line.top() + (line.height() - height) // 2, tag_width, height)
        tag = QStyle.visualRect(option.direction, row, tag)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("bg.raised" if selected else "bg.hover"))
        painter.drawRoundedRect(QRectF(tag), 4, 4)
        painter.setFont(tag_font)
        painter.setPen(theme.color("text.secondary"))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, choice.tag)

    def _paint_detail(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, line: QRect, choice: ModelChoice
    ) -> None:
        font = self._theme.font("small")
        detail = QFontMetrics(font).elidedText(detail_of(choice), Qt.TextElideMode.ElideMiddle, line.width())
        line.setWidth(QFontMetrics(font).horizontalAdvance(detail) + 1)
        if not choice.is_demo:
            # A path reads from left to right in every language.
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(font)
        painter.setPen(self._theme.color("text.secondary"))
        painter.drawText(QStyle.visualRect(option.direction, row, line), _LEFT, detail)

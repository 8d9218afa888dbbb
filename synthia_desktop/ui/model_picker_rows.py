"""The rows of the model picker and how they are painted."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from synthia_desktop.ui.controls.list_rows import Index, ListRows
from synthia_desktop.ui.controls.text import plain_tip
from synthia_desktop.ui.model_choices import ModelChoice
from synthia_desktop.ui.theme import Theme

ROW = 50
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_PADDING, _GAP, _RADIUS, _CHECK, _TAG, _TAG_PADDING = 10, 8, 6, 16, 18, 6


def detail_of(choice: ModelChoice) -> str:
    """The second line of a row."""
    if choice.is_demo:
        return QCoreApplication.translate("ModelPicker", "Built in, knows its sample questions")
    return choice.detail


class ChoiceRows(ListRows[ModelChoice]):
    """Shows the models that contain every word of the filter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: list[ModelChoice] = []
        self._words: list[str] = []

    def set_choices(self, choices: list[ModelChoice]) -> None:
        self._all = choices
        self._refresh()

    def set_filter(self, text: str) -> None:
        """Words are compared without case, with name, tag, second line and path."""
        self._words = text.casefold().split()
        self._refresh()

    def start(self) -> QModelIndex:
        """The row to begin at: the current model, else the first row; invalid where there is none."""
        current = self.find(lambda choice: choice.current)
        return current if current.isValid() else self.index(0)

    def text(self, row: ModelChoice) -> str:
        return row.name

    def tip(self, row: ModelChoice) -> str:
        return detail_of(row) if row.is_demo else plain_tip(row.path)

    def spoken(self, row: ModelChoice) -> str:
        current = QCoreApplication.translate("ModelPicker", "current model") if row.current else ""
        return ", ".join(part for part in (row.name, row.tag, detail_of(row), current) if part)

    def _refresh(self) -> None:
        self.set_rows([choice for choice in self._all if self._matches(choice)])

    def _matches(self, choice: ModelChoice) -> bool:
        where = "" if choice.is_demo else choice.path
        text = " ".join((choice.name, choice.tag, detail_of(choice), where)).casefold()
        return all(word in text for word in self._words)


class ChoiceDelegate(QStyledItemDelegate):
    """Two lines of 50 pixels: name and quant, size and folder; a check mark on the current model."""

    def __init__(self, theme: Theme, model: ChoiceRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, choice = self._theme, self._model.row(index)
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

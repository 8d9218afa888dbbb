"""The rows of the list of local models and how they are painted; no row is a widget, so that 500 show at once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from synthia_desktop.library.models import LocalModel
from synthia_desktop.ui.controls.list_rows import Index, ListRows
from synthia_desktop.ui.controls.row_view import paint_row_ground
from synthia_desktop.ui.controls.text import plain_tip
from synthia_desktop.ui.models import library_words as words
from synthia_desktop.ui.theme import Theme

ROW, SECTION = 50, 30
_RADIUS, _MARK, _TEXT_AT, _EDGE, _GLYPH, _GAP, _TAG_PADDING = 7, 3, 32, 8, 16, 6, 5
_ALIGN = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


@dataclass(frozen=True)
class Row:
    """A heading (no model) or a model. default: opened at the start. update: the Hub has other bytes now."""

    text: str
    model: LocalModel | None = None
    default: bool = False
    update: bool = False


def grouped(models: Sequence[LocalModel], default: str = "", updates: Collection[str] = ()) -> list[Row]:
    """Rows under a heading for each place, Synthia's folder first, the names of a place in alphabetic order.

    default, updates: paths of models.
    """
    rows: list[Row] = []
    for source, title in words.places():
        here = [model for model in models if model.source == source]
        here.sort(key=lambda model: (model.name.casefold(), model.size))
        rows += [Row(title)] if here else []
        rows += [Row(m.name, m, str(m.path) == default, str(m.path) in updates) for m in here]
    return rows


class LocalModelRows(ListRows[Row]):
    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; nothing moves when they are the same."""
        if rows != self.rows:
            super().set_rows(rows)

    def path(self, index: Index) -> str:
        """Of the model in a row; "" for a heading or no row."""
        model = self.row(index).model if index.isValid() else None
        return str(model.path) if model else ""

    def index_of(self, path: str) -> QModelIndex:
        """The row of a model, invalid when it is not listed."""
        return self.find(lambda row: row.model and str(row.model.path) == path)

    def first(self) -> QModelIndex:
        """The first model, invalid when there is none."""
        return self.find(lambda row: row.model)

    def text(self, row: Row) -> str:
        return row.text

    def tip(self, row: Row) -> str | None:
        return plain_tip(str(row.model.path)) if row.model else None

    def spoken(self, row: Row) -> str:
        return words.spoken(row.model, row.default, row.update) if row.model else row.text

    def is_heading(self, row: Row) -> bool:
        return row.model is None


class LocalModelDelegate(QStyledItemDelegate):
    """Two lines of 50 pixels: glyph, name and quant; then what the model is, and what is to be done."""

    def __init__(self, theme: Theme, model: LocalModelRows, view: QWidget) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.px(ROW if self._model.row(index).model else SECTION))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.model is None:
            self._paint_heading(painter, option, row)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            paint_row_ground(painter, self._theme, option, self._view, selected)
            self._paint_model(painter, option, row, row.model)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        painter.setFont(self._theme.font("caption", 600))
        painter.setPen(self._theme.color("text.tertiary"))
        rect = option.rect.adjusted(_EDGE, 8, -_EDGE, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, row.text)

    def _paint_model(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, model: LocalModel) -> None:
        theme = self._theme
        first, second = theme.line_height("body"), theme.line_height("small")
        top = option.rect.top() + (option.rect.height() - first - second) // 2
        left, right = option.rect.left() + theme.px(_TEXT_AT), option.rect.right() - _EDGE
        line = _Line(theme, painter, option, top, first, left, right)
        icon, role = words.glyph(model)
        line.icon(icon, role, option.rect.left() + _EDGE)
        line.name(row.text, model.quant, row.default)
        line = _Line(theme, painter, option, top + first, second, left, right)
        if row.update:
            line.end(words.update_mark(), "small", "accent.text")
        line.text(words.second_line(model), "small", words.second_line_role(model))


class _Line:
    """One line of a row, filled from both ends; mirrored as a whole for languages that are."""

    def __init__(
        self,
        theme: Theme,
        painter: QPainter,
        option: QStyleOptionViewItem,
        top: int,
        height: int,
        left: int,
        right: int,
    ) -> None:
        self._theme, self._painter, self._option = theme, painter, option
        self._top, self._height, self._left, self._right = top, height, left, right

    def icon(self, name: str, role: str, x: int) -> None:
        side = self._theme.px(_GLYPH)
        rect = QRect(x, self._top + (self._height - side) // 2, side, side)
        pixmap = self._theme.pixmap(name, role, side, self._painter.device().devicePixelRatio())
        self._painter.drawPixmap(self._mirrored(rect).topLeft(), pixmap)

    def end(self, text: str, style: str, role: str) -> None:
        """At the end of the line; what comes later has less room."""
        width = self._metrics(style).horizontalAdvance(text)
        self._draw(QRect(self._right - width, self._top, width + 1, self._height), text, style, role)
        self._right -= width + _GAP

    def text(self, text: str, style: str, role: str) -> None:
        """In all the room that is left."""
        width = self._right - self._left
        shown = self._metrics(style).elidedText(text, Qt.TextElideMode.ElideRight, width)
        width = min(width, self._metrics(style).horizontalAdvance(shown) + 1)
        self._draw(QRect(self._left, self._top, width, self._height), shown, style, role)

    def name(self, name: str, quant: str, default: bool) -> None:
        """The name gives way to the quant and the star."""
        tag_width = self._metrics("tag").horizontalAdvance(quant) + 2 * _TAG_PADDING if quant else 0
        star = self._theme.px(13) if default else 0
        taken = sum(width + _GAP for width in (tag_width, star) if width)
        metrics = QFontMetrics(self._theme.font("body", 500))
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, self._right - self._left - taken)
        width = metrics.horizontalAdvance(shown) + 1
        self._draw(QRect(self._left, self._top, width, self._height), shown, "body", "text.primary", 500)
        x = self._left + width + _GAP
        if quant:
            self._tag(QRect(x, self._top, tag_width, self._height), quant)
            x += tag_width + _GAP
        if star:
            rect = self._mirrored(QRect(x, self._top + (self._height - star) // 2, star, star))
            pixmap = self._theme.pixmap("star", "accent.text", star, self._painter.device().devicePixelRatio())
            self._painter.drawPixmap(rect.topLeft(), pixmap)

    def _tag(self, rect: QRect, text: str) -> None:
        height = min(self._theme.px(18), self._height)
        rect = self._mirrored(QRect(rect.left(), rect.top() + (rect.height() - height) // 2, rect.width(), height))
        selected = bool(self._option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.color("bg.raised" if selected else "bg.hover"))
        self._painter.drawRoundedRect(QRectF(rect), 4, 4)
        self._painter.setFont(self._theme.font("tag"))
        self._painter.setPen(self._theme.color("text.secondary"))
        self._painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _draw(self, rect: QRect, text: str, style: str, role: str, weight: int | None = None) -> None:
        self._painter.setFont(self._theme.font(style, weight))
        self._painter.setPen(self._theme.color(role))
        self._painter.drawText(self._mirrored(rect), _ALIGN, text)

    def _metrics(self, style: str) -> QFontMetrics:
        return QFontMetrics(self._theme.font(style))

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._option.rect, rect)

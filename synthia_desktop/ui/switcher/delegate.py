"""How the rows of the quick switcher are painted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from synthia_desktop.core.snippet import Marked
from synthia_desktop.ui.controls.fit_badge import GLYPH, paint_badge
from synthia_desktop.ui.controls.found import found_color, utf16
from synthia_desktop.ui.controls.own_direction import begins_right
from synthia_desktop.ui.switcher.entries import Entry, Kind
from synthia_desktop.ui.switcher.rows import Index, SwitchRow, SwitchRows
from synthia_desktop.ui.theme import Theme

ROW, TALL, HEAD = 34, 48, 26
_PADDING, _GAP, _RADIUS, _ICON, _TAG, _TAG_PADDING, _BADGE_GAP = 10, 10, 7, 16, 18, 6, 7
_MOST_END = 0.45
"""The share of a row that states, fit and keys may take from the name."""


class SwitchDelegate(QStyledItemDelegate):
    """Icon, name with what was found marked, quieter words, and at the end the state and the keys or the day."""

    def __init__(self, theme: Theme, model: SwitchRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model

    def height(self, row: SwitchRow) -> int:
        """Of a row, in pixels."""
        if row.entry is None:
            return self._theme.px(HEAD)
        return self._theme.px(TALL if row.entry.kind in (Kind.MESSAGE, Kind.MODEL) else ROW)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self.height(self._model.row(index)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Everything below is laid out from the left and mirrored as a whole where lines begin at the right.
        if row.entry is None:
            self._paint_heading(painter, option, row)
        else:
            self._paint_entry(painter, option, row, row.entry)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, row: SwitchRow) -> None:
        painter.setFont(self._theme.font("caption", 600))
        painter.setPen(self._theme.color("text.tertiary"))
        rect = option.rect.adjusted(_PADDING, self._theme.px(6), -_PADDING, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, row.text.text)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, row: SwitchRow, entry: Entry) -> None:
        theme, color = self._theme, self._theme.color
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("bg.selected"))
            painter.drawRoundedRect(QRectF(option.rect), _RADIUS, _RADIUS)
        inner = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        side = theme.px(_ICON)
        at = QRect(inner.left(), inner.top() + (inner.height() - side) // 2, side, side)
        role = "text.disabled" if entry.why_not else "accent.text" if chosen else "text.secondary"
        icon = theme.pixmap(entry.icon, role, side, painter.device().devicePixelRatio())
        painter.drawPixmap(self._mirrored(option, at).topLeft(), icon)
        rest = inner.adjusted(side + _GAP, 0, 0, 0)
        rest.setRight(rest.right() - self._paint_end(painter, option, rest, row, entry, chosen))
        if entry.kind in (Kind.MESSAGE, Kind.MODEL):
            self._paint_two(painter, option, rest, row, entry)
        else:
            self._paint_one(painter, option, rest, row, entry)

    def _paint_one(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, row: SwitchRow, entry: Entry
    ) -> None:
        """The name, and behind it the detail, or why it cannot be chosen."""
        theme, font = self._theme, self._theme.font("body")
        taken = min(QFontMetrics(font).horizontalAdvance(row.text.text) + 2, rect.width())
        role = "text.disabled" if entry.why_not else "text.primary"
        self._draw(painter, option, QRect(rect.left(), rect.top(), taken, rect.height()), row.text, font, role)
        words = entry.why_not or entry.detail
        behind = rect.adjusted(taken + theme.px(_GAP), 0, 0, 0)
        if words and behind.width() > theme.px(40):
            self._draw(painter, option, behind, Marked(words), theme.font("small"), "text.tertiary")

    def _paint_two(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, row: SwitchRow, entry: Entry
    ) -> None:
        theme = self._theme
        first, second = theme.line_height("body"), theme.line_height("small")
        top = rect.top() + (rect.height() - first - second) // 2
        name = QRect(rect.left(), top, rect.width(), first)
        weight = None if entry.kind is Kind.MESSAGE else 500
        self._draw(painter, option, name, row.text, theme.font("body", weight), "text.primary")
        about = QRect(rect.left(), top + first, rect.width(), second)
        self._draw(painter, option, about, Marked(entry.detail), theme.font("small"), "text.tertiary")

    def _paint_end(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, row: SwitchRow, entry: Entry, chosen: bool
    ) -> int:
        """Keys or day, the state, and whether a model fits; gives how many pixels they take."""
        theme, left = self._theme, rect.right() + 1
        if entry.keys:
            left = self._paint_keys(painter, option, rect, entry.keys, chosen) - _GAP
        elif row.end:
            left = self._paint_words(painter, option, rect, left, row.end, "text.tertiary") - _GAP
        if entry.mark:
            left = self._paint_words(painter, option, rect, left, entry.mark, "accent.text", 600) - _GAP
        elif entry.badge is not None:
            words = QFontMetrics(theme.font("small", 500)).horizontalAdvance(entry.badge.text)
            width = min(theme.px(GLYPH) + theme.px(_BADGE_GAP) + words + 2, round(rect.width() * _MOST_END))
            place = self._mirrored(option, QRect(left - width, rect.top(), width, rect.height()))
            paint_badge(painter, place, entry.badge, theme, option.direction)
            left -= width + _GAP
        return rect.right() + 1 - left

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        right: int,
        words: str,
        role: str,
        weight: int | None = None,
    ) -> int:
        """Ends at right; gives where it begins."""
        font = self._theme.font("caption", weight)
        width = QFontMetrics(font).horizontalAdvance(words) + 2
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        place = self._mirrored(option, QRect(right - width, rect.top(), width, rect.height()))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        return right - width

    def _paint_keys(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, keys: str, chosen: bool) -> int:
        theme, font = self._theme, self._theme.font("small")
        width = QFontMetrics(font).horizontalAdvance(keys) + 2 * _TAG_PADDING
        height = theme.px(_TAG) + 2
        box = QRect(rect.right() + 1 - width, rect.top() + (rect.height() - height) // 2, width, height)
        place = self._mirrored(option, box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("bg.raised" if chosen else "bg.hover"))
        painter.drawRoundedRect(QRectF(place), 4, 4)
        painter.setFont(font)
        painter.setPen(theme.color("text.secondary"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, keys)
        return box.left()

    def _draw(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: Marked, font: QFont, role: str
    ) -> None:
        """One line, cut with an ellipsis, with what was found marked."""
        place = self._mirrored(option, rect)
        shown = QFontMetrics(font).elidedText(text.text, Qt.TextElideMode.ElideRight, rect.width())
        layout = QTextLayout(shown, font)
        line_option = QTextOption()
        line_option.setWrapMode(QTextOption.WrapMode.NoWrap)
        # What people wrote is read in its own direction, but stands where the window's lines begin.
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        line_option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        backwards = begins_right(text.text)
        line_option.setTextDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(line_option)
        layout.setFormats(self._formats(text, len(shown) if shown == text.text else len(shown) - 1))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(rect.width())
        layout.endLayout()
        painter.setPen(self._theme.color(role))
        line.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2 - line.y()))

    def _formats(self, text: Marked, shown: int) -> list[QTextLayout.FormatRange]:
        made: list[QTextLayout.FormatRange] = []
        for begin, end in text.spans:
            if begin >= shown:
                break
            mark, style = QTextLayout.FormatRange(), QTextCharFormat()
            # Qt counts in UTF-16 units.
            mark.start, mark.length = utf16(text.text[:begin]), utf16(text.text[begin : min(end, shown)])
            style.setBackground(found_color(self._theme))
            style.setForeground(self._theme.color("text.primary"))
            style.setFontWeight(QFont.Weight.DemiBold)
            mark.format = style
            made.append(mark)
        return made

    @staticmethod
    def _mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, rect)

"""The rows of what a search has found: each chat with its title, then its messages, and how they are painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLocale,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from synthia_desktop.core.conversation import Role
from synthia_desktop.core.graphemes import clip
from synthia_desktop.core.snippet import Marked
from synthia_desktop.ui.controls.found import found_color, utf16
from synthia_desktop.ui.controls.list_rows import Index, ListRows
from synthia_desktop.ui.controls.row_view import paint_row_ground
from synthia_desktop.ui.controls.text import plain_tip
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import number_text

if TYPE_CHECKING:
    from synthia_desktop.store.search import FoundChat, Hit

_INSET, _LINES = 8, 2


@dataclass(frozen=True)
class ResultRow:
    """A chat (message_id empty) or one of its messages. about: who wrote it and when, or when the chat was changed.

    more: of a row that says only that there are more messages in the chat.
    """

    chat_id: str
    message_id: str
    text: Marked
    about: str
    more: bool = False


def rows_of(found: Sequence[FoundChat]) -> list[ResultRow]:
    """One row for each chat, followed by its hits."""
    rows: list[ResultRow] = []
    for chat in found:
        title = chat.title if chat.title.text else Marked(_tr("New chat"))
        about = day_text(chat.updated) + (f" · {_tr('Archived')}" if chat.archived else "")
        rows.append(ResultRow(chat.conversation_id, "", title, about))
        rows += [_hit_row(chat.conversation_id, hit) for hit in chat.hits]
        if chat.more:
            words = _tr("{n} more in this chat").format(n=number_text(chat.more))
            rows.append(ResultRow(chat.conversation_id, chat.hits[-1].message_id, Marked(words), "", True))
    return rows


def _hit_row(chat_id: str, hit: Hit) -> ResultRow:
    who = _tr("You") if hit.role is Role.USER else hit.model_name or _tr("Synthia")
    return ResultRow(chat_id, hit.message_id, hit.snippet, f"{who} · {day_text(hit.created)}")


def day_text(seconds: float) -> str:
    """A day as the person's language writes it in short; today only the time."""
    when, locale = QDateTime.fromSecsSinceEpoch(int(seconds)), QLocale()
    if when.date() == QDate.currentDate():
        return locale.toString(when.time(), QLocale.FormatType.ShortFormat)
    return locale.toString(when.date(), QLocale.FormatType.ShortFormat)


class ResultRows(ListRows[ResultRow]):
    """Every row can be reached and opened."""

    def text(self, row: ResultRow) -> str:
        return row.text.text

    def tip(self, row: ResultRow) -> str:
        return plain_tip(row.text.text if not row.message_id else row.about)

    def spoken(self, row: ResultRow) -> str:
        kind = _tr("Chat “{text}”") if not row.message_id else "{text}"
        return ", ".join(filter(None, [kind.format(text=row.text.text), row.about]))


class ResultDelegate(QStyledItemDelegate):
    """A chat is one line with its day; a message a line about it and two lines of its text, with the words marked."""

    def __init__(self, theme: Theme, model: ResultRows, view: QWidget) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme, row = self._theme, self._model.row(index)
        if not row.message_id:
            return QSize(0, theme.px(30))
        if row.more:
            return QSize(0, theme.px(26))
        lines = len(self._lines(row.text, self._width(option.rect.width()))[1])
        return QSize(0, theme.line_height("caption") + lines * theme.line_height("small") + theme.px(10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self._model.row(index)
        paint_row_ground(painter, self._theme, option, self._view, False)
        if not row.message_id:
            self._paint_chat(painter, option, row)
        elif row.more:
            self._paint_line(painter, self._text_rect(option), row.text.text, "caption", "accent.text")
        else:
            self._paint_hit(painter, option, row)
        painter.restore()

    def _paint_chat(self, painter: QPainter, option: QStyleOptionViewItem, row: ResultRow) -> None:
        theme, rect = self._theme, option.rect.adjusted(_INSET, 0, -_INSET, 0)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text.tertiary"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, row.about)
        taken = painter.fontMetrics().horizontalAdvance(row.about) + theme.px(8)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        room = rect.adjusted(taken if mirrored else 0, 0, 0 if mirrored else -taken, 0)
        layout, lines = self._lines(row.text, room.width(), theme.font("body", 600), 1)
        self._draw(painter, layout, lines, room, "text.primary", theme.line_height("body"))

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, row: ResultRow) -> None:
        theme, rect = self._theme, self._text_rect(option)
        head = QRect(rect.left(), option.rect.top() + theme.px(4), rect.width(), theme.line_height("caption"))
        self._paint_line(painter, head, row.about, "caption", "text.tertiary")
        layout, lines = self._lines(row.text, rect.width())
        height = theme.line_height("small")
        body = QRect(rect.left(), head.bottom() + 1, rect.width(), len(lines) * height)
        self._draw(painter, layout, lines, body, "text.secondary", height)

    def _paint_line(self, painter: QPainter, rect: QRect, text: str, style: str, role: str) -> None:
        painter.setFont(self._theme.font(style))
        painter.setPen(self._theme.color(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def _text_rect(self, option: QStyleOptionViewItem) -> QRect:
        inset = 2 * _INSET
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        return option.rect.adjusted(_INSET if mirrored else inset, 0, -inset if mirrored else -_INSET, 0)

    def _width(self, row: int) -> int:
        return max(60, row - 3 * _INSET)

    def _lines(
        self,
        text: Marked,
        width: int,
        font: QFont | None = None,
        most: int = _LINES,
    ) -> tuple[QTextLayout, list[QRectF]]:
        """The text laid out in at most so many lines, the last one cut with an ellipsis; the words are marked."""
        theme = self._theme
        font = font or theme.font("small")
        layout = QTextLayout(text.text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # What was written is read in its own direction, whichever the window has.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        layout.setFormats(self._formats(text))
        lines, shown = _broken(layout, width, most)
        kept = len(text.text.encode("utf-16-le")[: 2 * shown].decode("utf-16-le", "ignore")) - 1
        # What would be there makes room for the sign that there is more, letter by letter: it may go as a word.
        while shown < utf16(layout.text()) and kept > 0:
            layout.setText(f"{clip(text.text, kept).rstrip()}…")
            lines, shown = _broken(layout, width, most)
            kept -= 1
        return layout, lines

    def _formats(self, text: Marked) -> list[QTextLayout.FormatRange]:
        theme = self._theme
        made: list[QTextLayout.FormatRange] = []
        before, seen = 0, 0
        for begin, end in text.spans:
            mark = QTextLayout.FormatRange()
            # Qt counts in UTF-16 units.
            seen += utf16(text.text[before:begin])
            mark.start, mark.length = seen, utf16(text.text[begin:end])
            seen, before = seen + mark.length, end
            style = QTextCharFormat()
            style.setBackground(found_color(theme))
            style.setForeground(theme.color("text.primary"))
            style.setFontWeight(QFont.Weight.DemiBold)
            mark.format = style
            made.append(mark)
        return made

    def _draw(
        self, painter: QPainter, layout: QTextLayout, lines: Sequence[QRectF], rect: QRect, role: str, height: int
    ) -> None:
        painter.setPen(self._theme.color(role))
        top = rect.top() + max(0, (rect.height() - len(lines) * height) // 2)
        painter.setClipRect(rect)
        for number in range(len(lines)):
            line = layout.lineAt(number)
            line.draw(painter, QPointF(rect.left(), top + number * height + (height - line.height()) / 2 - line.y()))
        painter.setClipping(False)


def _broken(layout: QTextLayout, width: int, most: int) -> tuple[list[QRectF], int]:
    """Break the text into at most so many lines; gives them, and how many units of the text they hold."""
    lines: list[QRectF] = []
    held = 0
    layout.beginLayout()
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        held = line.textStart() + line.textLength()
        lines.append(QRectF(0, 0, width, line.height()))
    layout.endLayout()
    return lines, held


def _tr(text: str) -> str:
    return QCoreApplication.translate("SearchResults", text)

"""The rows of the conversation list and how they are painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from synthia_desktop.ui.controls.list_rows import Index, ListRows
from synthia_desktop.ui.controls.own_direction import draw_own_direction
from synthia_desktop.ui.controls.text import plain_tip
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import KEYBOARD_FOCUS

_ROW, _SECTION, _RADIUS, _DOT = 30, 28, 7, 8
MORE_SIZE = 24


class Summary(Protocol):
    """What the list needs of a conversation. updated: seconds since the epoch."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def updated(self) -> float: ...
    @property
    def pinned(self) -> bool: ...
    @property
    def archived(self) -> bool: ...
    @property
    def tags(self) -> tuple[str, ...]: ...


@dataclass(frozen=True)
class Row:
    """A section heading (id empty) or a conversation with the name of its section."""

    id: str
    text: str
    section: str
    pinned: bool = False
    archived: bool = False
    tags: tuple[str, ...] = ()


def grouped(summaries: Sequence[Summary], now: datetime, archived: bool = False) -> list[Row]:
    """Newest first: the pinned ones, then Today, Yesterday and Earlier, by the days of now's time zone.

    archived: the archived ones instead of the others.
    """
    rows: list[Row] = []
    section = ""
    shown = [summary for summary in summaries if summary.archived == archived]
    for summary in sorted(shown, key=lambda s: (not s.pinned or archived, -s.updated)):
        name = _section(summary, now, archived)
        if name != section:
            section = name
            rows.append(Row("", name, name))
        title = summary.title or QCoreApplication.translate("Sidebar", "New chat")
        rows.append(Row(summary.id, title, name, summary.pinned, summary.archived, summary.tags))
    return rows


def _section(summary: Summary, now: datetime, archived: bool) -> str:
    if archived:
        return QCoreApplication.translate("Sidebar", "Archive")
    if summary.pinned:
        return QCoreApplication.translate("Sidebar", "Pinned")
    day = datetime.fromtimestamp(summary.updated, now.tzinfo).date()
    # A clock that was set back makes dates in the future: they belong to today.
    age = max((now.date() - day) // timedelta(days=1), 0)
    names = {
        0: QCoreApplication.translate("Sidebar", "Today"),
        1: QCoreApplication.translate("Sidebar", "Yesterday"),
    }
    return names.get(age, QCoreApplication.translate("Sidebar", "Earlier"))


class ConversationRows(ListRows[Row]):
    def __init__(self) -> None:
        super().__init__()
        self.current_id = ""
        self.writing_id = ""

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; nothing moves when they are the same."""
        if rows != self.rows:
            super().set_rows(rows)

    def index_of(self, conversation_id: str) -> QModelIndex:
        """The index of a conversation, invalid when it is not listed."""
        return self.find(lambda row: row.id and row.id == conversation_id)

    def first(self) -> QModelIndex:
        return self.find(lambda row: row.id)

    def neighbour(self, conversation_id: str, step: int) -> str:
        """The chat that stands so many chats below this one, "" for none; from one that is not listed the first."""
        ids = [row.id for row in self.rows if row.id]
        if conversation_id not in ids:
            return ids[0] if ids and step > 0 else ""
        at = ids.index(conversation_id) + step
        return ids[at] if 0 <= at < len(ids) else ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if flags & Qt.ItemFlag.ItemIsEnabled else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return super().data(index, Qt.ItemDataRole.DisplayRole if role == Qt.ItemDataRole.EditRole else role)

    def text(self, row: Row) -> str:
        return row.text

    def tip(self, row: Row) -> str | None:
        return plain_tip("\n".join(filter(None, [row.text, ", ".join(row.tags)]))) if row.id else None

    def is_heading(self, row: Row) -> bool:
        return not row.id

    def spoken(self, row: Row) -> str:
        if not row.id:
            return row.text
        parts = [row.text, row.section, *row.tags]
        if row.id == self.current_id:
            parts.append(QCoreApplication.translate("Sidebar", "open"))
        if row.id == self.writing_id:
            parts.append(QCoreApplication.translate("Sidebar", "an answer is being written"))
        return ", ".join(parts)


class ConversationDelegate(QStyledItemDelegate):
    """Rows of 30 pixels; the three dots show on hover and on keyboard focus."""

    def __init__(self, theme: Theme, model: ConversationRows, view: QWidget) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.px(_ROW if self._model.row(index).id else _SECTION))

    @staticmethod
    def more_rect(row: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Where the three dots of a row are."""
        x = row.left() + 4 if direction == Qt.LayoutDirection.RightToLeft else row.right() - MORE_SIZE - 3
        return QRect(x, row.center().y() - MORE_SIZE // 2 + 1, MORE_SIZE, MORE_SIZE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.id:
            self._paint_conversation(painter, option, row)
        else:
            self._paint_section(painter, option, row)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(200)
        editor.setAccessibleName(
            QCoreApplication.translate("Sidebar", "New name of “{title}”").format(title=index.data())
        )
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(index.data())
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit) and editor.text().strip():
            model.setData(index, editor.text().strip())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(option.rect)

    def _paint_section(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        painter.setFont(self._theme.font("caption", 600))
        painter.setPen(self._theme.color("text.tertiary"))
        rect = option.rect.adjusted(4, 7, -4, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, row.text)

    def _paint_conversation(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        color = self._theme.color
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and bool(self._view.property(KEYBOARD_FOCUS))
        current = row.id == self._model.current_id
        if current or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("bg.selected" if current else "bg.hover"))
            painter.drawRoundedRect(QRectF(option.rect), _RADIUS, _RADIUS)
        if focused:
            painter.setPen(QPen(color("border.focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)
        right = self._paint_end(painter, option, row, hovered or focused)
        painter.setFont(self._theme.font("body", 500 if current else None))
        painter.setPen(color("text.primary" if current or hovered or focused else "text.secondary"))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        rect = option.rect.adjusted(right if mirrored else 8, 0, -8 if mirrored else -right, 0)
        draw_own_direction(painter, rect, row.text, option.direction)

    def _paint_end(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, dots: bool) -> int:
        """Paints the dots or the writing mark; returns how many pixels at the row's end are taken."""
        box = self.more_rect(option.rect, option.direction)
        if dots:
            icon = self._theme.pixmap("ellipsis", "text.primary", 16, painter.device().devicePixelRatio())
            painter.drawPixmap(box.topLeft() + QRect(0, 0, 4, 4).center() + QPointF(3, 3).toPoint(), icon)
            return MORE_SIZE + 8
        if row.id == self._model.writing_id:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent.fill"))
            painter.drawEllipse(QRectF(box).center(), _DOT / 2, _DOT / 2)
            return MORE_SIZE + 8
        taken = self._paint_pin(painter, option) if row.pinned else 8
        return self._paint_tags(painter, option, row, taken) if row.tags else taken

    def _paint_pin(self, painter: QPainter, option: QStyleOptionViewItem) -> int:
        side = self._theme.px(13)
        box = self.more_rect(option.rect, option.direction)
        at = box.center() - QPointF(side / 2, side / 2).toPoint()
        painter.drawPixmap(at, self._theme.pixmap("pin", "text.tertiary", side, painter.device().devicePixelRatio()))
        return MORE_SIZE + 8

    def _paint_tags(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, taken: int) -> int:
        """The chat's tags in small letters, on a third of the row at most."""
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.color("text.tertiary"))
        words = painter.fontMetrics().elidedText(
            ", ".join(row.tags), Qt.TextElideMode.ElideRight, option.rect.width() // 3
        )
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        rect = option.rect.adjusted(taken if mirrored else 8, 0, -8 if mirrored else -taken, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, words)
        return painter.fontMetrics().horizontalAdvance(words) + taken + 8

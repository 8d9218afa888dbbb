"""The rows of the trash and how they are painted: what was deleted, how much it is, and how long it is kept."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from synthia_desktop.core.conversation import Role
from synthia_desktop.store.trash import Trashed
from synthia_desktop.ui.controls.list_rows import Index, ListRows
from synthia_desktop.ui.controls.own_direction import draw_own_direction
from synthia_desktop.ui.controls.row_view import paint_row_ground
from synthia_desktop.ui.controls.text import plain_tip
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import number_text, size_text

DAY = 24 * 3600
_ROW, _PADDING, _ICON, _GAP = 50, 10, 16, 10


class TrashRows(ListRows[Trashed]):
    """kept_seconds: how long something stays in the trash; its texts are those of the moment it was given the list."""

    def __init__(self, kept_seconds: float) -> None:
        super().__init__()
        self._kept = kept_seconds
        self._now = 0.0

    def set_trashed(self, trashed: Sequence[Trashed], now: float) -> None:
        """What the trash holds now, in seconds since the epoch."""
        self._now = now
        self.set_rows(trashed)

    def text(self, row: Trashed) -> str:
        return name_of(row)

    def detail(self, row: Trashed) -> str:
        """The second line of a row."""
        return detail_of(row, self._now, self._kept)

    def tip(self, row: Trashed) -> str:
        return plain_tip(f"{name_of(row)}\n{self.detail(row)}")

    def spoken(self, row: Trashed) -> str:
        return f"{name_of(row)}, {self.detail(row)}"


class TrashDelegate(QStyledItemDelegate):
    """Two lines of 50 pixels, with an icon that tells a chat from a question and an answer."""

    def __init__(self, theme: Theme, model: TrashRows, view: QWidget) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, trashed = self._theme, self._model.row(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_row_ground(painter, theme, option, self._view, selected)
        row = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        side = theme.px(_ICON)
        box = QRect(row.left(), row.top() + (row.height() - side) // 2, side, side)
        icon = "message-square" if trashed.role is None else "pencil" if trashed.role is Role.USER else "app-mark"
        self._paint_icon(painter, QStyle.visualRect(option.direction, row, box), icon)
        first, second = theme.line_height("body"), theme.line_height("small")
        top, left = row.top() + (row.height() - first - second) // 2, row.left() + side + _GAP
        width = row.right() + 1 - left
        name = QStyle.visualRect(option.direction, row, QRect(left, top, width, first))
        detail = QStyle.visualRect(option.direction, row, QRect(left, top + first, width, second))
        for box, text, style, role in (
            (name, name_of(trashed), "body", "text.primary"),
            (detail, self._model.detail(trashed), "small", "text.secondary"),
        ):
            painter.setFont(self._theme.font(style))
            painter.setPen(self._theme.color(role))
            draw_own_direction(painter, box, text, option.direction)
        painter.restore()

    def _paint_icon(self, painter: QPainter, box: QRect, icon: str) -> None:
        ratio = painter.device().devicePixelRatio()
        if icon == "app-mark":
            painter.drawPixmap(box, self._theme.mark(box.width(), ratio))
        else:
            painter.drawPixmap(box.topLeft(), self._theme.pixmap(icon, "text.secondary", box.width(), ratio))


def name_of(trashed: Trashed) -> str:
    """A chat's title, or the first line of the first message."""
    text = trashed.title if trashed.role is None else trashed.beginning
    lines = text.strip().splitlines()
    return lines[0].strip() if lines else _tr("New chat") if trashed.role is None else _tr("(empty)")


def detail_of(trashed: Trashed, now: float, kept_seconds: float) -> str:
    """What it is, its size, how long it is still kept, and where it was: the last gives way where the line is short."""
    one = trashed.messages == 1
    count = _tr("1 message") if one else _tr("{count} messages").format(count=number_text(trashed.messages))
    where = "" if trashed.role is None else _tr("in “{title}”").format(title=trashed.title or _tr("New chat"))
    days = max(0, math.ceil((trashed.deleted + kept_seconds - now) / DAY))
    left = _tr("1 day left") if days == 1 else _tr("{count} days left").format(count=days)
    return " · ".join(part for part in (count, size_text(trashed.bytes), left, where) if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Trash", text)

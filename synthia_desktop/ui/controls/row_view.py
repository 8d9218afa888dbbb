"""A list of painted rows as every pane has it: the ring of the keyboard's focus, and the ground below a row's words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import KEYBOARD_FOCUS

_RADIUS, _MARK, _MARK_INSET = 7, 3, 9
_NO_KEYBOARD = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.OtherFocusReason)


class RowView(QListView):
    """Knows whether its focus is the keyboard's; rows fill its width and are not edited by themselves."""

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self.setProperty(KEYBOARD_FOCUS, True)
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setProperty(KEYBOARD_FOCUS, False)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setProperty(KEYBOARD_FOCUS, event.reason() not in _NO_KEYBOARD)
        super().focusInEvent(event)


def paint_row_ground(
    painter: QPainter, theme: Theme, option: QStyleOptionViewItem, view: QWidget, selected: bool
) -> None:
    """The tint of a selected or hovered row, the mark at its start, and the ring while the keyboard is on it."""
    color, rect = theme.color, QRectF(option.rect)
    painter.setPen(Qt.PenStyle.NoPen)
    if selected or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(color("bg.selected" if selected else "bg.hover"))
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
    if selected:
        height = option.rect.height() - 2 * _MARK_INSET
        mark = QRect(option.rect.left(), option.rect.top() + _MARK_INSET, _MARK, height)
        painter.setBrush(color("accent.fill"))
        painter.drawRoundedRect(QRectF(QStyle.visualRect(option.direction, option.rect, mark)), 1.5, 1.5)
    if option.state & QStyle.StateFlag.State_HasFocus and view.property(KEYBOARD_FOCUS):
        painter.setPen(QPen(color("border.focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _RADIUS - 1, _RADIUS - 1)

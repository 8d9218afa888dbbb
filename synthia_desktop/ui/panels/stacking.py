"""A line of parts that become a column where the line is too narrow for them, as with large text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

_GAP, _LINE_GAP = 8, 4


class StackingRow(QWidget):
    """The first part takes the start of the line and the room that is left, the others its end; these may be hidden.

    It places its parts itself: a box layout would ask for the width of the line even while it stands as a column.
    """

    def __init__(self, first: QWidget, *others: QWidget) -> None:
        super().__init__()
        self._parts = (first, *others)
        for part in self._parts:
            part.setParent(self)
        # Not Fixed: a layout would then never give it more than the height of one line.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        rects = self._rects(width - margins.left() - margins.right())
        return max(rect.bottom() + 1 for rect in rects) + margins.top() + margins.bottom()

    def minimumSizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = max(part.minimumSizeHint().width() for part in self._shown())
        height = max(part.minimumSizeHint().height() for part in self._shown())
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = sum(part.sizeHint().width() + _GAP for part in self._shown()) - _GAP
        width += margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def event(self, event: QEvent) -> bool:
        # While it is hidden nobody tells it that its parts have changed.
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._place()
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        super().resizeEvent(event)

    def _place(self) -> None:
        room = self.contentsRect()
        rects = self._rects(room.width())
        down = max(0, (room.height() - max(rect.bottom() + 1 for rect in rects)) // 2)
        for part, rect in zip(self._shown(), rects, strict=True):
            rect.translate(room.left(), room.top() + down)
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), room, rect))

    def _rects(self, width: int) -> list[QRect]:
        """Where each shown part stands in a room of this width, left to right."""
        first, *others = self._shown()
        ends = sum(part.sizeHint().width() + _GAP for part in others)
        if first.minimumSizeHint().width() + ends > width:
            return self._column(width)
        room = width - ends if _expands(first) else min(first.sizeHint().width(), width - ends)
        sizes = [QSize(room, _height(first, room)), *(part.sizeHint() for part in others)]
        height = max(size.height() for size in sizes)
        x = [0, width - ends + _GAP]
        for size in sizes[1:]:
            x.append(x[-1] + size.width() + _GAP)
        return [
            QRect(left, (height - size.height()) // 2, size.width(), size.height())
            for left, size in zip(x, sizes, strict=False)
        ]

    def _column(self, width: int) -> list[QRect]:
        first, *others = self._shown()
        room = width if _expands(first) else min(first.sizeHint().width(), width)
        rects = [QRect(0, 0, room, _height(first, room))]
        for part in others:
            size = part.sizeHint().boundedTo(QSize(width, part.sizeHint().height()))
            rects.append(QRect(width - size.width(), rects[-1].bottom() + 1 + _LINE_GAP, size.width(), size.height()))
        return rects

    def _shown(self) -> list[QWidget]:
        hidden = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        first, *others = self._parts
        return [first, *(part for part in others if not (part.isHidden() and part.testAttribute(hidden)))]


def _expands(part: QWidget) -> bool:
    return bool(part.sizePolicy().expandingDirections() & Qt.Orientation.Horizontal)


def _height(part: QWidget, width: int) -> int:
    return part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()

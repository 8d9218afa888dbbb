"""Two parts side by side, or below each other where they are too wide for that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

_LINE_GAP = 4


class Beside(QWidget):
    """The first part takes the room that is left, the second one stands at the end; both may wrap their words."""

    def __init__(self, first: QWidget, second: QWidget, gap: int = 16) -> None:
        super().__init__()
        self._first, self._second, self._gap = first, second, gap
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(first, 1, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(second, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.setSpacing(gap)

    @property
    def is_stacked(self) -> bool:
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        # Not the layout's: that would keep it as wide as both, and it could never become narrower.
        parts = (self._first, self._second)
        width = max((part.minimumSizeHint().width() for part in parts if not part.isHidden()), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        both = not self._first.isHidden() and not self._second.isHidden()
        needed = self._first.sizeHint().width() + self._second.sizeHint().width() + self._gap
        stacked = both and needed > self.width()
        if stacked != self.is_stacked:
            direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
            self._box.setDirection(direction)
            self._box.setSpacing(_LINE_GAP if stacked else self._gap)
            start = Qt.AlignmentFlag.AlignLeading if stacked else Qt.AlignmentFlag(0)
            self._box.setAlignment(self._second, Qt.AlignmentFlag.AlignVCenter | start)
            self.updateGeometry()

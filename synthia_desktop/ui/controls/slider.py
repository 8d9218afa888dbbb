"""A horizontal slider with a ring for a handle."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider

from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import KEYBOARD_FOCUS, RING_GAP, RING_WIDTH

_TRACK, _HANDLE, _HANDLE_LINE = 4, 16, 4
# Room for the focus ring around the handle at both ends.
_MARGIN = RING_GAP + RING_WIDTH


class Slider(QSlider):
    """A click jumps to its place; arrow keys and Page keys move by singleStep and pageStep."""

    def __init__(self, theme: Theme, accessible_name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def x_of(self, value: int) -> float:
        """Where a value lies, in pixels from this widget's left edge; for captions below the slider."""
        span = max(1, self.maximum() - self.minimum())
        share = (value - self.minimum()) / span
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return self._left() + share * (self.width() - 2 * self._left())

    def sizeHint(self) -> QSize:
        return QSize(160, _HANDLE + 2 * _MARGIN)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _HANDLE + 2 * _MARGIN)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._move_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._move_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = self._theme.color
        fill = color("accent.fill" if self.isEnabled() else "border.control")
        y, x = self.height() / 2, self.x_of(self.sliderPosition())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("mem.track"))
        left = self._left() - _HANDLE / 2
        track = QRectF(left, y - _TRACK / 2, self.width() - 2 * left, _TRACK)
        painter.drawRoundedRect(track, _TRACK / 2, _TRACK / 2)
        painter.setBrush(fill)
        done = QRectF(track)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            done.setLeft(x)
        else:
            done.setRight(x)
        painter.drawRoundedRect(done, _TRACK / 2, _TRACK / 2)
        self._paint_handle(painter, QPointF(x, y), QPen(fill, _HANDLE_LINE))

    def _paint_handle(self, painter: QPainter, center: QPointF, line: QPen) -> None:
        color = self._theme.color
        radius = _HANDLE / 2
        if self.hasFocus() and self.property(KEYBOARD_FOCUS):
            painter.setBrush(color("bg.content"))
            painter.setPen(QPen(color("border.focus"), RING_WIDTH))
            ring = radius + RING_GAP + RING_WIDTH / 2
            painter.drawEllipse(center, ring, ring)
        painter.setBrush(color("bg.content"))
        painter.setPen(line)
        painter.drawEllipse(center, radius - _HANDLE_LINE / 2, radius - _HANDLE_LINE / 2)

    def _left(self) -> float:
        return _HANDLE / 2 + _MARGIN

    def _move_to(self, x: float) -> None:
        share = (x - self._left()) / max(1.0, self.width() - 2 * self._left())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        value = self.minimum() + share * (self.maximum() - self.minimum())
        step = max(1, self.singleStep())
        snapped = self.minimum() + round((value - self.minimum()) / step) * step
        self.setSliderPosition(max(self.minimum(), min(self.maximum(), snapped)))

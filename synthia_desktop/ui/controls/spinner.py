"""A turning ring for what takes a while and cannot say how long."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from synthia_desktop.ui.theme import Theme

_SIZE = 14
# Often enough to be seen as turning, and seldom enough to cost an answer that is being written nothing.
_STEP_MS, _STEP_DEGREES = 66, 24


class Spinner(QWidget):
    """Turns while it is seen; with reduced motion the ring stands still. The words beside it say what it waits for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._angle = 0
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._turn)
        theme.changed.connect(self._resize)
        theme.motion_changed.connect(self._move)
        self._resize()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._move()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / 8
        painter.setPen(QPen(self._theme.color("accent.text"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        inset = width / 2 + 0.5
        ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawArc(ring, (60 - self._angle) * 16, 270 * 16)

    def _turn(self) -> None:
        self._angle = (self._angle + _STEP_DEGREES) % 360
        self.update()

    def _move(self) -> None:
        if self.isVisible() and not self._theme.reduced_motion:
            self._timer.start()
        else:
            self._timer.stop()

    def _resize(self) -> None:
        side = self._theme.px(_SIZE)
        self.setFixedSize(side, side)

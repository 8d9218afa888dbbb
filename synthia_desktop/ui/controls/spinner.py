"""A turning ring for what takes a while and cannot say how long."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from synthia_desktop.ui.theme import Theme

_SIZE, _TURN_MS, _ARC = 14, 900, 100


class Spinner(QWidget):
    """Turns while it is seen; with reduced motion the ring stands still. The words beside it say what it waits for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._turn = QVariantAnimation(self, startValue=0, endValue=360, duration=_TURN_MS)
        self._turn.setLoopCount(-1)
        self._turn.valueChanged.connect(lambda _angle: self.update())
        theme.changed.connect(self._resize)
        theme.motion_changed.connect(self._move)
        self._resize()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._move()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._turn.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(self._theme.color("mem.track"), 2))
        painter.drawEllipse(ring)
        painter.setPen(QPen(self._theme.color("accent.fill"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        # Qt counts sixteenths of a degree against the clock.
        painter.drawArc(ring, (90 - int(self._turn.currentValue() or 0)) * 16, -_ARC * 16)

    def _move(self) -> None:
        if self.isVisible() and not self._theme.reduced_motion:
            self._turn.start()
        else:
            self._turn.stop()

    def _resize(self) -> None:
        side = self._theme.px(_SIZE)
        self.setFixedSize(side, side)
        self.update()

"""The bars of the downloads page, painted by hand: progress with a track for each part, disk, and speed."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QShowEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from synthia_desktop.ui.theme import Theme

PROGRESS_HEIGHT, DISK_HEIGHT, SPEED_HEIGHT = 6, 12, 44
SECONDS = 60
_RADIUS, _GAP, _MOST_TRACKS, _HEADROOM = 3, 3, 12, 0.85


class _Bar(QWidget):
    """As wide as its layout, of one height."""

    def __init__(self, theme: Theme, accessible_name: str, height: int) -> None:
        super().__init__()
        self._theme, self._bar_height = theme, height
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(120, self._bar_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._bar_height)


class ProgressBar(QProgressBar):
    """6 px; one track for each part, as long as the part is large. Its value is a percentage of the whole."""

    def __init__(self, theme: Theme, accessible_name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self._shown: tuple[tuple[tuple[int, float], ...], str] = ((), "")

    def set_parts(self, sizes: Sequence[int], received: Sequence[int], role: str) -> None:
        """sizes and received: bytes of each part. Many parts are one track, whose pieces nobody could tell apart."""
        if len(sizes) > _MOST_TRACKS:
            sizes, received = (sum(sizes),), (sum(received),)
        # A share of a pixel is not worth a repaint.
        shares = tuple(
            (size, round(min(1.0, done / size), 3) if size else 1.0)
            for size, done in zip(sizes, (*received, *[0] * (len(sizes) - len(received))), strict=False)
        )
        if (shares, role) != self._shown:
            self._shown = (shares, role)
            whole = sum(size for size, _ in shares)
            self.setValue(round(100 * sum(size * share for size, share in shares) / whole) if whole else 0)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, PROGRESS_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, PROGRESS_HEIGHT)

    @property
    def shares(self) -> tuple[float, ...]:
        """The filled part of each track, from 0 to 1."""
        return tuple(share for _, share in self._shown[0])

    @property
    def role(self) -> str:
        return self._shown[1]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = _painter(self)
        parts, role = self._shown
        total = sum(size for size, _ in parts) or 1
        room = self.width() - _GAP * (len(parts) - 1)
        left = 0.0
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setClipPath(clip)
        for size, share in parts:
            width = room * size / total
            painter.fillRect(QRectF(left, 0, width, PROGRESS_HEIGHT), self._theme.color("mem.track"))
            if share > 0:
                filled = QRectF(left, 0, max(2.0, width * share), PROGRESS_HEIGHT)
                painter.fillRect(filled, self._theme.color(role))
            left += width + _GAP


class DiskBar(_Bar):
    """12 px: shares of the disk beside each other; an outlined one is only planned."""

    def __init__(self, theme: Theme, accessible_name: str) -> None:
        super().__init__(theme, accessible_name, DISK_HEIGHT)
        self._pieces: tuple[tuple[float, str], ...] = ()

    def set_pieces(self, pieces: Sequence[tuple[float, str]]) -> None:
        """Share of the whole and look: a colour role, or "planned"."""
        self._pieces = tuple(pieces)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, color = _painter(self), self._theme.color
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setClipPath(clip)
        painter.fillRect(self.rect(), color("mem.track"))
        left = 0.0
        for share, look in self._pieces:
            width = min(max(2.0, self.width() * share), self.width() - left) if share > 0 else 0.0
            if width > 0:
                paint_swatch(painter, self._theme, QRectF(left, 0, width, DISK_HEIGHT), look, 0)
                left += width + 1


class SpeedLine(_Bar):
    """The speed of the last 60 seconds, one value a second while it is shown and anything has arrived in them."""

    def __init__(self, theme: Theme, accessible_name: str) -> None:
        super().__init__(theme, accessible_name, SPEED_HEIGHT)
        self._values: deque[float] = deque([0.0] * SECONDS, maxlen=SECONDS)
        self._now = 0.0
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.tick)

    def set_speed(self, speed: float) -> None:
        """Bytes per second now."""
        self._now = speed
        if speed > 0 and self.isVisible() and not self._timer.isActive():
            self._timer.start()

    @property
    def values(self) -> tuple[float, ...]:
        """Bytes per second, the oldest first."""
        return tuple(self._values)

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def tick(self) -> None:
        """A second has passed."""
        self._values.append(self._now)
        if not any(self._values):
            self._timer.stop()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._now > 0 or any(self._values):
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, color = _painter(self), self._theme.color
        floor = self.height() - 1.0
        top = max(self._values) or 1.0
        step = self.width() / (SECONDS - 1)
        points = [QPointF(i * step, floor - value / top * _HEADROOM * floor) for i, value in enumerate(self._values)]
        painter.setBrush(color("bg.selected"))
        painter.drawPolygon(QPolygonF([QPointF(0, floor), *points, QPointF(self.width(), floor)]))
        painter.fillRect(QRectF(0, floor, self.width(), 1), color("border.subtle"))
        painter.setPen(QPen(color("accent.fill"), 1.5))
        # Without anything received the line would lie on the floor and say nothing.
        for (a, before), (b, after) in pairwise(zip(points, self._values, strict=True)):
            if before or after:
                painter.drawLine(a, b)


def _painter(bar: QWidget) -> QPainter:
    """Paints from the side at which reading begins."""
    painter = QPainter(bar)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if bar.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        painter.translate(bar.width(), 0)
        painter.scale(-1, 1)
    return painter


def paint_swatch(painter: QPainter, theme: Theme, rect: QRectF, look: str, radius: float) -> None:
    """A filled field in a colour role; "planned" is outlined."""
    if look == "planned":
        painter.setBrush(theme.color("bg.selected"))
        painter.setPen(QPen(theme.color("accent.fill"), 1))
        rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    else:
        painter.setBrush(theme.color(look))
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect, radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)

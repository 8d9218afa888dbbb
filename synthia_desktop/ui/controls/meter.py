"""A thin bar for progress and fill levels; the words beside it carry the numbers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from synthia_desktop.ui.theme import Theme

HEIGHT = 6
_PALE = 0.38


class Meter(QProgressBar):
    """A bar of 6 pixels. width 0 fills its layout. Its value is a percentage, for those who do not see it."""

    def __init__(self, theme: Theme, accessible_name: str, width: int = 0, role: str = "accent.fill") -> None:
        super().__init__()
        self._theme, self._role, self._share = theme, role, 0.0
        self._kept = 0.0
        self.setAccessibleName(accessible_name)
        self.setFixedHeight(HEIGHT)
        if width:
            self.setFixedWidth(width)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def set_share(self, share: float, role: str = "") -> None:
        """The filled part from 0 to 1, and its colour role if it changes."""
        share = min(max(share, 0.0), 1.0)
        if (share, role or self._role) != (self._share, self._role):
            self._share, self._role = share, role or self._role
            self.setValue(round(100 * share))
            self.update()

    def set_kept(self, share: float) -> None:
        """A paler part behind the filled one, from 0 to 1: what is spoken for."""
        share = min(max(share, 0.0), 1.0)
        if share != self._kept:
            self._kept = share
            self.update()

    @property
    def kept(self) -> float:
        return self._kept

    @property
    def share(self) -> float:
        return self._share

    @property
    def role(self) -> str:
        return self._role

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        rect = QRectF(self.rect())
        painter.setBrush(self._theme.color("mem.track"))
        painter.drawRoundedRect(rect, HEIGHT / 2, HEIGHT / 2)
        if self._kept > 0:
            pale = self._theme.color(self._role)
            pale.setAlphaF(_PALE)
            self._fill(painter, min(self._share + self._kept, 1.0), pale)
        if self._share > 0:
            self._fill(painter, self._share, self._theme.color(self._role))

    def _fill(self, painter: QPainter, share: float, color: QColor) -> None:
        rect = QRectF(self.rect())
        filled = QRectF(rect)
        filled.setWidth(max(2.0, rect.width() * share))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            filled.moveRight(rect.right())
        radius = min(HEIGHT / 2, filled.width() / 2)
        painter.setBrush(color)
        painter.drawRoundedRect(filled, radius, radius)

"""The square with an icon at the head of a row."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from synthia_desktop.ui.theme import Theme

_SIDE, _ICON, _RADIUS = 32, 17, 8


class IconTile(QWidget):
    """Decoration: the words beside it say the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._look = ("package", "text.secondary", "bg.hover")
        theme.changed.connect(self._resize)
        self._resize()

    def set_icon(self, icon: str, role: str, fill: str) -> None:
        """A Lucide name, its colour role, and the tile's."""
        if self._look != (icon, role, fill):
            self._look = (icon, role, fill)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        icon, role, fill = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(fill))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        side = self._theme.px(_ICON)
        at = (self.width() - side) // 2
        painter.drawPixmap(QPoint(at, at), self._theme.pixmap(icon, role, side, self.devicePixelRatio()))

    def _resize(self) -> None:
        side = self._theme.px(_SIDE)
        self.setFixedSize(side, side)
        self.update()

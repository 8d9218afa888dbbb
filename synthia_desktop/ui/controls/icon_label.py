"""An icon as a widget, because a pixmap in a label follows neither the theme nor the screen."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from synthia_desktop.ui.theme import Theme


class IconLabel(QWidget):
    """A Lucide icon that grows with the text. It is decoration: the words beside it say the same."""

    def __init__(self, theme: Theme, name: str, role: str = "text.secondary", size: float = 16) -> None:
        super().__init__()
        self._theme, self._name, self._role, self._size = theme, name, role, size
        theme.changed.connect(self._resize)
        self._resize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        pixmap = self._theme.pixmap(self._name, self._role, self.width(), self.devicePixelRatio())
        QPainter(self).drawPixmap(0, 0, pixmap)

    def _resize(self) -> None:
        side = self._theme.px(self._size)
        self.setFixedSize(side, side)
        self.update()

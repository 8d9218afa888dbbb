"""An icon or the program's mark as a widget, because a pixmap in a label does not follow the theme."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from synthia_desktop.ui.theme import Theme


class Glyph(QWidget):
    """A Lucide icon that grows with the text; an empty name paints the program's mark."""

    def __init__(self, theme: Theme, name: str, role: str = "text.secondary", size: int = 16, line: str = "") -> None:
        """line: a type style; the icon then stands on the first line of a wrapped text of that style beside it."""
        super().__init__()
        self._theme, self._name, self._role, self._size, self._line = theme, name, role, size, line
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._follow)
        self._follow()

    def set_name(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        side, dpr = self.width(), self.devicePixelRatio()
        theme, name = self._theme, self._name
        pixmap = theme.pixmap(name, self._role, side, dpr) if name else theme.mark(side, dpr)
        # Qt adds the room between lines above each line, so that the text stands at the line's foot.
        QPainter(self).drawPixmap(0, self.height() - side, pixmap)

    def _follow(self) -> None:
        side = self._theme.px(self._size)
        self.setFixedSize(side, max(side, self._theme.line_height(self._line)) if self._line else side)
        self.update()

"""A line of changing figures that lays its window out again only when it needs another line."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from synthia_desktop.ui.theme import Theme

_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)


class SteadyText(QWidget):
    """Wrapped plain text; a label would ask for a new layout with each figure, ten times a second in each row."""

    def __init__(self, theme: Theme, style: str, role: str) -> None:
        super().__init__()
        self._theme, self._style, self._role, self._text = theme, style, role, ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._follow)
        self._follow()

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        """Show another text."""
        if text != self._text:
            before, self._text = self.heightForWidth(self.width()), text
            if self.heightForWidth(self.width()) != before:
                self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(self.font())
        return metrics.boundingRect(QRect(0, 0, max(1, width), 10_000), _FLAGS, self._text or " ").height()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self.heightForWidth(max(self.width(), self._theme.px(200))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), QFontMetrics(self.font()).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.color(self._role))
        painter.drawText(self.rect(), _FLAGS, self._text)

    def _follow(self) -> None:
        self.setFont(self._theme.font(self._style))
        self.updateGeometry()
        self.update()

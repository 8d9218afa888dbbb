"""An on-off switch, because a check box asks whether and a switch does."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import FOCUS_INSET, FOCUS_RADIUS

_WIDTH, _HEIGHT, _HIT_HEIGHT, _KNOB = 32, 18, 28, 12


class Switch(QCheckBox):
    """32 x 18 pixels on a hit area 28 high. It shows no text of its own: the name is for screen readers."""

    def __init__(self, theme: Theme, accessible_name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty(FOCUS_RADIUS, _HEIGHT / 2)
        self.setProperty(FOCUS_INSET, (_HIT_HEIGHT - _HEIGHT) // 2)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HIT_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def enterEvent(self, event: object) -> None:
        self.update()
        super().enterEvent(event)  # type: ignore[arg-type]

    def leaveEvent(self, event: object) -> None:
        self.update()
        super().leaveEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, _event: QPaintEvent) -> None:
        track = QRectF(0, (self.height() - _HEIGHT) / 2, _WIDTH, _HEIGHT)
        fill, outline, knob = self._colors()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(outline, 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), _HEIGHT / 2, _HEIGHT / 2)
        right = self.isChecked() != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        x = track.right() - 3 - _KNOB if right else track.left() + 3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(knob)
        painter.drawEllipse(QRectF(x, track.center().y() - _KNOB / 2, _KNOB, _KNOB))

    def _colors(self) -> tuple[QColor, QColor, QColor]:
        color = self._theme.color
        if not self.isEnabled():
            return QColor(Qt.GlobalColor.transparent), color("border.subtle"), color("border.subtle")
        if not self.isChecked():
            fill = color("bg.hover" if self.underMouse() else "bg.input")
            return fill, color("border.control"), color("border.control")
        role = "accent.pressed" if self.isDown() else "accent.hover" if self.underMouse() else "accent.fill"
        return color(role), color(role), color("text.on_accent")

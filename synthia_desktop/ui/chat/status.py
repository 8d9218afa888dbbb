"""The line below an answer that is being prepared or written."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.theme import Theme

_STEP_MS, _STEP_DEGREES = 66, 24


class Spinner(QWidget):
    """A 14 px ring that turns while it is seen; it stands still when motion is to be reduced."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        side = self._theme.px(14)
        self.setFixedSize(side, side)


class StatusRow(QWidget):
    """The ring and one line of words, such as "Reading 1,842 tokens, 40 %"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label(theme, "", style="small", role="text.tertiary")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Spinner(theme))
        layout.addWidget(self._label, 1)

    def text(self) -> str:
        """The words shown."""
        return self._label.text()

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._label.setText(text)

"""The captions below a slider, each under its place, none over another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from synthia_desktop.ui.controls.slider import Slider
from synthia_desktop.ui.panels.numbers import Mark
from synthia_desktop.ui.theme import Theme

_GAP = 8


class SliderMarks(QWidget):
    """Paints marks; their rank says what happens where the room is too small."""

    def __init__(self, theme: Theme, slider: Slider, inset: int) -> None:
        """inset: pixels that stay free at both ends, so that captions end where the rows' texts end."""
        super().__init__()
        self._theme, self._slider, self._inset = theme, slider, inset
        self._marks: tuple[Mark, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        slider.installEventFilter(self)
        theme.changed.connect(self.updateGeometry)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these captions; index counts the slider's positions."""
        self._marks = tuple(marks)
        self.update()

    def shown(self) -> list[tuple[str, float, float]]:
        """Text, left and right edge of each caption that has room, by rank."""
        metrics = self._metrics()
        placed: list[tuple[str, float, float]] = []
        for mark in sorted(self._marks, key=lambda mark: mark.rank):
            width = metrics.horizontalAdvance(mark.text)
            left = self._left_of(mark.index, width)
            if mark.rank == 1:
                left = _beside(left, width, placed)
            if _is_free(left, width, placed):
                placed.append((mark.text, left, left + width))
        return placed

    def sizeHint(self) -> QSize:
        return QSize(60, self._theme.line_height("caption"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.color("text.secondary" if self._slider.isEnabled() else "text.disabled"))
        metrics = self._metrics()
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        for text, left, _ in self.shown():
            painter.drawText(QPointF(left, baseline), text)

    def _left_of(self, index: int, width: float) -> float:
        first, last = float(self._inset), self.width() - self._inset - width
        at_left, at_right = self._slider.minimum(), self._slider.maximum()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            at_left, at_right = at_right, at_left
        if index == at_left:
            return first
        return last if index == at_right else min(max(self._slider.x_of(index) - width / 2, first), last)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font("caption"), self)


def _is_free(left: float, width: float, placed: list[tuple[str, float, float]]) -> bool:
    return all(left >= right + _GAP or left + width <= start - _GAP for _, start, right in placed)


def _beside(left: float, width: float, placed: list[tuple[str, float, float]]) -> float:
    """The nearest free place beside the caption that is in the way."""
    for _, start, right in placed:
        if left < right + _GAP and left + width > start - _GAP:
            return start - _GAP - width if left + width / 2 < (start + right) / 2 else right + _GAP
    return left

"""The words over the columns of the quant table; those over the bars name the tracks and what is free of each."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle

from synthia_desktop.ui.controls.memory_bar import STUB, STUB_GAP, track_rects
from synthia_desktop.ui.controls.memory_view import MemoryView, sizes_text, track_text, tracks_text
from synthia_desktop.ui.models.quant_lines import PADDING
from synthia_desktop.ui.models.quant_rows import QuantModel
from synthia_desktop.ui.models.quant_words import Column, heading
from synthia_desktop.ui.theme import Theme

_HEADER = 32
_NUMBERS = {Column.FILE: 16, Column.NEEDS: 16, Column.SPEED: 0}
"""Columns that end at their right, and how far from it."""


class QuantHeader(QHeaderView):
    """The words over the columns, and the line below them."""

    def __init__(self, theme: Theme, model: QuantModel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._quants = theme, model
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Columns"))
        model.dataChanged.connect(self._repaint)

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.px(_HEADER))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        column, theme = Column(section), self._theme
        painter.save()
        painter.fillRect(rect, theme.color("bg.content"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("border.subtle"))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text.secondary"))
        free = self._quants.known.free
        if column == Column.MEMORY and free is not None:
            self._paint_tracks(painter, rect, free)
        else:
            right = theme.px(_NUMBERS.get(column, 0))
            box = rect.adjusted(PADDING if column == Column.QUANT else 0, 0, -right, 0)
            self._write(painter, rect, box, heading(column, self._quants.known.approximate), column in _NUMBERS)
        painter.restore()

    def _repaint(self) -> None:
        self.viewport().update()

    def _paint_tracks(self, painter: QPainter, rect: QRect, free: MemoryView) -> None:
        """Each name over its track where there is room for it, else all of them in one line."""
        room = rect.adjusted(0, 0, -(STUB + STUB_GAP + self._theme.px(8)), 0)
        boxes = track_rects(room, free.tracks)
        metrics = QFontMetrics(self._theme.font("small"))
        names = [track_text(track, last=track is free.tracks[-1]) for track in free.tracks]
        boxes[-1].setRight(rect.right())
        if all(metrics.horizontalAdvance(name) <= box.width() - 4 for name, box in zip(names, boxes, strict=True)):
            for name, box in zip(names, boxes, strict=True):
                self._write(painter, rect, box, name)
            return
        choices = (tracks_text(free), sizes_text(free), self.tr("Memory"))
        words = next((text for text in choices if metrics.horizontalAdvance(text) <= rect.width()), choices[-1])
        self._write(painter, rect, rect, words)

    def _write(self, painter: QPainter, rect: QRect, box: QRect, text: str, at_end: bool = False) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        alignment = QStyle.visualAlignment(self.layoutDirection(), side)
        seen = QStyle.visualRect(self.layoutDirection(), rect, box)
        painter.drawText(seen, Qt.AlignmentFlag.AlignVCenter | alignment, shown)

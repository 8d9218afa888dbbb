"""The memory bar: what a model takes of the free memory of the GPUs and of the computer, on one scale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPixmapCache, QTransform
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from synthia_desktop.ui.controls.memory_view import MemoryView, Track, needs_text
from synthia_desktop.ui.theme import Theme

ROW_HEIGHT, LARGE_HEIGHT = 12, 14
STUB, STUB_GAP = 18, 3
"""Pixels of what is painted behind the end when something does not fit; the bar always keeps that room."""

_TRACK_GAP, _GAP, _LEAST, _RADIUS, _LEAST_TRACK = 3, 1, 2, 3, 12
_PERIOD, _LINE = 7, 1.5
"""Of the hatch along a row: 5 px across lines of 135 degrees."""


def paint_memory_bar(
    painter: QPainter, rect: QRect, view: MemoryView, theme: Theme, mirrored: bool = False, stub: bool = True
) -> None:
    """Paint the tracks of a view in a box.

    mirrored: from right to left. stub: keep room at the end for what does not fit, so that the bars of a table align.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = rect.adjusted(0, 0, -(STUB + STUB_GAP) if stub else 0, 0)
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    for track, box in zip(view.tracks, track_rects(room, view.tracks), strict=True):
        _paint_track(painter, rect, box, track, theme, direction)
    if stub and view.missing:
        box = QRect(room.right() + 1 + STUB_GAP, rect.top(), STUB, rect.height())
        _paint_stub(painter, QStyle.visualRect(direction, rect, box), theme)
    painter.restore()


def track_rects(room: QRect, tracks: Sequence[Track]) -> list[QRect]:
    """Where each track lies, from left to right: as wide as it has free memory, but never too small to be seen."""
    if not tracks:
        return []
    width = room.width() - _TRACK_GAP * (len(tracks) - 1)
    total = sum(track.free for track in tracks)
    widths = [max(_LEAST_TRACK, round(width * track.free / total) if total else 0) for track in tracks]
    largest = max(range(len(widths)), key=lambda at: widths[at])
    widths[largest] += width - sum(widths)
    found, left = [], room.left()
    for each in widths:
        found.append(QRect(left, room.top(), max(each, 0), room.height()))
        left += each + _TRACK_GAP
    return found


def segment_rects(box: QRect, track: Track) -> Iterator[tuple[QRect, str]]:
    """The parts of one track with their colour roles: cut off where the memory that is kept free begins."""
    end = box.left() + box.width() - kept_width(box, track)
    left = box.left()
    for size, role in (
        (track.weights_gpu, "mem.gpu"),
        (track.weights_ram, "mem.ram"),
        (track.kv_cache, "mem.kv"),
        (track.compute, "mem.compute"),
    ):
        if size <= 0 or left >= end:
            continue
        width = min(max(_LEAST, round(box.width() * size / max(track.free, 1))), end - left)
        yield QRect(left, box.top(), width, box.height()), role
        left += width + _GAP


def kept_width(box: QRect, track: Track) -> int:
    """Pixels of the outlined end; never so few that its outline could not be seen."""
    if not track.kept or not track.free:
        return 0
    return min(max(3, round(box.width() * track.kept / track.free)), box.width())


def paint_swatch(painter: QPainter, box: QRectF, kind: str, theme: Theme) -> None:
    """A square of the legend. kind: a colour role of a segment, "kept", or "over"."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if kind in ("kept", "over"):
        if kind == "over":
            _fill_hatch(painter, box, theme.color("mem.over"), _LINE, _PERIOD - 2)
        painter.setPen(QPen(theme.color("border.control" if kind == "kept" else "mem.over"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    else:
        painter.setClipPath(_rounded(box, 2))
        _fill(painter, box, kind, theme)
    painter.restore()


class MemoryBar(QWidget):
    """One bar as a widget, for panels and cards; its words are its accessible name."""

    def __init__(self, theme: Theme, view: MemoryView, stub: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.set_view(view, stub)

    @property
    def view(self) -> MemoryView:
        return self._view

    def set_view(self, view: MemoryView, stub: bool = True) -> None:
        """Show other numbers, at once. stub: keep room at the end for what does not fit."""
        self._view, self._stub = view, stub
        self.setAccessibleName(needs_text(view))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(220), self._theme.px(LARGE_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(LARGE_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_memory_bar(QPainter(self), self.rect(), self._view, self._theme, mirrored, self._stub)


def _paint_track(
    painter: QPainter, rect: QRect, box: QRect, track: Track, theme: Theme, direction: Qt.LayoutDirection
) -> None:
    """rect: what the box is mirrored in."""
    outline = QRectF(QStyle.visualRect(direction, rect, box))
    kept = kept_width(box, track)
    painter.save()
    painter.setClipPath(_rounded(outline, _RADIUS))
    painter.fillRect(QStyle.visualRect(direction, rect, box.adjusted(0, 0, -kept, 0)), theme.color("mem.track"))
    for part, role in segment_rects(box, track):
        _fill(painter, QRectF(QStyle.visualRect(direction, rect, part)), role, theme)
    if kept:
        # The outline of the whole track, of which only the end is seen.
        end = QRect(box.right() + 1 - kept, box.top(), kept, box.height())
        painter.setClipRect(QStyle.visualRect(direction, rect, end), Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(theme.color("border.control"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(outline.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS - 0.5, _RADIUS - 0.5)
    painter.restore()


def _paint_stub(painter: QPainter, box: QRect, theme: Theme) -> None:
    outline = QRectF(box)
    painter.save()
    painter.setClipPath(_rounded(outline, _RADIUS))
    _fill_hatch(painter, outline, theme.color("mem.over"), 2, _PERIOD)
    painter.restore()
    painter.setPen(QPen(theme.color("mem.over"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(outline.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS - 0.5, _RADIUS - 0.5)


def _fill(painter: QPainter, box: QRectF, role: str, theme: Theme) -> None:
    painter.fillRect(box, theme.color(role))
    if role == "mem.ram":
        _fill_hatch(painter, box, theme.color("mem.ram_hatch"), _LINE, _PERIOD)


def _fill_hatch(painter: QPainter, box: QRectF, color: QColor, line: float, period: int) -> None:
    """Lines from the lower left, begun anew in each box, so that bars below each other look alike."""
    ratio = painter.device().devicePixelRatio()
    brush = QBrush(_hatch(color, line, period, ratio))
    brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    painter.setBrushOrigin(box.topLeft())
    painter.fillRect(box, brush)


def _hatch(color: QColor, line: float, period: int, ratio: float) -> QPixmap:
    """One period in the screen's own pixels, since a pattern that is scaled is blurred."""
    key = f"synthia hatch {color.name()} {line} {period} {ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    side = round(period * ratio)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, line * ratio))
    for shift in (-side, 0, side):
        painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1))
    painter.end()
    QPixmapCache.insert(key, made)
    return made


def _rounded(box: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    return path

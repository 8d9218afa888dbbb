"""Lucide icons in the theme's colours, because QtSvg paints currentColor black and knows no device pixel ratio."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_MARK = "app/synthia"
_MARK_FILL, _MARK_LETTER = "#0B7566", "#FFFFFF"


class IconStore:
    """Renders SVG files once per size, colour and device pixel ratio."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, int, str, float], QPixmap] = {}

    def pixmap(self, name: str, color: QColor, size: int, dpr: float) -> QPixmap:
        """A square pixmap of size logical pixels. Raises FileNotFoundError for an icon that is not shipped."""
        # Thin strokes vanish in small icons, thick ones shout in large ones.
        stroke = "1.75" if size >= 16 else "2"
        svg = self._source(name).replace('stroke-width="2"', f'stroke-width="{stroke}"')
        svg = svg.replace("<svg", f'<svg color="{color.name()}"', 1)
        return self._render((name, size, color.name(), dpr), svg)

    def mark(self, fill: QColor, letter: QColor, size: int, dpr: float) -> QPixmap:
        """The program's mark in two colours."""
        svg = self._source(_MARK).replace(_MARK_FILL, fill.name()).replace(_MARK_LETTER, letter.name())
        return self._render((_MARK, size, fill.name(), dpr), svg)

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        return self._sources[name]

    def _render(self, key: tuple[str, int, str, float], svg: str) -> QPixmap:
        if key not in self._pixmaps:
            _, size, _, dpr = key
            pixmap = QPixmap(QSize(round(size * dpr), round(size * dpr)))
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
            painter.end()
            pixmap.setDevicePixelRatio(dpr)
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]


class IconSource(Protocol):
    """What an icon asks of the theme each time that it is painted."""

    def pixmap(self, name: str, role: str, size: int, dpr: float) -> QPixmap: ...


class ThemedIconEngine(QIconEngine):
    """Looks its colour up when it is painted, so that an icon set once follows every change of theme."""

    def __init__(self, source: IconSource, name: str, role: str, checked_role: str) -> None:
        super().__init__()
        self._source, self._name, self._role, self._checked_role = source, name, role, checked_role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        # An icon wider than tall is a square with room towards the text.
        side = min(rect.width(), rect.height())
        mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = rect.right() + 1 - side if mirrored else rect.left()
        pixmap = self._source.pixmap(self._name, self._role_for(mode, state), side, painter.device().devicePixelRatio())
        painter.drawPixmap(QPoint(x, rect.top() + (rect.height() - side) // 2), pixmap)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        made = QPixmap(size * scale)
        made.fill(Qt.GlobalColor.transparent)
        made.setDevicePixelRatio(scale)
        painter = QPainter(made)
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        return made

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def clone(self) -> QIconEngine:
        return ThemedIconEngine(self._source, self._name, self._role, self._checked_role)

    def _role_for(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "text.disabled"
        if state == QIcon.State.On and self._checked_role:
            return self._checked_role
        if mode == QIcon.Mode.Active and self._role == "text.secondary":
            return "text.primary"
        return self._role

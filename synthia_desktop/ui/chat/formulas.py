"""Formulas as pictures: LaTeX is drawn on a thread of its own, once, and painted in the text's size and colour."""

from __future__ import annotations

import math
import threading
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from synthia_desktop.markup.formula import COLOR, Formula, draw

INLINE_SCALE, DISPLAY_SCALE = 1.14, 1.3
"""Times the size of the text around: the letters of formulas are drawn smaller than those of interfaces."""

_MOST_FORMULAS, _MOST_PICTURES = 2000, 300
_TOGETHER_MS = 25

Key = tuple[str, bool]


@dataclass(frozen=True)
class Picture:
    """A painted formula; width, height and depth (what is below the line of the text) in logical pixels."""

    image: QImage
    width: int
    height: int
    depth: int


class _Desk(QObject):
    """Draws on a thread that ends when there is nothing left to draw; what it drew arrives on the window's thread."""

    drawn = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._wanted: list[Key] = []
        self._works = self._over = False
        # What asks is at work itself, and two threads that compute hold each other up: the page is shown first.
        self._begin = QTimer(self, singleShot=True, interval=0)
        self._begin.timeout.connect(self._start)

    def ask(self, key: Key) -> None:
        """Have a formula drawn, before those that were asked for earlier."""
        with self._lock:
            self._wanted.append(key)
            if self._works:
                return
        self._begin.start()

    def _start(self) -> None:
        with self._lock:
            if self._works or not self._wanted:
                return
            self._works = True
        # No daemon: while the interpreter ends it must not be in the middle of telling what it drew.
        threading.Thread(target=self._work, name="formulas").start()

    def end(self) -> None:
        """Draw nothing more of what was asked for, and go when what is being drawn is done."""
        with self._lock:
            self._wanted.clear()
            self._over = True
            works = self._works
        if not works:
            self.deleteLater()

    def _work(self) -> None:
        while (key := self._next()) is not None:
            self.drawn.emit(key, draw(*key))
            with self._lock:
                if key in self._wanted:
                    self._wanted.remove(key)

    def _next(self) -> Key | None:
        with self._lock:
            if not threading.main_thread().is_alive():
                self._wanted.clear()
            self._works = bool(self._wanted)
            if not self._works and self._over:
                # The thread is the last that holds this object, which is to be deleted where it lives.
                self.deleteLater()
            return self._wanted[-1] if self._wanted else None


class Formulas(QObject):
    """Remembers what was drawn. drawn: some formulas that were asked for are there now, or cannot be drawn."""

    drawn = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: OrderedDict[Key, Formula] = OrderedDict()
        self._pictures: OrderedDict[tuple[object, ...], Picture] = OrderedDict()
        # What was drawn has still to arrive here: until then it is not to be drawn again.
        self._asked: set[Key] = set()
        self._desk = desk = _Desk()
        desk.drawn.connect(self._take, Qt.ConnectionType.QueuedConnection)
        # Several that are drawn one after another are laid out together.
        self._tell = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._tell.timeout.connect(self.drawn)
        self.destroyed.connect(desk.end)

    def formula(self, latex: str, display: bool) -> Formula | None:
        """The drawn formula; None: it is being drawn, and drawn tells when it is there."""
        key = (latex, display)
        found = self._known.get(key)
        if found is not None:
            self._known.move_to_end(key)
        elif key not in self._asked:
            self._asked.add(key)
            self._desk.ask(key)
        return found

    def knows(self, latex: str, display: bool) -> bool:
        """Whether it has been tried to draw the formula; asks for nothing."""
        return (latex, display) in self._known

    def picture(
        self, latex: str, display: bool, size: float, color: QColor, ratio: float, above: int = 0
    ) -> Picture | None:
        """A formula painted in letters of this size (pixels) and colour; None while there is no drawing of it.

        ratio: device pixels to each logical one. above: logical pixels that are left free above it.
        """
        formula = self.formula(latex, display)
        if formula is None or not formula.svg:
            return None
        key = (latex, display, size, color.rgba(), ratio, above)
        if key not in self._pictures:
            self._pictures[key] = _paint(formula, size, color, ratio, above)
            if len(self._pictures) > _MOST_PICTURES:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(key)
        return self._pictures[key]

    def _take(self, key: Key, formula: Formula) -> None:
        self._known[key] = formula
        self._asked.discard(key)
        if len(self._known) > _MOST_FORMULAS:
            self._known.popitem(last=False)
        if not self._tell.isActive():
            self._tell.start()


def _paint(formula: Formula, size: float, color: QColor, ratio: float, above: int) -> Picture:
    ascent, depth = above + math.ceil(formula.ascent * size), max(0, math.ceil(formula.depth * size))
    width = math.ceil(formula.width * size)
    image = QImage(round(width * ratio), round((ascent + depth) * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    # The line of the text lies on a whole pixel, wherever the lines of the drawing begin.
    top = ascent - formula.ascent * size
    place = QRectF(0, top * ratio, formula.width * size * ratio, (formula.ascent + formula.depth) * size * ratio)
    lines = QByteArray(formula.svg.replace(COLOR, color.name(), 1).encode())
    QSvgRenderer(lines).render(painter, place)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return Picture(image, width, ascent + depth, depth)

"""What the colours and glyphs of plans mean, in words beside them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from synthia_desktop.ui.controls.fit_badge import Kind, kind_text, paint_fit_glyph
from synthia_desktop.ui.controls.flow import Flow
from synthia_desktop.ui.controls.memory_bar import paint_swatch
from synthia_desktop.ui.controls.memory_view import MemoryView, Place
from synthia_desktop.ui.theme import Theme

_SWATCH, _GLYPH, _GAP = 10, 14, 5


class LegendItem(QWidget):
    """A swatch or a glyph and its word. sign: a colour role of the bar, "kept", "over", or a Kind of badge."""

    def __init__(self, theme: Theme, sign: str | Kind, text: str, style: str = "small") -> None:
        super().__init__()
        self._theme, self._sign, self._text, self._style = theme, sign, text, style
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        theme = self._theme
        words = QFontMetrics(theme.font(self._style)).horizontalAdvance(self._text)
        return QSize(self._side() + theme.px(_GAP) + words + 1, theme.line_height("body"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, side = self._theme, self._side()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box = QRectF(self.width() - side if mirrored else 0, (self.height() - side + 1) // 2, side, side)
        painter = QPainter(self)
        if isinstance(self._sign, Kind):
            paint_fit_glyph(painter, box, self._sign, theme)
        else:
            paint_swatch(painter, box, self._sign, theme)
        painter.setFont(theme.font(self._style))
        painter.setPen(theme.color("text.secondary"))
        room = side + theme.px(_GAP)
        words = self.rect().adjusted(0, 0, -room, 0) if mirrored else self.rect().adjusted(room, 0, 0, 0)
        side_of_text = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            words, Qt.AlignmentFlag.AlignVCenter | side_of_text | Qt.AlignmentFlag.AlignAbsolute, self._text
        )

    def _side(self) -> int:
        return self._theme.px(_GLYPH if isinstance(self._sign, Kind) else _SWATCH)


class BarLegend(Flow):
    """The parts of the memory bars that can be seen in a table."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(18)
        self._items = {
            sign: LegendItem(theme, sign, text)
            for sign, text in (
                ("mem.gpu", _tr("Weights on GPU")),
                ("mem.ram", _tr("Weights in RAM")),
                ("mem.kv", _tr("KV cache")),
                ("mem.compute", _tr("Compute")),
                ("kept", _tr("Kept free")),
                ("over", _tr("Does not fit")),
            )
        }
        for item in self._items.values():
            self.add(item)

    def show_for(self, free: MemoryView | None, too_big: bool) -> None:
        """free: the tracks that the table has. too_big: something in it does not fit."""
        self.setVisible(free is not None)
        tracks = free.tracks if free else ()
        self._items["mem.gpu"].setVisible(any(track.place is not Place.RAM for track in tracks))
        self._items["over"].setVisible(too_big)

    def words(self) -> list[str]:
        """What is shown."""
        return [item.text for item in self._items.values() if not item.isHidden()]


class FitLegend(Flow):
    """The four glyphs of the model list."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(8)
        for kind in Kind:
            self.add(LegendItem(theme, kind, kind_text(kind), "caption"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlanLegend", text)

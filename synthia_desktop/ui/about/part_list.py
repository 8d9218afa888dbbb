"""The list of parts: each with its version and licence, and a filter over both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from synthia_desktop.core.parts import Part
from synthia_desktop.ui.controls.list_rows import Index, ListRows
from synthia_desktop.ui.controls.row_view import RowView, paint_row_ground
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import FOCUS_RING

_ROW, _INSET = 44, 12


class PartRows(ListRows[Part]):
    """Those of the parts that the filter leaves."""

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[Part] = ()
        self._filter = ""

    def set_parts(self, parts: Sequence[Part]) -> None:
        self._all = parts
        self.set_filter(self._filter)

    def set_filter(self, text: str) -> None:
        """Words of a name or a licence, in any case."""
        self._filter = text.strip().lower()
        self.set_rows([part for part in self._all if self._filter in f"{part.name} {part.licence}".lower()])

    def text(self, row: Part) -> str:
        return row.name

    def spoken(self, row: Part) -> str:
        return f"{row.name} {row.version}, {row.licence or self.tr('licence not told')}"


class PartList(RowView):
    """chosen(Part): the row that is current now, None = there is none."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.parts = PartRows()
        self.setModel(self.parts)
        self.setItemDelegate(_Delegate(theme, self))
        self.setAccessibleName(self.tr("Parts of the program"))
        self.setProperty(FOCUS_RING, True)
        self.setUniformItemSizes(True)
        self.setFrameShape(RowView.Shape.NoFrame)
        self.selectionModel().currentChanged.connect(self._choose)
        self.parts.modelReset.connect(self._choose_first)
        theme.changed.connect(self.doItemsLayout)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.parts.row(index) if index.isValid() else None)

    def _choose_first(self) -> None:
        if self.parts.rowCount():
            self.setCurrentIndex(self.parts.index(0))
        else:
            self.chosen.emit(None)


class _Delegate(QStyledItemDelegate):
    """Two lines: the name, and below it version and licence."""

    def __init__(self, theme: Theme, view: PartList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        selected = index.row() == self._view.currentIndex().row()
        paint_row_ground(painter, self._theme, option, self._view, selected)
        part = self._view.parts.row(index)
        line = option.rect.adjusted(_INSET, self._theme.px(5), -_INSET, 0)
        line.setHeight(self._theme.line_height("body"))
        self._write(painter, line, part.name, "body", "text.primary")
        line.translate(0, line.height())
        line.setHeight(self._theme.line_height("small"))
        second = "  ·  ".join(filter(None, (part.version, part.licence)))
        self._write(painter, line, second, "small", "text.secondary")
        painter.restore()

    def _write(self, painter: QPainter, line: QRect, text: str, style: str, role: str) -> None:
        font = self._theme.font(style)
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(line, int(flags.value), shown)

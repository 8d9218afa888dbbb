"""The files that a model comes as, as the rows of a table whose plans arrive one by one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal

from synthia_desktop.ui.controls.list_rows import Index
from synthia_desktop.ui.models.fit_view import Forecasts, RowPlan
from synthia_desktop.ui.models.quant_words import (
    DOWNLOADING,
    INSTALLED,
    UPDATE,
    Column,
    QuantRow,
    cell_text,
    heading,
    heading_tip,
    spoken,
    spoken_heading,
    tip,
)

__all__ = ["DOWNLOADING", "INSTALLED", "UPDATE", "Column", "Forecasts", "QuantModel", "QuantRow"]


class QuantModel(QAbstractTableModel):
    """Shows the rows that are not old, or all. planned: whether the table has the columns of a plan.

    marked: another row than before is the recommended one.
    """

    marked = Signal()

    def __init__(self, planned: bool = True) -> None:
        super().__init__()
        self.planned = planned
        self.known = Forecasts()
        self._all: tuple[QuantRow, ...] = ()
        self._shown: tuple[QuantRow, ...] = ()
        self._with_old = False

    def set_rows(self, rows: Sequence[QuantRow]) -> None:
        """Rows in the order in which they are shown. The same files in other states move nothing."""
        before = [(row.key, row.parts) for row in self._shown]
        self._all = tuple(rows)
        shown = self._visible()
        if [(row.key, row.parts) for row in shown] == before:
            self._shown = shown
            self._repaint()
        else:
            self._show(shown)

    def set_forecasts(self, known: Forecasts) -> None:
        """What is known of the plans by now; no row moves."""
        before, self.known = self.known, known
        new = self._visible()
        if new != self._shown:
            self._show(new)  # an old variant is the one to take
            return
        self._repaint()
        if (known.recommended, known.reason) != (before.recommended, before.reason):
            self.marked.emit()

    def show_old(self, shown: bool) -> None:
        self._with_old = shown
        self._show(self._visible())

    def hidden(self) -> int:
        """How many rows are not shown because they are old."""
        return len(self._all) - len(self._shown)

    def row(self, number: int) -> QuantRow:
        return self._shown[number]

    def plan(self, row: QuantRow) -> RowPlan | None:
        """How the row would run, None while that is not known."""
        return self.known.plans.get(row.key)

    def number_of(self, key: str) -> int:
        """The place of a shown row, -1 when it is not shown."""
        return next((n for n, row in enumerate(self._shown) if row.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(Column(section), self.known.approximate)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_heading(Column(section), self.known.approximate)
        if role == Qt.ItemDataRole.ToolTipRole:
            return heading_tip(Column(section), self.known.approximate)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(row, Column(index.column()), self.plan(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, self.known)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row, Column(index.column()), self.known)
        return None

    def _visible(self) -> tuple[QuantRow, ...]:
        # Where every file is old there is nothing better to show.
        if self._with_old or all(row.old for row in self._all):
            return self._all
        wanted = self.known.recommended
        return tuple(row for row in self._all if not row.old or row.state or row.key == wanted)

    def _show(self, rows: tuple[QuantRow, ...]) -> None:
        self.beginResetModel()
        self._shown = rows
        self.endResetModel()

    def _repaint(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(Column) - 1))

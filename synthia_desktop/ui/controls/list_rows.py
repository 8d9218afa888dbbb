"""What all lists have in common: plain rows, of which a view asks the words to show, to explain and to speak."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
R = TypeVar("R")


class ListRows(QAbstractListModel, Generic[R]):
    """A subclass says what the words of a row are; a heading can be neither selected nor reached by keyboard."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[R] = ()

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these instead, from the beginning."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def row(self, index: Index) -> R:
        return self.rows[index.row()]

    def find(self, wanted: Callable[[R], object]) -> QModelIndex:
        """The first row that is wanted, invalid where none is."""
        return next((self.index(number) for number, row in enumerate(self.rows) if wanted(row)), QModelIndex())

    def text(self, row: R) -> str:
        """What is shown."""
        raise NotImplementedError

    def tip(self, row: R) -> str | None:  # noqa: ARG002
        """What explains a row when it is pointed at, None = nothing."""
        return None

    def spoken(self, row: R) -> str:
        """What a screen reader says."""
        return self.text(row)

    def is_heading(self, row: R) -> bool:  # noqa: ARG002
        return False

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.is_heading(self.row(index)):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(self.row(index))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(self.row(index))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(self.row(index))
        return None

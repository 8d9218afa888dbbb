"""The files that a model comes as, as rows of a table: what each is, and what it says to a screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from synthia_desktop.ui.units import size_text

Index = QModelIndex | QPersistentModelIndex
INSTALLED, DOWNLOADING, UPDATE = "installed", "downloading", "update"


@dataclass(frozen=True)
class QuantRow:
    """key: given back by the table's signals. size: bytes. quality: a core.quality.Quality or "". note: on its use.

    parts: raw pieces that are joined while downloading, 1 = a single file. state: "", "installed", "downloading" or
    "update" (installed, and the Hub has a newer file). old: hidden until all are asked for. exact: size is exact.
    """

    key: str
    quant: str
    size: int
    quality: str = ""
    note: str = ""
    parts: int = 1
    state: str = ""
    old: bool = False
    exact: bool = True


class Column(IntEnum):
    """From the start of a row to its end."""

    QUANT = 0
    FILE = 1
    QUALITY = 2
    USE = 3
    ACTION = 4


class QuantModel(QAbstractTableModel):
    """Shows the rows that are not old, or all."""

    def __init__(self) -> None:
        super().__init__()
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
            self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, len(Column) - 1))
        else:
            self._show(shown)

    def show_old(self, shown: bool) -> None:
        self._with_old = shown
        self._show(self._visible())

    def hidden(self) -> int:
        """How many rows are not shown because they are old."""
        return len(self._all) - len(self._shown)

    def row(self, number: int) -> QuantRow:
        return self._shown[number]

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
            return heading(Column(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(row, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(row, Column(index.column()))
        return None

    def _visible(self) -> tuple[QuantRow, ...]:
        # Where every file is old there is nothing better to show.
        if self._with_old or all(row.old for row in self._all):
            return self._all
        return tuple(row for row in self._all if not row.old or row.state)

    def _show(self, rows: tuple[QuantRow, ...]) -> None:
        self.beginResetModel()
        self._shown = rows
        self.endResetModel()


def heading(column: Column) -> str:
    """The words over a column."""
    return {
        Column.QUANT: _tr("Quant"),
        Column.FILE: _tr("File"),
        Column.QUALITY: _tr("Quality"),
        Column.USE: _tr("Use"),
        Column.ACTION: "",
    }[column]


def quality_text(quality: str) -> str:
    """A core.quality.Quality in words."""
    words = {
        "low": _tr("Low"),
        "fair": _tr("Fair"),
        "good": _tr("Good"),
        "very good": _tr("Very good"),
        "excellent": _tr("Excellent"),
    }
    return words.get(quality, "")


def state_text(row: QuantRow) -> str:
    """What has become of the file on this computer."""
    words = {INSTALLED: _tr("Installed"), DOWNLOADING: _tr("Downloading"), UPDATE: _tr("Update available")}
    return words.get(row.state, "")


def action_text(row: QuantRow) -> str:
    """What the row's button does; empty where there is none."""
    words = {"": _tr("Download"), INSTALLED: _tr("Chat"), UPDATE: _tr("Update")}
    return words.get(row.state, "")


def parts_text(row: QuantRow) -> str:
    """How a file in pieces is got; empty for a single file."""
    return _tr("{n} parts, joined while downloading").format(n=row.parts) if row.parts > 1 else ""


def cell_text(row: QuantRow, column: Column) -> str:
    """The words of a cell."""
    return {
        Column.QUANT: row.quant,
        Column.FILE: file_text(row),
        Column.QUALITY: quality_text(row.quality),
        Column.USE: row.note,
        Column.ACTION: action_text(row),
    }[column]


def file_text(row: QuantRow) -> str:
    """The size, or a dash where nobody has told it."""
    return size_text(row.size) if row.size else "–"


def spoken(row: QuantRow) -> str:
    """The row as one sentence, for a screen reader."""
    quality = quality_text(row.quality)
    size = file_text(row) if row.size else _tr("size unknown")
    words = [row.quant, size, _tr("quality {grade}").format(grade=quality.lower()) if quality else ""]
    words += [row.note.rstrip("."), parts_text(row), state_text(row)]
    return ", ".join(word for word in words if word)


def _tip(row: QuantRow, column: Column) -> str | None:
    if column == Column.FILE and row.size:
        if row.exact:
            return _tr("{n} bytes").format(n=f"{row.size:,}")
        return _tr("About this size; the Hub tells it exactly before the download")
    return " · ".join(words for words in (parts_text(row), row.note) if words) or None


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuantTable", text)

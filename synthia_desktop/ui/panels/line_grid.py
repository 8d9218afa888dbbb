"""Lines of a name and values with an arrow between them, aligned in columns, for the lists at the panel's end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.panels.rows import INSET
from synthia_desktop.ui.theme import Theme

ARROW = "→"


class LineGrid(QWidget):
    """strong: the column that is read first."""

    def __init__(self, theme: Theme, strong: int) -> None:
        super().__init__()
        self._theme, self._strong = theme, strong
        self._cells: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(INSET, 0, INSET, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)

    def set_lines(self, lines: Sequence[Sequence[str]]) -> None:
        """Show these lines, each the texts of its columns."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = [
            self._add(row, column, text) for row, line in enumerate(lines) for column, text in enumerate(line)
        ]

    def texts(self) -> list[str]:
        """What is shown, line by line."""
        return [cell.text() for cell in self._cells]

    def _add(self, row: int, column: int, text: str) -> QLabel:
        strong = column == self._strong
        cell = label(self._theme, text, "small", "text.primary" if strong else "text.secondary", 600 if strong else 0)
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        cell.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        cell.setWordWrap(text != ARROW)
        self._grid.addWidget(cell, row, column)
        return cell

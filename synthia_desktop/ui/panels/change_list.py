"""The list of what a reload would change, each with its value before and after."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.panels.load_fields import Change
from synthia_desktop.ui.panels.rows import INSET, caption
from synthia_desktop.ui.theme import Theme


class ChangeList(QWidget):
    """Hidden while nothing would change."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self._changes: tuple[Change, ...] = ()
        self._cells: list[QLabel] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(caption(theme, title))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(INSET, 0, INSET, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        layout.addLayout(self._grid)
        self.hide()

    def set_changes(self, changes: list[Change]) -> None:
        """Show these lines."""
        if tuple(changes) == self._changes:
            return
        self._changes = tuple(changes)
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = [cell for row, change in enumerate(changes) for cell in self._add_line(row, change)]
        self.setVisible(bool(changes))

    def changes(self) -> tuple[Change, ...]:
        """The lines that are shown."""
        return self._changes

    def _add_line(self, row: int, change: Change) -> list[QLabel]:
        texts = (
            (change.label, "text.secondary", 0),
            (change.before, "text.secondary", 0),
            ("→", "text.secondary", 0),
            (change.after, "text.primary", 600),
        )
        cells = [label(self._theme, text, "small", role, weight) for text, role, weight in texts]
        for column, cell in enumerate(cells):
            right = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            cell.setAlignment(right | Qt.AlignmentFlag.AlignTop)
            cell.setWordWrap(column != 2)
            self._grid.addWidget(cell, row, column)
        return cells

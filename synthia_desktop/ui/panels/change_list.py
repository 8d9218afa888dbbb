"""The list of what a reload would change, each with its value before and after."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from synthia_desktop.ui.panels.line_grid import ARROW, LineGrid
from synthia_desktop.ui.panels.load_fields import Change
from synthia_desktop.ui.panels.rows import caption
from synthia_desktop.ui.theme import Theme


class ChangeList(QWidget):
    """Hidden while nothing would change."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._changes: tuple[Change, ...] = ()
        self._lines = LineGrid(theme, strong=3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(caption(theme, title))
        layout.addWidget(self._lines)
        self.hide()

    def set_changes(self, changes: list[Change]) -> None:
        """Show these lines."""
        if tuple(changes) == self._changes:
            return
        self._changes = tuple(changes)
        self._lines.set_lines([(change.label, change.before, ARROW, change.after) for change in changes])
        self.setVisible(bool(changes))

    def changes(self) -> tuple[Change, ...]:
        """The lines that are shown."""
        return self._changes

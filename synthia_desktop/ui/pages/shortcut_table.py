"""The list of shortcuts in two columns where there is room for them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from synthia_desktop.core.folding import fold
from synthia_desktop.ui.controls.text import label, set_look, tag
from synthia_desktop.ui.theme import Theme

_TWO_COLUMNS, _GAP = 560, 40


class ShortcutTable(QWidget):
    """Reads down the first column, then down the second."""

    def __init__(self, theme: Theme, shortcuts: list[tuple[str, str]]) -> None:
        """shortcuts: what is done, and its keys in the system's own words."""
        super().__init__()
        self._theme, self._columns = theme, 0
        self._shortcuts: list[tuple[str, str]] = []
        self._pairs: list[tuple[QLabel, QLabel]] = []
        self._found = self._pairs
        self._wanted: tuple[str, Sequence[str]] = ("", ())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 10, 14, 10)
        self._grid.setVerticalSpacing(8)
        self._grid.setHorizontalSpacing(12)
        self.set_shortcuts(shortcuts)

    def set_shortcuts(self, shortcuts: list[tuple[str, str]]) -> None:
        """List these instead."""
        if shortcuts == self._shortcuts:
            return
        for label_of in (part for pair in self._pairs for part in pair):
            label_of.hide()
            label_of.deleteLater()
        self._shortcuts = shortcuts
        self._pairs = [(self._name(what, keys), self._keys(keys)) for what, keys in shortcuts]
        for part in (part for pair in self._pairs for part in pair):
            part.setParent(self)
        self.narrow(*self._wanted)

    def narrow(self, name: str, words: Sequence[str]) -> bool:
        """List only those in which, with the section's name, all of these folded words stand; whether any does."""
        self._wanted = name, words
        texts = (f"{name} {fold(f'{what} {keys}')}" for what, keys in self._shortcuts)
        found = [all(word in text for word in words) for text in texts]
        self._found = [pair for pair, wanted in zip(self._pairs, found, strict=True) if wanted]
        for pair, wanted in zip(self._pairs, found, strict=True):
            for part in pair:
                part.setVisible(wanted)
        columns, self._columns = max(1, self._columns), 0
        self._arrange(columns)
        return bool(self._found)

    @property
    def columns(self) -> int:
        """How many columns are shown now."""
        return self._columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if self.width() >= self._theme.px(_TWO_COLUMNS) else 1)

    def _name(self, what: str, keys: str) -> QLabel:
        made = label(self._theme, what)
        made.setWordWrap(True)
        made.setAccessibleName(f"{what}: {keys}")
        return made

    def _keys(self, keys: str) -> QLabel:
        made = tag(self._theme, keys)
        # The code font draws the two signs of Ctrl++ as one.
        set_look(made, textStyle="small")
        return made

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        while self._grid.takeAt(0) is not None:
            pass
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        per_column = -(-len(self._found) // columns)
        for number, (name, keys) in enumerate(self._found):
            column, row = divmod(number, max(1, per_column))
            self._grid.addWidget(name, row, 3 * column)
            self._grid.addWidget(keys, row, 3 * column + 1, trailing)
        self._grid.setColumnMinimumWidth(2, _GAP if columns == 2 else 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(3, columns - 1)

"""Facts of a model as names and values in a card, whose rows are kept when another model is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from synthia_desktop.ui.controls.text import label, surface
from synthia_desktop.ui.theme import Theme

_NAMES = 150


class FactCard(QWidget):
    """A heading over a card. Values can be selected and copied; below lies room for controls."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self._pairs: list[tuple[QLabel, QLabel]] = []
        self._card: QFrame = surface("card")
        self._card.setAccessibleName(title)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.body = QVBoxLayout(self._card)
        self.body.setContentsMargins(15, 11, 15, 11)
        self.body.setSpacing(9)
        self.body.addLayout(self._grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(label(theme, title, "title"))
        column.addWidget(self._card)
        theme.changed.connect(self._follow)
        self._follow()

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these names and values."""
        while len(self._pairs) < len(facts):
            self._pairs.append(self._pair(len(self._pairs)))
        for number, (name, value) in enumerate(self._pairs):
            shown = number < len(facts)
            if shown:
                name.setText(facts[number][0])
                value.setText(facts[number][1])
                value.setAccessibleName(f"{facts[number][0]}: {facts[number][1]}")
            name.setVisible(shown)
            value.setVisible(shown)

    def facts(self) -> list[tuple[str, str]]:
        """What is shown."""
        return [(name.text(), value.text()) for name, value in self._pairs if not name.isHidden()]

    def _pair(self, row: int) -> tuple[QLabel, QLabel]:
        name = label(self._theme, "", "body", "text.secondary")
        value = QLabel()
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setProperty("textStyle", "body")
        value.setProperty("textRole", "text.primary")
        value.setWordWrap(True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
        return name, value

    def _follow(self) -> None:
        self._grid.setColumnMinimumWidth(0, self._theme.px(_NAMES))

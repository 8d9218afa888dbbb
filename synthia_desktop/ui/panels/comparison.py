"""What the loaded model was predicted to take of each device, and what it has taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.load_words import ComparedDevice
from synthia_desktop.ui.panels.rows import INSET, caption
from synthia_desktop.ui.theme import Theme


class Comparison(QWidget):
    """Hidden while there is nothing to compare."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[tuple[ComparedDevice, ...], str] = ((), "")
        self._cells: list[QLabel] = []
        self._sentence = label(theme, "", "small", "status.warn", wrap=True)
        self._sentence.setContentsMargins(INSET, 0, INSET, 4)
        self._title = caption(theme, self.tr("Predicted and actual"))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(INSET, 0, INSET, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._sentence)
        layout.addWidget(self._title)
        layout.addLayout(self._grid)
        self.hide()

    def set_devices(self, devices: Sequence[ComparedDevice], sentence: str) -> None:
        """sentence: what a load has given up, "" for nothing."""
        if (tuple(devices), sentence) == self._shown:
            return
        self._shown = (tuple(devices), sentence)
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = [cell for row, device in enumerate(devices) for cell in self._add_line(row, device)]
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._title.setVisible(bool(devices))
        text = self.tr("{name}: {predicted} predicted, {actual} taken, {difference}")
        lines = [text.format(**vars(device)) for device in devices]
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(". ".join(part for part in (sentence, *lines) if part))

    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return self._shown == ((), "")

    def texts(self) -> list[str]:
        """All that is shown."""
        return [self._sentence.text(), *(cell.text() for cell in self._cells)]

    def _add_line(self, row: int, device: ComparedDevice) -> list[QLabel]:
        texts = (
            (device.name, "text.secondary", 0),
            (device.predicted, "text.secondary", 0),
            ("→", "text.secondary", 0),
            (device.actual, "text.primary", 600),
            (device.difference, "text.secondary", 0),
        )
        cells = [label(self._theme, text, "small", role, weight) for text, role, weight in texts]
        for column, cell in enumerate(cells):
            right = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            cell.setAlignment(right | Qt.AlignmentFlag.AlignTop)
            cell.setWordWrap(column != 2)
            self._grid.addWidget(cell, row, column)
        return cells

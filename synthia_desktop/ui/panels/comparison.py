"""What the loaded model was predicted to take of each device, and what it has taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.load_words import ComparedDevice
from synthia_desktop.ui.panels.line_grid import ARROW, LineGrid
from synthia_desktop.ui.panels.rows import INSET, caption
from synthia_desktop.ui.theme import Theme


class Comparison(QWidget):
    """Hidden while there is nothing to compare."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown: tuple[tuple[ComparedDevice, ...], str] = ((), "")
        self._sentence = label(theme, "", "small", "status.warn", wrap=True)
        self._sentence.setContentsMargins(INSET, 0, INSET, 4)
        self._title = caption(theme, self.tr("Predicted and actual"))
        self._lines = LineGrid(theme, strong=3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._sentence)
        layout.addWidget(self._title)
        layout.addWidget(self._lines)
        self.hide()

    def set_devices(self, devices: Sequence[ComparedDevice], sentence: str) -> None:
        """sentence: what a load has given up, "" for nothing."""
        if (tuple(devices), sentence) == self._shown:
            return
        self._shown = (tuple(devices), sentence)
        self._lines.set_lines([(each.name, each.predicted, ARROW, each.actual, each.difference) for each in devices])
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
        return [self._sentence.text(), *self._lines.texts()]

"""The line below an answer that is being prepared or written."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from synthia_desktop.ui.controls.spinner import Spinner
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.theme import Theme


class StatusRow(QWidget):
    """The ring and one line of words, such as "Reading 1,842 tokens, 40 %"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label(theme, "", style="small", role="text.tertiary")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Spinner(theme))
        layout.addWidget(self._label, 1)

    def text(self) -> str:
        """The words shown."""
        return self._label.text()

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._label.setText(text)

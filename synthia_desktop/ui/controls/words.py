"""A text that knows how wide it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel


class Words(QLabel):
    """A text that stands on one line where it can and wraps where it must; a plain label guesses a width instead."""

    def __init__(self, text: str, style: str, role: str = "text.primary", weight: int = 0) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("textStyle", style)
        self.setText(text)
        self.setProperty("textRole", role)
        if weight:
            self.setProperty("textWeight", str(weight))

    def sizeHint(self) -> QSize:
        # Layouts may take off the pixel that rounding has cost; without it the last word would wrap.
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, self.heightForWidth(width))

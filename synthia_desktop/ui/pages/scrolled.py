"""The inside of a scrolling page, because Qt asks wrapped text for its height at its narrowest."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout


class ScrolledFrame(QFrame):
    """Holds its content in a row; as high as the texts are at the width that it has, and no higher."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "content")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(0)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.row.totalMinimumSize().width(), 0)

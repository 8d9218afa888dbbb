"""The head of a model's page, because its name must not be cut while what stands beside it could go below."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.panels.stacking import StackingRow
from synthia_desktop.ui.theme import Theme

_LEAST, _BY_DROP = 340, 4


class TitleRow(StackingRow):
    """A name, who made it, and an action at the line's end, or below where there is too little room."""

    def __init__(self, theme: Theme, action: QWidget, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        """mode: where a name is cut that is longer than any line."""
        self.name = ElidedLabel(theme, "", "heading", mode=mode)
        self.author = ElidedLabel(theme, "", "body", "text.secondary")
        # Its letters stand on the same line as those of the larger name.
        self.author.setContentsMargins(0, _BY_DROP, 0, 0)
        super().__init__(_Names(theme, self.name, self.author), action)

    def set_words(self, name: str, author: str) -> None:
        """author: in words, such as "by somebody"."""
        self.name.setText(name)
        self.author.setText(author)


class _Names(QWidget):
    """Asks for the whole name, if it is not very long, so that the row knows when to stack."""

    def __init__(self, theme: Theme, name: ElidedLabel, author: ElidedLabel) -> None:
        super().__init__()
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(name)
        row.addWidget(author)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), self._theme.px(_LEAST)), whole.height())

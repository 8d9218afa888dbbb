"""A button as large as a card: what it does, one sentence about it, and its shortcut."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.keys import native_keys
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import FOCUS_RADIUS


class ActionCard(QPushButton):
    """keys is portable text such as Ctrl+O, and only shown: the window owns the shortcut."""

    def __init__(self, theme: Theme, icon: str, title: str, text: str, keys: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setProperty(FOCUS_RADIUS, 10)
        self.setAutoDefault(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        native = native_keys(keys)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(theme, title, "reading", weight=500, wrap=True))
        words.addWidget(label(theme, text, "small", "text.secondary", wrap=True))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 18, 14)
        row.setSpacing(14)
        row.addWidget(Glyph(theme, icon, "text.secondary", 20))
        row.addLayout(words, 1)
        row.addWidget(label(theme, native, "caption", "text.tertiary"))
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)  # a button's own would never let its text wrap
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize()

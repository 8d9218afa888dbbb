"""The card on top of a panel that says whom its values hold for: this chat alone, or the model, and changes that."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.flow import Flow
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.controls.words import Words
from synthia_desktop.ui.theme import Theme


class ScopeCard(QFrame):
    """only_here: let this chat have values of its own. make_default: give the chat's to the model. reset: drop them."""

    only_here = Signal()
    make_default = Signal()
    reset = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._title = Words("", "body", weight=600)
        self._words = label(theme, "", "small", "text.secondary", wrap=True)
        self.only_here_button = push_button(theme, self.tr("Use for this chat only"), size="small")
        self.default_button = push_button(theme, self.tr("Make it the model's default"), size="small")
        self.reset_button = push_button(theme, self.tr("Reset"), "plain", size="small")
        self.only_here_button.clicked.connect(self.only_here)
        self.default_button.clicked.connect(self.make_default)
        self.reset_button.clicked.connect(self.reset)
        self._buttons = Flow()
        for button in (self.only_here_button, self.default_button, self.reset_button):
            self._buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addWidget(self._buttons)
        self.set_scope(False, "", "")

    def set_scope(self, only_here: bool, title: str, words: str) -> None:
        """only_here: the chat has values of its own. title, words: what that means, for people."""
        self._title.setText(title)
        self._words.setText(words)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.only_here_button.setVisible(not only_here)
        self.default_button.setVisible(only_here)
        self.reset_button.setVisible(only_here)

    def title(self) -> str:
        """Whom the values hold for."""
        return self._title.text()

    def words(self) -> str:
        """What that means."""
        return self._words.text()

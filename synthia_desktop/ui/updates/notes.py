"""The notes of a release in a frame that scrolls; pictures are never loaded, links are only asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from synthia_desktop.markup.card import parse_card
from synthia_desktop.ui.models.card_view import CardView
from synthia_desktop.ui.theme import Theme

_HEIGHT = 220


class NotesView(QFrame):
    """As high as the design says, whatever it shows."""

    link_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("look", "card")
        self.card = CardView(theme)
        self.card.setAccessibleName(self.tr("What is new"))
        self.card.link_requested.connect(self.link_requested)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 10, 14, 10)
        column.addWidget(self.card)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("What is new"))
        scroll.setWidget(inner)
        row = QVBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.addWidget(scroll)
        theme.changed.connect(self._follow)
        self._follow()

    def show_notes(self, text: str) -> None:
        """Markdown."""
        self.card.show_blocks(parse_card(text))

    def _follow(self) -> None:
        self.setFixedHeight(self._theme.px(_HEIGHT))

"""What a new chat shows: one question, one sentence about the model, and a few ways to begin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from synthia_desktop.ui.controls.keys import native_keys
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import FOCUS_RADIUS

MOST_STARTERS = 4
_WIDTH, _TWO_COLUMNS, _GAP, _LOW = 808, 500, 10, 330
_MARK, _CARD = 36, 58


class StarterCard(QPushButton):
    """One way to begin: a title, the question it asks, and its shortcut."""

    def __init__(self, theme: Theme, title: str, text: str, shortcut: str) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "card")
        self.setProperty(FOCUS_RADIUS, 10)
        self.setAccessibleName(f"{title}: {text}" if title else text)
        self.setToolTip(native_keys(shortcut))
        self.setShortcut(shortcut)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch()
        if title:
            words.addWidget(label(theme, title, "body", "text.primary", wrap=True))
        words.addWidget(label(theme, text, "small" if title else "body", "text.secondary", wrap=True))
        words.addStretch()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(label(theme, native_keys(shortcut), "caption", "text.tertiary"))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._theme.px(_CARD))

    def heightForWidth(self, width: int) -> int:
        return max(self._theme.px(_CARD), self._row.heightForWidth(width))


class EmptyChat(QScrollArea):
    """Stands where the transcript will be, its last line just above the composer."""

    starter_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cards: list[StarterCard] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._mark = QLabel()
        self._heading = label(theme, self.tr("What would you like to work on?"), "heading", wrap=True)
        self._sentence = label(theme, "", "body", "text.secondary", wrap=True)
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        self.setWidget(self._make_page())
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def set_state(self, model_sentence: str, starters: Sequence[tuple[str, str]]) -> None:
        """model_sentence: what can be asked of what. starters: title (may be empty) and text of up to four cards."""
        self._sentence.setText(model_sentence)
        self._sentence.setVisible(bool(model_sentence))
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._make_card(n, *starter) for n, starter in enumerate(starters[:MOST_STARTERS])]
        self.setFocusProxy(self._cards[0] if self._cards else self._heading)
        self._arrange()

    def cards(self) -> Sequence[StarterCard]:
        """The starters in their order."""
        return self._cards

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _make_page(self) -> QWidget:
        page = QWidget()
        page.setAutoFillBackground(False)
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 24, 0, 20)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._mark)
        column.addSpacing(14)
        column.addWidget(self._heading)
        column.addSpacing(4)
        column.addWidget(self._sentence)
        column.addSpacing(20)
        column.addLayout(self._grid)
        row = QHBoxLayout(page)
        # The same margins as the composer's, so that the cards end where it ends.
        row.setContentsMargins(10, 0, 10, 0)
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)
        return page

    def _make_card(self, number: int, title: str, text: str) -> StarterCard:
        card = StarterCard(self._theme, title, text, f"Alt+{number + 1}")
        card.clicked.connect(lambda: self.starter_chosen.emit(text))
        return card

    def _arrange(self) -> None:
        # In a low window the starters need the room more than the mark does.
        self._mark.setVisible(self.height() >= self._theme.px(_LOW))
        columns = 2 if self.width() >= self._theme.px(_TWO_COLUMNS) else 1
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    def _apply_theme(self) -> None:
        self._mark.setPixmap(self._theme.mark(self._theme.px(_MARK), self.devicePixelRatio()))

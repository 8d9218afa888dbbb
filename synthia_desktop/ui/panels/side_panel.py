"""The panel on the right: one frame for all that opens there, with title, scrolling body and fixed footer."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from synthia_desktop.ui.controls.buttons import icon_button
from synthia_desktop.ui.controls.chip import Chip
from synthia_desktop.ui.controls.text import separator
from synthia_desktop.ui.controls.words import Words
from synthia_desktop.ui.panels.rows import INSET
from synthia_desktop.ui.panels.stacking import StackingRow
from synthia_desktop.ui.theme import Theme

WIDTH, MIN_WIDTH = 380, 340
_PADDING = 16
_HEADER = 44
_SCROLL_BAR = 12
# What the stylesheet keeps free at both sides of a button text, outline included.
QUIET_PADDING = 12


class _Body(QScrollArea):
    """Scrolls up and down only; the scroll bar stands in the padding, so that nothing moves when it comes."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._content = content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setSpacing(12)
        self.setWidget(content)
        # The surface is the panel's own; setWidget() gave the content one.
        content.setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._pad)
        self._pad(0, 0)

    def minimumSizeHint(self) -> QSize:
        margins = self.column.contentsMargins()
        inner = self._content.minimumSizeHint().width() - margins.left() - margins.right()
        return QSize(inner + 2 * (_PADDING - INSET), 80)

    def _pad(self, _low: int, high: int) -> None:
        side = _PADDING - INSET
        right = side - _SCROLL_BAR if high > 0 else side
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.column.setContentsMargins(right, 12, side, 12)
        else:
            self.column.setContentsMargins(side, 12, right, 12)


class PanelFrame(QFrame):
    """Fill body and footer; closed is sent by the close button and by Esc."""

    closed = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = title
        self.setProperty("look", "sidebar")
        self.setAccessibleName(title)
        self._state = Chip(theme, "")
        self._state.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._state.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._state.hide()
        self._close = icon_button(theme, "x", self.tr("Close {title}").format(title=title.lower()), "Esc")
        self._close.clicked.connect(self.closed)
        self._header = QWidget()
        self._area = area = _Body()
        self.body = area.column
        foot = QWidget()
        self.footer = QVBoxLayout(foot)
        self.footer.setContentsMargins(_PADDING - QUIET_PADDING, 10, _PADDING, 12)
        self.footer.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_header(title))
        layout.addWidget(separator())
        layout.addWidget(area, 1)
        layout.addWidget(separator())
        layout.addWidget(foot)

    def set_state(self, text: str) -> None:
        """A short state beside the title, such as "Not applied yet", or none."""
        self._state.setText(text)
        self._state.setVisible(bool(text))

    def state(self) -> str:
        """The state beside the title."""
        return self._state.text()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(MIN_WIDTH, 0))

    def add_actions(self, quiet: QPushButton, *others: QPushButton) -> None:
        """A line of buttons in the footer; the quiet one's text stands flush with the text below it."""
        self.footer.addWidget(StackingRow(quiet, *others))

    def add_footer_text(self, words: QLabel) -> None:
        """A sentence in the footer."""
        # By a layout: a label's own margins are gone once it is polished while it is hidden.
        box = QHBoxLayout()
        box.setContentsMargins(QUIET_PADDING, 0, 0, 0)
        box.addWidget(words)
        self.footer.addLayout(box)

    def focus_first(self) -> None:
        """Put the keyboard on the first control of the panel, where it is seen."""
        for part in self._area.findChildren(QWidget):
            takes_tab = part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None
            if takes_tab and part.isVisible() and part.isEnabled():
                part.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self._close.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _make_header(self, title: str) -> QWidget:
        box = QHBoxLayout(self._header)
        box.setContentsMargins(_PADDING, 4, 8, 4)
        box.setSpacing(8)
        words = Words(title, "title")
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        box.addWidget(StackingRow(words, self._state), 1)
        box.addWidget(self._close)
        self._theme.changed.connect(self._size_header)
        self._size_header()
        return self._header

    def _size_header(self) -> None:
        self._header.setMinimumHeight(max(_HEADER, self._theme.px(_HEADER)))

"""How the parts of the chat page share its room: the list of chats, the chat itself and a settings panel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

_COMPOSER_WIDTH = 808
_LIST, _WHOLE, _PANEL = 257, 1280, 380
_ROOM_FOR_THREE = 1040


class PageColumns(QSplitter):
    """The chat in the middle is its header, its transcript and the composer, from top to bottom."""

    def __init__(self, sidebar: QWidget, header: QWidget, view: QWidget, composer: QWidget, panels: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._sidebar, self._view, self._panels = sidebar, view, panels
        self._middle = middle = QWidget()
        middle.setProperty("look", "content")
        self._column = column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(view, 1)
        composer.setMaximumWidth(_COMPOSER_WIDTH)
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 10, 10)
        row.addStretch(1)
        row.addWidget(composer, 1000)
        row.addStretch(1)
        column.addLayout(row)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(0)
        for index, widget in enumerate((sidebar, middle, panels)):
            self.addWidget(widget)
            self.setStretchFactor(index, 1 if widget is middle else 0)
        self.setSizes([_LIST, _WHOLE - _LIST - _PANEL, _PANEL])

    def put_below_header(self, widget: QWidget) -> None:
        """Show it above all that stands between the header and the transcript."""
        self._column.insertWidget(1, widget)

    def put_above_view(self, widget: QWidget) -> None:
        """Show it directly above the transcript."""
        self._column.insertWidget(self._column.indexOf(self._view), widget)

    def fit(self, width: int, list_wanted: bool) -> None:
        """Show the list where it is wanted and a panel does not need its room. width: of the page."""
        cramped = width < _ROOM_FOR_THREE and not self._panels.isHidden()
        self._sidebar.setVisible(list_wanted and not cramped)
        # Where not even the chat has room beside it, as with large text, the panel stands alone until it is closed.
        both = self._middle.minimumSizeHint().width() + self._panels.minimumSizeHint().width()
        self._middle.setVisible(self._panels.isHidden() or width >= both)

"""What a search has found, by chats: the words stand marked in what is around them, and each leads to its message."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.chat.result_rows import ResultDelegate, ResultRows, rows_of
from synthia_desktop.ui.controls.row_view import RowView
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.store.search import FoundChat


class SearchResults(RowView):
    """Arrows move, Enter opens. chosen(conversation id, message id, "" = the chat as it was left)."""

    chosen = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rows = ResultRows()
        self.setModel(self._rows)
        self.setItemDelegate(ResultDelegate(theme, self._rows, self))
        self.setAccessibleName(self.tr("Search results"))
        self.setUniformItemSizes(False)
        theme.changed.connect(self.doItemsLayout)

    def show_found(self, found: Sequence[FoundChat]) -> None:
        """Replace what is listed, from its beginning."""
        self._rows.set_rows(rows_of(found))
        self.scrollToTop()
        chats, hits = len(found), sum(len(chat.hits) + chat.more for chat in found)
        announce(self, self.tr("{hits} messages in {chats} chats").format(hits=hits, chats=chats))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._choose(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0))
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _choose(self, index: QModelIndex) -> None:
        row = self._rows.row(index)
        self.chosen.emit(row.chat_id, row.message_id)

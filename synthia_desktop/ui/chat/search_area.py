"""The search field of the chats with its filters: what is typed and chosen becomes one question."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from synthia_desktop.core.search_query import SearchQuery, parse_query
from synthia_desktop.ui.chat.search_filter import FilterButton, FilterChips
from synthia_desktop.ui.controls.fields import search_field
from synthia_desktop.ui.theme import Theme


class SearchArea(QWidget):
    """query_changed(SearchQuery): with each letter; an empty one asks for nothing. left_down: Down leads on."""

    query_changed = Signal(object)
    left_down = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.field = search_field(theme, self.tr("Search chats"), "Ctrl+Shift+F")
        self.filter_button = FilterButton(theme)
        self._chips = FilterChips(theme, self.filter_button)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.filter_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 10, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._chips)
        self.setFocusProxy(self.field)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _: self._tell())
        self.filter_button.changed.connect(lambda _: self._tell())

    def query(self) -> SearchQuery:
        """What is asked for now."""
        return self.filter_button.filters.over(parse_query(self.field.text()))

    def is_used(self) -> bool:
        """Whether something is typed or chosen."""
        return not self.query().is_empty

    def clear(self) -> None:
        """Ask for nothing."""
        self.filter_button.choose(type(self.filter_button.filters)())
        self.field.clear()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        if watched is self.field and isinstance(event, QKeyEvent):
            clears = event.key() == Qt.Key.Key_Escape and self.is_used()
            if event.type() == QEvent.Type.ShortcutOverride and clears:
                event.accept()  # Esc clears the search before it means anything to the window
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event.key(), clears)
        return super().eventFilter(watched, event)

    def _key(self, key: int, clears: bool) -> bool:
        """Down leads from the search into the list; Esc empties it. Whether the key was used."""
        if key == Qt.Key.Key_Down:
            self.left_down.emit()
        elif clears:
            self.clear()
        return clears or key == Qt.Key.Key_Down

    def _tell(self) -> None:
        self.query_changed.emit(self.query())

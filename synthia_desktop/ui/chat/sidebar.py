"""The list pane of the chat page: new chat, search, and the conversations by day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from synthia_desktop.core.search_query import SearchQuery
from synthia_desktop.ui.chat.conversation_view import DELETE, RENAME, ConversationView
from synthia_desktop.ui.chat.results import SearchResults
from synthia_desktop.ui.chat.search_area import SearchArea
from synthia_desktop.ui.chat.sidebar_rows import ConversationDelegate, ConversationRows, Summary, grouped
from synthia_desktop.ui.controls.beside import Beside
from synthia_desktop.ui.controls.buttons import PushButton, push_button
from synthia_desktop.ui.controls.keys import native_keys
from synthia_desktop.ui.controls.text import label, separator, surface
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.store.search import FoundChat


class NewChatButton(PushButton):
    """A button as wide as the pane, with its shortcut at the end."""

    def __init__(self, theme: Theme, text: str, shortcut_text: str) -> None:
        super().__init__(theme, text, "normal", "square-pen", "normal")
        self.setProperty("align", "start")
        native = native_keys(shortcut_text)
        self.setToolTip(f"{text}  ({native})")
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._hint = label(theme, native, "caption", "text.secondary")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.addStretch(1)
        row.addWidget(self._hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        words = self.iconSize().width() + self.fontMetrics().horizontalAdvance(self.text()) + 44
        self._hint.setVisible(words + self._hint.sizeHint().width() <= self.width())


class Sidebar(QFrame):
    """Shows what it is given. query_changed(SearchQuery): what to look for, an empty one = nothing.

    hit_requested(conversation id, message id, "" = the chat as it was left): from what a search has found.
    act_requested(what of conversation_view, conversation id): everything else but renaming and deleting.
    """

    new_chat_requested = Signal()
    open_requested = Signal(str)
    rename_requested = Signal(str, str)
    delete_requested = Signal(str)
    trash_requested = Signal()
    query_changed = Signal(object)
    hit_requested = Signal(str, str)
    act_requested = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._waiting: Sequence[Summary] | None = None
        self.setProperty("look", "sidebar")
        self.setAccessibleName(self.tr("Conversations"))
        self.setMinimumWidth(200)
        self.setMaximumWidth(360)
        self._new = NewChatButton(theme, self.tr("New chat"), "Ctrl+N")
        self.search = SearchArea(theme)
        self._summaries: Sequence[Summary] = ()
        self._rows = ConversationRows()
        self.view = ConversationView(theme, self._rows)
        self.results = SearchResults(theme)
        self.view.setAccessibleName(self.tr("Conversations"))
        self._delegate = ConversationDelegate(theme, self._rows, self.view)
        self.view.setItemDelegate(self._delegate)
        self._nothing = label(theme, "", "body", "text.secondary", wrap=True)
        self._clear = push_button(theme, self.tr("Clear search"), "normal", size="small")
        self._trash = push_button(theme, self.tr("Trash"), "plain", "trash-2", "small")
        self._trash.setProperty("align", "start")
        self._archive = push_button(theme, self.tr("Archive"), "plain", "archive", "small")
        self._archive.setCheckable(True)
        self._lay_out()
        self._connect()
        self.set_conversations([])

    def set_conversations(self, summaries: Sequence[Summary]) -> None:
        """The conversations to list, in any order; an unfinished renaming is not disturbed."""
        if self.view.state() == QAbstractItemView.State.EditingState:
            self._waiting = summaries
            return
        self._summaries = summaries
        archived = any(summary.archived for summary in summaries)
        self._archive.setVisible(archived)
        if not archived:
            self._archive.setChecked(False)
        self._list()

    def _list(self) -> None:
        kept = self._id_at(self.view.currentIndex())
        place = self.view.verticalScrollBar().value()
        rows = grouped(self._summaries, datetime.now().astimezone(), self._archive.isChecked())
        self._rows.set_rows(rows)
        self.view.setCurrentIndex(self._rows.index_of(kept))
        self.view.verticalScrollBar().setValue(place)
        if not self.search.is_used():
            self._show(self.view if rows else None)

    def show_found(self, found: Sequence[FoundChat]) -> None:
        """What the search has found, in place of the list until nothing is looked for any more."""
        if self.search.is_used():
            self.results.show_found(found)
            self._show(self.results if found else None)

    def set_current(self, conversation_id: str | None) -> None:
        """Mark the open conversation."""
        self._rows.current_id = conversation_id or ""
        index = self._rows.index_of(self._rows.current_id)
        if index.isValid():
            self.view.setCurrentIndex(index)
        else:
            self.view.clearSelection()
        self.view.viewport().update()

    def set_writing(self, conversation_id: str | None) -> None:
        """Mark the conversation in which an answer is being written."""
        self._rows.writing_id = conversation_id or ""
        self.view.viewport().update()

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.field.selectAll()

    def start_rename(self, conversation_id: str) -> None:
        """Edit a title in its row."""
        index = self._rows.index_of(conversation_id)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.edit(index)

    def index_of(self, conversation_id: str) -> QModelIndex:
        """The row of a conversation, invalid when it is not listed."""
        return self._rows.index_of(conversation_id)

    @property
    def has_archived(self) -> bool:
        """Whether there are chats in the archive."""
        return any(summary.archived for summary in self._summaries)

    def show_archived(self) -> None:
        """List the archived chats instead of the others, or those again."""
        if self.has_archived:
            self._archive.toggle()
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focused_chat(self) -> str:
        """The chat that the keyboard is on in the list, "" while it is elsewhere."""
        return self._id_at(self.view.currentIndex()) if self.view.hasFocus() else ""

    def neighbour(self, step: int) -> str:
        """The chat below (1) or above (-1) the open one in the list, "" where there is none."""
        return self._rows.neighbour(self._rows.current_id, step)

    def nothing_text(self) -> str:
        """What stands in place of an empty list."""
        return self._nothing.text()

    def _lay_out(self) -> None:
        inner = surface("sidebar")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 10, 0)
        row.addWidget(self._new)
        column.addLayout(row)
        column.addWidget(self.search)
        self._empty = QWidget()
        words = QVBoxLayout(self._empty)
        words.setContentsMargins(4, 12, 4, 0)
        words.setSpacing(6)
        words.addWidget(self._nothing)
        words.addWidget(self._clear)
        words.addStretch(1)
        lists = QVBoxLayout()
        lists.setContentsMargins(8, 0, 8, 4)
        lists.addWidget(self.view)
        lists.addWidget(self.results)
        lists.addWidget(self._empty)
        column.addSpacing(-5)
        column.addLayout(lists, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 8, 6)
        foot.setSpacing(4)
        foot.addWidget(Beside(self._trash, self._archive, gap=4))
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(inner)
        row.addWidget(separator(vertical=True))
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self._new.clicked.connect(self.new_chat_requested)
        self.search.query_changed.connect(self._search_changed)
        self.search.left_down.connect(self._go_down)
        self._clear.clicked.connect(self.search.clear)
        self._trash.clicked.connect(self.trash_requested)
        self._archive.toggled.connect(lambda _: self._list())
        self.view.open_requested.connect(self.open_requested)
        self.view.act_requested.connect(self._act)
        self.results.chosen.connect(self.hit_requested)
        self._delegate.commitData.connect(self._commit)
        self._delegate.closeEditor.connect(self._editor_closed)
        self._theme.changed.connect(self.view.doItemsLayout)

    def _search_changed(self, query: SearchQuery) -> None:
        if query.is_empty:
            self._list()
        self.query_changed.emit(query)

    def _go_down(self) -> None:
        into = self.results if self.results.isVisibleTo(self) else self.view
        into.setFocus(Qt.FocusReason.TabFocusReason)

    def _act(self, act: str, conversation_id: str) -> None:
        if act == RENAME:
            self.start_rename(conversation_id)
        elif act == DELETE:
            self.delete_requested.emit(conversation_id)
        else:
            self.act_requested.emit(act, conversation_id)

    def _commit(self, editor: QWidget) -> None:
        title = editor.property("text").strip()
        index = self.view.currentIndex()
        if index.isValid() and title and title != index.data():
            self.rename_requested.emit(self._id_at(index), title)

    def _editor_closed(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        if self._waiting is not None:
            summaries, self._waiting = self._waiting, None
            self.set_conversations(summaries)

    def _show(self, shown: QWidget | None) -> None:
        """The list, the results, or that there is nothing."""
        wanted = self.search.field.text().strip()
        if shown is None and self.search.is_used():
            words = self.tr("No chat contains “{text}”.").format(text=wanted)
            self._nothing.setText(words if wanted else self.tr("No chat matches the filter."))
        elif shown is None and not self._archive.isChecked():
            self._nothing.setText(self.tr("Your chats will be listed here."))
        self._clear.setVisible(self.search.is_used())
        for part in (self.view, self.results, self._empty):
            part.setVisible(part is (shown or self._empty))
        self.setFocusProxy(shown or self._new)

    def _id_at(self, index: QModelIndex) -> str:
        return self._rows.row(index).id if index.isValid() else ""

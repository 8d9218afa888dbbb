"""The list pane of the chat page: new chat, search, and the conversations by day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from synthia_desktop.ui.chat.sidebar_rows import ConversationDelegate, ConversationModel, Summary, grouped
from synthia_desktop.ui.controls.buttons import PushButton, push_button
from synthia_desktop.ui.controls.fields import search_field
from synthia_desktop.ui.controls.menu import add_action, menu
from synthia_desktop.ui.controls.row_view import RowView
from synthia_desktop.ui.controls.text import label, separator, surface
from synthia_desktop.ui.theme import Theme


class NewChatButton(PushButton):
    """A button as wide as the pane, with its shortcut at the end."""

    def __init__(self, theme: Theme, text: str, shortcut_text: str) -> None:
        super().__init__(theme, text, "normal", "square-pen", "normal")
        self.setProperty("align", "start")
        native = QKeySequence(shortcut_text).toString(QKeySequence.SequenceFormat.NativeText)
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


class ConversationView(RowView):
    """Arrows move, Enter opens, F2 renames, Del deletes; the three dots and the menu key open a menu."""

    open_requested = Signal(str)
    rename_started = Signal(QModelIndex)
    delete_requested = Signal(str)
    menu_requested = Signal(QModelIndex, QPoint)

    def __init__(self, rows: ConversationModel) -> None:
        super().__init__()
        self._rows = rows
        self.setModel(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        key = event.key()
        if not index.isValid():
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_requested.emit(self._rows.row(index).id)
        elif key == Qt.Key.Key_F2:
            self.rename_started.emit(index)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_requested.emit(self._rows.row(index).id)
        elif key == Qt.Key.Key_Menu or (
            key == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self._ask_menu(index)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or not self._rows.row(index).id:
            return
        more = ConversationDelegate.more_rect(self.visualRect(index), self.layoutDirection())
        if event.button() == Qt.MouseButton.RightButton or more.contains(event.position().toPoint()):
            self._ask_menu(index)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.open_requested.emit(self._rows.row(index).id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            index = self._rows.index_of(self._rows.current_id)
            self.setCurrentIndex(index if index.isValid() else self._rows.first())
        super().focusInEvent(event)

    def _ask_menu(self, index: QModelIndex) -> None:
        more = ConversationDelegate.more_rect(self.visualRect(index), self.layoutDirection())
        self.menu_requested.emit(index, self.viewport().mapToGlobal(more.bottomLeft()))


class Sidebar(QFrame):
    """Shows what it is given; search_changed asks for another list."""

    new_chat_requested = Signal()
    open_requested = Signal(str)
    rename_requested = Signal(str, str)
    delete_requested = Signal(str)
    trash_requested = Signal()
    search_changed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._waiting: Sequence[Summary] | None = None
        self.setProperty("look", "sidebar")
        self.setAccessibleName(self.tr("Conversations"))
        self.setMinimumWidth(200)
        self.setMaximumWidth(360)
        self._new = NewChatButton(theme, self.tr("New chat"), "Ctrl+N")
        self._search = search_field(theme, self.tr("Search chats"), "Ctrl+K")
        self._rows = ConversationModel()
        self.view = ConversationView(self._rows)
        self.view.setAccessibleName(self.tr("Conversations"))
        self._delegate = ConversationDelegate(theme, self._rows, self.view)
        self.view.setItemDelegate(self._delegate)
        self._nothing = label(theme, "", "body", "text.secondary", wrap=True)
        self._clear = push_button(theme, self.tr("Clear search"), "normal", size="small")
        self._trash = push_button(theme, self.tr("Trash"), "plain", "trash-2", "small")
        self._trash.setProperty("align", "start")
        self._lay_out()
        self._connect()
        self.set_conversations([])

    def set_conversations(self, summaries: Sequence[Summary]) -> None:
        """The conversations to list, in any order; an unfinished renaming is not disturbed."""
        if self.view.state() == QAbstractItemView.State.EditingState:
            self._waiting = summaries
            return
        kept = self._id_at(self.view.currentIndex())
        place = self.view.verticalScrollBar().value()
        self._rows.set_rows(grouped(summaries, datetime.now().astimezone()))
        self.view.setCurrentIndex(self._rows.index_of(kept))
        self.view.verticalScrollBar().setValue(place)
        self._show_nothing(not summaries)
        self.setFocusProxy(self.view if summaries else self._new)

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
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def start_rename(self, conversation_id: str) -> None:
        """Edit a title in its row."""
        index = self._rows.index_of(conversation_id)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.edit(index)

    def index_of(self, conversation_id: str) -> QModelIndex:
        """The row of a conversation, invalid when it is not listed."""
        return self._rows.index_of(conversation_id)

    def nothing_text(self) -> str:
        """What stands in place of an empty list."""
        return self._nothing.text()

    def _lay_out(self) -> None:
        inner = surface("sidebar")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        for widget in (self._new, self._search):
            row = QHBoxLayout()
            row.setContentsMargins(10, 0, 10, 0)
            row.addWidget(widget)
            column.addLayout(row)
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
        lists.addWidget(self._empty)
        column.addSpacing(-5)
        column.addLayout(lists, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 8, 6)
        foot.addWidget(self._trash)
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(inner)
        row.addWidget(separator(vertical=True))
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self._new.clicked.connect(self.new_chat_requested)
        self._search.textChanged.connect(self.search_changed)
        self._search.installEventFilter(self)
        self._clear.clicked.connect(self._search.clear)
        self._trash.clicked.connect(self.trash_requested)
        self.view.open_requested.connect(self.open_requested)
        self.view.delete_requested.connect(self.delete_requested)
        self.view.rename_started.connect(lambda index: self.start_rename(self._id_at(index)))
        self.view.menu_requested.connect(self._open_menu)
        self._delegate.commitData.connect(self._commit)
        self._delegate.closeEditor.connect(self._editor_closed)
        self._theme.changed.connect(self.view.doItemsLayout)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        if watched is self._search and isinstance(event, QKeyEvent):
            clears = event.key() == Qt.Key.Key_Escape and bool(self._search.text())
            if event.type() == QEvent.Type.ShortcutOverride and clears:
                event.accept()  # Esc clears the search before it means anything to the window
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._search_key(event.key(), clears)
        return super().eventFilter(watched, event)

    def _search_key(self, key: int, clears: bool) -> bool:
        """Down leads from the search into the list; Esc empties it. Whether the key was used."""
        if key == Qt.Key.Key_Down:
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
        elif clears:
            self._search.clear()
        return clears or key == Qt.Key.Key_Down

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

    def _open_menu(self, index: QModelIndex, at: QPoint) -> None:
        conversation_id = self._id_at(index)
        self.view.setCurrentIndex(index)
        made = menu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rename = add_action(self._theme, made, self.tr("Rename"), "pencil", "F2")
        rename.triggered.connect(lambda: self.start_rename(conversation_id))
        made.addSeparator()
        delete = add_action(self._theme, made, self.tr("Delete"), "trash-2", "Del", danger=True)
        delete.triggered.connect(lambda: self.delete_requested.emit(conversation_id))
        made.popup(at)

    def _show_nothing(self, nothing: bool) -> None:
        wanted = self._search.text()
        if wanted:
            self._nothing.setText(self.tr("No chat contains “{text}”.").format(text=wanted))
        else:
            self._nothing.setText(self.tr("Your chats will be listed here."))
        self._clear.setVisible(bool(wanted))
        self._empty.setVisible(nothing)
        self.view.setVisible(not nothing)

    def _id_at(self, index: QModelIndex) -> str:
        return self._rows.row(index).id if index.isValid() else ""

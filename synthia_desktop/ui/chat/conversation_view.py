"""The list of conversations under the keyboard and the pointer."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu

from synthia_desktop.ui.chat.sidebar_rows import ConversationDelegate, ConversationRows
from synthia_desktop.ui.controls.menu import add_action, menu
from synthia_desktop.ui.controls.row_view import RowView
from synthia_desktop.ui.theme import Theme

RENAME, PIN, TAGS, EXPORT, ARCHIVE, DELETE = "rename", "pin", "tags", "export", "archive", "delete"
_NO, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_KEYS = {
    (Qt.Key.Key_E, _CTRL): EXPORT,
    (Qt.Key.Key_Delete, _CTRL): ARCHIVE,
    (Qt.Key.Key_Backspace, _CTRL): ARCHIVE,
    (Qt.Key.Key_Delete, _NO): DELETE,
    (Qt.Key.Key_Backspace, _NO): DELETE,
}


class ConversationView(RowView):
    """Arrows move, Enter opens; the three dots and the menu key open a menu of what else can be done.

    act_requested(one of the names above, conversation id): chosen there, or by its key.
    """

    open_requested = Signal(str)
    act_requested = Signal(str, str)

    def __init__(self, theme: Theme, rows: ConversationRows) -> None:
        super().__init__()
        self._theme, self._rows = theme, rows
        self.setModel(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not index.isValid():
            super().keyPressEvent(event)
        elif act := _KEYS.get((key, held)):
            self.act_requested.emit(act, self._rows.row(index).id)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_requested.emit(self._rows.row(index).id)
        elif key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and held & Qt.KeyboardModifier.ShiftModifier):
            self._open_menu(index)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or not self._rows.row(index).id:
            return
        more = ConversationDelegate.more_rect(self.visualRect(index), self.layoutDirection())
        if event.button() == Qt.MouseButton.RightButton or more.contains(event.position().toPoint()):
            self._open_menu(index)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.open_requested.emit(self._rows.row(index).id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            index = self._rows.index_of(self._rows.current_id)
            self.setCurrentIndex(index if index.isValid() else self._rows.first())
        super().focusInEvent(event)

    def _open_menu(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        made = self._menu(index)
        more = ConversationDelegate.more_rect(self.visualRect(index), self.layoutDirection())
        at: QPoint = self.viewport().mapToGlobal(more.bottomLeft())
        made.popup(at)

    def _menu(self, index: QModelIndex) -> QMenu:
        row = self._rows.row(index)
        made = menu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pin = (self.tr("Unpin"), "pin-off") if row.pinned else (self.tr("Pin"), "pin")
        put = (
            (self.tr("Take out of the archive"), "archive-restore") if row.archived else (self.tr("Archive"), "archive")
        )
        for act, (words, icon), key in (
            (RENAME, (self.tr("Rename"), "pencil"), "F2"),
            (PIN, pin, "Ctrl+P"),
            (TAGS, (self.tr("Tags…"), "tag"), "Ctrl+T"),
            (EXPORT, (self.tr("Export…"), "file-down"), "Ctrl+E"),
            (ARCHIVE, put, "Ctrl+Del"),
        ):
            action = add_action(self._theme, made, words, icon, key)
            action.triggered.connect(lambda _=False, act=act: self.act_requested.emit(act, row.id))
        made.addSeparator()
        delete = add_action(self._theme, made, self.tr("Delete"), "trash-2", "Del", danger=True)
        delete.triggered.connect(lambda: self.act_requested.emit(DELETE, row.id))
        return made

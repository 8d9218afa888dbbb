"""The list pane of the models on this computer: the models by place, work in progress, and ways to add more."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from synthia_desktop.ui.controls.buttons import icon_button, push_button
from synthia_desktop.ui.controls.row_view import RowView
from synthia_desktop.ui.controls.text import label, separator
from synthia_desktop.ui.models.library_rows import Index, LocalModelDelegate, LocalModelRows, Row
from synthia_desktop.ui.models.work_strip import WorkStrip
from synthia_desktop.ui.theme import Theme


class LocalModelView(RowView):
    """Arrows choose, Enter chats, Del deletes; the menu key and the right button open a menu. Arguments are paths."""

    chosen = Signal(str)
    chat_requested = Signal(str)
    delete_requested = Signal(str)
    menu_requested = Signal(str, QPoint)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rows = LocalModelRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(LocalModelDelegate(theme, self.rows, self))
        self.setAccessibleName(self.tr("Models on this computer"))
        theme.changed.connect(self.doItemsLayout)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if path := self.rows.path(current):
            self.chosen.emit(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        path, key = self.rows.path(self.currentIndex()), event.key()
        if path and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chat_requested.emit(path)
        elif path and key == Qt.Key.Key_Delete:
            self.delete_requested.emit(path)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if path := self.rows.path(index):
            at = event.pos() if by_mouse else self.visualRect(index).bottomLeft()
            self.menu_requested.emit(path, self.viewport().mapToGlobal(at))

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.first())
        super().focusInEvent(event)


class LibraryList(QFrame):
    """The view, the import in progress, and two buttons below."""

    import_requested = Signal()
    folder_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "sidebar")
        self.view = LocalModelView(theme)
        self.strip = WorkStrip(theme, narrow=True)
        self._nothing = label(theme, self.tr("No models on this computer yet."), "body", "text.tertiary", wrap=True)
        self._nothing.hide()
        add = push_button(theme, self.tr("Import…"), "quiet", "plus", "small")
        add.setToolTip(self.tr("Import a GGUF file, or drop it here"))
        add.clicked.connect(self.import_requested)
        folder = icon_button(theme, "folder-plus", self.tr("List the models of a folder in their place…"), size=24)
        folder.clicked.connect(self.folder_requested)
        self._lay_out(add, folder)
        self.setFocusProxy(self.view)

    def set_rows(self, rows: list[Row], nothing: bool) -> None:
        """Show other rows and keep the chosen model and the place. nothing: a scan found no model at all."""
        kept = self.view.rows.path(self.view.currentIndex())
        place = self.view.verticalScrollBar().value()
        blocked = self.view.blockSignals(True)
        self.view.rows.set_rows(rows)
        self.view.setCurrentIndex(self.view.rows.index_of(kept))
        self.view.blockSignals(blocked)
        self.view.verticalScrollBar().setValue(place)
        self._nothing.setVisible(nothing)
        self.view.setVisible(not nothing)

    def choose(self, path: str) -> bool:
        """Select a model's row; False when it is not listed."""
        index = self.view.rows.index_of(path)
        if index.isValid():
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollTo(index)
        return index.isValid()

    def _lay_out(self, add: QWidget, folder: QWidget) -> None:
        lists = QVBoxLayout()
        lists.setContentsMargins(8, 0, 8, 4)
        lists.addWidget(self.view, 1000)
        words = QVBoxLayout()
        words.setContentsMargins(6, 10, 6, 0)
        words.addWidget(self._nothing)
        lists.addLayout(words)
        lists.addStretch(1)
        work = QHBoxLayout()
        work.setContentsMargins(8, 0, 8, 8)
        work.addWidget(self.strip)
        below = QHBoxLayout()
        below.setContentsMargins(6, 4, 10, 4)
        below.setSpacing(4)
        below.addWidget(add)
        below.addStretch(1)
        below.addWidget(folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(lists, 1)
        column.addLayout(work)
        column.addWidget(separator())
        column.addLayout(below)

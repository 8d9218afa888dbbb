"""The trash: deleted chats and messages, which can be restored until their time is over or somebody empties it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMessageBox

from synthia_desktop.store.trash import Trashed
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.row_view import RowView
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.panels.rows import INSET
from synthia_desktop.ui.panels.side_panel import PanelFrame
from synthia_desktop.ui.panels.trash_rows import DAY, TrashDelegate, TrashRows, name_of
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import number_text, size_text


class TrashList(RowView):
    """Enter restores, Del deletes for good."""

    restore_requested = Signal()
    remove_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.currentIndex().isValid():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.restore_requested.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)


class TrashPanel(PanelFrame):
    """Shows what it is given; what is deleted for good is asked about first."""

    restore_requested = Signal(object)
    remove_requested = Signal(object)
    empty_requested = Signal()

    def __init__(self, theme: Theme, kept_seconds: float) -> None:
        super().__init__(theme, self.tr("Trash"))
        self._rows = TrashRows(kept_seconds)
        self._listed: Sequence[Trashed] = ()
        self.view = TrashList()
        self.view.setModel(self._rows)
        self.view.setItemDelegate(TrashDelegate(theme, self._rows, self.view))
        self.view.setAccessibleName(self.tr("Trash"))
        days = round(kept_seconds / DAY)
        words = self.tr("Deleted chats and messages are kept here for {days} days.").format(days=days)
        self._words = label(theme, words, "small", "text.secondary", wrap=True)
        self._nothing = label(theme, self.tr("Nothing is in the trash."), "body", "text.secondary", wrap=True)
        self._empty = push_button(theme, self.tr("Empty the trash…"), "quiet", size="small")
        self._remove = push_button(theme, self.tr("Delete now…"), size="small")
        self._restore = push_button(theme, self.tr("Restore"), size="small")
        self._lay_out()
        self._connect()
        theme.changed.connect(self.view.doItemsLayout)
        self.set_trashed([])

    def set_trashed(self, trashed: Sequence[Trashed]) -> None:
        """What the trash holds; the row chosen stays chosen, or the one in its place."""
        before = self.view.currentIndex().row()
        kept = self._chosen()
        self._listed = trashed
        self._rows.set_trashed(trashed, time.time())
        row = next((n for n, one in enumerate(trashed) if one == kept), min(before, len(trashed) - 1))
        if trashed:
            self.view.setCurrentIndex(self._rows.index(max(0, row)))
        self.view.setVisible(bool(trashed))
        self._nothing.setVisible(not trashed)
        self.set_state(size_text(sum(one.bytes for one in trashed)) if trashed else "")
        self.setFocusProxy(self.view if trashed else None)  # pyright: ignore[reportArgumentType] -- Qt takes none, its stubs do not
        self._show_buttons()

    def _lay_out(self) -> None:
        margins = (INSET, 0, INSET, 0)
        for words in (self._words, self._nothing):
            words.setContentsMargins(*margins)
            self.body.addWidget(words)
        self.body.addWidget(self.view, 1)
        self.body.addStretch(0)
        self.add_actions(self._empty, self._remove, self._restore)

    def _connect(self) -> None:
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_buttons())
        self.view.doubleClicked.connect(lambda _: self._ask_restore())
        self.view.restore_requested.connect(self._ask_restore)
        self.view.remove_requested.connect(self._ask_remove)
        self._restore.clicked.connect(self._ask_restore)
        self._remove.clicked.connect(self._ask_remove)
        self._empty.clicked.connect(self._ask_empty)

    def _chosen(self) -> Trashed | None:
        index: QModelIndex = self.view.currentIndex()
        return self._rows.row(index) if index.isValid() else None

    def _show_buttons(self) -> None:
        self._empty.setEnabled(bool(self._listed))
        for button in (self._remove, self._restore):
            button.setEnabled(self._chosen() is not None)

    def _ask_restore(self) -> None:
        if chosen := self._chosen():
            self.restore_requested.emit(chosen)

    def _ask_remove(self) -> None:
        if chosen := self._chosen():
            question = self.tr("Delete “{name}” for good?").format(name=_shortened(name_of(chosen)))
            gone = self.tr("{count} messages are removed from this computer.").format(
                count=number_text(chosen.messages)
            )
            if chosen.messages == 1:
                gone = self.tr("The message is removed from this computer.")
            self._ask(question, gone, self.tr("Delete now"), lambda: self.remove_requested.emit(chosen))

    def _ask_empty(self) -> None:
        size = size_text(sum(one.bytes for one in self._listed))
        gone = self.tr("{count} messages, {size}, are removed from this computer.")
        count = number_text(sum(one.messages for one in self._listed))
        question = self.tr("Empty the trash?")
        self._ask(question, gone.format(count=count, size=size), self.tr("Empty"), self.empty_requested.emit)

    def _ask(self, question: str, text: str, button: str, agreed: Callable[[], object]) -> None:
        box = QMessageBox(QMessageBox.Icon.Question, self.title, question, parent=self)
        box.setInformativeText(text)
        delete = box.addButton(button, QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole))
        delete.clicked.connect(lambda: agreed())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def _shortened(name: str) -> str:
    return name if len(name) <= 60 else f"{name[:60].rstrip()}…"

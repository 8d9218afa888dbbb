"""The downloads in their groups. All rows stay in one column, so that a row that changes its group keeps its focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QMessageBox, QVBoxLayout, QWidget

from synthia_desktop.core.download import DownloadState
from synthia_desktop.ui.controls.menu import add_action, menu
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.downloads.row import MOVABLE, DownloadRow
from synthia_desktop.ui.downloads.row_actions import offered
from synthia_desktop.ui.downloads.texts import short_size
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as

if TYPE_CHECKING:
    from synthia_desktop.hub.queue import Entry

ASK_ABOVE = 100_000_000
"""Bytes received above which Cancel asks first."""
_ABOVE, _BELOW = 14, 5
_GROUPS = (
    (DownloadState.ACTIVE, DownloadState.VERIFYING),
    MOVABLE,
    (DownloadState.FAILED,),
    (DownloadState.DONE,),
)


class QueueList(QWidget):
    """chosen(id, action); moved(id, place): place in the order of the entries that are shown, from 0."""

    chosen = Signal(str, str)
    moved = Signal(str, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        speak_as(self, SpokenRole.List)
        self.setAccessibleName(self.tr("Downloads"))
        self._rows: dict[str, DownloadRow] = {}
        self._entries: tuple[Entry, ...] = ()
        self._order: list[list[str]] = [[] for _ in _GROUPS]
        names = (self.tr("Active"), self.tr("Waiting"), self.tr("Needs your attention"), self.tr("Finished"))
        self._captions = [self._caption(name) for name in names]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._mark = QFrame(self)
        self._mark.setFixedHeight(2)
        self._mark.hide()
        self._place: int | None = None
        self._offers: list[tuple[str, ...]] = []
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def set_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these; rows stay and change, and only a new order lays them out again."""
        self._entries = entries
        known = {entry.download.id for entry in entries}
        for gone in [name for name in self._rows if name not in known]:
            self._rows[gone].hide()
            self._rows.pop(gone).deleteLater()
        for entry in entries:
            row = self._rows.get(entry.download.id)
            if row is None:
                self._rows[entry.download.id] = self._make(entry)
            else:
                row.set_entry(entry)
        order = [[entry.download.id for entry in entries if entry.state in states] for states in _GROUPS]
        if order != self._order:
            self._order = order
            self._arrange()
        offers = [offered(entry) for entry in entries]
        if offers != self._offers:
            self._offers = offers
            self._align()

    def row(self, download_id: str) -> DownloadRow:
        """Raises KeyError for a download that is not listed."""
        return self._rows[download_id]

    def groups(self) -> list[list[str]]:
        """The ids in each group, from top to bottom."""
        return [list(group) for group in self._order]

    def context_menu(self, download_id: str) -> QMenu:
        """What can be done with a row, also by keyboard."""
        row, made = self._rows[download_id], menu(self)
        words = {
            "page": self.tr("Open page"),
            "force": self.tr("Download now"),
            "resume": self.tr("Resume"),
            "pause": self.tr("Pause"),
            "retry": self.tr("Retry"),
            "chat": self.tr("Chat"),
            "folder": self.tr("Show in folder"),
            "cancel": self.tr("Cancel download"),
        }
        self._add_moves(made, row)
        for name in offered(row.entry):
            action = add_action(self._theme, made, words[name], danger=name == "cancel")
            action.triggered.connect(lambda _checked=False, name=name: self._choose(download_id, name))
        if row.entry.state == DownloadState.DONE:
            leave = add_action(self._theme, made, self.tr("Remove from the list"))
            leave.triggered.connect(lambda: self.chosen.emit(download_id, "cancel"))
        if row.entry.error is not None:
            details = "\n".join(part for part in (str(row.entry.error), row.entry.error.details) if part)
            copy = add_action(self._theme, made, self.tr("Copy details"), "copy")
            copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(details))
        return made

    def _add_moves(self, to: QMenu, row: DownloadRow) -> None:
        if row.entry.state not in MOVABLE:
            return
        waiting, name = self._order[1], row.entry.download.id
        place = waiting.index(name)
        for text, keys, target in (
            (self.tr("Move to the top"), "", 0),
            (self.tr("Move up"), "Alt+Up", place - 1),
            (self.tr("Move down"), "Alt+Down", place + 1),
        ):
            action = add_action(self._theme, to, text, shortcut_text=keys)
            action.setEnabled(0 <= target < len(waiting) and target != place)
            action.triggered.connect(lambda _checked=False, target=target: self._move(name, target))
        to.addSeparator()

    def _make(self, entry: Entry) -> DownloadRow:
        row, name = DownloadRow(self._theme, entry), entry.download.id
        row.chosen.connect(lambda action: self._choose(name, action))
        row.stepped.connect(lambda step: self._step(name, step))
        row.dragged.connect(lambda y: self._drag(name, y))
        row.dropped.connect(lambda keep: self._drop(name, keep))
        row.menu_requested.connect(lambda at: self._open_menu(name, at))
        return row

    def _arrange(self) -> None:
        """All captions and rows anew in their order; widgets that stay are not touched by Qt beyond their place."""
        while self._column.count():
            self._column.takeAt(0)
        before: QWidget | None = None
        for caption, group in zip(self._captions, self._order, strict=True):
            caption.setVisible(bool(group))
            if group:
                # Room of the column's own: a label goes on with the height it had before its margins changed.
                self._column.addSpacing(_ABOVE if self._column.count() else 0)
                self._column.addWidget(caption)
                self._column.addSpacing(_BELOW)
            for name in group:
                row = self._rows[name]
                row.set_corners(name == group[0], name == group[-1])
                self._column.addWidget(row)
                row.show()
                if before is not None:
                    QWidget.setTabOrder(before, row)
                before = self._tab_through(row)
        self._column.addStretch(1)

    @staticmethod
    def _tab_through(row: DownloadRow) -> QWidget:
        """The last widget of a row in the order of Tab."""
        last: QWidget = row
        for button in row.buttons.in_order():
            QWidget.setTabOrder(last, button)
            last = button
        return last

    def _caption(self, text: str) -> QLabel:
        made = label(self._theme, text, "caption", "text.secondary", weight=600)
        made.setParent(self)
        made.setContentsMargins(2, 0, 2, 0)
        made.hide()
        return made

    def _choose(self, name: str, action: str) -> None:
        done = self._rows[name].entry.progress.done
        if action == "cancel" and done >= ASK_ABOVE:
            self._ask(name, done)
        else:
            self.chosen.emit(name, action)

    def _ask(self, name: str, done: int) -> None:
        title = self._rows[name].entry.download.title
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Cancel download"), "", parent=self)
        box.setText(self.tr("Cancel the download of “{title}”?").format(title=title))
        text = self.tr("The {size} received so far are removed from this computer.").format(size=short_size(done))
        box.setInformativeText(text)
        cancel = box.addButton(self.tr("Cancel download"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole))
        cancel.clicked.connect(lambda: self.chosen.emit(name, "cancel"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _step(self, name: str, step: int) -> None:
        place = self._order[1].index(name) + step
        if 0 <= place < len(self._order[1]):
            self._move(name, place)

    def _move(self, name: str, place: int) -> None:
        """place: among those that wait; between them, others of the queue may run or have ended."""
        waiting = [other for other in self._order[1] if other != name]
        others = [entry.download.id for entry in self._entries if entry.download.id != name]
        if waiting:
            at = others.index(waiting[place]) if place < len(waiting) else others.index(waiting[-1]) + 1
            self.moved.emit(name, at)

    def _drag(self, name: str, y: int) -> None:
        """Show where the row would come, between two rows that wait."""
        at = self._rows[name].mapTo(self, QPoint(0, y)).y()
        others = [self._rows[other] for other in self._order[1] if other != name]
        self._place = sum(at > row.geometry().center().y() for row in others)
        if not others:
            return
        below = self._place < len(others)
        edge = others[self._place].geometry().top() if below else others[-1].geometry().bottom() + 1
        self._mark.setGeometry(0, edge - 1, self.width(), 2)
        self._mark.raise_()
        self._mark.show()

    def _drop(self, name: str, keep: bool) -> None:
        self._mark.hide()
        place, self._place = self._place, None
        if keep and place is not None and name in self._order[1] and place != self._order[1].index(name):
            self._move(name, place)

    def _open_menu(self, name: str, at: QPoint) -> None:
        made = self.context_menu(name)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.popup(at)

    def _align(self) -> None:
        """All bars end at one line, before the widest buttons."""
        rows = self._rows.values()
        width = max((row.buttons.needed_width() for row in rows), default=0)
        for row in rows:
            row.buttons.setFixedWidth(width)
            row.turn()

    def _follow_theme(self) -> None:
        # The buttons are told of another text size after this one.
        QTimer.singleShot(0, self, self._align)
        self._mark.setStyleSheet(f"background: {self._theme.color('accent.fill').name()};")

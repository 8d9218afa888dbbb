"""Asks which chats are to be exported and as what, and shows how far that is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from synthia_desktop.core.exchange.writing import Format
from synthia_desktop.store.conversations import Summary
from synthia_desktop.ui.controls.buttons import PushButton, closing_row, push_button
from synthia_desktop.ui.controls.check_list import CheckList
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.exchange.progress import WorkProgress
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import number_text

_WIDTH, _LIST = 520, 168


class ExportDialog(QDialog):
    """chosen(ids, Format): the person said what. stop_requested: no longer. It deletes itself when it closes."""

    chosen = Signal(list, object)
    stop_requested = Signal()

    def __init__(self, theme: Theme, chats: Sequence[Summary], current: str, parent: QWidget) -> None:
        """chats: all there are, the newest first. current: the id of the one that is meant first, "" = all are."""
        super().__init__(parent)
        self._theme, self._chats, self._current = theme, chats, current
        self._working = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export chats"))
        self.setFixedWidth(theme.px(_WIDTH))
        self._which, self._formats = QButtonGroup(self), QButtonGroup(self)
        self.list = self._make_list()
        self.progress = WorkProgress(theme)
        self._form = QWidget()
        self._form.setLayout(self._make_form())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        column.addWidget(label(theme, self.tr("Export chats"), "heading"))
        column.addWidget(self._form)
        column.addWidget(self.progress)
        column.addLayout(self._make_buttons())
        self.progress.hide()
        self._show_state()

    def ids(self) -> list[str]:
        """The chats that are chosen, in the order of the list."""
        which = self._which.checkedId()
        if which == 0:
            return [self._current]
        if which == 1:
            return [chat.id for chat in self._chats]
        return self.list.checked()

    def format(self) -> Format:
        """What they are exported as."""
        return list(Format)[self._formats.checkedId()]

    def choose(self, which: int, kind: Format) -> None:
        """0: the one chat, 1: all, 2: those that are checked in the list; as clicks do."""
        self._which.button(which).setChecked(True)
        self._formats.button(list(Format).index(kind)).setChecked(True)
        self._show_state()

    @property
    def is_working(self) -> bool:
        """Whether something is being written."""
        return self._working

    def begin(self, words: str) -> None:
        """The work has begun: show how far it is, and only Cancel."""
        self._working = True
        self._form.hide()
        self.start_button.hide()
        self.progress.begin(words)
        self.adjustSize()

    def accept(self) -> None:
        self.chosen.emit(self.ids(), self.format())

    def reject(self) -> None:
        """Cancel: the work, or the question."""
        if self._working:
            self.stop_requested.emit()
        super().reject()

    def _make_form(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        title = next((chat.title for chat in self._chats if chat.id == self._current), "")
        choices = [
            self.tr("This chat: {title}").format(title=_short(title or self.tr("New chat"))),
            self.tr("All chats ({n})").format(n=number_text(len(self._chats))),
            self.tr("Chosen chats"),
        ]
        for number, words in enumerate(choices):
            button = QRadioButton(words.replace("&", "&&"))
            button.setVisible(number > 0 or bool(title or self._current))
            self._which.addButton(button, number)
            column.addWidget(button)
        column.addWidget(self.list)
        column.addSpacing(8)
        column.addWidget(label(self._theme, self.tr("As"), "small", "text.tertiary", 600))
        for number, (name, what) in enumerate(self._kinds()):
            button = QRadioButton(name)
            button.setAccessibleDescription(what)
            self._formats.addButton(button, number)
            row = QHBoxLayout()
            row.setSpacing(10)
            button.setMinimumWidth(self._theme.px(112))
            row.addWidget(button)
            row.addWidget(ElidedLabel(self._theme, what, "small", "text.secondary"), 1)
            column.addLayout(row)
        self._which.button(0 if self._current else 1).setChecked(True)
        self._formats.button(0).setChecked(True)
        self._which.idToggled.connect(lambda *_: self._show_state())
        self.list.changed.connect(self._show_state)
        return column

    def _kinds(self) -> list[tuple[str, str]]:
        """In the order of Format: the name, and what it is for."""
        tr = self.tr
        return [
            ("JSON", tr("Everything, with every branch; Synthia reads it back.")),
            ("JSON lines", tr("A question and its answer on each line, as the cards do.")),
            ("Markdown", tr("The branch that is shown, as text.")),
            ("HTML", tr("The branch that is shown, as a page that loads nothing.")),
            ("PDF", tr("The branch that is shown, on A4 pages.")),
        ]

    def _make_list(self) -> CheckList:
        made = CheckList(self._theme, self.tr("Chats to export"), _LIST)
        for chat in self._chats:
            made.add(chat.title or self.tr("New chat"), chat.id == self._current, chat.id)
        return made

    def _make_buttons(self) -> QHBoxLayout:
        self.start_button: PushButton = push_button(self._theme, self.tr("Export…"), "primary")
        self.start_button.setDefault(True)
        self.start_button.clicked.connect(self.accept)
        cancel = push_button(self._theme, self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = closing_row(cancel, self.start_button)
        row.setContentsMargins(0, 8, 0, 0)
        return row

    def _show_state(self) -> None:
        self.list.setVisible(self._which.checkedId() == 2)
        chosen = bool(self.ids())
        self.start_button.setEnabled(chosen)
        self.start_button.setToolTip("" if chosen else self.tr("No chat is chosen."))
        self.adjustSize()


def _short(text: str, most: int = 48) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"

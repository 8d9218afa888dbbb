"""What else can be done with one message: the menu behind its three dots."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from synthia_desktop.core.conversation import MessageState, Role
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.controls.menu import add_action, menu
from synthia_desktop.ui.theme import Theme


class MessageMenu(QWidget):
    """Says what was chosen, each time with the message's id. delete_requested(id, with all that follows).

    What cannot be done, such as while an answer is being written, is there and cannot be chosen.
    """

    go_on_requested = Signal(str)
    answer_requested = Signal(str)
    branch_requested = Signal(str)
    again_requested = Signal(str)
    details_requested = Signal(str, QPoint)
    duplicate_requested = Signal(str)
    delete_requested = Signal(str, bool)
    delete_turn_requested = Signal(str)

    def __init__(self, theme: Theme, chat: ChatSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._chat = theme, chat
        self.hide()

    def open(self, message_id: str, at: QPoint) -> QMenu:
        """Show the menu of a message at a global point."""
        made = menu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        message = self._chat.conversation.messages[message_id]
        follows = bool(self._chat.conversation.children(message_id))
        idle, here = not self._chat.writing_in, self._chat.is_writing_here
        if message.role is Role.ASSISTANT:
            words = self.tr("Continue in a new version") if follows else self.tr("Continue")
            if message.state is not MessageState.COMPLETE or not follows:
                self._add(made, words, "play", idle, partial(self.go_on_requested.emit, message_id))
        elif not follows:
            self._add(made, self.tr("Answer"), "refresh-cw", idle, partial(self.answer_requested.emit, message_id))
        # Before a question: another one in its place. After an answer: another one beside what follows it.
        fork = message_id if message.role is Role.ASSISTANT else self._chat.conversation.before(message_id)
        possible = fork is not None and bool(self._chat.conversation.children(fork)) and not here
        branch = self.tr("New branch from here")
        self._add(made, branch, "git-branch", possible, partial(self.branch_requested.emit, fork))
        if message.stats is not None:
            again = self.tr("Same again")
            self._add(made, again, "rotate-ccw", idle, partial(self.again_requested.emit, message_id))
            emit = partial(self.details_requested.emit, message_id, at)
            self._add(made, self.tr("Details"), "info", True, emit, "Alt+Return")
        copy = self.tr("Duplicate the chat up to here")
        self._add(made, copy, "copy-plus", True, partial(self.duplicate_requested.emit, message_id))
        made.addSeparator()
        self._add_deletions(made, message_id, follows, not here)
        made.popup(at)
        return made

    def _add_deletions(self, made: QMenu, message_id: str, follows: bool, possible: bool) -> None:
        children = self._chat.conversation.children(message_id)
        asked = self._chat.conversation.messages[message_id].role is Role.USER
        if asked and any(child.role is Role.ASSISTANT for child in children):
            emit = partial(self.delete_turn_requested.emit, message_id)
            self._add(made, self.tr("Delete the question and its answers"), "trash-2", possible, emit)
        only = self.tr("Delete this message only") if follows else self.tr("Delete this message")
        self._add(made, only, "trash-2", possible, partial(self.delete_requested.emit, message_id, False), "Del")
        if follows:
            all_of_it = self.tr("Delete it and all that follows")
            emit = partial(self.delete_requested.emit, message_id, True)
            self._add(made, all_of_it, "trash-2", possible, emit, "Shift+Del")

    def _add(
        self, made: QMenu, text: str, icon: str, possible: bool, chosen: Callable[[], object], keys: str = ""
    ) -> None:
        action = add_action(self._theme, made, text, icon, keys, danger=icon == "trash-2")
        action.setEnabled(possible)
        action.triggered.connect(lambda _checked=False: chosen())

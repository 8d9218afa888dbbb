"""Deleting with Undo instead of a question: chats and messages go into the trash and come back from there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.conversation import Role
from synthia_desktop.store.trash import Trashed
from synthia_desktop.ui.chat.archive import Archive
from synthia_desktop.ui.chat.edits import ChatEdits, Deletion
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.controls.toast import UndoToast
from synthia_desktop.ui.units import number_text


@dataclass(frozen=True)
class _Done:
    """Something that was deleted. when: of messages, None of a chat. conversation_id: "" of what is no chat's."""

    conversation_id: str
    when: float | None
    undo: Callable[[], None]


class Deletions(QObject):
    """Deletes, tells so with Undo, and undoes what was deleted since the start, the last first.

    changed: the trash holds something else now. reopened(conversation id): it was open and is to be so again.
    """

    changed = Signal()
    reopened = Signal(str)

    def __init__(
        self, chat: ChatSession, edits: ChatEdits, archive: Archive, toast: UndoToast, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._chat, self._edits, self._archive, self._toast = chat, edits, archive, toast
        self._done: list[_Done] = []

    def delete_chat(self, conversation_id: str) -> None:
        """Put a chat into the trash; an answer being written in it ends."""
        if conversation_id == self._chat.writing_in:
            self._chat.stop()
        was_open = conversation_id == self._chat.conversation.id
        self._archive.delete(conversation_id)
        if was_open:
            self._chat.new_chat()

        def undo() -> None:
            self._archive.restore(conversation_id)
            if was_open:
                self.reopened.emit(conversation_id)

        self._tell(self.tr("Conversation deleted."), _Done(conversation_id, None, undo))

    def delete_message(self, message_id: str, following: bool) -> None:
        """Put a message of the open chat, or also all that follows it, into the trash."""
        self._tell_of(self._edits.delete(message_id, following))

    def delete_turn(self, question_id: str) -> None:
        """Put a question of the open chat and its answers into the trash."""
        self._tell_of(self._edits.delete_turn(question_id))

    def offer(self, text: str, undo: Callable[[], None]) -> None:
        """Tell of something else that was deleted, and undo it in its turn."""
        self._tell(text, _Done("", None, undo))

    @property
    def can_undo(self) -> bool:
        """Whether something was deleted since the start."""
        return bool(self._done)

    def undo(self) -> None:
        """Bring back what was deleted last; nothing happens if nothing was."""
        if self._done:
            self._undo(self._done[-1])

    def restore(self, trashed: Trashed) -> None:
        """Bring back something from the trash."""
        if trashed.role is None:
            self._archive.restore(trashed.conversation_id)
        else:
            self._edits.restore(trashed.conversation_id, trashed.deleted)
        self.forget(trashed)
        self.changed.emit()

    def remove(self, trashed: Trashed) -> None:
        """Remove something from the trash for good, with a chat also what was deleted within it."""
        self.forget(trashed)
        if trashed.role is None:
            self._forget([one for one in self._done if one.conversation_id == trashed.conversation_id])
        self._archive.remove(trashed)
        self.changed.emit()

    def empty(self) -> None:
        """Remove all that is in the trash for good."""
        self._done.clear()
        self._toast.hide()
        self._archive.empty_trash()
        self.changed.emit()

    def forget(self, trashed: Trashed) -> None:
        """It can no longer be undone: it was restored otherwise, or is gone."""
        when = None if trashed.role is None else trashed.deleted
        self._forget([one for one in self._done if (one.conversation_id, one.when) == (trashed.conversation_id, when)])

    def _forget(self, gone: list[_Done]) -> None:
        if self._done and self._done[-1] in gone:
            self._toast.hide()
        self._done = [one for one in self._done if one not in gone]

    def _tell_of(self, deletion: Deletion | None) -> None:
        if deletion is not None:
            where, when = deletion.conversation_id, deletion.when
            self._tell(self._words(deletion), _Done(where, when, lambda: self._edits.restore(where, when)))

    def _tell(self, text: str, done: _Done) -> None:
        self._done.append(done)
        self.changed.emit()
        self._toast.show_undo(text, lambda: self._undo(done))

    def _undo(self, done: _Done) -> None:
        if done in self._done:
            self._done.remove(done)
            self._toast.hide()
            done.undo()
            self.changed.emit()

    def _words(self, deletion: Deletion) -> str:
        if deletion.orphan is Role.ASSISTANT:
            return self.tr("Question deleted. Its answer stays here, but is no longer sent to the model.")
        if deletion.orphan is Role.USER:
            return self.tr("Answer deleted. Its question stays here, but is no longer sent to the model.")
        if deletion.messages == 1:
            return self.tr("Message deleted.")
        if not deletion.elsewhere:
            return self.tr("{count} messages deleted.").format(count=number_text(deletion.messages))
        words = self.tr("{count} messages deleted, {other} of them on other branches.")
        return words.format(count=number_text(deletion.messages), other=number_text(deletion.elsewhere))

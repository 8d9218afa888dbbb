"""What the person changes in the open conversation without asking anything: versions, branches, deletions, copies."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from synthia_desktop.core.chat_copy import copy_up_to
from synthia_desktop.core.conversation import Message, MessageState, Role, new_id
from synthia_desktop.ui.chat.archive import Archive
from synthia_desktop.ui.chat.session import ChatSession


@dataclass(frozen=True)
class Deletion:
    """Messages that were deleted at once, for Undo. elsewhere: how many of them were not on the branch shown.

    orphan: the role of the message that is still shown but no longer sent, its question or answer being gone.
    """

    conversation_id: str
    when: float
    messages: int
    elsewhere: int
    orphan: Role | None


class ChatEdits(QObject):
    """Nothing happens to a conversation while an answer is being written in it."""

    def __init__(self, chat: ChatSession, archive: Archive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chat, self._archive = chat, archive

    def switch_version(self, message_id: str, delta: int) -> None:
        """Show the version before or after this message, with what follows it."""
        conversation = self._chat.conversation
        versions = conversation.siblings(message_id)
        index = conversation.version(message_id)[0] + delta
        if not self._chat.is_writing_here and 0 <= index < len(versions):
            conversation.switch_to(versions[index].id)
            self._archive.put(conversation)
            self._chat.replaced.emit(conversation)

    def edit_answer(self, message_id: str, text: str) -> str:
        """Store another version of an answer, with this text, beside it; gives its id, or the old one's if it is the
        same text. Nothing is generated.
        """
        conversation = self._chat.conversation
        former = conversation.messages[message_id]
        if self._chat.is_writing_here or not text.strip() or text == former.text:
            return message_id
        parent = conversation.before(message_id)
        made = Message(new_id(), parent, Role.ASSISTANT, text, MessageState.COMPLETE, time.time())
        conversation.add(made)
        conversation.updated = time.time()
        self._archive.put(conversation, made)
        self._archive.refresh()
        self._chat.replaced.emit(conversation)
        return made.id

    def branch_from(self, message_id: str) -> None:
        """Stand at this message: the next question begins a new branch. Nothing is stored until it is sent."""
        if not self._chat.is_writing_here:
            self._chat.conversation.stand_at(message_id)
            self._chat.replaced.emit(self._chat.conversation)

    def leave_fork(self) -> None:
        """Go back to the end of the branch that was shown before branch_from."""
        conversation = self._chat.conversation
        if conversation.is_at_fork and conversation.current_id is not None:
            conversation.switch_to(conversation.current_id)
            self._chat.replaced.emit(conversation)

    def duplicate(self, message_id: str) -> None:
        """Open a new chat that begins as a copy of this one up to the message."""
        conversation = self._chat.conversation
        title = self.tr("Copy of {title}").format(title=conversation.title or self.tr("New chat"))
        made = copy_up_to(conversation, message_id, title, time.time(), new_id)
        self._archive.put_copy(made)
        self._archive.refresh()
        self._chat.show(made.conversation)

    def delete(self, message_id: str, following: bool) -> Deletion | None:
        """Put a message, and with `following` all that follows it on every branch, into the trash.

        None: nothing was deleted, because an answer is being written here.
        """
        conversation = self._chat.conversation
        orphan = None if following else self._orphan(conversation.messages[message_id])
        return self._delete(lambda when: conversation.delete(message_id, when, following), orphan)

    def delete_turn(self, question_id: str) -> Deletion | None:
        """Put a question and all versions of its answer into the trash; what follows them stays. As delete()."""
        conversation = self._chat.conversation
        return self._delete(lambda when: conversation.delete_turn(question_id, when), None)

    def restore(self, conversation_id: str, when: float) -> None:
        """Bring back messages that were deleted at that time, to where they were, and show them.

        While an answer is written there, it stays what is shown.
        """
        conversation = self._chat.in_memory(conversation_id)
        if conversation is None:
            self._archive.restore_messages(conversation_id, when)
            return
        back = conversation.restore(when, show=conversation_id != self._chat.writing_in)
        if back:
            self._archive.put(conversation, *back)
        if conversation is self._chat.conversation:
            self._chat.show(conversation)

    def _delete(self, delete: Callable[[float], list[Message]], orphan: Role | None) -> Deletion | None:
        conversation = self._chat.conversation
        if self._chat.is_writing_here:
            return None
        shown = {message.id for message in conversation.branch()}
        # Two deletions are never taken for one, whatever the clock does.
        last = max((m.deleted or 0.0 for m in conversation.messages.values()), default=0.0)
        when = max(time.time(), last + 1e-3)
        gone = delete(when)
        self._archive.put(conversation, *gone)
        self._archive.refresh()
        self._chat.replaced.emit(conversation)
        elsewhere = sum(message.id not in shown for message in gone)
        return Deletion(conversation.id, when, len(gone), elsewhere, orphan)

    def _orphan(self, message: Message) -> Role | None:
        """What only makes sense with this message: a question's answer, or the question of an answer."""
        conversation = self._chat.conversation
        if message.role is Role.USER:
            follow = conversation.children(message.id)
            return Role.ASSISTANT if any(m.role is Role.ASSISTANT for m in follow) else None
        before = conversation.before(message.id)
        alone = len(conversation.siblings(message.id)) == 1 and bool(conversation.children(message.id))
        return Role.USER if alone and before is not None else None

"""What is said of an answer being written, as far as it concerns the conversation that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.conversation import Conversation, Message
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.ui.chat.answering import Answering

if TYPE_CHECKING:
    from synthia_desktop.engine.protocol import PromptProgress, Text


class OpenAnswer(QObject):
    """replaced(Conversation): show it anew. prompt_progress(PromptProgress), text_added(Text),
    answer_finished(Message), answer_dropped(message id: it failed before its first word) and problem(SynthiaError)
    concern the open conversation.
    """

    replaced = Signal(object)
    prompt_progress = Signal(object)
    text_added = Signal(object)
    answer_finished = Signal(object)
    answer_dropped = Signal(str)
    problem = Signal(object)

    @property
    def conversation(self) -> Conversation:
        """The open one."""
        raise NotImplementedError

    def follow(self, answering: Answering) -> None:
        """Tell from now on what this one tells of the open conversation."""
        answering.progressed.connect(self._progressed)
        answering.grown.connect(self._grown)
        answering.finished.connect(self._finished)
        answering.dropped.connect(self._dropped)
        answering.failed.connect(self._failed)

    def _progressed(self, conversation: Conversation, event: PromptProgress) -> None:
        if conversation is self.conversation:
            self.prompt_progress.emit(event)

    def _grown(self, conversation: Conversation, event: Text) -> None:
        if conversation is self.conversation:
            self.text_added.emit(event)

    def _finished(self, conversation: Conversation, answer: Message) -> None:
        if conversation is self.conversation:
            self.answer_finished.emit(answer)

    def _dropped(self, conversation: Conversation, message_id: str) -> None:
        """Where the question has other answers they are shown again."""
        question = conversation.current_id
        if question is not None and conversation.children(question):
            conversation.switch_to(question)
            if conversation is self.conversation:
                self.replaced.emit(conversation)
        elif conversation is self.conversation:
            self.answer_dropped.emit(message_id)

    def _failed(self, conversation: Conversation, error: SynthiaError) -> None:
        if conversation is self.conversation:
            self.problem.emit(error)

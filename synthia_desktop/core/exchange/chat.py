"""A chat on its way to a file or from one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from synthia_desktop.core.attachments import Document
from synthia_desktop.core.conversation import Conversation, Message, MessageState
from synthia_desktop.core.labels import Labels


@dataclass(frozen=True)
class Chat:
    """A conversation with its labels. problems: what of it could not be read, in words, for the person.

    documents: the texts of the files that came with its messages.
    """

    conversation: Conversation
    labels: Labels = field(default_factory=Labels)
    problems: tuple[str, ...] = ()
    documents: tuple[Document, ...] = ()


def shareable(conversation: Conversation) -> Conversation:
    """The conversation as it goes into files: without deleted messages, and with no answer still being written."""
    kept: dict[str, Message] = {}
    instead: dict[str | None, str | None] = {}
    for message in conversation.messages.values():
        parent = instead.get(message.parent_id, message.parent_id)
        if message.deleted is not None:
            instead[message.id] = parent
            continue
        state = MessageState.STOPPED if message.state is MessageState.STREAMING else message.state
        kept[message.id] = replace(message, parent_id=parent, state=state)
    current = instead.get(conversation.current_id, conversation.current_id)
    return replace(conversation, messages=kept, current_id=current)


def turns(conversation: Conversation) -> list[Message]:
    """The messages of the branch that is shown."""
    return shareable(conversation).branch()

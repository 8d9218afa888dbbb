"""A chat that begins as a copy of another one, so that both can go on apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from synthia_desktop.core.conversation import Conversation, MessageState


@dataclass(frozen=True)
class ChatCopy:
    """A chat's copy. sources: for each of its messages the id of the one that it is a copy of, which is in `source`.

    An answer that is still being written has none: it is the copy's alone from now on.
    """

    conversation: Conversation
    source: str
    sources: Mapping[str, str]


def copy_up_to(
    conversation: Conversation, message_id: str, title: str, now: float, new_id: Callable[[], str]
) -> ChatCopy:
    """A conversation of its own with the messages from the first to this one, under new ids.

    An answer that is still being written is copied as far as it is. now: seconds since the epoch. new_id: gives an id
    that nothing has.
    """
    ids: dict[str, str] = {}
    sources: dict[str, str] = {}
    made = Conversation(new_id(), title, conversation.system_prompt, now, now)
    for message in conversation.path(message_id):
        ids[message.id] = new_id()
        state = message.state
        if state is MessageState.STREAMING:
            state = MessageState.STOPPED
        else:
            sources[ids[message.id]] = message.id
        made.add(replace(message, id=ids[message.id], parent_id=made.current_id, state=state))
    options = conversation.options
    until = ids.get(options.summary_until, "")
    made.options = replace(options, summary=options.summary if until else "", summary_until=until)
    return ChatCopy(made, conversation.id, sources)

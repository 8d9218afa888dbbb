"""What came with the questions of a chat, as a person reads it in a file: names, and where each citation is from."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from synthia_desktop.core.attachments import Attachment, Passage
from synthia_desktop.core.citations import cited
from synthia_desktop.core.conversation import Conversation, Message, Role
from synthia_desktop.core.enclosing import where
from synthia_desktop.core.said import said

_QUOTED = 300


def document_ids(conversation: Conversation) -> list[str]:
    """Of the texts that a conversation's messages have, each once, in the order in which they come."""
    found: dict[str, None] = {}
    for message in conversation.messages.values():
        if message.enclosed and message.deleted is None:
            found |= dict.fromkeys(one.document for one in (*message.enclosed.attachments, *message.enclosed.passages))
    return list(found)


def attached(message: Message) -> list[str]:
    """The files that came with a question, one line each."""
    return [_line(one) for one in message.enclosed.attachments] if message.enclosed else []


def sources(
    message: Message, passages: Mapping[int, Passage], say: Callable[[str], str] = str
) -> list[tuple[str, str]]:
    """(number and place, beginning of the passage) for each passage that an answer cites.

    passages: those that its branch has. say: puts words of said() into the person's language.
    """
    if message.role is not Role.ASSISTANT or not passages:
        return []
    numbers = cited(message.text, passages)
    return [(f"[{number}] {_place(passages[number], say)}", _beginning(passages[number].text)) for number in numbers]


def _line(attachment: Attachment) -> str:
    name = " ".join(attachment.name.split())
    if attachment.pages > 1 and attachment.mode == "retrieval":
        return said("{name} ({n:,} pages, the passages that fit the question)", name=name, n=attachment.pages)
    if attachment.mode == "retrieval":
        return said("{name} (the passages that fit the question)", name=name)
    return said("{name} ({n:,} pages)", name=name, n=attachment.pages) if attachment.pages > 1 else name


def _place(passage: Passage, say: Callable[[str], str]) -> str:
    return where(passage, say(said("page {page}", page=passage.page or 0)))


def _beginning(text: str) -> str:
    """On one line."""
    line = " ".join(text.split())
    return line if len(line) <= _QUOTED else f"{line[:_QUOTED].rsplit(' ', 1)[0]} …"

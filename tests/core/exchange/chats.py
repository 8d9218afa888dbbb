"""Chats for the tests of their ways into files and back."""

from __future__ import annotations

import random

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.attachments import Attachment, Document, Enclosure, Kind, Opened
from synthia_desktop.core.chat_options import ChatOptions
from synthia_desktop.core.conversation import Conversation, Message, MessageState, Role
from synthia_desktop.core.enclosing import enclose
from synthia_desktop.core.exchange.chat import Chat
from synthia_desktop.core.labels import Labels
from synthia_desktop.core.passages import split
from synthia_desktop.core.sampling import SamplingParams

TEXTS = (
    "A plain question?",
    "Several\nlines, “quotes”, 東京 \U0001f600, العربية and a tab\t.",
    "<script>alert(1)</script> & <b>bold</b>",
    "```python\nprint('hi')\n```\n\n$$x^2$$",
    "\x00\x1b[31m control \u202e signs",
    "",
)
STATS = AnswerStats(10, 5, 7, 0.25, 100.5, 33.25, 1.5, 42, "stop")


def branched(seed: int, count: int) -> Chat:
    """A chat of so many messages with forks, all states, statistics and options, the same for each seed."""
    chance = random.Random(seed)

    def id_() -> str:
        return f"{chance.getrandbits(128):032x}"

    conversation = Conversation(id_(), f"Chat {seed} 東京", "Be brief.\n<b>", 1000.5 + seed, 2000.25 + seed)
    conversation.options = ChatOptions("stop", SamplingParams(temperature=0.5, seed=seed), True)
    documents = tuple(Document.of(Kind.PDF, f"Page one of {seed}. {text}\n\nTwo.", (0, 5)) for text in TEXTS[:2])
    parents: list[Message] = []
    for number in range(count):
        parent = chance.choice([*parents[-3:], None]) if parents else None
        role = Role.ASSISTANT if parent is not None and parent.role is Role.USER else Role.USER
        answer = role is Role.ASSISTANT
        message = Message(
            id_(),
            parent.id if parent else None,
            role,
            chance.choice(TEXTS),
            chance.choice([state for state in MessageState if state is not MessageState.STREAMING]),
            3000.125 + number,
            "Model Ä" if answer else "",
            STATS if answer and number % 3 else None,
            enclosed=None if answer or number % 4 else _enclosed(documents, number),
        )
        conversation.add(message)
        parents.append(message)
    conversation.current_id = chance.choice(list(conversation.messages)) if count else None
    labels = Labels(
        5.5 if seed % 2 else None, None, ("Work", "Größe"), "person", f"chatgpt:{seed}" if seed % 3 == 0 else ""
    )
    return Chat(conversation, labels, documents=documents if count else ())


def _enclosed(documents: tuple[Document, ...], number: int) -> Enclosure:
    """A file seen whole and passages of another one."""
    files = [
        Attachment(f"Größe {at}.pdf", document.kind, 9, "d", document.id, 3, 2, 1, "", False, 5)
        for at, document in enumerate(documents)
    ]
    opened = [Opened(files[0], documents[0]), Opened(files[1].by("retrieval"), documents[1])]
    return enclose(opened, split(documents[1], files[1].name), number)


def straight(*texts: str, title: str = "Straight") -> Chat:
    """A chat of one branch."""
    conversation = Conversation("c" * 32, title, created=1.0, updated=2.0)
    for number, text in enumerate(texts):
        role = Role.ASSISTANT if number % 2 else Role.USER
        conversation.add(Message(f"{number:032d}", conversation.current_id, role, text, created=1.0))
    return Chat(conversation)

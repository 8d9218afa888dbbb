"""The JSON lines that the model cards' own chat loop writes: one question and its answer on each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from synthia_desktop.core.conversation import Conversation, Message, MessageState, Role, turns_of
from synthia_desktop.core.exchange.chat import Chat, turns
from synthia_desktop.core.exchange.values import table, text
from synthia_desktop.core.prompt import jsonl_line
from synthia_desktop.core.said import said

PROMPT, ANSWER = "prompt", "answer"


def write(chats: Iterable[Chat]) -> Iterator[str]:
    """The turns of the branch that is shown of each chat; a question without an answer is none."""
    for chat in chats:
        for turn in turns_of(turns(chat.conversation)):
            if turn.answer is not None:
                yield jsonl_line(turn.user, turn.answer)


def is_turn(data: Any) -> bool:
    """Whether a line's object is a turn."""
    found = table(data)
    return isinstance(found.get(PROMPT), str) and isinstance(found.get(ANSWER), str)


def read(lines: Iterable[Any], chat_id: str, title: str, now: float) -> Chat:
    """One chat of a file's lines. The file knows no times: they get now's (seconds since the epoch)."""
    conversation = Conversation(chat_id, title, created=now, updated=now)
    skipped = 0
    for number, data in enumerate(lines):
        if not is_turn(data):
            skipped += 1
            continue
        for role, key in ((Role.USER, PROMPT), (Role.ASSISTANT, ANSWER)):
            parent = conversation.current_id
            own = f"{chat_id}-{number}-{key[0]}"
            conversation.add(Message(own, parent, role, text(data[key]), MessageState.COMPLETE, now))
    problems = (said("lines that are no turns: {count:,}", count=skipped),) if skipped else ()
    return Chat(conversation, problems=problems)

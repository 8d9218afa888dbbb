"""A conversation as a tree of turns with one current branch: edits and regenerations add siblings, nothing is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from synthia_desktop.core.chat_options import ChatOptions


class Role(StrEnum):
    USER = "user"
    ASSISTANT = "assistant"


class MessageState(StrEnum):
    """How an answer ended, or that it has not: STREAMING left in the store means that the program died meanwhile."""

    COMPLETE = "complete"
    STREAMING = "streaming"
    STOPPED = "stopped"
    LENGTH = "length"
    FAILED = "failed"


@dataclass(frozen=True)
class AnswerStats:
    """What one answer cost. evaluated_tokens: prompt tokens not in the KV cache before. Speeds in tokens per second."""

    prompt_tokens: int
    evaluated_tokens: int
    generated_tokens: int
    first_token_s: float
    prompt_tokens_per_second: float
    tokens_per_second: float
    seconds: float
    seed: int
    finish_reason: str


@dataclass(frozen=True)
class Message:
    """One turn's half. parent_id None: it starts the conversation. created: seconds since the epoch."""

    id: str
    parent_id: str | None
    role: Role
    text: str
    state: MessageState = MessageState.COMPLETE
    created: float = 0.0
    model_name: str = ""
    stats: AnswerStats | None = None


@dataclass(frozen=True)
class Turn:
    """One finished question and answer, or (answer None) the question being answered. "" = answered with nothing."""

    user: str
    answer: str | None = None


@dataclass
class Conversation:
    """A tree of messages and the leaf that is shown. Messages are kept in the order they were added."""

    id: str
    title: str = ""
    system_prompt: str = ""
    created: float = 0.0
    updated: float = 0.0
    current_id: str | None = None
    messages: dict[str, Message] = field(default_factory=dict[str, Message])
    options: ChatOptions = field(default_factory=ChatOptions)

    def branch(self) -> list[Message]:
        """The messages from the first to the current one."""
        found: list[Message] = []
        seen: set[str] = set()
        at = self.current_id
        while at is not None and at in self.messages and at not in seen:
            seen.add(at)
            found.append(self.messages[at])
            at = self.messages[at].parent_id
        return found[::-1]

    def siblings(self, message_id: str) -> list[Message]:
        """The versions at this message's place, itself included, oldest first."""
        parent = self.messages[message_id].parent_id
        role = self.messages[message_id].role
        return [m for m in self.messages.values() if m.parent_id == parent and m.role is role]

    def add(self, message: Message) -> None:
        """Append or replace a message and make it the current one."""
        self.messages[message.id] = message
        self.current_id = message.id

    def latest_leaf(self, message_id: str) -> str:
        """The newest descendant of a message, following the newest child each time: where switching to it leads."""
        newest_child = {message.parent_id: message.id for message in self.messages.values()}
        at = message_id
        while at in newest_child:
            at = newest_child.pop(at)
        return at

    def versions(self) -> dict[str, tuple[int, int]]:
        """For each message its place from 0 among the versions at its place, and how many there are."""
        places: dict[tuple[str | None, Role], list[str]] = {}
        for message in self.messages.values():
            places.setdefault((message.parent_id, message.role), []).append(message.id)
        return {id_: (index, len(ids)) for ids in places.values() for index, id_ in enumerate(ids)}


def turns_of(branch: Sequence[Message]) -> list[Turn]:
    """Pair a branch's questions with their answers; an unanswered question gives a Turn with answer None."""
    turns: list[Turn] = []
    for message in branch:
        if message.role is Role.USER:
            turns.append(Turn(message.text))
        elif turns and turns[-1].answer is None:
            turns[-1] = Turn(turns[-1].user, message.text)
    return turns

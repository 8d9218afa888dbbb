"""Who follows whom in a conversation, kept ready: a step in a chat of thousands of messages must not walk them all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol


class Node(Protocol):
    """What the tree needs of a message. deleted: when, None = it is not."""

    @property
    def id(self) -> str: ...
    @property
    def parent_id(self) -> str | None: ...
    @property
    def deleted(self) -> float | None: ...


class MessageTree:
    """The messages that are not deleted; what a deleted one held hangs on what was before it.

    messages: each one stands after the one that it follows. count: of all messages, deleted ones too.
    """

    def __init__(self, messages: Iterable[Node]) -> None:
        self.count = 0
        self.parents: dict[str, str | None] = {}
        self.children: dict[str | None, list[str]] = {}
        self._instead: dict[str | None, str | None] = {}
        for message in messages:
            self.append(message)

    def append(self, message: Node) -> None:
        """Add a message that is newer than all the others."""
        self.count += 1
        parent = self._instead.get(message.parent_id, message.parent_id)
        if message.deleted is None:
            self.parents[message.id] = parent
            self.children.setdefault(parent, []).append(message.id)
        else:
            self._instead[message.id] = parent

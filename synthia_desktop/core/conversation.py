"""A conversation as a tree of turns with one current branch: edits and regenerations add siblings, nothing is lost."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.attachments import Enclosure
from synthia_desktop.core.chat_options import ChatOptions
from synthia_desktop.core.message_tree import MessageTree


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
class Message:
    """One turn's half. parent_id None: it starts the conversation. Times in seconds since the epoch.

    deleted: when it was put into the trash, None = it was not. enclosed: the files that came with a question.
    """

    id: str
    parent_id: str | None
    role: Role
    text: str
    state: MessageState = MessageState.COMPLETE
    created: float = 0.0
    model_name: str = ""
    stats: AnswerStats | None = None
    deleted: float | None = None
    enclosed: Enclosure | None = None

    @property
    def asked(self) -> str:
        """A question as a model sees it: its own words, after those of the files that came with it."""
        return self.enclosed.asked(self.text) if self.enclosed else self.text


@dataclass(frozen=True)
class Turn:
    """One finished question and answer, or (answer None) the question being answered. "" = answered with nothing."""

    user: str
    answer: str | None = None


def new_id() -> str:
    """An id for a conversation or a message."""
    return os.urandom(16).hex()


@dataclass
class Conversation:
    """A tree of messages and the leaf that is shown. Messages are kept in the order they were added.

    Deleted messages stay in it until they are purged, so that restoring one puts it exactly where it was; nothing here
    but `messages` itself gives them out.
    """

    id: str
    title: str = ""
    system_prompt: str = ""
    created: float = 0.0
    updated: float = 0.0
    current_id: str | None = None
    messages: dict[str, Message] = field(default_factory=dict[str, Message])
    options: ChatOptions = field(default_factory=ChatOptions)
    _known: MessageTree | None = field(default=None, init=False, repr=False, compare=False)
    _ways: dict[str | None, str] = field(default_factory=dict[str | None, str], init=False, repr=False, compare=False)

    def branch(self) -> list[Message]:
        """The messages from the first to the current one."""
        return self.path(self.current_id)

    def path(self, message_id: str | None) -> list[Message]:
        """The messages from the first to this one."""
        found: list[Message] = []
        seen: set[str] = set()
        at = message_id
        while at is not None and at in self.messages and at not in seen:
            seen.add(at)
            message = self.messages[at]
            if message.deleted is None:
                found.append(message)
            at = message.parent_id
        return found[::-1]

    def before(self, message_id: str) -> str | None:
        """The id of the message that this one follows, None where it begins the conversation."""
        return self._tree().parents[message_id]

    def siblings(self, message_id: str) -> list[Message]:
        """The versions at this message's place, itself included, oldest first."""
        tree = self._tree()
        return [self.messages[id_] for id_ in tree.children[tree.parents[message_id]]]

    def version(self, message_id: str) -> tuple[int, int]:
        """A message's place from 0 among the versions at its place, and how many there are."""
        tree = self._tree()
        places = tree.children[tree.parents[message_id]]
        # A new message is the last one of what may be thousands.
        return (len(places) - 1 if places[-1] == message_id else places.index(message_id)), len(places)

    def versions(self) -> dict[str, tuple[int, int]]:
        """For each message its place from 0 among the versions at its place, and how many there are."""
        places = self._tree().children.values()
        return {id_: (index, len(ids)) for ids in places for index, id_ in enumerate(ids)}

    def children(self, message_id: str | None) -> list[Message]:
        """What follows a message directly, one for each branch that leaves it, oldest first."""
        return [self.messages[id_] for id_ in self._tree().children.get(message_id, ())]

    def following(self, message_id: str) -> list[Message]:
        """All that follows a message, on every branch."""
        tree, found, waiting = self._tree(), list[Message](), [message_id]
        seen = set(waiting)
        while waiting:
            for child in tree.children.get(waiting.pop(), ()):
                if child not in seen:
                    seen.add(child)
                    found.append(self.messages[child])
                    waiting.append(child)
        return found

    def add(self, message: Message) -> None:
        """Append or replace a message and make it the current one."""
        known = self._known if message.id not in self.messages else None
        self.messages[message.id] = message
        self.current_id = message.id
        self._known = known
        if known is not None:
            known.append(message)
        self._ways[self._tree().parents.get(message.id)] = message.id

    def remove(self, message_id: str) -> None:
        """Take a message that nothing follows out of memory for good; what was before it is current then."""
        message = self.messages.pop(message_id)
        self._known = None
        if self.current_id == message_id:
            self.current_id = message.parent_id

    def latest_leaf(self, message_id: str) -> str:
        """The end of the branch through a message: the one shown last, else the newest, from each fork on."""
        tree, at, seen = self._tree(), message_id, {message_id}
        while children := tree.children.get(at):
            way = self._ways.get(at, "")
            after = way if way in self.messages and tree.parents.get(way) == at else children[-1]
            if after in seen:
                break
            seen.add(after)
            at = after
        return at

    def switch_to(self, message_id: str) -> None:
        """Make the end of the branch through a message the current one; the way back leads to where one was."""
        self._remember_way()
        self.current_id = self.latest_leaf(message_id)

    @property
    def is_at_fork(self) -> bool:
        """Whether something follows the current message, so that the next one begins a branch."""
        return self.current_id is not None and bool(self.children(self.current_id))

    def stand_at(self, message_id: str) -> None:
        """Make a message the current one whatever follows it; switch_to(it) then leads back to where one was."""
        self._remember_way()
        self.current_id = message_id

    def delete(self, message_id: str, when: float, following: bool) -> list[Message]:
        """Delete a message; following: and all that follows it, on every branch. Gives the messages as they are now.

        Without `following`, what follows it on any branch follows what was before it. If the current message is gone,
        the nearest other version at the deleted one's place is shown instead, or else what was before it, each to its
        branch's end.
        when: seconds since the epoch, by which restore() knows what belongs together.
        """
        return self._delete([self.messages[message_id], *(self.following(message_id) if following else ())], when)

    def delete_turn(self, question_id: str, when: float) -> list[Message]:
        """Delete a question and every version of its answer, as delete() does; what follows them stays."""
        answers = [message for message in self.children(question_id) if message.role is Role.ASSISTANT]
        return self._delete([self.messages[question_id], *answers], when)

    def restore(self, when: float, show: bool = True) -> list[Message]:
        """Bring back what was deleted at that time, to where it was, and show it. Gives the messages as they are now.

        show: False = the current message stays the current one.
        """
        back = self._mark([message for message in self.messages.values() if message.deleted == when], None)
        if show and back and back[0].id not in {message.id for message in self.branch()}:
            self.switch_to(back[0].id)
        return back

    def _delete(self, gone: Sequence[Message], when: float) -> list[Message]:
        tree = self._tree()
        parent = tree.parents[gone[0].id]
        versions = tree.children[parent]
        at = versions.index(gone[0].id)
        beside = next(iter([*versions[at - 1 : at], *versions[at + 1 : at + 2]]), None)
        self._remember_way()
        changed = self._mark(gone, when)
        if self.current_id is not None and self.messages[self.current_id].deleted is not None:
            after = self._tree().children
            beginnings = (
                [beside] if beside is not None else [parent] if parent is not None else after.get(None, [])[-1:]
            )
            self.current_id = self.latest_leaf(beginnings[0]) if beginnings else None
        return changed

    def _mark(self, messages: Sequence[Message], deleted: float | None) -> list[Message]:
        changed = [replace(message, deleted=deleted) for message in messages]
        self.messages.update((message.id, message) for message in changed)
        self._known = None
        return changed

    def _remember_way(self) -> None:
        before: str | None = None
        for message in self.branch():
            self._ways[before] = message.id
            before = message.id

    def _tree(self) -> MessageTree:
        """Made when it is needed; a message that was put into `messages` directly shows by their number."""
        if self._known is None or self._known.count != len(self.messages):
            self._known = MessageTree(self.messages.values())
        return self._known


def turns_of(branch: Sequence[Message]) -> list[Turn]:
    """Pair a branch's questions with their answers; an unanswered question gives a Turn with answer None."""
    turns: list[Turn] = []
    for message in branch:
        if message.role is Role.USER:
            turns.append(Turn(message.asked))
        elif turns and turns[-1].answer is None:
            turns[-1] = Turn(turns[-1].user, message.text)
    return turns

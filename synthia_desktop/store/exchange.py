"""Chats out of the database into files and back: which ones are new here, and each one whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from synthia_desktop.core.attachments import Document
from synthia_desktop.core.conversation import Conversation, new_id
from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.exchange.chat import Chat
from synthia_desktop.core.exchange.enclosed import document_ids
from synthia_desktop.core.said import said
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.enclosures import document_with, put_document
from synthia_desktop.store.labels import LabelStore

NAMED = 200
"""So many chats of an import are listed by their titles."""


class Verdict(StrEnum):
    """What an import does with a chat: add it, leave out what is here already, or add what has changed as a copy."""

    NEW = "new"
    HERE = "here"
    CHANGED = "changed"


@dataclass
class ImportSummary:
    """What an import would do, or has done. messages: of the chats that are added. problems: in words.

    named: (title, messages, verdict) of the first chats. ids: of the stored chats, empty before they are.
    """

    counts: dict[Verdict, int] = field(default_factory=lambda: dict.fromkeys(Verdict, 0))
    messages: int = 0
    named: list[tuple[str, int, Verdict]] = field(default_factory=list[tuple[str, int, Verdict]])
    problems: list[str] = field(default_factory=list[str])
    kinds: list[str] = field(default_factory=list[str])
    ids: list[str] = field(default_factory=list[str])

    @property
    def added(self) -> int:
        """How many chats are added."""
        return self.counts[Verdict.NEW] + self.counts[Verdict.CHANGED]

    def note(self, chat: Chat, verdict: Verdict) -> None:
        """Count a chat."""
        count = len(chat.conversation.messages)
        self.counts[verdict] += 1
        self.messages += count if verdict is not Verdict.HERE else 0
        if len(self.named) < NAMED:
            self.named.append((chat.conversation.title, count, verdict))
        name = " ".join(chat.conversation.title.split())[:60]
        self.problems += [said("“{name}”: {problem}.", name=name, problem=problem) for problem in chat.problems[:3]]
        if len(chat.problems) > 3:
            self.problems.append(said("“{name}”: {more} more such things.", name=name, more=len(chat.problems) - 3))


def stored_chats(store: ConversationStore, ids: Sequence[str] | None = None) -> Iterator[Chat]:
    """The chats with these ids in their order, None = all, the newest first; one that is gone meanwhile is left out.

    Raises StorageError.
    """
    labels = LabelStore(store)
    for id_ in [summary.id for summary in store.summaries()] if ids is None else ids:
        try:
            conversation = store.load(id_)
        except StorageError as error:
            if error.__cause__ is not None:
                raise
            continue
        yield Chat(conversation, labels.get(id_), documents=_documents_of(conversation, store))


def look_through(chats: Iterable[Chat], store: ConversationStore) -> ImportSummary:
    """What bring_in() would do. Raises StorageError and what reading the chats raises."""
    summary, met = ImportSummary(), set[str]()
    for chat in chats:
        names = _names(chat)
        summary.note(chat, Verdict.HERE if met.intersection(names) else verdict_on(chat, store))
        met.update(names)
    return summary


def bring_in(chats: Iterable[Chat], store: ConversationStore, summary: ImportSummary) -> ImportSummary:
    """Store what is new, and what has changed beside what is here; nothing that is here is changed.

    The summary counts what is stored already also where this ends early. Raises StorageError and what reading raises.
    """
    for chat in chats:
        verdict = verdict_on(chat, store)
        if verdict is not Verdict.HERE:
            summary.ids.append(add(chat, store))
        summary.note(chat, verdict)
    return summary


def verdict_on(chat: Chat, store: ConversationStore) -> Verdict:
    """HERE: a chat of the same origin has all of its messages already, wherever it went on since."""
    said = {(message.role.value, message.text) for message in chat.conversation.messages.values()}
    names = _names(chat)
    with store.transaction() as connection:
        known = connection.execute(
            "SELECT id FROM conversations WHERE deleted IS NULL"
            " AND (id = ? OR (origin <> '' AND origin IN (SELECT value FROM json_each(?))))",
            (chat.conversation.id, json.dumps(names)),
        ).fetchall()
        for (id_,) in known:
            here = connection.execute("SELECT role, text FROM messages WHERE conversation_id = ?", (id_,))
            if said <= set(here):
                return Verdict.HERE
    return Verdict.CHANGED if known else Verdict.NEW


def add(chat: Chat, store: ConversationStore) -> str:
    """Store a chat under its own ids where nothing has them, else under new ones; gives the chat's id."""
    conversation, labels = chat.conversation, chat.labels
    if not _are_free(conversation, store):
        if not labels.origin and conversation.id:
            labels = replace(labels, origin=_own_name(conversation.id))
        conversation = _renamed(conversation)
    with store.transaction() as connection:
        for document in chat.documents:
            put_document(connection, document)
    store.save(conversation, conversation.messages.values(), labels)
    return conversation.id


def _documents_of(conversation: Conversation, store: ConversationStore) -> tuple[Document, ...]:
    """One that is damaged does not hold up the rest."""
    ids = document_ids(conversation)
    if not ids:
        return ()
    with store.transaction() as connection:
        found = [document_with(connection, id_) for id_ in ids]
    return tuple(document for document in found if document is not None)


def _names(chat: Chat) -> list[str]:
    """What a chat is recognised by: where it was imported from, and its own id."""
    own = [_own_name(chat.conversation.id)] if chat.conversation.id and not chat.labels.origin else []
    return [*filter(None, [chat.labels.origin]), *own]


def _own_name(id_: str) -> str:
    return f"synthia:{id_}"


def _are_free(conversation: Conversation, store: ConversationStore) -> bool:
    """Whether the ids are of this program's making, and nothing here has them, not even in the trash."""
    ids = [conversation.id, *conversation.messages]
    if any(len(id_) != len(new_id()) for id_ in ids):
        return False
    with store.transaction() as connection:
        (count,) = connection.execute(
            "SELECT (SELECT count(*) FROM conversations WHERE id = ?)"
            " + (SELECT count(*) FROM messages WHERE id IN (SELECT value FROM json_each(?)))",
            (conversation.id, json.dumps(ids)),
        ).fetchone()
    return not count


def _renamed(conversation: Conversation) -> Conversation:
    ids: dict[str | None, str] = {id_: new_id() for id_ in conversation.messages}
    messages = (
        replace(message, id=ids[message.id], parent_id=ids.get(message.parent_id))
        for message in conversation.messages.values()
    )
    options = conversation.options
    until = ids.get(options.summary_until, "")
    return replace(
        conversation,
        id=new_id(),
        current_id=ids.get(conversation.current_id),
        messages={message.id: message for message in messages},
        options=replace(options, summary=options.summary if until else "", summary_until=until),
    )

"""Conversations on the disk: what was shown is there again, also after the program was killed."""

from __future__ import annotations

import json
import time
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from sqlite3 import Connection
from threading import Lock
from typing import Any, cast

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.attachments import storable
from synthia_desktop.core.chat_options import ChatOptions
from synthia_desktop.core.conversation import Conversation, Message, MessageState, Role
from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.labels import Labels
from synthia_desktop.core.records import from_json, to_json
from synthia_desktop.core.said import said
from synthia_desktop.store.database import open_database, storage_errors
from synthia_desktop.store.enclosures import enclosures_of, files_of, put_enclosures
from synthia_desktop.store.tags import read_tags, write_tags

_NO_STATS = AnswerStats(0, 0, 0, 0.0, 0.0, 0.0, 0.0, 0, "")
_ROLES: dict[str, Role] = {role.value: role for role in Role}
_STATES: dict[str, MessageState] = {state.value: state for state in MessageState}
_STATS_FIELDS = tuple(vars(_NO_STATS))
_STATS_TYPES: tuple[type, ...] = tuple(map(type, vars(_NO_STATS).values()))
_PUT_MESSAGE = (
    "INSERT INTO messages"
    " (id, conversation_id, parent_id, role, text, state, created, model_name, stats, deleted, files)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET text = excluded.text,"
    " state = excluded.state, model_name = excluded.model_name, stats = excluded.stats, deleted = excluded.deleted"
)


@dataclass(frozen=True)
class Summary:
    """One line of the conversation list. Times in seconds since the epoch."""

    id: str
    title: str
    updated: float
    created: float
    pinned: bool = False
    archived: bool = False
    tags: tuple[str, ...] = ()


class ConversationStore:
    """Every call is one transaction and may come from any thread; they take turns. All raise StorageError."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = Lock()
        self._connection = open_database(path)

    def close(self) -> None:
        """Write everything into the one file. Nothing may be called afterwards."""
        with self._lock, storage_errors(self.path):
            self._connection.close()

    def summaries(self) -> list[Summary]:
        """All conversations that are not deleted, the newest first."""
        with self.transaction() as connection:
            rows = connection.execute(
                "SELECT id, title, updated, created, pinned IS NOT NULL, archived IS NOT NULL, tags FROM conversations"
                " WHERE deleted IS NULL ORDER BY updated DESC, id"
            ).fetchall()
        return [
            Summary(id_, title, updated, created, bool(pinned), bool(archived), read_tags(tags))
            for id_, title, updated, created, pinned, archived, tags in rows
        ]

    def ids(self) -> set[str]:
        """The ids of all conversations, of deleted ones too until they are purged."""
        with self.transaction() as connection:
            return {id_ for (id_,) in connection.execute("SELECT id FROM conversations")}

    def has(self, conversation_id: str) -> bool:
        """Whether a conversation is stored, deleted or not."""
        with self.transaction() as connection:
            found = connection.execute("SELECT 1 FROM conversations WHERE id = ?", (conversation_id,)).fetchone()
        return found is not None

    def load(self, conversation_id: str) -> Conversation:
        """A conversation with all its messages, deleted ones too until they are purged."""
        with self.transaction() as connection:
            header = connection.execute(
                "SELECT id, title, system_prompt, created, updated, current_id, options"
                " FROM conversations WHERE id = ?",
                (conversation_id,),
            ).fetchone()
            rows = connection.execute(
                "SELECT id, parent_id, role, text, state, created, model_name, stats, deleted FROM messages"
                " WHERE conversation_id = ? ORDER BY place",
                (conversation_id,),
            ).fetchall()
            enclosures = enclosures_of(connection, conversation_id)
        if header is None:
            message = said("It is no longer stored on this computer.")
            raise StorageError("The conversation is gone", message, "Choose another one from the list.")
        messages = {message.id: message for message in (_message(*row) for row in rows)}
        for id_ in enclosures.keys() & messages.keys():
            messages[id_] = replace(messages[id_], enclosed=enclosures[id_])
        return Conversation(*header[:-1], messages=messages, options=_options(header[-1]))

    def save(self, conversation: Conversation, messages: Iterable[Message] = (), labels: Labels | None = None) -> None:
        """Store the conversation's own fields and these of its messages, all of it or nothing.

        A message that is stored already is replaced in its place, as a growing answer is each second.
        labels: of a chat that comes from a file; None = they stay as they are.
        """
        with self.transaction() as connection:
            put_header(connection, conversation)
            put_messages(connection, conversation.id, messages)
            if labels is not None:
                connection.execute(
                    "UPDATE conversations SET pinned = ?, archived = ?, tags = ?, titled = ?, origin = ? WHERE id = ?",
                    (
                        labels.pinned,
                        labels.archived,
                        write_tags(labels.tags),
                        labels.titled,
                        storable(labels.origin),
                        conversation.id,
                    ),
                )

    def put_message(self, conversation_id: str, message: Message) -> None:
        """Add or replace a message of a stored conversation."""
        with self.transaction() as connection:
            put_messages(connection, conversation_id, [message])

    def rename(self, conversation_id: str, title: str) -> None:
        """Give it the person's title, which nothing else replaces."""
        change = "UPDATE conversations SET title = ?, titled = 'person' WHERE id = ?"
        self._execute(change, storable(title), conversation_id)

    def delete(self, conversation_id: str) -> None:
        """Take a conversation off the list; restore brings it back until the trash is emptied of it."""
        self._execute("UPDATE conversations SET deleted = ? WHERE id = ?", time.time(), conversation_id)

    def restore(self, conversation_id: str) -> None:
        self._execute("UPDATE conversations SET deleted = NULL WHERE id = ?", conversation_id)

    def draft(self, conversation_id: str) -> str:
        """What was typed and not sent; empty if nothing."""
        with self.transaction() as connection:
            row = connection.execute("SELECT text FROM drafts WHERE conversation_id = ?", (conversation_id,)).fetchone()
        return row[0] if row else ""

    def set_draft(self, conversation_id: str, text: str) -> None:
        """Keep a draft, also of a conversation that is not stored yet; an empty text forgets it."""
        if text:
            self._execute("INSERT OR REPLACE INTO drafts VALUES (?, ?)", conversation_id, storable(text))
        else:
            self._execute("DELETE FROM drafts WHERE conversation_id = ?", conversation_id)

    def recover_interrupted(self) -> int:
        """Mark answers that were being written when the program died as stopped; gives how many."""
        return self._execute("UPDATE messages SET state = ? WHERE state = 'streaming'", MessageState.STOPPED.value)

    @contextmanager
    def transaction(self) -> Generator[Connection]:
        """The connection, while nobody else has it; what is done with it is done as a whole or not at all."""
        with self._lock, storage_errors(self.path), self._connection as connection:
            yield connection

    def _execute(self, statement: str, *values: str | float | None) -> int:
        with self.transaction() as connection:
            return connection.execute(statement, values).rowcount


def put_header(connection: Connection, conversation: Conversation) -> None:
    """Store a conversation's own fields: what save() does within its transaction."""
    header = (
        conversation.id,
        storable(conversation.title),
        storable(conversation.system_prompt),
        conversation.current_id,
        conversation.created,
        conversation.updated,
        json.dumps(to_json(conversation.options)),
    )
    connection.execute(
        "INSERT INTO conversations (id, title, system_prompt, current_id, created, updated, options)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET title = excluded.title,"
        " system_prompt = excluded.system_prompt, current_id = excluded.current_id,"
        " updated = excluded.updated, options = excluded.options",
        header,
    )


def put_messages(connection: Connection, conversation_id: str, messages: Iterable[Message]) -> None:
    """Store messages of a stored conversation: what save() does within its transaction."""
    enclosing: list[Message] = []

    def rows() -> Generator[tuple[str | float | None, ...]]:
        for message in messages:
            if message.enclosed:
                enclosing.append(message)
            yield _row(conversation_id, message)

    connection.executemany(_PUT_MESSAGE, rows())
    put_enclosures(connection, conversation_id, enclosing)


def _row(conversation_id: str, message: Message) -> tuple[str | float | None, ...]:
    return (
        message.id,
        conversation_id,
        message.parent_id,
        message.role.value,
        storable(message.text),
        message.state.value,
        message.created,
        storable(message.model_name),
        json.dumps(to_json(message.stats)) if message.stats else None,
        message.deleted,
        storable(files_of(message)),
    )


def _message(
    id_: str,
    parent: str | None,
    role: str,
    text: str,
    state: str,
    created: float,
    model: str,
    stats: str | None,
    deleted: float | None,
) -> Message:
    return Message(id_, parent, _ROLES[role], text, _STATES[state], created, model, _stats(stats), deleted)


def _options(text: str) -> ChatOptions:
    """What cannot be read keeps its default; the rest of the chat is not held up by it."""
    try:
        data: Any = json.loads(text)
    except ValueError:
        return ChatOptions()
    return from_json(ChatOptions(), data, [])


def _stats(text: str | None) -> AnswerStats | None:
    if text is None:
        return None
    try:
        data: Any = json.loads(text)
    except ValueError:
        return None
    if isinstance(data, dict):
        found = cast("dict[str, Any]", data)
        # As this version wrote it: all fields in their types and order. Thousands are read in a third of the time.
        if tuple(found) == _STATS_FIELDS and tuple(map(type, found.values())) == _STATS_TYPES:
            return AnswerStats(**found)
    return from_json(_NO_STATS, data, [])

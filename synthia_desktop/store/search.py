"""Finds messages in all chats while a person types, in an index that the database keeps true by itself."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock

from synthia_desktop.core.conversation import Role
from synthia_desktop.core.folding import fold
from synthia_desktop.core.search_query import SearchQuery
from synthia_desktop.core.snippet import Marked, mark_all, snippet
from synthia_desktop.store.database import open_database, storage_errors

MOST_CHATS, HITS_OF_A_CHAT = 40, 3
# A letter or two stand in so many of the index's trigrams; one with more of them is so common that the newest messages
# are looked through faster.
_MOST_TRIGRAMS = 300
_TRIGRAMS_OF_A_WORD = 40
_LAST = "\U0010ffff"


@dataclass(frozen=True)
class Hit:
    """A message that was found, with the text around the first word. created: seconds since the epoch."""

    message_id: str
    role: Role
    snippet: Marked
    created: float
    model_name: str


@dataclass(frozen=True)
class FoundChat:
    """A chat with its newest hits; more: that so many others are in it, of those looked at. hits may be empty.

    updated: seconds since the epoch.
    """

    conversation_id: str
    title: Marked
    updated: float
    archived: bool
    hits: tuple[Hit, ...] = ()
    more: int = 0


class Interrupted(Exception):  # noqa: N818
    """The search was given up, because another one is wanted."""


class Search:
    """Has a connection of its own, so that it never waits for what is being stored. Calls take turns.

    Every call but interrupt() raises StorageError.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._connection = open_database(path)
        self._connection.execute("CREATE VIRTUAL TABLE temp.trigrams USING fts5vocab (main, search, 'row')")

    def close(self) -> None:
        """Nothing may be called afterwards."""
        with self._lock, storage_errors(self._path):
            self._connection.close()

    def interrupt(self) -> None:
        """End the search that runs on another thread: it raises Interrupted."""
        self._connection.interrupt()

    def index_more(self, seconds: float = 0.05) -> bool:
        """Put messages of before there was an index into it, for about so long; tells whether some are left."""
        until = time.monotonic() + seconds
        with self._lock, storage_errors(self._path):
            while self._index_some():
                if time.monotonic() >= until:
                    return True
        return False

    def _index_some(self) -> bool:
        with self._connection as connection:
            rows = connection.execute(
                "SELECT place, text FROM messages WHERE indexed = 0 AND state <> 'streaming' LIMIT 50"
            ).fetchall()
            connection.executemany("INSERT INTO search (rowid, text) VALUES (?, fold(?) || '  ')", rows)
            connection.executemany("UPDATE messages SET indexed = 1 WHERE place = ?", [row[:1] for row in rows])
        return bool(rows)

    def find(
        self, query: SearchQuery, cancelled: Callable[[], bool] = lambda: False, most_chats: int = MOST_CHATS
    ) -> list[FoundChat]:
        """The chats with the newest hits, those whose title has all the words before the others.

        Raises Interrupted after interrupt(), or once cancelled() gives True.
        """
        with self._lock, storage_errors(self._path):
            try:
                # Titles may fill no more than half of what is shown, where messages are looked for too.
                titles = self._titles(query, most_chats // (2 if query.words else 1))
                found = {chat.conversation_id: chat for chat in titles}
                if query.words:
                    for chat_id, title, updated, archived, hit in self._hits(query):
                        if cancelled():
                            raise Interrupted
                        if chat_id not in found and len(found) >= most_chats:
                            break
                        known = found.get(chat_id) or FoundChat(chat_id, Marked(title), updated, archived)
                        found[chat_id] = _with_hit(known, hit)
                return list(found.values())
            except sqlite3.OperationalError as error:
                if error.sqlite_errorname == "SQLITE_INTERRUPT":
                    raise Interrupted from error
                raise

    def _titles(self, query: SearchQuery, most: int) -> Iterator[FoundChat]:
        where, values = _of_chats(query)
        if query.model or query.since is not None or query.until is not None:
            inner, more = _of_messages(query)
            where += f" AND EXISTS (SELECT 1 FROM messages m WHERE m.conversation_id = c.id AND {inner})"  # noqa: S608
            values += more
        where += " AND instr(fold(c.title), ?)" * len(query.words)
        rows = self._connection.execute(
            f"SELECT c.id, c.title, c.updated, c.archived IS NOT NULL FROM conversations c WHERE {where}"  # noqa: S608
            " ORDER BY c.updated DESC LIMIT ?",
            (*values, *query.words, most),
        )
        for id_, title, updated, archived in rows.fetchall():
            yield FoundChat(id_, mark_all(title, query.words), updated, bool(archived))

    def _hits(self, query: SearchQuery) -> Iterator[tuple[str, str, float, bool, Hit]]:
        """The messages with all the words, the newest first."""
        expression = self._expression(query.words)
        if expression is None:
            return
        chats, of_chats = _of_chats(query)
        messages, of_messages = _of_messages(query)
        # The order of the joins is meant: what the index gives is looked up, newest first, until there is enough.
        source = "search CROSS JOIN messages m ON m.place = search.rowid" if expression else "messages m"
        with closing(
            self._connection.execute(
                "SELECT m.id, m.conversation_id, m.role, m.text, m.created, m.model_name,"  # noqa: S608
                f" c.title, c.updated, c.archived IS NOT NULL FROM {source}"
                " CROSS JOIN conversations c ON c.id = m.conversation_id"
                f" WHERE {'search MATCH ? AND ' if expression else ''}{messages} AND {chats}"
                f" ORDER BY {'search.rowid' if expression else 'm.place'} DESC",
                ([expression] if expression else []) + of_messages + of_chats,
            )
        ) as rows:
            for id_, chat, role, text, created, model, title, updated, archived in rows:
                folded = fold(text)
                if all(word in folded for word in query.words):
                    hit = Hit(id_, Role(role), snippet(text, query.words), created, model)
                    yield chat, title, updated, bool(archived), hit

    def _expression(self, words: tuple[str, ...]) -> str | None:
        """What to ask the index for; "" = it cannot help, None = nothing has these words."""
        parts: list[str] = []
        for word in words:
            if len(word) >= 3:
                step = max(1, (len(word) - 2) // _TRIGRAMS_OF_A_WORD)
                parts += [_quoted(word[at : at + 3]) for at in range(0, len(word) - 2, step)]
                continue
            terms = self._connection.execute(
                "SELECT term FROM temp.trigrams WHERE term >= ? AND term < ? LIMIT ?",
                (word, word + _LAST, _MOST_TRIGRAMS + 1),
            ).fetchall()
            if not terms:
                return None
            if len(terms) <= _MOST_TRIGRAMS:
                parts.append(f"({' OR '.join(_quoted(term) for (term,) in terms)})")
        return " AND ".join(dict.fromkeys(parts))


def _with_hit(chat: FoundChat, hit: Hit) -> FoundChat:
    if len(chat.hits) < HITS_OF_A_CHAT:
        return replace(chat, hits=(*chat.hits, hit))
    return replace(chat, more=chat.more + 1)


def _quoted(term: str) -> str:
    return '"' + term.replace('"', '""') + '"'


def _of_chats(query: SearchQuery) -> tuple[str, list[str | float]]:
    """The condition on conversations c, and its values."""
    where, values = "c.deleted IS NULL", list[str | float]()
    if query.archived is not None:
        where += " AND c.archived IS NOT NULL" if query.archived else " AND c.archived IS NULL"
    if query.tag:
        where += " AND EXISTS (SELECT 1 FROM json_each(c.tags) WHERE fold(value) = ?)"
        values.append(query.tag)
    return where, values


def _of_messages(query: SearchQuery) -> tuple[str, list[str | float]]:
    """The condition on messages m, and its values."""
    where, values = "m.deleted IS NULL", list[str | float]()
    if query.model:
        where += " AND instr(fold(m.model_name), ?)"
        values.append(query.model)
    if query.since is not None:
        where += " AND m.created >= ?"
        values.append(query.since)
    if query.until is not None:
        where += " AND m.created < ?"
        values.append(query.until)
    return where, values

"""Finds messages in all chats while a person types, in an index that the database keeps true by itself."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from threading import Lock

from synthia_desktop.core.conversation import Role
from synthia_desktop.core.folding import fold
from synthia_desktop.core.reasoning import without_marks
from synthia_desktop.core.search_query import SearchQuery
from synthia_desktop.core.snippet import Marked, mark_all, snippet
from synthia_desktop.store.database import open_database, storage_errors
from synthia_desktop.store.indexing import index_more
from synthia_desktop.store.labels import MODELS

MOST_CHATS, HITS_OF_A_CHAT = 20, 3
_TRIGRAM = 3
# A letter or two stand in so many of the index's trigrams; one with more of them is so common that the newest messages
# are looked through faster.
_MOST_TRIGRAMS = 300
_FEW = 2_000
_TITLES = 50_000
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
        # The titles are few and gone through with each letter typed.
        self._connection.create_function("fold_title", 1, lru_cache(_TITLES)(fold), deterministic=True)
        self._connection.execute("CREATE VIRTUAL TABLE temp.trigrams USING fts5vocab (main, search, 'row')")

    def close(self) -> None:
        """Nothing may be called afterwards."""
        with self._lock, storage_errors(self._path):
            self._connection.close()

    def interrupt(self) -> None:
        """End what runs on another thread: a search raises Interrupted."""
        self._connection.interrupt()

    def index_more(self, seconds: float = 0.05) -> bool:
        """Put messages that were stored without the index into it, for about so long; tells whether some are left.

        interrupt() ends it early, with some left: who searches does not wait for it.
        """
        try:
            return index_more(self._transaction, seconds)
        except Interrupted:
            return True

    @contextmanager
    def _transaction(self) -> Generator[sqlite3.Connection]:
        with self._lock, storage_errors(self._path), _interruptions(), self._connection as connection:
            yield connection

    def find(
        self, query: SearchQuery, cancelled: Callable[[], bool] = lambda: False, most_chats: int = MOST_CHATS
    ) -> list[FoundChat]:
        """The chats with the newest hits, those whose title has all the words first, then the newest.

        Raises Interrupted after interrupt(), or once cancelled() gives True.
        """
        with self._lock, storage_errors(self._path), _interruptions():
            # Titles may fill no more than half of what is shown, where messages are looked for too.
            titles = self._titles(query, most_chats // (2 if query.words else 1))
            by_title = {chat.conversation_id: chat for chat in titles}
            found = dict(by_title)
            if query.words:
                self._add_hits(found, query, cancelled, most_chats)
            first = set(by_title)
            return sorted(found.values(), key=lambda chat: (chat.conversation_id not in first, -chat.updated))

    def _add_hits(
        self, found: dict[str, FoundChat], query: SearchQuery, cancelled: Callable[[], bool], most_chats: int
    ) -> None:
        for place, chat_id in self._places(query):
            if cancelled():
                raise Interrupted
            known = found.get(chat_id)
            if known is None:
                if len(found) >= most_chats:
                    return
                known = self._chat(chat_id)
            if len(known.hits) < HITS_OF_A_CHAT:
                found[chat_id] = replace(known, hits=(*known.hits, self._hit(place, query)))
            else:
                found[chat_id] = replace(known, more=known.more + 1)

    def _titles(self, query: SearchQuery, most: int) -> Iterator[FoundChat]:
        where, values = _of_chats(query)
        where += " AND instr(fold_title(c.title), ?)" * len(query.words)
        values += query.words
        if query.model or query.since is not None or query.until is not None:
            narrow = self._is_narrow(query)
            inner, more = _of_messages(query, narrow)
            # The few messages first and then their chats, or of each chat whether it has such a message.
            within = (
                f"c.id IN (SELECT m.conversation_id FROM messages m WHERE {inner})"  # noqa: S608
                if narrow
                else f"EXISTS (SELECT 1 FROM messages m WHERE m.conversation_id = c.id AND {inner})"  # noqa: S608
            )
            where += f" AND {within}"
            values += more
        rows = self._connection.execute(
            f"SELECT c.id, c.title, c.updated, c.archived IS NOT NULL FROM conversations c WHERE {where}"  # noqa: S608
            " ORDER BY c.updated DESC LIMIT ?",
            (*values, most),
        )
        for id_, title, updated, archived in rows.fetchall():
            yield FoundChat(id_, mark_all(title, query.words), updated, bool(archived))

    def _chat(self, chat_id: str) -> FoundChat:
        title, updated, archived = self._connection.execute(
            "SELECT title, updated, archived IS NOT NULL FROM conversations WHERE id = ?", (chat_id,)
        ).fetchone()
        return FoundChat(chat_id, Marked(title), updated, bool(archived))

    def _hit(self, place: int, query: SearchQuery) -> Hit:
        id_, role, text, files, created, model = self._connection.execute(
            "SELECT id, role, text, files, created, model_name FROM messages WHERE place = ?", (place,)
        ).fetchone()
        return Hit(id_, Role(role), _snippet(Role(role), text, files, query.words), created, model)

    def _places(self, query: SearchQuery) -> Iterator[tuple[int, str]]:
        """The messages with all the words, the newest first, each with its chat."""
        narrow = self._is_narrow(query)
        expression = dict.fromkeys(query.words) if narrow else self._expression(query.words)
        if expression is None:
            return
        chats, of_chats = _of_chats(query)
        messages, of_messages = _of_messages(query, narrow)
        common = [word for word in query.words if expression[word] is None]
        indexed = " AND ".join(filter(None, expression.values()))
        messages += " AND instr(fold(m.text || m.files), ?)" * len(common)
        # The order of the joins is meant: what the index gives is looked up, newest first, until there is enough.
        source = "search CROSS JOIN messages m ON m.place = search.rowid" if indexed else "messages m"
        with closing(
            self._connection.execute(
                f"SELECT m.place, m.conversation_id FROM {source}"  # noqa: S608
                " CROSS JOIN conversations c ON c.id = m.conversation_id"
                f" WHERE {'search MATCH ? AND ' if indexed else ''}{messages} AND {chats}"
                f" ORDER BY {'search.rowid' if indexed else 'm.place'} DESC",
                ([indexed] if indexed else []) + of_messages + common + of_chats,
            )
        ) as rows:
            yield from rows

    def _is_narrow(self, query: SearchQuery) -> bool:
        """Whether the filters alone leave so few messages that these are gone through faster than the index's finds."""
        where, values = _of_messages(query, True)
        if not values:
            return False
        left = f"SELECT count(*) FROM (SELECT 1 FROM messages m WHERE {where} LIMIT {_FEW + 1})"  # noqa: S608
        (count,) = self._connection.execute(left, values).fetchone()
        return count <= _FEW

    def _expression(self, words: tuple[str, ...]) -> dict[str, str | None] | None:
        """What to ask the index for each word, None where it cannot help; None alone = nothing has these words."""
        found: dict[str, str | None] = {}
        for word in words:
            if len(word) >= _TRIGRAM:
                found[word] = _quoted(word)
                continue
            if len(word) == 1 and word.isascii():
                found[word] = None  # the newest messages have every letter
                continue
            terms = self._connection.execute(
                "SELECT term FROM temp.trigrams WHERE term >= ? AND term < ? LIMIT ?",
                (word, word + _LAST, _MOST_TRIGRAMS + 1),
            ).fetchall()
            if not terms:
                return None
            any_of = " OR ".join(_quoted(term) for (term,) in terms)
            found[word] = f"({any_of})" if len(terms) <= _MOST_TRIGRAMS else None
        return found


@contextmanager
def _interruptions() -> Generator[None]:
    """Within storage_errors(), for which an interruption would be a failure of the disk."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname == "SQLITE_INTERRUPT":
            raise Interrupted from error
        raise


def _snippet(role: Role, text: str, files: str, words: tuple[str, ...]) -> Marked:
    """The marks of reasoning are not shown, unless one of the words stands nowhere else."""
    read = without_marks(text) if role is Role.ASSISTANT else text
    found = snippet(read + files, words)
    return found if found.spans or not words else snippet(text + files, words)


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


def _of_messages(query: SearchQuery, by_index: bool) -> tuple[str, list[str | float]]:
    """The condition on messages m, and its values. by_index: they are looked up by it, else others lead to them."""
    where, values = "m.deleted IS NULL", list[str | float]()
    column = "m." if by_index else "+m."
    if query.model:
        where += f" AND {column}model_name IN ({MODELS} AND instr(fold(name), ?))"
        values.append(query.model)
    if query.since is not None:
        where += f" AND {column}created >= ?"
        values.append(query.since)
    if query.until is not None:
        where += f" AND {column}created < ?"
        values.append(query.until)
    return where, values

"""What was deleted and can still be restored: chats, and messages within chats, with their sizes, until they go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from sqlite3 import Connection

from synthia_desktop.core.conversation import Role
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.enclosures import forget_unused

_PIECE = 500
"""Pages of the index that are merged at once: some tens of milliseconds."""


@dataclass(frozen=True)
class Trashed:
    """A chat, or the messages of a chat that were deleted at once. deleted: when, in seconds since the epoch.

    role and beginning: of the first of the messages, None and "" of a chat. bytes: of the text of all its messages,
    and of what came with them as it is stored; a file that came with several counts once.
    """

    conversation_id: str
    title: str
    role: Role | None
    beginning: str
    messages: int
    bytes: int
    deleted: float


class Trash:
    """Every call is one transaction of the store's and may come from any thread. All raise StorageError.

    What is removed is not in the file any more, but for its words in the index of the search: call tidy() after it. A
    mark beside the file says that this is owed, also to the next start of the program.
    """

    def __init__(self, store: ConversationStore) -> None:
        self._store, self._owed = store, store.path.with_name(f"{store.path.name}.tidy")
        self._merge = -_PIECE if self._owed.exists() else 0

    def list(self) -> list[Trashed]:
        """What can be restored, what was deleted last first. A deleted chat's own deleted messages go with it."""
        with self._store.transaction() as connection:
            chats = connection.execute(
                "SELECT c.id, c.title, count(m.place), coalesce(sum(length(CAST(m.text AS BLOB))), 0), c.deleted"
                " FROM conversations c LEFT JOIN messages m ON m.conversation_id = c.id"
                " WHERE c.deleted IS NOT NULL GROUP BY c.id"
            ).fetchall()
            # SQLite takes the columns beside min() from the row that has the minimum: the first message.
            messages = connection.execute(
                "SELECT c.id, c.title, m.role, substr(m.text, 1, 200), count(*), sum(length(CAST(m.text AS BLOB))),"
                " m.deleted, min(m.place) FROM messages m JOIN conversations c ON c.id = m.conversation_id"
                " WHERE m.deleted IS NOT NULL AND c.deleted IS NULL GROUP BY m.conversation_id, m.deleted"
            ).fetchall()
            enclosed = dict(_enclosed_bytes(connection))
        found = [Trashed(id_, title, None, "", *rest) for id_, title, *rest in chats]
        found += [Trashed(id_, title, Role(role), *rest[:-1]) for id_, title, role, *rest in messages]
        found = [replace(one, bytes=one.bytes + enclosed.get((one.conversation_id, one.deleted), 0)) for one in found]
        return sorted(found, key=lambda one: -one.deleted)

    def remove(self, conversation_id: str, deleted: float) -> None:
        """Remove for good what of this chat was deleted at that time: the chat itself, or messages of it."""
        of_this = (conversation_id, deleted)
        with self._store.transaction() as connection:
            _begin(connection)
            connection.execute(
                "INSERT INTO gone SELECT id, parent_id, place FROM messages WHERE conversation_id = ? AND deleted = ?",
                of_this,
            )
            _remove_messages(connection)
            if connection.execute("DELETE FROM conversations WHERE id = ? AND deleted = ?", of_this).rowcount:
                for table in ("drafts", "draft_files"):
                    connection.execute(f"DELETE FROM {table} WHERE conversation_id = ?", (conversation_id,))  # noqa: S608
            forget_unused(connection)
            self._owed.touch()
        self._removed(True)

    def purge(self, before: float) -> int:
        """Remove for good all that was deleted before a time in seconds since the epoch; gives how many chats."""
        old = (before,)
        with self._store.transaction() as connection:
            _begin(connection)
            connection.execute("INSERT INTO gone SELECT id, parent_id, place FROM messages WHERE deleted < ?", old)
            messages = _remove_messages(connection)
            for table in ("drafts", "draft_files"):
                connection.execute(
                    f"DELETE FROM {table} WHERE conversation_id IN"  # noqa: S608
                    " (SELECT id FROM conversations WHERE deleted < ?)",
                    old,
                )
            count = connection.execute("DELETE FROM conversations WHERE deleted < ?", old).rowcount
            forget_unused(connection)
            if count or messages:
                self._owed.touch()
        self._removed(bool(count or messages))
        return count

    def tidy(self) -> bool:
        """Take the words of what was removed out of the index, one piece of that work; gives whether there is more.

        The index only notes what was removed from it, until its parts are merged into one.
        """
        if not self._merge:
            return False
        with self._store.transaction() as connection:
            before = connection.total_changes
            connection.execute("INSERT INTO search (search, rank) VALUES ('merge', ?)", (self._merge,))
            # SQLite's own rule: fewer than two changes mean that nothing is left to be merged.
            self._merge = _PIECE if connection.total_changes - before >= 2 else 0
        if not self._merge:
            self._write_back()
        return bool(self._merge)

    def _removed(self, anything: bool) -> None:
        if anything:
            self._merge = -_PIECE  # below nothing: all parts of the index, as they are now
            self._write_back()

    def _write_back(self) -> None:
        """What was removed still stands in the log of changes until that is emptied."""
        with self._store.transaction() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if not self._merge:
                self._owed.unlink(missing_ok=True)


def _enclosed_bytes(connection: Connection) -> Iterator[tuple[tuple[str, float], int]]:
    """(chat, when it or messages of it were deleted), bytes of what came with them."""
    for id_, deleted, size in connection.execute(
        "WITH trashed AS (SELECT m.id, m.conversation_id, coalesce(c.deleted, m.deleted) AS deleted FROM messages m"
        " JOIN conversations c ON c.id = m.conversation_id WHERE c.deleted IS NOT NULL OR m.deleted IS NOT NULL),"
        " files AS (SELECT DISTINCT t.conversation_id, t.deleted, u.document_id"
        " FROM trashed t JOIN document_uses u ON u.message_id = t.id),"
        " parts AS (SELECT conversation_id, deleted, length(d.text) AS size FROM files JOIN documents d"
        " ON d.id = document_id UNION ALL SELECT t.conversation_id, t.deleted, length(e.block)"
        " FROM trashed t JOIN enclosures e ON e.message_id = t.id)"
        " SELECT conversation_id, deleted, sum(size) FROM parts GROUP BY conversation_id, deleted"
    ):
        yield (id_, deleted), size


def _begin(connection: Connection) -> None:
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS gone (id TEXT PRIMARY KEY, parent_id TEXT, place INTEGER)")
    connection.execute("DELETE FROM gone")


def _remove_messages(connection: Connection) -> int:
    """Remove the messages that are in the table of the gone; what followed one of them follows what was before it.

    Gives how many there were.
    """
    before: dict[str | None, str | None] = {}
    for id_, parent in connection.execute("SELECT id, parent_id FROM gone ORDER BY place"):
        before[id_] = before.get(parent, parent)
    if not before:
        return 0
    kept = connection.execute(
        "SELECT parent_id, id FROM messages"
        " WHERE parent_id IN (SELECT id FROM gone) AND id NOT IN (SELECT id FROM gone)"
    ).fetchall()
    shown = connection.execute(
        "SELECT current_id, id FROM conversations WHERE current_id IN (SELECT id FROM gone)"
    ).fetchall()
    connection.executemany("UPDATE messages SET parent_id = ? WHERE id = ?", [(before[p], id_) for p, id_ in kept])
    connection.executemany(
        "UPDATE conversations SET current_id = ? WHERE id = ?", [(before[current], id_) for current, id_ in shown]
    )
    connection.execute("DELETE FROM messages WHERE id IN (SELECT id FROM gone)")
    connection.execute("DELETE FROM gone")
    return len(before)

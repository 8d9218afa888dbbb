"""Reads and writes what puts a chat into its place among the others."""

from __future__ import annotations

import time
from collections.abc import Iterable

from synthia_desktop.core.labels import Labels, clean_tags
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.tags import read_tags, write_tags

MODELS = (
    "WITH RECURSIVE names (name) AS (SELECT min(model_name) FROM messages UNION ALL"
    " SELECT (SELECT min(model_name) FROM messages WHERE model_name > name) FROM names WHERE name IS NOT NULL)"
    " SELECT name FROM names WHERE name IS NOT NULL"
)
"""The models' names, each once: from one to the next in their index, instead of through all messages."""


class LabelStore:
    """Every call is one transaction of the store's and may come from any thread. All raise StorageError."""

    def __init__(self, store: ConversationStore) -> None:
        self._store = store

    def get(self, conversation_id: str) -> Labels:
        """The labels of a chat; of one that is not stored the ones of a new one."""
        with self._store.transaction() as connection:
            row = connection.execute(
                "SELECT pinned, archived, tags, titled, origin FROM conversations WHERE id = ?", (conversation_id,)
            ).fetchone()
        return Labels(row[0], row[1], read_tags(row[2]), *row[3:]) if row else Labels()

    def pin(self, conversation_id: str, pinned: bool) -> None:
        self._set("pinned", time.time() if pinned else None, conversation_id)

    def archive(self, conversation_id: str, archived: bool) -> None:
        """Put a chat out of the list's way; search still finds it."""
        self._set("archived", time.time() if archived else None, conversation_id)

    def set_tags(self, conversation_id: str, tags: Iterable[str]) -> None:
        self._set("tags", write_tags(tags), conversation_id)

    def tags(self) -> list[str]:
        """Every tag that a chat has, in the order of their letters."""
        with self._store.transaction() as connection:
            rows = connection.execute(
                "SELECT tags FROM conversations WHERE deleted IS NULL AND tags <> '[]'"
            ).fetchall()
        return sorted(clean_tags(tag for (text,) in rows for tag in read_tags(text)), key=str.casefold)

    def models(self) -> list[str]:
        """The name of every model that has been talked to, in the order of their letters."""
        with self._store.transaction() as connection:
            rows = connection.execute(f"{MODELS} AND name <> ''").fetchall()
        return sorted((name for (name,) in rows), key=str.casefold)

    def title_by_model(self, conversation_id: str, title: str) -> bool:
        """Give a chat the model's title, unless the person has given it one meanwhile; tells whether it was done."""
        with self._store.transaction() as connection:
            return bool(
                connection.execute(
                    "UPDATE conversations SET title = ?, titled = 'model' WHERE id = ? AND titled = 'words'",
                    (title, conversation_id),
                ).rowcount
            )

    def _set(self, column: str, value: str | float | None, conversation_id: str) -> None:
        with self._store.transaction() as connection:
            connection.execute(f"UPDATE conversations SET {column} = ? WHERE id = ?", (value, conversation_id))  # noqa: S608

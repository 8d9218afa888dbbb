"""The texts of attached files, each stored once however many messages have it, and the files that drafts have."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from typing import Any, cast

from synthia_desktop.core.attachments import Attachment, Document, Unread
from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.records import from_json, to_json
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.enclosures import document_with, put_document


class DocumentStore:
    """Every call is one transaction of the store's and may come from any thread. All raise StorageError.

    A text stays until nothing in the trash, no chat and no draft has its file any more.
    """

    def __init__(self, store: ConversationStore) -> None:
        self._store = store

    def put(self, document: Document) -> None:
        """Store a text, before a message or a draft that has the file."""
        with self._store.transaction() as connection:
            put_document(connection, document)

    def get(self, document_id: str) -> Document:
        """The text with this id, as it was stored."""
        with self._store.transaction() as connection:
            found = document_with(connection, document_id)
        if found is None:
            raise StorageError(
                "The file's text is gone",
                "It is no longer stored on this computer, or damaged. What the model saw of it is still in the chat.",
                "Attach the file again.",
            )
        return found

    def draft_files(self, conversation_id: str) -> tuple[Attachment | Unread, ...]:
        """The files of what was typed and not sent."""
        with self._store.transaction() as connection:
            row = connection.execute(
                "SELECT attachments FROM draft_files WHERE conversation_id = ?", (conversation_id,)
            ).fetchone()
        try:
            data: Any = json.loads(row[0]) if row else []
        except ValueError:
            return ()
        found = cast("list[Any]", data) if isinstance(data, list) else []
        return tuple(_draft_file(one) for one in found)

    def set_draft_files(self, conversation_id: str, files: Sequence[Attachment | Unread]) -> None:
        """Keep the files of a draft, also of a chat that is not stored yet; none forgets them."""
        with self._store.transaction() as connection:
            # Those that it had may be on their way into a message.
            connection.execute(
                "UPDATE documents SET used = ? WHERE id IN (SELECT json_extract(value, '$.document') FROM draft_files,"
                " json_each(CASE WHEN json_valid(attachments) THEN attachments ELSE '[]' END)"
                " WHERE conversation_id = ?)",
                (time.time(), conversation_id),
            )
            connection.execute("DELETE FROM draft_files WHERE conversation_id = ?", (conversation_id,))
            if files:
                connection.execute(
                    "INSERT INTO draft_files (conversation_id, attachments) VALUES (?, ?)",
                    (conversation_id, json.dumps(to_json(tuple(files)))),
                )


def _draft_file(data: Any) -> Attachment | Unread:
    unread = isinstance(data, Mapping) and "path" in data
    return from_json(Unread(), data, []) if unread else from_json(Attachment(), data, [])

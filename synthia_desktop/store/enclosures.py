"""What came with questions, in tables of its own: a chat's messages are read as fast as if there were no such thing."""

from __future__ import annotations

import json
import time
import zlib
from collections.abc import Iterable
from sqlite3 import Connection
from typing import Any

from synthia_desktop.core.attachments import Document, Enclosure, storable
from synthia_desktop.core.conversation import Message
from synthia_desktop.core.records import from_json, to_json

_NO_ENCLOSURE, _NO_DOCUMENT = Enclosure(), Document()
_SPARED_SECONDS = 60.0
"""A document that a draft had until now may be on its way into a message."""


def put_enclosures(connection: Connection, conversation_id: str, messages: Iterable[Message]) -> None:
    """Of stored messages. What is stored of one already is replaced, as when a file of chats brings it again."""
    rows = ((message.id, conversation_id, *_packed(message.enclosed)) for message in messages if message.enclosed)
    connection.executemany("INSERT OR REPLACE INTO enclosures VALUES (?, ?, ?, ?)", rows)


def enclosures_of(connection: Connection, conversation_id: str) -> dict[str, Enclosure]:
    """By the ids of a chat's messages. What cannot be read is left out; the rest of the chat is not held up by it."""
    rows = connection.execute(
        "SELECT message_id, facts, block FROM enclosures WHERE conversation_id = ?", (conversation_id,)
    )
    found = ((id_, _unpacked(facts, block)) for id_, facts, block in rows.fetchall())
    return {id_: enclosure for id_, enclosure in found if enclosure is not None}


def files_of(message: Message) -> str:
    """The names by which the search finds a message, each on a line of its own after the message's text."""
    names = [attachment.name for attachment in message.enclosed.attachments] if message.enclosed else []
    return "".join(f"\n{name}" for name in names)


def put_document(connection: Connection, document: Document) -> None:
    """Each text is there once. One that was damaged is whole again once its file was read again."""
    connection.execute(
        "INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?)",
        (document.id, document.kind.value, json.dumps(document.pages), _compressed(document.text), time.time()),
    )


def document_with(connection: Connection, document_id: str) -> Document | None:
    """None: it is not there, or damaged."""
    row = connection.execute("SELECT kind, pages, text FROM documents WHERE id = ?", (document_id,)).fetchone()
    if row is None:
        return None
    try:
        data = {"kind": row[0], "pages": json.loads(row[1]), "text": zlib.decompress(row[2]).decode("utf-8")}
    except (ValueError, zlib.error):
        return None
    document = from_json(_NO_DOCUMENT, data, [])
    found = Document.of(document.kind, document.text, document.pages)
    return found if found.id == document_id else None


def forget_unused(connection: Connection) -> None:
    """Remove the texts of files that no message and no draft has any more."""
    attachments = "CASE WHEN json_valid(attachments) THEN attachments ELSE '[]' END"
    connection.execute(
        "DELETE FROM documents WHERE used < ? AND id NOT IN (SELECT document_id FROM document_uses) AND NOT EXISTS"  # noqa: S608
        f" (SELECT 1 FROM draft_files, json_each({attachments})"
        " WHERE json_extract(value, '$.document') = documents.id)",
        (time.time() - _SPARED_SECONDS,),
    )


def _packed(enclosure: Enclosure | None) -> tuple[str, bytes]:
    data: dict[str, Any] = to_json(enclosure)
    block: str = data.pop("block")
    return storable(json.dumps(data, ensure_ascii=False)), _compressed(block)


def _unpacked(facts: str, block: bytes) -> Enclosure | None:
    try:
        data: Any = {**json.loads(facts), "block": zlib.decompress(block).decode("utf-8")}
    except (TypeError, ValueError, zlib.error):
        return None
    return from_json(_NO_ENCLOSURE, data, [])


def _compressed(text: str) -> bytes:
    return zlib.compress(text.encode("utf-8", "replace"))

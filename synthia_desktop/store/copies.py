"""A chat's copy is made by the database itself: thousands of messages need not go out of it and in again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from itertools import takewhile
from sqlite3 import Connection

from synthia_desktop.core.conversation import Conversation, Message
from synthia_desktop.store.conversations import ConversationStore, put_header, put_messages
from synthia_desktop.store.indexing import LATER, index_more

# The order of the joins is meant: the messages get their places in the order of the copy.
_COPY_MESSAGES = f"""
    INSERT INTO messages (id, conversation_id, parent_id, role, text, state, created, model_name, stats, files, indexed)
    SELECT json_extract(pair.value, '$[0]'), :copy, json_extract(pair.value, '$[1]'),
        role, text, state, created, model_name, stats, files, {LATER}
    FROM json_each(:pairs) AS pair CROSS JOIN messages ON messages.id = json_extract(pair.value, '$[2]')
"""  # noqa: S608 - a number of ours
_COPY_ENCLOSURES = """
    INSERT INTO enclosures (message_id, conversation_id, facts, block)
    SELECT json_extract(pair.value, '$[0]'), :copy, facts, block
    FROM json_each(:pairs) AS pair CROSS JOIN enclosures ON message_id = json_extract(pair.value, '$[2]')
"""


class CopyStore:
    """Every call is one transaction of the store's and may come from any thread. All raise StorageError."""

    def __init__(self, store: ConversationStore) -> None:
        self._store = store

    def save(self, copy: Conversation, sources: Mapping[str, str]) -> None:
        """Store a new conversation, as ConversationStore.save() does, that is a copy of a stored one.

        sources: as in core.chat_copy.ChatCopy. What is not stored of these, or was still being written, is stored as
        the copy has it; the others must be stored as they are in memory. The search finds the copied messages once
        index_more() has said that there is nothing left.
        """
        messages = copy.messages
        with self._store.transaction() as connection:
            put_header(connection, copy)
            there = _finished(connection, sources.values())
            # The rest is stored behind them: a message stands after the one that it follows.
            known = list(takewhile(lambda message: sources.get(message.id) in there, messages.values()))
            for statement, chosen in (
                (_COPY_MESSAGES, known),
                (_COPY_ENCLOSURES, [message for message in known if message.enclosed]),
            ):
                pairs = json.dumps([(message.id, message.parent_id, sources[message.id]) for message in chosen])
                connection.execute(statement, {"copy": copy.id, "pairs": pairs})
            put_messages(connection, copy.id, list[Message](messages.values())[len(known) :])

    def index_more(self, seconds: float = 0.05) -> bool:
        """Make copied messages known to the search, for about so long; tells whether some are left."""
        return index_more(self._store.transaction, seconds)


def _finished(connection: Connection, ids: Iterable[str]) -> set[str]:
    """Of these messages the ones that are stored and not still being written."""
    rows = connection.execute(
        "SELECT messages.id FROM json_each(?) AS wanted CROSS JOIN messages ON messages.id = wanted.value"
        " WHERE state <> 'streaming'",
        (json.dumps(list(ids)),),
    )
    return {id_ for (id_,) in rows}

"""Puts messages into the search's index that were stored without it, a part at a time, so that nothing waits for it."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from sqlite3 import Connection

LATER = 2
"""What the column `indexed` of a message says that is stored now and comes into the index later."""

_PART = 50
"""Messages. One by one takes twice as long, because the index is written out for each."""


def index_more(transaction: Callable[[], AbstractContextManager[Connection]], seconds: float) -> bool:
    """Put messages into the index for about so long, each part as a transaction; tells whether some are left."""
    until = time.monotonic() + seconds
    while _index_part(transaction):
        if time.monotonic() >= until:
            return True
    return False


def _index_part(transaction: Callable[[], AbstractContextManager[Connection]]) -> bool:
    with transaction() as connection:
        # Others may do the same at this moment: nobody else may write between the reading and the writing.
        connection.execute("BEGIN IMMEDIATE")
        rows = connection.execute(
            "SELECT place, text || files FROM messages WHERE indexed <> 1 AND state <> 'streaming' LIMIT ?", (_PART,)
        ).fetchall()
        connection.executemany("INSERT INTO search (rowid, text) VALUES (?, fold(?) || '  ')", rows)
        connection.executemany("UPDATE messages SET indexed = 1 WHERE place = ?", [row[:1] for row in rows])
    return bool(rows)

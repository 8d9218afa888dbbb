"""A damaged database: what can be read of it goes into a new one, and the damaged one is kept beside it."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from sqlite3 import Connection

from synthia_desktop.core.attachments import Kind
from synthia_desktop.core.conversation import MessageState, Role
from synthia_desktop.store.database import check_mark, open_database, storage_errors
from synthia_desktop.store.indexing import LATER
from synthia_desktop.store.opening import Salvage, finished
from synthia_desktop.store.pages import Pages, Row, Value

RECOVERED = "Recovered chat"
_ROLES, _STATES = set(Role), set(MessageState)


def salvage(path: Path, problems: Sequence[str] = ()) -> Salvage:
    """Read what can be read into a new file in this one's place; gives what was saved. Raises StorageError."""
    stamp = time.strftime("%Y-%m-%d-%H%M%S")
    kept = path.with_name(f"{path.name}.damaged-{stamp}")
    part = path.with_name(f"{path.name}.salvage")
    with storage_errors(path):
        for name in (part, _beside(part, "-wal"), _beside(part, "-shm")):
            name.unlink(missing_ok=True)
        with closing(Pages(path)) as pages:
            found = _Found()
            for row in pages.rows():
                found.take(row)
        found.mend()
        with closing(open_database(part)) as connection:
            with connection:
                found.write(connection)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        part.replace(finished(path))
        path.replace(kept)
        with contextlib.suppress(FileNotFoundError):
            _beside(path, "-wal").replace(_beside(kept, "-wal"))
        _beside(path, "-shm").unlink(missing_ok=True)
        finished(path).replace(path)
        check_mark(path).unlink(missing_ok=True)
    return Salvage(kept, len(found.chats), len(found.messages), found.nameless, len(found.broken), tuple(problems[:20]))


@dataclass
class _Found:
    """The rows of the damaged file by what they are."""

    chats: dict[str, list[Value]] = field(default_factory=dict[str, list[Value]])
    messages: dict[str, list[Value]] = field(default_factory=dict[str, list[Value]])
    others: list[tuple[str, list[Value]]] = field(default_factory=list[tuple[str, list[Value]]])
    nameless: int = 0
    broken: set[str] = field(default_factory=set[str])

    def take(self, row: Row) -> None:
        """Keep a row if it is one of the program's tables'; a table is known by the types of its columns."""
        number, values = row
        if _is_message(values):
            self.messages.setdefault(str(values[1]), [number, *values[1:]])
        elif _is_chat(values):
            self.chats.setdefault(str(values[0]), values)
        elif _are(values, str, str) and len(values) == 2:
            self.others.append(("drafts", values))
        elif values[:1] == [None] and _are(values[1:], str, str, str, float) and len(values) == 5:
            self.others.append(("measurements", values))
        elif values[:1] == [None] and len(values) == 9 and _is_download(values):
            self.others.append(("downloads", values))
        elif (table := _of_files(values)) is not None:
            self.others.append((table, values))

    def mend(self) -> None:
        """Chats whose own row is lost get one; a message whose parent is lost follows the one that stands before it."""
        before: dict[str, str] = {}
        last: dict[str, list[Value]] = {}
        for message in sorted(self.messages.values(), key=lambda values: (values[0] or 0, str(values[1]))):
            chat = str(message[2])
            if message[3] is not None and message[3] not in self.messages:
                message[3] = before.get(chat)
                self.broken.add(chat)
            before[chat] = str(message[1])
            last[chat] = message
            if chat not in self.chats:
                self.nameless += 1
                self.chats[chat] = [chat, RECOVERED, "", None, message[7], message[7], None]
        for id_, values in self.chats.items():
            if values[3] is not None and values[3] not in self.messages:
                self.broken.add(id_)
            if values[3] not in self.messages and id_ in last:
                values[3], values[5] = last[id_][1], last[id_][7]

    def write(self, connection: Connection) -> None:
        """Put it all into an empty database."""
        chats = ("id", "title", "system_prompt", "current_id", "created", "updated", "deleted", "options", "pinned")
        _insert(connection, "conversations", (*chats, "archived", "tags", "titled", "origin"), self.chats.values())
        columns = ("place", "id", "conversation_id", "parent_id", "role", "text", "state", "created", "model_name")
        places: set[Value] = set()
        for message in self.messages.values():
            # Two rows with one number cannot both be right; the second goes to the end.
            message[0] = None if message[0] in places else message[0]
            places.add(message[0])
        rows = ([LATER, *message[:11], *message[12:13]] for message in self.messages.values())
        # The index is filled later, while the program is in use: it takes longer than all the rest.
        _insert(connection, "messages", ("indexed", *columns, "stats", "deleted", "files"), rows)
        # What came with a message that is lost belongs to nothing.
        self.others = [one for one in self.others if one[0] != "enclosures" or one[1][0] in self.messages]
        for table, columns in (
            ("drafts", ("conversation_id", "text")),
            ("measurements", ("place", "kind", "subject", "value", "created")),
            ("downloads", ("place", "download", "state", "hold", "error", "paths", "forced", "begun", "cancelled")),
            ("documents", ("id", "kind", "pages", "text", "used")),
            ("enclosures", ("message_id", "conversation_id", "facts", "block")),
            ("draft_files", ("place", "conversation_id", "attachments")),
        ):
            _insert(connection, table, columns, (values for name, values in self.others if name == table))


def _insert(connection: Connection, table: str, columns: Sequence[str], rows: Iterable[list[Value]]) -> None:
    """A row that an older version of the program wrote has fewer columns; the others get their defaults."""
    for values in rows:
        names = columns[: len(values)]
        given = [(name, value) for name, value in zip(names, values, strict=False) if value is not None]
        marks = ", ".join("?" * len(given))
        connection.execute(
            f"INSERT OR IGNORE INTO {table} ({', '.join(name for name, _ in given)}) VALUES ({marks})",  # noqa: S608
            [value for _, value in given],
        )


def _is_message(values: Sequence[Value]) -> bool:
    return (
        len(values) in (10, 11, 12, 13)
        and values[0] is None
        and _are(values[1:3], str, str)
        and isinstance(values[3], str | None)
        and values[4] in _ROLES
        and isinstance(values[5], str)
        and values[6] in _STATES
        and _are(values[7:9], float, str)
    )


def _is_chat(values: Sequence[Value]) -> bool:
    return (
        7 <= len(values) <= 13
        and _are(values[:3], str, str, str)
        and isinstance(values[3], str | None)
        and _are(values[4:6], float, float)
        and isinstance(values[6], float | int | None)
    )


def _is_download(values: Sequence[Value]) -> bool:
    try:
        return isinstance(json.loads(str(values[1])), dict) and _are(values[5:], str, int, int, int)
    except ValueError:
        return False


def _of_files(values: Sequence[Value]) -> str | None:
    """Which table about files a row is of."""
    if _are(values, str, str, str, bytes, float) and len(values) == 5 and values[1] in set(Kind):
        return "documents"
    if _are(values, str, str, str, bytes) and len(values) == 4:
        return "enclosures"
    return "draft_files" if values[:1] == [None] and _are(values[1:], str, str) and len(values) == 3 else None


def _are(values: Sequence[Value], *kinds: type) -> bool:
    """Whether the values begin with these types; a whole number counts as a float, as SQLite stores it."""
    return len(values) >= len(kinds) and all(
        isinstance(value, int | float if kind is float else kind) for value, kind in zip(values, kinds, strict=False)
    )


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)

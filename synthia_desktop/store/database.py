"""Opens the SQLite file that holds everything, in the one schema that this version of the program knows."""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
import tempfile
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from synthia_desktop.core.errors import DamagedDatabaseError, StorageError
from synthia_desktop.core.folding import fold

BUSY_SECONDS = 5.0

Migration = Sequence[str]

MIGRATIONS: tuple[Migration, ...] = (
    (
        """CREATE TABLE conversations (
            id TEXT PRIMARY KEY,
            title TEXT NOT NULL,
            system_prompt TEXT NOT NULL,
            current_id TEXT,
            created REAL NOT NULL,
            updated REAL NOT NULL,
            deleted REAL
        )""",
        """CREATE TABLE messages (
            place INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
            parent_id TEXT,
            role TEXT NOT NULL,
            text TEXT NOT NULL,
            state TEXT NOT NULL,
            created REAL NOT NULL,
            model_name TEXT NOT NULL,
            stats TEXT
        )""",
        "CREATE TABLE drafts (conversation_id TEXT PRIMARY KEY, text TEXT NOT NULL)",
        "CREATE INDEX messages_of_conversation ON messages (conversation_id, place)",
        "CREATE INDEX interrupted_messages ON messages (state) WHERE state = 'streaming'",
    ),
    (
        """CREATE TABLE downloads (
            place INTEGER PRIMARY KEY,
            download TEXT NOT NULL,
            state TEXT NOT NULL,
            hold TEXT,
            error TEXT,
            paths TEXT NOT NULL,
            forced INTEGER NOT NULL,
            begun INTEGER NOT NULL,
            cancelled INTEGER NOT NULL
        )""",
    ),
    (
        """CREATE TABLE measurements (
            place INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            value TEXT NOT NULL,
            created REAL NOT NULL
        )""",
        "CREATE INDEX measurements_of_subject ON measurements (kind, subject, place)",
    ),
    (
        "ALTER TABLE conversations ADD COLUMN options TEXT NOT NULL DEFAULT '{}'",
        "ALTER TABLE messages ADD COLUMN deleted REAL",
        "CREATE INDEX deleted_messages ON messages (deleted) WHERE deleted IS NOT NULL",
    ),
    (
        "ALTER TABLE conversations ADD COLUMN pinned REAL",
        "ALTER TABLE conversations ADD COLUMN archived REAL",
        "ALTER TABLE conversations ADD COLUMN tags TEXT NOT NULL DEFAULT '[]'",
        # Whose words the title is: the first ones of the chat, the model's, or the person's, which nothing replaces.
        "ALTER TABLE conversations ADD COLUMN titled TEXT NOT NULL DEFAULT 'words'",
        # Of the titles that are there already nobody knows.
        "UPDATE conversations SET titled = 'person'",
        "ALTER TABLE conversations ADD COLUMN origin TEXT NOT NULL DEFAULT ''",
        "CREATE INDEX imported_conversations ON conversations (origin) WHERE origin <> ''",
        # The index for search holds each message's trigrams with their places, and no text: it finds also what begins
        # within a word, and in scripts without spaces. Without the places it would take 0.6 of the text's size instead
        # of 2.7, but 100,000 messages would be gone through one by one for a word made of common parts.
        "ALTER TABLE messages ADD COLUMN indexed INTEGER NOT NULL DEFAULT 0",
        "CREATE INDEX unindexed_messages ON messages (place) WHERE indexed = 0",
        "CREATE INDEX messages_by_time ON messages (created)",
        "CREATE INDEX messages_by_model ON messages (model_name)",
        "CREATE VIRTUAL TABLE search USING fts5 (text, content='', tokenize='trigram case_sensitive 1')",
        """CREATE TRIGGER search_added AFTER INSERT ON messages WHEN new.state <> 'streaming' BEGIN
            INSERT INTO search (rowid, text) VALUES (new.place, fold(new.text) || '  ');
            UPDATE messages SET indexed = 1 WHERE place = new.place;
        END""",
        """CREATE TRIGGER search_changed AFTER UPDATE OF text, state ON messages
        WHEN old.text IS NOT new.text OR (old.indexed = 0 AND new.state <> 'streaming') BEGIN
            INSERT INTO search (search, rowid, text)
                SELECT 'delete', old.place, fold(old.text) || '  ' WHERE old.indexed = 1;
            INSERT INTO search (rowid, text) SELECT new.place, fold(new.text) || '  ' WHERE new.state <> 'streaming';
            UPDATE messages SET indexed = new.state <> 'streaming' WHERE place = new.place;
        END""",
        """CREATE TRIGGER search_removed AFTER DELETE ON messages WHEN old.indexed = 1 BEGIN
            INSERT INTO search (search, rowid, text) VALUES ('delete', old.place, fold(old.text) || '  ');
        END""",
    ),
)
"""Each one leads from the schema version of its place in this row to the next."""


def open_database(path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> sqlite3.Connection:
    """Open the file, or make it, and bring it to the newest schema; a copy of an older one is kept beside it first.

    The connection may be used from one thread at a time. Raises StorageError; a file that cannot be used is left alone.
    """
    with storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, check_same_thread=False)
        try:
            _prepare(connection, path, migrations)
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def storage_errors(path: Path) -> Generator[None]:
    """Turns what SQLite and the file system report into a StorageError in words."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        code = str(getattr(error, "sqlite_errorname", ""))
        family = next((known for known in _WORDS if code.startswith(known)), "")
        if not family and isinstance(error, OSError):
            family = "SQLITE_FULL" if error.errno == errno.ENOSPC else "SQLITE_CANTOPEN"
        title, message, hint = _WORDS[family]
        if _WORDS[family] is _DAMAGED:
            with contextlib.suppress(OSError):
                check_mark(path).touch()
            raise DamagedDatabaseError(title, message.format(path=path), hint, f"{code} {error}".strip()) from error
        raise StorageError(title, message.format(path=path), hint, f"{code} {error}".strip()) from error


def check_mark(path: Path) -> Path:
    """The file whose being there says that damage was met, and that the database is to be checked."""
    return path.with_name(f"{path.name}.check")


_FOLDER = (
    "The data folder cannot be written",
    "{path} cannot be opened for writing.",
    "Check the folder's permissions.",
)
_DAMAGED = (
    "The conversations cannot be read",
    "{path} is damaged or not a database. It is left as it is.",
    "Start Synthia again: it saves what can be read into a new file and keeps this one.",
)
_WORDS: dict[str, tuple[str, str, str]] = {
    "SQLITE_FULL": (
        "The disk is full",
        "{path} could not be written. What was stored before is kept.",
        "Free some disk space.",
    ),
    "SQLITE_CANTOPEN": _FOLDER,
    "SQLITE_READONLY": _FOLDER,
    "SQLITE_PERM": _FOLDER,
    "SQLITE_CORRUPT": _DAMAGED,
    "SQLITE_NOTADB": _DAMAGED,
    "SQLITE_BUSY": (
        "The conversations are in use",
        "Another program holds {path}.",
        "Close the program that uses it.",
    ),
    "": (
        "The conversations could not be stored or read",
        "SQLite failed on {path}. What was stored before is kept.",
        "Check the disk that it is on.",
    ),
}


def _prepare(connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration]) -> None:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(migrations):
        raise StorageError(
            "The conversations come from a newer version of Synthia",
            f"{path} has format {version}; this version knows formats up to {len(migrations)}. It was not changed.",
            "Start the newer version, or choose another data folder.",
        )
    if version < len(migrations) and _has_tables(connection):
        _back_up(connection, path.with_name(f"{path.name}.backup-v{version}"))
    connection.execute("PRAGMA journal_mode = WAL")
    # In WAL mode this loses nothing when the program is killed; only a power cut can take the last commits.
    connection.execute("PRAGMA synchronous = NORMAL")
    for number, migration in enumerate(migrations[version:], version + 1):
        _migrate(connection, migration, number)
    connection.execute("PRAGMA foreign_keys = ON")
    # What is only needed for a moment must not need room on a disk that may be full.
    connection.execute("PRAGMA temp_store = MEMORY")
    # What is removed or replaced is overwritten: whoever empties the trash wants it gone, not only unlisted.
    connection.execute("PRAGMA secure_delete = ON")
    connection.create_function("fold", 1, fold, deterministic=True)


def _has_tables(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is not None


def _back_up(connection: sqlite3.Connection, copy: Path) -> None:
    # Of two programs that do it at once each has a file of its own.
    handle, name = tempfile.mkstemp(prefix=f"{copy.name}.", suffix=".part", dir=copy.parent)
    os.close(handle)
    part = Path(name)
    try:
        with closing(sqlite3.connect(part)) as target:
            connection.backup(target)
        part.replace(copy)
    finally:
        part.unlink(missing_ok=True)


def _migrate(connection: sqlite3.Connection, migration: Migration, number: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        # Another program may have done it while this one waited for its turn.
        for statement in migration if version < number else ():
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {max(version, number)}")
        connection.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise

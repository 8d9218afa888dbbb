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
from synthia_desktop.core.said import said
from synthia_desktop.store.schema import MIGRATIONS, Migration

BUSY_SECONDS = 5.0


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
        family = next(known for known in _FAMILIES if code.startswith(known))
        if not family and isinstance(error, OSError):
            family = "SQLITE_FULL" if error.errno == errno.ENOSPC else "SQLITE_CANTOPEN"
        title, message, hint = _words(family, path)
        if family in ("SQLITE_CORRUPT", "SQLITE_NOTADB"):
            with contextlib.suppress(OSError):
                check_mark(path).touch()
            raise DamagedDatabaseError(title, message, hint, f"{code} {error}".strip()) from error
        raise StorageError(title, message, hint, f"{code} {error}".strip()) from error


def check_mark(path: Path) -> Path:
    """The file whose being there says that damage was met, and that the database is to be checked."""
    return path.with_name(f"{path.name}.check")


_FAMILIES = (
    "SQLITE_FULL",
    "SQLITE_CANTOPEN",
    "SQLITE_READONLY",
    "SQLITE_PERM",
    "SQLITE_CORRUPT",
    "SQLITE_NOTADB",
    "SQLITE_BUSY",
    "",
)
"""How the names of the errors begin that have words of their own."""


def _words(family: str, path: Path) -> tuple[str, str, str]:
    """Title, message and hint."""
    match family:
        case "SQLITE_FULL":
            return (
                said("The disk is full"),
                said("{path} could not be written. What was stored before is kept.", path=path),
                said("Free some disk space."),
            )
        case "SQLITE_CANTOPEN" | "SQLITE_READONLY" | "SQLITE_PERM":
            return (
                said("The data folder cannot be written"),
                said("{path} cannot be opened for writing.", path=path),
                said("Check the folder's permissions."),
            )
        case "SQLITE_CORRUPT" | "SQLITE_NOTADB":
            return (
                said("The conversations cannot be read"),
                said("{path} is damaged or not a database. It is left as it is.", path=path),
                said("Start Synthia again: it saves what can be read into a new file and keeps this one."),
            )
        case "SQLITE_BUSY":
            return (
                said("The conversations are in use"),
                said("Another program holds {path}.", path=path),
                said("Close the program that uses it."),
            )
        case _:
            return (
                said("The conversations could not be stored or read"),
                said("SQLite failed on {path}. What was stored before is kept.", path=path),
                said("Check the disk that it is on."),
            )


def _prepare(connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration]) -> None:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(migrations):
        raise StorageError(
            "The conversations come from a newer version of Synthia",
            said(
                "{path} has format {version}; this version knows formats up to {count}. It was not changed.",
                path=path,
                version=version,
                count=len(migrations),
            ),
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

"""Opens the file of the conversations; a damaged one is saved first, as far as it can be read."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from synthia_desktop.core.errors import DamagedDatabaseError
from synthia_desktop.core.said import said
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.store.database import check_mark, open_database, storage_errors

_HEADER = b"SQLite format 3\0"


@dataclass(frozen=True)
class Salvage:
    """What was saved. kept: the damaged file. nameless: chats of which only the messages were left.

    broken: chats in which messages are missing. problems: what SQLite says of the damaged file.
    """

    kept: Path
    chats: int
    messages: int
    nameless: int = 0
    broken: int = 0
    problems: tuple[str, ...] = ()


def open_store(path: Path) -> tuple[ConversationStore, Salvage | None]:
    """The database, or, if it is damaged, what could be saved of it. Raises StorageError where neither is possible.

    A file is checked when the program did not end by itself the last time, or met damage in it.
    """
    whole = finished(path)
    if whole.exists() and not path.exists():
        whole.replace(path)  # the program was killed between the two last steps of a salvage
    try:
        if not _has_header(path):
            raise DamagedDatabaseError("", "", details=said("It does not begin as a database does."))
        problems = _problems(path) if _is_to_be_checked(path) else ()
        if problems:
            raise DamagedDatabaseError("", "", details="\n".join(problems))
        store = ConversationStore(path)
    except DamagedDatabaseError as error:
        from synthia_desktop.store.salvage import salvage  # no whole file needs it

        saved = salvage(path, tuple(error.details.splitlines()))
        return ConversationStore(path), saved
    check_mark(path).unlink(missing_ok=True)
    return store, None


def finished(path: Path) -> Path:
    """Where a salvage stands when it is whole, until it takes the damaged file's place."""
    return path.with_name(f"{path.name}.salvaged")


def _problems(path: Path) -> tuple[str, ...]:
    """What SQLite finds wrong in the file; nothing if it is whole. Raises StorageError."""
    with storage_errors(path), closing(open_database(path)) as connection:
        found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(20)")]
    return () if found == ["ok"] else tuple(found)


def _has_header(path: Path) -> bool:
    """Whether the file begins as a database does; SQLite takes some others for empty ones, or changes them."""
    with storage_errors(path):
        try:
            with path.open("rb") as stream:
                return stream.read(len(_HEADER)) in (b"", _HEADER)
        except FileNotFoundError:
            return True


def _is_to_be_checked(path: Path) -> bool:
    log = path.with_name(f"{path.name}-wal")
    return path.exists() and (check_mark(path).exists() or (log.exists() and log.stat().st_size > 0))

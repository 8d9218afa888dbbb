"""The download queue on the disk, so that what the person asked for goes on after a restart, a crash or a kill."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any, cast

from synthia_desktop.core.download import Download, DownloadState, Hold
from synthia_desktop.core.errors import (
    AccessError,
    ChangedError,
    DiskFullError,
    DownloadError,
    FolderError,
    HubError,
    ModelFileError,
    OfflineError,
    StorageError,
    SynthiaError,
)
from synthia_desktop.core.records import from_json, to_json
from synthia_desktop.core.said import from_data, to_data
from synthia_desktop.store.database import open_database, storage_errors

logger = logging.getLogger(__name__)

_KINDS = {
    kind.__name__: kind
    for kind in (
        AccessError,
        ChangedError,
        DiskFullError,
        FolderError,
        HubError,
        ModelFileError,
        OfflineError,
        StorageError,
    )
}
_WORDS = ("title", "message", "hint", "details")


@dataclass(frozen=True)
class DownloadRecord:
    """One place of the queue as it is stored.

    hold: only while HELD. error: what it was held or failed by. paths: the final files once DONE. forced: begins on a
    metered line too. begun: bytes of it are on the disk. cancelled: what is left of it is still to be removed.
    """

    download: Download
    state: DownloadState = DownloadState.WAITING
    hold: Hold | None = None
    error: SynthiaError | None = None
    paths: tuple[str, ...] = ()
    forced: bool = False
    begun: bool = False
    cancelled: bool = False


class DownloadStore:
    """Every call is one transaction and may come from any thread; they take turns. All raise StorageError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._connection = open_database(path)

    def close(self) -> None:
        """Nothing may be called afterwards."""
        with self._lock, storage_errors(self._path):
            self._connection.close()

    def load(self) -> tuple[DownloadRecord, ...]:
        """All downloads in their order. One that cannot be read is left out, and the log says so."""
        with self._lock, storage_errors(self._path), closing(self._connection.cursor()) as cursor:
            rows = cursor.execute(
                "SELECT download, state, hold, error, paths, forced, begun, cancelled FROM downloads ORDER BY place"
            ).fetchall()
        return tuple(record for row in rows if (record := _record(*row)) is not None)

    def save(self, records: Sequence[DownloadRecord]) -> None:
        """Replace the whole queue, which is short: its order and what was removed need no statements of their own."""
        rows = [(place, *_row(record)) for place, record in enumerate(records)]
        with self._lock, storage_errors(self._path), self._connection as connection:
            connection.execute("DELETE FROM downloads")
            connection.executemany("INSERT INTO downloads VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)


def _row(record: DownloadRecord) -> tuple[str | int | None, ...]:
    return (
        json.dumps(to_json(record.download)),
        record.state.value,
        record.hold.value if record.hold else None,
        json.dumps(_error_fields(record.error)) if record.error else None,
        json.dumps(record.paths),
        record.forced,
        record.begun,
        record.cancelled,
    )


def _record(  # the columns of one row
    download: str, state: str, hold: str | None, error: str | None, paths: str, forced: int, begun: int, cancelled: int
) -> DownloadRecord | None:
    problems: list[str] = []
    try:
        record = DownloadRecord(
            download=from_json(Download(), json.loads(download), problems),
            state=DownloadState(state),
            hold=Hold(hold) if hold else None,
            error=_error(json.loads(error)) if error else None,
            paths=tuple(str(path) for path in json.loads(paths)),
            forced=bool(forced),
            begun=bool(begun),
            cancelled=bool(cancelled),
        )
    except (ValueError, TypeError, RecursionError) as unreadable:
        problems.append(str(unreadable))
    else:
        if not problems:
            return record
    logger.warning("A stored download cannot be read: %s", "; ".join(problems))
    return None


def _error_fields(error: SynthiaError) -> dict[str, Any]:
    words = {name: to_data(getattr(error, name)) for name in _WORDS}
    extra = {name: getattr(error, name) for name in ("page", "needed", "free") if hasattr(error, name)}
    return {"kind": type(error).__name__, **words, **extra}


def _error(data: Any) -> SynthiaError:
    """Raises TypeError, ValueError where these are no fields of an error."""
    fields = dict(cast("dict[str, Any]", data))
    fields |= {name: from_data(fields[name]) for name in _WORDS if name in fields}
    return _KINDS.get(fields.pop("kind", ""), DownloadError)(**fields)

"""What this computer's own loads and runs have shown, so that the next forecast is better than the last."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from synthia_desktop.core.errors import StorageError
from synthia_desktop.store.database import open_database, storage_errors

KEPT = 64
"""Measurements of one kind and subject that are kept, the newest ones."""

_IN_MEMORY = Path(":memory:")

logger = logging.getLogger(__name__)


class MeasurementStore:
    """One connection, for any thread. Every method raises StorageError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._connection = open_database(path)

    def add(self, kind: str, subject: str, value: Mapping[str, Any]) -> None:
        """Note one. kind: what was measured; subject: of which device or file. value: plain JSON."""
        with self._lock, storage_errors(self._path), self._connection:
            self._connection.execute(
                "INSERT INTO measurements (kind, subject, value, created) VALUES (?, ?, ?, ?)",
                (kind, subject, json.dumps(value), time.time()),
            )
            self._connection.execute(
                "DELETE FROM measurements WHERE kind = ?1 AND subject = ?2 AND place NOT IN "
                "(SELECT place FROM measurements WHERE kind = ?1 AND subject = ?2 ORDER BY place DESC LIMIT ?3)",
                (kind, subject, KEPT),
            )

    def recent(self, kind: str, subject: str) -> list[dict[str, Any]]:
        """Those of a kind and subject, the newest first. What is no JSON object is passed over."""
        with self._lock, storage_errors(self._path):
            rows = self._connection.execute(
                "SELECT value FROM measurements WHERE kind = ? AND subject = ? ORDER BY place DESC", (kind, subject)
            ).fetchall()
        return [value for (text,) in rows if (value := _read(text)) is not None]

    def close(self) -> None:
        with self._lock:
            self._connection.close()


def open_measurements(path: Path) -> MeasurementStore:
    """The store in a database; where that cannot be used, one in memory that forgets with the program."""
    try:
        return MeasurementStore(path)
    except StorageError as error:
        logger.warning("What this computer's loads show is not kept: %s", error)
        return MeasurementStore(_IN_MEMORY)


def _read(text: object) -> dict[str, Any] | None:
    try:
        value: Any = json.loads(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None

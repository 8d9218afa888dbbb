"""What this computer's own loads and runs have shown, so that the next forecast is better than the last."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from synthia_desktop.store.database import open_database, storage_errors

KEPT = 64
"""Measurements of one kind and subject that are kept, the newest ones."""


class MeasurementStore:
    """One connection, to be used from one thread at a time. Every method raises StorageError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection = open_database(path)

    def add(self, kind: str, subject: str, value: Mapping[str, Any]) -> None:
        """Note one. kind: what was measured; subject: of which device or file. value: plain JSON."""
        with storage_errors(self._path), self._connection:
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
        """Those of a kind and subject, the newest first."""
        with storage_errors(self._path):
            rows = self._connection.execute(
                "SELECT value FROM measurements WHERE kind = ? AND subject = ? ORDER BY place DESC", (kind, subject)
            ).fetchall()
        return [json.loads(value) for (value,) in rows]

    def close(self) -> None:
        self._connection.close()

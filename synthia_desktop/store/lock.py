"""Makes one running program the only writer of a data folder."""

import sqlite3
from pathlib import Path

from synthia_desktop.core.errors import DataFolderInUseError, StorageError
from synthia_desktop.core.said import said


class DataFolderLock:
    """Held from acquire() until release() or the end of the process, however it ends.

    It is SQLite's own lock on an empty database: held the same way on every platform, and loaded for the store anyway.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._connection: sqlite3.Connection | None = None

    def acquire(self) -> None:
        """Take the folder without waiting. Raises DataFolderInUseError, StorageError where it cannot be written."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(
                self._folder / ".in-use", timeout=0, isolation_level=None, check_same_thread=False
            )
        except (OSError, sqlite3.Error) as error:
            raise self._unusable(error) from error
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            connection.close()
            if error.sqlite_errorname.startswith("SQLITE_BUSY"):
                raise DataFolderInUseError(
                    "Synthia is already running",
                    said("Another Synthia uses the data folder {folder}.", folder=self._folder),
                    "Use that window, or start this one with another folder: --data-dir.",
                ) from None
            raise self._unusable(error) from error
        self._connection = connection

    def release(self) -> None:
        """Give the folder free; nothing happens when it is not held."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _unusable(self, error: Exception) -> StorageError:
        message = said("{folder} cannot be written: {error}.", folder=self._folder, error=error)
        hint = said("Check the folder's permissions, or choose another one: --data-dir.")
        return StorageError("The data folder cannot be used", message, hint)

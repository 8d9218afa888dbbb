"""Makes one running program the only writer of a data folder."""

from pathlib import Path

from filelock import FileLock, Timeout

from synthia_desktop.core.errors import DataFolderInUseError, StorageError


class DataFolderLock:
    """Held from acquire() until release() or the end of the process, however it ends."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = FileLock(folder / ".in-use", thread_local=False)

    def acquire(self) -> None:
        """Take the folder without waiting. Raises DataFolderInUseError, StorageError where it cannot be written."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(blocking=False)
        except Timeout:
            raise DataFolderInUseError(
                "Synthia is already running",
                f"Another Synthia uses the data folder {self._folder}.",
                "Use that window, or start this one with another folder: --data-dir.",
            ) from None
        except OSError as error:
            message = f"{self._folder} cannot be written: {error.strerror}."
            hint = "Check the folder's permissions, or choose another one: --data-dir."
            raise StorageError("The data folder cannot be used", message, hint) from error

    def release(self) -> None:
        """Give the folder free; nothing happens when it is not held."""
        self._lock.release()

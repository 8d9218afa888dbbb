"""What cannot be written to the disk now is tried again, each time later, and the person is told once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from synthia_desktop.core.errors import StorageError, SynthiaError
from synthia_desktop.core.said import sentences

FIRST_RETRY_MS, LAST_RETRY_MS = 2_000, 60_000


class Retry(QObject):
    """due: it is time to try again. trouble: a StorageError when writing begins to fail, None when it works again."""

    due = Signal()
    trouble = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._delay, self._told = FIRST_RETRY_MS, ""
        self._stopped = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.due)

    @property
    def in_trouble(self) -> bool:
        """Whether the last attempt failed."""
        return bool(self._told)

    def begin(self) -> None:
        """It is tried now, for another reason: what comes of that says when it is tried again."""
        self._timer.stop()

    def succeed(self) -> None:
        """All is written."""
        self._timer.stop()
        self._delay = FIRST_RETRY_MS
        if self._told:
            self._told = ""
            self.trouble.emit(None)

    def fail(self, error: StorageError) -> None:
        """Another attempt failed."""
        if not self._timer.isActive() and not self._stopped:
            self._timer.start(self._delay)
            self._delay = min(2 * self._delay, LAST_RETRY_MS)
        if error.title != self._told:
            self._told = error.title
            self.trouble.emit(error)

    def stop(self) -> None:
        """Nothing is tried again from now on."""
        self._stopped = True
        self._timer.stop()


def not_written(failure: Exception, title: str, meanwhile: str) -> StorageError:
    """A failure in words. title: where it is none that the program knows. meanwhile: what of the data is not lost."""
    if isinstance(failure, SynthiaError):
        return StorageError(failure.title, failure.message, sentences(failure.hint, meanwhile), failure.details)
    return StorageError(title, meanwhile, details=f"{type(failure).__name__}: {failure}")

"""What is stored of the queue: read once, written when it changed, and tried again where the disk does not take it."""

from __future__ import annotations

import math
from collections.abc import Callable

from synthia_desktop.core.errors import StorageError
from synthia_desktop.hub.queue_item import RECHECK_SECONDS
from synthia_desktop.store.downloads import DownloadRecord, DownloadStore


class QueueRecords:
    """A failure is told once, until reading or writing has worked again; the downloads go on meanwhile."""

    def __init__(
        self, store: DownloadStore, clock: Callable[[], float], trouble: Callable[[StorageError], None]
    ) -> None:
        """clock: seconds, never set back."""
        self._store, self._clock, self._trouble = store, clock, trouble
        self._loaded = self._failed = False
        self._saved: tuple[DownloadRecord, ...] = ()
        self._again = -math.inf

    @property
    def next_due(self) -> float:
        """When what failed is to be tried again, on the clock; infinity = nothing has failed."""
        return self._again if self._failed else math.inf

    def read(self) -> tuple[DownloadRecord, ...]:
        """What is stored, the first time that it can be read; nothing before and after."""
        if self._loaded or self._clock() < self._again:
            return ()
        try:
            records = self._store.load()
        except StorageError as error:
            self._fail(error)
            return ()
        self._loaded, self._failed, self._saved = True, False, records
        return records

    def keep(self, records: tuple[DownloadRecord, ...]) -> None:
        """Store these where they are others than before; nothing is written before all was read."""
        if not self._loaded or records == self._saved or (self._failed and self._clock() < self._again):
            return
        try:
            self._store.save(records)
        except StorageError as error:
            self._fail(error)
        else:
            self._saved, self._failed = records, False

    def _fail(self, error: StorageError) -> None:
        if not self._failed:
            self._trouble(error)
        self._failed = True
        self._again = self._clock() + RECHECK_SECONDS

"""One thread for each thing the queue has running, which tells how it ended whatever happens."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock, Thread

from synthia_desktop.core.download import Download, DownloadState, Progress
from synthia_desktop.core.errors import DownloadError, StorageError, SynthiaError
from synthia_desktop.core.provenance import of_download, save_provenance
from synthia_desktop.core.said import said
from synthia_desktop.hub.engine import TransferEngine, TransferLike
from synthia_desktop.hub.network import Network

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Finished:
    """paths: the final files. note: what the person should know all the same."""

    paths: tuple[Path, ...] = ()
    note: SynthiaError | None = None


Outcome = Finished | SynthiaError | None
"""None: it was stopped before it was done."""


class Worker(Thread):
    """Ends with the program if it hangs in the system, because nothing it does needs an orderly end."""

    def __init__(self, download: Download, ended: Callable[[Worker, Outcome], None]) -> None:
        super().__init__(name=f"download {download.id}", daemon=True)
        self.download = download
        self._ended = ended
        self._lock = Lock()
        self._stopping = False

    def stop(self) -> None:
        """From any thread: end soon."""
        with self._lock:
            self._stopping = True

    def run(self) -> None:
        self._ended(self, self._outcome())

    def work(self) -> Outcome:
        """The job itself. Raises anything."""
        raise NotImplementedError

    def _outcome(self) -> Outcome:
        try:
            return self.work()
        except SynthiaError as error:
            return error
        except Exception as error:
            if self._stopping:
                return None  # the engine's own way to say that it was stopped
            logger.exception("Download %s ended with an error that was not foreseen", self.download.id)
            return unforeseen(error)


class TransferWorker(Worker):
    """Fetches one download and notes where it came from."""

    def __init__(
        self,
        download: Download,
        engine: TransferEngine,
        network: Callable[[], Network],
        report: Callable[[Worker, DownloadState, Progress], None],
        ended: Callable[[Worker, Outcome], None],
    ) -> None:
        super().__init__(download, ended)
        self._engine, self._network, self._report = engine, network, report
        self._transfer: TransferLike | None = None

    def stop(self) -> None:
        super().stop()
        if self._transfer is not None:
            self._transfer.stop()

    def work(self) -> Outcome:
        transfer = self._engine.transfer(
            self.download, self._network(), lambda phase, progress: self._report(self, phase, progress)
        )
        # Either stop() sees the transfer or this sees that stop() was called.
        self._transfer = transfer
        with self._lock:
            if self._stopping:
                return None
        paths = transfer.run()
        try:
            save_provenance(Path(self.download.folder), of_download(self.download))
        except StorageError as error:
            return Finished(paths, error)
        return Finished(paths)


class DiscardWorker(Worker):
    """Removes what a cancelled download left, which takes a while for large files on some file systems."""

    def __init__(self, download: Download, engine: TransferEngine, ended: Callable[[Worker, Outcome], None]) -> None:
        super().__init__(download, ended)
        self._engine = engine

    def work(self) -> Outcome:
        with suppress(SynthiaError):  # names that cannot be written: nothing of it is there
            self._engine.discard(self.download)
        return Finished()


def unforeseen(error: Exception) -> DownloadError:
    """The words for an error of the program itself, with its trace for a bug report. Call it where it was caught."""
    return DownloadError(
        "The download stopped",
        said("Something went wrong in the program: {error}. What has arrived is kept.", error=error),
        "Try again. If it happens again, report it with the details.",
        traceback.format_exc(),
    )

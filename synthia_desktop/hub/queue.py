"""The stored download queue: what the person asked for arrives, whatever happens to the line or to the program."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Lock, Thread

from synthia_desktop.core.download import Download, DownloadState, Hold, Progress
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.hub.disk import free_bytes
from synthia_desktop.hub.engine import RangeEngine, TransferEngine
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.queue_item import Item
from synthia_desktop.hub.queue_records import QueueRecords
from synthia_desktop.hub.scheduler import Line, Scheduler
from synthia_desktop.hub.worker import unforeseen
from synthia_desktop.store.downloads import DownloadStore

PROGRESS_SECONDS = 0.1
"""Progress alone is told no more often than this; a change of state at once."""

CLOSE_SECONDS = 2.0
STOP_SECONDS = 1.5
"""How long close() waits in all, and of that for the transfers."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Entry:
    """One download as the person sees it.

    hold: why it is HELD. error: what it was held or stopped by. paths: the final files when DONE. forced: it runs on
    metered lines too.
    """

    download: Download
    state: DownloadState
    progress: Progress
    hold: Hold | None = None
    error: SynthiaError | None = None
    paths: tuple[str, ...] = ()
    forced: bool = False


def _log_trouble(error: SynthiaError) -> None:
    logger.warning("%s", error)


class DownloadQueue:
    """Any thread may call; nothing but close() waits. The callbacks come from the queue's own thread, one at a time.

    Commands take effect soon after, and `changed` tells it. What cannot be done or stored reaches `trouble`.
    """

    def __init__(
        self,
        store: DownloadStore,
        network: Callable[[], Network],
        changed: Callable[[tuple[Entry, ...]], None],
        trouble: Callable[[SynthiaError], None] = _log_trouble,
        *,
        limits: NetworkSettings | None = None,
        line: Line | None = None,
        engine: TransferEngine | None = None,
        free: Callable[[Path], int] = free_bytes,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Goes on with what is stored at once.

        network: asked at each start of a transfer on its thread, so that a new token is used. limits, line: as they
        are now. free: bytes free on the disk of a folder. clock: seconds, never set back.
        """
        self._changed, self._report_trouble, self._clock = changed, trouble, clock
        self._inbox: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._scheduler = Scheduler(
            engine or RangeEngine(),
            network,
            self._inbox.put,
            self._trouble,
            free,
            clock,
            limits or NetworkSettings(),
            line or Line(),
        )
        self._records = QueueRecords(store, clock, self._trouble)
        self._callbacks = Lock()
        self._closed = False
        self._ending = False
        self._stumbled = False
        self._entries: tuple[Entry, ...] = ()
        self._told_at = -math.inf
        self._thread = Thread(target=self._run, name="downloads", daemon=True)
        self._thread.start()

    def entries(self) -> tuple[Entry, ...]:
        """What was told last, in the queue's order."""
        return self._entries

    def add(self, download: Download) -> None:
        """Append a download. One in the queue for the same files is brought forward instead, and goes on.

        A DownloadError reaches `trouble` where the files are here already, or another version of them is in the queue.
        """
        self._inbox.put(partial(self._add, download))

    def pause(self, id_: str) -> None:
        self._inbox.put(partial(self._scheduler.pause, id_))

    def resume(self, id_: str) -> None:
        """Go on with a paused one, look at a held one again, try a failed one again, with the settings of now."""
        self._inbox.put(partial(self._scheduler.resume, id_))

    def force(self, id_: str) -> None:
        """Download on a metered line too."""
        self._inbox.put(partial(self._scheduler.force, id_))

    def cancel(self, id_: str) -> None:
        """Forget it and remove what has arrived. A finished one only leaves the list."""
        self._inbox.put(partial(self._scheduler.cancel, id_))

    def move(self, id_: str, place: int) -> None:
        """place: from 0, in the order of entries(). What runs goes on running."""
        self._inbox.put(partial(self._scheduler.move, id_, place))

    def pause_all(self) -> None:
        self._inbox.put(self._scheduler.pause_all)

    def resume_all(self) -> None:
        """All that are paused or held."""
        self._inbox.put(self._scheduler.resume_all)

    def clear_finished(self) -> None:
        self._inbox.put(self._scheduler.clear_finished)

    def set_limits(self, limits: NetworkSettings) -> None:
        """Speed and metered limit hold at once, also for what runs; at_once when the next one would begin."""
        self._inbox.put(partial(self._scheduler.set_limits, limits))

    def set_line(self, online: bool, metered: bool) -> None:
        """What the system says of the network now. online=True lets all go on that were held for want of it."""
        self._inbox.put(partial(self._scheduler.set_line, Line(online, metered)))

    def close(self) -> None:
        """Stop all transfers; they go on at the next start. Blocks up to 2 s. No callback comes after it."""
        with self._callbacks:
            self._closed = True
        self._inbox.put(self._end)
        self._thread.join(CLOSE_SECONDS)

    def _run(self) -> None:
        self._turn(self._restore)
        while not self._ending:
            try:
                call = self._inbox.get(timeout=self._patience())
            except Empty:
                call = self._restore
            self._turn(call)
        self._stop_workers()

    def _turn(self, call: Callable[[], None]) -> None:
        self._stumbled = False
        try:
            call()
            # What was cancelled is stored as such before anything of it is removed.
            self._keep()
            if not self._ending:
                self._scheduler.work()
                self._keep()
            self._tell()
        except Exception as error:
            logger.exception("The download queue met an error that was not foreseen")
            self._trouble(unforeseen(error))
            self._stumbled = True

    def _patience(self) -> float | None:
        """Seconds until there is something to do without being told; None = for ever."""
        due = min(
            self._scheduler.next_due,
            self._records.next_due,
            self._told_at + PROGRESS_SECONDS if self._seen() != self._entries else math.inf,
        )
        return None if due == math.inf else max(1.0 if self._stumbled else 0.0, due - self._clock())

    def _restore(self) -> None:
        if records := self._records.read():
            self._scheduler.restore(records)

    def _keep(self) -> None:
        self._records.keep(self._scheduler.records)

    def _add(self, download: Download) -> None:
        try:
            self._scheduler.add(download)
        except SynthiaError as error:
            self._trouble(error)

    def _seen(self) -> tuple[Entry, ...]:
        return tuple(_entry(item) for item in self._scheduler.shown)

    def _tell(self) -> None:
        entries = self._seen()
        if entries == self._entries:
            return
        now = self._clock()
        if _states(entries) == _states(self._entries) and now < self._told_at + PROGRESS_SECONDS:
            return
        self._entries, self._told_at = entries, now
        with self._callbacks:
            if not self._closed:
                self._changed(entries)

    def _trouble(self, error: SynthiaError) -> None:
        with self._callbacks:
            if not self._closed:
                self._report_trouble(error)

    def _end(self) -> None:
        self._ending = True

    def _stop_workers(self) -> None:
        """What ends well on the way is kept; what was stopped stays as it was, so that it goes on at the next start."""
        workers = self._scheduler.workers
        give_up = time.monotonic() + STOP_SECONDS
        for worker in workers:
            worker.stop()
        for worker in workers:
            worker.join(max(0.0, give_up - time.monotonic()))
        while not self._inbox.empty():
            self._turn(self._inbox.get())


def _entry(item: Item) -> Entry:
    record = item.record
    return Entry(record.download, record.state, item.progress, record.hold, record.error, record.paths, record.forced)


def _states(entries: tuple[Entry, ...]) -> list[tuple[object, ...]]:
    """All but the progress."""
    return [(entry.download.id, entry.state, entry.hold, entry.error, entry.forced) for entry in entries]

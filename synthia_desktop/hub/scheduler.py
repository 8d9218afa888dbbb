"""Decides which download runs, waits or is held, and why; one thread drives it and nothing in it waits."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from synthia_desktop.core.download import Download, DownloadState, Hold, Progress
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.hub.duplicates import is_here, same_content
from synthia_desktop.hub.engine import TransferEngine
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.obstacles import before_begin, behind, folder_gone
from synthia_desktop.hub.queue_item import (
    RECHECK_SECONDS,
    RUNNING,
    Item,
    already_here,
    complete,
    other_version,
    progress_of,
)
from synthia_desktop.hub.queue_items import Items
from synthia_desktop.hub.worker import DiscardWorker, Finished, Outcome, TransferWorker, Worker, unforeseen
from synthia_desktop.store.downloads import DownloadRecord

logger = logging.getLogger(__name__)

MAX_OFFLINE_SECONDS = 300.0
"""The wait doubles with each attempt that reaches nobody, up to this."""

_UNDECIDED = (DownloadState.WAITING, *RUNNING, DownloadState.HELD)


@dataclass(frozen=True)
class Line:
    """What the system says of the network."""

    online: bool = True
    metered: bool = False


class Scheduler:
    """All calls come from one thread. Ids that are no longer there are ignored: a click may be late."""

    def __init__(
        self,
        engine: TransferEngine,
        network: Callable[[], Network],
        post: Callable[[Callable[[], None]], None],
        trouble: Callable[[SynthiaError], None],
        free: Callable[[Path], int],
        clock: Callable[[], float],
        limits: NetworkSettings,
        line: Line,
    ) -> None:
        """post: brings a call from a worker's thread to the one that drives this. clock: seconds, never set back."""
        self._engine, self._network, self._post, self._trouble = engine, network, post, trouble
        self._free, self._clock = free, clock
        self._limits, self._line = limits, line
        self._items = Items()
        engine.set_limit(limits.speed_limit)

    @property
    def shown(self) -> list[Item]:
        """What the person sees, in its order."""
        return self._items.shown

    @property
    def records(self) -> tuple[DownloadRecord, ...]:
        """What is to be stored."""
        return self._items.records

    @property
    def workers(self) -> list[Worker]:
        return self._items.workers

    @property
    def next_due(self) -> float:
        """When work() has something to do without being told, on the clock; infinity = never."""
        return self._items.next_due

    def restore(self, records: tuple[DownloadRecord, ...]) -> None:
        """Put what was stored before everything else; what was running, or held by what may have passed, goes on."""
        found = [Item(record, progress_of(record, self._engine.received)) for record in records]
        for item in found:
            if item.state in _UNDECIDED:
                item.become(DownloadState.WAITING)
        self._items.put_first(found)

    def add(self, download: Download) -> None:
        """Append it, or bring forward the one that does the same. Raises DownloadError where neither is right."""
        rivals = self._items.rivals(download)
        for item in rivals:
            if item.state is DownloadState.DONE or item.record.cancelled:
                continue
            if not same_content(item.download, download):
                raise other_version(item.download)
            self._items.bring_forward(item)
            if item.state not in RUNNING:
                item.go()
            return
        if is_here(download):
            raise already_here(download)
        # A finished one is about files that are replaced now; the new one takes over what a cancelled one left.
        self._items.remove(*(item for item in rivals if item.worker is None))
        record = DownloadRecord(download)
        leaving = any(item.worker is not None for item in rivals)
        self._items.append(
            Item(record, Progress(total=download.size) if leaving else progress_of(record, self._engine.received))
        )

    def pause(self, id_: str) -> None:
        for item in self._items.find(id_):
            self._pause(item)

    def pause_all(self) -> None:
        for item in self.shown:
            self._pause(item)

    def resume(self, id_: str) -> None:
        """Also one that is held, which is looked at again, or that has failed."""
        for item in self._items.find(id_):
            if item.state in (DownloadState.PAUSED, DownloadState.HELD, DownloadState.FAILED):
                item.go()

    def resume_all(self) -> None:
        """What failed stays so: it needs the person."""
        for item in self.shown:
            if item.state in (DownloadState.PAUSED, DownloadState.HELD):
                item.go()

    def force(self, id_: str) -> None:
        """Let it run on a metered line too."""
        for item in self._items.find(id_):
            item.record = replace(item.record, forced=True)
        self.resume(id_)

    def cancel(self, id_: str) -> None:
        """Take it off the list; what is on the disk goes when its thread has ended. A finished model stays."""
        for item in self._items.find(id_):
            self._items.remove(item)
            if item.state is not DownloadState.DONE:
                item.stop()
                item.due = 0.0
                item.record = replace(item.record, cancelled=True)
                self._items.append(item)

    def move(self, id_: str, place: int) -> None:
        """place: from 0, among all that are shown."""
        for item in self._items.find(id_):
            self._items.move(item, place)

    def clear_finished(self) -> None:
        self._items.remove(*(item for item in self._items if item.state is DownloadState.DONE))

    def set_limits(self, limits: NetworkSettings) -> None:
        self._limits = limits
        self._engine.set_limit(limits.speed_limit)

    def set_line(self, line: Line) -> None:
        before, self._line = self._line, line
        for item in self.shown:
            if line.online and item.record.hold is Hold.OFFLINE:
                item.go()
            # Only when the line goes: later the attempts decide, because a mirror in the house needs no internet.
            if before.online and not line.online and item.state in (DownloadState.WAITING, DownloadState.ACTIVE):
                item.hold(Hold.OFFLINE, until=self._clock() + item.delay)

    def work(self) -> None:
        """Start, hold and remove whatever is due now."""
        now = self._clock()
        for item in self._items:
            if item.record.cancelled:
                self._clear(item, now)
            else:
                self._look_again(item, now)
        free_places = self._limits.at_once - sum(isinstance(worker, TransferWorker) for worker in self.workers)
        for item in self.shown:
            if free_places > 0 and item.state is DownloadState.WAITING and not self._items.is_occupied(item):
                free_places -= self._try(item, now)

    def reported(self, worker: Worker, phase: DownloadState, progress: Progress) -> None:
        item = self._items.of(worker)
        if item is None:
            return
        if item.state in RUNNING:
            item.become(phase)
            item.delay = RECHECK_SECONDS if progress.done > item.progress.done else item.delay
        else:
            progress = replace(progress, speed=0.0)
        item.progress = progress
        if progress.done and not item.record.begun:
            item.record = replace(item.record, begun=True)

    def ended(self, worker: Worker, outcome: Outcome) -> None:
        item = self._items.of(worker)
        if item is None:
            return
        item.worker = None
        if isinstance(worker, DiscardWorker):
            self._discarded(item, outcome)
        elif isinstance(outcome, Finished):
            self._finish(item, outcome)
        elif isinstance(outcome, SynthiaError) and item.state in RUNNING:
            self._judge(item, outcome)

    def _try(self, item: Item, now: float) -> bool:
        try:
            return self._begin(item, now)
        except SynthiaError as error:
            item.become(DownloadState.FAILED, error=error)
        except Exception as error:  # whatever it is, the other downloads go on
            logger.exception("Download %s could not be begun", item.download.id)
            item.become(DownloadState.FAILED, error=unforeseen(error))
        return False

    def _begin(self, item: Item, now: float) -> bool:
        """Whether it runs now; else it is held."""
        running = [worker.download for worker in self.workers if isinstance(worker, TransferWorker)]
        obstacle = before_begin(item.download, item.record.begun, running, self._engine.missing_bytes, self._free)
        if obstacle is not None:
            item.hold(obstacle.hold, obstacle.error, now + RECHECK_SECONDS)
            return False
        worker = TransferWorker(item.download, self._engine, self._network, self._post_report, self._post_end)
        worker.start()
        item.worker = worker
        item.become(DownloadState.ACTIVE)
        return True

    def _look_again(self, item: Item, now: float) -> None:
        metered = self._waits_for_unmetered(item)
        passed = not metered if item.record.hold is Hold.METERED else now >= item.due
        if item.state is DownloadState.HELD and passed:
            item.become(DownloadState.WAITING)
        if metered and item.state in (DownloadState.WAITING, DownloadState.ACTIVE):
            item.hold(Hold.METERED)

    def _waits_for_unmetered(self, item: Item) -> bool:
        limit = self._limits.metered_limit
        return self._line.metered and not item.record.forced and limit is not None and item.download.size > limit

    def _judge(self, item: Item, error: SynthiaError) -> None:
        """What passes holds a download; all else needs the person."""
        obstacle = behind(error, item.download)
        if obstacle is None:
            item.become(DownloadState.FAILED, error=error)
        elif obstacle.hold is Hold.OFFLINE:
            item.hold(Hold.OFFLINE, error, self._clock() + item.delay)
            item.delay = min(2 * item.delay, MAX_OFFLINE_SECONDS)
        else:
            item.hold(obstacle.hold, error, self._clock() + RECHECK_SECONDS)

    def _finish(self, item: Item, outcome: Finished) -> None:
        """Also one that was paused or cancelled too late: its files are final and verified."""
        paths = tuple(str(path) for path in outcome.paths)
        item.record = replace(item.record, paths=paths, cancelled=False)
        item.progress = complete(item.download)
        item.become(DownloadState.DONE)
        if outcome.note is not None:
            self._trouble(outcome.note)

    def _clear(self, item: Item, now: float) -> None:
        """Remove what a cancelled download left on the disk, when nothing writes there any more."""
        if item.worker is not None or now < item.due:
            return
        if folder_gone(item.download, item.record.begun):
            item.due = math.inf  # looked at again at the next start, when the drive may be there
            return
        worker = DiscardWorker(item.download, self._engine, self._post_end)
        worker.start()
        item.worker = worker

    def _discarded(self, item: Item, outcome: Outcome) -> None:
        if isinstance(outcome, SynthiaError):
            item.due = self._clock() + RECHECK_SECONDS
            return
        self._items.remove(item)
        for other in self._items:
            if other.record.hold is Hold.DISK_FULL:
                other.due = 0.0  # there may be room now

    def _pause(self, item: Item) -> None:
        if item.state in _UNDECIDED:
            item.stop()
            item.become(DownloadState.PAUSED)

    def _post_report(self, worker: Worker, phase: DownloadState, progress: Progress) -> None:
        self._post(lambda: self.reported(worker, phase, progress))

    def _post_end(self, worker: Worker, outcome: Outcome) -> None:
        self._post(lambda: self.ended(worker, outcome))

"""The download queue as the window sees it: its threads' reports become signals of the main thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtNetwork import QNetworkInformation

from synthia_desktop.core.download import Download, DownloadState
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.downloads.disk import measure

if TYPE_CHECKING:
    from synthia_desktop.hub.queue import DownloadQueue, Entry

Report = Callable[[tuple["Entry", ...]], None]
Trouble = Callable[[SynthiaError], None]
DISK_INTERVAL_MS = 5000
_BUSY = (DownloadState.ACTIVE, DownloadState.VERIFYING)


class DownloadService(QObject):
    """Owns the queue. entries_changed(tuple of Entry): the newest state, however many reports came in between.

    finished(Entry) and failed(Entry): a download has just come to its end, or needs the person.
    trouble(SynthiaError): what cannot be done or stored. line_changed(online, metered). disk_changed(DiskUse).
    """

    entries_changed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    trouble = Signal(object)
    line_changed = Signal(bool, bool)
    disk_changed = Signal(object)
    _arrived = Signal()
    _troubled = Signal(object)

    def __init__(
        self,
        open_queue: Callable[[Report, Trouble], DownloadQueue],
        models_folder: Callable[[], Path],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        """open_queue(report, trouble): makes the queue, which calls both from its own thread."""
        super().__init__(parent)
        self._models_folder, self._background = models_folder, background
        self._guard = threading.Lock()
        self._newest: tuple[Entry, ...] | None = None
        self._line: QNetworkInformation | None = None
        self._measuring = False
        self._closed = False
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self, interval=DISK_INTERVAL_MS)
        self._timer.timeout.connect(self.measure_disk)
        self._troubled.connect(self.trouble, Qt.ConnectionType.QueuedConnection)
        self._entries: tuple[Entry, ...] = ()
        self._states: dict[str, DownloadState] = {}
        self._queue = open_queue(self._report, self._troubled.emit)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """As they were last announced."""
        return self._entries

    @property
    def active_count(self) -> int:
        """Downloads that arrive or are checked now."""
        return sum(entry.state in _BUSY for entry in self._entries)

    @property
    def speed(self) -> float:
        """Bytes per second of all downloads together."""
        return sum(entry.progress.speed for entry in self._entries if entry.state == DownloadState.ACTIVE)

    @property
    def metered(self) -> bool:
        """Whether the system says that the line is metered, as far as it was asked."""
        return self._line is not None and self._line.isMetered()

    def add(self, download: Download) -> None:
        # What comes up finished without having been added now was finished when the program was last open.
        self._states[download.id] = DownloadState.WAITING
        self._queue.add(download)

    def pause(self, download_id: str) -> None:
        self._queue.pause(download_id)

    def resume(self, download_id: str) -> None:
        self._queue.resume(download_id)

    def cancel(self, download_id: str) -> None:
        self._queue.cancel(download_id)

    def force(self, download_id: str) -> None:
        """Download now, in spite of a metered line."""
        self._queue.force(download_id)

    def move(self, download_id: str, place: int) -> None:
        """place: from 0, in the order of entries."""
        self._queue.move(download_id, place)

    def pause_all(self) -> None:
        self._queue.pause_all()

    def resume_all(self) -> None:
        self._queue.resume_all()

    def clear_finished(self) -> None:
        self._queue.clear_finished()

    def set_limits(self, settings: NetworkSettings) -> None:
        self._queue.set_limits(settings)

    def measure_disk(self) -> None:
        """Look at the disk of the models folder, in the background; disk_changed tells."""
        if self._measuring or self._closed:
            return
        self._measuring = True
        folder = self._models_folder()
        waiting = [e for e in self._entries if e.state != DownloadState.DONE and _is_in(e.download.folder, folder)]
        received = sum(entry.progress.done for entry in waiting)
        planned = sum(entry.download.size for entry in waiting) - received
        self._background.run(lambda: measure(folder, received, planned), self._measured, self._not_measured)

    def close(self) -> None:
        """Stop what runs, keep what arrived, and end the queue's threads."""
        self._closed = True
        self._timer.stop()
        if self._line is not None:
            with suppress(RuntimeError):
                self._line.reachabilityChanged.disconnect(self._line_changed)
                self._line.isMeteredChanged.disconnect(self._line_changed)
        self._queue.close()
        self._arrived.disconnect(self._take)
        self._troubled.disconnect(self.trouble)

    def _report(self, entries: tuple[Entry, ...]) -> None:
        """From any thread: the main thread is woken once, and takes the newest."""
        with self._guard:
            asleep = self._newest is None
            self._newest = entries
        if asleep and not self._closed:
            self._arrived.emit()

    def _take(self) -> None:
        with self._guard:
            entries, self._newest = self._newest, None
        if entries is None or self._closed:
            return
        before, self._entries = self._states, entries
        self._states = {entry.download.id: entry.state for entry in entries}
        self.entries_changed.emit(entries)
        for entry in entries:
            if before.get(entry.download.id, entry.state) != entry.state:
                if entry.state == DownloadState.DONE:
                    self.finished.emit(entry)
                elif entry.state == DownloadState.FAILED:
                    self.failed.emit(entry)
        self._follow_work()
        if self._states != before:
            self.measure_disk()

    def _follow_work(self) -> None:
        """The line is asked about once there is something to download; the disk is watched while it fills."""
        if self._line is None and any(entry.state != DownloadState.DONE for entry in self._entries):
            self._watch_line()
        if bool(self.active_count) != self._timer.isActive():
            self._timer.start() if self.active_count else self._timer.stop()

    def _watch_line(self) -> None:
        feature = QNetworkInformation.Feature
        # A backend must have all features that are asked for; some know only whether there is a network.
        for features in (feature.Reachability | feature.Metered, feature.Reachability):
            if QNetworkInformation.loadBackendByFeatures(features):
                break
        self._line = QNetworkInformation.instance()
        if self._line is not None:
            self._line.reachabilityChanged.connect(self._line_changed)
            self._line.isMeteredChanged.connect(self._line_changed)
            self._line_changed()

    def _line_changed(self) -> None:
        if self._line is None:
            return
        # Unknown, local and site are all good enough to try: a mirror may stand in the next room.
        online = self._line.reachability() != QNetworkInformation.Reachability.Disconnected
        metered = self._line.isMetered()
        self._queue.set_line(online, metered)
        self.line_changed.emit(online, metered)

    def _measured(self, use: object) -> None:
        self._measuring = False
        if use is not None and not self._closed:
            self.disk_changed.emit(use)

    def _not_measured(self, _error: Exception) -> None:
        self._measuring = False


def _is_in(folder: str, parent: Path) -> bool:
    return Path(folder).is_relative_to(parent)

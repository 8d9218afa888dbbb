"""Long work with files on a thread of its own, with its progress, until it is done or no longer wanted."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from synthia_desktop.core.exchange.reading import Report, Stopped

Job = Callable[[Report, Callable[[], bool]], Any]
_EVERY_S = 0.05


class Work(QObject):
    """One job at a time. On the main thread: progressed(share, 0 to 1), then done(result), failed(error) or stopped."""

    progressed = Signal(float)
    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    _hop = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="chat files")
        self._stop = Event()
        self._told = 0.0
        self._hop.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)

    def start(self, job: Job) -> None:
        """Do this after what was given before; job(report, stopped) runs on the other thread."""
        self._stop = stop = Event()
        future = self._executor.submit(job, self._report, stop.is_set)
        future.add_done_callback(lambda ended: self._hop.emit(lambda: self._tell(ended)))

    def stop(self) -> None:
        """Ask the job to end; stopped follows."""
        self._stop.set()

    def close(self) -> None:
        """End the job and the thread; nothing is told afterwards."""
        self.stop()
        self._executor.shutdown(wait=True, cancel_futures=True)
        self._hop.disconnect()

    def _report(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._told >= _EVERY_S or done >= total:
            self._told = now
            share = done / total if total else 1.0
            self._hop.emit(lambda: self.progressed.emit(share))

    def _tell(self, future: Future[Any]) -> None:
        if future.cancelled():
            return
        error = future.exception()
        if isinstance(error, Stopped):
            self.stopped.emit()
        elif error is not None:
            self.failed.emit(error)
        else:
            self.done.emit(future.result())

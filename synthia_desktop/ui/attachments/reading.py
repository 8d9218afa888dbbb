"""Reads files on threads of its own, so that the window goes on, and short files do not wait for a long one."""

from __future__ import annotations

import logging
import time
import traceback
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event, local
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

from synthia_desktop.core.attachments import Opened
from synthia_desktop.core.errors import SynthiaError

logger = logging.getLogger(__name__)

_EVERY_S, _AT_ONCE = 0.05, 2

Report = Callable[[int, int], None]
"""(done, in all), in pages or bytes."""


class FileReader(Protocol):
    """Reads one file. Raises SynthiaError, or anything at all once stopped() is true."""

    def read(self, path: Path, stopped: Callable[[], bool], report: Report) -> Opened: ...


class Readings(QObject):
    """On the main thread, each with the number that start() gave: progressed(number, share from 0 to 1), then
    read(number, Opened) or failed(number, SynthiaError); nothing more once it was stopped.
    """

    progressed = Signal(int, float)
    read = Signal(int, object)
    failed = Signal(int, object)
    _hop = Signal(object)

    def __init__(self, make_reader: Callable[[], FileReader], parent: QObject | None = None) -> None:
        """make_reader: called on each reading thread with its first file."""
        super().__init__(parent)
        self._make_reader = make_reader
        self._readers = local()
        self._executor: ThreadPoolExecutor | None = None
        self._stops: dict[int, Event] = {}
        self._number = 0
        self._hop.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)

    def start(self, path: Path) -> int:
        """Read a file, as soon as fewer than two are being read."""
        if self._executor is None:
            self._executor = ThreadPoolExecutor(max_workers=_AT_ONCE, thread_name_prefix="attachments")
        self._number += 1
        number, stop = self._number, Event()
        self._stops[number] = stop
        future = self._executor.submit(self._read, number, path, stop)
        future.add_done_callback(lambda ended: self._hop.emit(lambda: self._tell(number, ended)))
        return number

    def stop(self, number: int) -> None:
        """Read no further; nothing is told of it any more."""
        if stop := self._stops.pop(number, None):
            stop.set()

    def close(self) -> None:
        """Stop all and end the thread."""
        for number in list(self._stops):
            self.stop(number)
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
        self._hop.disconnect()

    def _read(self, number: int, path: Path, stop: Event) -> Opened | None:
        """On a reading thread; None: it is not wanted any more."""
        if stop.is_set():
            return None
        if not hasattr(self._readers, "own"):
            self._readers.own = self._make_reader()
        reader: FileReader = self._readers.own
        told = 0.0

        def report(done: int, total: int) -> None:
            nonlocal told
            now = time.monotonic()
            if total > 0 and now - told >= _EVERY_S:
                told = now
                self._hop.emit(lambda: self._report(number, done / total))

        return reader.read(path, stop.is_set, report)

    def _report(self, number: int, share: float) -> None:
        if number in self._stops:
            self.progressed.emit(number, share)

    def _tell(self, number: int, future: Future[Opened | None]) -> None:
        if self._stops.pop(number, None) is None or future.cancelled():
            return
        error = future.exception()
        if error is None:
            self.read.emit(number, future.result())
        elif isinstance(error, SynthiaError):
            self.failed.emit(number, error)
        else:
            # Its words may hold the file's name, which is nobody's but the person's.
            frames = "".join(traceback.format_tb(error.__traceback__))
            logger.error("A file could not be read: %s\n%s", type(error).__name__, frames)
            self.failed.emit(
                number,
                SynthiaError(
                    self.tr("The file could not be read"),
                    self.tr("Something unexpected happened. The file and your message are unchanged."),
                    self.tr("Remove it, or attach the text another way."),
                    f"{type(error).__name__}: {error}",
                ),
            )

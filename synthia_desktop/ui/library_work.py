"""Long work on model files (verify, join, import), one after another on a thread of its own, each with its progress."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from threading import Event

from PySide6.QtCore import QObject, Qt, Signal

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.ui.background import Background

Report = Callable[[int, int], None]
"""report(done, total): bytes; may be called as often as one likes, from the work's thread."""
Stopped = Callable[[], bool]
Run = Callable[[Report, Stopped], object]

REPORT_EVERY_S = 0.1


class WorkKind(StrEnum):
    """What is done."""

    VERIFY = "verify"
    JOIN = "join"
    IMPORT = "import"


class WorkState(StrEnum):
    """STOPPED: by the person."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"

    @property
    def is_over(self) -> bool:
        return self in (WorkState.DONE, WorkState.FAILED, WorkState.STOPPED)


@dataclass(frozen=True)
class Work:
    """path: the model's or the file's that is worked on. done, total: bytes. result: what run returned."""

    id: int
    kind: WorkKind
    path: str
    title: str
    state: WorkState = WorkState.WAITING
    done: int = 0
    total: int = 0
    error: SynthiaError | None = None
    result: object = None


class WorkQueue(QObject):
    """changed(Work) tells every change of state, and progress at most ten times a second."""

    changed = Signal(object)
    _reported = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._works: dict[int, Work] = {}
        self._stops: dict[int, Event] = {}
        self._count = 0
        self._reported.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)

    @property
    def works(self) -> tuple[Work, ...]:
        """What waits or runs, in its order."""
        return tuple(self._works.values())

    def add(self, kind: WorkKind, path: str, title: str, run: Run) -> Work:
        """Do run when all earlier work is over. What it raises after being stopped counts as stopped."""
        self._count += 1
        work = Work(self._count, kind, path, title)
        stop = Event()
        self._works[work.id], self._stops[work.id] = work, stop
        self.changed.emit(work)
        self._background.run(
            lambda: None if stop.is_set() else run(self._reporter(work.id), stop.is_set),
            lambda result: self._end(work.id, WorkState.DONE, result=result),
            lambda error: self._failed(work.id, error),
        )
        return work

    def cancel(self, work_id: int) -> None:
        """Stop work within a moment; what waits is stopped at once. Nothing happens when it is over."""
        if work_id in self._works:
            self._stops[work_id].set()
            if self._works[work_id].state is WorkState.WAITING:
                self._end(work_id, WorkState.STOPPED)

    def close(self) -> None:
        """Stop all work and end the thread."""
        for stop in self._stops.values():
            stop.set()
        self._background.close()
        self._works.clear()
        self._stops.clear()

    def _reporter(self, work_id: int) -> Report:
        """Called on the work's thread."""
        last = 0.0

        def report(done: int, total: int) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= REPORT_EVERY_S or done >= total:
                last = now
                self._reported.emit(lambda: self._progress(work_id, done, total))

        self._reported.emit(lambda: self._progress(work_id, 0, 0))
        return report

    def _progress(self, work_id: int, done: int, total: int) -> None:
        if work_id in self._works:
            work = replace(self._works[work_id], state=WorkState.RUNNING, done=done, total=total)
            self._works[work_id] = work
            self.changed.emit(work)

    def _failed(self, work_id: int, error: Exception) -> None:
        if work_id in self._stops and self._stops[work_id].is_set():
            self._end(work_id, WorkState.STOPPED)
        elif isinstance(error, SynthiaError):
            self._end(work_id, WorkState.FAILED, error)
        else:
            self._end(work_id, WorkState.FAILED)
            raise error

    def _end(self, work_id: int, state: WorkState, error: SynthiaError | None = None, result: object = None) -> None:
        if (work := self._works.pop(work_id, None)) is not None:
            del self._stops[work_id]
            self.changed.emit(replace(work, state=state, error=error, result=result))

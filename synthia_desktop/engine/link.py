"""The child process behind the engine client: started when it is needed, stopped in time, replaced when it is lost."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING

from synthia_desktop.core.errors import EngineLostError, ModelLoadError
from synthia_desktop.core.loading import LoadParams, ModelInfo
from synthia_desktop.core.said import said
from synthia_desktop.engine.protocol import (
    BackendLoading,
    BenchResult,
    ChatMeasured,
    Counted,
    Description,
    Done,
    Event,
    Failed,
    Finished,
    Heartbeat,
    Load,
    Loaded,
    LoadProgress,
    Planned,
    ProcessEndedError,
    Request,
    StateKept,
)

if TYPE_CHECKING:
    from synthia_desktop.engine.process import EngineProcess

STOP_SECONDS = 0.15
"""How long a stopped request may go on before the caller stops waiting for it."""

SETTLE_SECONDS = 2.0
"""How long the next request waits for such an overdue one before the child is killed and the model loaded again."""

HANG_SECONDS = 30.0
"""A child that sends nothing for so long, not even a heartbeat, is taken for hung and killed."""

BACKEND_SECONDS = 60.0
"""A backend whose driver takes longer to load is taken for one that never will, and left out."""

_LAST = (Loaded, Finished, Counted, ChatMeasured, StateKept, BenchResult, Description, Planned, Done, Failed)


class EngineLink:
    """Starts the child at the first request. One thread drives it; stop() may be called from any thread.

    A backend that ends or holds up the child while it is loaded, as a broken driver does, is left out from then on.
    A child that died, hung or was cut off raises EngineLostError once. The next request starts a new one and loads the
    model again by itself, reporting to the on_event of the last load.
    """

    def __init__(self, log_file: Path, hang_seconds: float = HANG_SECONDS) -> None:
        self._log_file = log_file
        self._hang_seconds = hang_seconds
        self._process: EngineProcess | None = None
        self._dying: list[EngineProcess] = []
        self._wanted: tuple[str, LoadParams] | None = None
        self._in_child: tuple[str, LoadParams] | None = None
        self._info: ModelInfo | None = None
        self._on_event: Callable[[LoadProgress], None] | None = None
        self._last_id = 0
        self._loading = ""
        self._trying, self._trying_since = "", 0.0
        self._left_out: frozenset[str] = frozenset()
        self._overdue = 0
        self._lock = threading.Lock()
        self._busy = False
        self._running_id = 0
        self._stop_at: float | None = None

    @property
    def info(self) -> ModelInfo | None:
        """The model that answers the next request, also while its lost child has not been replaced yet."""
        return self._info

    @property
    def running(self) -> bool:
        """Whether the child process is alive."""
        return self.pid is not None

    @property
    def pid(self) -> int | None:
        process = self._process
        return process.pid if process is not None and process.alive else None

    def stop(self) -> None:
        """End the running request, if any. Its call returns within some 0.2 s, whatever the child does."""
        with self._lock:
            if not self._busy or self._stop_at is not None:
                return
            self._stop_at = time.monotonic() + STOP_SECONDS
            process, request = self._process, self._running_id
        if process is not None and request:
            process.stop(request)

    def close(self) -> None:
        """End the child process and wait until its memory is free. A later request starts a new one."""
        self._discard()
        while self._dying:
            self._dying.pop().end()

    def _discard(self) -> None:
        """Kill the child and wait later: a large model's memory takes the system up to a second to take back."""
        if self._process is not None:
            self._process.kill()
            self._dying.append(self._process)
        self._process = None
        self._in_child = None
        self._overdue = 0

    def _begin(self) -> None:
        with self._lock:
            self._busy = True
            self._stop_at = None

    def _finish(self) -> None:
        with self._lock:
            self._busy = False

    def _next_id(self) -> int:
        self._last_id += 1
        return self._last_id

    def _single(self, request: Request, needs_model: bool = True) -> Event | None:
        """The last event of a request; None = stopped."""
        self._begin()
        try:
            if needs_model and not self._ready():
                return None
            return next((event for event in self._exchange(request) if isinstance(event, _LAST)), None)
        finally:
            self._finish()

    def _ready(self) -> bool:
        """Have the wanted model in a living child; False = stopped meanwhile."""
        if self._wanted is None:
            raise ModelLoadError("No model is loaded", "There is no model to answer with.", "Choose a model first.")
        self._settle()
        return self._in_child == self._wanted or self._load(*self._wanted)

    def _load(self, path: str, params: LoadParams) -> bool:
        """Load into a child that has loaded nothing before; False = stopped."""
        self._loading = Path(path).name
        try:
            for event in self._exchange(Load(self._next_id(), path, params)):
                if isinstance(event, LoadProgress) and self._on_event is not None:
                    self._on_event(event)
                if isinstance(event, Loaded) and self._stop_at is None:
                    self._info = event.info
                    self._in_child = (path, params)
            return self._in_child is not None
        finally:
            self._loading = ""
            if self._in_child is None:
                self._discard()

    def _settle(self) -> None:
        """Wait for the end of a request that its caller stopped waiting for; drop a child that has died meanwhile."""
        process, give_up = self._process, time.monotonic() + SETTLE_SECONDS
        if process is None:
            return
        try:
            while self._overdue and (left := min(give_up, self._stop_at or give_up) - time.monotonic()) > 0:
                event = process.receive(left)
                if isinstance(event, _LAST) and event.request == self._overdue:
                    self._overdue = 0
        except ProcessEndedError:
            self._discard()
        if self._overdue or not process.alive:
            self._discard()

    def _exchange(self, request: Request) -> Generator[Event, None, None]:
        """Send a request and yield its events up to the last one; ends without it when a stop is not obeyed in time."""
        self._settle()
        process = self._process = self._process or self._start()
        with self._lock:
            if self._stop_at is not None:
                return
            self._running_id = request.request
        ended = False
        try:
            process.send(request)
            while not ended and (event := self._next_event(process)) is not None:
                if isinstance(event, BackendLoading):
                    self._trying, self._trying_since = event.file, time.monotonic()
                elif self._trying and time.monotonic() - self._trying_since > BACKEND_SECONDS:
                    process.kill()
                if event.request != request.request or isinstance(event, Heartbeat | BackendLoading):
                    continue
                ended = isinstance(event, _LAST)
                if isinstance(event, Failed):
                    raise event.error
                yield event
        except ProcessEndedError:
            ended = True
            if not self._leave_out():
                self._lose(process)
            yield from self._exchange(request)
        finally:
            with self._lock:
                self._running_id = 0
            if not ended and self._process is process:
                self._overdue = request.request
                process.stop(request.request)

    def _leave_out(self) -> bool:
        """Whether the child was ended by a backend that it tried to load: the next one goes without."""
        culprit, self._trying = self._trying, ""
        if not culprit or culprit in self._left_out:
            return False
        self._left_out |= {culprit}
        self._discard()
        return True

    def _start(self) -> EngineProcess:
        self.close()  # two models must never be in memory at once
        try:
            # Several heartbeats fit into half of the time after which silence means a hang.
            # multiprocessing is imported with the first request: the window opens without it.
            from synthia_desktop.engine.process import EngineProcess

            self._trying = ""
            return EngineProcess(self._log_file, self._hang_seconds / 6, self._left_out)
        except OSError as error:
            raise EngineLostError(
                "The engine could not be started",
                said("The system refused a new process: {error}.", error=error),
                "Try again.",
            ) from error

    def _next_event(self, process: EngineProcess) -> Event | None:
        """The next event; None = the running request was stopped and is overdue. A silent child is taken for hung."""
        silences = 0
        while True:
            with self._lock:
                stop_at = self._stop_at
            asked = time.monotonic()
            patience = self._hang_seconds / 2 if stop_at is None else stop_at - asked
            event = process.receive(patience)
            if event is not None:
                return event
            if stop_at is not None and time.monotonic() >= stop_at:
                return None
            if stop_at is None and time.monotonic() - asked >= patience:
                # Two silences in a row: the first one may be the computer's sleep.
                silences += 1
                if silences == 2:
                    self._lose(process, hung=True)

    def _lose(self, process: EngineProcess, hung: bool = False) -> None:
        """The child is lost: raise the reason, unless a stop was asked for anyway."""
        self._process = None
        self._in_child = None
        self._overdue = 0
        error = process.loss(self._loading, hung)
        if self._stop_at is None:
            raise error

"""The engine's child process: serves one request at a time while a thread listens for stops and the parent's end."""

import contextlib
import os
import queue
import signal
import sys
import threading
import time
import traceback
from collections.abc import Generator
from multiprocessing.connection import Connection
from pathlib import Path

from synthia_desktop.core.errors import ModelLoadError, OutOfMemoryError, SynthiaError
from synthia_desktop.core.said import said
from synthia_desktop.engine.bench import bench
from synthia_desktop.engine.dry_run import DryRuns
from synthia_desktop.engine.loader import load
from synthia_desktop.engine.log import EngineLog
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.protocol import (
    AnswerChat,
    BackendLoading,
    Bench,
    ChatMeasured,
    Counted,
    CountTokens,
    Describe,
    Description,
    Done,
    DryRun,
    Event,
    Failed,
    Generate,
    Heartbeat,
    KeepState,
    Load,
    Loaded,
    LoadProgress,
    MeasureChat,
    Planned,
    Request,
    StateKept,
    Stop,
)
from synthia_desktop.engine.session import Session
from synthia_desktop.engine.stopflag import StopFlag

PROGRESS_SECONDS = 0.05


def serve(connection: Connection, log_file: Path, heartbeat_seconds: float, left_out: frozenset[str]) -> None:
    """Run until the parent closes the pipe or dies. left_out: backends that ended a process before this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the parent's to answer
    _forbid_core_dump()
    log = EngineLog(log_file)
    log.take_standard_streams()
    _Worker(connection, log, heartbeat_seconds, left_out).run()


def _forbid_core_dump() -> None:
    """A crash would first write a file as large as the model, and the person would wait for it."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


class _Worker:
    def __init__(
        self, connection: Connection, log: EngineLog, heartbeat_seconds: float, left_out: frozenset[str]
    ) -> None:
        self._left_out = left_out
        self._connection = connection
        self._log = log
        self._heartbeat_seconds = heartbeat_seconds
        self._sending = threading.Lock()
        self._stop = StopFlag()
        self._requests: queue.SimpleQueue[Request] = queue.SimpleQueue()
        self._native: Native | None = None
        self._dry_runs: DryRuns | None = None
        self._session: Session | None = None

    def run(self) -> None:
        threading.Thread(target=self._listen, name="listen", daemon=True).start()
        while True:
            request = self._requests.get()
            self._stop.begin(request.request)
            with self._heartbeat(request.request):
                event = self._answer(request)
            if event is not None:
                self._send(event)

    def _listen(self) -> None:
        with contextlib.suppress(EOFError, OSError):
            while True:
                request: Request = self._connection.recv()
                if isinstance(request, Stop):
                    self._stop.stop(request.request)
                else:
                    self._requests.put(request)
        os._exit(0)  # nobody is left to work for, however deep the main thread is in llama.cpp

    def _send(self, event: Event) -> None:
        try:
            with self._sending:
                self._connection.send(event)
        except OSError:
            os._exit(0)

    @contextlib.contextmanager
    def _heartbeat(self, request: int) -> Generator[None, None, None]:
        ended = threading.Event()

        def beat() -> None:
            while not ended.wait(self._heartbeat_seconds):
                self._send(Heartbeat(request))

        thread = threading.Thread(target=beat, name="heartbeat", daemon=True)
        thread.start()
        try:
            yield
        finally:
            ended.set()
            thread.join()

    def _answer(self, request: Request) -> Event | None:
        """Serve a request; returns its last event unless that was sent already."""
        try:
            return self._serve(request)
        except SynthiaError as error:
            return Failed(request.request, error)
        except MemoryError:
            error = OutOfMemoryError("Not enough memory", "The engine ran out of memory.", "Use a smaller model.")
            return Failed(request.request, error)
        except Exception as unexpected:  # noqa: BLE001 - whatever it is, the person gets a sentence and the log gets the trace
            trace = traceback.format_exc()
            self._log.write(trace)
            error = SynthiaError(
                "The engine failed",
                said("An unexpected error happened: {unexpected}.", unexpected=unexpected),
                "Try again.",
                trace,
            )
            return Failed(request.request, error)

    def _serve(self, request: Request) -> Event | None:
        if self._native is None:
            self._native = Native(
                self._log, self._left_out, lambda file: self._send(BackendLoading(request.request, file))
            )
        elif self._session is None:
            self._native.check_servers()
        if isinstance(request, Load):
            return self._load(self._native, request)
        if isinstance(request, Describe):
            return _describe(self._native, request)
        if isinstance(request, DryRun):
            self._dry_runs = self._dry_runs or DryRuns(self._native)
            return Planned(request.request, self._dry_runs.plan(request.path, request.params))
        if self._session is None:
            raise ModelLoadError("No model is loaded", "There is no model to answer with.", "Choose a model first.")
        return self._use(self._native, self._session, request)

    def _use(self, native: Native, session: Session, request: Request) -> Event | None:
        """What only a loaded model can do."""
        number = request.request
        match request:
            case Generate():
                session.generate(number, request.prompt, request.sampling, self._send, request.recipe)
            case AnswerChat():
                session.answer(number, request.chat, request.sampling, self._send, request.states, request.recipe)
            case MeasureChat():
                return ChatMeasured(number, session.measure(request.chat, request.max_tokens))
            case KeepState():
                return StateKept(number, session.keep(request.states, request.chat_id, request.wait))
            case CountTokens():
                return Counted(number, session.count_tokens(request.prompt))
            case Bench():
                return bench(native.llama, session, request) or Done(number)
            case _:
                pass
        return None

    def _load(self, native: Native, request: Load) -> Event:
        sent = 0.0

        def report(fraction: float) -> None:
            nonlocal sent
            now = time.perf_counter()
            if fraction >= 1.0 or now - sent >= PROGRESS_SECONDS:
                sent = now
                self._send(LoadProgress(request.request, fraction))

        if self._dry_runs is not None:
            self._dry_runs.close()
        if self._session is not None:
            self._session.close()
            self._session = None
        loaded = load(native, request.path, request.params, self._stop, report)
        if loaded is None:
            return Done(request.request)
        self._session, info = loaded
        return Loaded(request.request, info)


def _describe(native: Native, request: Describe) -> Description:
    return Description(
        request.request,
        native.version(),
        native.system_info(),
        native.supports_gpu(),
        native.backends(),
        native.devices(),
        native.troubles,
    )

"""The engine's child process as seen from the program: start it, talk to it, end it, say how it ended."""

import contextlib
import multiprocessing
import queue
import re
import signal
import sys
import threading
from multiprocessing.connection import Connection
from pathlib import Path

from synthia_desktop.core.children import ctrl_c_held_back
from synthia_desktop.core.errors import EngineLostError
from synthia_desktop.core.said import said, sentences
from synthia_desktop.engine.protocol import Event, ProcessEndedError, Request, Stop

SEND_SECONDS = 0.1
LOG_TAIL_LINES = 40
LOG_TAIL_BYTES = 16_384

_FAILED_CHECK = re.compile(r"[^/\\\s]+:\d+: GGML_ASSERT\(.*|ggml-rpc\.cpp:\d+: .*|what\(\): .*")
_RPC_CODE = "ggml-rpc.cpp:"


class EngineProcess:
    """One child process. A thread on this side blocks on the pipe and queues the events: waiting costs nothing."""

    def __init__(self, log_file: Path, heartbeat_seconds: float, left_out: frozenset[str] = frozenset()) -> None:
        """left_out: names of backends' files that ended a process before, which this one does not load."""
        self._log_file = log_file
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(
            target=_run_worker, args=(theirs, log_file, heartbeat_seconds, left_out), name="synthia-engine", daemon=True
        )
        with ctrl_c_held_back():
            self._process.start()
        theirs.close()
        self._events: queue.SimpleQueue[Event | _Wake | None] = queue.SimpleQueue()
        self._sending = threading.Lock()
        self._reader = threading.Thread(target=self._read, name="synthia-engine-events", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int | None:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._reader.is_alive() and self._process.is_alive()

    def send(self, request: Request) -> None:
        """Raises ProcessEndedError when the pipe is cut."""
        try:
            with self._sending:
                self._connection.send(request)
        except (OSError, ValueError) as error:
            raise ProcessEndedError from error

    def receive(self, timeout: float) -> Event | None:
        """The next event; None after `timeout` seconds or a wake. Raises ProcessEndedError when no more can come."""
        try:
            event = self._events.get(timeout=max(timeout, 0.0))
        except queue.Empty:
            return None
        if event is None:
            self._events.put(None)
            raise ProcessEndedError
        return None if isinstance(event, _Wake) else event

    def stop(self, request: int) -> None:
        """Ask for the end of a request, and make a waiting receive return. Never blocks for long."""
        if self._sending.acquire(timeout=SEND_SECONDS):
            with contextlib.suppress(OSError, ValueError):
                self._connection.send(Stop(request))
            self._sending.release()
        else:
            self._process.kill()  # it does not even read the request that is being sent
        self._events.put(_Wake())

    def kill(self) -> None:
        """Let the child die (it holds nothing worth saving) without waiting for it."""
        self._process.kill()

    def end(self) -> None:
        """Kill the child, wait until it is gone with all its memory, and give back the thread and the pipe."""
        self._process.kill()
        self._process.join()
        self._reader.join()
        self._connection.close()

    def loss(self, loading: str = "", hung: bool = False) -> EngineLostError:
        """End the child and say in words why it was lost. loading: the model that was being loaded, if any."""
        if not hung:
            self._process.join(timeout=2.0)
        code = self._process.exitcode
        self.end()
        words = _last_words(self._log_file)
        what, hint = _HUNG if hung else _SERVER if _lost_server(code, words) else _ending(code)
        if loading:
            what = sentences(what, said("It was loading {name}.", name=loading))
            hint = _FILE if hint == _AGAIN else hint
        else:
            what = sentences(what, said("What is already shown is kept."))
        memory = not hung and _may_lack_memory(code, words)
        return EngineLostError("The engine stopped working", what, hint, words, memory=memory)

    def _read(self) -> None:
        with contextlib.suppress(EOFError, OSError):
            while True:
                self._events.put(self._connection.recv())
        self._events.put(None)


class _Wake:
    pass


_WINDOWS_ABORT = 3

_AGAIN = said("Send the message again: the engine starts anew and loads the model by itself.")
_FILE = said("The model file may be damaged: download it again, or choose another model.")
_HUNG = (said("The engine process no longer answered and was ended."), _AGAIN)
_SERVER = (
    said("The connection to an RPC server broke: it ended, or its computer cannot be reached."),
    said("Start the server again, then try again."),
)
_SIGNALS: dict[str, tuple[str, str]] = {
    "SIGKILL": (
        said("The engine process was killed from outside (SIGKILL); the system may have run out of memory."),
        said("Try again. If it happens again, use a shorter context or a smaller model."),
    ),
    "SIGABRT": (said("llama.cpp found an error in itself and stopped (SIGABRT)."), _AGAIN),
    "SIGILL": (
        said("This engine build uses instructions that this processor does not have (SIGILL)."),
        said("Install an engine build that is made for this processor."),
    ),
    "SIGBUS": (
        said(
            "Reading the model file failed in the middle (SIGBUS); the file may have changed or its disk may be gone."
        ),
        said("Check that the model file is still there and complete, then try again."),
    ),
}


def _ending(code: int | None) -> tuple[str, str]:
    if code is None:
        return said("The connection to the engine process was cut."), _AGAIN
    if code < 0:
        try:
            name = signal.Signals(-code).name
        except ValueError:
            name = f"signal {-code}"
        return _SIGNALS.get(name, (said("The engine process crashed ({name}).", name=name), _AGAIN))
    if code == 0:
        return said("The connection to the engine process was cut."), _AGAIN
    return said("The engine process ended with code {code}.", code=code), _AGAIN


def _lost_server(code: int | None, words: str) -> bool:
    """ggml aborts where a server of its RPC backend is gone."""
    return code in (-signal.SIGABRT, _WINDOWS_ABORT) and words.startswith(_RPC_CODE)


def _may_lack_memory(code: int | None, words: str) -> bool:
    """The system kills a process to get memory; ggml aborts where a device gives none, and where a check fails."""
    if code in (-signal.SIGABRT, _WINDOWS_ABORT):
        return "GGML_ASSERT(" not in words.partition("\n")[0] and not words.startswith(_RPC_CODE)
    return sys.platform != "win32" and code == -signal.SIGKILL


def _last_words(log_file: Path) -> str:
    """The end of the engine log, headed by the check that failed in llama.cpp, if one did."""
    try:
        with log_file.open("rb") as file:
            file.seek(0, 2)
            file.seek(max(file.tell() - LOG_TAIL_BYTES, 0))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return ""
    failed = [found[0] for found in _FAILED_CHECK.finditer(text)][-1:]
    return "\n".join([*failed, *text.splitlines()[-LOG_TAIL_LINES:]])


def _run_worker(connection: Connection, log_file: Path, heartbeat_seconds: float, left_out: frozenset[str]) -> None:
    # Imported in the child only: this process must never hold llama.cpp.
    from synthia_desktop.engine.worker import serve

    serve(connection, log_file, heartbeat_seconds, left_out)

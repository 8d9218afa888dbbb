"""Reads a file that a person attaches, in a child process that is ended when it takes too much or is not wanted."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from synthia_desktop.core.attachments import Opened
from synthia_desktop.core.children import ctrl_c_held_back
from synthia_desktop.documents.answers import Progress, Refused, Report, Trouble
from synthia_desktop.documents.limits import Limits
from synthia_desktop.documents.words import refusal

_POLL_SECONDS = 0.05


class Stopped(Exception):  # noqa: N818
    """The person does not want it any more."""


class DocumentReader:
    """Each file gets a process of its own, so that several can be read at once, each from a thread of its own."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()

    def read(
        self,
        path: Path,
        stopped: Callable[[], bool] = lambda: False,
        report: Report = lambda _done, _total: None,
    ) -> Opened:
        """The file's text, the same each time; waits for it. report: is told (done, total), of pages or of bytes.

        Raises DocumentError where there is no text to be had, Stopped soon after stopped() gives True.
        """
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(
            target=_serve,
            args=(theirs, path.absolute(), self._limits, os.getpid()),
            name="synthia-document",
            daemon=True,
        )
        try:
            with ctrl_c_held_back():
                process.start()
        except OSError as error:  # the system has no room for another process
            ours.close()
            raise refusal(path.name, Refused(Trouble.ENDED, details=str(error))) from error
        finally:
            theirs.close()
        try:
            answer = self._wait(ours, process.pid or 0, stopped, report)
        finally:
            process.kill()
            process.join()
            process.close()
            ours.close()
        if isinstance(answer, Refused):
            raise refusal(path.name or str(path), answer)
        return answer

    def _wait(self, connection: Connection, pid: int, stopped: Callable[[], bool], report: Report) -> Opened | Refused:
        begun = heard = time.monotonic()
        while True:
            if stopped():
                raise Stopped
            try:
                answer = connection.recv() if connection.poll(_POLL_SECONDS) else None
            except (EOFError, OSError):
                return Refused(Trouble.ENDED)
            now = time.monotonic()
            if isinstance(answer, Opened | Refused):
                return answer
            if isinstance(answer, Progress):
                heard = now
                report(answer.done, answer.total)
            if now - heard > self._limits.silent or now - begun > self._limits.seconds:
                return Refused(Trouble.SLOW)
            if _memory(pid) > self._limits.memory:
                return Refused(Trouble.MEMORY, limit=self._limits.memory)


def _memory(pid: int) -> int:
    """Bytes of the child's that are in memory: not every system keeps it to a limit by itself."""
    # Imported here because it is only needed while a file is read.
    import psutil

    with contextlib.suppress(psutil.Error):
        return int(psutil.Process(pid).memory_info().rss)
    return 0


def _serve(connection: Connection, path: Path, limits: Limits, parent: int) -> None:
    # Imported in the child only, with what it needs to take limits on itself.
    from synthia_desktop.documents.child import serve

    serve(connection, path, limits, parent)

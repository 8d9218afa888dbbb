"""One run of a transfer: opens the files, starts the threads, tells how far it is, and ends in order in any case."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import ExitStack

from synthia_desktop.core.download import Download, DownloadState, Progress
from synthia_desktop.hub.network import Connections, Network
from synthia_desktop.hub.transfer.accelerated import accelerate, can_accelerate
from synthia_desktop.hub.transfer.board import Board, Stopped
from synthia_desktop.hub.transfer.hasher import Hasher
from synthia_desktop.hub.transfer.layout import Piece
from synthia_desktop.hub.transfer.limiter import SpeedLimiter
from synthia_desktop.hub.transfer.source import Source
from synthia_desktop.hub.transfer.storage import TargetFile
from synthia_desktop.hub.transfer.worker import Worker

SAFE_EVERY_S = 5.0
LOOK_EVERY_S = 0.1
CHECK_PLACE_EVERY_S = 1.0
SPEED_OVER_S = 5.0
LEAVE_AFTER_S = 0.7
"""Threads that still wait for a connection then are left to end by themselves; they write no more."""

Report = Callable[[DownloadState, Progress], None]


class Session:
    """Fetches and verifies the targets that are not in place yet. The caller puts them in place."""

    def __init__(
        self,
        download: Download,
        network: Network,
        limiter: SpeedLimiter,
        report: Report,
        ended: threading.Event,
    ) -> None:
        """ended: set by anyone, it stops the session. Raises HubError for a proxy or CA bundle that cannot be used."""
        self._download, self._network, self._limiter = download, network, limiter
        self._report, self._ended = report, ended
        self._connections = Connections(network, network.settings.connections)
        self._writing_down = threading.Lock()
        self._samples: deque[tuple[float, int]] = deque()
        self._looked = 0.0

    def run(self, targets: Sequence[TargetFile], pieces: Sequence[Sequence[Piece]]) -> None:
        """Blocks until all is verified. Raises Stopped, SynthiaError, OSError."""
        parts = [part for target in self._download.targets for part in target.parts]
        self._targets = targets
        self._board = board = Board(parts, targets, pieces, self._ended)
        self._source = source = Source(self._download, self._network, self._connections, lambda: board.received)
        with ExitStack() as stack:
            stack.callback(self._connections.close)
            threads: list[threading.Thread] = []
            stack.callback(self._end, threads)
            threads.append(_started(Hasher(board, source)))
            threads.append(
                _started(threading.Thread(target=self._keep_safe, name="synthia-transfer-safe", daemon=True))
            )
            self._accelerate()
            for target in targets:
                target.make_room()
            workers = range(self._network.settings.connections)
            threads += [_started(Worker(number, board, source, self._limiter, self._network)) for number in workers]
            while not board.finished and not self._ended.is_set():
                self._look()
        if board.error is not None:
            raise board.error
        if not board.finished:
            raise Stopped
        self._tell()

    def _look(self) -> None:
        """Wait a little and tell how far it is. Raises OSError when the folder has vanished."""
        self._board.wait_finished(LOOK_EVERY_S)
        self._tell()
        now = time.monotonic()
        if now - self._looked >= CHECK_PLACE_EVERY_S:
            self._looked = now
            for target in self._targets:
                target.check_place()

    def _tell(self) -> None:
        board, now = self._board, time.monotonic()
        self._samples.append((now, board.arrived))
        while now - self._samples[0][0] > SPEED_OVER_S:
            self._samples.popleft()
        began, before = self._samples[0]
        speed = (board.arrived - before) / (now - began) if now > began else 0.0
        state = DownloadState.VERIFYING if board.complete else DownloadState.ACTIVE
        self._report(state, board.progress(speed))

    def _keep_safe(self) -> None:
        """The durable journal, every few seconds."""
        self._board.hold()
        try:
            while not self._ended.wait(SAFE_EVERY_S) and not self._board.finished:
                for target in self._targets:
                    target.sync(self._writing_down, self._ended)
        except OSError as error:
            self._board.fail(error)
        finally:
            self._board.drop()

    def _accelerate(self) -> None:
        for index, target in enumerate(self._targets):
            if can_accelerate(self._network, self._limiter, target):
                accelerate(index, target, self._board, self._source, self._network, self._limiter, self._look)

    def _end(self, threads: Sequence[threading.Thread]) -> None:
        self._ended.set()
        self._source.cut()
        leave_at = time.monotonic() + LEAVE_AFTER_S
        for thread in threads:
            thread.join(max(0.0, leave_at - time.monotonic()))
        with self._writing_down:
            pass  # the one that was being written is there now, and no other will be


def _started(thread: threading.Thread) -> threading.Thread:
    thread.start()
    return thread

"""hf_transfer for a fresh file on a fast line: watched from outside, because it can neither be stopped nor hurried."""

from __future__ import annotations

import contextlib
import errno
import os
import time
from collections.abc import Callable, Generator
from pathlib import Path

from synthia_desktop.hub.network import USER_AGENT, Network
from synthia_desktop.hub.transfer.board import Board
from synthia_desktop.hub.transfer.children import end, start_hf_transfer
from synthia_desktop.hub.transfer.layout import fast_name
from synthia_desktop.hub.transfer.limiter import SpeedLimiter
from synthia_desktop.hub.transfer.source import Source
from synthia_desktop.hub.transfer.storage import TargetFile
from synthia_desktop.hub.transfer.trouble import Trouble

SMALLEST = 64 << 20
"""Bytes of a file for which starting a process pays."""

LOOK_AGAIN_S = 0.5
BLOCK = 4096


def can_accelerate(network: Network, limiter: SpeedLimiter, target: TargetFile) -> bool:
    """It fetches whole fresh files only, by no proxy and CA bundle of the person's, and cannot be slowed down."""
    settings = network.settings
    return (
        settings.accelerated
        and not settings.proxy
        and not settings.ca_bundle
        and not limiter.limited
        and hasattr(os, "SEEK_HOLE")
        and target.fresh
        and len(target.target.parts) == 1
        and bool(target.target.parts[0].sha256)
        and target.target.size >= SMALLEST
    )


def accelerate(
    index: int, target: TargetFile, board: Board, source: Source, network: Network, limiter: SpeedLimiter,
    look: Callable[[], None],
) -> None:  # fmt: skip
    """Let hf_transfer fetch a target; whatever it leaves out is for the connections. index: the target's.

    look: called about 10 times a second. Without a new byte for as long as a read may take, the child is killed.
    Raises Stopped, OSError, and what Source.address raises but Trouble.
    """
    part = target.target.parts[0]
    try:
        address = source.address(part)
    except Trouble:
        return
    # It removes the file that it fails on; a second name keeps the first one's content.
    fast = fast_name(target.files.part)
    fast.unlink(missing_ok=True)
    try:
        os.link(target.files.part, fast)
    except OSError as error:
        if error.errno in {errno.EPERM, errno.EOPNOTSUPP, errno.EACCES, errno.EMLINK}:
            return  # a file system without links
        raise
    headers = {"User-Agent": USER_AGENT, **source.authorization(address)}
    child = start_hf_transfer(address.url, str(fast), network.settings.connections, headers)
    numbers = [number for number, piece in enumerate(board.pieces) if piece.target == index]
    try:
        growth = _Growth(target.files.part, board, numbers)
        while child.is_alive() and not limiter.limited and growth.idle_s < network.read_timeout:
            look()
            board.check()
            growth.look()
        child.join(0)
        complete = child.exitcode == 0
    finally:
        end(child)
        fast.unlink(missing_ok=True)
    _note(board, numbers, [(start, stop if complete else stop - BLOCK) for start, stop in filled(target.files.part)])


def filled(file: Path) -> Generator[tuple[int, int]]:
    """Start and end of each stretch of a file that has content. Raises OSError."""
    handle = os.open(file, os.O_RDONLY)
    try:
        stop = 0
        with contextlib.suppress(OSError):  # ENXIO: nothing but a hole follows
            while True:
                start = os.lseek(handle, stop, os.SEEK_DATA)
                stop = os.lseek(handle, start, os.SEEK_HOLE)
                yield start, stop
    finally:
        os.close(handle)


class _Growth:
    """Follows a file that another process writes, and notes on the board what has arrived of these pieces."""

    def __init__(self, file: Path, board: Board, numbers: list[int]) -> None:
        self._file, self._board, self._numbers = file, board, numbers
        self._seen: list[tuple[int, int]] = []
        self._size = 0
        self._grew, self._next_look = time.monotonic(), 0.0

    @property
    def idle_s(self) -> float:
        """For how long the file was not seen to grow."""
        return time.monotonic() - self._grew

    def look(self) -> None:
        """Look at the file, unless that was done just now. Raises OSError."""
        if time.monotonic() < self._next_look:
            return
        self._next_look = time.monotonic() + LOOK_AGAIN_S
        # What was there at the last look is written by now; what is new may still be on its way.
        _note(self._board, self._numbers, self._seen)
        self._seen = [(start, stop - BLOCK) for start, stop in filled(self._file)]
        size = sum(stop - start for start, stop in self._seen)
        if size > self._size:
            self._size, self._grew = size, time.monotonic()


def _note(board: Board, numbers: list[int], stretches: list[tuple[int, int]]) -> None:
    for number in numbers:
        piece = board.pieces[number]
        stop = next((stop for start, stop in stretches if start <= piece.place < stop), piece.place)
        count = min(piece.size, stop - piece.place)
        if count > board.count(number):
            board.note(number, count)

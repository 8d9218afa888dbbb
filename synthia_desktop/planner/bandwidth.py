"""Measures how fast this computer reads its main memory, because that is what limits generation on the processor."""

from __future__ import annotations

import ctypes
import sys
import threading
import time
from collections.abc import Callable

SECONDS = 2.0
ROUNDS = 4
BUFFER_BYTES = 512 << 20
"""For all threads together: many times what processors cache."""

SLICE_BYTES = 8 << 20

Read = Callable[[int, int, int], int]


def measure_bandwidth(threads: int, buffer_bytes: int = BUFFER_BYTES, seconds: float = SECONDS) -> float:
    """Bytes per second that so many threads read together: the best of some rounds, for other programs only disturb.

    Takes that many seconds and so much memory, and keeps the processor busy. threads: as many as the model would have.
    Raises MemoryError without room for the buffers.
    """
    compare = _compare()
    # The written pages are real; untouched ones would all be the same page of zeros, in the cache.
    buffers = [bytearray(b"\1") * (buffer_bytes // threads) for _ in range(threads)]
    return max(_round(compare, buffers, seconds / ROUNDS) for _ in range(ROUNDS))


def _round(compare: Read, buffers: list[bytearray], seconds: float) -> float:
    """Bytes per second while every thread reads its own buffer again and again."""
    speeds = [0.0] * len(buffers)
    begin = threading.Barrier(len(buffers))

    def read(number: int) -> None:
        begin.wait()
        speeds[number] = _read(compare, buffers[number], seconds)

    workers = [threading.Thread(target=read, args=(number,), name="bandwidth") for number in range(len(buffers))]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return sum(speeds)


def _read(compare: Read, buffer: bytearray, seconds: float) -> float:
    """Two equal halves are read to their ends, at once; nothing is written, as in generation."""
    half, clock = len(buffer) // 2, time.perf_counter
    first = ctypes.addressof((ctypes.c_char * len(buffer)).from_buffer(buffer))
    started, place, done = clock(), 0, 0
    while (now := clock()) < started + seconds:
        size = min(SLICE_BYTES, half - place)
        compare(first + place, first + half + place, size)
        place = (place + size) % half
        done += 2 * size
    return done / (now - started)


def _compare() -> Read:
    """C's memcmp, which ctypes calls without Python's lock."""
    library = ctypes.CDLL("ucrtbase" if sys.platform == "win32" else None)
    compare = library.memcmp
    compare.argtypes, compare.restype = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t], ctypes.c_int
    return compare

"""Ctrl+C ends what the engine is doing, not this program in the middle of a message to it."""

import signal
import threading
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType
from typing import Protocol

AGAIN_SECONDS = 0.01


class Stoppable(Protocol):
    """An engine, or a load."""

    def stop(self) -> None: ...


@contextmanager
def stopped_by_ctrl_c(work: Stoppable) -> Generator[threading.Event]:
    """Within it, Ctrl+C stops the work until the block ends. The event is set when that was asked for."""
    asked, over = threading.Event(), threading.Event()

    def stop() -> None:
        # Again and again: the first time may fall between two requests, when there is nothing to stop.
        while not over.wait(AGAIN_SECONDS):
            work.stop()

    def begin(_number: int, _frame: FrameType | None) -> None:
        # A thread, because this one may hold the very lock that work.stop() needs.
        if not asked.is_set():
            asked.set()
            stopper.start()

    stopper = threading.Thread(target=stop, name="stop", daemon=True)
    before = signal.signal(signal.SIGINT, begin)
    try:
        yield asked
    finally:
        signal.signal(signal.SIGINT, before)
        over.set()
        if asked.is_set():
            stopper.join()

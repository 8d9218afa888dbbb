"""Ctrl+C ends what the engine is doing, not this program in the middle of a message to it."""

import signal
import threading
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType

from synthia_desktop.engine.client import EngineClient

AGAIN_SECONDS = 0.01


@contextmanager
def stopped_by_ctrl_c(engine: EngineClient) -> Generator[threading.Event]:
    """Within it, Ctrl+C stops what the engine does until the block ends. The event is set when that was asked for."""
    asked, over = threading.Event(), threading.Event()

    def stop() -> None:
        # Again and again: the first time may fall between two requests, when there is nothing to stop.
        while not over.wait(AGAIN_SECONDS):
            engine.stop()

    def begin(_number: int, _frame: FrameType | None) -> None:
        # A thread, because this one may hold the very lock that engine.stop() needs.
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

"""Child processes that leave Ctrl+C in the terminal to the program, from their first moment on, and end with it."""

import contextlib
import ctypes
import os
import signal
import sys
from collections.abc import Generator
from multiprocessing import resource_tracker

_PR_SET_PDEATHSIG = 1


@contextlib.contextmanager
def ctrl_c_held_back() -> Generator[None]:
    """A child that is started within it inherits the blocked signal, so that none reaches it before it ignores them."""
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # starting it, which the first child does, lets the signal through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def end_with(parent: int) -> None:
    """In a child, first of all: Ctrl+C is the parent's to answer, and where the system can do that it ends with it.

    parent: its process id.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)

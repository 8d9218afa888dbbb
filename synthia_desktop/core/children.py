"""Starting child processes so that Ctrl+C in the terminal is the program's to answer from their first moment on."""

import contextlib
import signal
import sys
from collections.abc import Generator
from multiprocessing import resource_tracker


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

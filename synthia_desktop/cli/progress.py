"""One line on the terminal that shows how far long work has come, and Ctrl+C as the way to stop it."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from threading import Event
from types import FrameType

from synthia_desktop.cli.output import file_size

EVERY_SECONDS = 0.1


class TerminalLine:
    """A line on stderr that each text writes over. quiet: nothing is shown, as where stderr is no terminal."""

    def __init__(self, quiet: bool) -> None:
        self._visible = not quiet and sys.stderr.isatty()
        self._shown = False

    def show(self, text: str) -> None:
        if self._visible:
            self._shown = True
            print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            self._shown = False
            print("\r\033[K", end="", file=sys.stderr, flush=True)


class ProgressLine(TerminalLine):
    """Give report and stopped to the work."""

    def __init__(self, label: str, quiet: bool) -> None:
        super().__init__(quiet)
        self._label = label
        self._stop = Event()
        self._shown_at = 0.0

    def report(self, done: int, total: int, more: str = "") -> None:
        """done, total: bytes. more: further figures behind them."""
        share = done / total if total else 1.0
        self._show_share(share, f" of {file_size(total)}{more}")

    def report_share(self, share: float) -> None:
        """For work that has no size: the part done, 0 to 1."""
        self._show_share(share, "")

    def stopped(self) -> bool:
        """Whether Ctrl+C was pressed."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask the work to stop."""
        self._stop.set()

    def _show_share(self, share: float, more: str) -> None:
        now = time.monotonic()
        if now - self._shown_at >= EVERY_SECONDS or share >= 1.0:
            self._shown_at = now
            self.show(f"{self._label}: {share:.0%}{more}")


@contextmanager
def progress_line(label: str, quiet: bool) -> Generator[ProgressLine]:
    """A line for the work of the block, on a terminal only. Ctrl+C asks the work to stop."""
    line = ProgressLine(label, quiet)

    def stop(_number: int, _frame: FrameType | None) -> None:
        line.stop()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield line
    finally:
        signal.signal(signal.SIGINT, before)
        line.clear()

"""What moves the bytes, behind a small interface: the queue is made without importing the HTTP library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from synthia_desktop.core.download import Download, DownloadState, Progress
from synthia_desktop.hub.network import Network

if TYPE_CHECKING:
    from synthia_desktop.hub.transfer import SpeedLimiter

Report = Callable[[DownloadState, Progress], None]
"""Called from any thread with ACTIVE or VERIFYING."""


class TransferLike(Protocol):
    """One download being fetched."""

    def run(self) -> tuple[Path, ...]:
        """Blocks until all is there and verified; gives the final files. Raises SynthiaError, or after stop() any."""
        ...

    def stop(self) -> None:
        """From any thread: run() ends soon, and what was received is kept."""
        ...


class TransferEngine(Protocol):
    """Makes transfers and knows what they left on the disk."""

    def transfer(self, download: Download, network: Network, report: Report) -> TransferLike: ...

    def received(self, download: Download) -> Progress:
        """What is on this disk already, without network."""
        ...

    def discard(self, download: Download) -> None:
        """Remove all that is not final."""
        ...

    def missing_bytes(self, download: Download) -> int:
        """What is still to be allocated on the disk."""
        ...

    def set_limit(self, bytes_per_second: int) -> None:
        """For all transfers together, also running ones; 0 = none."""
        ...


class RangeEngine:
    """hub.transfer, imported when the first download needs it. All methods may be called from any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._limiter: SpeedLimiter | None = None
        self._limit = 0

    def transfer(self, download: Download, network: Network, report: Report) -> TransferLike:
        from synthia_desktop.hub.transfer import SpeedLimiter, Transfer

        with self._lock:
            if self._limiter is None:
                self._limiter = SpeedLimiter(self._limit)
        return Transfer(download, network, self._limiter, report)

    def received(self, download: Download) -> Progress:
        from synthia_desktop.hub.transfer import received

        return received(download)

    def discard(self, download: Download) -> None:
        from synthia_desktop.hub.transfer import discard

        discard(download)

    def missing_bytes(self, download: Download) -> int:
        from synthia_desktop.hub.transfer import missing_bytes

        return missing_bytes(download)

    def set_limit(self, bytes_per_second: int) -> None:
        with self._lock:
            self._limit = bytes_per_second
            if self._limiter is not None:
                self._limiter.set_limit(bytes_per_second)

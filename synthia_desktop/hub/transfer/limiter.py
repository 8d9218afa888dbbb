"""One speed limit that all downloads share, so that the line stays usable for everything else."""

import threading
import time

STREAM_BYTES = 1 << 20
"""Bytes per second that one connection should have: many slow ones lose more in their buffers when they are cut."""

MAX_NAP_S = 0.1


class SpeedLimiter:
    """bytes_per_second: 0 = no limit. Every method may be called from any thread."""

    def __init__(self, bytes_per_second: int = 0) -> None:
        self._lock = threading.Lock()
        self._rate = bytes_per_second
        self._free_at = 0.0
        self._epoch = 0

    @property
    def limited(self) -> bool:
        return self._rate > 0

    @property
    def streams(self) -> int:
        """How many connections are worth having at this limit."""
        return max(1, self._rate // STREAM_BYTES) if self._rate else 1 << 16

    def set_limit(self, bytes_per_second: int) -> None:
        """Holds at once, for those who wait too."""
        with self._lock:
            self._rate = bytes_per_second
            self._free_at = 0.0
            self._epoch += 1

    def take(self, n: int, stop: threading.Event) -> None:
        """Wait until n bytes that were just received are within the limit, or until stop is set."""
        with self._lock:
            if not self._rate:
                return
            epoch, now = self._epoch, time.monotonic()
            self._free_at = until = max(now, self._free_at) + n / self._rate
        while (left := until - time.monotonic()) > 0 and self._epoch == epoch:
            if stop.wait(min(left, MAX_NAP_S)):
                return

"""The engine's log file: llama.cpp's own words go here, and the last lines stay at hand for errors to quote."""

import contextlib
import faulthandler
import os
import shutil
import sys
import threading
from collections import deque
from pathlib import Path

MAX_BYTES = 4 << 20
KEPT_LINES = 400


class EngineLog:
    """A log file that never grows past MAX_BYTES: the older part is kept beside it as NAME.1."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._lines: deque[str] = deque(maxlen=KEPT_LINES)
        self._count = 0
        self._partial = ""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        except OSError:
            self._fd = os.open(os.devnull, os.O_WRONLY)

    def take_standard_streams(self) -> None:
        """Send this process's stdout, stderr and crash traces here: ggml prints the reason for an abort to stderr."""
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(AttributeError, OSError, ValueError):
                stream.flush()
        os.dup2(self._fd, 1)
        os.dup2(self._fd, 2)
        faulthandler.enable(file=self._fd)

    def write(self, text: str) -> None:
        """Append text, which may be a part of a line only."""
        with self._lock:
            whole, newline, rest = (self._partial + text).rpartition("\n")
            self._partial = rest
            if not newline:
                return
            lines = whole.split("\n")
            self._lines.extend(lines)
            self._count += len(lines)
            self._append(whole + "\n")

    def mark(self) -> int:
        """A place in the log, for lines_since."""
        return self._count

    def lines_since(self, mark: int) -> list[str]:
        """The lines that were written after a mark, as far as they are still kept."""
        with self._lock:
            fresh = min(self._count - mark, len(self._lines))
            return list(self._lines)[len(self._lines) - fresh :]

    def _append(self, text: str) -> None:
        with contextlib.suppress(OSError):
            if os.fstat(self._fd).st_size > MAX_BYTES:
                # Copied and cut, not renamed: the standard streams keep pointing to this very file.
                shutil.copyfile(self._path, self._path.with_name(self._path.name + ".1"))
                os.ftruncate(self._fd, 0)
            os.write(self._fd, text.encode("utf-8", "replace"))

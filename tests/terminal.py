"""A command at a terminal of its own: what a person types, keys like Ctrl+C included, and what they see."""

import os
import pty
import select
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Self

CTRL_C, CTRL_D = "\x03", "\x04"


class Terminal:
    """Use it in a with statement; the command is killed at the end if it still runs."""

    def __init__(self, command: Sequence[str], cwd: Path) -> None:
        self._ours, theirs = pty.openpty()
        self.seen = ""
        # setsid makes this terminal the one whose Ctrl+C reaches the command.
        self._process = subprocess.Popen(
            ["setsid", "--ctty", *command],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            cwd=cwd,
            env={**os.environ, "TERM": "dumb"},
        )
        os.close(theirs)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        os.close(self._ours)

    def type(self, text: str) -> None:
        os.write(self._ours, text.encode())

    def wait_for(self, text: str, timeout: float = 60.0) -> str:
        """What came up to and with the text, since the last call. Fails with what came instead."""
        assert text
        give_up = time.monotonic() + timeout
        while text not in self.seen:
            ready, _, _ = select.select([self._ours], [], [], max(0.0, give_up - time.monotonic()))
            data = self._read() if ready else b""
            assert data, f"waited for {text!r}, but there was only {self.seen!r}"
            self.seen += data.decode(errors="replace")
        before, found, self.seen = self.seen.partition(text)
        return before + found

    def wait_for_more(self) -> None:
        """Wait until anything has come since what was waited for last."""
        if not self.seen:
            self.seen = self._read().decode(errors="replace")

    def wait_for_end(self, timeout: float = 60.0, again: str = "") -> int:
        """The exit code; what else was written is in seen. again: keys that are pressed each second until then."""
        give_up = time.monotonic() + timeout
        while time.monotonic() < give_up:
            if not select.select([self._ours], [], [], 1.0)[0]:
                self.type(again)
                continue
            data = self._read()
            if not data:
                break
            self.seen += data.decode(errors="replace")
        return self._process.wait(timeout)

    def _read(self) -> bytes:
        try:
            return os.read(self._ours, 65_536)
        except OSError:
            return b""  # how Linux says that nobody has the other end open any more

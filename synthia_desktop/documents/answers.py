"""What the child process that reads a file tells: how far it is, what it read, or what is wrong, without words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from synthia_desktop.core.attachments import Opened


class Trouble(StrEnum):
    """Why a file's text is not to be had."""

    GONE = "gone"
    UNREADABLE = "unreadable"
    NO_FILE = "no file"
    EMPTY = "empty"
    CHANGED = "changed"
    TOO_LARGE = "too large"
    TOO_MUCH_TEXT = "too much text"
    BINARY = "binary"
    OTHER_KIND = "other kind"
    ENCRYPTED = "encrypted"
    BROKEN = "broken"
    NO_TEXT = "no text"
    SCANNED = "scanned"
    MEMORY = "memory"
    SLOW = "slow"
    ENDED = "ended"


@dataclass(frozen=True)
class Refused:
    """size, limit: in bytes or characters. pages: of the file. details: for a bug report."""

    trouble: Trouble
    size: int = 0
    limit: int = 0
    pages: int = 0
    details: str = ""


@dataclass(frozen=True)
class Progress:
    """done of total: pages, or bytes."""

    done: int
    total: int


Answer = Opened | Refused | Progress
Report = Callable[[int, int], None]
"""(done, total): pages, or bytes."""


class RefusedError(Exception):
    """Raised where a file is read; it becomes words in the program's own process."""

    def __init__(self, trouble: Trouble, size: int = 0, limit: int = 0, pages: int = 0, details: str = "") -> None:
        super().__init__(trouble.value)
        self.refused = Refused(trouble, size, limit, pages, details)

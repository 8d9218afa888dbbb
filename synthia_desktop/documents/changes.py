"""Whether a file is still what was attached, for who writes on in it before the question is sent."""

from __future__ import annotations

import hashlib
from enum import StrEnum
from pathlib import Path

from synthia_desktop.core.attachments import Opened


class FileState(StrEnum):
    """SAME: as it was read. GONE: it is not there, or cannot be read any more; what was read is kept."""

    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"


def state_of(path: Path, opened: Opened) -> FileState:
    """What became of a file since it was read. Reads all of it where only the time of its last change is another."""
    try:
        now = path.stat()
        if now.st_size != opened.attachment.size:
            return FileState.CHANGED
        if now.st_mtime_ns == opened.modified:
            return FileState.SAME
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return FileState.GONE
    return FileState.SAME if digest == opened.attachment.digest else FileState.CHANGED

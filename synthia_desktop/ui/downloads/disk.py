"""How full the disk of the models folder is, measured off the main thread."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

PART_SUFFIX = ".part"
_BLOCK = 512


@dataclass(frozen=True)
class DiskUse:
    """Bytes. models: whole models and what arrived of others. planned: still to download. free: not written yet,

    the room that downloads have reserved included.
    """

    name: str = ""
    total: int = 0
    models: int = 0
    planned: int = 0
    free: int = 0

    @property
    def other(self) -> int:
        """Files that are no models."""
        return max(0, self.total - self.models - self.free)

    @property
    def left(self) -> int:
        """What stays free after the queue; below 0 where it does not fit."""
        return self.free - self.planned


def measure(folder: Path, received: int, planned: int) -> DiskUse | None:
    """received and planned: bytes of the downloads that are not complete. None where the folder cannot be read."""
    try:
        disk = shutil.disk_usage(folder)
    except OSError:
        return None
    whole = reserved = 0
    for entry in _files(folder):
        with suppress(OSError):
            facts = entry.stat(follow_symlinks=False)
            if entry.name.endswith(PART_SUFFIX):
                # A file that is allocated before it is filled takes its room from the disk's free space already.
                reserved += getattr(facts, "st_blocks", facts.st_size // _BLOCK) * _BLOCK
            else:
                whole += facts.st_size
    received = min(received, reserved)
    return DiskUse(_name(folder), disk.total, whole + received, planned, disk.free + reserved - received)


def _files(folder: Path) -> Iterator[os.DirEntry[str]]:
    """All files below a folder; links are not followed, because what they lead to may lie on another disk."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(Path(entry.path))
            elif entry.is_file(follow_symlinks=False):
                yield entry


def _name(folder: Path) -> str:
    """What the person calls the disk: its label, else where it is mounted."""
    storage = QStorageInfo(str(folder))
    return storage.displayName() or storage.rootPath() or str(folder)

"""Whether a download fits on its disk beside those that are running."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from synthia_desktop.core.download import Download
from synthia_desktop.core.errors import DiskFullError
from synthia_desktop.core.said import said


def nearest_folder(path: Path) -> Path:
    """The folder itself, or the nearest one above it that exists."""
    return next((folder for folder in (path, *path.parents) if is_folder(folder)), Path(path.anchor or "."))


def is_folder(path: Path) -> bool:
    """Whether it is there and can be reached; a drive that fails counts as gone."""
    try:
        return path.is_dir()
    except OSError:
        return False


def free_bytes(folder: Path) -> int:
    """What this person may still write on the disk that holds, or will hold, the folder. Raises OSError."""
    return shutil.disk_usage(nearest_folder(folder)).free


def shortage(
    download: Download,
    running: Iterable[Download],
    missing_bytes: Callable[[Download], int],
    free: Callable[[Path], int] = free_bytes,
) -> DiskFullError | None:
    """Why a download must not begin: what is missing of it does not fit beside what the running ones still take."""
    try:
        disk = _disk(download)
        reserved = sum(missing_bytes(other) for other in running if _disk(other) == disk)
        needed, left = missing_bytes(download), max(0, free(Path(download.folder)) - reserved)
    except OSError:
        return None  # the transfer finds out more
    if needed <= left:
        return None
    return DiskFullError(
        "There is not enough room on the disk",
        said(
            "{needed} are still needed and {left} are free, without the {reserved} that running downloads still take. "
            "What has arrived is kept."
            if reserved
            else "{needed} are still needed and {left} are free. What has arrived is kept.",
            needed=_gigabytes(needed),
            left=_gigabytes(left),
            reserved=_gigabytes(reserved),
        ),
        "Free some space. The download goes on by itself.",
        needed=needed,
        free=left,
    )


def _gigabytes(size: int) -> str:
    return said("{size:.2f} GB", size=size / 1e9)


def _disk(download: Download) -> int:
    return nearest_folder(Path(download.folder)).stat().st_dev

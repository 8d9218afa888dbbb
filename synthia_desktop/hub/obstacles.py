"""What keeps a download waiting: where it passes by itself the download is held, all else needs the person."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from synthia_desktop.core.download import Download, Hold
from synthia_desktop.core.errors import DiskFullError, FolderError, OfflineError, SynthiaError
from synthia_desktop.core.said import said
from synthia_desktop.hub.disk import is_folder, shortage


@dataclass(frozen=True)
class Obstacle:
    """hold: what the download waits for. error: what happened, in words."""

    hold: Hold
    error: SynthiaError


def before_begin(
    download: Download,
    begun: bool,
    running: Iterable[Download],
    missing_bytes: Callable[[Download], int],
    free: Callable[[Path], int],
) -> Obstacle | None:
    """What a download must wait for before it begins, None = nothing. begun: some of it has arrived.

    missing_bytes: of a download, still to be fetched. free: bytes free on the disk of a folder.
    """
    if folder_gone(download, begun):
        return Obstacle(Hold.FOLDER, _folder_missing(download))
    full = shortage(download, running, missing_bytes, free)
    return Obstacle(Hold.DISK_FULL, full) if full is not None else None


def behind(error: SynthiaError, download: Download) -> Obstacle | None:
    """What ended a transfer, where that passes; None = it needs the person."""
    if isinstance(error, OfflineError):
        return Obstacle(Hold.OFFLINE, error)
    if isinstance(error, DiskFullError):
        return Obstacle(Hold.DISK_FULL, error)
    if isinstance(error, FolderError) and not is_folder(Path(download.folder)):
        return Obstacle(Hold.FOLDER, error)
    return None


def folder_gone(download: Download, begun: bool) -> bool:
    """What has arrived lies on a drive that is not there; to begin again elsewhere would fill another disk."""
    return begun and not is_folder(Path(download.folder))


def _folder_missing(download: Download) -> FolderError:
    return FolderError(
        "The folder of this download is not there",
        said("{folder} cannot be found. The drive it is on may be unplugged.", folder=download.folder),
        "Connect the drive. The download goes on by itself.",
    )

"""What went wrong, said to the person: numbers, what is kept, what to do."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from pathlib import Path

from synthia_desktop.core.download import Download
from synthia_desktop.core.errors import (
    AccessError,
    ChangedError,
    DiskFullError,
    DownloadError,
    FolderError,
    HubError,
    OfflineError,
    SynthiaError,
)

FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
GIVEN_UP_AFTER = 5
_TIMES = "five times"


def size_words(size: int) -> str:
    """Decimal units, as the Hub counts."""
    for unit, name, digits in ((10**9, "GB", 2), (10**6, "MB", 0), (10**3, "KB", 0)):
        if size >= unit:
            return f"{size / unit:.{digits}f} {name}"
    return f"{size} bytes"


def kept(size: int) -> str:
    """A sentence on what is on the disk already."""
    return f"The {size_words(size)} on disk are kept." if size else "Nothing is on disk yet."


def offline(host: str, reason: str, received: int) -> OfflineError:
    return OfflineError(
        f"{host} cannot be reached",
        f"Connecting to {host} failed {_TIMES}. {kept(received)}",
        "Check the network connection, or the proxy in Settings.",
        reason,
    )


def gave_up(trouble: str, received: int, details: str) -> DownloadError:
    """trouble: a clause such as "the server answered “503 Service Unavailable”"."""
    message = f"{trouble[0].upper()}{trouble[1:]} {_TIMES}. {kept(received)}"
    return DownloadError("The download stopped", message, "Try again later.", details)


def changed(path: str, how: str, received: int) -> ChangedError:
    """how: a sentence with both values."""
    return ChangedError(
        "The file on the Hub has changed",
        f"{path} is not the file that this download began with: {how} {kept(received)}",
        "Start the download again to get the new file, or keep waiting for the old one.",
    )


def bad_hash(path: str, times: int) -> DownloadError:
    return DownloadError(
        "A file arrived damaged",
        f"{path} was fetched {times} times, and its SHA-256 never matched the one on the Hub. "
        "It was not put in place. The other files are kept.",
        "Try again later, or through another network: something on the way may change the file.",
    )


def certificate(host: str, reason: str) -> DownloadError:
    return DownloadError(
        "The connection is not safe",
        f"The certificate of {host} cannot be checked. Nothing was sent to it.",
        "If your network has its own certificates, choose its CA bundle in Settings.",
        reason,
    )


def hub_refusal(download: Download, path: str, status: int, headers: Mapping[str, str]) -> SynthiaError:
    """What the Hub's own "no" means. Its codes: huggingface_hub's hf_raise_for_status."""
    code, said = headers.get("X-Error-Code", ""), headers.get("X-Error-Message", "")
    page = f"{download.endpoint.rstrip('/')}/{download.repo}"
    if code == "GatedRepo":
        message = f"The authors of {download.repo} ask you to accept their terms first. Nothing was downloaded."
        hint = "Accept the terms on the model's page, and enter a token of the same account in Settings."
        return AccessError("This model asks for your consent", message, hint, said, page)
    if code == "EntryNotFound" or (status == 404 and not code):
        message = f"{download.repo} has no {path} at revision {download.commit[:8] or download.revision}."
        return HubError("The file is not on the Hub", message, "Open the repository again to see its files.", said)
    if code == "RevisionNotFound":
        message = f"{download.repo} has no revision {download.commit[:8] or download.revision}."
        return HubError("The revision is not on the Hub", message, "Open the repository again.", said)
    if code == "RepoNotFound" or status == 401:
        message = f"The Hub does not show {download.repo} to you: it is private, gone, or the token is not accepted."
        hint = "Check the name, and the token in Settings."
        return AccessError("The repository is not open to you", message, hint, said, page)
    if status == 403:
        message = f"The Hub does not let you download {path}."
        return AccessError("The Hub refused the download", message, "Look at the model's page.", said, page)
    return HubError("The Hub refused the download", f"It answered {status} for {path}.", "Try again later.", said)


def storage_error(error: OSError, folder: Path, missing: int, received: int, free: int) -> DownloadError:
    """missing: bytes that the disk still has to take. free: bytes on it."""
    if error.errno in FULL:
        return disk_full(folder, missing, received, free)
    if error.errno == errno.EFBIG:
        return too_large(folder)
    reason = {
        errno.EROFS: "is read-only",
        errno.EACCES: "cannot be written",
        errno.EPERM: "cannot be written",
        errno.ENOENT: "is gone",
        errno.ESTALE: "is gone",
        errno.ENODEV: "is gone",
        errno.EIO: "cannot be read or written",
    }.get(error.errno or 0, "cannot be used")
    message = f"The folder {folder} {reason}. {'What arrived there is kept.' if received else 'Nothing was written.'}"
    hint = "Check the disk and the folder's permissions, or choose another folder in Settings."
    return FolderError("The folder for the download cannot be used", message, hint, str(error))


def disk_full(folder: Path, missing: int, received: int, free: int) -> DiskFullError:
    message = f"{size_words(missing)} more are needed in {folder}, and {size_words(free)} are free. {kept(received)}"
    hint = "Free some space, or choose a folder on another disk."
    return DiskFullError("The disk is full", message, hint, needed=missing, free=free)


def too_large(folder: Path) -> FolderError:
    return FolderError(
        "The disk cannot hold a file this large",
        f"The disk of {folder} is formatted as FAT, which holds files of up to 4 GiB only. Nothing was downloaded.",
        "Choose a folder on another disk, or format this one as exFAT or NTFS.",
    )


def in_use(name: str) -> DownloadError:
    return DownloadError(
        "This file is being downloaded already",
        f"Another program, or another window of this one, is downloading {name}. Its download goes on.",
        "Wait until it is done.",
    )

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
from synthia_desktop.core.said import said, sentences

FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
GIVEN_UP_AFTER = 5


def size_words(size: int) -> str:
    """Decimal units, as the Hub counts."""
    if size >= 10**9:
        return said("{size:.2f} GB", size=size / 10**9)
    if size >= 10**6:
        return said("{size:.0f} MB", size=size / 10**6)
    return said("{size:.0f} KB", size=size / 10**3) if size >= 10**3 else said("{size} bytes", size=size)


def kept(size: int) -> str:
    """A sentence on what is on the disk already."""
    return said("The {size} on disk are kept.", size=size_words(size)) if size else said("Nothing is on disk yet.")


def offline(host: str, reason: str, received: int) -> OfflineError:
    return OfflineError(
        said("{host} cannot be reached", host=host),
        said("Connecting to {host} failed five times. {kept}", host=host, kept=kept(received)),
        "Check the network connection, or the proxy in Settings.",
        reason,
    )


def gave_up(trouble: str, received: int, details: str) -> DownloadError:
    """trouble: as it happened each time, such as "huggingface.co answered “503 Service Unavailable”"."""
    message = said("{trouble} five times. {kept}", trouble=trouble, kept=kept(received))
    return DownloadError("The download stopped", message, "Try again later.", details)


def changed(path: str, how: str, received: int) -> ChangedError:
    """how: a sentence with both values."""
    return ChangedError(
        "The file on the Hub has changed",
        said(
            "{path} is not the file that this download began with: {how} {kept}",
            path=path,
            how=how,
            kept=kept(received),
        ),
        "Start the download again to get the new file, or keep waiting for the old one.",
    )


def bad_hash(path: str, times: int) -> DownloadError:
    return DownloadError(
        "A file arrived damaged",
        said(
            "{path} was fetched {times} times, and its SHA-256 never matched the one on the Hub. It "
            "was not put in place. The other files are kept.",
            path=path,
            times=times,
        ),
        "Try again later, or through another network: something on the way may change the file.",
    )


def certificate(host: str, reason: str) -> DownloadError:
    return DownloadError(
        "The connection is not safe",
        said("The certificate of {host} cannot be checked. Nothing was sent to it.", host=host),
        "If your network has its own certificates, choose its CA bundle in Settings.",
        reason,
    )


def hub_refusal(download: Download, path: str, status: int, headers: Mapping[str, str]) -> SynthiaError:
    """What the Hub's own "no" means. Its codes: huggingface_hub's hf_raise_for_status."""
    code, told = headers.get("X-Error-Code", ""), headers.get("X-Error-Message", "")
    page = f"{download.endpoint.rstrip('/')}/{download.repo}"
    if code == "GatedRepo":
        message = said(
            "The authors of {repo} ask you to accept their terms first. Nothing was downloaded.", repo=download.repo
        )
        hint = said("Accept the terms on the model's page, and enter a token of the same account in Settings.")
        return AccessError("This model asks for your consent", message, hint, told, page)
    if code == "EntryNotFound" or (status == 404 and not code):
        message = said(
            "{repo} has no {path} at revision {commit}.",
            repo=download.repo,
            path=path,
            commit=download.commit[:8] or download.revision,
        )
        return HubError("The file is not on the Hub", message, "Open the repository again to see its files.", told)
    if code == "RevisionNotFound":
        message = said(
            "{repo} has no revision {commit}.", repo=download.repo, commit=download.commit[:8] or download.revision
        )
        return HubError("The revision is not on the Hub", message, "Open the repository again.", told)
    if code == "RepoNotFound" or status == 401:
        message = said(
            "The Hub does not show {repo} to you: it is private, gone, or the token is not accepted.",
            repo=download.repo,
        )
        hint = said("Check the name, and the token in Settings.")
        return AccessError("The repository is not open to you", message, hint, told, page)
    if status == 403:
        message = said("The Hub does not let you download {path}.", path=path)
        return AccessError("The Hub refused the download", message, "Look at the model's page.", told, page)
    return HubError(
        "The Hub refused the download",
        said("It answered {status} for {path}.", status=status, path=path),
        "Try again later.",
        told,
    )


def storage_error(error: OSError, folder: Path, missing: int, received: int, free: int) -> DownloadError:
    """missing: bytes that the disk still has to take. free: bytes on it."""
    if error.errno in FULL:
        return disk_full(folder, missing, received, free)
    if error.errno == errno.EFBIG:
        return too_large(folder)
    unwritable = said("The folder {folder} cannot be written.", folder=folder)
    gone = said("The folder {folder} is gone.", folder=folder)
    reason = {
        errno.EROFS: said("The folder {folder} is read-only.", folder=folder),
        errno.EACCES: unwritable,
        errno.EPERM: unwritable,
        errno.ENOENT: gone,
        errno.ESTALE: gone,
        errno.ENODEV: gone,
        errno.EIO: said("The folder {folder} cannot be read or written.", folder=folder),
    }.get(error.errno or 0, said("The folder {folder} cannot be used.", folder=folder))
    message = sentences(reason, said("What arrived there is kept.") if received else said("Nothing was written."))
    hint = said("Check the disk and the folder's permissions, or choose another folder in Settings.")
    return FolderError("The folder for the download cannot be used", message, hint, str(error))


def disk_full(folder: Path, missing: int, received: int, free: int) -> DiskFullError:
    message = said(
        "{missing} more are needed in {folder}, and {free} are free. {kept}",
        missing=size_words(missing),
        folder=folder,
        free=size_words(free),
        kept=kept(received),
    )
    hint = said("Free some space, or choose a folder on another disk.")
    return DiskFullError("The disk is full", message, hint, needed=missing, free=free)


def too_large(folder: Path) -> FolderError:
    return FolderError(
        "The disk cannot hold a file this large",
        said(
            "The disk of {folder} is formatted as FAT, which holds files of up to 4 GiB only. Nothing was downloaded.",
            folder=folder,
        ),
        "Choose a folder on another disk, or format this one as exFAT or NTFS.",
    )


def in_use(name: str) -> DownloadError:
    return DownloadError(
        "This file is being downloaded already",
        said("Another program, or another window of this one, is downloading {name}. Its download goes on.", name=name),
        "Wait until it is done.",
    )

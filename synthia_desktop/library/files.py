"""Copies and moves of files as large as models are: with progress, stoppable, and never a half one under its name."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from io import FileIO
from pathlib import Path

from synthia_desktop.core.errors import DiskFullError, FolderError, SynthiaError
from synthia_desktop.core.said import said
from synthia_desktop.library.models import Stopped
from synthia_desktop.library.moves import copy_range

_BLOCK = 8 << 20
_SPARE = 64 << 20
PART = ".part"


def nothing(_done: int, _total: int) -> None:
    """A report that nobody wants."""


def never() -> bool:
    """Nobody stops the work."""
    return False


def copy_file(
    source: Path, target: Path, report: Callable[[int, int], None] = nothing, stopped: Callable[[], bool] = never
) -> None:
    """Copy a file; the target gets its name when it is whole and on the disk. report(done, total): bytes.

    Raises Stopped, DiskFullError, FolderError; nothing of the copy is left then.
    """
    part = target.with_name(f"{target.name}{PART}")
    try:
        size = source.stat().st_size
        check_room(target.parent, size)
        with (
            FileIO(source) as reading,
            FileIO(part, "x+") as writing,
        ):
            try:
                for offset in range(0, size, _BLOCK):
                    if stopped():
                        raise Stopped
                    copy_range(reading, offset, writing, offset, min(_BLOCK, size - offset))
                    report(min(offset + _BLOCK, size), size)
                os.fsync(writing.fileno())
                if os.fstat(writing.fileno()).st_size != size or source.stat().st_size != size:
                    raise OSError(errno.EIO, "the file changed while it was copied", str(source))
                part.rename(target)
            except BaseException:
                part.unlink(missing_ok=True)
                raise
        sync_folder(target.parent)
    except OSError as error:
        raise in_words(error, target) from error


def move_file(
    source: Path, target: Path, report: Callable[[int, int], None] = nothing, stopped: Callable[[], bool] = never
) -> None:
    """Move a file: at once on the same disk; else it is copied, and the source deleted once the copy is whole.

    Raises Stopped, DiskFullError, FolderError; the source is still there then.
    """
    try:
        source.rename(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise in_words(error, target) from error
        copy_file(source, target, report, stopped)
        try:
            source.unlink()
        except OSError as failure:
            raise in_words(failure, source) from failure


def check_room(folder: Path, needed: int) -> None:
    """Raises DiskFullError where the disk of this folder has no room for so many bytes, OSError."""
    free = shutil.disk_usage(folder).free
    if free < needed + _SPARE:
        message = said(
            "{needed:.2f} GB are needed in {folder}, and {free:.2f} GB are free. Nothing was changed.",
            needed=needed / 1e9,
            folder=folder,
            free=free / 1e9,
        )
        hint = said("Free some room, or link the file instead of copying it.")
        raise DiskFullError("The disk has no room for this", message, hint, needed=needed, free=free)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder sure, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def in_words(error: OSError, path: Path) -> SynthiaError:
    """The error for people."""
    where = error.filename or path
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        message = said("Writing {where} filled the disk. What was there before is unchanged.", where=where)
        return DiskFullError("The disk is full", message, "Free some room, then try again.")
    if error.errno == errno.EFBIG:
        message = said(
            "The file system cannot hold a file as large as {where}. What was there before is unchanged.", where=where
        )
        return FolderError("The file is too large for this drive", message, "Choose a folder on another drive.")
    if isinstance(error, FileExistsError):
        return FolderError(
            "The name is taken", said("{where} exists already.", where=where), "Remove it, or choose another name."
        )
    message = said(
        "{where}: {reason}. What was there before is unchanged.", where=where, reason=error.strerror or error
    )
    return FolderError("The files could not be changed", message, "Check the path and its permissions.")

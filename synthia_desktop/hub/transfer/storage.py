"""One target's file on the disk: held by one program, room made for all of it, and put in place when it is verified."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import threading
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import psutil

from synthia_desktop.core.download import Download, Target
from synthia_desktop.hub.transfer.journal import Journal, load, save_safe
from synthia_desktop.hub.transfer.layout import Files, Piece, fingerprint
from synthia_desktop.hub.transfer.words import disk_full, in_use, too_large

FAT = {"vfat", "msdos", "fat", "fat12", "fat16", "fat32"}
FAT_LARGEST = (1 << 32) - 1
ALLOCATING = {"ext4", "xfs", "btrfs", "tmpfs", "f2fs", "overlay"}
"""Where posix_fallocate is one quick call; elsewhere the C library writes to every block, which takes minutes."""

ROOM_FOR_JOURNALS = 1 << 20
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


class TargetFile:
    """The .part file with its journal. It stays open until the last of its users has gone: a number of a closed
    file may already be another file's."""

    def __init__(self, download: Download, target: Target, files: Files, pieces: Sequence[Piece]) -> None:
        """Take the lock and find what is there. Raises DownloadError where another program has it, OSError."""
        from filelock import FileLock, Timeout

        self.target, self.files = target, files
        self._sizes = [piece.size for piece in pieces]
        self._fingerprint = fingerprint(download, target)
        self._users, self._closing = 1, threading.Lock()
        self._seeking, self._writing = threading.Lock(), threading.Lock()
        self._lock = FileLock(files.lock, timeout=0, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout:
            raise in_use(files.final.name) from None
        with ExitStack() as on_failure:
            on_failure.callback(self._unlock)
            self.counts = received_pieces(files, self._fingerprint, self._sizes)
            self._handle = os.open(files.part, _FLAGS, 0o666)
            on_failure.callback(os.close, self._handle)
            if not any(self.counts):
                os.ftruncate(self._handle, 0)
            self._journal = Journal(files.now, self._fingerprint, self.counts)
            on_failure.pop_all()
        self._saved = list(self.counts)

    @property
    def fresh(self) -> bool:
        """Whether nothing has arrived yet."""
        return not any(self.counts)

    def hold(self) -> None:
        with self._closing:
            self._users += 1

    def drop(self) -> None:
        """The last user closes it."""
        with self._closing:
            self._users -= 1
            if not self._users:
                os.close(self._handle)
                self._journal.close()

    def release(self) -> None:
        """Let other programs have it; the users that are left write no more."""
        self._unlock()
        self.drop()

    def _unlock(self) -> None:
        with contextlib.suppress(OSError):
            if sys.platform != "win32":
                self.files.lock.unlink()  # while it is held: filelock notices a file that has lost its name
        self._lock.release()
        if sys.platform == "win32":
            with contextlib.suppress(OSError):
                self.files.lock.unlink()

    def make_room(self) -> None:
        """Take the disk space for all of it. Raises OSError; then no space is taken that was free before."""
        if os.fstat(self._handle).st_size > self.target.size:
            os.ftruncate(self._handle, self.target.size)
        if not hasattr(os, "posix_fallocate") or file_system(self.files.final.parent) not in ALLOCATING:
            os.ftruncate(self._handle, self.target.size)
            return
        try:
            if self.target.size:
                os.posix_fallocate(self._handle, 0, self.target.size)
        except OSError:
            if self.fresh:
                os.ftruncate(self._handle, 0)
            raise

    def write(self, place: int, content: memoryview) -> None:
        """Raises OSError."""
        # One at a time: the system lets only one write to a file, and would have the others spin for their turn.
        with self._writing:
            while content:
                if hasattr(os, "pwrite"):
                    written = os.pwrite(self._handle, content, place)
                else:
                    with self._seeking:
                        os.lseek(self._handle, place, os.SEEK_SET)
                        written = os.write(self._handle, content)
                place, content = place + written, content[written:]

    def read(self, place: int, size: int) -> bytes:
        """Raises OSError."""
        if hasattr(os, "pread"):
            return os.pread(self._handle, size, place)
        with self._seeking:
            os.lseek(self._handle, place, os.SEEK_SET)
            return os.read(self._handle, size)

    def note(self, index: int, count: int) -> None:
        """Of the piece at index, count bytes are written. Raises OSError."""
        self.counts[index] = count
        self._journal.note(index, count)

    def sync(self, still_wanted: threading.Lock, ended: threading.Event) -> None:
        """Make sure of what has arrived, and write that down unless the transfer ended meanwhile. Raises OSError."""
        counts = list(self.counts)
        if counts == self._saved:
            return
        getattr(os, "fdatasync", os.fsync)(self._handle)
        with still_wanted:
            if not ended.is_set():
                save_safe(self.files.safe, self._fingerprint, counts)
                self._saved = counts

    def check_place(self) -> None:
        """Raises FileNotFoundError when the file is not where it was."""
        there, here = self.files.part.stat(), os.fstat(self._handle)
        if (there.st_dev, there.st_ino) != (here.st_dev, here.st_ino):
            raise FileNotFoundError(2, os.strerror(2), str(self.files.part))

    def flush(self) -> None:
        """Before it gets its name. Raises OSError."""
        os.ftruncate(self._handle, self.target.size)
        os.fsync(self._handle)

    def put_in_place(self) -> None:
        """Rename it to its final name, over an older version. Raises OSError."""
        self.files.part.replace(self.files.final)
        sync_folder(self.files.final.parent)


def received_pieces(files: Files, mark: bytes, sizes: Sequence[int]) -> list[int]:
    """Bytes of each piece that are on the disk."""
    return load(files.now, files.safe, mark, sizes) if files.part.is_file() else [0] * len(sizes)


def allocated(file: Path) -> int:
    """Bytes of the disk that a file has already, 0 where it does not exist."""
    try:
        status = file.stat()
    except OSError:
        return 0
    blocks: int | None = getattr(status, "st_blocks", None)
    return status.st_size if blocks is None else blocks * 512


def check_disk(folder: Path, largest: int, missing: int, received: int) -> None:
    """largest: bytes of the largest file. Raises FolderError, DiskFullError, OSError."""
    if largest > FAT_LARGEST and file_system(folder) in FAT:
        raise too_large(folder)
    free = shutil.disk_usage(folder).free
    if missing and missing + ROOM_FOR_JOURNALS > free:
        raise disk_full(folder, missing, received, free)


def file_system(folder: Path) -> str:
    """Its kind in lower case, "" where the system does not say."""
    real = folder.resolve()
    kinds = [
        (len(Path(mount.mountpoint).parts), mount.fstype.lower())
        for mount in psutil.disk_partitions(all=True)
        if real.is_relative_to(mount.mountpoint)
    ]
    # Of several mounts at one place the last one is on top.
    return max(reversed(kinds), key=lambda kind: kind[0], default=(0, ""))[1]


def sync_folder(folder: Path) -> None:
    """So that a rename survives a power cut, where the system can do that. Raises OSError."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

"""What of a file has arrived, kept so that neither a killed program nor a power cut costs more than a little.

Two journals lie beside the file. One is written after each block and costs nothing, because it is never synced: after
a kill the system still has it, after a power cut it could be newer than the data, so it counts in the same boot only.
The other one is written after the data were synced to the disk, and counts always.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import struct
from collections.abc import Sequence
from pathlib import Path

import psutil

from synthia_desktop.hub.transfer.layout import fresh_name

MAGIC = b"SYNTHIA1"
_HEADER = struct.Struct("<8s16s16s")
_COUNT = struct.Struct("<Q")
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
ANY_BOOT = bytes(16)


def boot_mark(folder: Path) -> bytes:
    """16 bytes that change when the computer was started again, or another file system is mounted there."""
    try:
        boot = _BOOT_ID.read_text("ascii")
    except OSError:
        boot = str(psutil.boot_time())
    device = folder.stat().st_dev
    return hashlib.sha256(f"{boot} {device}".encode()).digest()[:16]


class Journal:
    """The volatile one, open for writing. Not for two threads at the same index."""

    def __init__(self, file: Path, fingerprint: bytes, counts: Sequence[int]) -> None:
        """Begin it anew with these counts. Raises OSError."""
        _replace(file, encode(boot_mark(file.parent), fingerprint, counts), sync=False)
        self._handle = os.open(file, os.O_RDWR | getattr(os, "O_BINARY", 0))

    def note(self, index: int, count: int) -> None:
        """Of the piece at index, count bytes have been written to the file. Raises OSError."""
        place, content = _HEADER.size + index * _COUNT.size, _COUNT.pack(count)
        if hasattr(os, "pwrite"):
            os.pwrite(self._handle, content, place)
        else:
            os.lseek(self._handle, place, os.SEEK_SET)
            os.write(self._handle, content)

    def close(self) -> None:
        os.close(self._handle)


def save_safe(file: Path, fingerprint: bytes, counts: Sequence[int]) -> None:
    """Replace the durable one; the caller has synced what it speaks of. Raises OSError."""
    _replace(file, encode(ANY_BOOT, fingerprint, counts), sync=True)


def load(now: Path, safe: Path, fingerprint: bytes, sizes: Sequence[int]) -> list[int]:
    """Bytes received of each piece, by the journal that can be trusted; zeros where there is none."""
    for file, mark in ((now, None), (safe, ANY_BOOT)):
        with contextlib.suppress(OSError, ValueError):
            return decode(file.read_bytes(), boot_mark(file.parent) if mark is None else mark, fingerprint, sizes)
    return [0] * len(sizes)


def encode(mark: bytes, fingerprint: bytes, counts: Sequence[int]) -> bytes:
    return _HEADER.pack(MAGIC, mark, fingerprint) + struct.pack(f"<{len(counts)}Q", *counts)


def decode(content: bytes, mark: bytes, fingerprint: bytes, sizes: Sequence[int]) -> list[int]:
    """The counts. Raises ValueError for a journal of something else, or one that cannot be right."""
    if len(content) != _HEADER.size + len(sizes) * _COUNT.size:
        raise ValueError("the journal has another length")
    if content[: _HEADER.size] != _HEADER.pack(MAGIC, mark, fingerprint):
        raise ValueError("the journal is of another file or of an earlier start of the computer")
    counts = [count for (count,) in _COUNT.iter_unpack(content[_HEADER.size :])]
    if any(count > size for count, size in zip(counts, sizes, strict=True)):
        raise ValueError("the journal counts more than there is")
    return counts


def _replace(file: Path, content: bytes, *, sync: bool) -> None:
    fresh = fresh_name(file)
    with fresh.open("wb") as stream:
        stream.write(content)
        stream.flush()
        if sync:
            os.fsync(stream.fileno())
    fresh.replace(file)

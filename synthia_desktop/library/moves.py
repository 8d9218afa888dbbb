"""The steps by which a join brings pieces into one file, each of which may be done again after a crash.

Where holes can be punched (Linux), a chunk of a later piece is copied to the end of the first and then given back to
the disk: twice a chunk is the most that is on the disk two times.

Where they cannot, a file can only be made shorter at its end, and a piece is needed from its beginning. So its whole
chunks are first put into the opposite order within the piece, pair by pair with a scratch file between them; then each
is taken from the end, copied, and cut off. The odd rest, shorter than a chunk, waits in the scratch file meanwhile.
That reads and writes a piece twice, needs three chunks of room, and works on every file system.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from io import FileIO
from pathlib import Path
from typing import NamedTuple

SCRATCH = -1
_BLOCK = 1 << 20
_KEEP_SIZE, _PUNCH_HOLE = 1, 2


class Span(NamedTuple):
    """length bytes of a file from offset on. file: the piece's place, or SCRATCH."""

    file: int
    offset: int
    length: int


class Step(NamedTuple):
    """Copy source to (to_file, to_offset); once that is sure, source is given back where free says so.

    A step never changes its own source before it is sure, so it can be done again.
    """

    source: Span
    to_file: int
    to_offset: int
    free: bool


def steps(sizes: Sequence[int], chunk: int, punch: bool) -> Iterator[Step]:
    """All steps that append the pieces of these sizes to the first one. chunk: bytes."""
    end = sizes[0]
    for piece, size in enumerate(sizes[1:], start=1):
        yield from (_forward if punch else _turned)(piece, size, end, chunk)
        end += size


def _forward(piece: int, size: int, end: int, chunk: int) -> Iterator[Step]:
    for offset in range(0, size, chunk):
        yield Step(Span(piece, offset, min(chunk, size - offset)), 0, end + offset, True)


def _turned(piece: int, size: int, end: int, chunk: int) -> Iterator[Step]:
    whole, rest = divmod(size, chunk)
    if rest:
        yield Step(Span(piece, whole * chunk, rest), SCRATCH, chunk, True)
    for low in range(whole // 2):
        high = whole - 1 - low
        yield Step(Span(piece, low * chunk, chunk), SCRATCH, 0, False)
        yield Step(Span(piece, high * chunk, chunk), piece, low * chunk, False)
        yield Step(Span(SCRATCH, 0, chunk), piece, high * chunk, False)
    for done in range(whole):
        yield Step(Span(piece, (whole - 1 - done) * chunk, chunk), 0, end + done * chunk, True)
    if rest:
        yield Step(Span(SCRATCH, chunk, rest), 0, end + whole * chunk, False)


def copy_range(source: FileIO, offset: int, target: FileIO, to_offset: int, length: int) -> None:
    """Copy between two open files, in the kernel where it can. Raises OSError; EIO where the source is too short."""
    while length > 0:
        moved = _kernel_copy(source, offset, target, to_offset, length) or _copy_block(
            source, offset, target, to_offset, min(length, _BLOCK)
        )
        if not moved:
            raise OSError(errno.EIO, "a file became shorter while it was read")
        offset, to_offset, length = offset + moved, to_offset + moved, length - moved


def _kernel_copy(source: FileIO, offset: int, target: FileIO, to_offset: int, length: int) -> int:
    """Bytes copied; 0 where the kernel cannot."""
    if sys.platform != "linux":
        return 0
    try:
        return os.copy_file_range(source.fileno(), target.fileno(), length, offset, to_offset)
    except OSError as error:
        if error.errno in (errno.EXDEV, errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP):
            return 0
        raise


def _copy_block(source: FileIO, offset: int, target: FileIO, to_offset: int, length: int) -> int:
    source.seek(offset)
    block = source.read(length)
    target.seek(to_offset)
    return (target.write(block) or 0) if block else 0


def give_back(file: FileIO, span: Span, punch: bool) -> None:
    """Free the bytes of a span, which is the file's end unless punch is set. Raises OSError."""
    if punch:
        punch_hole(file.fileno(), span.offset, span.length)
    else:
        file.truncate(span.offset)


def punch_hole(file: int, offset: int, length: int) -> None:
    """Give a range's room back to the disk; it reads as zeros then. Raises OSError where that cannot be done."""
    if sys.platform != "linux":
        raise OSError(errno.EOPNOTSUPP, "no holes on this system")
    call = ctypes.CDLL(None, use_errno=True).fallocate
    call.argtypes = [ctypes.c_int, ctypes.c_int, ctypes.c_int64, ctypes.c_int64]
    if call(file, _PUNCH_HOLE | _KEEP_SIZE, offset, length):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def can_punch(folder: Path) -> bool:
    """Whether the file system of this folder frees the room of a hole. Raises OSError where nothing can be written."""
    with tempfile.TemporaryFile(dir=folder) as trial:
        trial.write(bytes(2 * _BLOCK))
        trial.flush()
        os.fsync(trial.fileno())
        with suppress(OSError, AttributeError):
            before = os.fstat(trial.fileno()).st_blocks
            punch_hole(trial.fileno(), 0, _BLOCK)
            return os.fstat(trial.fileno()).st_blocks < before
    return False

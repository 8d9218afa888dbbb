"""Reads the rows of a SQLite file page by page, without the trees between them, so that damage costs only itself.

The format is that of sqlite.org/fileformat2.html: every row stands in a cell of a leaf page, and what does not fit
there in a chain of overflow pages. Pages that are free, which hold what was deleted, are passed over.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator
from pathlib import Path

Value = int | float | str | bytes | None
Row = tuple[int, list[Value]]
"""A row's number and its values."""

_LEAF = 13
_USUAL = 4096
_SIZES = {1 << power for power in range(9, 17)}
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_WAL_HEADER, _FRAME_HEADER = 32, 24


class Pages:
    """The pages of a database file with what its write-ahead log adds. Raises OSError."""

    def __init__(self, file: Path) -> None:
        content = file.read_bytes() if file.stat().st_size < _USUAL else b""
        if not content:
            with file.open("rb") as stream:
                self._map: mmap.mmap | bytes = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        else:
            self._map = content
        stated = struct.unpack_from(">H", self._map, 16)[0] if len(self._map) >= 18 else 0
        self.size = 65536 if stated == 1 else stated if stated in _SIZES else _USUAL
        self._newer = _log(file.with_name(f"{file.name}-wal"), self.size)
        self.count = max(len(self._map) // self.size, max(self._newer, default=0))

    def close(self) -> None:
        if isinstance(self._map, mmap.mmap):
            self._map.close()

    def page(self, number: int) -> bytes:
        """A page, counted from 1; empty if there is none."""
        if number in self._newer:
            return self._newer[number]
        return self._map[(number - 1) * self.size : number * self.size] if number > 0 else b""

    def rows(self) -> Iterator[Row]:
        """Every row that can be read, of whatever table."""
        free = self._free()
        for number in range(1, self.count + 1):
            page = self.page(number)
            start = 100 if number == 1 else 0
            if number not in free and len(page) == self.size and page[start] == _LEAF:
                yield from self._cells(page, start)

    def _cells(self, page: bytes, start: int) -> Iterator[Row]:
        (count,) = struct.unpack_from(">H", page, start + 3)
        if start + 8 + 2 * count > self.size:
            return
        for at in struct.unpack_from(f">{count}H", page, start + 8):
            try:
                yield self._cell(page, at)
            except (ValueError, IndexError, struct.error):
                continue

    def _cell(self, page: bytes, at: int) -> Row:
        length, at = _varint(page, at)
        row, at = _varint(page, at)
        most = self.size - 35
        if length > self.count * self.size:
            raise ValueError("longer than the file")
        local = length
        if length > most:
            least = (self.size - 12) * 32 // 255 - 23
            local = least + (length - least) % (self.size - 4)
            local = local if local <= most else least
        record = page[at : at + local]
        if length > most:
            (following,) = struct.unpack_from(">I", page, at + local)
            record += self._overflow(following, length - local)
        if len(record) < length:
            raise ValueError("cut off")
        return row, _values(record)

    def _overflow(self, number: int, length: int) -> bytes:
        pieces: list[bytes] = []
        while length > 0 and number:
            page = self.page(number)
            (number,) = struct.unpack_from(">I", page)
            pieces.append(page[4 : 4 + length])
            length -= self.size - 4
        return b"".join(pieces)

    def _free(self) -> set[int]:
        """The numbers of the free pages, as far as their list can be followed."""
        first = self.page(1)
        free: set[int] = set()
        if len(first) < 100 or not first.startswith(b"SQLite format 3\0"):
            return free
        (trunk,) = struct.unpack_from(">I", first, 32)
        while 1 < trunk <= self.count and trunk not in free:
            free.add(trunk)
            following, count = struct.unpack_from(">II", self.page(trunk))
            if count > self.size // 4 - 2:
                break
            free.update(struct.unpack_from(f">{count}I", self.page(trunk), 8))
            trunk = following
        return free


def _log(file: Path, size: int) -> dict[int, bytes]:
    """The pages of the log's finished transactions."""
    try:
        content = file.read_bytes()
    except OSError:
        return {}
    if len(content) < _WAL_HEADER or struct.unpack_from(">I", content)[0] & ~1 != 0x377F0682:
        return {}
    salts = content[16:24]
    written: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    for at in range(_WAL_HEADER, len(content) - size - _FRAME_HEADER + 1, size + _FRAME_HEADER):
        number, commit = struct.unpack_from(">II", content, at)
        if content[at + 8 : at + 16] != salts:
            break
        pending[number] = content[at + _FRAME_HEADER : at + _FRAME_HEADER + size]
        if commit:
            written.update(pending)
            pending.clear()
    return written


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for count in range(8):
        byte = data[at + count]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + count + 1
    value = value << 8 | data[at + 8]
    return (value - (1 << 64) if value >= 1 << 63 else value), at + 9


def _values(record: bytes) -> list[Value]:
    header, at = _varint(record, 0)
    if header > len(record):
        raise ValueError("no record")
    kinds: list[int] = []
    while at < header:
        kind, at = _varint(record, at)
        kinds.append(kind)
    values: list[Value] = []
    at = header
    for kind in kinds:
        value, length = _value(kind, record, at)
        at += length
        if at > len(record):
            raise ValueError("cut off")
        values.append(value)
    return values


def _value(kind: int, record: bytes, at: int) -> tuple[Value, int]:
    if kind == 0:
        return None, 0
    if kind in _INTEGERS:
        length = _INTEGERS[kind]
        return int.from_bytes(record[at : at + length], "big", signed=True), length
    if kind == 7:
        return struct.unpack_from(">d", record, at)[0], 8
    if kind in (8, 9):
        return kind - 8, 0
    if kind < 12:
        raise ValueError("no such type")
    length = (kind - 12) // 2
    data = record[at : at + length]
    return (data.decode("utf-8", "replace") if kind % 2 else data), length

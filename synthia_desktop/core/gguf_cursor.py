"""Walks through the bytes of a GGUF header without trusting a length in it, and reads little more than it needs."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass

from synthia_desktop.core.gguf_errors import cut_short, damaged
from synthia_desktop.core.said import said

ReadRange = Callable[[int, int], bytes]
"""read(offset, length): at most length bytes; fewer only where the file ends."""

MAX_HEADER_BYTES = 256 << 20
MAX_ITEMS = 100_000
MAX_NAME_BYTES = 65_535
SHORT_ARRAY = 64
FIRST_READ = 1 << 20
MOST_STEP = 4 << 20
"""Bytes to read ahead at first and at most: headers have up to 16 MB, and what is read beyond their end is in vain."""

_SCALARS = {0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?", 10: "<Q", 11: "<q", 12: "<d"}
_SIZES = {kind: struct.calcsize(form) for kind, form in _SCALARS.items()}
_STRING, _ARRAY = 8, 9
_U64 = struct.Struct("<Q")


@dataclass(frozen=True)
class ArraySummary:
    """Stands for a long array, such as a vocabulary, whose items were skipped. kind: GGUF's value type id."""

    kind: int
    length: int


Scalar = int | float | bool | str
MetadataValue = Scalar | tuple[Scalar, ...] | ArraySummary


class Cursor:
    """Walks through the header, reading ahead in growing steps; lengths are checked against the file's size first."""

    def __init__(
        self, read: ReadRange, size: int, start: int = 0, first: int = FIRST_READ, most: int = MAX_HEADER_BYTES
    ) -> None:
        """size: of the file. start: where to begin. first: what is read ahead at first. most: where to give up.

        All in bytes.
        """
        self._read = read
        self.size = size
        self._limit, self._most = min(size, most), most
        self._start, self._first = start, first
        self._buffer = bytearray()
        self.position = start

    def _need(self, length: int) -> None:
        end = self.position + length
        if end > self._limit:
            if end > self.size:
                raise cut_short(self.size)
            raise damaged(said("The header claims to be larger than {most} MiB.", most=self._most >> 20))
        have = self._start + len(self._buffer)
        if end > have:
            step = min(len(self._buffer), MOST_STEP) or self._first
            self._buffer += self._read(have, min(self._limit, max(end, have + step)) - have)
            if self._start + len(self._buffer) < end:
                raise damaged(said("The file became shorter while it was read."))

    def between(self, start: int, end: int) -> bytes:
        """The bytes of a place that was passed already. start, end: offsets in the file."""
        return bytes(self._buffer[start - self._start : end - self._start])

    def peek(self, length: int) -> bytes:
        """The next bytes; fewer only where the file ends."""
        length = min(length, self._limit - self.position)
        self._need(length)
        return self.between(self.position, self.position + length)

    def skip(self, length: int) -> None:
        self._need(length)
        self.position += length

    def _unpack(self, form: str) -> int | float | bool:
        length = struct.calcsize(form)
        self._need(length)
        (value,) = struct.unpack_from(form, self._buffer, self.position - self._start)
        self.position += length
        return value

    def integer(self, form: str) -> int:
        return int(self._unpack(form))

    def count(self, least_bytes: int) -> int:
        """A number of items, of which each takes at least so many bytes."""
        number = self.integer("<Q")
        if number > MAX_ITEMS or number * least_bytes > self.size:
            raise damaged(said("The header claims {number:,} entries, more than the file can hold.", number=number))
        return number

    def string(self, longest: int) -> str:
        length = self.integer("<Q")
        if length > longest:
            raise damaged(
                said(
                    "The header holds a text of {length:,} bytes, more than the {longest:,} allowed.",
                    length=length,
                    longest=longest,
                )
            )
        self._need(length)
        start = self.position - self._start
        self.position += length
        return self._buffer[start : start + length].decode("utf-8", errors="replace")

    def value(self) -> MetadataValue:
        kind = self.integer("<I")
        if kind != _ARRAY:
            return self._scalar(kind)
        kind, length = self.integer("<I"), self.integer("<Q")
        if length * _SIZES.get(kind, 8) > self._limit:
            raise damaged(
                said("The header holds a list of {length:,} items, more than the file can hold.", length=length)
            )
        if length <= SHORT_ARRAY:
            return tuple(self._scalar(kind) for _ in range(length))
        self._skip_items(kind, length)
        return ArraySummary(kind, length)

    def _scalar(self, kind: int) -> Scalar:
        if kind == _STRING:
            return self.string(MAX_HEADER_BYTES)
        if kind not in _SCALARS:
            raise damaged(said("The header holds a value of the unknown type {kind}.", kind=kind))
        return self._unpack(_SCALARS[kind])

    def _skip_items(self, kind: int, length: int) -> None:
        if kind in _SIZES:
            self.skip(length * _SIZES[kind])
            return
        if kind != _STRING:
            raise damaged(said("The header holds a list of the unknown type {kind}.", kind=kind))
        # A vocabulary has 32,000 to 260,000 strings: this loop is most of the time of reading a header.
        buffer, start, unpack = self._buffer, self._start, _U64.unpack_from
        at, have = self.position - start, len(buffer)
        for _ in range(length):
            if at + 8 > have:
                self._need_at(start + at, 8)
                have = len(buffer)
            at += 8 + unpack(buffer, at)[0]
            if at > have:
                self._need_at(start + at, 0)
                have = len(buffer)
        self.position = start + at

    def _need_at(self, position: int, length: int) -> None:
        self.position = position
        self._need(length)

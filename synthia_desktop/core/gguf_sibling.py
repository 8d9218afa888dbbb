"""Reads the headers of a model's other quants without their vocabulary, which all quants of a model share."""

from __future__ import annotations

from dataclasses import dataclass

from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.gguf import (
    Entry,
    GgufHeader,
    RawHeader,
    check_start,
    finish,
    read_counts,
    read_entries,
)
from synthia_desktop.core.gguf_cursor import ArraySummary, Cursor, ReadRange

FIRST_READ = 64 << 10
"""Bytes in which a header reaches its vocabulary: a model's facts take some kilobytes."""

WORTH_BYTES = 256 << 10
"""A shorter vocabulary is read again."""

_LONG = 16 << 10
_SAMPLE = 4096
_ROOM = 16 << 10
_MOST = 256 << 10
"""Bytes by which a sibling's facts may be longer than expected."""

_DEFAULT_ALIGNMENT = 32


@dataclass(frozen=True)
class Vocabulary:
    """Where the long lists of a header are. entries: from the first through the last of them, by their keys.

    start, end: their place in the file. sample: the bytes that they begin with.
    """

    entries: dict[str, Entry]
    start: int
    end: int
    sample: bytes


def parse_first(
    read: ReadRange, size: int, file_name: str, first: int, most: int
) -> tuple[GgufHeader, RawHeader, Vocabulary | None]:
    """A header read whole, and its vocabulary where that is worth leaving out in others; else None.

    first: bytes to read at first. most: bytes beyond which no header is believed. Raises ModelFileError, and what read
    raises.
    """
    cursor = Cursor(read, size, first=first, most=most)
    check_start(cursor.peek(min(size, 512)), size)
    version, tensor_count, value_count = read_counts(cursor)
    entries = read_entries(cursor, value_count)
    vocabulary = _vocabulary(cursor, entries)
    return *finish(cursor, version, tensor_count, entries, file_name), vocabulary


def parse_sibling(
    read: ReadRange, size: int, file_name: str, known: GgufHeader, vocabulary: Vocabulary
) -> tuple[GgufHeader, RawHeader] | None:
    """The header of another quant of a model whose header is known, with its vocabulary left out.

    None where it is not exactly what the other one lets expect, and has to be read whole: the same tensors in the same
    shapes, one after the other, the last of which ends where the file does. Raises what read raises.
    """
    try:
        first = max(FIRST_READ, vocabulary.start + 2 * _SAMPLE)
        cursor = Cursor(read, size, first=first, most=first + _MOST)
        check_start(cursor.peek(min(size, 512)), size)
        version, tensor_count, value_count = read_counts(cursor)
        if version != known.version or tensor_count != len(known.tensors):
            return None
        entries = read_entries(cursor, value_count, before=next(iter(vocabulary.entries)))
        if cursor.peek(len(vocabulary.sample)) != vocabulary.sample:
            return None
        moved = cursor.position - vocabulary.start
        start, rest = vocabulary.end + moved, known.data_offset - vocabulary.end + _ROOM
        tail = Cursor(read, size, start, rest, start + rest + _MOST)
        left = value_count - len(entries) - len(vocabulary.entries)
        later = read_entries(tail, left) if left >= 0 else {}
        together = {**entries, **vocabulary.entries, **later}
        if len(together) != value_count:
            return None
        header, raw = finish(tail, version, tensor_count, together, file_name)
    except ModelFileError:
        return None
    return (header, raw) if _is_sibling(header, known) else None


def _vocabulary(cursor: Cursor, entries: dict[str, Entry]) -> Vocabulary | None:
    keys = list(entries)
    long = [
        place
        for place, entry in enumerate(entries.values())
        if isinstance(entry.value, ArraySummary) and entry.end - entry.start >= _LONG
    ]
    if not long:
        return None
    skipped = {key: entries[key] for key in keys[long[0] : long[-1] + 1]}
    start, end = entries[keys[long[0]]].start, entries[keys[long[-1]]].end
    # What is not the tokenizer's may differ between quants.
    if end - start < WORTH_BYTES or not all(key.startswith("tokenizer.") for key in skipped):
        return None
    return Vocabulary(skipped, start, end, cursor.between(start, start + _SAMPLE))


def _is_sibling(header: GgufHeader, known: GgufHeader) -> bool:
    """Whether these are the other header's tensors, and fill the file as every writer of GGUF lays them out."""
    alignment = header.integer("general.alignment", _DEFAULT_ALIGNMENT)
    end = 0
    for tensor, other in zip(header.tensors, known.tensors, strict=True):
        if (tensor.name, tensor.shape) != (other.name, other.shape) or tensor.offset != end or not tensor.n_bytes:
            return False
        end += -(-tensor.n_bytes // alignment) * alignment
    # The last tensor is filled up to the alignment by most writers.
    return bool(header.tensors) and header.tensor_end <= header.file_size <= header.data_offset + end

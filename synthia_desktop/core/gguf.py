"""The header of a GGUF file, read from a file or from byte ranges without trusting one number in it."""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.gguf_cursor import MAX_NAME_BYTES, Cursor, MetadataValue, ReadRange
from synthia_desktop.core.gguf_errors import cut_short, damaged, incomplete, looks_like, raw_piece, wrong_version
from synthia_desktop.core.quant import FILE_TYPES, TENSOR_TYPES
from synthia_desktop.core.said import said
from synthia_desktop.core.split import check_shards, is_raw_piece

MAX_DIMENSIONS = 4
MAX_FILE_BYTES = 1 << 50


@dataclass(frozen=True)
class TensorInfo:
    """One tensor. shape: fastest dimension first, as the file has it. offset: bytes from data_offset.

    n_bytes: 0 where this program does not know the type, whose name is then "type N".
    """

    name: str
    shape: tuple[int, ...]
    type: str
    offset: int
    n_bytes: int

    @property
    def elements(self) -> int:
        return math.prod(self.shape)


@dataclass(frozen=True)
class GgufHeader:
    """What a GGUF file says of itself. tensor_end: where its last tensor's bytes end. All sizes in bytes."""

    version: int
    metadata: Mapping[str, MetadataValue]
    tensors: tuple[TensorInfo, ...]
    data_offset: int
    tensor_end: int
    file_size: int
    file_name: str

    @property
    def architecture(self) -> str:
        return self.text("general.architecture")

    @property
    def name(self) -> str:
        """The model's own name, or the file's where it has none."""
        return self.text("general.name") or Path(self.file_name).stem

    @property
    def block_count(self) -> int:
        """Transformer layers, without the output layer; 0 = not said."""
        return self.integer(f"{self.architecture}.block_count")

    @property
    def context_length(self) -> int:
        """The trained context in tokens; 0 = not said."""
        return self.integer(f"{self.architecture}.context_length")

    @property
    def chat_template(self) -> str | None:
        return self.text("tokenizer.chat_template") or None

    @property
    def parameters(self) -> int:
        """Weights in this file, counted from the tensors."""
        return sum(tensor.elements for tensor in self.tensors)

    @property
    def quant(self) -> str:
        """The quant's label, "Q4_K_M": as the file says, otherwise the type that holds the most bytes."""
        label = FILE_TYPES.get(self.integer("general.file_type", -1))
        if label:
            return label
        by_type: dict[str, int] = {}
        for tensor in self.tensors:
            by_type[tensor.type] = by_type.get(tensor.type, 0) + tensor.n_bytes
        return max(by_type, key=lambda kind: by_type[kind], default="")

    @property
    def split_number(self) -> int:
        """This shard's place among the shards of one model, counted from 0."""
        return self.integer("split.no")

    @property
    def split_count(self) -> int:
        """How many shards the model has; 1 = it is whole."""
        return max(1, self.integer("split.count"))

    def text(self, key: str) -> str:
        """A string of the metadata; empty where it is missing or something else."""
        value = self.metadata.get(key)
        return value if isinstance(value, str) else ""

    def integer(self, key: str, default: int = 0) -> int:
        """An integer of the metadata; the default where it is missing or something else."""
        value = self.metadata.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else default


@dataclass(frozen=True)
class RawHeader:
    """A header's own bytes, for writing another one: each entry with its key, and the list of tensors.

    The tokenizer's entries, nearly all of a header, are left out.
    """

    entries: Mapping[str, bytes]
    tensors: bytes


@dataclass(frozen=True)
class Entry:
    """One entry of a header. start, end: where it is in the file. raw: its bytes, empty for the tokenizer's."""

    value: MetadataValue
    start: int
    end: int
    raw: bytes


def read_header(path: Path | str) -> GgufHeader:
    """Read a model file's header and check that the whole model is there, its other shards too.

    Raises ModelFileError for everything that keeps the file from being used.
    """
    path = Path(path)
    if is_raw_piece(path.name):
        raise raw_piece(path.name)
    header = read_file_header(path)
    if header.split_count > 1:
        check_shards(path, header.split_number, header.split_count)
    return header


def read_file_header(path: Path) -> GgufHeader:
    """The header of one file, whatever its name is and whatever lies beside it. Raises ModelFileError."""
    return read_raw_header(path)[0]


def read_raw_header(path: Path) -> tuple[GgufHeader, RawHeader]:
    """Like read_file_header, with the bytes it was read from. Raises ModelFileError."""
    try:
        if path.is_dir():
            raise ModelFileError(
                "This is a folder",
                said("{path} is a folder, not a model file.", path=path),
                "Choose the .gguf file inside it.",
            )
        with path.open("rb") as file:

            def read(offset: int, length: int) -> bytes:
                file.seek(offset)
                return file.read(length)

            return parse_raw_header(read, path.stat().st_size, path.name)
    except FileNotFoundError:
        hint = said("If it is on another drive, connect that drive; if it was moved, open it at its new place.")
        raise ModelFileError(
            "The model file is missing", said("There is no file at {path}.", path=path), hint
        ) from None
    except PermissionError:
        message = said("This account is not allowed to read {path}.", path=path)
        raise ModelFileError("The model file cannot be read", message, "Change the file's permissions.") from None
    except (OSError, ValueError) as error:
        message = said("Reading {path} failed: {error}.", path=path, error=error)
        raise ModelFileError("The model file cannot be read", message, "Check the drive it is on.") from error


def parse_header(read: ReadRange, size: int, file_name: str = "") -> GgufHeader:
    """Read a header through byte ranges of a file of the given size in bytes.

    Raises ModelFileError when this is no whole, sound GGUF; what read raises passes through.
    """
    return parse_raw_header(read, size, file_name)[0]


def parse_raw_header(read: ReadRange, size: int, file_name: str = "") -> tuple[GgufHeader, RawHeader]:
    """Like parse_header, with the bytes it was read from."""
    check_start(read(0, 512), size)
    cursor = Cursor(read, size)
    version, tensor_count, value_count = read_counts(cursor)
    entries = read_entries(cursor, value_count)
    return finish(cursor, version, tensor_count, entries, file_name)


def read_counts(cursor: Cursor) -> tuple[int, int, int]:
    """Version, number of tensors, number of entries: what a header begins with."""
    cursor.skip(4)
    return cursor.integer("<I"), cursor.count(24), cursor.count(13)


def read_entries(cursor: Cursor, count: int, before: str = "") -> dict[str, Entry]:
    """The next entries, so many or all up to the one with that key. Raises ModelFileError."""
    found: dict[str, Entry] = {}
    for _ in range(count):
        start = cursor.position
        key = cursor.string(MAX_NAME_BYTES)
        if before and key == before:
            cursor.position = start
            break
        if key in found:
            raise damaged(said('The header has the entry "{key}" twice.', key=key))
        value = cursor.value()
        raw = b"" if key.startswith("tokenizer.") else cursor.between(start, cursor.position)
        found[key] = Entry(value, start, cursor.position, raw)
    return found


def finish(
    cursor: Cursor, version: int, tensor_count: int, entries: Mapping[str, Entry], file_name: str
) -> tuple[GgufHeader, RawHeader]:
    """Read the list of tensors, which follows the entries, and put all together. Raises ModelFileError."""
    start, size = cursor.position, cursor.size
    tensors = tuple(_tensor(cursor) for _ in range(tensor_count))
    raw = RawHeader(
        {key: entry.raw for key, entry in entries.items() if entry.raw}, cursor.between(start, cursor.position)
    )
    metadata = {key: entry.value for key, entry in entries.items()}
    data_offset = _aligned(cursor.position, metadata)
    end = max((data_offset + tensor.offset + tensor.n_bytes for tensor in tensors), default=cursor.position)
    if end > MAX_FILE_BYTES:
        raise damaged(said("The header places tensors beyond any possible file size."))
    if end > size:
        raise incomplete(size, end)
    return GgufHeader(version, metadata, tensors, data_offset, end, size, file_name), raw


def _tensor(cursor: Cursor) -> TensorInfo:
    name = cursor.string(MAX_NAME_BYTES)
    dimensions = cursor.integer("<I")
    if dimensions > MAX_DIMENSIONS:
        raise damaged(said('The tensor "{name}" has {dimensions:,} dimensions.', name=name, dimensions=dimensions))
    shape = tuple(cursor.integer("<Q") for _ in range(dimensions))
    kind, offset = cursor.integer("<I"), cursor.integer("<Q")
    known = TENSOR_TYPES.get(kind)
    if known is None:
        return TensorInfo(name, shape, f"type {kind}", offset, 0)
    if shape and shape[0] % known.block_elements:
        raise damaged(
            said(
                'The tensor "{name}" has rows of {shape:,} weights, which {known_name} cannot hold.',
                name=name,
                shape=shape[0],
                known_name=known.name,
            )
        )
    return TensorInfo(name, shape, known.name, offset, math.prod(shape) // known.block_elements * known.block_bytes)


def _aligned(position: int, metadata: Mapping[str, MetadataValue]) -> int:
    alignment = metadata.get("general.alignment", 32)
    if not isinstance(alignment, int) or alignment <= 0 or alignment & (alignment - 1) or alignment > 1 << 20:
        raise damaged(said("The header's alignment is not a power of two."))
    return -(-position // alignment) * alignment


def check_start(start: bytes, size: int) -> None:
    """Check what a file of that size begins with: the first 24 bytes or more. Raises ModelFileError."""
    if size == 0:
        raise ModelFileError("The model file is empty", "The file holds no bytes.", "Download it again.")
    if not start.startswith(b"GGUF"):
        raise looks_like(start)
    if len(start) < 24:
        raise cut_short(size)
    (version,) = struct.unpack_from("<I", start, 4)
    if version not in (2, 3):
        raise wrong_version(version)

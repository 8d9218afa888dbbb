"""The header of a GGUF file, read from a file or from byte ranges without trusting one number in it."""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.gguf_errors import cut_short, damaged, incomplete, looks_like, raw_piece, wrong_version
from synthia_desktop.core.quant import FILE_TYPES, TENSOR_TYPES
from synthia_desktop.core.split import check_shards, is_raw_piece

ReadRange = Callable[[int, int], bytes]
"""read(offset, length): at most length bytes; fewer only where the file ends."""

MAX_HEADER_BYTES = 256 << 20
MAX_ITEMS = 100_000
MAX_NAME_BYTES = 65_535
MAX_DIMENSIONS = 4
MAX_FILE_BYTES = 1 << 50
SHORT_ARRAY = 64
FIRST_READ = 1 << 20

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


def read_header(path: Path | str, keep: Collection[str] = ()) -> GgufHeader:
    """Read a model file's header and check that the whole model is there, its other shards too.

    keep: keys of long arrays to read in full. Raises ModelFileError for everything that keeps the file from being used.
    """
    path = Path(path)
    if is_raw_piece(path.name):
        raise raw_piece(path.name)
    header = read_file_header(path, keep)
    if header.split_count > 1:
        check_shards(path, header.split_number, header.split_count)
    return header


def read_file_header(path: Path, keep: Collection[str] = ()) -> GgufHeader:
    """The header of one file, whatever its name is and whatever lies beside it. Raises ModelFileError."""
    return read_raw_header(path, keep)[0]


def read_raw_header(path: Path, keep: Collection[str] = ()) -> tuple[GgufHeader, RawHeader]:
    """Like read_file_header, with the bytes it was read from. Raises ModelFileError."""
    try:
        if path.is_dir():
            raise ModelFileError(
                "This is a folder", f"{path} is a folder, not a model file.", "Choose the .gguf file inside it."
            )
        with path.open("rb") as file:

            def read(offset: int, length: int) -> bytes:
                file.seek(offset)
                return file.read(length)

            return parse_raw_header(read, path.stat().st_size, path.name, keep)
    except FileNotFoundError:
        hint = "If it is on another drive, connect that drive; if it was moved, open it at its new place."
        raise ModelFileError("The model file is missing", f"There is no file at {path}.", hint) from None
    except PermissionError:
        message = f"This account is not allowed to read {path}."
        raise ModelFileError("The model file cannot be read", message, "Change the file's permissions.") from None
    except (OSError, ValueError) as error:
        message = f"Reading {path} failed: {error}."
        raise ModelFileError("The model file cannot be read", message, "Check the drive it is on.") from error


def parse_header(read: ReadRange, size: int, file_name: str = "", keep: Collection[str] = ()) -> GgufHeader:
    """Read a header through byte ranges of a file of the given size in bytes.

    Raises ModelFileError when this is no whole, sound GGUF; what read raises passes through.
    """
    return parse_raw_header(read, size, file_name, keep)[0]


def parse_raw_header(
    read: ReadRange, size: int, file_name: str = "", keep: Collection[str] = ()
) -> tuple[GgufHeader, RawHeader]:
    """Like parse_header, with the bytes it was read from."""
    _check_start(read(0, 512), size)
    cursor = _Cursor(read, size)
    cursor.skip(4)
    version = cursor.integer("<I")
    tensor_count, value_count = cursor.count(24), cursor.count(13)
    metadata: dict[str, MetadataValue] = {}
    entries: dict[str, bytes] = {}
    for _ in range(value_count):
        start = cursor.position
        key = cursor.string(MAX_NAME_BYTES)
        if key in metadata:
            raise damaged(f'The header has the entry "{key}" twice.')
        metadata[key] = cursor.value(key in keep)
        if not key.startswith("tokenizer."):
            entries[key] = cursor.since(start)
    start = cursor.position
    tensors = tuple(_tensor(cursor) for _ in range(tensor_count))
    raw = RawHeader(entries, cursor.since(start))
    data_offset = _aligned(cursor.position, metadata)
    end = max((data_offset + tensor.offset + tensor.n_bytes for tensor in tensors), default=cursor.position)
    if end > MAX_FILE_BYTES:
        raise damaged("The header places tensors beyond any possible file size.")
    if end > size:
        raise incomplete(size, end)
    return GgufHeader(version, metadata, tensors, data_offset, end, size, file_name), raw


class _Cursor:
    """Walks through the header, reading ahead in growing steps; lengths are checked against the file's size first."""

    def __init__(self, read: ReadRange, size: int) -> None:
        self._read = read
        self._size = size
        self._limit = min(size, MAX_HEADER_BYTES)
        self._buffer = bytearray()
        self.position = 0

    def _need(self, length: int) -> None:
        end = self.position + length
        if end > self._limit:
            if end > self._size:
                raise cut_short(self._size)
            raise damaged(f"The header claims to be larger than {MAX_HEADER_BYTES >> 20} MiB.")
        have = len(self._buffer)
        if end > have:
            want = min(self._limit, max(end, 2 * have, FIRST_READ)) - have
            self._buffer += self._read(have, want)
            if len(self._buffer) < end:
                raise damaged("The file became shorter while it was read.")

    def since(self, start: int) -> bytes:
        """The bytes from a place that was passed already up to here."""
        return bytes(self._buffer[start : self.position])

    def skip(self, length: int) -> None:
        self._need(length)
        self.position += length

    def _unpack(self, form: str) -> int | float | bool:
        length = struct.calcsize(form)
        self._need(length)
        (value,) = struct.unpack_from(form, self._buffer, self.position)
        self.position += length
        return value

    def integer(self, form: str) -> int:
        return int(self._unpack(form))

    def count(self, least_bytes: int) -> int:
        """A number of items, of which each takes at least so many bytes."""
        number = self.integer("<Q")
        if number > MAX_ITEMS or number * least_bytes > self._size:
            raise damaged(f"The header claims {number:,} entries, more than the file can hold.")
        return number

    def string(self, longest: int) -> str:
        length = self.integer("<Q")
        if length > longest:
            raise damaged(f"The header holds a text of {length:,} bytes, more than the {longest:,} allowed.")
        self._need(length)
        start = self.position
        self.position += length
        return self._buffer[start : self.position].decode("utf-8", errors="replace")

    def value(self, whole: bool) -> MetadataValue:
        kind = self.integer("<I")
        if kind != _ARRAY:
            return self._scalar(kind)
        kind, length = self.integer("<I"), self.integer("<Q")
        if length * _SIZES.get(kind, 8) > self._limit:
            raise damaged(f"The header holds a list of {length:,} items, more than the file can hold.")
        if whole or length <= SHORT_ARRAY:
            return tuple(self._scalar(kind) for _ in range(length))
        self._skip_items(kind, length)
        return ArraySummary(kind, length)

    def _scalar(self, kind: int) -> Scalar:
        if kind == _STRING:
            return self.string(MAX_HEADER_BYTES)
        if kind not in _SCALARS:
            raise damaged(f"The header holds a value of the unknown type {kind}.")
        return self._unpack(_SCALARS[kind])

    def _skip_items(self, kind: int, length: int) -> None:
        if kind in _SIZES:
            self.skip(length * _SIZES[kind])
            return
        if kind != _STRING:
            raise damaged(f"The header holds a list of the unknown type {kind}.")
        # A vocabulary has 32,000 to 260,000 strings: this loop is most of the time of reading a header.
        buffer, unpack = self._buffer, _U64.unpack_from
        for _ in range(length):
            if self.position + 8 > len(buffer):
                self._need(8)
            self.position += 8 + unpack(buffer, self.position)[0]
            if self.position > len(buffer):
                self._need(0)


def _tensor(cursor: _Cursor) -> TensorInfo:
    name = cursor.string(MAX_NAME_BYTES)
    dimensions = cursor.integer("<I")
    if dimensions > MAX_DIMENSIONS:
        raise damaged(f'The tensor "{name}" has {dimensions:,} dimensions.')
    shape = tuple(cursor.integer("<Q") for _ in range(dimensions))
    kind, offset = cursor.integer("<I"), cursor.integer("<Q")
    known = TENSOR_TYPES.get(kind)
    if known is None:
        return TensorInfo(name, shape, f"type {kind}", offset, 0)
    if shape and shape[0] % known.block_elements:
        raise damaged(f'The tensor "{name}" has rows of {shape[0]:,} weights, which {known.name} cannot hold.')
    return TensorInfo(name, shape, known.name, offset, math.prod(shape) // known.block_elements * known.block_bytes)


def _aligned(position: int, metadata: Mapping[str, MetadataValue]) -> int:
    alignment = metadata.get("general.alignment", 32)
    if not isinstance(alignment, int) or alignment <= 0 or alignment & (alignment - 1) or alignment > 1 << 20:
        raise damaged("The header's alignment is not a power of two.")
    return -(-position // alignment) * alignment


def _check_start(start: bytes, size: int) -> None:
    if size == 0:
        raise ModelFileError("The model file is empty", "The file holds no bytes.", "Download it again.")
    if not start.startswith(b"GGUF"):
        raise looks_like(start)
    if len(start) < 24:
        raise cut_short(size)
    (version,) = struct.unpack_from("<I", start, 4)
    if version not in (2, 3):
        raise wrong_version(version)

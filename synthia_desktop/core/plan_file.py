"""Planning files: a model's header without tokenizer and weights, which is all that llama.cpp's dry run needs."""

from __future__ import annotations

import struct
import sys
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from synthia_desktop.core.errors import ModelFileError, StorageError
from synthia_desktop.core.gguf import GgufHeader, RawHeader, read_header, read_raw_header
from synthia_desktop.core.gguf_cursor import ArraySummary
from synthia_desktop.core.said import said
from synthia_desktop.core.split import shard_name, shard_stem

Source = tuple[GgufHeader, RawHeader]

_UINT32, _STRING = 4, 8


def read_sources(model: Path) -> tuple[Source, ...]:
    """The headers of a model on this disk, of all its shards. Raises ModelFileError for what keeps it from use."""
    first = read_header(model)
    names = [model.name]
    if first.split_count > 1:
        stem = shard_stem(model.name)
        names = [shard_name(stem, number, first.split_count) for number in range(1, first.split_count + 1)]
    return tuple(read_raw_header(model.with_name(name)) for name in names)


def write_plan(sources: Sequence[Source], folder: Path) -> Path:
    """Write planning files under the models' own names; returns the first, which llama.cpp opens.

    sources: the headers of all shards in their order, or the one of a whole file. The files are as long as the model's,
    but take only some kilobytes of the disk. Raises ModelFileError, StorageError.
    """
    if sources[0][0].split_count != len(sources):
        raise ModelFileError(
            "Not all parts of the model are known",
            said(
                "The model has {split_count} parts, and {count} were read.",
                split_count=sources[0][0].split_count,
                count=len(sources),
            ),
            "Download the missing parts.",
        )
    paths = [folder / PurePosixPath(header.file_name).name for header, _ in sources]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path, (header, raw) in zip(paths, sources, strict=True):
            with path.open("wb") as file:
                _write(file, header, planning_header(header, raw))
    except OSError as error:
        raise StorageError(
            "The memory plan could not be made",
            said("Writing into {folder} failed: {error}.", folder=folder, error=error),
            "Check the drive it is on.",
        ) from error
    return paths[0]


def planning_header(header: GgufHeader, raw: RawHeader) -> bytes:
    """The header with no tokenizer but the number of its tokens, up to where the weights begin."""
    entries = dict(raw.entries)
    if header.split_number == 0:
        tokens = _tokens(header)
        if tokens:
            key = f"{header.architecture}.vocab_size"
            entries[key] = _key(key) + struct.pack("<II", _UINT32, tokens)
        key = "tokenizer.ggml.model"
        entries[key] = _key(key) + struct.pack("<I", _STRING) + _key("no_vocab")
    start = b"GGUF" + struct.pack("<IQQ", header.version, len(header.tensors), len(entries))
    made = start + b"".join(entries.values()) + raw.tensors
    return made + bytes(-len(made) % header.integer("general.alignment", 32))


def _tokens(header: GgufHeader) -> int:
    """Tokens in the vocabulary: as the tokenizer lists them, otherwise rows of the embedding; 0 = not said."""
    listed = header.metadata.get("tokenizer.ggml.tokens")
    if isinstance(listed, ArraySummary):
        return min(listed.length, 0xFFFFFFFF)
    if isinstance(listed, tuple):
        return len(listed)
    shapes = (tensor.shape for tensor in header.tensors if tensor.name == "token_embd.weight")
    return next((min(shape[1], 0xFFFFFFFF) for shape in shapes if len(shape) > 1), 0)


def _key(text: str) -> bytes:
    encoded = text.encode()
    return struct.pack("<Q", len(encoded)) + encoded


def _write(file: BinaryIO, header: GgufHeader, start: bytes) -> None:
    """The header, then as many bytes as the weights have, which no file system has to store."""
    file.write(start)
    file.flush()
    make_sparse(file)
    file.truncate(len(start) + max(0, header.file_size - header.data_offset))


def make_sparse(file: BinaryIO) -> None:
    """NTFS stores the zeros of a longer file unless it is told not to; other file systems do not."""
    if sys.platform == "win32":
        import ctypes
        import msvcrt

        fsctl_set_sparse, returned = 0x000900C4, ctypes.c_ulong()
        handle = ctypes.c_void_p(msvcrt.get_osfhandle(file.fileno()))
        ctypes.windll.kernel32.DeviceIoControl(handle, fsctl_set_sparse, None, 0, None, 0, ctypes.byref(returned), None)

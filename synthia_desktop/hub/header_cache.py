"""Keeps the headers that were read from the Hub, without their vocabulary, so that nothing is asked for twice."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any, cast

from synthia_desktop.core.atomic import replace_file
from synthia_desktop.core.download import Target
from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.gguf import Entry, GgufHeader, RawHeader, parse_raw_header
from synthia_desktop.core.gguf_cursor import ArraySummary, MetadataValue
from synthia_desktop.core.gguf_sibling import Vocabulary
from synthia_desktop.core.plan_file import Source

MAX_BYTES = 64 << 20
"""All files together; the ones used least recently go first."""

MAX_FILE_BYTES = 4 << 20
_VERSION = 1
_TOKENIZER = "tokenizer."


@dataclass(frozen=True)
class Kept:
    """What is known of one file. vocabulary: where it stands, None where siblings cannot be read with its help."""

    source: Source
    vocabulary: Vocabulary | None


class HeaderCache:
    """One file for each file of a model, named after its content. What cannot be read is as if it were not there.

    A file: one line of JSON with what a stripped header lacks, then that header. Raises nothing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, target: Target) -> Kept | None:
        """What was kept of a file on the Hub; None where nothing sound was."""
        key = _key(target)
        if not key:
            return None
        path = self._path(key)
        try:
            if path.stat().st_size > MAX_FILE_BYTES:
                return None
            line, _, body = path.read_bytes().partition(b"\n")
            told = json.loads(line)
            if told["version"] != _VERSION or told["key"] != key or told["sha256"] != hashlib.sha256(body).hexdigest():
                return None
            kept = _unpacked(told, body, target)
            os.utime(path)
        except (OSError, ValueError, KeyError, TypeError, RecursionError, ModelFileError):
            return None
        return kept

    def save(self, target: Target, kept: Kept) -> None:
        """Keep what was read of a file, if the Hub told its hash; a full or read-only disk keeps nothing."""
        key = _key(target)
        if not key:
            return
        header, raw = kept.source
        body = _stripped(header, raw)
        told = {"version": _VERSION, "key": key, "sha256": hashlib.sha256(body).hexdigest(), **_facts(kept)}
        content = json.dumps(told).encode() + b"\n" + body
        if len(content) > MAX_FILE_BYTES:
            return
        with contextlib.suppress(OSError):
            replace_file(self._path(key), content)
            self._make_room()

    def _path(self, key: str) -> Path:
        return self._folder / hashlib.sha256(key.encode()).hexdigest()

    def _make_room(self) -> None:
        """Raises OSError."""
        found = [(entry.stat(follow_symlinks=False), entry) for entry in os.scandir(self._folder) if entry.is_file()]
        found.sort(key=lambda each: each[0].st_mtime_ns)
        over = sum(stat.st_size for stat, _ in found) - MAX_BYTES
        for stat, entry in found:
            if over <= 0:
                return
            Path(entry.path).unlink(missing_ok=True)
            over -= stat.st_size


def _key(target: Target) -> str:
    """By the hashes of the parts; "" where the Hub told none."""
    hashes = [part.sha256 or part.git_oid for part in target.parts]
    return (
        " ".join(f"{name}:{part.size}" for name, part in zip(hashes, target.parts, strict=True)) if all(hashes) else ""
    )


def _stripped(header: GgufHeader, raw: RawHeader) -> bytes:
    start = b"GGUF" + struct.pack("<IQQ", header.version, len(header.tensors), len(raw.entries))
    return start + b"".join(raw.entries.values()) + raw.tensors


def _facts(kept: Kept) -> dict[str, Any]:
    header, _ = kept.source
    found: dict[str, Any] = {
        "data_offset": header.data_offset,
        "tokenizer": {key: _plain(value) for key, value in header.metadata.items() if key.startswith(_TOKENIZER)},
    }
    if vocabulary := kept.vocabulary:
        places = {key: [entry.start, entry.end] for key, entry in vocabulary.entries.items()}
        found["vocabulary"] = {"places": places, "sample": vocabulary.sample.hex()}
    return found


def _plain(value: MetadataValue) -> object:
    """As JSON: long arrays as an object."""
    return {"kind": value.kind, "length": value.length} if isinstance(value, ArraySummary) else value


def _value(plain: Any) -> MetadataValue:
    """Raises KeyError, TypeError."""
    if isinstance(plain, dict):
        told = cast("dict[str, Any]", plain)
        return ArraySummary(int(told["kind"]), int(told["length"]))
    if isinstance(plain, list):
        return tuple(cast("list[Any]", plain))
    if not isinstance(plain, int | float | str):
        raise TypeError
    return plain


def _unpacked(told: Mapping[str, Any], body: bytes, target: Target) -> Kept:
    """Raises what unsound data raises."""

    def read(offset: int, length: int) -> bytes:
        return body[offset : offset + length]

    header, raw = parse_raw_header(read, target.size, PurePosixPath(target.name).name)
    tokenizer = {str(key): _value(value) for key, value in told["tokenizer"].items()}
    moved = int(told["data_offset"]) - header.data_offset
    end = header.tensor_end + moved
    if moved < 0 or end > target.size:
        raise ValueError("the tensors are not within the file")
    header = replace(
        header, metadata={**header.metadata, **tokenizer}, data_offset=header.data_offset + moved, tensor_end=end
    )
    vocabulary = _vocabulary(told["vocabulary"], tokenizer) if "vocabulary" in told else None
    return Kept((header, raw), vocabulary)


def _vocabulary(told: Mapping[str, Any], tokenizer: Mapping[str, MetadataValue]) -> Vocabulary:
    entries = {
        str(key): Entry(tokenizer[str(key)], int(start), int(end), b"") for key, (start, end) in told["places"].items()
    }
    places = list(entries.values())
    return Vocabulary(entries, places[0].start, places[-1].end, bytes.fromhex(told["sample"]))

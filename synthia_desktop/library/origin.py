"""What the caches of other programs tell of a model's origin: their file names are SHA-256 hashes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from synthia_desktop.core.provenance import FileHash, Provenance

_SNAPSHOT = re.compile(r"models--(?P<owner>.+?)--(?P<name>[^/]+)/snapshots/(?P<commit>[^/]+)/")
_SHA256 = re.compile(r"^(sha256-)?([0-9a-f]{64})$")


def hub_record(paths: Sequence[Path]) -> Provenance | None:
    """The record of a model in the Hugging Face cache, whose blobs are named by the hash that the Hub gave."""
    found = _SNAPSHOT.search(paths[0].as_posix())
    if found is None:
        return None
    return Provenance(
        repo=f"{found['owner']}/{found['name']}",
        revision=found["commit"],
        commit=found["commit"],
        files=tuple(FileHash(path.name, _size(path), _hash(path.resolve())) for path in paths),
    )


def ollama_record(blob: Path, size: int) -> Provenance:
    """The record of a blob of Ollama's. size: bytes."""
    return Provenance(files=(FileHash(blob.name, size, _hash(blob)),))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _hash(path: Path) -> str:
    """Empty for a name that is none, such as that of a small file, which the Hub names by its git hash."""
    found = _SHA256.match(path.name)
    return found[2] if found else ""

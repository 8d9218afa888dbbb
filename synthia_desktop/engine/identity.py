"""What a saved KV cache belongs to: a model file, the settings that its numbers depend on, and a build of llama.cpp."""

import hashlib
import json
import os
from pathlib import Path

from synthia_desktop.core.gguf import GgufHeader
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.split import shard_name, shard_stem
from synthia_desktop.engine.native import Native

_MOST_HASHED = 64 << 20
_BY_CONTEXT = "rope_factors"
"""Tensors of models whose keys depend on the length of the context."""


def state_identity(native: Native, path: str, header: GgufHeader, params: LoadParams, context: int) -> str:
    """In hexadecimal; the same only where a saved state fits. context: tokens that the context holds.

    A state fits a longer or shorter context too, except for models that turn their keys by its length. Raises OSError.
    """
    file, count = Path(path), header.split_count
    stem = shard_stem(file.name)
    files = [file, *(file.with_name(shard_name(stem, number, count)) for number in range(2, count + 1))]
    stats = [each.stat() for each in files]
    with file.open("rb") as stream:
        head = hashlib.blake2b(stream.read(min(header.data_offset, _MOST_HASHED))).hexdigest()
    by_context = any(_BY_CONTEXT in tensor.name for tensor in header.tensors)
    facts = [
        native.version(),
        native.build(),
        os.environ.get("LLAMA_ATTN_ROT_DISABLE", ""),
        [(each.st_size, each.st_mtime_ns) for each in stats],
        head,
        params.kv_type.value,
        params.flash_attention.value,
        params.rope_freq_base,
        params.rope_freq_scale,
        context if by_context else 0,
    ]
    return hashlib.blake2b(json.dumps(facts).encode(), digest_size=20).hexdigest()

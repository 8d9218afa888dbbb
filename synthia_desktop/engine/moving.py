"""Whether the keys in a KV cache can be moved to other positions, which llama.cpp says of caches where it then dies."""

import os
from typing import Any

from synthia_desktop.core.gguf import GgufHeader
from synthia_desktop.core.loading import KvType, LoadParams

_ROTATION_STEP = 64
"""Of heads of other widths, llama.cpp moves quantised keys through a matrix that it has not made."""


def keys_can_move(header: GgufHeader, params: LoadParams, layers_offloaded: int) -> bool:
    """Whether this kind of cache can, apart from the model's own ways to remember.

    Quantised keys can on the processor only, where it was tried: a GPU's backend may lack one of the steps, and
    llama.cpp ends the process then.
    """
    if params.kv_type in (KvType.F32, KvType.F16):
        return True
    if params.kv_type is KvType.BF16 or layers_offloaded or os.environ.get("LLAMA_ATTN_ROT_DISABLE", "0") != "0":
        return False
    kind = header.architecture
    width = header.integer(f"{kind}.embedding_length") // (header.integer(f"{kind}.attention.head_count", 1) or 1)
    head = header.integer(f"{kind}.attention.key_length", width)
    return head % _ROTATION_STEP == 0 and header.integer(f"{kind}.rope.dimension_count", head) == head


def model_can_move(llama: Any, model: int, memory: int) -> bool:
    """Whether tokens of this model can: not the state of a recurrent one, nor learnt positions, nor a sliding window,
    which has forgotten what it would have to show again.
    """
    if llama.llama_model_is_recurrent(model) or llama.llama_model_is_hybrid(model) or llama.llama_model_n_swa(model):
        return False
    return llama.llama_model_rope_type(model) != llama.LLAMA_ROPE_TYPE_NONE and bool(
        llama.llama_memory_can_shift(memory)
    )

"""A model's memory by arithmetic on its header, for when llama.cpp itself cannot be asked.

The formulas are those of llama.cpp's sources, simplified to upper bounds: layers with a sliding window are counted as
if they had none, recurrent layers as attention, and compute buffers as if every token of a batch had its output.
"""

from __future__ import annotations

import bisect
import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from synthia_desktop.core.gguf import GgufHeader, TensorInfo
from synthia_desktop.core.loading import Device, FlashAttention, KvType, LoadParams
from synthia_desktop.core.memory import DeviceUse, MemoryUse

KV_BYTES = {
    KvType.F32: 4.0,
    KvType.F16: 2.0,
    KvType.BF16: 2.0,
    KvType.Q8_0: 34 / 32,
    KvType.Q5_1: 24 / 32,
    KvType.Q5_0: 22 / 32,
    KvType.Q4_1: 20 / 32,
    KvType.Q4_0: 18 / 32,
    KvType.IQ4_NL: 18 / 32,
}
"""Of one number in the KV cache."""

_CONTEXT_STEP = 256
_EXPERTS = re.compile(r"ffn_(up|down|gate|gate_up)_(ch|)exps")


@dataclass
class LayerWeights:
    """Bytes of the weights of the embedding and whatever else stays on the host, of each block, and of the output.

    experts: what of each block are its experts, which LoadParams.cpu_moe_layers keeps on the host.
    """

    host: int = 0
    blocks: dict[int, int] = field(default_factory=dict[int, int])
    experts: dict[int, int] = field(default_factory=dict[int, int])
    output: int = 0


def closed_form(shards: Sequence[GgufHeader], params: LoadParams, gpus: Sequence[Device], layers: int) -> MemoryUse:
    """An approximate MemoryUse. shards: the headers of a whole model; gpus: what llama.cpp would offload to, in order.

    layers: offloaded, counted as llama.cpp does: the output layer is the first of them, then the last block.
    """
    cache = kv_bytes(shards[0], params)
    weights = layer_weights(tensor for shard in shards for tensor in shard.tensors)
    total = len(cache) + 1
    offloaded = min(layers, total) if gpus else 0
    places = [len(gpus)] * (total - offloaded) + _split(gpus, params, offloaded)
    uses = [[0, 0, 0] for _ in range(len(gpus) + 1)]
    uses[-1][0] = weights.host
    for block, size in enumerate(cache):
        kept = weights.experts.get(block, 0) if block < params.cpu_moe_layers else 0
        uses[places[block]][0] += weights.blocks.get(block, 0) - kept
        uses[-1][0] += kept
        uses[places[block]][1] += size
    uses[places[-1]][0] += weights.output
    compute = _compute_bytes(shards, params)
    for place in {*places, len(gpus)}:
        uses[place][2] = compute
    names = [*((gpu.name, gpu.kind) for gpu in gpus), ("CPU", "cpu")]
    devices = tuple(DeviceUse(*name, *use) for name, use in zip(names, uses, strict=True))
    return MemoryUse(devices, offloaded, total, _cells(shards[0], params), approximate=True)


def kv_bytes(header: GgufHeader, params: LoadParams) -> list[int]:
    """The KV cache of each block in bytes: cells x (K + V) x bytes of a number; with latent attention (MLA) K only."""
    kind = header.architecture
    heads = header.integer(f"{kind}.attention.head_count", 1) or 1
    width = header.integer(f"{kind}.embedding_length") // heads
    key = header.integer(f"{kind}.attention.key_length", width)
    value = header.integer(f"{kind}.attention.value_length", width)
    kv_heads = header.metadata.get(f"{kind}.attention.head_count_kv", heads)
    if latent := header.integer(f"{kind}.attention.kv_lora_rank"):
        key, value, kv_heads = latent + header.integer(f"{kind}.rope.dimension_count"), 0, 1
    cells = _cells(header, params)
    found: list[int] = []
    for block in range(min(header.block_count, len(header.tensors))):  # a damaged file may claim billions
        count = kv_heads[block] if isinstance(kv_heads, tuple) and block < len(kv_heads) else kv_heads
        count = count if isinstance(count, int) else heads
        found.append(int(cells * count * (key + value) * KV_BYTES[params.kv_type]))
    return found


def layer_weights(tensors: Iterable[TensorInfo]) -> LayerWeights:
    """The weights by layer. Where embedding and output share a tensor, llama.cpp keeps a copy for each."""
    found = LayerWeights()
    embedding, tied = 0, True
    for tensor in tensors:
        first, _, rest = tensor.name.partition(".")
        number, _, part = rest.partition(".")
        if first == "blk" and number.isdecimal():
            found.blocks[int(number)] = found.blocks.get(int(number), 0) + tensor.n_bytes
            if _EXPERTS.match(part):
                found.experts[int(number)] = found.experts.get(int(number), 0) + tensor.n_bytes
        elif first.startswith("output"):
            found.output += tensor.n_bytes
        else:
            found.host += tensor.n_bytes
        if first == "token_embd":
            embedding += tensor.n_bytes
        tied = tied and tensor.name != "output.weight"
    found.output += embedding if tied else 0
    return found


def _split(gpus: Sequence[Device], params: LoadParams, layers: int) -> list[int]:
    """The GPU of each offloaded layer: whole layers by the shares set, otherwise by free memory, as llama.cpp does."""
    shares = [*params.tensor_split, *[0.0] * len(gpus)][: len(gpus)]
    if not any(shares):
        shares = [float(gpu.free_bytes) for gpu in gpus]
    if not any(shares):
        shares = [1.0] * len(gpus)
    ends = list(itertools.accumulate(shares))
    last = max(len(gpus) - 1, 0)
    return [min(bisect.bisect_right(ends, ends[-1] * layer / layers), last) for layer in range(layers)]


def _cells(header: GgufHeader, params: LoadParams) -> int:
    return -(-params.context_for(header.context_length) // _CONTEXT_STEP) * _CONTEXT_STEP


def _compute_bytes(shards: Sequence[GgufHeader], params: LoadParams) -> int:
    """Of one device: 4 x ubatch x (vocabulary + embedding); without flash attention the whole score matrix too."""
    header = shards[0]
    width = header.integer(f"{header.architecture}.embedding_length")
    embedding = next(
        (tensor for shard in shards for tensor in shard.tensors if tensor.name == "token_embd.weight"), None
    )
    vocabulary = embedding.elements // width if embedding and width else 0
    batch = min(params.ubatch_size, params.batch_size)
    size = 4 * batch * (vocabulary + width)
    if params.flash_attention is FlashAttention.OFF:
        heads = header.integer(f"{header.architecture}.attention.head_count", 1)
        size += 4 * batch * heads * _cells(header, params)
    return size

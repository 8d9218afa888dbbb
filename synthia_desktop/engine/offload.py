"""How many layers go to the GPU when the person leaves it to the program: as many as its free memory holds."""

from collections.abc import Sequence

from synthia_desktop.core.gguf import GgufHeader
from synthia_desktop.core.loading import Device, KvType, LoadParams, SplitMode

MARGIN_BYTES = 1 << 30
"""Left free on the GPUs for compute buffers, the driver and other programs."""

_KV_BYTES = {
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


def gpus(devices: Sequence[Device], params: LoadParams) -> list[Device]:
    """The devices that llama.cpp would offload to: integrated ones count only where there is no other."""
    found = [d for d in devices if d.kind == "gpu"] or [d for d in devices if d.kind == "igpu"]
    if params.split_mode is SplitMode.NONE:
        return found[params.main_gpu : params.main_gpu + 1]
    return found


def automatic_layers(header: GgufHeader, params: LoadParams, devices: Sequence[Device]) -> int:
    """The most layers whose weights and KV cache fit the GPUs' free memory less a margin.

    Like llama.cpp's, the number counts the output layer as one and the last blocks first.
    """
    found = gpus(devices, params)
    if not found:
        return 0
    room = sum(device.free_bytes for device in found) - MARGIN_BYTES
    weights, output = _weights(header)
    cache = kv_bytes(header, params)
    room -= output
    layers = 0
    if room >= 0:
        layers = 1
        for block in reversed(range(len(cache))):
            room -= weights.get(block, 0) + cache[block]
            if room < 0:
                break
            layers += 1
    return layers


def kv_bytes(header: GgufHeader, params: LoadParams) -> list[int]:
    """The KV cache of each block in bytes. Windowed layers are counted in full: an upper bound."""
    kind = header.architecture
    heads = header.integer(f"{kind}.attention.head_count", 1) or 1
    width = header.integer(f"{kind}.embedding_length") // heads
    key = header.integer(f"{kind}.attention.key_length", width)
    value = header.integer(f"{kind}.attention.value_length", width)
    cells = params.context_for(header.context_length)
    kv_heads = header.metadata.get(f"{kind}.attention.head_count_kv", heads)
    found: list[int] = []
    for block in range(min(header.block_count, len(header.tensors))):  # a damaged file may claim billions
        count = kv_heads[block] if isinstance(kv_heads, tuple) and block < len(kv_heads) else kv_heads
        count = count if isinstance(count, int) else heads
        found.append(int(cells * count * (key + value) * _KV_BYTES[params.kv_type]))
    return found


def _weights(header: GgufHeader) -> tuple[dict[int, int], int]:
    """Bytes of the weights of each block, and of the output layer (the embedding where both share one tensor)."""
    blocks: dict[int, int] = {}
    output = embedding = 0
    for tensor in header.tensors:
        first, _, rest = tensor.name.partition(".")
        number = rest.partition(".")[0]
        if first == "blk" and number.isdecimal():
            blocks[int(number)] = blocks.get(int(number), 0) + tensor.n_bytes
        elif first.startswith("output"):
            output += tensor.n_bytes
        elif first == "token_embd":
            embedding = tensor.n_bytes
    tied = not any(tensor.name == "output.weight" for tensor in header.tensors)
    return blocks, output + (embedding if tied else 0)

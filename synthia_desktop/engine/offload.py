"""How many layers go to the GPU when the person leaves it to the program: as many as its free memory holds."""

from collections.abc import Sequence

from synthia_desktop.core.closed_forms import kv_bytes, layer_weights
from synthia_desktop.core.gguf import GgufHeader
from synthia_desktop.core.loading import Device, LoadParams, SplitMode

MARGIN_BYTES = 1 << 30
"""Left free on the GPUs for compute buffers, the driver and other programs."""


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
    weights = layer_weights(header.tensors)
    cache = kv_bytes(header, params)
    room -= weights.output
    layers = 0
    if room >= 0:
        layers = 1
        for block in reversed(range(len(cache))):
            room -= weights.blocks.get(block, 0) + cache[block]
            if room < 0:
                break
            layers += 1
    return layers

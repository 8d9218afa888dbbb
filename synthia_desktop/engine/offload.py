"""What goes to the GPUs and what stays in RAM: the devices that take layers, and the experts that are kept back."""

import ctypes
from collections.abc import Sequence
from typing import Any

from synthia_desktop.core.loading import Device, LoadParams, SplitMode
from synthia_desktop.engine.native import Native


class _Override(ctypes.Structure):
    """llama_model_tensor_buft_override: weights whose names match the pattern go into buffers of that type."""

    _fields_ = [("pattern", ctypes.c_char_p), ("buffer_type", ctypes.c_void_p)]


def gpus(devices: Sequence[Device], params: LoadParams) -> list[Device]:
    """The devices that llama.cpp would offload to: integrated ones count only where there is no other."""
    found = [d for d in devices if d.kind == "gpu"] or [d for d in devices if d.kind == "igpu"]
    if params.split_mode is SplitMode.NONE:
        return found[params.main_gpu : params.main_gpu + 1]
    return found


def experts_in_ram(native: Native, blocks: int) -> Any:
    """llama.cpp's tensor_buft_overrides that keep the experts of the first blocks in RAM, as its --n-cpu-moe does.

    The array must live until the model is loaded. One short pattern names all blocks: llama.cpp compiles every pattern
    anew for every tensor, which otherwise takes as long as the rest of a dry run.
    """
    pattern = rf"blk\.({'|'.join(_numbers_below(blocks))})\.ffn_(up|down|gate|gate_up)_(ch|)exps"
    host = native.call("ggml_backend_cpu_buffer_type", ctypes.c_void_p, [])
    return (_Override * 2)(_Override(pattern.encode(), host), _Override(None, None))


def _numbers_below(limit: int) -> list[str]:
    """Patterns for 0 to limit - 1, as few as they can be; a point stands for each digit that does not matter."""
    digits = str(limit)
    found = ["." * shorter for shorter in range(1, len(digits))]
    for place, digit in enumerate(digits):
        first = 1 if place == 0 and len(digits) > 1 else 0
        rest = "." * (len(digits) - place - 1)
        found += [f"{digits[:place]}{lower}{rest}" for lower in range(first, int(digit))]
    return found

"""Automatic GPU layers: never more than fit, all when all fit, none without a GPU."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.closed_forms import kv_bytes
from synthia_desktop.core.gguf import GgufHeader, TensorInfo
from synthia_desktop.core.loading import Device, KvType, LoadParams, SplitMode
from synthia_desktop.engine.offload import MARGIN_BYTES, automatic_layers, gpus

BLOCKS, BLOCK_BYTES, OUTPUT_BYTES = 8, 300 << 20, 100 << 20
CPU = Device("CPU", "", "cpu", 64 << 30, 64 << 30)


def gpu(free: int, kind: str = "gpu") -> Device:
    return Device("GPU", "", kind, free, free)


def header(tied: bool = False) -> GgufHeader:
    tensors = [
        TensorInfo("token_embd.weight", (1,), "F16", 0, OUTPUT_BYTES),
        TensorInfo("output_norm.weight", (1,), "F32", 0, 0),
        *(TensorInfo(f"blk.{block}.ffn_up.weight", (1,), "F16", 0, BLOCK_BYTES) for block in range(BLOCKS)),
    ]
    if not tied:
        tensors.append(TensorInfo("output.weight", (1,), "F16", 0, OUTPUT_BYTES))
    metadata = {
        "general.architecture": "llama",
        "llama.block_count": BLOCKS,
        "llama.context_length": 8192,
        "llama.embedding_length": 4096,
        "llama.attention.head_count": 32,
        "llama.attention.head_count_kv": 8,
    }
    return GgufHeader(3, metadata, tuple(tensors), 0, 0, 0, "x.gguf")


@given(st.integers(0, 8 << 30), st.booleans(), st.sampled_from(KvType), st.sampled_from([0, 2048, 8192]))
def test_the_layers_fit_and_one_more_would_not(free: int, tied: bool, kv_type: KvType, context: int) -> None:
    params = LoadParams(kv_type=kv_type, context_length=context)
    layers = automatic_layers(header(tied), params, [CPU, gpu(free)])
    cache = kv_bytes(header(tied), params)

    def needed(count: int) -> int:
        return OUTPUT_BYTES + sum(BLOCK_BYTES + size for size in cache[BLOCKS + 1 - count :])

    assert layers == 0 or needed(layers) + MARGIN_BYTES <= free
    assert layers == BLOCKS + 1 or needed(layers + 1) + MARGIN_BYTES > free


def test_two_gpus_share_the_model() -> None:
    half = (BLOCKS * BLOCK_BYTES + OUTPUT_BYTES + MARGIN_BYTES) // 2 + (64 << 20)
    params = LoadParams(context_length=256)
    assert automatic_layers(header(), params, [gpu(half)]) < BLOCKS + 1
    assert automatic_layers(header(), params, [gpu(half), gpu(half)]) == BLOCKS + 1
    single = replace(params, split_mode=SplitMode.NONE, main_gpu=1)
    assert automatic_layers(header(), single, [gpu(0), gpu(2 * half)]) == BLOCKS + 1


def test_without_a_gpu_nothing_is_offloaded() -> None:
    assert automatic_layers(header(), LoadParams(), [CPU]) == 0


@pytest.mark.parametrize(("kinds", "used"), [("igpu gpu", "gpu"), ("igpu", "igpu"), ("cpu accel", "")])
def test_integrated_gpus_count_only_where_there_is_no_other(kinds: str, used: str) -> None:
    devices = [gpu(1, kind) for kind in kinds.split()]
    assert " ".join(device.kind for device in gpus(devices, LoadParams())) == used

"""The closed forms: nothing is lost or counted twice, however the layers are spread, and known models' figures."""

from collections.abc import Mapping
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.closed_forms import closed_form, kv_bytes
from synthia_desktop.core.gguf import GgufHeader, MetadataValue, TensorInfo
from synthia_desktop.core.loading import Device, FlashAttention, KvType, LoadParams

BLOCKS, BLOCK_BYTES, TABLE_BYTES = 8, 3000, 1000
SIZES: dict[str, MetadataValue] = {
    "general.architecture": "llama",
    "llama.block_count": BLOCKS,
    "llama.embedding_length": 4096,
    "llama.attention.head_count": 32,
    "llama.attention.head_count_kv": 8,
}


def header(tied: bool = False, more: Mapping[str, MetadataValue] | None = None) -> GgufHeader:
    tables = ("token_embd.weight",) if tied else ("token_embd.weight", "output.weight")
    tensors = [TensorInfo(name, (4096, 32000), "F16", 0, TABLE_BYTES) for name in tables]
    tensors += [TensorInfo(f"blk.{block}.ffn_up.weight", (1,), "F16", 0, BLOCK_BYTES) for block in range(BLOCKS)]
    return GgufHeader(3, SIZES | dict(more or {}), tuple(tensors), 0, 0, 0, "x.gguf")


def gpu(number: int, free: int) -> Device:
    return Device(f"GPU{number}", "", "gpu", free, free)


@given(st.lists(st.integers(0, 1 << 40), max_size=4), st.integers(0, 20), st.booleans())
def test_every_layer_is_somewhere_and_nowhere_twice(free: list[int], layers: int, tied: bool) -> None:
    params = LoadParams(context_length=512)
    use = closed_form([header(tied)], params, [gpu(*numbered) for numbered in enumerate(free)], layers)
    assert use.approximate
    assert [device.name for device in use.devices] == [*(f"GPU{number}" for number in range(len(free))), "CPU"]
    assert use.layers_offloaded == (min(layers, BLOCKS + 1) if free else 0)
    assert sum(device.weights for device in use.devices) == BLOCKS * BLOCK_BYTES + 2 * TABLE_BYTES
    assert sum(device.kv_cache for device in use.devices) == BLOCKS * 512 * 4096
    host = use.on("CPU")
    assert host is not None
    assert use.on("GPU9") is None
    assert host.kv_cache == (BLOCKS - max(use.layers_offloaded - 1, 0)) * 512 * 4096
    assert all(device.compute == 0 for device in use.devices if not device.weights)


def test_the_output_layer_goes_first_and_shares_are_kept() -> None:
    gpus = [gpu(0, 10), gpu(1, 30)]
    assert closed_form([header()], LoadParams(), gpus, 1).devices[0].weights == TABLE_BYTES
    by_memory = closed_form([header()], LoadParams(), gpus, BLOCKS + 1)
    assert [device.weights for device in by_memory.devices] == [
        3 * BLOCK_BYTES,
        5 * BLOCK_BYTES + TABLE_BYTES,
        TABLE_BYTES,
    ]
    by_hand = closed_form([header()], LoadParams(tensor_split=(1.0, 0.0)), gpus, BLOCKS + 1)
    assert [device.weights for device in by_hand.devices] == [8 * BLOCK_BYTES + TABLE_BYTES, 0, TABLE_BYTES]


def test_the_compute_buffers_of_llama_3_8b() -> None:
    """258.5 MiB with flash attention, by research on the real shape."""
    tensor = TensorInfo("token_embd.weight", (4096, 128256), "F16", 0, 0)
    model = replace(header(), tensors=(tensor,))
    on = closed_form([model], LoadParams(context_length=8192), [], 0)
    assert on.devices[0].compute == 258.5 * 2**20
    off = closed_form([model], LoadParams(context_length=8192, flash_attention=FlashAttention.OFF), [], 0)
    assert off.devices[0].compute - on.devices[0].compute == 4 * 512 * 32 * 8192


@given(st.sampled_from(KvType), st.integers(1, 100_000))
def test_the_kv_cache_of_llama_3_8b(kv_type: KvType, context: int) -> None:
    """8 KV heads of 128 values, keys and values: 4096 bytes a token and layer in f16, in steps of 256 tokens."""
    sizes = kv_bytes(header(), LoadParams(kv_type=kv_type, context_length=context))
    f16 = kv_bytes(header(), LoadParams(context_length=context))
    assert f16 == [-(-context // 256) * 256 * 4096] * BLOCKS
    assert (sizes[0] < f16[0]) == (kv_type not in (KvType.F32, KvType.F16, KvType.BF16))


def test_latent_attention_stores_576_numbers_a_token() -> None:
    """DeepSeek-V2-Lite's shape."""
    latent = header(more={"llama.attention.kv_lora_rank": 512, "llama.rope.dimension_count": 64})
    assert kv_bytes(latent, LoadParams(context_length=256)) == [256 * 576 * 2] * BLOCKS


def test_a_header_that_says_nothing() -> None:
    empty = GgufHeader(3, {}, (), 0, 0, 0, "x.gguf")
    use = closed_form([empty], LoadParams(), [gpu(0, 0)], 99)
    assert (use.layers_total, use.context_length) == (1, 4096)


def test_experts_that_are_kept_back_move_to_the_host() -> None:
    experts = [TensorInfo(f"blk.{block}.ffn_up_exps.weight", (1,), "F16", 0, 500) for block in range(BLOCKS)]
    plain = header()
    model = GgufHeader(3, SIZES, (*plain.tensors, *experts), 0, 0, 0, "x.gguf")
    for blocks in (0, 3, BLOCKS, 99):
        gpu_use, host = closed_form([model], LoadParams(cpu_moe_layers=blocks), [gpu(0, 1)], BLOCKS + 1).devices
        kept = 500 * min(blocks, BLOCKS)
        assert host.weights == TABLE_BYTES + kept
        assert gpu_use.weights == BLOCKS * (BLOCK_BYTES + 500) + TABLE_BYTES - kept

"""What a token costs each device: which weights, which heads, which part of the KV cache."""

import pytest

from synthia_desktop.core.gguf import GgufHeader, MetadataValue, TensorInfo
from synthia_desktop.core.memory import DeviceUse, MemoryUse
from synthia_desktop.planner.speed import HOST, ModelWork, Work, model_work, share_work, whole_work


def header(tensors: dict[str, tuple[str, tuple[int, ...]]], **metadata: MetadataValue) -> GgufHeader:
    """Of tensors by name, with their types and shapes; every number takes a byte."""
    infos = tuple(
        TensorInfo(name, shape, kind, 0, shape[0] * (shape[1] if len(shape) > 1 else 1))
        for name, (kind, shape) in tensors.items()
    )
    entries = {"general.architecture": "x"} | {f"x.{key}": value for key, value in metadata.items()}
    return GgufHeader(3, entries, infos, 0, 0, 0, "x.gguf")


def use(gpus: list[tuple[int, int]], host: tuple[int, int], layers: int) -> MemoryUse:
    """Of weights and KV cache in bytes, with a context of 1,000 tokens."""
    devices = [DeviceUse(f"GPU{n}", "gpu", weights, kv, 7) for n, (weights, kv) in enumerate(gpus)]
    return MemoryUse((*devices, DeviceUse("CPU", "cpu", *host, 7)), layers, 3, 1000, approximate=False)


BLOCK = {"attn_norm": ("F32", (10,)), "attn_q": ("Q4_K", (10, 10)), "ffn_up": ("Q6_K", (10, 40))}
PLAIN = header(
    {"token_embd.weight": ("Q4_K", (10, 90)), "output.weight": ("Q6_K", (10, 90)), "output_norm.weight": ("F32", (10,))}
    | {f"blk.{number}.{part}.weight": entry for number in range(2) for part, entry in BLOCK.items()},
    **{"attention.head_count": 2, "embedding_length": 10},
)
SIZE = 510
"""Bytes of a block."""


def test_whole_tensors_are_read_but_one_row_of_the_embedding() -> None:
    work = whole_work(model_work([PLAIN]), 3.0)
    assert work.read == {"F32": 30, "Q4_K": 200, "Q6_K": 800 + 900}
    assert (work.blocks, work.heads, work.head_size, work.kv_row) == (2, 4, 5, 3)
    assert work.bytes_read == 1930
    assert work.kind == "Q6_K"


def test_only_the_last_token_of_a_prompt_goes_through_the_end_of_the_model() -> None:
    assert whole_work(model_work([PLAIN]), 0.0).multiplied == {"Q4_K": 200, "Q6_K": 400}


def test_a_tied_embedding_is_read_as_the_output_layer() -> None:
    tied = header({"token_embd.weight": ("Q4_K", (10, 90)), "output_norm.weight": ("F32", (10,))})
    assert model_work([tied]).output.read == {"Q4_K": 900, "F32": 10}


MIXTURE = {
    "blk.0.ffn_up_exps.weight": ("Q4_K", (10, 80)),
    "blk.0.ffn_up_shexp.weight": ("Q4_K", (1, 10)),
    "blk.1.ffn_up_exps.weight": ("Q4_K", (10, 80)),
}


@pytest.mark.parametrize(("count", "used", "read"), [(8, 2, 410), (0, 0, 1610), (2, 9, 1610), (8, -1, 1610)])
def test_only_the_experts_in_use_are_read_and_shared_ones_in_full(count: int, used: int, read: int) -> None:
    model = model_work([header(MIXTURE, expert_count=count, expert_used_count=used)])
    assert whole_work(model, 0.0).read == {"Q4_K": read}


def test_shards_count_together() -> None:
    shards = [
        header({}, expert_count=8, expert_used_count=2),
        header(MIXTURE),
        header({"output.weight": ("F16", (7,))}),
    ]
    assert whole_work(model_work(shards), 0.0).read == {"Q4_K": 410, "F16": 7}


@pytest.mark.parametrize(("layers", "gpu_bytes", "blocks"), [(0, 0, 0), (1, 910, 0), (2, 910 + SIZE, 1), (3, 1930, 2)])
def test_the_output_layer_goes_first_and_then_the_last_blocks(layers: int, gpu_bytes: int, blocks: int) -> None:
    shared = share_work(model_work([PLAIN]), use([(gpu_bytes, 100 * blocks)], (9999, 0), layers))
    assert shared[HOST].bytes_read == 1930 - gpu_bytes
    assert shared[HOST].blocks == 2 - blocks
    if layers:
        gpu = shared["GPU0"]
        assert (gpu.bytes_read, gpu.blocks, gpu.heads) == (gpu_bytes, blocks, 2 * blocks)
        assert gpu.kv_row == pytest.approx(0.1 * blocks)


def test_gpus_share_as_they_share_the_weights() -> None:
    shared = share_work(model_work([PLAIN]), use([(1500, 30), (500, 10)], (0, 0), 3))
    assert shared["GPU0"].bytes_read == pytest.approx(0.75 * 1930)
    assert shared["GPU1"].bytes_read == pytest.approx(0.25 * 1930)
    assert (shared["GPU0"].kv_row, shared["GPU1"].kv_row) == (0.03, 0.01)


@pytest.mark.parametrize("kept", [0.0, 0.5, 1.0])
def test_experts_that_the_gpu_does_not_hold_are_read_in_ram(kept: float) -> None:
    model = model_work([header(MIXTURE, expert_count=8, expert_used_count=2)])
    shared = share_work(model, use([(int(10 + 1600 * kept), 0)], (1600, 0), 3))
    assert shared["GPU0"].bytes_read == pytest.approx(10 + 400 * kept)
    assert shared[HOST].bytes_read == pytest.approx(400 * (1 - kept))


def test_beside_a_gpu_a_prompt_fetches_all_experts_that_are_in_ram() -> None:
    model = model_work([header(MIXTURE, expert_count=8, expert_used_count=2)])
    assert share_work(model, use([], (1610, 0), 0))[HOST].multiplied == {"Q4_K": 10 + 200}
    assert share_work(model, use([(0, 0)], (1610, 0), 0))[HOST].multiplied == {"Q4_K": 10 + 800}
    assert share_work(model, use([(1610, 0)], (0, 0), 3))["GPU0"].multiplied == {"Q4_K": 10 + 200}


def test_layers_without_a_gpu_stay_on_the_host() -> None:
    assert share_work(model_work([PLAIN]), use([], (1930, 0), 3))[HOST].bytes_read == 1930


def test_recurrent_blocks_have_no_heads() -> None:
    model = model_work(
        [
            header(
                {"blk.0.ssm_in.weight": ("F16", (10, 10)), "blk.1.attn_qkv.weight": ("F16", (10, 10))},
                **{"attention.head_count": (0, 4), "attention.key_length": 64},
            )
        ]
    )
    work = whole_work(model, 0.0)
    assert (work.heads, work.head_size) == (2, 64)


@pytest.mark.parametrize("odd", [0, -3, "many", (), True])
def test_an_odd_number_of_heads_is_none(odd: MetadataValue) -> None:
    model = header({"blk.0.attn_q.weight": ("F16", (4, 4))}, **{"attention.head_count": odd, "embedding_length": 4})
    assert whole_work(model_work([model]), 0.0).heads in (0.0, 1.0)


def test_a_model_of_nothing() -> None:
    model = model_work([header({})])
    assert model == ModelWork((), model.output, 0.0, 1.0)
    nothing = share_work(model, MemoryUse((), 5, 0, 0, approximate=True))[HOST]
    assert nothing == Work({}, {}, 0, 0, 0, 0)
    assert nothing.kind == ""

"""Tokens per second from the bytes that a token reads."""

import pytest

from synthia_desktop.core.gguf import GgufHeader, MetadataValue, TensorInfo
from synthia_desktop.core.memory import DeviceUse, MemoryUse
from synthia_desktop.planner.speed import Bandwidth, TokenBytes, forecast, token_bytes

GB = 10**9
BANDWIDTHS = {"GPU0": Bandwidth(400 * GB), "GPU1": Bandwidth(100 * GB), "CPU": Bandwidth(50 * GB)}


def header(tensors: dict[str, int], **metadata: MetadataValue) -> GgufHeader:
    """Of tensors by name, with their sizes in bytes."""
    infos = tuple(TensorInfo(name, (size,), "I8", 0, size) for name, size in tensors.items())
    entries = {"general.architecture": "x"} | {f"x.{key}": value for key, value in metadata.items()}
    return GgufHeader(3, entries, infos, 0, 0, 0, "x.gguf")


def use(gpus: list[tuple[int, int]], host: tuple[int, int], layers: int) -> MemoryUse:
    """Of weights and KV cache in bytes, with a context of 1,000 tokens."""
    devices = [DeviceUse(f"GPU{n}", "gpu", weights, kv, 7 * GB) for n, (weights, kv) in enumerate(gpus)]
    return MemoryUse((*devices, DeviceUse("CPU", "cpu", *host, 7 * GB)), layers, 5, 1000, approximate=False)


TOUCHED = TokenBytes((1.0 * GB,) * 4, 0.5 * GB)


def test_whole_tensors_are_read_but_one_row_of_the_embedding() -> None:
    model = {"token_embd.weight": 90, "blk.0.attn_q.weight": 10, "blk.0.ffn_up.weight": 20, "blk.1.attn_q.weight": 11}
    assert token_bytes([header(model | {"output.weight": 40, "output_norm.weight": 1})]) == TokenBytes((30, 11), 41)
    assert token_bytes([header(model | {"output_norm.weight": 1})]) == TokenBytes((30, 11), 91)


def test_only_the_experts_in_use_are_read_and_shared_ones_in_full() -> None:
    model = {"blk.0.ffn_up_exps.weight": 800, "blk.0.ffn_up_shexp.weight": 10, "blk.0.ffn_gate_inp.weight": 1}
    assert token_bytes([header(model, expert_count=8, expert_used_count=2)]).blocks == (211,)
    assert token_bytes([header(model)]).blocks == (811,)
    assert token_bytes([header(model, expert_count=2, expert_used_count=9)]).blocks == (811,)


def test_shards_count_together() -> None:
    shards = [
        header({"token_embd.weight": 5}, expert_count=4, expert_used_count=1),
        header({"blk.1.ffn_up_exps.weight": 8, "blk.0.ffn_up.weight": 3}),
        header({"output.weight": 7}),
    ]
    assert token_bytes(shards) == TokenBytes((3, 2), 7)


def test_a_model_on_one_device_is_as_fast_as_its_memory() -> None:
    found = forecast(TOUCHED, use([(4 * GB + GB // 2, 0)], (GB, 0), 5), BANDWIDTHS)
    assert found is not None
    assert found.likely == pytest.approx(200 / 4.5)
    assert (found.low, found.high) == (pytest.approx(116 / 4.5), pytest.approx(280 / 4.5))


@pytest.mark.parametrize("layers", range(6))
def test_each_device_takes_its_part_of_the_time(layers: int) -> None:
    offloaded = (0.5 + layers - 1 if layers else 0) * GB
    found = forecast(TOUCHED, use([(int(offloaded), 0)], (int(4.5 * GB - offloaded) + GB, 0), layers), BANDWIDTHS)
    assert found is not None
    assert 1 / found.likely == pytest.approx(offloaded / (200 * GB) + (4.5 * GB - offloaded) / (25 * GB))


def test_gpus_share_as_they_share_the_weights() -> None:
    found = forecast(TOUCHED, use([(3 * GB, 0), (GB, 0)], (0, 0), 5), BANDWIDTHS)
    assert found is not None
    assert 1 / found.likely == pytest.approx(4.5 * 0.75 / 200 + 4.5 * 0.25 / 50)


@pytest.mark.parametrize(("tokens", "read"), [(0, 4.5), (500, 5.5), (1000, 6.5), (9999, 6.5)])
def test_the_filled_part_of_the_kv_cache_is_read_too(tokens: int, read: float) -> None:
    found = forecast(TOUCHED, use([], (5 * GB, 2 * GB), 0), BANDWIDTHS, tokens)
    assert found is not None
    assert found.likely == pytest.approx(25 / read)


def test_without_a_bandwidth_nothing_is_forecast() -> None:
    plan = use([(GB, 0)], (GB, 0), 3)
    assert forecast(TOUCHED, plan, {"CPU": Bandwidth(GB)}) is None
    assert forecast(TOUCHED, plan, {"CPU": Bandwidth(GB), "GPU0": Bandwidth(0)}) is None
    assert forecast(TOUCHED, use([(0, 0)], (GB, 0), 0), {"CPU": Bandwidth(GB)}) is not None
    assert forecast(TokenBytes((), 0), plan, BANDWIDTHS) is None

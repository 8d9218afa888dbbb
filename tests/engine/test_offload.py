"""Which devices take layers, and which weights are kept back from them."""

import re

import pytest

from synthia_desktop.core.loading import Device, LoadParams, SplitMode
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.offload import experts_in_ram, gpus


def device(name: str, kind: str = "gpu") -> Device:
    return Device(name, "", kind, 1, 1)


@pytest.mark.parametrize(("kinds", "used"), [("igpu gpu", "gpu"), ("igpu", "igpu"), ("cpu accel", "")])
def test_integrated_gpus_count_only_where_there_is_no_other(kinds: str, used: str) -> None:
    devices = [device(kind, kind) for kind in kinds.split()]
    assert " ".join(found.name for found in gpus(devices, LoadParams())) == used


def test_without_a_split_the_main_gpu_works_alone() -> None:
    devices = [device("CPU", "cpu"), device("GPU0"), device("GPU1")]
    single = LoadParams(split_mode=SplitMode.NONE, main_gpu=1)
    assert [found.name for found in gpus(devices, single)] == ["GPU1"]
    assert gpus(devices, LoadParams(split_mode=SplitMode.NONE, main_gpu=2)) == []


def test_experts_of_the_first_blocks_and_nothing_else(native: Native) -> None:
    first, last = experts_in_ram(native, 11)
    pattern = re.compile(first.pattern.decode())
    assert first.buffer_type
    assert (last.pattern, last.buffer_type) == (None, None)
    for name in ("blk.0.ffn_up_exps.weight", "blk.1.ffn_gate_up_exps.weight", "blk.10.ffn_down_chexps.weight"):
        assert pattern.search(name)
    others = (
        "blk.11.ffn_up_exps.weight",
        "blk.0.ffn_up.weight",
        "blk.0.ffn_up_shexp.weight",
        "blk.0.ffn_gate_inp.weight",
    )
    assert not any(map(pattern.search, others))


@pytest.mark.parametrize("blocks", [1, 2, 9, 10, 11, 43, 99, 100, 101, 128, 512])
def test_the_pattern_knows_every_number_of_blocks(native: Native, blocks: int) -> None:
    pattern = re.compile(experts_in_ram(native, blocks)[0].pattern.decode())
    matched = [number for number in range(1200) if pattern.search(f"blk.{number}.ffn_gate_exps.weight")]
    assert matched == list(range(blocks))

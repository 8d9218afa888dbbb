"""The plan of a load before it is tried, against the real engine's dry runs, and the memory that comes free for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from synthia_desktop.core.hardware import Hardware, Processor, Ram
from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.core.memory import DeviceUse, MemoryUse
from synthia_desktop.planner.budgets import Budget, Budgets
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.planner.fit import Verdict
from synthia_desktop.planner.preview import Loaded, preview, without
from synthia_desktop.planner.source import ModelSource, local_source

GIB = 2**30
NOTHING = Hardware(Ram(16 * GIB, 8 * GIB, 0, 0), Processor("", "", 4, 8, 0, ()), (), ())


class Forgetful:
    """Measurements that nobody keeps."""

    def add(self, kind: str, subject: str, value: Any) -> None:
        del kind, subject, value

    def recent(self, kind: str, subject: str) -> list[dict[str, Any]]:
        del kind, subject
        return []


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "planner.log", Forgetful())
    yield made
    made.close()


@pytest.fixture(scope="module")
def demo(demo_model: Path) -> ModelSource:
    return local_source(demo_model)


def machine(free: int, *gpus: Budget) -> Machine:
    return Machine(NOTHING, Budgets(gpus, Budget("CPU", free, 0)))


@pytest.mark.integration
def test_what_is_set_by_hand_stays_also_where_it_does_not_fit(desk: Desk, demo: ModelSource) -> None:
    params = LoadParams(gpu_layers=0, context_length=65536, kv_type=KvType.Q8_0)
    plan = preview(desk, demo, params, 2048, machine(16 << 20))
    assert plan.fit.params == params
    assert plan.fit.verdict is Verdict.TOO_BIG
    assert plan.fit.missing == sum(device.total for device in plan.fit.use.devices) - (16 << 20)
    assert not plan.automatic


@pytest.mark.integration
def test_auto_shortens_the_context_but_not_below_the_minimum(desk: Desk, demo: ModelSource) -> None:
    room = machine(14 << 20)
    plan = preview(desk, demo, LoadParams(kv_type=KvType.BF16), 512, room)
    assert plan.automatic
    assert plan.fit.verdict is Verdict.RAM
    assert 512 <= plan.fit.params.context_length < demo.header.context_length
    stubborn = preview(desk, demo, LoadParams(kv_type=KvType.BF16), 2048, room)
    assert stubborn.fit.params.context_length == 2048
    by_hand = preview(desk, demo, LoadParams(kv_type=KvType.BF16, context_length=1024), 256, machine(1 << 20))
    assert by_hand.fit.params.context_length == 1024


@pytest.mark.integration
def test_a_small_cache_is_compared_with_one_of_16_bit(desk: Desk, demo: ModelSource) -> None:
    wide = preview(desk, demo, LoadParams(gpu_layers=0), 2048, machine(GIB))
    small = preview(desk, demo, LoadParams(gpu_layers=0, kv_type=KvType.Q8_0), 2048, machine(GIB))
    assert wide.wide_kv == 0
    assert small.wide_kv == wide.kv_cache
    assert small.kv_cache == pytest.approx(wide.kv_cache * 34 / 64)


def test_the_loaded_model_gives_back_what_it_holds() -> None:
    gpu = DeviceUse("GPU0", "gpu", 5 * GIB, GIB, GIB)
    host = DeviceUse("CPU", "cpu", 3 * GIB, 100, 20)
    loaded = Loaded(MemoryUse((gpu, host), 20, 33, 4096, False), LoadParams())
    now = machine(4 * GIB, Budget("GPU0", GIB), Budget("GPU1", 2 * GIB))
    mapped = without(now, loaded).budgets
    assert [budget.free for budget in mapped.gpus] == [8 * GIB, 2 * GIB]
    assert mapped.host.free == 4 * GIB + 120
    copied = without(now, replace(loaded, params=LoadParams(use_mmap=False))).budgets
    assert copied.host.free == 7 * GIB + 120
    assert without(now, None) == now


def test_memory_that_is_shared_comes_free_on_both_sides() -> None:
    igpu = DeviceUse("GPU0", "igpu", GIB, 0, 0)
    loaded = Loaded(MemoryUse((igpu, DeviceUse("CPU", "cpu", 0, 0, 0)), 20, 33, 4096, False), LoadParams())
    found = without(machine(4 * GIB, Budget("GPU0", 4 * GIB, 0, shared=True)), loaded).budgets
    assert (found.gpus[0].free, found.host.free) == (5 * GIB, 5 * GIB)

"""After memory has run out, only the devices that may have run out are given less."""

from __future__ import annotations

import pytest

from synthia_desktop.core.errors import EngineLostError, OutOfMemoryError, SynthiaError
from synthia_desktop.core.hardware import Gpu, Hardware, Processor, Ram
from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.core.memory import DeviceUse, MemoryUse
from synthia_desktop.planner.budgets import Budget, Budgets
from synthia_desktop.planner.desk import Machine
from synthia_desktop.planner.fit import Change, Setting
from synthia_desktop.planner.less import cut, differences, without_margins

FIRST, SECOND = DeviceUse("CUDA0", "gpu", 700, 200, 100), DeviceUse("CUDA1", "gpu", 300, 50, 50)
HOST = DeviceUse("CPU", "cpu", 500, 60, 40)
USE = MemoryUse((FIRST, SECOND, HOST), 33, 33, 4096, False)
BUDGETS = Budgets((Budget("CUDA0", 2000, 100), Budget("CUDA1", 350, 100)), Budget("CPU", 5000, 100))
LOST = EngineLostError("t", "m", memory=True)


def ran_out(device: str = "") -> OutOfMemoryError:
    return OutOfMemoryError("t", "m", device=device)


@pytest.mark.parametrize(
    ("error", "usable"),
    [
        (ran_out("CUDA0"), (500, 250, 4900)),
        (ran_out("CUDA1"), (1900, 200, 4900)),
        (ran_out("device 0"), (500, 200, 4900)),
        (ran_out(), (500, 200, 4900)),
        (ran_out("CPU"), (1900, 250, 550)),
        (LOST, (500, 200, 550)),
    ],
)
def test_half_of_what_was_to_be_used(error: SynthiaError, usable: tuple[int, ...]) -> None:
    found = cut(BUDGETS, USE, error, 0.5)
    assert tuple(budget.usable for budget in (*found.gpus, found.host)) == usable


@pytest.mark.parametrize("error", [ran_out(), ran_out("CPU"), LOST])
def test_without_layers_on_a_gpu_it_was_the_host(error: SynthiaError) -> None:
    in_ram = MemoryUse((DeviceUse("CUDA0", "gpu", 0, 0, 100), HOST), 0, 33, 4096, False)
    found = cut(BUDGETS, in_ram, error, 0.0)
    assert tuple(budget.usable for budget in (*found.gpus, found.host)) == (1900, 250, 500)


def test_what_is_free_now_is_never_exceeded() -> None:
    assert cut(BUDGETS, USE, ran_out("CUDA1"), 1.0).gpus[1].usable == 250


def test_margins_and_memory_that_is_not_told_do_not_count() -> None:
    silent = Gpu("CUDA1", "", "", "CUDA", total=0, free=0, unified=False)
    loud = Gpu("CUDA0", "", "", "CUDA", total=4000, free=2000, unified=False)
    hardware = Hardware(Ram(0, 0, 0, 0), Processor("", "", 1, 1, 0, ()), (loud, silent), ())
    found = without_margins(Machine(hardware, BUDGETS))
    assert (found.gpus[0].usable, found.host.usable) == (2000, 5000)
    assert found.gpus[1].usable > 1 << 60


def test_the_settings_that_differ() -> None:
    first = LoadParams(gpu_layers=33, context_length=8192)
    last = LoadParams(gpu_layers=20, context_length=8192, kv_type=KvType.Q8_0, threads=3)
    assert differences(first, first) == ()
    assert differences(first, last) == (
        Change(Setting.KV_TYPE, KvType.F16, KvType.Q8_0),
        Change(Setting.GPU_LAYERS, 33, 20),
    )

"""The values that the panels are fed with."""

from __future__ import annotations

import pytest

from synthia_desktop.core.loading import Device, KvType, LoadParams
from synthia_desktop.core.memory import DeviceUse, MemoryUse
from synthia_desktop.planner.budgets import Budget, Budgets
from synthia_desktop.planner.fit import Change, Fit, Setting, Verdict
from synthia_desktop.planner.preview import Preview
from synthia_desktop.planner.speed import Forecast, SpeedForecast
from synthia_desktop.ui.panels.load_facts import LoadFacts

GIB = 2**30


@pytest.fixture
def gpu_facts() -> LoadFacts:
    """A 33-layer model trained at 32,768 tokens on a machine with one GPU, 28 layers on it."""
    gpu = Device("GPU0", "Some GPU", "gpu", 7 * GIB, 8 * GIB)
    return LoadFacts(33, 32768, 8, (gpu,), True, layers_offloaded=28, load_seconds=4.2)


def size(gib: float) -> int:
    return round(gib * GIB)


LAPTOP = Budgets((Budget("GPU0", size(7.1), size(0.5)),), Budget("CPU", size(9.8), size(1)))


def plan_of(
    params: LoadParams,
    gpu: tuple[float, float, float],
    host: tuple[float, float, float],
    *,
    budgets: Budgets = LAPTOP,
    automatic: bool = False,
    changed: tuple[Change, ...] = (),
    speed: float = 0.0,
    wide_kv: float = 0.0,
    approximate: bool = False,
) -> Preview:
    """A plan of a 33-layer model. gpu, host: weights, KV cache and compute buffers in GiB."""
    devices = (
        DeviceUse("GPU0", "gpu", *(size(each) for each in gpu)),
        DeviceUse("CPU", "cpu", *(size(each) for each in host)),
    )
    use = MemoryUse(devices, params.gpu_layers or 0, 33, params.context_for(32768), approximate)
    missing = budgets.missing(use)
    found = Fit(params, use, Verdict.TOO_BIG if missing else Verdict.PARTIAL, changed, missing)
    forecast = SpeedForecast(Forecast(speed, speed * 0.8, speed * 1.2)) if speed else None
    cache = sum(device.kv_cache for device in devices)
    return Preview(found, automatic, budgets, forecast, cache, size(wide_kv), 32768, 0)


@pytest.fixture
def fitting_plan() -> Preview:
    """All layers on the GPU with an 8 bit cache."""
    params = LoadParams(gpu_layers=33, context_length=16384, kv_type=KvType.Q8_0)
    return plan_of(params, (4.0, 1.1, 1.1), (0.1, 0, 0.3), speed=40.2, wide_kv=2.0)


@pytest.fixture
def big_plan() -> Preview:
    """More than the GPU has."""
    return plan_of(LoadParams(gpu_layers=33), (7.4, 1.1, 1.1), (0.1, 0, 0.3))


@pytest.fixture
def automatic_plan() -> Preview:
    """Auto has chosen 24 layers and a shorter context."""
    params = LoadParams(gpu_layers=24, context_length=2048, kv_type=KvType.Q8_0)
    changed = (
        Change(Setting.CONTEXT, 4096, 2048),
        Change(Setting.KV_TYPE, KvType.F16, KvType.Q8_0),
        Change(Setting.GPU_LAYERS, 33, 24),
    )
    return plan_of(params, (4.0, 0.9, 0.5), (1.6, 0.2, 0.3), automatic=True, changed=changed, speed=8.25, wide_kv=2.1)

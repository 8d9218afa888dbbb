"""What a load would cost before it is tried, with what the model that is loaded now gives back first."""

from __future__ import annotations

from dataclasses import dataclass, replace

from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.planner.budgets import Budget, Budgets, is_gpu
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.planner.fit import Fit, wish_for
from synthia_desktop.planner.source import ModelSource, expert_layers
from synthia_desktop.planner.speed import SpeedForecast

_SMALL_KV = (KvType.Q8_0, KvType.Q5_1, KvType.Q5_0, KvType.IQ4_NL, KvType.Q4_1, KvType.Q4_0)


@dataclass(frozen=True)
class Loaded:
    """The model in memory now: what it uses, and with which settings."""

    use: MemoryUse
    params: LoadParams


@dataclass(frozen=True)
class Preview:
    """fit: the settings that a load would use, and their cost. automatic: the program chose how many layers.

    budgets: what is free for it. kv_cache: bytes; wide_kv: what a 16 bit one would take, 0 where it is no smaller.
    trained_context: tokens, 0 = unknown. expert_layers: layers that hold experts.
    """

    fit: Fit
    automatic: bool
    budgets: Budgets
    speed: SpeedForecast | None
    kv_cache: int
    wide_kv: int
    trained_context: int
    expert_layers: int


def preview(desk: Desk, source: ModelSource, params: LoadParams, minimum_context: int, machine: Machine) -> Preview:
    """Plan a load as it would be done: what is set by hand stays, the rest is fitted to the machine.

    minimum_context: tokens below which an automatic context is not shortened. Raises SynthiaError.
    """
    experts = expert_layers(source)
    found = desk.fit(source, replace(wish_for(params, minimum_context), expert_layers=experts), machine)
    wide = 0
    if found.params.kv_type in _SMALL_KV:
        wide = _kv_cache(desk.planner.use(source, replace(found.params, kv_type=KvType.F16)))
    return Preview(
        found,
        params.gpu_layers is None,
        machine.budgets,
        desk.speed(source, found, machine),
        _kv_cache(found.use),
        wide,
        source.header.context_length,
        experts,
    )


def without(machine: Machine, loaded: Loaded | None) -> Machine:
    """The machine as it is once the loaded model has left it."""
    if loaded is None:
        return machine
    budgets, host = machine.budgets, 0
    for device in loaded.use.devices:
        if not is_gpu(device):
            # Weights that are mapped from the file never counted as taken: the system drops them where it needs room.
            host += device.kv_cache + device.compute + (0 if loaded.params.use_mmap else device.weights)
        elif budgets.of(device).shared:
            host += device.total
    gpus = tuple(_more(budget, loaded.use) for budget in budgets.gpus)
    return replace(machine, budgets=Budgets(gpus, replace(budgets.host, free=budgets.host.free + host)))


def _more(budget: Budget, use: MemoryUse) -> Budget:
    device = use.on(budget.name)
    return replace(budget, free=budget.free + device.total) if device else budget


def _kv_cache(use: MemoryUse) -> int:
    return sum(device.kv_cache for device in use.devices)

"""How much less a load may take after memory has run out, and on which of the devices."""

from __future__ import annotations

from dataclasses import replace

from synthia_desktop.core.errors import EngineLostError, OutOfMemoryError, SynthiaError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.memory import DeviceUse, MemoryUse
from synthia_desktop.planner.budgets import Budget, Budgets, is_gpu
from synthia_desktop.planner.desk import Machine
from synthia_desktop.planner.fit import Change, Setting


def differences(first: LoadParams, last: LoadParams) -> tuple[Change, ...]:
    """What the last attempt has given up of the first one's settings."""
    return tuple(
        Change(setting, before, after)
        for setting, name in _FIELDS.items()
        if (before := getattr(first, name)) != (after := getattr(last, name))
    )


_FIELDS = {
    Setting.CONTEXT: "context_length",
    Setting.KV_TYPE: "kv_type",
    Setting.CPU_MOE: "cpu_moe_layers",
    Setting.GPU_LAYERS: "gpu_layers",
}


def without_margins(machine: Machine) -> Budgets:
    """All that is free. A GPU that does not tell its memory may have as much as anybody wants."""
    untold = {gpu.device for gpu in machine.hardware.gpus if not gpu.total}
    budgets = machine.budgets
    gpus = tuple(
        replace(budget, margin=0, free=1 << 62 if budget.name in untold else budget.free) for budget in budgets.gpus
    )
    return Budgets(gpus, replace(budgets.host, margin=0))


def cut(budgets: Budgets, use: MemoryUse, error: SynthiaError, share: float) -> Budgets:
    """The budgets, but on the devices that may have run out no more than a share of what was to be used there."""
    over = {device.name: device for device in _ran_out(use, error)}
    gpus = tuple(
        _at_most(budget, over[budget.name].total * share) if budget.name in over else budget for budget in budgets.gpus
    )
    host = next((device for device in over.values() if not is_gpu(device)), None)
    if host is None:
        return replace(budgets, gpus=gpus)
    # Weights in RAM stay where they are, unless a GPU takes more of them.
    return Budgets(gpus, _at_most(budgets.host, host.weights + (host.kv_cache + host.compute) * share))


def _at_most(budget: Budget, size: float) -> Budget:
    return replace(budget, free=min(budget.usable, int(size)), margin=0)


def _ran_out(use: MemoryUse, error: SynthiaError) -> list[DeviceUse]:
    """The devices whose memory may have run out: the one that llama.cpp names, otherwise those with layers.

    A process that was lost does not tell: it may be the host too.
    """
    gpus = [device for device in use.devices if is_gpu(device) and device.total and use.layers_offloaded]
    host = [device for device in use.devices if not is_gpu(device)]
    if isinstance(error, OutOfMemoryError) and error.device:
        named = [device for device in gpus if error.device.startswith(device.name)]
        return named or (host if error.device.startswith("CPU") else gpus or host)
    return [*gpus, *host] if isinstance(error, EngineLostError) or not gpus else gpus

"""What came of a load: the settings in use, what was planned, what was given up, and the errors that tell as much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from synthia_desktop.core.errors import OutOfMemoryError, SynthiaError
from synthia_desktop.core.hardware import Hardware
from synthia_desktop.core.loading import LoadParams, ModelInfo
from synthia_desktop.core.memory import DeviceUse, MemoryUse
from synthia_desktop.core.said import said
from synthia_desktop.core.sizes import binary_size
from synthia_desktop.planner.budgets import Budgets, is_gpu
from synthia_desktop.planner.fit import Change, Fit, Setting
from synthia_desktop.planner.source import ModelSource


@dataclass(frozen=True)
class Attempt:
    """Settings with which the model could not be loaded. predicted: what they need, None = no plan could be made."""

    params: LoadParams
    predicted: MemoryUse | None
    error: SynthiaError


@dataclass(frozen=True)
class DeviceComparison:
    """What a load was to take of a device and what it has taken, in bytes. kind: as DeviceUse has it."""

    name: str
    kind: str
    predicted: int
    actual: int


@dataclass(frozen=True)
class LoadReport:
    """asked: what the person set; params: what was used instead, all as numbers.

    predicted: the plan for params, None where none could be made. changed: what the fit gave up before the load.
    failed: the attempts before this one, which ran out of memory; stepped_down: what was given up after them.
    hardware: the machine just before the load. source: what was loaded, None where its header could not be read.
    answered: info.measured is of after the first answer, not of after the load.
    """

    info: ModelInfo
    asked: LoadParams
    params: LoadParams
    predicted: MemoryUse | None
    changed: tuple[Change, ...]
    failed: tuple[Attempt, ...]
    stepped_down: tuple[Change, ...]
    hardware: Hardware
    source: ModelSource | None = None
    answered: bool = False

    @property
    def sentence(self) -> str:
        """For the command line: what is not as it was asked for; "" where all is."""
        changes = joined(self.changed, self.stepped_down)
        if not changes:
            return ""
        why = "The memory ran out while loading, so that it was loaded again" if self.failed else "To fit, it is loaded"
        return f"{why} with {_listed([_in_words(change) for change in changes])}."


class TooBigError(OutOfMemoryError):
    """A plan says that the memory that is free is not enough. fit: the settings that lack least, and their cost."""

    def __init__(self, title: str, message: str, hint: str = "", details: str = "", *, fit: Fit | None = None) -> None:
        super().__init__(title, message, hint, details)
        self.fit = fit


class LoadFailedError(OutOfMemoryError):
    """Memory ran out, also with less. attempts: all that was tried, in order."""

    def __init__(
        self, title: str, message: str, hint: str = "", details: str = "", *, attempts: tuple[Attempt, ...] = ()
    ) -> None:
        super().__init__(title, message, hint, details)
        self.attempts = attempts


def compare(predicted: MemoryUse, info: ModelInfo) -> tuple[DeviceComparison, ...]:
    """Predicted and actual for each device that takes part, GPUs first.

    Actual is what the devices tell; where they tell nothing, what llama.cpp has allocated. A device of which neither is
    known is left out, and so is one that no part of the model is on.
    """
    measured = {found.name: found.used for found in info.measured if found.used > 0}
    found: list[DeviceComparison] = []
    for device in predicted.devices:
        allocated = info.memory.on(device.name) if info.memory else None
        if device.total and device.name in measured:
            planned = device.total if is_gpu(device) else predicted.resident
            found.append(DeviceComparison(device.name, device.kind, planned, measured[device.name]))
        elif device.total and allocated is not None:
            found.append(DeviceComparison(device.name, device.kind, device.total, allocated.total))
    return tuple(found)


def joined(first: Sequence[Change], second: Sequence[Change]) -> tuple[Change, ...]:
    """Two rounds of changes as one, without what came back to what was asked."""
    found = {change.setting: change for change in first}
    for change in second:
        before = found.get(change.setting)
        found[change.setting] = replace(change, asked=before.asked) if before else change
    return tuple(found[setting] for setting in Setting if setting in found and _is_change(found[setting]))


def too_big(name: str, fit: Fit, budgets: Budgets) -> TooBigError:
    """The error for a model that the free memory cannot hold. budgets: that memory, without a margin."""
    lacking = [
        _lacking(device, budgets.of(device).free)
        for device in fit.use.devices
        if device.total > budgets.of(device).free and (fit.use.layers_offloaded or not is_gpu(device))
    ]
    by_hand = fit.params.gpu_layers and not any(change.setting is Setting.GPU_LAYERS for change in fit.changed)
    return TooBigError(
        "The model does not fit into the free memory",
        _needs(name, lacking, fit.use.approximate) if lacking else _shared(name, fit, budgets),
        "Leave the layers on the GPU to Auto, or close other programs, shorten the context, choose a smaller model, or "
        "load it anyway."
        if by_hand
        else "Close other programs, shorten the context, choose a smaller model, or load it anyway.",
        fit=fit,
    )


def _lacking(device: DeviceUse, free: int) -> str:
    """What one device would have to hold, and what is free of it in bytes."""
    needed, left = binary_size(device.total), binary_size(max(free, 0))
    if is_gpu(device):
        return said("{needed} on {device}, and {free} are free", needed=needed, device=device.name, free=left)
    return said("{needed} of RAM, and {free} is free", needed=needed, free=left)


def _needs(name: str, lacking: Sequence[str], approximate: bool) -> str:
    what = lacking[0]
    for more in lacking[1:]:
        what = said("{what}; it needs {more}", what=what, more=more)
    return said("{name} needs about {what}." if approximate else "{name} needs {what}.", name=name, what=what)


def load_failed(name: str, attempts: Sequence[Attempt]) -> SynthiaError:
    """The error for a load that failed with everything that was tried; a single attempt's own error."""
    if len(attempts) == 1:
        return attempts[0].error
    fewer = (attempts[-1].params.gpu_layers or 0) < (attempts[0].params.gpu_layers or 0)
    return LoadFailedError(
        said("{name} could not be loaded", name=name),
        "The engine ran out of memory, also with fewer layers on the GPU."
        if fewer
        else "The engine ran out of memory, also with smaller settings.",
        "Close other programs and try again, shorten the context, or choose a smaller model.",
        next((attempt.error.details for attempt in reversed(attempts) if attempt.error.details), ""),
        attempts=tuple(attempts),
    )


def _shared(name: str, fit: Fit, budgets: Budgets) -> str:
    """For memory that GPU and host have in common, which neither of them alone is over."""
    needed = sum(device.total for device in fit.use.devices)
    return said(
        "{name} needs {needed} in all, and {free} is free.",
        name=name,
        needed=binary_size(needed),
        free=binary_size(budgets.host.free),
    )


def _is_change(change: Change) -> bool:
    return change.asked != change.chosen


def _in_words(change: Change) -> str:
    if change.setting is Setting.CONTEXT:
        return f"a context of {change.chosen:,} tokens" + (f" instead of {change.asked:,}" if change.asked else "")
    if change.setting is Setting.KV_TYPE:
        return f"a KV cache in {change.chosen} instead of {change.asked}"
    if change.setting is Setting.CPU_MOE:
        return f"the experts of {change.chosen} layers in RAM"
    return f"{change.chosen} layers on the GPU instead of {change.asked}"


def _listed(parts: list[str]) -> str:
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)

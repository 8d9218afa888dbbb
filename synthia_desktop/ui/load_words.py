"""What came of a load, in words for the chat and for the load settings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from synthia_desktop.core.errors import OutOfMemoryError
from synthia_desktop.core.hardware import Hardware
from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.core.memory import DeviceUse
from synthia_desktop.planner.budgets import is_gpu
from synthia_desktop.planner.fit import Change, Setting
from synthia_desktop.planner.report import Attempt, LoadReport, compare
from synthia_desktop.ui.panels.load_fields import kv_name
from synthia_desktop.ui.panels.numbers import format_number
from synthia_desktop.ui.said import shown
from synthia_desktop.ui.units import memory_text

translate = QCoreApplication.translate


@dataclass(frozen=True)
class ComparedDevice:
    """What a load was to take of a device and what it took, and by how much the plan was wrong."""

    name: str
    predicted: str
    actual: str
    difference: str


def retried_title(report: LoadReport) -> str:
    """ "Retried with 24 layers instead of 33"; for a load that ran out of memory first."""
    return translate("Load", "Retried with {changes}").format(changes=listed(map(_change, report.stepped_down)))


def retried_text(report: LoadReport) -> str:
    """Why, what works now, and what is kept."""
    why = _why(report.failed[0], report.hardware)
    loaded = translate("Load", "With {settings} it is loaded.")
    kept = translate("Load", "The conversation and your draft are unchanged.")
    settings = listed(_value(change) for change in report.stepped_down)
    return " ".join((why, loaded.format(settings=settings), kept))


def fitted_title(report: LoadReport) -> str:
    """ "Loaded with a context of 2,048 instead of 4,096 tokens"; for a load that was fitted to the free memory."""
    return translate("Load", "Loaded with {changes}").format(changes=listed(map(_change, noted(report))))


def fitted_text() -> str:
    """Why."""
    return translate("Load", "With what was asked for, the model would not fit into the memory that is free now.")


def noted(report: LoadReport) -> tuple[Change, ...]:
    """What Auto gave up and is worth a word: how many layers a GPU takes is on the badge."""
    return tuple(change for change in report.changed if change.setting is not Setting.GPU_LAYERS)


def log_of(report: LoadReport) -> str:
    """llama.cpp's own lines about the attempts that failed."""
    return "\n".join(attempt.error.details for attempt in report.failed if attempt.error.details)


def kept_params(report: LoadReport) -> LoadParams:
    """What was asked for, with what the step-down came to in its place."""
    names = {setting: setting.value for setting in Setting} | {Setting.CONTEXT: "context_length"}
    fields = [names[change.setting] for change in report.stepped_down]
    return replace(report.asked, **{name: getattr(report.params, name) for name in fields})


def keep_words(report: LoadReport) -> str:
    """The action that keeps these settings for the model: "Always use 24 here"."""
    layers = next((change for change in report.stepped_down if change.setting is Setting.GPU_LAYERS), None)
    if layers is None or len(report.stepped_down) > 1:
        return translate("Load", "Always use these here")
    return translate("Load", "Always use {layers} here").format(layers=format_number(int(layers.chosen)))


def compared(report: LoadReport) -> list[ComparedDevice]:
    """Predicted and actual for each device, empty where there was no plan."""
    if report.predicted is None:
        return []
    names = {gpu.device: gpu.name or gpu.device for gpu in report.hardware.gpus}
    found = compare(report.predicted, report.info)
    several = sum(device.name in names for device in found) > 1
    made: list[ComparedDevice] = []
    for device in found:
        # Of the main memory only the whole of the engine's process is told.
        name = translate("Load", "RAM, engine in all")
        if device.name in names:
            name = names[device.name] if several else translate("Load", "VRAM")
        made.append(
            ComparedDevice(
                name,
                memory_text(device.predicted),
                memory_text(device.actual),
                _difference(device.predicted, device.actual),
            )
        )
    return made


def attempt_words(attempt: Attempt) -> tuple[str, str]:
    """What was tried, and why it failed."""
    layers = attempt.params.gpu_layers or 0
    tried = translate("Load", "RAM only")
    if layers:
        tried = translate("Load", "{layers} layers on GPU").format(layers=format_number(layers))
    if attempt.params.context_length:
        context = translate("Load", "context {tokens}").format(tokens=format_number(attempt.params.context_length))
        tried = f"{tried}, {context}"
    return tried, _why(attempt, None)


def listed(parts: Iterable[str]) -> str:
    """ "a, b and c"."""
    words = list(parts)
    if len(words) < 2:
        return "".join(words)
    return translate("Load", "{first} and {last}").format(first=", ".join(words[:-1]), last=words[-1])


def _change(change: Change) -> str:
    before = format_number(int(change.asked)) if not isinstance(change.asked, KvType) else ""
    if change.setting is Setting.CONTEXT:
        text = translate("Load", "a context of {after} instead of {before} tokens")
        return text.format(after=format_number(int(change.chosen)), before=before)
    if change.setting is Setting.GPU_LAYERS:
        text = translate("Load", "{after} layers instead of {before}")
        return text.format(after=format_number(int(change.chosen)), before=before)
    return _value(change)


def _value(change: Change) -> str:
    if change.setting is Setting.KV_TYPE:
        return translate("Load", "the {type} cache").format(type=kv_name(KvType(change.chosen)))
    count = format_number(int(change.chosen))
    if change.setting is Setting.CONTEXT:
        return translate("Load", "a context of {count} tokens").format(count=count)
    if change.setting is Setting.CPU_MOE:
        return translate("Load", "the experts of {count} layers in RAM").format(count=count)
    return translate("Load", "{count} layers").format(count=count)


def _why(attempt: Attempt, hardware: Hardware | None) -> str:
    """With the numbers of the device that ran out, where they are known."""
    device = _ran_out(attempt)
    if device is None:
        return shown(attempt.error.message)
    gpu = is_gpu(device)
    text = translate("Load", "The GPU memory ran out while loading: {planned} was planned")
    if not gpu:
        text = translate("Load", "The memory ran out while loading: {planned} was planned")
    words = text.format(planned=memory_text(device.total))
    free = _free(device, hardware)
    if not free:
        return f"{words}."
    return translate("Load", "{sentence}, and {free} was free.").format(sentence=words, free=memory_text(free))


def _ran_out(attempt: Attempt) -> DeviceUse | None:
    """The device that the engine names, or the only one that it can have been."""
    error, plan = attempt.error, attempt.predicted
    if plan is None or not isinstance(error, OutOfMemoryError):
        return None
    used = [device for device in plan.devices if device.total]
    if error.device:
        return next((device for device in used if error.device.startswith(device.name)), None)
    gpus = [device for device in used if is_gpu(device)] if plan.layers_offloaded else used
    return gpus[0] if len(gpus) == 1 else None


def _free(device: DeviceUse, hardware: Hardware | None) -> int:
    if hardware is None:
        return 0
    if not is_gpu(device):
        return hardware.ram.available
    return next((gpu.free for gpu in hardware.gpus if gpu.device == device.name), 0)


def _difference(predicted: int, actual: int) -> str:
    if not predicted:
        return ""
    share = 100 * (actual - predicted) / predicted
    if abs(share) < 0.05:
        return translate("Load", "as predicted")
    return translate("Load", "{sign}{share} %").format(
        sign="+" if share > 0 else "−", share=format_number(abs(share), 1)
    )

"""What the strip over the models says of this computer: its memory, its graphics cards, and why one is not used."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from synthia_desktop.core.hardware import BackendTrouble, Gpu, Hardware, Unloaded, Unused, UnusedGpu
from synthia_desktop.ui.units import gib_text, number_text

_GIB = 1 << 30
_MOST_NAMED = 2
"""So many GPUs are named one by one; more are summed up."""


def ram_text(hardware: Hardware) -> str:
    words = _tr("{total} GB RAM ({free} free)")
    return words.format(total=_whole(hardware.ram.total), free=gib_text(hardware.ram.available))


def gpu_lines(hardware: Hardware) -> list[tuple[str, float]]:
    """For each GPU its name with its memory, and the share of it that is taken; many are one line together."""
    if len(hardware.gpus) <= _MOST_NAMED:
        return [(_gpu_text(gpu), _taken(gpu.total, gpu.free)) for gpu in hardware.gpus]
    total, free = sum(gpu.total for gpu in hardware.gpus), sum(gpu.free for gpu in hardware.gpus)
    words = _tr("{n} GPUs, {total} GB ({free} free)")
    text = words.format(n=len(hardware.gpus), total=_whole(total), free=gib_text(free))
    return [(text, _taken(total, free))]


def ram_taken(hardware: Hardware) -> float:
    """The share of the main memory that is taken."""
    return _taken(hardware.ram.total, hardware.ram.available)


def cores_text(hardware: Hardware) -> str:
    count = hardware.processor.physical_cores or hardware.processor.logical_cores
    return _tr("1 core") if count == 1 else _tr("{n} cores").format(n=count)


def engine_text(hardware: Hardware) -> str:
    """What the engine computes with."""
    if not hardware.gpus:
        return _tr("No usable GPU") if is_less_than_there(hardware) else _tr("No GPU")
    backends = list(dict.fromkeys(gpu.backend for gpu in hardware.gpus))
    return _tr("{backend} ready").format(backend=", ".join(backends))


def unused_text(hardware: Hardware) -> str:
    """Why there is a graphics card that the engine does not use; "" where there is none."""
    return " ".join(unused_reasons(hardware))


def unused_reasons(hardware: Hardware) -> list[str]:
    """The same, a piece for each card and each backend."""
    troubles = hardware.notable_troubles
    broken = {trouble.backend for trouble in troubles}
    return [*(_unused(card, broken) for card in hardware.unused_gpus), *map(trouble_text, troubles)]


def is_less_than_there(hardware: Hardware) -> bool:
    """Whether the engine cannot use all that is there, so that there is a reason to tell."""
    return bool(hardware.unused_gpus or hardware.notable_troubles)


def trouble_text(trouble: BackendTrouble) -> str:
    """Why a backend of the engine does not work, and what helps."""
    renew = _tr("Install or renew the graphics driver.")
    words = {
        Unloaded.MISSING: _tr("The {backend} backend does not start: {missing} is missing. {helps}"),
        Unloaded.FOREIGN: _tr(
            "{file} is no backend of this engine's version. Take one that was built from the same version of llama.cpp."
        ),
        Unloaded.BROKEN: _tr("{file} is damaged, or made for another kind of computer. Put it there again."),
        Unloaded.NO_DRIVER: _tr("The {backend} backend found no driver that works. {renew}"),
        Unloaded.UNSUPPORTED: _tr("{file} is made for other hardware than this."),
        Unloaded.CRASHED: _tr(
            "The {backend} backend crashed or hung while loading, most likely in a driver, and was left out. {renew}"
        ),
        Unloaded.UNKNOWN: _tr("{file} did not load."),
    }[trouble.why]
    missing, helps = trouble.missing or _tr("a library"), _tr("Install what it belongs to.")
    if trouble.backend == "Vulkan":
        missing = _tr("{library}, the Vulkan loader,").format(library=missing)
        helps = _tr("Install it: Debian and Ubuntu call it libvulkan1, Fedora vulkan-loader.")
    return words.format(backend=trouble.backend, file=trouble.file, missing=missing, helps=helps, renew=renew)


def machine_sentence(hardware: Hardware) -> str:
    """All of it, for tooltip and screen reader."""
    processor = hardware.processor
    parts = [
        ram_text(hardware),
        *(_gpu_text(gpu) for gpu in hardware.gpus),
        f"{processor.name}, {cores_text(hardware)}".lstrip(", "),
        engine_text(hardware),
    ]
    if processor.is_old:
        parts.append(_tr("This processor has no AVX, so that models run several times slower"))
    if hardware.ram.limited:
        parts.append(_tr("This program may use less memory than the computer has"))
    return "\n".join(parts)


def _gpu_text(gpu: Gpu) -> str:
    name = gpu.name or gpu.device
    if not gpu.total:
        return _tr("{name} (memory not told)").format(name=name)
    words = _tr("{name} {total} GB ({free} free)")
    if gpu.unified:
        words = _tr("{name} ({free} GB free, shared with the RAM)")
    elif f"{_whole(gpu.total)}GB" in name.replace(" ", ""):
        words = _tr("{name} ({free} free)")
    return words.format(name=name, total=_whole(gpu.total), free=gib_text(gpu.free))


def _unused(unused: UnusedGpu, broken: set[str]) -> str:
    """broken: backends that do not work, whose own reason follows."""
    backends = _tr(" or ").join(unused.backends)
    if broken.intersection(unused.backends):
        words = _tr("{card} is there, but the engine's part for it does not work.")
    elif unused.reason is Unused.NO_DEVICE:
        words = _tr("{card} is there, but the engine does not see it. A newer driver with {backends} may help.")
    else:
        words = _tr("{card} is there, but this build of the engine cannot use it. One with {backends} can.")
    return words.format(card=unused.card.name, backends=backends)


def _whole(size: int) -> str:
    return number_text(size / _GIB)


def _taken(total: int, free: int) -> float:
    return 1 - free / total if total else 0.0


def _tr(text: str) -> str:
    return QCoreApplication.translate("HardwareStrip", text)

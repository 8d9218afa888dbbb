"""What the welcome page says of this computer: at once what the system tells, then what the engine can use of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
from PySide6.QtCore import QCoreApplication

from synthia_desktop.ui.units import number_text

if TYPE_CHECKING:
    from synthia_desktop.core.hardware import Gpu, Hardware, Processor, UnusedGpu

GIB = 2**30
LEAST_RAM, LEAST_CORES, LEAST_DISK = 4 * GIB, 4, 20 * 10**9
"""Free RAM, cores and free bytes of the disk from which a small model runs with ease; below it the row says so."""

_VECTOR = ("AVX512", "AVX2", "AVX", "NEON", "SVE")


@dataclass(frozen=True)
class MachineRow:
    """One line: a Lucide icon's name, what it is, a second line, and in a word how good that is, or nothing."""

    icon: str
    title: str
    detail: str
    verdict: str = ""
    good: bool = True


def machine_rows(data_dir: Path) -> list[MachineRow]:
    """Memory, processor and disk, in microseconds."""
    memory = psutil.virtual_memory()
    cores = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    return [_ram_row(memory.total, memory.available), _cpu_row(cores, ""), _disk_row(data_dir)]


def hardware_rows(hardware: Hardware, data_dir: Path) -> list[MachineRow]:
    """The same with the graphics cards: those that the engine uses, and why it does not use the others."""
    gpus = [_gpu_row(gpu) for gpu in hardware.gpus] + [_unused_row(gpu, hardware) for gpu in hardware.unused_gpus]
    if not gpus:
        gpus = [MachineRow("gpu", _tr("No GPU that the engine can use"), _tr("Models run on the processor"))]
    processor = hardware.processor
    return [
        *gpus,
        _ram_row(hardware.ram.total, hardware.ram.available),
        _cpu_row(processor.physical_cores, _instructions(processor), processor.is_old),
        _disk_row(data_dir),
    ]


def _gpu_row(gpu: Gpu) -> MachineRow:
    detail = _tr("{free} GB free").format(free=number_text(gpu.free / GIB, 1)) if gpu.total else _tr("Memory not told")
    if gpu.unified:
        detail = _tr("{free}, shared with the RAM").format(free=detail)
    return MachineRow("gpu", gpu.name or gpu.device, f"{detail}, {gpu.backend}", _tr("Ready"))


def _unused_row(gpu: UnusedGpu, hardware: Hardware) -> MachineRow:
    from synthia_desktop.core.hardware import Unused
    from synthia_desktop.ui.models.machine_words import trouble_text

    backends = _tr(" or ").join(gpu.backends)
    broken = next((each for each in hardware.notable_troubles if each.backend in gpu.backends), None)
    if broken is not None:
        why = trouble_text(broken)
    elif gpu.reason is Unused.NO_DEVICE:
        why = _tr("The engine does not see it: install or renew its driver.")
    else:
        why = _tr("This engine build cannot use it; one built with {backends} can.").format(backends=backends)
    return MachineRow("gpu", gpu.card.name, why, _tr("Not used"), good=False)


def _ram_row(total: int, available: int) -> MachineRow:
    good = available >= LEAST_RAM
    return MachineRow(
        "memory-stick",
        _tr("{total} GB RAM").format(total=round(total / GIB)),
        _tr("{free} GB free").format(free=number_text(available / GIB, 1)),
        _tr("Good") if good else _tr("Little free"),
        good,
    )


def _cpu_row(cores: int, instructions: str, old: bool = False) -> MachineRow:
    good = cores >= LEAST_CORES and not old
    used = _tr("used for the model") if instructions else _tr("Used for the model")
    return MachineRow(
        "cpu",
        _tr("{count} cores").format(count=cores),
        f"{instructions}, {used}" if instructions else used,
        _tr("No AVX, slow") if old else _tr("Good") if good else _tr("Few"),
        good,
    )


def _disk_row(data_dir: Path) -> MachineRow:
    free = psutil.disk_usage(str(data_dir)).free
    good = free >= LEAST_DISK
    return MachineRow(
        "hard-drive",
        _tr("{free} GB free on disk").format(free=round(free / 1e9)),
        _tr("For models and conversations"),
        _tr("Plenty") if good else _tr("Little free"),
        good,
    )


def _instructions(processor: Processor) -> str:
    """The widest arithmetic that the engine uses."""
    known = processor.engine_instruction_sets or processor.instruction_sets
    return next((name for name in _VECTOR if name in known), "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Machine", text)

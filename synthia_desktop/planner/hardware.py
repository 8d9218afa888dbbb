"""Puts together what the system, the processor and the engine tell of this computer, and doubts each of them."""

from __future__ import annotations

import platform
import re
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from synthia_desktop.core.hardware import Card, Gpu, Hardware, Ram, Unused, UnusedGpu
from synthia_desktop.core.loading import Device
from synthia_desktop.engine.protocol import Description
from synthia_desktop.planner.graphics import find_cards
from synthia_desktop.planner.nvml import MAKER as NVIDIA
from synthia_desktop.planner.nvml import nvidia_cards
from synthia_desktop.planner.processor import engine_instruction_sets, read_processor
from synthia_desktop.planner.ram import read_ram

BACKENDS = {"NVIDIA": ("CUDA", "Vulkan"), "AMD": ("Vulkan", "ROCm"), "Intel": ("Vulkan", "SYCL")}
"""llama.cpp's backends for each maker's cards, the one to try first before the others."""

_MAKERS = (
    ("NVIDIA", r"nvidia|geforce|quadro|tesla|rtx|gtx"),
    ("AMD", r"amd|radeon|instinct"),
    ("Intel", r"intel|arc|iris"),
    ("Apple", r"apple"),
)
_MAKER_BY_BACKEND = {"CUDA": "NVIDIA", "ROCm": "AMD", "SYCL": "Intel"}
_REMOTE = "RPC"


def find_hardware(engine: Description | None, root: Path = Path("/")) -> Hardware:
    """What there is now. engine: what the engine says of itself, None where it does not start.

    root: where Linux has /proc, /sys and /usr. Raises nothing; what cannot be found out is 0, "" or empty.
    """
    ram, processor = read_ram(root), read_processor(root)
    if engine is None:
        return Hardware(ram, processor, (), unused_gpus(_cards(root, ()), (), ()))
    gpus = usable_gpus(engine.devices, ram)
    return Hardware(
        ram,
        replace(processor, engine_instruction_sets=engine_instruction_sets(engine.system_info)),
        gpus,
        unused_gpus(_cards(root, gpus), gpus, engine.backends),
        engine.troubles,
    )


def usable_gpus(devices: Sequence[Device], ram: Ram, apple: bool | None = None) -> tuple[Gpu, ...]:
    """The devices that layers can be offloaded to, with believable sizes. apple: this computer is an Apple Silicon Mac.

    Drivers report more free than there is, and 0 for unknown. Unified memory is never more free than the main memory.
    """
    if apple is None:
        apple = sys.platform == "darwin" and platform.machine() == "arm64"
    found: list[Gpu] = []
    for device in devices:
        if device.kind not in ("gpu", "igpu"):
            continue
        backend = _backend(device.name)
        unified = device.kind == "igpu" or (apple and backend == "Metal")
        total = max(device.total_bytes, 0)
        free = max(min(device.free_bytes, total), 0)
        found.append(
            Gpu(
                device=device.name,
                name=device.description,
                vendor=_vendor(backend, device.description),
                backend=backend,
                total=total,
                free=min(free, ram.available) if unified else free,
                unified=unified,
            )
        )
    return tuple(found)


def unused_gpus(cards: Sequence[Card], gpus: Sequence[Gpu], backends: Sequence[str]) -> tuple[UnusedGpu, ...]:
    """The cards of makers none of whose cards the engine offers. backends: the engine's."""
    offered = {gpu.vendor for gpu in gpus}
    found: list[UnusedGpu] = []
    for card in cards:
        if card.vendor in offered:
            continue
        helpful = BACKENDS[card.vendor]
        there = any(backend in helpful for backend in backends)
        found.append(UnusedGpu(card, Unused.NO_DEVICE if there else Unused.NO_BACKEND, helpful))
    return tuple(found)


def _cards(root: Path, gpus: Sequence[Gpu]) -> tuple[Card, ...]:
    """The system's cards; those of NVIDIA as their own driver knows them, unless the engine offers some itself."""
    found = find_cards(root)
    if any(gpu.vendor == NVIDIA for gpu in gpus):
        return found
    told = nvidia_cards()
    return (*(card for card in found if card.vendor != NVIDIA), *told) if told else found


def _backend(device: str) -> str:
    """ "CUDA" of "CUDA0"; llama.cpp calls Metal's devices MTL0 and so on."""
    name = re.match(r"[A-Za-z]*", device)
    backend = name[0] if name else ""
    return "Metal" if backend == "MTL" else backend


def _vendor(backend: str, description: str) -> str:
    """The maker; "" for an unknown one, and for a card in another computer."""
    if backend == _REMOTE:
        return ""
    words = " ".join(re.findall(r"[a-z]+", description.lower()))
    found = (maker for maker, names in _MAKERS if re.search(rf"\b({names})\b", words))
    return _MAKER_BY_BACKEND.get(backend) or next(found, "")

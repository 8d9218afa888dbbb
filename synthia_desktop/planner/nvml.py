"""NVIDIA's cards as their driver tells of them through NVML, which touches no card's memory, unlike CUDA."""

from __future__ import annotations

import importlib
from contextlib import suppress
from typing import Any

from synthia_desktop.core.hardware import Card

MAKER = "NVIDIA"
MOST_CARDS = 64


def nvidia_cards() -> tuple[Card, ...]:
    """All cards that a working driver knows, with their memory; empty without one. Raises nothing.

    The package that loads the driver's library is imported only here, where no other source knows the memory.
    """
    try:
        nvml: Any = importlib.import_module("pynvml")
    except ImportError:
        return ()
    try:
        nvml.nvmlInit()
    except nvml.NVMLError:  # no library, no driver, or one that does not fit the other
        return ()
    try:
        driver = nvml.nvmlSystemGetDriverVersion()
        found = [_card(nvml, index, driver) for index in range(min(nvml.nvmlDeviceGetCount(), MOST_CARDS))]
    except (nvml.NVMLError, UnicodeDecodeError):
        return ()
    finally:
        with suppress(nvml.NVMLError):
            nvml.nvmlShutdown()
    return tuple(card for card in found if card is not None)


def _card(nvml: Any, index: int, driver: str) -> Card | None:
    """None for a card that does not answer, such as one that has fallen off the bus. Its memory may be unknown."""
    try:
        handle = nvml.nvmlDeviceGetHandleByIndex(index)
        name = nvml.nvmlDeviceGetName(handle)
    except (nvml.NVMLError, UnicodeDecodeError):
        return None
    total = free = 0
    with suppress(nvml.NVMLError):
        memory = nvml.nvmlDeviceGetMemoryInfo(handle)
        total, free = int(memory.total), min(int(memory.free), int(memory.total))
    return Card(f"{MAKER} {name.removeprefix(MAKER).strip()}", MAKER, total, free, driver)

"""What this machine's loads have taught: how much more a device needed than was planned."""

from __future__ import annotations

import logging
import math
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.hardware import Gpu, Hardware
from synthia_desktop.core.memory import DeviceMeasure, DeviceUse, MemoryUse
from synthia_desktop.planner.budgets import FIRST_MARGIN, is_gpu

LEAST_MARGIN = 512 << 20
"""Bytes that stay free however well the plans were kept to."""

ENOUGH = 3
"""Measurements of a device from which its own margin follows."""

_KIND = "residual"
_HOST = "CPU"
_PART = 0.95

logger = logging.getLogger(__name__)


class Measurements(Protocol):
    """store.measurements.MeasurementStore, or a fake of it. Raises StorageError."""

    def add(self, kind: str, subject: str, value: Mapping[str, Any]) -> None: ...
    def recent(self, kind: str, subject: str) -> list[dict[str, Any]]: ...


class Learned:
    """Residuals per device, and the margins that follow from them. Raises nothing: learning never breaks a load."""

    def __init__(self, measurements: Measurements) -> None:
        self._measurements = measurements

    def margin(self, gpu: Gpu | None) -> int:
        """Bytes to keep free on a GPU; None: of the main memory.

        What 95 % of the loads kept to beyond their plans, but LEAST_MARGIN at least; FIRST_MARGIN before ENOUGH loads.
        """
        found = self._residuals(_subject(gpu))
        if len(found) < ENOUGH:
            return FIRST_MARGIN
        margin = max(found[math.ceil(_PART * len(found)) - 1], LEAST_MARGIN)
        return min(margin, max(gpu.total // 2, LEAST_MARGIN)) if gpu is not None and gpu.total else margin

    def learn(self, predicted: MemoryUse, measured: Sequence[DeviceMeasure], hardware: Hardware) -> None:
        """Note by how much a load has kept to its plan, for each device that took part and was measured."""
        gpus = {gpu.device: gpu for gpu in hardware.gpus}
        for found in measured:
            planned = predicted.on(found.name)
            if planned is None or not planned.total:
                continue
            gpu = gpus.get(found.name)
            total = gpu.total if gpu else hardware.ram.total
            residual = found.used - (planned.total if is_gpu(planned) else predicted.resident)
            # More than half of the device is another program's doing, which came or went meanwhile.
            if is_gpu(planned) == (gpu is not None) and abs(residual) <= total // 2 and _is_told(planned, found):
                self._note(_subject(gpu), residual)

    def _note(self, subject: str, residual: int) -> None:
        try:
            self._measurements.add(_KIND, subject, {"bytes": residual})
        except StorageError as error:
            logger.warning("What a load needed could not be noted: %s", error)

    def _residuals(self, subject: str) -> list[int]:
        """In bytes, the smallest first. What is no number in the database is passed over."""
        try:
            rows = self._measurements.recent(_KIND, subject)
        except StorageError as error:
            logger.warning("What loads have needed could not be read: %s", error)
            return []
        return sorted(value for row in rows if isinstance(value := row.get("bytes"), int))


def _is_told(planned: DeviceUse, found: DeviceMeasure) -> bool:
    """Whether a measurement says something: drivers that report no free memory show no use at all."""
    return found.used > 0 or not is_gpu(planned)


def _subject(gpu: Gpu | None) -> str:
    """By backend and card, so that another card does not inherit what was learnt of this one."""
    return f"{gpu.backend} {gpu.name}" if gpu is not None else _HOST

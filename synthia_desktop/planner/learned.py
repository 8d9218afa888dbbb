"""What this machine's loads have taught: how much more a device needed than was planned."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from synthia_desktop.core.hardware import Gpu
from synthia_desktop.planner.budgets import FIRST_MARGIN


class Measurements(Protocol):
    """store.measurements.MeasurementStore, or a fake of it. Raises StorageError."""

    def add(self, kind: str, subject: str, value: Mapping[str, Any]) -> None: ...
    def recent(self, kind: str, subject: str) -> list[dict[str, Any]]: ...


class Learned:
    """Residuals per device, and the margins that follow from them."""

    def __init__(self, measurements: Measurements) -> None:
        self._measurements = measurements

    def margin(self, gpu: Gpu | None) -> int:
        """Bytes to keep free on a GPU; None: of the main memory."""
        return FIRST_MARGIN

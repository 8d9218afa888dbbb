"""What a model has really taken of each device's memory, so that plans can be compared with it."""

import psutil

from synthia_desktop.core.memory import DeviceMeasure
from synthia_desktop.engine.native import Native

HOST = "CPU"


class Meter:
    """Made before a load. GPUs that do not tell their memory are not measured."""

    def __init__(self, native: Native) -> None:
        self._native = native
        self._process = psutil.Process()
        self._before: dict[str, tuple[int, int]] = {}
        for place in native.device_places():
            device = native.device(place)
            if device.kind in ("gpu", "igpu") and device.total_bytes:
                self._before[device.name] = (place, device.free_bytes)

    def only(self, names: set[str]) -> None:
        """Ask no other GPUs from now on: those that the model does not use may go away while it answers."""
        self._before = {name: before for name, before in self._before.items() if name in names}

    def measure(self) -> tuple[DeviceMeasure, ...]:
        """Of each GPU what has gone of its free memory since, and the engine process's whole resident memory.

        Takes some 20 microseconds, and as long as its driver needs for each GPU.
        """
        found = [
            DeviceMeasure(name, max(free - self._native.memory(place)[0], 0))
            for name, (place, free) in self._before.items()
        ]
        return (*found, DeviceMeasure(HOST, self._process.memory_info().rss))

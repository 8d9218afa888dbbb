"""What is measured of the devices: a GPU's memory that has gone since, and all that this process holds."""

import psutil
import pytest

from synthia_desktop.core.loading import Device
from synthia_desktop.core.memory import DeviceMeasure
from synthia_desktop.engine.measure import Meter
from synthia_desktop.engine.native import Native

TOTAL = 1000


@pytest.fixture
def free(native: Native, monkeypatch: pytest.MonkeyPatch) -> dict[int, int]:
    """The free memory of two GPUs, of one that does not tell, and of the host, by their addresses."""
    found = {0: 900, 1: 800, 2: 0, 3: TOTAL}
    kinds = ["gpu", "igpu", "gpu", "cpu"]
    monkeypatch.setattr(native, "device_places", lambda: tuple(found))
    monkeypatch.setattr(native, "memory", lambda place: (found[place], TOTAL if place != 2 else 0))
    monkeypatch.setattr(native, "device", lambda place: Device(f"GPU{place}", "", kinds[place], *native.memory(place)))
    return found


def test_what_has_gone_since(native: Native, free: dict[int, int]) -> None:
    meter = Meter(native)
    free |= {0: 300, 1: 850}
    first, second, host = meter.measure()
    assert (first, second) == (DeviceMeasure("GPU0", 600), DeviceMeasure("GPU1", 0))
    assert host.name == "CPU"
    assert host.used == pytest.approx(psutil.Process().memory_info().rss, abs=4 << 20)


def test_gpus_that_the_model_does_not_use_are_left_alone(native: Native, free: dict[int, int]) -> None:
    meter = Meter(native)
    meter.only({"GPU1", "CPU"})
    del free[0]  # gone
    assert [found.name for found in meter.measure()] == ["GPU1", "CPU"]

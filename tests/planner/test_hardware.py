"""What drivers report is made believable, and cards that the engine leaves unused are told with the reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.hardware import Card, Ram, Unused
from synthia_desktop.core.loading import Device
from synthia_desktop.planner.hardware import find_hardware, unused_gpus, usable_gpus

GIB = 1 << 30
RAM = Ram(16 * GIB, 6 * GIB, 0, 0)
RTX = Device("CUDA0", "NVIDIA GeForce RTX 3060", "gpu", 11 * GIB, 12 * GIB)
RADEON = Device("Vulkan0", "AMD Radeon RX 6800 (RADV NAVI21)", "gpu", 15 * GIB, 16 * GIB)
CPU = Device("CPU", "AMD Ryzen 7", "cpu", 16 * GIB, 16 * GIB)
REMOTE = Device("RPC0[192.168.1.5:50052]", "NVIDIA H200", "gpu", 5 * GIB, 6 * GIB)
IRIS = Device("Vulkan0", "Intel(R) Iris(R) Xe Graphics (ADL GT2)", "igpu", 30 * GIB, 12 * GIB)


def test_cards_of_their_own_memory() -> None:
    first, second = usable_gpus([RTX, RADEON, CPU], RAM)
    assert (first.device, first.vendor, first.backend, first.unified) == ("CUDA0", "NVIDIA", "CUDA", False)
    assert (first.free, first.total) == (11 * GIB, 12 * GIB)
    assert (second.vendor, second.backend) == ("AMD", "Vulkan")


def test_an_integrated_card_shares_what_is_free_of_the_ram() -> None:
    (gpu,) = usable_gpus([IRIS], RAM)
    assert (gpu.vendor, gpu.unified, gpu.total, gpu.free) == ("Intel", True, 12 * GIB, 6 * GIB)


@pytest.mark.parametrize(("apple", "free"), [(True, 6 * GIB), (False, 8 * GIB)])
def test_metal_shares_the_ram_of_apples_own_processors_only(apple: bool, free: int) -> None:
    (gpu,) = usable_gpus([Device("MTL0", "Apple M1 Pro", "gpu", 8 * GIB, 10 * GIB)], RAM, apple)
    assert (gpu.backend, gpu.vendor, gpu.unified, gpu.free) == ("Metal", "Apple", apple, free)


SIZES = st.integers(-1, 1 << 62)


@given(free=SIZES, total=SIZES, kind=st.sampled_from(["gpu", "igpu"]), name=st.text(max_size=12))
def test_sizes_are_believable_whatever_a_driver_says(free: int, total: int, kind: str, name: str) -> None:
    (gpu,) = usable_gpus([Device(name, name, kind, free, total)], RAM)
    assert 0 <= gpu.free <= gpu.total
    assert not gpu.unified or gpu.free <= RAM.available


@pytest.mark.parametrize(
    ("devices", "backends", "reason"),
    [
        ([CPU], ["CPU"], Unused.NO_BACKEND),
        ([RADEON, CPU], ["ROCm", "CPU"], Unused.NO_BACKEND),
        ([REMOTE, CPU], ["RPC", "CPU"], Unused.NO_BACKEND),
        ([CPU], ["CUDA", "CPU"], Unused.NO_DEVICE),
        ([RADEON, CPU], ["Vulkan", "CPU"], Unused.NO_DEVICE),
        ([RTX, CPU], ["CUDA", "CPU"], None),
        ([Device("Vulkan0", "NVIDIA GeForce RTX 3060", "gpu", 1, 1)], ["Vulkan", "CPU"], None),
    ],
)
def test_a_card_that_the_engine_leaves_unused(
    devices: list[Device], backends: list[str], reason: Unused | None
) -> None:
    card = Card("NVIDIA GeForce RTX 3060", "NVIDIA")
    found = unused_gpus([card], usable_gpus(devices, RAM), backends)
    assert [gpu.reason for gpu in found] == ([reason] if reason else [])
    assert all(gpu.card == card and gpu.backends[0] == "CUDA" for gpu in found)


def test_without_an_engine_the_rest_is_still_true() -> None:
    hardware = find_hardware(None)
    assert hardware.ram.total > 0
    assert hardware.gpus == ()
    assert {gpu.reason for gpu in hardware.unused_gpus} <= {Unused.NO_BACKEND}

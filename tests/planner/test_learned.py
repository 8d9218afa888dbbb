"""Margins follow from what loads have needed beyond their plans, and from nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from synthia_desktop.core.errors import StorageError
from synthia_desktop.core.hardware import Gpu, Hardware
from synthia_desktop.core.memory import DeviceMeasure, DeviceUse, MemoryUse
from synthia_desktop.planner.budgets import FIRST_MARGIN
from synthia_desktop.planner.learned import ENOUGH, LEAST_MARGIN, Learned
from synthia_desktop.planner.processor import read_processor
from synthia_desktop.planner.ram import read_ram
from synthia_desktop.store.measurements import MeasurementStore

GIB, MIB = 1 << 30, 1 << 20
CARD = Gpu("CUDA0", "NVIDIA GeForce RTX 4060", "NVIDIA", "CUDA", 8 * GIB, 7 * GIB, False)
SUBJECT = "CUDA NVIDIA GeForce RTX 4060"
PLANNED = MemoryUse(
    (DeviceUse("CUDA0", "gpu", 4 * GIB, GIB, 0), DeviceUse("CPU", "cpu", GIB, 0, 0)), 33, 33, 4096, False
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[MeasurementStore]:
    with closing(MeasurementStore(tmp_path / "synthia.db")) as store:
        yield store


@pytest.fixture
def hardware() -> Hardware:
    ram = replace(read_ram(Path("/")), total=16 * GIB)
    return Hardware(ram, read_processor(Path("/")), (CARD,), ())


@pytest.fixture
def learned(store: MeasurementStore) -> Learned:
    return Learned(store)


def learn(learned: Learned, hardware: Hardware, *residuals: int) -> None:
    """Loads that needed so many bytes more on the GPU than was planned."""
    for residual in residuals:
        learned.learn(PLANNED, [DeviceMeasure("CUDA0", 5 * GIB + residual)], hardware)


def test_a_gibibyte_until_there_are_enough_loads(learned: Learned, hardware: Hardware) -> None:
    learn(learned, hardware, *[600 * MIB] * (ENOUGH - 1))
    assert learned.margin(CARD) == FIRST_MARGIN
    learn(learned, hardware, 700 * MIB)
    assert learned.margin(CARD) == 700 * MIB


def test_the_95th_percentile_counts(learned: Learned, hardware: Hardware) -> None:
    learn(learned, hardware, *(size * MIB for size in range(600, 619)), 3000 * MIB)
    assert learned.margin(CARD) == 618 * MIB


def test_half_a_gibibyte_stays_free_at_least(learned: Learned, hardware: Hardware) -> None:
    learn(learned, hardware, -500 * MIB, 0, 20 * MIB)
    assert learned.margin(CARD) == LEAST_MARGIN


def test_another_card_or_backend_inherits_nothing(learned: Learned, hardware: Hardware) -> None:
    learn(learned, hardware, *[700 * MIB] * ENOUGH)
    assert learned.margin(replace(CARD, name="NVIDIA GeForce RTX 4090")) == FIRST_MARGIN
    assert learned.margin(replace(CARD, device="Vulkan0", backend="Vulkan")) == FIRST_MARGIN
    assert learned.margin(None) == FIRST_MARGIN
    assert learned.margin(replace(CARD, device="CUDA1")) == 700 * MIB


def test_the_host_has_a_margin_of_its_own(learned: Learned, hardware: Hardware) -> None:
    for _ in range(ENOUGH):
        learned.learn(PLANNED, [DeviceMeasure("CPU", 2 * GIB)], hardware)
    assert (learned.margin(None), learned.margin(CARD)) == (GIB, FIRST_MARGIN)


@pytest.mark.parametrize("residual", [5 * GIB, -5 * GIB, 1 << 60])
def test_what_another_program_did_is_no_lesson(learned: Learned, hardware: Hardware, residual: int) -> None:
    learn(learned, hardware, *[residual] * ENOUGH)
    assert learned.margin(CARD) == FIRST_MARGIN


def test_devices_that_tell_nothing_teach_nothing(learned: Learned, store: MeasurementStore, hardware: Hardware) -> None:
    learned.learn(PLANNED, [], hardware)
    learned.learn(PLANNED, [DeviceMeasure("CUDA0", 0), DeviceMeasure("CUDA7", GIB)], hardware)
    learned.learn(PLANNED, [DeviceMeasure("CUDA0", 5 * GIB)], replace(hardware, gpus=()))
    in_ram = replace(PLANNED, devices=(DeviceUse("CUDA0", "gpu", 0, 0, 0), PLANNED.devices[1]))
    learned.learn(in_ram, [DeviceMeasure("CUDA0", 300 * MIB)], hardware)
    assert store.recent("residual", SUBJECT) == store.recent("residual", "CPU") == []


def test_a_margin_is_never_more_than_half_of_the_card(learned: Learned, store: MeasurementStore) -> None:
    for _ in range(ENOUGH):
        store.add("residual", SUBJECT, {"bytes": 1 << 60})
    assert learned.margin(CARD) == 4 * GIB


def test_what_is_no_number_in_the_database_is_passed_over(learned: Learned, store: MeasurementStore) -> None:
    for value in ("many", None, 1.5, [1]):
        store.add("residual", SUBJECT, {"bytes": value})
    assert learned.margin(CARD) == FIRST_MARGIN


def test_a_store_that_fails_breaks_nothing(learned: Learned, store: MeasurementStore, hardware: Hardware) -> None:
    learn(learned, hardware, *[700 * MIB] * ENOUGH)
    store.close()
    with pytest.raises(StorageError):
        store.recent("residual", SUBJECT)
    learn(learned, hardware, 700 * MIB)
    assert learned.margin(CARD) == FIRST_MARGIN

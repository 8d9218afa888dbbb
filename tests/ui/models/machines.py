"""Computers to plan for that are not this one, and a plan service that takes this one for one of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

from synthia_desktop.core.hardware import Card, Gpu, Hardware, Processor, Ram, Unused, UnusedGpu
from synthia_desktop.planner.budgets import Budget, Budgets
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.planner.fit import Wish
from synthia_desktop.planner.planner import Planner
from synthia_desktop.planner.source import ModelSource
from synthia_desktop.planner.table import Candidate, QuantPlan
from synthia_desktop.ui.plan_service import PlanService

GIB = 1 << 30
_PROCESSOR = Processor("AMD Ryzen 7 7840HS", "x86_64", 8, 16, 0, ("AVX2",), ("AVX2",))


class NoMeasurements:
    """Nothing was measured, and nothing is kept."""

    def add(self, kind: str, subject: str, value: Mapping[str, Any]) -> None: ...

    def recent(self, kind: str, subject: str) -> list[dict[str, Any]]:  # noqa: ARG002 (what the store is asked for)
        return []


def machine(
    ram: float, free: float, vram: float = 0, vram_free: float = 0, name: str = "", backend: str = ""
) -> Machine:
    """Sizes in GiB. vram: of one GPU, 0 = none."""
    gpus: tuple[Gpu, ...] = ()
    if vram:
        gpus = (Gpu(f"{backend}7", name, "NVIDIA", backend, int(vram * GIB), int(vram_free * GIB), False),)
    hardware = Hardware(Ram(int(ram * GIB), int(free * GIB), 0, 0), _PROCESSOR, gpus, ())
    budgets = Budgets(
        tuple(Budget(gpu.device, gpu.free, GIB // 2) for gpu in gpus), Budget("CPU", hardware.ram.available, GIB // 2)
    )
    return Machine(hardware, budgets)


LAPTOP = machine(16, 9.8, 8, 7.1, "NVIDIA RTX 4060 Laptop", "Vulkan")
WORKSTATION = machine(64, 46.3, 24, 21.2, "NVIDIA RTX 4090", "CUDA")
SMALL = machine(8, 5.6)
UNUSABLE = Machine(
    Hardware(
        SMALL.hardware.ram,
        _PROCESSOR,
        (),
        (UnusedGpu(Card("NVIDIA GeForce GTX 660", "NVIDIA", 2 * GIB), Unused.NO_BACKEND, ("CUDA", "Vulkan")),),
    ),
    SMALL.budgets,
)


class OtherPlanner(Planner):
    """Plans for another computer: what this one has is not asked for."""

    def __init__(self, log_file: Path, hardware: Hardware) -> None:
        super().__init__(log_file)
        self._hardware = hardware if not hardware.gpus else Hardware(hardware.ram, hardware.processor, (), ())


class OtherDesk(Desk):
    """Takes this computer for another one; the rest is real. What is only arithmetic is done once for all tests."""

    _done: ClassVar[dict[tuple[Candidate, Wish, Machine], QuantPlan]] = {}

    def __init__(self, log_file: Path, pretended: Machine) -> None:
        super().__init__(log_file, NoMeasurements())
        self.planner = OtherPlanner(log_file, pretended.hardware)
        self.pretended = pretended
        self.looked = 0

    def machine(self) -> Machine:
        self.looked += 1
        return self.pretended

    def quant(self, each: Candidate, source: ModelSource, wish: Wish, machine: Machine) -> QuantPlan:
        if source.exact:
            return super().quant(each, source, wish, machine)
        asked = replace(each, source=None, key=f"{each.key} {source.key}"), wish, machine
        if asked not in self._done:
            self._done[asked] = super().quant(each, source, wish, machine)
        done = self._done[asked]
        return replace(done, key=each.key, speed=self.speed(source, done.fit, machine))


def plan_service(log_file: Path, pretended: Machine) -> tuple[PlanService, OtherDesk]:
    desk = OtherDesk(log_file, pretended)
    return PlanService(lambda: desk), desk

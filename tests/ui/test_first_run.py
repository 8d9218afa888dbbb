"""The model of the first run is planned for this computer without a network, by the real planner."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from synthia_desktop.core.catalog import load_catalogue
from synthia_desktop.core.hardware import Gpu, Hardware, Processor, Ram
from synthia_desktop.paths import resources_dir
from synthia_desktop.planner.budgets import Budget, Budgets
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.store.measurements import MeasurementStore
from synthia_desktop.ui.controls.memory_view import Place
from synthia_desktop.ui.first_run import FirstRun, find_first_model
from synthia_desktop.ui.pages.welcome import WelcomePage
from synthia_desktop.ui.plan_service import PlanService
from synthia_desktop.ui.theme import Theme

pytestmark = pytest.mark.integration  # plans the whole catalogue again and again

GIB = 2**30
TIMEOUT = 60_000


class OtherComputer(Desk):
    """A real planner with the memory of another machine."""

    other: Machine | None = None

    def machine(self) -> Machine:
        return self.other or super().machine()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OtherComputer]:
    store = MeasurementStore(tmp_path / "synthia.db")
    made = OtherComputer(tmp_path / "planner.log", store)
    yield made
    made.close()
    store.close()


def machine(ram: int, vram: int = 0) -> Machine:
    """Free memory in GiB."""
    gpu = Gpu("CUDA0", "Some GPU", "NVIDIA", "CUDA", vram * GIB, vram * GIB, unified=False)
    gpus = (gpu,) if vram else ()
    hardware = Hardware(Ram(ram * GIB, ram * GIB, 0, 0), Processor("", "x86_64", 8, 16, 0, ("AVX2",)), gpus, ())
    budgets = Budgets(tuple(Budget(each.device, each.free) for each in gpus), Budget("CPU", ram * GIB))
    return Machine(hardware, budgets)


@pytest.mark.parametrize(("ram", "vram"), [(8, 0), (10, 7), (60, 23)])
def test_the_model_is_one_of_the_catalogue_that_fits(desk: OtherComputer, ram: int, vram: int) -> None:
    desk.other = machine(ram, vram)
    found = find_first_model(desk)
    assert found is not None
    assert found.view is not None
    assert found.view.missing == 0
    assert f"{found.name} fits this computer" in found.reason
    model = load_catalogue(resources_dir() / "catalog").of_repository(found.repo)
    assert model is not None
    assert found.file in {file.name for repository in model.gguf for file in repository.files}
    assert [track.place for track in found.view.tracks] == ([Place.VRAM, Place.RAM] if vram else [Place.RAM])
    if not vram:
        assert "Runs in RAM, on the processor." in found.facts


def test_where_nothing_fits_none_is_recommended(desk: OtherComputer) -> None:
    desk.other = machine(1)
    assert find_first_model(desk) is None


def test_the_page_is_filled_in(qtbot: QtBot, theme: Theme, desk: OtherComputer, tmp_path: Path) -> None:
    page = WelcomePage(theme)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    plans = PlanService(lambda: desk)
    FirstRun(page, plans, tmp_path).begin()
    try:
        qtbot.waitUntil(lambda: page.first.model is not None, timeout=TIMEOUT)
        assert plans.machine is not None
        assert not plans.machine.hardware.gpus
    finally:
        plans.close()


def test_where_nothing_fits_another_can_be_chosen(
    qtbot: QtBot, theme: Theme, desk: OtherComputer, tmp_path: Path
) -> None:
    page = WelcomePage(theme)
    qtbot.addWidget(page)
    plans = PlanService(lambda: desk)
    desk.other = machine(1)
    FirstRun(page, plans, tmp_path).begin()
    words = "No model of the catalogue would answer at a usable speed with the memory that is free now."
    try:
        qtbot.waitUntil(lambda: words in page.first.texts(), timeout=TIMEOUT)
    finally:
        plans.close()
    assert not page.first.others.isHidden()

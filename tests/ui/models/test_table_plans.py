"""Plans of a table: they arrive row by row while the window goes on, follow what is asked, and leave with the table."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from synthia_desktop.core.catalog import load_catalogue
from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.loading import KvType
from synthia_desktop.paths import resources_dir
from synthia_desktop.planner.desk import Machine
from synthia_desktop.planner.shape import shape_source
from synthia_desktop.planner.source import ModelSource
from synthia_desktop.planner.speed import Forecast, SpeedForecast
from synthia_desktop.ui.controls.fit_badge import Kind
from synthia_desktop.ui.models.fit_view import Forecasts
from synthia_desktop.ui.models.plan_tools import PlanTools
from synthia_desktop.ui.models.prediction import Prediction
from synthia_desktop.ui.models.table_plans import TablePlans, Wanted
from tests.ui.models.machines import GIB, LAPTOP, SMALL, OtherDesk, plan_service

MODEL = load_catalogue(resources_dir() / "catalog").model("synthia-7b-v3.0")
assert MODEL is not None
SOURCES = {file.quant: shape_source(MODEL, file) for file in MODEL.gguf[0].files}
TIMEOUT = 20_000


def read(quant: str) -> Callable[[], ModelSource]:
    source = SOURCES[quant]
    assert source is not None
    return lambda: source


class World:
    """A table's plans, and what was told of them."""

    def __init__(self, tools: PlanTools, desk: OtherDesk, qtbot: QtBot) -> None:
        self.tools, self.desk, self._qtbot = tools, desk, qtbot
        self.plans = TablePlans(tools, "test")
        self.told: list[Forecasts] = []
        self.plans.changed.connect(self.told.append)

    @property
    def now(self) -> Forecasts:
        return self.told[-1]

    def begin(self, *quants: str) -> None:
        self.plans.begin([Wanted(quant, quant) for quant in quants])

    def until(self, happened: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(happened, timeout=TIMEOUT)

    def all_of(self, *quants: str) -> None:
        """Begin with these and wait for their plans."""
        self.begin(*quants)
        for quant in quants:
            self.plans.add(quant, read(quant))
        self.until(lambda: self.plans.is_complete)

    def pretend(self, machine: Machine) -> None:
        self.desk.pretended = machine
        with self._qtbot.waitSignal(self.tools.service.machine_changed, timeout=TIMEOUT):
            self.tools.service.look()


@pytest.fixture
def world(tmp_path: Path, qtbot: QtBot) -> Iterator[World]:
    service, desk = plan_service(tmp_path / "planner.log", LAPTOP)
    yield World(PlanTools(service, Prediction()), desk, qtbot)
    service.close()


def test_rows_fill_one_by_one_and_the_recommendation_comes_last(world: World) -> None:
    world.begin("Q2_K", "Q4_K_M", "Q8_0")
    assert world.now.plans == {}
    for quant in ("Q8_0", "Q2_K"):
        world.plans.add(quant, read(quant))
        world.until(lambda quant=quant: quant in world.now.plans)
        assert world.now.recommended == ""
    assert world.now.free is not None
    assert world.now.free.tracks[0].free == LAPTOP.budgets.gpus[0].free
    world.plans.add("Q4_K_M", read("Q4_K_M"))
    world.until(lambda: world.plans.is_complete)
    assert world.now.recommended == "Q4_K_M"
    assert world.now.reason == "Runs fully on the GPU and leaves room for a context of 16k tokens."
    assert {key: plan.badge.kind for key, plan in world.now.plans.items()} == {
        "Q2_K": Kind.GPU,
        "Q4_K_M": Kind.GPU,
        "Q8_0": Kind.SPLIT,
    }
    assert all(plan.approximate for plan in world.now.plans.values())


def test_the_window_goes_on_while_a_header_hangs(world: World, qtbot: QtBot) -> None:
    hangs = threading.Event()

    def slow() -> ModelSource:
        hangs.wait(30)
        return read("Q2_K")()

    ticks: list[int] = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start()
    world.begin("Q2_K")
    world.plans.add("Q2_K", slow)
    qtbot.waitUntil(lambda: len(ticks) >= 20, timeout=TIMEOUT)
    assert world.now.plans == {}
    hangs.set()
    world.until(lambda: "Q2_K" in world.now.plans)


def test_another_table_drops_what_was_asked_for_the_former_one(world: World) -> None:
    world.all_of("Q8_0")
    hangs, asked = threading.Event(), threading.Event()
    unwanted: list[str] = []

    def slow() -> ModelSource:
        asked.set()
        hangs.wait(30)
        return read("Q2_K")()

    def never() -> ModelSource:
        unwanted.append("asked")
        return read("Q3_K_M")()

    world.begin("Q2_K", "Q3_K_M")
    world.plans.add("Q2_K", slow)
    world.plans.add("Q3_K_M", never)
    assert asked.wait(30)
    world.begin("Q4_K_M")
    begun = len(world.told)
    world.plans.add("Q4_K_M", read("Q4_K_M"))
    hangs.set()
    world.until(lambda: world.plans.is_complete)
    assert {key for known in world.told[begun:] for key in known.plans} == {"Q4_K_M"}
    assert unwanted == [], "what nobody waits for is not begun"
    world.plans.add("Q2_K", read("Q2_K"))
    assert "Q2_K" not in world.now.plans, "a late header of another table is nothing"


def test_another_context_and_cache_are_planned_at_once(world: World) -> None:
    world.all_of("Q4_K_M", "Q8_0")
    before = world.now.plans["Q4_K_M"]
    told = len(world.told)
    world.tools.prediction.choose(32768, KvType.F16)
    world.until(lambda: world.plans.is_complete and world.now.plans["Q4_K_M"].context == 32768)
    assert all(set(known.plans) == {"Q4_K_M", "Q8_0"} for known in world.told[told:]), "old plans stay until then"
    wide = world.now.plans["Q4_K_M"].memory.needed
    assert wide - before.memory.needed > 3 * GIB
    world.tools.prediction.choose(32768, KvType.Q8_0)
    world.until(lambda: world.plans.is_complete and world.now.plans["Q4_K_M"].memory.needed < wide - GIB)


def test_a_context_is_never_longer_than_the_trained_one(world: World) -> None:
    world.tools.prediction.choose(131072, KvType.F16)
    world.all_of("Q2_K")
    assert world.now.plans["Q2_K"].context == 32768


def test_a_row_without_headers_says_why_and_the_others_are_recommended_all_the_same(world: World) -> None:
    def broken() -> ModelSource:
        raise ModelFileError("The header is cut short", "It ends after 12 bytes.")

    world.begin("Q2_K", "Q4_K_M", "Q8_0")
    world.plans.add("Q2_K", broken)
    world.plans.fail("Q8_0", ModelFileError("Closed", "The author has to let you in."))
    world.plans.add("Q4_K_M", read("Q4_K_M"))
    world.until(lambda: world.plans.is_complete)
    assert world.now.failed == {
        "Q2_K": "The header is cut short: It ends after 12 bytes.",
        "Q8_0": "Closed: The author has to let you in.",
    }
    assert world.now.recommended == "Q4_K_M"


def test_old_variants_are_not_waited_for(world: World) -> None:
    world.plans.begin([Wanted("Q4_0", "Q4_0", counts=False), Wanted("Q4_K_M", "Q4_K_M")])
    world.plans.add("Q4_K_M", read("Q4_K_M"))
    world.until(lambda: world.now.recommended == "Q4_K_M")
    assert "Q4_0" not in world.now.plans


def test_a_machine_that_has_changed_is_planned_for_anew_and_a_small_change_is_none(world: World) -> None:
    world.all_of("Q4_K_M")
    told = len(world.told)
    host = LAPTOP.budgets.host
    slightly = replace(LAPTOP, budgets=replace(LAPTOP.budgets, host=replace(host, free=host.free - (100 << 20))))
    world.pretend(slightly)
    assert len(world.told) == told
    world.pretend(SMALL)
    world.until(lambda: world.now.plans["Q4_K_M"].badge.kind is not Kind.GPU)
    assert world.now.free is not None
    assert [track.free for track in world.now.free.tracks] == [SMALL.budgets.host.free]


def test_a_loaded_model_leaves_before_the_next_one(tmp_path: Path, qtbot: QtBot) -> None:
    service, desk = plan_service(tmp_path / "planner.log", SMALL)
    roomy = Prediction()
    world = World(PlanTools(service, roomy, lambda _machine: LAPTOP), desk, qtbot)
    world.all_of("Q4_K_M")
    assert world.now.plans["Q4_K_M"].badge.kind is Kind.GPU
    service.close()


def test_speeds_that_become_known_fill_the_table(world: World) -> None:
    world.all_of("Q4_K_M")
    assert world.now.lacks_speed
    speed = SpeedForecast(Forecast(12.0, 10.0, 15.0))
    world.desk.speeds.forecast = lambda *_args: speed  # type: ignore[method-assign,assignment]
    world.tools.service.speeds_changed.emit()
    world.until(lambda: world.now.plans["Q4_K_M"].speed == speed)
    assert not world.now.lacks_speed


def test_where_nothing_fits_it_says_so_with_numbers(world: World, tmp_path: Path) -> None:
    host = replace(SMALL.budgets.host, free=2 * GIB)
    world.pretend(replace(SMALL, budgets=replace(SMALL.budgets, host=host)))
    world.all_of("Q2_K", "Q4_K_M")
    title, text = world.now.nothing
    assert title == "No file of this model fits this computer"
    assert text.startswith("The smallest needs 3.")
    assert text.endswith("and 2.0 GB of RAM is free.")
    assert world.now.recommended == ""

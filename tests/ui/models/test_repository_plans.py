"""The quant tables of Synthia 70B and 7B on three computers, from header-only files of the true shapes on a Hub."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.hub.client import HubClient
from synthia_desktop.hub.network import Network
from synthia_desktop.planner.desk import Machine
from synthia_desktop.planner.source import ModelSource
from synthia_desktop.planner.speed import Forecast, SpeedForecast
from synthia_desktop.ui.hub_service import HubService
from synthia_desktop.ui.models.fit_view import Forecasts
from synthia_desktop.ui.models.hub_pane import HubPane
from synthia_desktop.ui.models.plan_tools import PlanTools
from synthia_desktop.ui.models.prediction import Prediction
from synthia_desktop.ui.models.quant_table import QuantTable
from synthia_desktop.ui.theme import Theme
from tests.hub.api_server import HubServer, ServedRepo
from tests.shapes import make_quant_files
from tests.ui.models.machines import LAPTOP, SMALL, WORKSTATION, OtherDesk, plan_service

pytestmark = pytest.mark.integration  # a planner, and a server with true headers

KEPT = ("Q2_K", "Q3_K_S", "Q3_K_M", "Q3_K_L", "Q4_K_S", "Q4_K_M", "Q5_K_S", "Q5_K_M", "Q6_K", "Q8_0")
LARGE, SMALLER = "TheBloke/Synthia-70B-GGUF", "TheBloke/Synthia-7B-v3.0-GGUF"
TIMEOUT = 60_000


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubServer]:
    with HubServer().running() as server:
        for name, size in ((LARGE, "70b"), (SMALLER, "7b")):
            files = make_quant_files(tmp_path_factory.mktemp(size), size)  # type: ignore[arg-type]
            paths = [path for parts in files.values() for path in parts]
            server.repos[name] = ServedRepo({path.name: path for path in paths}, tags=("gguf",))
        yield server


@dataclass
class World:
    pane: HubPane
    desk: OtherDesk
    qtbot: QtBot

    @property
    def table(self) -> QuantTable:
        return self.pane.detail.files.table

    @property
    def known(self) -> Forecasts:
        return self.table.known

    def badges(self) -> dict[str, str]:
        return {key: self.known.plans[key].badge.text for key in self.table.keys()}  # noqa: SIM118 (a table's)

    def open(self, name: str) -> None:
        """Until every row is planned."""
        with self.qtbot.waitSignal(self.pane._service.opened, timeout=TIMEOUT):
            self.pane.open(name)
        self.until(lambda: len(self.known.plans) == 12)
        assert len(self.table.keys()) == 10, "two old variants stand behind Show all"

    def until(self, happened: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(happened, timeout=TIMEOUT)


@pytest.fixture
def opened(server: HubServer, theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Machine], World]]:
    """Makes the Hub's pane on another computer."""
    services: list[PlanTools | HubService] = []
    windows: list[QWidget] = []

    def make(machine: Machine) -> World:
        network = Network(NetworkSettings(endpoint=server.url))
        hub = HubService(lambda: network, lambda asked: HubClient(asked, tmp_path / "cache"))
        service, desk = plan_service(tmp_path / "planner.log", machine)
        tools = PlanTools(service, Prediction())
        pane = HubPane(theme, hub, tools)
        window = QWidget()
        row = QHBoxLayout(window)
        row.addWidget(pane.list)
        row.addWidget(pane.detail, 1)
        qtbot.addWidget(window)
        window.resize(1200, 900)
        window.show()
        services.extend((hub, tools))
        windows.append(window)
        return World(pane, desk, qtbot)

    yield make
    for each in services:
        (each.service if isinstance(each, PlanTools) else each).close()


def test_on_a_laptop_with_8_gb_of_vram(opened: Callable[[Machine], World]) -> None:
    world = opened(LAPTOP)
    world.open(SMALLER)
    assert world.badges() == dict.fromkeys(KEPT, "Runs on GPU") | {"Q8_0": "GPU 28/33 layers + RAM"}
    assert world.known.recommended == "Q4_K_M"
    assert world.known.reason == "Runs fully on the GPU and leaves room for a context of 16k tokens."
    world.open(LARGE)
    assert set(world.badges().values()) == {"Too big"}
    assert world.known.recommended == ""
    assert world.known.nothing[0] == "No file of this model fits this computer"
    banner = world.pane.detail.files.plan_notice.banner
    assert banner is not None
    assert banner.accessibleDescription() == "The smallest needs 28.5 GB, and 16.9 GB of VRAM and RAM is free."


def test_on_8_gb_of_ram_without_a_gpu(opened: Callable[[Machine], World]) -> None:
    """llama.cpp itself is asked here: the machine has no device that this one lacks."""
    world = opened(SMALL)
    world.open(SMALLER)
    fits = ("Q2_K", "Q3_K_S", "Q3_K_M", "Q3_K_L", "Q4_K_S", "Q4_K_M")
    assert world.badges() == {quant: "RAM only, slow" if quant in fits else "Too big" for quant in KEPT}
    assert not world.known.approximate
    assert world.known.recommended == "Q4_K_M"
    assert world.known.reason == "Best quality that fits in the free RAM."
    assert world.known.free is not None
    assert len(world.known.free.tracks) == 1
    world.open(LARGE)
    assert set(world.badges().values()) == {"Too big"}
    assert world.known.recommended == ""


def test_on_a_workstation(opened: Callable[[Machine], World]) -> None:
    world = opened(WORKSTATION)
    world.open(SMALLER)
    assert set(world.badges().values()) == {"Runs on GPU"}
    assert world.known.recommended == "Q8_0"
    world.open(LARGE)
    layers = {key: plan.layers for key, plan in world.known.plans.items() if plan.fits}
    assert layers == {
        "Q2_K": 59,
        "Q3_K_S": 58,
        "Q3_K_M": 52,
        "Q3_K_L": 48,
        "Q4_0": 45,
        "Q4_K_S": 45,
        "Q4_K_M": 42,
        "Q5_0": 37,
        "Q5_K_S": 37,
        "Q5_K_M": 36,
        "Q6_K": 31,
    }
    assert world.badges()["Q4_K_M"] == "GPU 42/81 layers + RAM"
    assert world.badges()["Q8_0"] == "Too big"
    assert world.known.recommended == "Q3_K_M", "in a better quality a usual computer would write too slowly"
    assert "should still write faster than 2.5 tokens per second" in world.known.reason


def test_with_speeds_that_were_measured_the_recommendation_is_exact(opened: Callable[[Machine], World]) -> None:
    world = opened(WORKSTATION)
    world.desk.speeds.forecast = _measured  # type: ignore[method-assign,assignment]
    world.open(LARGE)
    fast = {key for key, plan in world.known.plans.items() if (plan.likely or 0) >= 2.5}
    assert world.known.recommended == "Q4_K_M"
    assert fast == {"Q2_K", "Q3_K_S", "Q3_K_M", "Q3_K_L", "Q4_0", "Q4_K_S", "Q4_K_M"}
    assert world.known.reason == "Best quality that still writes faster than 2.5 tokens per second."


def test_rows_come_one_by_one_while_the_window_goes_on(opened: Callable[[Machine], World]) -> None:
    world = opened(LAPTOP)
    known: list[int] = []
    ticks: list[int] = []
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: ticks.append(len(world.known.plans)))
    timer.start()
    world.pane._plans._table.changed.connect(lambda now: known.append(len(now.plans)))
    world.open(LARGE)
    assert known[-1] == 12
    assert known == sorted(known)
    assert len(set(ticks)) >= 3, "the window's own events ran between the rows"


def test_leaving_asks_for_nothing_more(opened: Callable[[Machine], World], server: HubServer) -> None:
    world = opened(LAPTOP)
    server.asked.clear()
    with world.qtbot.waitSignal(world.pane._service.opened, timeout=TIMEOUT):
        world.pane.open(LARGE)
    world.pane.leave()
    begun = [path for path in server.paths() if "/resolve/" in path]
    world.open(SMALLER)
    asked = [path for path in server.paths() if "/resolve/" in path]
    late = [path for path in asked[len(begun) :] if LARGE in path]
    assert len(late) <= 1, "what is being asked for may still arrive"
    assert SMALLER in asked[-1]


def _measured(source: ModelSource, use: MemoryUse, *_args: object) -> SpeedForecast:
    """A fast desktop: 60 GB/s of RAM, 800 GB/s of VRAM."""
    seconds = sum(device.weights / (60e9 if device.kind == "cpu" else 800e9) for device in use.devices)
    return SpeedForecast(Forecast(1 / seconds, 0.8 / seconds, 1.2 / seconds))

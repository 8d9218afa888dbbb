"""What fits, in the whole window: quant tables on three computers, and a recommended file that loads as planned."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.paths import AppPaths
from synthia_desktop.paths import demo_model as demo_file
from synthia_desktop.planner.desk import Machine
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.model_session import Stage
from synthia_desktop.ui.models.hardware_strip import HardwareStrip
from synthia_desktop.ui.models.quant_table import QuantTable
from synthia_desktop.ui.models.repository_page import RepositoryPage
from synthia_desktop.ui.starters import demo_questions
from tests.hub.api_server import HubServer, ServedRepo
from tests.integration.conftest import MakeProgram
from tests.shapes import make_quant_files
from tests.ui.models.machines import LAPTOP, SMALL, WORKSTATION, plan_service

pytestmark = pytest.mark.integration

LARGE, SMALLER, TINY = "TheBloke/Synthia-70B-GGUF", "TheBloke/Synthia-7B-v3.0-GGUF", "maker/Tiny-GGUF"
TIMEOUT = 60_000


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubServer]:
    server = HubServer()
    for name, files in (
        (LARGE, make_quant_files(tmp_path_factory.mktemp("large"), "70b")),
        (SMALLER, make_quant_files(tmp_path_factory.mktemp("smaller"), "7b")),
    ):
        paths = [path for parts in files.values() for path in parts]
        server.repos[name] = ServedRepo({path.name: path for path in paths}, tags=("gguf",))
    server.repos[TINY] = ServedRepo({"tiny.Q8_0.gguf": demo_file().read_bytes()}, tags=("gguf",))
    with server.running():
        yield server


@pytest.fixture
def start(make_program: MakeProgram, hub: HubServer, app_paths: AppPaths) -> Callable[[Machine | None], Program]:
    """The program on another computer, or on this one."""

    def make(machine: Machine | None) -> Program:
        program = make_program()
        network = replace(program.settings.value.network, endpoint=hub.url)
        program.settings.update(welcome_done=True, sampling=SamplingParams(temperature=0.0), network=network)
        if machine is not None:
            program.late.__dict__["plans"] = plan_service(app_paths.logs_dir / "planner.log", machine)[0]
        return program

    return make


def opened(program: Program, qtbot: QtBot, repo: str) -> QuantTable:
    """Type a repository's name into the search field, and wait until all of its rows are planned."""
    program.window.go.to_models()
    field = QApplication.focusWidget()
    assert field is not None
    with qtbot.waitSignal(program.late.manager.hub.opened, timeout=TIMEOUT):
        qtbot.keyClicks(field, repo)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    page = program.fronts.current.manager_pages.models.shown_detail()
    assert isinstance(page, RepositoryPage)
    table = page.files.table
    hidden = 2 if repo != TINY else 0
    qtbot.waitUntil(lambda: len(table.known.plans) == len(table.keys()) + hidden, timeout=TIMEOUT)
    return table


def badges(table: QuantTable) -> list[str]:
    return [table.known.plans[key].badge.text for key in table.keys()]  # noqa: SIM118 (keys() of a table)


@pytest.mark.parametrize(
    ("machine", "strip", "smaller", "recommended", "large", "recommended_large"),
    [
        (LAPTOP, "16 GB RAM (9.8 free)", ["Runs on GPU"] * 9 + ["GPU 28/33 layers + RAM"], "Q4_K_M", "Too big", ""),
        (SMALL, "8 GB RAM (5.6 free)", ["RAM only, slow"] * 6 + ["Too big"] * 4, "Q4_K_M", "Too big", ""),
        (WORKSTATION, "64 GB RAM (46.3 free)", ["Runs on GPU"] * 10, "Q8_0", "GPU 59/81 layers + RAM", "Q3_K_M"),
    ],
)
def test_the_right_badges_and_one_recommendation(
    start: Callable[[Machine | None], Program],
    qtbot: QtBot,
    machine: Machine,
    strip: str,
    smaller: list[str],
    recommended: str,
    large: str,
    recommended_large: str,
) -> None:
    program = start(machine)
    table = opened(program, qtbot, SMALLER)
    assert badges(table) == smaller
    assert table.known.recommended == recommended
    told = [table.view.model().index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(10)]
    assert sum("recommended: " in words for words in told) == 1
    found = program.fronts.current.manager_pages.models.findChild(HardwareStrip)
    assert found is not None
    assert found.texts()[0] == strip
    table = opened(program, qtbot, LARGE)
    assert badges(table)[0] == large
    assert badges(table)[-1] == "Too big"
    assert table.known.recommended == recommended_large


def test_the_recommended_file_is_downloaded_and_loads_as_planned(
    start: Callable[[Machine | None], Program], qtbot: QtBot, app_paths: AppPaths
) -> None:
    program = start(None)
    table = opened(program, qtbot, TINY)
    assert table.known.recommended == "Q8_0"
    planned = table.known.plans["Q8_0"]
    assert not planned.approximate, "llama.cpp itself was asked, before there was a file"
    table.select("Q8_0")
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: (TINY, "Q8_0") in program.late.manager.installed, timeout=TIMEOUT)
    program.window.show_page("models")
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.models.state.stage is Stage.READY, timeout=TIMEOUT)
    assert Path(program.models.state.path).parent == app_paths.models_dir / TINY
    report = program.models.state.report
    assert report is not None
    assert report.predicted is not None
    assert (report.changed, report.failed, report.stepped_down) == ((), (), ())
    assert sum(device.total for device in report.predicted.devices) == planned.memory.needed
    assert report.info.memory == report.predicted
    question = demo_questions()[0]
    with qtbot.waitSignal(program.chat.answer_finished, timeout=TIMEOUT) as finished:
        program.chat.send(question.question)
    assert finished.args
    assert finished.args[0].text == question.answer


def test_planning_never_holds_the_window(start: Callable[[Machine | None], Program], qtbot: QtBot) -> None:
    """Twelve headers, and twelve plans by llama.cpp itself: the window's timers go on while they come one by one."""
    program = start(SMALL)
    table = opened(program, qtbot, SMALLER)
    rows_known: list[int] = []
    timer = QTimer(program, interval=0)
    timer.timeout.connect(lambda: rows_known.append(len(table.known.plans)))
    timer.start()
    assert opened(program, qtbot, LARGE) is table
    timer.stop()
    assert len(set(rows_known)) > len(table.keys()) // 2

"""The whole program in this process, on a data folder of its own, with its real engine process."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.app import Program
from synthia_desktop.ui.model_session import Stage
from tests.ui.conftest import nameless

__all__ = ["nameless"]

MakeProgram = Callable[[], Program]


@pytest.fixture
def make_program(qapp: QApplication, qtbot: QtBot, app_paths: AppPaths) -> Iterator[MakeProgram]:
    """Starts the program on the test's data folder; again after the one before was closed. Closes what is left open."""
    made: list[Program] = []

    def start() -> Program:
        program = Program(qapp, app_paths)
        made.append(program)
        with qtbot.waitExposed(program.window):
            program.start(None)
        return program

    yield start
    for program in made:
        if program.is_open:
            program.close()
        program.deleteLater()
    qapp.processEvents()


@pytest.fixture
def program(make_program: MakeProgram) -> Program:
    return make_program()


@pytest.fixture
def demo(program: Program, qtbot: QtBot) -> Program:
    """The program with the demo model loaded and greedy sampling, which the demo's exact answers need."""
    load_demo(program, qtbot)
    return program


def load_demo(program: Program, qtbot: QtBot) -> None:
    """Load the demo model and wait until it is ready."""
    program.settings.update(sampling=SamplingParams(temperature=0.0))
    program.open_demo()
    qtbot.waitUntil(lambda: program.models.state.stage is Stage.READY, timeout=30_000)

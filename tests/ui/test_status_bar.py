"""The status line shows a GPU's memory while a model is on it, and asks for it no more often than is needed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from synthia_desktop.core.context import ContextUse
from synthia_desktop.core.hardware import Hardware
from synthia_desktop.planner.budgets import Budget, Budgets
from synthia_desktop.planner.desk import Desk
from synthia_desktop.ui.controls.meter import Meter
from synthia_desktop.ui.model_session import ModelState, Stage
from synthia_desktop.ui.plan_service import PlanService
from synthia_desktop.ui.status_bar import StatusPresenter
from synthia_desktop.ui.status_line import GroupButton, StatusLine
from synthia_desktop.ui.theme import Theme
from tests.ui.load_reports import HARDWARE, info, stepped_down


class Models(QObject):
    changed = Signal(object)
    state = ModelState()

    def become(self, state: ModelState) -> None:
        self.state = state
        self.changed.emit(state)


class Context(QObject):
    filled = Signal()
    use: ContextUse | None = None

    def fill(self, use: ContextUse | None) -> None:
        self.use = use
        self.filled.emit()


class Chat(QObject):
    writing_changed = Signal(str)
    text_added = Signal(object)
    answer_finished = Signal(object)
    writing_in = ""


class Looker(Desk):
    """A desk whose planner is itself, and of which only the machine is asked."""

    def __init__(self) -> None:
        self.looks = 0
        self.planner = self  # type: ignore[assignment]

    def hardware(self) -> Hardware:
        self.looks += 1
        return HARDWARE

    def budgets(self, _hardware: Hardware) -> Budgets:
        return Budgets((), Budget("CPU", 0))

    def stop(self) -> None:
        """Nothing runs long here."""

    def close(self) -> None:
        """Nothing was opened."""


@pytest.fixture
def desk() -> Looker:
    return Looker()


@pytest.fixture
def plans(desk: Looker) -> Iterator[PlanService]:
    service = PlanService(lambda: desk)  # type: ignore[arg-type, return-value]
    yield service
    service.close()


@pytest.fixture
def models() -> Models:
    return Models()


@pytest.fixture
def line(qtbot: QtBot, theme: Theme) -> StatusLine:
    made = StatusLine(theme)
    qtbot.addWidget(made)
    made.resize(1280, 24)
    made.show()
    return made


@pytest.fixture
def presenter(line: StatusLine, models: Models, context: Context, plans: PlanService) -> StatusPresenter:
    chat = Chat(line)
    return StatusPresenter(line, models, chat, context, lambda: plans, line)  # type: ignore[arg-type]


@pytest.fixture
def context(line: StatusLine) -> Context:
    return Context(line)


def texts(line: StatusLine) -> list[str]:
    return [each.text() for each in line.findChildren(QLabel) if each.isVisible()]


def test_the_gpus_memory_is_shown_while_a_model_is_on_it(
    qtbot: QtBot, line: StatusLine, models: Models, presenter: StatusPresenter, desk: Looker
) -> None:
    presenter.set_watching(True)
    assert desk.looks == 0
    models.become(ModelState(Stage.READY, "x", 1.0, info(24)))
    qtbot.waitUntil(lambda: {"VRAM", "2.4 / 8 GB"} <= set(texts(line)))
    models.become(ModelState(Stage.UNLOADED, "x"))
    qtbot.waitUntil(lambda: "VRAM" not in texts(line))
    assert not presenter.gpu_timer.isActive()
    assert desk.looks == 1


def test_nobody_looks_while_the_window_is_hidden_or_no_gpu_is_used(
    models: Models, presenter: StatusPresenter, desk: Looker
) -> None:
    models.become(ModelState(Stage.READY, "x", 1.0, info(24)))
    assert not presenter.gpu_timer.isActive()
    models.become(ModelState(Stage.READY, "x", 1.0, info(0)))
    presenter.set_watching(True)
    assert not presenter.gpu_timer.isActive()
    assert desk.looks == 0
    assert presenter.gpu_timer.interval() >= 5_000


def test_hiding_the_window_ends_the_looks(
    qtbot: QtBot, line: StatusLine, models: Models, presenter: StatusPresenter
) -> None:
    presenter.set_watching(True)
    models.become(ModelState(Stage.READY, "x", 1.0, info(24)))
    qtbot.waitUntil(lambda: "VRAM" in texts(line))
    presenter.set_watching(False)
    assert not presenter.gpu_timer.isActive()


def test_a_reduced_load_is_said(qtbot: QtBot, line: StatusLine, models: Models, presenter: StatusPresenter) -> None:
    del presenter
    report = stepped_down()
    state = ModelState(Stage.READY, "x", 1.0, report.info, report=report)
    models.become(state)
    qtbot.waitUntil(lambda: "Ready, reduced" in texts(line))
    models.become(replace(state, report=None))
    qtbot.waitUntil(lambda: "Ready" in texts(line))


def test_the_context_says_what_is_used_reserved_and_free(
    line: StatusLine, models: Models, presenter: StatusPresenter, context: Context, qtbot: QtBot
) -> None:
    models.become(ModelState(Stage.READY, "/m", 1.0, replace(info(0), context_length=4096)))
    context.fill(ContextUse(0, 1842, 1024, 4096))
    assert "1,842 / 4,096 tokens" in texts(line)
    button = line.findChild(GroupButton)
    assert button is not None
    assert "1,842 tokens used, 1,024 reserved for the answer, 1,230 free of 4,096" in button.accessibleName()
    meter = line.findChild(Meter)
    assert meter is not None
    assert (round(meter.share, 2), round(meter.kept, 2)) == (0.45, 0.25)
    with qtbot.waitSignal(line.context_clicked):
        button.click()
    models.become(ModelState(Stage.UNLOADED, "/m"))
    context.fill(None)
    assert "no model" in button.accessibleName()

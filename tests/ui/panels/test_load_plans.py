"""The plans of the panel: the newest question is answered, by the real planner, and the free memory is read anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.planner.preview import Preview
from synthia_desktop.store.measurements import MeasurementStore
from synthia_desktop.ui.panels.load_plans import LoadPlans
from synthia_desktop.ui.plan_service import PlanService

TIMEOUT = 30_000


class CountingDesk(Desk):
    """A real one that tells how often the machine was looked at."""

    looks = 0

    def machine(self) -> Machine:
        self.looks += 1
        return super().machine()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[CountingDesk]:
    store = MeasurementStore(tmp_path / "synthia.db")
    yield CountingDesk(tmp_path / "planner.log", store)
    store.close()


@pytest.fixture
def plans(qtbot: QtBot, desk: CountingDesk) -> Iterator[LoadPlans]:
    del qtbot
    service = PlanService(lambda: desk)
    yield LoadPlans(service)
    service.close()


def planned(qtbot: QtBot, plans: LoadPlans, *questions: LoadParams) -> Preview:
    with qtbot.waitSignal(plans.planned, timeout=TIMEOUT) as told:
        for params in questions:
            plans.ask(params, 2048)
    assert told.args is not None
    return told.args[0]


@pytest.mark.integration
def test_the_newest_question_is_the_one_that_is_answered(qtbot: QtBot, plans: LoadPlans, demo_model: Path) -> None:
    answers: list[Preview] = []
    plans.planned.connect(answers.append)
    plans.set_model(str(demo_model), None)
    asked = [LoadParams(gpu_layers=0, context_length=256 * step) for step in range(1, 20)]
    assert planned(qtbot, plans, *asked).fit.use.context_length == 256 * 19
    planned(qtbot, plans, LoadParams(kv_type=KvType.Q8_0))
    assert len(answers) == 2


@pytest.mark.integration
def test_the_machine_is_looked_at_once_for_many_questions(
    qtbot: QtBot, plans: LoadPlans, desk: CountingDesk, demo_model: Path
) -> None:
    plans.set_model(str(demo_model), None)
    for context in (512, 1024, 2048):
        planned(qtbot, plans, LoadParams(context_length=context))
    assert desk.looks == 1
    with qtbot.waitSignal(plans.planned, timeout=TIMEOUT):
        plans.set_watching(True)
    assert desk.looks == 2
    plans.set_watching(False)


def test_a_model_that_is_gone_is_said(qtbot: QtBot, plans: LoadPlans, tmp_path: Path) -> None:
    plans.set_model(str(tmp_path / "gone.gguf"), None)
    with qtbot.waitSignal(plans.failed, timeout=TIMEOUT) as told:
        plans.ask(LoadParams(), 2048)
    assert told.args is not None
    assert isinstance(told.args[0], ModelFileError)


def test_without_a_model_nothing_is_asked(qtbot: QtBot, plans: LoadPlans, desk: CountingDesk) -> None:
    with qtbot.assertNotEmitted(plans.planned, wait=50):
        plans.ask(LoadParams(), 2048)
    assert desk.looks == 0

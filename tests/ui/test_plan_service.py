"""Plans are asked for off the window's thread, the newest question of a topic wins, and the planner rests when idle."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.paths import AppPaths, demo_model
from synthia_desktop.planner.desk import Desk
from synthia_desktop.planner.source import local_source
from synthia_desktop.ui.plan_service import REST_S, PlanService
from synthia_desktop.ui.shared_desk import SharedDesk

TIMEOUT = 30_000


@pytest.fixture
def desk(app_paths: AppPaths) -> Iterator[SharedDesk]:
    shared = SharedDesk(app_paths)
    yield shared
    shared.close()


@pytest.fixture
def plans(desk: SharedDesk) -> Iterator[PlanService]:
    service = PlanService(desk)
    yield service
    service.close()


def ask(plans: PlanService, topic: str, context: int, found: list[int], failed: list[SynthiaError]) -> int:
    source = local_source(demo_model())

    def work(desk: Desk) -> MemoryUse:
        return desk.planner.use(source, LoadParams(gpu_layers=0, context_length=context))

    return plans.ask(topic, work, lambda use: found.append(use.context_length), failed.append)


@pytest.mark.integration
def test_the_newest_question_of_a_topic_is_answered(plans: PlanService, qtbot: QtBot) -> None:
    found: list[int] = []
    other: list[int] = []
    failed: list[SynthiaError] = []
    for context in (256, 512, 768):
        ask(plans, "panel", context, found, failed)
    ask(plans, "table", 1024, other, failed)
    qtbot.waitUntil(lambda: bool(other), timeout=TIMEOUT)
    assert (found, other, failed) == ([768], [1024], [])


@pytest.mark.integration
def test_the_machine_is_read(plans: PlanService, qtbot: QtBot) -> None:
    with qtbot.waitSignal(plans.machine_changed, timeout=TIMEOUT) as told:
        plans.look()
    assert told.args == [plans.machine]
    assert plans.machine is not None
    assert plans.machine.budgets.host.free > 0


def test_an_error_is_told_and_a_mistake_too(plans: PlanService, qtbot: QtBot) -> None:
    failed: list[SynthiaError] = []
    error = SynthiaError("No", "It is so.")

    def fail(_desk: Desk) -> None:
        raise error

    def blunder(_desk: Desk) -> None:
        raise ZeroDivisionError

    plans.ask("a", fail, lambda _: None, failed.append)
    plans.ask("b", blunder, lambda _: None, failed.append)
    qtbot.waitUntil(lambda: len(failed) == 2, timeout=TIMEOUT)
    assert failed[0] is error
    assert "ZeroDivisionError" in failed[1].details


@pytest.mark.integration
def test_the_planner_s_process_rests_after_a_while_without_a_question(
    plans: PlanService, desk: SharedDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[int] = []
    failed: list[SynthiaError] = []
    ask(plans, "panel", 256, found, failed)
    qtbot.waitUntil(lambda: bool(found), timeout=TIMEOUT)
    engine = desk().planner._engine
    assert engine.running
    assert plans._idle.isActive()
    assert plans._idle.interval() == REST_S * 1000
    plans._idle.setInterval(0)  # the time is up, but somebody else has just asked
    plans._idle.start()
    with qtbot.waitSignal(plans.machine_changed, timeout=TIMEOUT):
        plans.look()
    assert engine.running
    monkeypatch.setattr(desk().planner, "_last_asked", -1e9)
    plans._idle.start()
    qtbot.waitUntil(lambda: not engine.running, timeout=TIMEOUT)
    ask(plans, "panel", 512, found, failed)
    qtbot.waitUntil(lambda: len(found) == 2, timeout=TIMEOUT)
    assert (found, failed) == ([256, 512], [])

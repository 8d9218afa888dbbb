"""Quants side by side: planned at once or one by one, they are the same, and one that cannot be planned is no harm."""

from __future__ import annotations

from pathlib import Path

import pytest

from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.planner.fit import Fit, Plan, Verdict, Wish
from synthia_desktop.planner.recommend import Reason
from synthia_desktop.planner.source import ModelSource, local_source
from synthia_desktop.planner.speed import Forecast, SpeedForecast
from synthia_desktop.planner.table import Candidate, plan_quant, plan_table, recommendation_of
from tests.planner.machines import MIB, Model, machine

WISH = Wish(LoadParams(context_length=4096), 4096, keep_kv=True)
SIZES = {"Q2_K": 50, "Q4_K_M": 90, "Q8_0": 160, "F16": 400}
BUDGETS = machine(4000 * MIB, host=8000 * MIB)


@pytest.fixture
def sources(demo_model: Path) -> dict[str, ModelSource]:
    parts = local_source(demo_model).parts
    return {quant: ModelSource(quant, quant, size * 32 * MIB, parts) for quant, size in SIZES.items()}


@pytest.fixture
def candidates(sources: dict[str, ModelSource]) -> list[Candidate]:
    return [Candidate(quant, quant, source) for quant, source in sources.items()]


def plan_for(source: ModelSource) -> Plan:
    if source.key == "Q2_K":
        raise ModelFileError("No", "It is cut short.")
    return Model([SIZES[source.key] * MIB] * 32).plan


def speed_of(source: ModelSource, _found: Fit) -> SpeedForecast | None:
    return None if source.key == "Q8_0" else SpeedForecast(Forecast(20.0, 10.0, 30.0))


def test_every_quant_is_planned_and_one_recommended(candidates: list[Candidate]) -> None:
    table = plan_table([*candidates, Candidate("later", "Q6_K", None)], WISH, BUDGETS, plan_for, speed_of)
    assert {key: plan.fit.verdict for key, plan in table.plans.items()} == {
        "Q4_K_M": Verdict.GPU,
        "Q8_0": Verdict.PARTIAL,
        "F16": Verdict.TOO_BIG,
    }
    assert list(table.failed) == ["Q2_K"]
    assert table.plans["F16"].speed is None, "what does not fit has no speed"
    assert table.recommendation.key in table.plans
    assert table.recommendation.reason in (Reason.ROOM_ON_GPU, Reason.FAST_ENOUGH)


def test_one_by_one_gives_the_same(candidates: list[Candidate], sources: dict[str, ModelSource]) -> None:
    table = plan_table(candidates, WISH, BUDGETS, plan_for, speed_of)
    broken, *others = candidates
    plans = [plan_quant(each, sources[each.key], WISH, BUDGETS, plan_for, speed_of) for each in others]
    assert {plan.key: plan for plan in plans} == table.plans
    assert recommendation_of(plans) == table.recommendation
    with pytest.raises(ModelFileError):
        plan_quant(broken, sources[broken.key], WISH, BUDGETS, plan_for, speed_of)


def test_nothing_planned_recommends_nothing() -> None:
    assert recommendation_of([]).key is None

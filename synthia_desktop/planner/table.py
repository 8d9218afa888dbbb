"""A model's quants side by side: how each would run on a machine, and which one to take."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.planner.budgets import Budgets
from synthia_desktop.planner.fit import Fit, Plan, Verdict, Wish, fit
from synthia_desktop.planner.recommend import Option, Recommendation, has_room, recommend
from synthia_desktop.planner.source import ModelSource
from synthia_desktop.planner.speed import SpeedForecast


@dataclass(frozen=True)
class Candidate:
    """One quant to plan. key: the caller's own. quant: "Q4_K_M". source: None where it could not be read."""

    key: str
    quant: str
    source: ModelSource | None


@dataclass(frozen=True)
class QuantPlan:
    """How one quant would run. speed: None where this machine has not been measured yet."""

    key: str
    quant: str
    size: int
    fit: Fit
    speed: SpeedForecast | None


@dataclass(frozen=True)
class TablePlan:
    """plans: by the candidates' keys; one that could not be planned is missing, with its reason in failed."""

    plans: dict[str, QuantPlan]
    failed: dict[str, SynthiaError]
    recommendation: Recommendation
    budgets: Budgets


PlanFor = Callable[[ModelSource], Plan]
Forecast = Callable[[ModelSource, Fit], SpeedForecast | None]


def plan_table(
    candidates: Sequence[Candidate], wish: Wish, budgets: Budgets, plan_for: PlanFor, speed_of: Forecast
) -> TablePlan:
    """Plan every quant and recommend one. Raises nothing for a quant that cannot be planned."""
    plans: dict[str, QuantPlan] = {}
    failed: dict[str, SynthiaError] = {}
    options: list[Option] = []
    for each in candidates:
        if each.source is None:
            continue
        try:
            plan = plan_for(each.source)
            found = fit(plan, wish, budgets)
            roomy = has_room(plan, found, budgets, each.source.header.context_length)
        except SynthiaError as error:
            failed[each.key] = error
            continue
        speed = speed_of(each.source, found) if found.verdict is not Verdict.TOO_BIG else None
        plans[each.key] = QuantPlan(each.key, each.quant, each.source.size, found, speed)
        likely = speed.generation.likely if speed else None
        options.append(Option(each.key, each.quant, each.source.size, found.verdict, roomy, likely))
    return TablePlan(plans, failed, recommend(options), budgets)

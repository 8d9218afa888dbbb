"""A model's quants side by side: how each would run on a machine, and which one to take."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.planner.budgets import Budgets
from synthia_desktop.planner.fit import Fit, Plan, Verdict, Wish, fit
from synthia_desktop.planner.recommend import Option, Recommendation, has_room, recommend, usual_speed
from synthia_desktop.planner.source import ModelSource, expert_layers
from synthia_desktop.planner.speed import SpeedForecast


@dataclass(frozen=True)
class Candidate:
    """One quant to plan. key: the caller's own. quant: "Q4_K_M". source: None where it could not be read."""

    key: str
    quant: str
    source: ModelSource | None


@dataclass(frozen=True)
class QuantPlan:
    """How one quant would run. speed: None where this machine has not been measured yet. roomy: see has_room.

    pace: tokens per second to choose by: the forecast, or what a usual machine reaches; None = not known.
    """

    key: str
    quant: str
    size: int
    fit: Fit
    speed: SpeedForecast | None
    roomy: bool
    pace: float | None = None

    @property
    def option(self) -> Option:
        """What a recommendation needs to know of it."""
        return Option(self.key, self.quant, self.size, self.fit.verdict, self.roomy, self.pace)


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
    for each in candidates:
        if each.source is None:
            continue
        try:
            plans[each.key] = plan_quant(each, each.source, wish, budgets, plan_for, speed_of)
        except SynthiaError as error:
            failed[each.key] = error
    return TablePlan(plans, failed, recommendation_of(plans.values()), budgets)


def plan_quant(
    quant: Candidate, source: ModelSource, wish: Wish, budgets: Budgets, plan_for: PlanFor, speed_of: Forecast
) -> QuantPlan:
    """Plan one of them, as for rows that are filled one by one. Raises SynthiaError."""
    plan = plan_for(source)
    found = fit(plan, replace(wish, expert_layers=expert_layers(source)), budgets)
    roomy = has_room(plan, found, budgets, source.header.context_length)
    speed = speed_of(source, found) if found.verdict is not Verdict.TOO_BIG else None
    return QuantPlan(quant.key, quant.quant, source.size, found, speed, roomy, pace_of(source, found, speed))


def pace_of(source: ModelSource, found: Fit, speed: SpeedForecast | None) -> float | None:
    """Tokens per second to judge by: the forecast, or where there is none what a usual machine reaches."""
    return speed.generation.likely if speed else usual_speed(source.headers, found.use)


def recommendation_of(plans: Iterable[QuantPlan]) -> Recommendation:
    """The quant to take, once all are planned."""
    return recommend([each.option for each in plans])

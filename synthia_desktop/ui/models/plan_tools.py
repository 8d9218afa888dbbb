"""What the panes of the models page share to plan with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from synthia_desktop.planner.desk import Machine
from synthia_desktop.ui.models.prediction import Prediction
from synthia_desktop.ui.plan_service import PlanService

Ready = Callable[[Machine], Machine]
"""The machine as it will be for the next load: a model that is loaded now leaves first."""


def as_it_is(machine: Machine) -> Machine:
    """Where nothing is loaded."""
    return machine


@dataclass(frozen=True)
class PlanTools:
    """service: asks the planner. prediction: what the tables are predicted for."""

    service: PlanService
    prediction: Prediction
    ready: Ready = as_it_is

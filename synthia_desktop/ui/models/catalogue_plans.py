"""Which models of the catalogue fit this computer and which one to begin with, planned one model after the other."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.catalog import Catalogue, CatalogueModel
from synthia_desktop.core.quality import is_old
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.planner.fit import Verdict
from synthia_desktop.planner.models import ModelPlans, plan_model, rank_models
from synthia_desktop.planner.table import recommendation_of
from synthia_desktop.ui.controls.fit_badge import Badge, Kind, fit_badge
from synthia_desktop.ui.models.plan_tools import PlanTools
from synthia_desktop.ui.models.prediction import wish_for_table
from synthia_desktop.ui.models.table_plans import machine_differs

TOPIC = "catalogue"
_ORDER = (Verdict.GPU, Verdict.PARTIAL, Verdict.RAM, Verdict.TOO_BIG)


@dataclass(frozen=True)
class ModelFit:
    """How a model would run here with the quant to take. speed: tokens per second, None = unknown."""

    badge: Badge
    quant: str
    speed: float | None

    @property
    def fits(self) -> bool:
        return self.badge.kind is not Kind.BIG


class CataloguePlans(QObject):
    """changed(dict of ModelFit by the ids of models): one more is known. first: the id of the model to begin with on
    this computer, once all are planned; None where none runs well.

    Each model is asked for when the one before is there: a table that the person looks at waits for one at most.
    """

    changed = Signal(object)

    def __init__(self, tools: PlanTools, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools, self._catalogue = tools, catalogue
        self._plans: dict[str, ModelPlans] = {}
        self.first: str | None = None
        self._models = [model for model in catalogue.models if model.shape is not None]
        self._waiting: list[CatalogueModel] = []
        self._machine: Machine | None = None
        self.fits: dict[str, ModelFit] = {}
        tools.prediction.changed.connect(self._begin)
        tools.service.machine_changed.connect(self._look)
        tools.service.speeds_changed.connect(self._begin)
        if tools.service.machine is not None:
            self._look(tools.service.machine)

    def _look(self, machine: Machine) -> None:
        ready = self._tools.ready(machine)
        if self._machine is None or machine_differs(self._machine, ready):
            self._machine = ready
            self._begin()

    def _begin(self) -> None:
        if self._machine is not None:
            self._waiting = list(self._models)
            self._ask()

    def _ask(self) -> None:
        machine = self._machine
        if not self._waiting or machine is None:
            return
        model = self._waiting.pop(0)
        prediction = self._tools.prediction
        wish = wish_for_table(prediction.context, prediction.cache, model.context)

        def work(desk: Desk) -> ModelPlans | None:
            return plan_model(model, self._catalogue, partial(desk.quant, wish=wish, machine=machine))

        self._tools.service.ask(TOPIC, work, partial(self._take, model.id), lambda _error: self._ask())

    def _take(self, model_id: str, found: ModelPlans | None) -> None:
        if found is not None:
            self._plans[model_id] = found
            self.fits[model_id] = model_fit(found)
        if not self._waiting:
            in_order = {model.id: self._plans[model.id] for model in self._models if model.id in self._plans}
            self.first = next((choice.key for choice in rank_models(in_order)), None)
        self.changed.emit(dict(self.fits))
        self._ask()


def model_fit(found: ModelPlans) -> ModelFit:
    """How a model would run with the quant to take, else with the one that fits best."""
    plans = {name: plan for name, plan in found.plans.items() if not is_old(plan.quant)} or found.plans
    wanted = recommendation_of(plans.values()).key
    best = plans[wanted] if wanted else min(plans.values(), key=lambda p: (_ORDER.index(p.fit.verdict), p.size))
    speed = best.speed.generation.likely if best.speed else None
    return ModelFit(fit_badge(best.fit, best.pace), best.quant, speed)

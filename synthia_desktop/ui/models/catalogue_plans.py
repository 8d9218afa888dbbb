"""Which models of the catalogue fit this computer and which one to begin with, planned one model after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.catalog import Catalogue, CatalogueModel
from synthia_desktop.core.quality import is_old
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.planner.fit import Verdict
from synthia_desktop.planner.shape import shape_source
from synthia_desktop.planner.table import Candidate, QuantPlan, TablePlan
from synthia_desktop.ui.controls.fit_badge import Badge, Kind, fit_badge
from synthia_desktop.ui.models.plan_tools import PlanTools
from synthia_desktop.ui.models.prediction import wish_for_table
from synthia_desktop.ui.models.table_plans import machine_differs

TOPIC = "catalogue"
PLEASANT = 5.0
"""Tokens per second from which one reads along with the answer."""

SMALL = 9_000_000_000
"""Parameters up to which a model answers well enough without a GPU."""

_ORDER = (Verdict.GPU, Verdict.PARTIAL, Verdict.RAM, Verdict.TOO_BIG)


@dataclass(frozen=True)
class ModelFit:
    """How a model would run here with the quant to take. speed: tokens per second, None = unknown.

    recommended: the planner recommends that quant; else it is only the one that fits best.
    """

    badge: Badge
    quant: str
    speed: float | None
    recommended: bool

    @property
    def fits(self) -> bool:
        return self.badge.kind is not Kind.BIG


class CataloguePlans(QObject):
    """changed(dict of ModelFit by the ids of models): one more is known.

    Each model is asked for when the one before is there: a table that the person looks at waits for one at most.
    """

    changed = Signal(object)

    def __init__(self, tools: PlanTools, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._models = [model for model in catalogue.models if model.shape is not None]
        self._waiting: list[CatalogueModel] = []
        self._machine: Machine | None = None
        self.fits: dict[str, ModelFit] = {}
        tools.prediction.changed.connect(self._begin)
        tools.service.machine_changed.connect(self._look)
        tools.service.speeds_changed.connect(self._begin)
        if tools.service.machine is not None:
            self._look(tools.service.machine)

    @property
    def first(self) -> str | None:
        """The id of the model to begin with on this computer, once all are planned; None where none fits well."""
        if self._waiting or not self.fits:
            return None
        return first_model([(model, self.fits[model.id]) for model in self._models if model.id in self.fits])

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

        def work(desk: Desk) -> ModelFit | None:
            return model_fit(desk.table(candidates(model), wish, machine))

        self._tools.service.ask(TOPIC, work, partial(self._take, model.id), lambda _error: self._ask())

    def _take(self, model_id: str, found: ModelFit | None) -> None:
        if found is not None:
            self.fits[model_id] = found
        self.changed.emit(dict(self.fits))
        self._ask()


def candidates(model: CatalogueModel) -> list[Candidate]:
    """The quants of a model's first repository whose files the catalogue lists."""
    files = next((repository.files for repository in model.gguf if repository.files), ())
    offered = [file for file in files if not is_old(file.quant)] or list(files)
    return [Candidate(file.name, file.quant, shape_source(model, file)) for file in offered]


def model_fit(table: TablePlan) -> ModelFit | None:
    """How a model would run with the quant to take, else with the one that fits best; None where nothing is known."""
    plans: Sequence[QuantPlan] = list(table.plans.values())
    if not plans:
        return None
    best = table.plans.get(table.recommendation.key or "") or min(
        plans, key=lambda plan: (_ORDER.index(plan.fit.verdict), plan.size)
    )
    speed = best.speed.generation.likely if best.speed else None
    return ModelFit(fit_badge(best.fit, speed), best.quant, speed, table.recommendation.key is not None)


def first_model(known: Sequence[tuple[CatalogueModel, ModelFit]]) -> str | None:
    """The largest model that runs fully on the GPU, for it knows most; else in part; else in RAM.

    Of equals the one that the catalogue has first. Beside the GPU a model has to answer at a pace of conversation;
    where no speed is known, it must be small enough that it does on any computer.
    """
    for kind in (Kind.GPU, Kind.SPLIT, Kind.RAM):
        able = [model for model, fit in known if fit.badge.kind is kind and fit.recommended and _answers(model, fit)]
        if able:
            return max(able, key=lambda model: model.parameters).id
    return None


def _answers(model: CatalogueModel, fit: ModelFit) -> bool:
    if fit.badge.kind is Kind.GPU:
        return True
    return fit.speed >= PLEASANT if fit.speed is not None else model.parameters <= SMALL

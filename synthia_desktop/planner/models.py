"""The catalogue's models on a machine: how good each is, how it would run, and which one to take."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from synthia_desktop.core.catalog import Catalogue, CatalogueFile, CatalogueModel, GgufRepository
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.planner.recommend import ModelOption, ModelRecommendation, recommend_models
from synthia_desktop.planner.shape import shape_source
from synthia_desktop.planner.source import ModelSource
from synthia_desktop.planner.table import Candidate, QuantPlan

RULE = (
    "Best quality first, of the models that run here at a usable speed. Quality is the author's published benchmark "
    "average; for models without one it is the average of the same base model and size, or what the catalogue's "
    "published averages let expect of its number of weights. Within two percent, models that run fully on the GPU come "
    "first."
)


@dataclass(frozen=True)
class ModelQuality:
    """percent: a benchmark average. published: it is the model's own; otherwise an expectation."""

    percent: float
    published: bool


@dataclass(frozen=True)
class ModelPlans:
    """One model of the catalogue. plans: of its files, by their names, which are planned from its shape alone."""

    model: CatalogueModel
    repository: GgufRepository
    quality: ModelQuality
    plans: dict[str, QuantPlan]

    def file(self, name: str) -> CatalogueFile:
        """The file of a plan."""
        return next(file for file in self.repository.files if file.name == name)


@dataclass(frozen=True)
class CataloguePlan:
    """ranking: the models that run at a usable speed, the best one first, by their ids."""

    models: dict[str, ModelPlans]
    ranking: tuple[ModelRecommendation, ...]


PlanQuant = Callable[[Candidate, ModelSource], QuantPlan]


def plan_catalogue(catalogue: Catalogue, plan_quant: PlanQuant) -> CataloguePlan:
    """Plan every offered model whose shape is known, without a network. plan_quant: as Desk.quant, may raise.

    A file that cannot be planned is left out; so is a model without any.
    """
    planned = (plan_model(model, catalogue, plan_quant) for model in catalogue.models)
    found = {each.model.id: each for each in planned if each is not None}
    return CataloguePlan(found, rank_models(found))


def plan_model(model: CatalogueModel, catalogue: Catalogue, plan_quant: PlanQuant) -> ModelPlans | None:
    """Plan one of them, as for a list that is filled model by model; None where nothing of it can be planned."""
    repository = next((each for each in model.gguf if each.files), None)
    plans = _plans(model, repository, plan_quant) if repository else {}
    if not repository or not plans:
        return None
    return ModelPlans(model, repository, quality_of_model(model, catalogue), plans)


def rank_models(found: Mapping[str, ModelPlans]) -> tuple[ModelRecommendation, ...]:
    """The models, by their ids, that run at a usable speed, the best one first."""
    options = [
        ModelOption(key, each.quality.percent, each.quality.published, tuple(p.option for p in each.plans.values()))
        for key, each in found.items()
    ]
    return tuple(recommend_models(options))


def quality_of_model(model: CatalogueModel, catalogue: Catalogue) -> ModelQuality:
    """How good a model is, by the RULE."""
    if model.average is not None:
        return ModelQuality(model.average, published=True)
    sibling = catalogue.scored_sibling(model)
    if sibling is not None and sibling.average is not None:
        return ModelQuality(sibling.average, published=False)
    scored = [(math.log(each.parameters), each.average) for each in catalogue.models if each.average is not None]
    return ModelQuality(_line(scored, math.log(model.parameters)), published=False)


def _plans(model: CatalogueModel, repository: GgufRepository, plan_quant: PlanQuant) -> dict[str, QuantPlan]:
    plans: dict[str, QuantPlan] = {}
    for file in repository.files:
        source = shape_source(model, file)
        if source is None:
            continue
        try:
            plans[file.name] = plan_quant(Candidate(file.name, file.quant, source), source)
        except SynthiaError:
            continue
    return plans


def _line(points: Sequence[tuple[float, float]], at: float) -> float:
    """The straight line nearest to the points, at one place; their mean where they make no line, 0 without any."""
    if not points:
        return 0.0
    middle = sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
    spread = sum((x - middle[0]) ** 2 for x, _ in points)
    slope = sum((x - middle[0]) * (y - middle[1]) for x, y in points) / spread if spread else 0.0
    return min(max(middle[1] + slope * (at - middle[0]), 0.0), 100.0)

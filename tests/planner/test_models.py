"""The catalogue's models are ranked by what is published of them, and planned from their shapes alone."""

from dataclasses import replace

import pytest

from synthia_desktop.core.catalog import Catalogue, CatalogueModel, Evaluation, Section, load_catalogue
from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.paths import resources_dir
from synthia_desktop.planner.budgets import Budgets
from synthia_desktop.planner.fit import Wish
from synthia_desktop.planner.models import CataloguePlan, ModelQuality, plan_catalogue, quality_of_model
from synthia_desktop.planner.planner import arithmetic
from synthia_desktop.planner.source import ModelSource
from synthia_desktop.planner.table import Candidate, QuantPlan, plan_quant
from tests.planner.machines import machine

pytestmark = pytest.mark.integration  # plans the whole catalogue again and again

CATALOGUE = load_catalogue(resources_dir() / "catalog")
GIB = 1 << 30


def planned(budgets: Budgets, catalogue: Catalogue = CATALOGUE) -> CataloguePlan:
    def plan(quant: Candidate, source: ModelSource) -> QuantPlan:
        return plan_quant(
            quant, source, Wish(LoadParams()), budgets, lambda wanted: arithmetic(wanted, budgets), lambda *_: None
        )

    return plan_catalogue(catalogue, plan)


def model(model_id: str) -> CatalogueModel:
    found = CATALOGUE.model(model_id)
    assert found is not None
    return found


def test_quality_is_published_or_that_of_the_same_base_or_of_the_size() -> None:
    assert quality_of_model(model("synthia-7b-v1.3"), CATALOGUE) == ModelQuality(64.85, published=True)
    assert quality_of_model(model("synthia-7b-v3.0"), CATALOGUE) == ModelQuality(64.85, published=False)
    sizes = [quality_of_model(model(key), CATALOGUE) for key in ("qwen3-0.6b", "smollm3-3b", "synthia-34b-v1.2")]
    assert not any(quality.published for quality in sizes)
    assert 40 < sizes[0].percent < sizes[1].percent < sizes[2].percent < 71.56


def test_without_any_published_figure_all_are_alike() -> None:
    bare = replace(model("smollm3-3b"), evaluations=())
    assert quality_of_model(bare, Catalogue((Section("x", (bare,)),), (bare,))) == ModelQuality(0.0, published=False)
    one = replace(bare, id="one", evaluations=(Evaluation("author", (), 50.0),))
    assert quality_of_model(bare, Catalogue((Section("x", (bare, one)),), (bare, one))).percent == 50.0


@pytest.mark.parametrize(
    ("budgets", "best"),
    [
        (machine(host=6 * GIB), "synthia-7b-v1.3"),
        (machine(7 * GIB, host=3 * GIB), "synthia-7b-v1.3"),
        (machine(7 * GIB, host=12 * GIB), "synthia-7b-v1.3"),
        (machine(22 * GIB, host=56 * GIB), "synthia-34b-v1.2"),
        (machine(46 * GIB, 46 * GIB, host=100 * GIB), "synthia-70b-v1.2"),
        (machine(host=100 * GIB), "synthia-7b-v1.3"),
        (machine(host=GIB), "qwen3-0.6b"),
    ],
)
def test_the_best_model_for_a_machine(budgets: Budgets, best: str) -> None:
    found = planned(budgets)
    assert found.ranking[0].key == best
    for choice in found.ranking:
        chosen = found.models[choice.key].plans[choice.option]
        assert chosen.fit.missing == 0
        assert found.models[choice.key].file(choice.option).quant == chosen.quant


def test_every_model_with_a_shape_is_planned_and_no_other() -> None:
    found = planned(machine(host=100 * GIB))
    assert set(found.models) == {each.id for each in CATALOGUE.models if each.shape and each.gguf[0].files}


def test_what_cannot_be_planned_is_left_out() -> None:
    def refuse(quant: Candidate, source: ModelSource) -> QuantPlan:
        raise ModelFileError("No", "Not this one.")

    assert plan_catalogue(CATALOGUE, refuse) == CataloguePlan({}, ())

"""Layers spread over several GPUs, held against every other way to spread them."""

from dataclasses import replace
from itertools import product

from hypothesis import example, given, settings
from hypothesis import strategies as st

from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.planner.budgets import Budgets
from synthia_desktop.planner.fit import Verdict, Wish, fit
from synthia_desktop.planner.spread import Counts, spread
from tests.planner.machines import MIB, Model, machine

ASKED = LoadParams(context_length=2048)


def of(model: Model, counts: Counts) -> MemoryUse:
    shares = tuple(map(float, counts))
    return replace(model, asked=[]).plan(replace(ASKED, gpu_layers=sum(counts), tensor_split=shares))


def fits(model: Model, budgets: Budgets, counts: Counts) -> bool:
    return not any(counts) or budgets.over_gpus(of(model, counts)) <= 0


def asked_for(model: Model, budgets: Budgets) -> tuple[Counts, int]:
    """What is found, and the number of plans that it took."""
    asked = 0

    def use_of(counts: Counts) -> MemoryUse:
        nonlocal asked
        asked += 1
        return of(model, counts)

    layers = len(model.blocks) + 1
    whole = replace(model, asked=[]).plan(replace(ASKED, gpu_layers=layers))
    return spread(use_of, budgets, len(model.gpus), layers, whole), asked


@settings(max_examples=150, deadline=None)
@example(free=[526, 1323, 526], blocks=[90, 90, 90, 100, 100, 100, 100, 110, 90, 100], output=450)
@example(free=[402, 428, 20], blocks=[90, 100, 90], output=20)
@given(
    st.lists(st.integers(0, 1600), min_size=2, max_size=3),
    st.lists(st.sampled_from([90, 100, 110]), min_size=1, max_size=10),
    st.sampled_from([20, 100, 450]),
)
def test_it_is_within_one_layer_of_the_best(free: list[int], blocks: list[int], output: int) -> None:
    model = Model([size * MIB for size in blocks], output * MIB, gpus=(1.0,) * len(free))
    budgets, layers = machine(*(size * MIB for size in free)), len(blocks) + 1
    counts, _ = asked_for(model, budgets)
    assert sum(counts) <= layers
    assert fits(model, budgets, counts)
    ways = (way for way in product(range(layers + 1), repeat=len(free)) if sum(way) <= layers)
    assert max(sum(way) for way in ways if fits(model, budgets, way)) - sum(counts) <= 1


def test_a_small_gpu_gets_what_it_holds_and_a_large_one_the_rest() -> None:
    """Shares by free memory would give the second one the output layer and more than it holds."""
    model = Model([120 * MIB] * 32, 450 * MIB, gpus=(1.0, 1.0))
    budgets = machine(3000 * MIB, 700 * MIB)
    found = fit(model.plan, Wish(ASKED), budgets)
    assert found.verdict is Verdict.PARTIAL
    first, second = found.use.devices[:2]
    assert budgets.over(found.use) <= 0
    assert second.weights == 450 * MIB
    assert found.params.tensor_split == (float(found.use.layers_offloaded - 1), 1.0)
    assert first.total + 120 * MIB > 3000 * MIB


def test_it_asks_for_few_plans() -> None:
    model = Model([120 * MIB] * 80, 450 * MIB, gpus=(1.0,) * 4)
    counts, plans = asked_for(model, machine(4000 * MIB, 900 * MIB, 2500 * MIB, 1700 * MIB))
    assert sum(counts) > 50
    assert plans <= 22


def test_gpus_without_room_for_a_single_layer_are_seen_to_be_so_with_few_plans() -> None:
    """One may well hold the output layer's weights alone."""
    model = Model([120 * MIB] * 80, 150 * MIB, gpus=(1.0, 1.0))
    counts, plans = asked_for(model, machine(290 * MIB, 180 * MIB))
    assert counts == (0, 0)
    assert plans <= 10

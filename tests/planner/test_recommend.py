"""Which quant is recommended, and why."""

from dataclasses import replace

import pytest

from synthia_desktop.core.closed_forms import closed_form
from synthia_desktop.core.gguf import parse_header
from synthia_desktop.core.loading import Device, LoadParams
from synthia_desktop.planner.fit import Verdict, Wish, fit
from synthia_desktop.planner.recommend import (
    USUAL_GPU,
    USUAL_HOST,
    ModelOption,
    ModelRecommendation,
    Option,
    Reason,
    Recommendation,
    has_room,
    recommend,
    recommend_models,
    usual_speed,
)
from tests.planner.machines import MIB, Model, machine
from tests.shapes import quant_header

GIB = 1 << 30
SIZES = {"Q2_K": 2.8, "Q3_K_M": 3.5, "Q4_0": 4.2, "Q4_K_M": 4.1, "Q5_K_M": 5.1, "Q6_K": 5.9, "Q8_0": 7.7, "F16": 14.5}


def options(**found: tuple[Verdict, bool, float]) -> list[Option]:
    """By quant; those that are not named are too big."""
    nothing = (Verdict.TOO_BIG, False, 0.0)
    return [Option(f"{q}.gguf", q, int(size * GIB), *found.get(q, nothing)) for q, size in SIZES.items()]


ROOMY, TIGHT = (Verdict.GPU, True, 40.0), (Verdict.GPU, False, 40.0)
SLOW, QUICK = (Verdict.RAM, False, 2.4), (Verdict.RAM, False, 2.5)


@pytest.mark.parametrize(
    ("found", "key", "reason"),
    [
        ({"Q3_K_M": ROOMY, "Q4_K_M": ROOMY, "Q4_0": ROOMY, "Q5_K_M": TIGHT, "Q6_K": QUICK}, "Q4_K_M", "room_on_gpu"),
        (dict.fromkeys(SIZES, ROOMY), "Q8_0", "room_on_gpu"),
        ({"F16": ROOMY}, "F16", "room_on_gpu"),
        ({"Q2_K": ROOMY, "Q4_K_M": QUICK, "Q5_K_M": SLOW}, "Q4_K_M", "fast_enough"),
        ({"Q2_K": ROOMY, "Q4_K_M": SLOW}, "Q2_K", "fast_enough"),
        ({"Q4_0": TIGHT, "Q3_K_M": TIGHT}, "Q4_0", "fast_enough"),
        ({"Q2_K": SLOW, "Q8_0": SLOW}, None, "too_slow"),
        ({}, None, "too_big"),
    ],
)
def test_recommendation(found: dict[str, tuple[Verdict, bool, float]], key: str | None, reason: str) -> None:
    assert recommend(options(**found)) == Recommendation(key and f"{key}.gguf", Reason(reason))


def test_an_unknown_quant_is_taken_only_where_there_is_nothing_else() -> None:
    unknown = Option("model.gguf", "", 20 * GIB, *ROOMY)
    assert recommend([*options(Q2_K=QUICK), unknown]).key == "Q2_K.gguf"
    assert recommend([unknown]) == Recommendation("model.gguf", Reason.FAST_ENOUGH)


def test_nothing_is_recommended_of_nothing() -> None:
    assert recommend([]) == Recommendation(None, Reason.TOO_BIG)


@pytest.mark.parametrize(("trained", "missing", "roomy"), [(0, 0, True), (0, 1, False), (8192, 1, True), (64, 1, True)])
def test_room_is_four_times_the_context_up_to_the_trained_one(trained: int, missing: int, roomy: bool) -> None:
    model = Model([120 * MIB] * 32)
    wish = Wish(LoadParams(context_length=4096))
    need = model.plan(LoadParams(gpu_layers=33, context_length=16384)).devices[0].total
    budgets = machine(need - missing)
    found = fit(model.plan, wish, budgets)
    assert has_room(model.plan, found, budgets, trained) is roomy
    if not trained:
        assert not has_room(model.plan, replace(found, verdict=Verdict.PARTIAL), budgets, trained)


def test_a_model_that_had_to_give_something_up_has_no_room() -> None:
    model = Model([120 * MIB] * 32)
    budgets = machine(model.plan(LoadParams(gpu_layers=33, context_length=4096)).devices[0].total)
    found = fit(model.plan, Wish(LoadParams(context_length=8192)), budgets)
    assert found.verdict is Verdict.GPU
    assert not has_room(model.plan, found, budgets, trained_context=2048)


def model(key: str, quality: float, *found: Option, published: bool = True) -> ModelOption:
    return ModelOption(key, quality, published, found)


def option(quant: str, speed: float | None, verdict: Verdict = Verdict.RAM, roomy: bool = False) -> Option:
    return Option(quant, quant, int(SIZES[quant] * GIB), verdict, roomy, speed)


def test_the_best_model_is_the_best_one_that_is_usable() -> None:
    large = model("large", 71.0, option("Q4_K_M", 3.9), option("Q2_K", 9.0), option("Q3_K_M", 0.0, Verdict.TOO_BIG))
    middle = model("middle", 64.0, option("Q4_K_M", 12.0), option("Q8_0", 4.0), option("Q6_K", 4.1))
    small = model("small", 50.0, option("Q4_K_M", 40.0, Verdict.GPU, True), option("Q8_0", 20.0))
    unknown = model("unknown", 99.0, option("Q4_K_M", None))
    assert recommend_models([small, large, unknown, middle]) == [
        ModelRecommendation("middle", "Q8_0", Reason.FAST_ENOUGH),
        ModelRecommendation("small", "Q4_K_M", Reason.ROOM_ON_GPU),
    ]
    assert recommend_models([large]) == []


def test_of_equally_good_models_the_published_and_then_the_first_one() -> None:
    usable = option("Q4_K_M", 10.0)
    models = [
        model("expected", 60.0, usable, published=False),
        model("first", 60.0, usable),
        model("second", 60.0, usable),
    ]
    assert [found.key for found in recommend_models(models)] == ["first", "second", "expected"]


def test_of_models_with_little_between_them_the_one_on_the_gpu() -> None:
    partly, whole = option("Q4_K_M", 10.0, Verdict.PARTIAL), option("Q4_K_M", 10.0, Verdict.GPU, True)
    models = [
        model("best", 60.0, partly),
        model("near", 58.1, whole, published=False),
        model("nearest", 59.0, partly),
        model("far", 58.0, whole),
        model("farther", 56.5, whole),
    ]
    assert [found.key for found in recommend_models(models)] == ["near", "best", "nearest", "far", "farther"]


def test_a_usual_computer_s_speed_falls_with_what_is_left_to_its_memory() -> None:
    start, weights = quant_header("7b", "Q4_K_M")
    header = parse_header(lambda at, most: start[at : at + most], len(start) + weights)
    gpu = Device("GPU0", "", "gpu", 1 << 40, 1 << 40)
    speeds = [
        usual_speed([header], closed_form([header], LoadParams(context_length=512), [gpu], layers))
        for layers in (0, 10, 20, 33)
    ]
    assert speeds[0] == pytest.approx(USUAL_HOST / weights, rel=0.05)
    assert speeds[3] == pytest.approx(USUAL_GPU / weights, rel=0.05)
    assert speeds == sorted(speeds, key=lambda speed: speed or 0.0)

"""How much slower than its figures a device has been: medians that a sleeping computer does not spoil."""

import json
from typing import Any

import pytest

from synthia_desktop.planner.figures import NOMINAL, Figures
from synthia_desktop.planner.runs import Factor, Factors, Run, Timed, factors, from_json, generation_of, to_json
from synthia_desktop.planner.speed import Work

FIGURES = Figures({"Q4_K": 1e9, "Q8_0": 1e9}, heads={"128": 1e-7})
WORK = Work({"Q4_K": 1e8}, {}, 32, 1000, 128, 0.0)
"""0.1 s for the weights, 0.0001 s for each token of the context."""


def run(factor: float, context: float = 0.0, model: str = "m", kind: str = "Q4_K") -> Run:
    seconds = factor * FIGURES.generation(WORK).at(context)
    return Run(model, kind, WORK, Timed(seconds, context), None)


def of(runs: list[Run], model: str = "m", kind: str = "Q4_K", measured: bool = True) -> Factors | None:
    return factors(runs, model, kind, generation_of(FIGURES), measured)


def likely(runs: list[Run], model: str = "m", kind: str = "Q4_K") -> float:
    found = of(runs, model, kind)
    assert found is not None
    return found.weights.likely


def test_without_runs_nothing_is_known() -> None:
    assert of([]) is None
    assert of([Run("m", "Q4_K", WORK, None, Timed(1.0, 0.0))]) is None


def test_outliers_do_not_spoil_it() -> None:
    assert likely([run(1.1), run(1.1), run(30.0), run(1.1), run(8.0)]) == pytest.approx(1.1)


def test_only_the_newest_runs_tell() -> None:
    assert likely([*[run(2.0)] * 5, *[run(1.0)] * 50]) == pytest.approx(2.0)


@pytest.mark.parametrize("factor", [0.001, 1000.0])
def test_what_cannot_be_is_passed_over(factor: float) -> None:
    assert of([run(factor)]) is None
    assert likely([run(factor), run(1.5)]) == pytest.approx(1.5)


def test_the_models_own_runs_count_first_then_those_of_its_type_then_all() -> None:
    runs = [run(3.0, kind="Q8_0", model="x"), run(2.0, model="other"), run(1.0)]
    assert likely(runs) == pytest.approx(1.0)
    assert likely(runs, "new") == pytest.approx(1.5)
    assert likely(runs, "new", "IQ2_XS") == pytest.approx(2.0)


def test_the_range_is_what_was_seen_and_narrows_with_what_is_known() -> None:
    own, kind, other = of([run(1.0)] * 4), of([run(1.0)] * 4, "new"), of([run(1.0)] * 4, "new", "IQ2_XS")
    assert own is not None
    assert kind is not None
    assert other is not None
    assert own.weights.low > kind.weights.low > other.weights.low
    assert own.weights.high < kind.weights.high < other.weights.high
    wide = of([run(1.0), run(0.7), run(1.6)])
    assert wide is not None
    assert (wide.weights.low, wide.weights.high) == (pytest.approx(0.7), pytest.approx(1.6))


def test_long_contexts_tell_of_the_attention() -> None:
    slow = Run("m", "Q4_K", WORK, Timed(0.11 + 0.0003 * 2000, 2000), None)
    found = of([slow, run(1.1)])
    assert found is not None
    assert found.weights.likely == pytest.approx(1.1)
    assert found.attention.likely == pytest.approx(3.0)
    flat = of([run(1.1)])
    assert flat is not None
    assert flat.attention.likely == 1.0


def test_without_short_contexts_both_are_taken_to_be_as_slow() -> None:
    found = of([run(1.3, context=5000)])
    assert found is not None
    assert found.weights.likely == found.attention.likely == pytest.approx(1.3)


def test_without_a_measurement_runs_alone_tell() -> None:
    fast = Run("m", "Q4_K", WORK, Timed(1e8 / 3e12, 0.0), None)
    found = factors([fast], "m", "Q4_K", generation_of(NOMINAL), measured=False)
    assert found is not None
    assert NOMINAL.generation(WORK).weights * found.weights.likely == pytest.approx(1e8 / 3e12)


def test_a_range_is_only_ever_widened() -> None:
    assert Factor(2.0, 1.0, 2.1).widened(0.1) == Factor(2.0, 1.0, 2.2)


def test_runs_come_back_from_the_store() -> None:
    for each in (run(1.0, 500.0), Run("m", "Q4_K", WORK, None, Timed(0.01, 64.0))):
        assert from_json(json.loads(json.dumps(to_json(each)))) == each


@pytest.mark.parametrize("value", [0, -1, float("nan"), float("inf"), 1e30, 10**400, True, None, "fast", [], {}])
def test_what_can_be_no_run_is_not_believed(value: Any) -> None:
    good = to_json(run(1.0))
    assert from_json(good | {"work": value}) is None
    assert from_json(good | {"model": 3}) is None
    work = good["work"]
    assert from_json(good | {"work": work | {"read": value}}) is None
    timed = from_json(good | {"generation": {"seconds": value, "context": 0.0}})
    assert timed is not None
    assert timed.generation is None
    for name in ("blocks", "heads", "head_size", "kv_row"):
        found = from_json(good | {"work": work | {name: value}})
        assert found is None or value == 0

"""Seconds from work and figures, by arithmetic that can be done by hand; and what the store may hold of figures."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.planner.figures import Figures, from_json, to_json
from synthia_desktop.planner.speed import Work

GB = 1e9
FIGURES = Figures(
    bandwidth={"Q4_K": 10 * GB, "Q6_K": 20 * GB},
    compute={"Q4_K": 200e9, "Q6_K": 100e9},
    block_seconds=1e-4,
    heads={"64": 40e-9, "128": 20e-9},
    prompt_heads={"128": 5e-9},
    spread=0.02,
)
WORK = Work({"Q4_K": 3 * GB, "Q6_K": 1 * GB}, {"Q4_K": 5e9, "Q6_K": 1e9}, 32, 1024, 128, 0.5e6)


def test_generation_reads_every_byte_once() -> None:
    seconds = FIGURES.generation(WORK)
    assert seconds.weights == pytest.approx(0.3 + 0.05 + 32e-4)
    assert seconds.attention == pytest.approx(0.5e6 / (20 * GB) + 1024 * 20e-9)
    assert seconds.at(1000) == pytest.approx(seconds.weights + 1000 * seconds.attention)


def test_a_prompt_takes_two_operations_for_each_weight() -> None:
    seconds = FIGURES.prompt(WORK)
    assert seconds is not None
    assert seconds.weights == pytest.approx(2 * 5e9 / 200e9 + 2 * 1e9 / 100e9)
    assert seconds.attention == pytest.approx(1024 * 5e-9)
    assert replace(FIGURES, compute={}).prompt(WORK) is None


@pytest.mark.parametrize(("size", "seconds"), [(32, 40e-9), (64, 40e-9), (95, 40e-9), (128, 20e-9), (576, 20e-9)])
def test_heads_cost_what_those_of_the_nearest_size_do(size: float, seconds: float) -> None:
    work = replace(WORK, head_size=size, kv_row=0.0)
    assert FIGURES.generation(work).attention == pytest.approx(1024 * seconds)


def test_a_type_that_nobody_measured_is_as_fast_as_the_middle_of_the_others() -> None:
    work = replace(WORK, read={"IQ1_S": 3 * GB, "Q4_K": 1 * GB}, blocks=0)
    assert FIGURES.generation(work).weights == pytest.approx(3 / 15 + 1 / 10)
    assert FIGURES.unknown(work) == pytest.approx(0.75)
    assert FIGURES.unknown(replace(work, read={})) == 0.0


amounts = st.dictionaries(st.sampled_from(["Q4_K", "Q6_K", "IQ2_XS"]), st.floats(0, 1e12), min_size=1)


@given(amounts, st.sampled_from(["Q4_K", "Q6_K", "IQ2_XS"]), st.floats(0, 1e12), st.floats(0, 1e5), st.floats(0, 1e5))
def test_more_is_never_faster(read: dict[str, float], kind: str, more: float, context: float, longer: float) -> None:
    work = replace(WORK, read=read, multiplied=read)
    larger_amounts = read | {kind: read.get(kind, 0.0) + more}
    larger = replace(work, read=larger_amounts, multiplied=larger_amounts)
    assert FIGURES.generation(larger).at(context) >= FIGURES.generation(work).at(context)
    assert FIGURES.generation(work).at(context + longer) >= FIGURES.generation(work).at(context)
    prompt, larger_prompt = FIGURES.prompt(work), FIGURES.prompt(larger)
    assert prompt is not None
    assert larger_prompt is not None
    assert larger_prompt.at(context) >= prompt.at(context)


def test_figures_come_back_from_the_store() -> None:
    assert from_json(json.loads(json.dumps(to_json(FIGURES)))) == FIGURES


@pytest.mark.parametrize("value", [0, -1, float("nan"), float("inf"), 1e30, 10**400, True, None, "fast", [], {}])
def test_what_no_device_reaches_is_not_believed(value: Any) -> None:
    assert from_json({"bandwidth": {"Q4_K": value}}) is None
    assert from_json({"bandwidth": value}) is None
    odd = dict.fromkeys(("block_seconds", "spread"), value) | {
        "bandwidth": {"Q4_K": 1e9, "Q6_K": value},
        "compute": {"Q4_K": value},
        "heads": {"64": value, "wide": 1e-9},
        "prompt_heads": value,
    }
    found = from_json(odd)
    assert found is not None
    assert found.bandwidth == {"Q4_K": 1e9}
    assert found.compute == {}
    assert 0 <= found.block_seconds <= 1
    assert 0 <= found.spread <= 1
    assert found.heads in ({}, {"64": 0.0})
    assert found.generation(WORK).at(1000) > 0

"""Numbers, stops and captions of the panels' sliders."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.ui.panels.numbers import (
    CONTEXT_STEP,
    context_marks,
    context_stops,
    format_number,
    layer_marks,
    nearest,
    parse_number,
    short_tokens,
    steps,
)


@given(st.integers(0, 2**22))
def test_context_stops_rise_and_end_at_the_trained_length(trained: int) -> None:
    stops = context_stops(trained)
    assert list(stops) == sorted(set(stops))
    assert stops[-1] == (trained or 32768)
    assert all(stop % CONTEXT_STEP == 0 for stop in stops[:-1])


def test_long_contexts_have_powers_of_two_among_their_stops() -> None:
    assert {2048, 4096, 8192, 16384, 32768} <= set(context_stops(32768))


@given(st.lists(st.integers(-1000, 1000), min_size=1, unique=True), st.integers(-2000, 2000))
def test_nearest_is_never_farther_than_any_other_stop(stops: list[int], value: int) -> None:
    stops.sort()
    assert abs(stops[nearest(stops, value)] - value) == min(abs(stop - value) for stop in stops)


def test_steps_hold_no_rounding_noise() -> None:
    assert steps(0, 1, 0.1) == (0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1)


@pytest.mark.parametrize(("count", "text"), [(2048, "2k"), (1024 * 1024, "1M"), (1000, "1,000"), (512, "512")])
def test_token_counts_are_short_where_they_are_round(count: int, text: str) -> None:
    assert short_tokens(count) == text


def test_the_length_in_use_is_marked() -> None:
    assert [mark.text for mark in context_marks(context_stops(32768), 4096)] == ["2k", "4k now", "8k", "16k", "32k"]


@pytest.mark.parametrize(
    ("now", "texts"),
    [
        (28, ["0, RAM only", "28 now", "33"]),
        (0, ["0 now, RAM only", "33"]),
        (33, ["0, RAM only", "33 now"]),
        (None, ["0, RAM only", "33"]),
    ],
)
def test_the_layers_in_use_are_marked(now: int | None, texts: list[str]) -> None:
    assert [mark.text for mark in layer_marks(33, now)] == texts


@given(st.integers(0, 10**9))
def test_what_is_shown_can_be_typed(value: int) -> None:
    assert parse_number(format_number(value)) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("0,75", 0.75), ("0.75", 0.75), (" 16,384 ", 16384), ("-2", -2), ("", None), ("1-2", None), ("inf", None)],
)
def test_typed_numbers(text: str, value: float | None) -> None:
    assert parse_number(text) == value


def test_zeros_at_the_end_are_dropped_on_request() -> None:
    assert format_number(0.5, 4, trim=True) == "0.5"
    assert format_number(10_000, 2, trim=True) == "10,000"
    assert format_number(0.5, 2) == "0.50"

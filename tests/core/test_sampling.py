"""Sampling values out of their range are refused by name."""

from dataclasses import fields, replace

import pytest

from synthia_desktop.core.sampling import LIMITS, LONGEST_STOP, MOST_STOPS, SamplingParams


@pytest.mark.parametrize("name", LIMITS)
def test_both_ends_of_each_range_are_kept(name: str) -> None:
    low, high = LIMITS[name]
    for value in (low, high):
        assert getattr(replace(SamplingParams(), **{name: value}), name) == value
    for value in (low - 1, high + 1, True, "1", float("nan")):
        with pytest.raises(ValueError, match=name):
            replace(SamplingParams(), **{name: value})


def test_every_number_has_a_range() -> None:
    assert {field.name for field in fields(SamplingParams)} - {"stop"} == LIMITS.keys()


def test_stop_strings_are_few_and_short() -> None:
    most = tuple(f"{at:03}".ljust(LONGEST_STOP, ".") for at in range(MOST_STOPS))
    assert SamplingParams(stop=most).stop == most
    for bad in ((*most, "one more"), ("",), ("x" * (LONGEST_STOP + 1),)):
        with pytest.raises(ValueError, match="stop"):
            SamplingParams(stop=bad)

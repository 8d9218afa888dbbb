"""Sampling values out of their range are refused by name."""

from dataclasses import fields, replace

import pytest

from synthia_desktop.core.sampling import LIMITS, SamplingParams


@pytest.mark.parametrize("name", LIMITS)
def test_both_ends_of_each_range_are_kept(name: str) -> None:
    low, high = LIMITS[name]
    for value in (low, high):
        assert getattr(replace(SamplingParams(), **{name: value}), name) == value
    for value in (low - 1, high + 1, True, "1", float("nan")):
        with pytest.raises(ValueError, match=name):
            replace(SamplingParams(), **{name: value})


def test_every_value_has_a_range() -> None:
    assert {field.name for field in fields(SamplingParams)} == LIMITS.keys()

"""Dataclasses go to JSON and back; a bad value costs only itself."""

import json
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import pytest

from synthia_desktop.core.records import from_json, to_json


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Inner:
    count: int = 1
    share: float = 0.5

    def __post_init__(self) -> None:
        if self.count < 0:
            raise ValueError("count")


@dataclass(frozen=True)
class Outer:
    colour: Colour = Colour.RED
    name: str | None = None
    sizes: tuple[int, ...] = ()
    inner: Inner = field(default_factory=Inner)
    by_name: dict[str, Inner] = field(default_factory=dict[str, Inner])
    on: bool = False


FULL = Outer(Colour.BLUE, "x", (1, 2), Inner(3, 4.5), {"a": Inner(5)}, True)


def test_a_record_comes_back_from_json() -> None:
    problems: list[str] = []
    assert from_json(Outer(), json.loads(json.dumps(to_json(FULL))), problems) == FULL
    assert problems == []


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        ({"colour": "green"}, "colour"),
        ({"colour": []}, "colour"),
        ({"name": 3}, "name"),
        ({"sizes": 3}, "sizes"),
        ({"sizes": [1, "2"]}, "sizes"),
        ({"inner": {"count": -1}}, "inner.count"),
        ({"inner": {"count": True}}, "inner.count"),
        ({"inner": {"count": 1.0}}, "inner.count"),
        ({"inner": {"count": 2**63}}, "inner.count"),
        ({"sizes": [-(10**400)]}, "sizes"),
        ({"inner": {"share": float("nan")}}, "inner.share"),
        ({"inner": {"share": 10**400}}, "inner.share"),
        ({"inner": []}, "inner"),
        ({"by_name": []}, "by_name"),
        ({"on": 1}, "on"),
        ([], "everything"),
        (None, "everything"),
    ],
)
def test_a_wrong_value_keeps_the_default_and_is_named(data: Any, problem: str) -> None:
    problems: list[str] = []
    assert from_json(Outer(), data, problems) == Outer()
    assert problems == [problem]


def test_the_rest_of_a_record_is_kept() -> None:
    problems: list[str] = []
    data = {"by_name": {"a": {"count": "x", "share": 2}, "b": 7}, "on": True, "unknown": 1}
    assert from_json(Outer(), data, problems) == Outer(by_name={"a": Inner(1, 2.0), "b": Inner()}, on=True)
    assert problems == ["by_name[a].count", "by_name[b]"]

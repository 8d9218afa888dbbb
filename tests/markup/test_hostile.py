"""Texts that are made to hold the program up cost no more than their length."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from synthia_desktop.markup.blocks import MathBlock, TextBlock, parse

pytestmark = pytest.mark.integration


def steps(text: str) -> int:
    """How many functions are called to parse a text: unlike its time, the same each time."""
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        parse(text)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize(
    "piece",
    [
        "![a](https://b.example/c.png) ",
        "[![a](https://b.example/c.png)](https://b.example/) ",
        "\\begin{align}\n",
        "words\n$$ x\n",
        "> $$ x\n",
        "https://b.example/(a)) ",
    ],
)
def test_what_comes_again_and_again_is_looked_at_once(piece: str) -> None:
    parse(piece)  # what is imported and remembered with the first text is not counted
    assert steps(piece * 800) < 2.5 * steps(piece * 400)


def test_brackets_behind_an_address_are_counted_together() -> None:
    address, brackets = "https://b.example/(a)", ")" * 4_000
    assert steps(address + brackets) < steps(address) + len(brackets)
    (block,) = parse(address + brackets)
    assert block == TextBlock(f'<p><a href="{address}">{address}</a>{brackets}</p>')


def test_formulas_without_an_end_hide_none_that_has_one() -> None:
    shown = parse("$$ a\n\n$$\nb\n$$\n\n$$ c\nwords\n\n> $$ d\n> $$\n\n$$ e\n$$")
    assert shown[0] == TextBlock("<p>$$ a</p>")
    assert shown[1] == MathBlock("b")
    assert shown[2] == TextBlock("<p>$$ c<br />\nwords</p>")
    assert shown[3:] == (*parse("> $$ d\n> $$"), MathBlock("e"))

"""How deep brackets are nested is known exactly, wherever the text is cut."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.exchange import depth
from synthia_desktop.core.exchange.depth import Depth


def deepest(data: Any) -> int:
    if isinstance(data, dict):
        return 1 + max(map(deepest, data.values()), default=0)
    return 1 + max(map(deepest, data), default=0) if isinstance(data, list) else 0


texts = st.text(alphabet='[]{}"\\ab\n', max_size=6)


@given(
    st.recursive(texts, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3)),
    st.lists(st.integers(1, 9), min_size=1),
)
def test_it_agrees_with_the_parsed_value_however_it_is_cut(data: Any, cuts: list[int]) -> None:
    text = json.dumps(data).encode()
    pieces: list[bytes] = []
    while text:
        size = cuts[len(pieces) % len(cuts)]
        pieces, text = [*pieces, text[:size]], text[size:]
    with pytest.MonkeyPatch.context() as patch:
        for most in range(4):
            patch.setattr(depth, "MOST", most)
            following = Depth()
            found = [following.is_too_deep(piece) for piece in pieces]
            assert any(found) == (deepest(data) > most)


def test_a_long_string_that_does_not_end_costs_no_time() -> None:
    following = Depth()
    assert not following.is_too_deep(b'["' + b"a\\\\" * 500_000)
    assert not following.is_too_deep(b'x"]')

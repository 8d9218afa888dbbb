"""A recipe gives the tokens of its prompt again, and nothing for any other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.engine.portions import Portion
from synthia_desktop.engine.recipe import LONGEST, Recipe, Spelled, id_of, read_recipe, recipe_of

PIECES = dict(enumerate([b"", b"a", b"b", b"ab", b"ba", b"aba", b"c"]))


def piece(token: int) -> bytes:
    return PIECES.get(token, b"x")


def greedy(text: bytes) -> list[int]:
    """A tokenizer: the longest piece that fits, at each place."""
    tokens: list[int] = []
    while text:
        token = max((t for t, p in PIECES.items() if p and text.startswith(p)), key=lambda t: len(PIECES[t]))
        tokens.append(token)
        text = text[len(PIECES[token]) :]
    return tokens


@given(st.lists(st.integers(1, 6), min_size=1, max_size=40))
def test_a_prompt_in_any_spelling_comes_back(tokens: list[int]) -> None:
    asked = greedy(b"".join(map(piece, tokens)))
    recipe = recipe_of(asked, tokens, [Portion(len(tokens), len(tokens))], piece)
    again = read_recipe(recipe.written())
    assert again == recipe
    assert again.tokens(asked) == tokens
    assert again.tokens([*asked, 6]) == []


def test_control_tokens_match_themselves_only() -> None:
    assert recipe_of([0, 3], [0, 1, 2], [Portion(3, 3)], piece).spelled == (Spelled(1, 1, (1, 2)),)
    assert recipe_of([1, 3], [0, 3], [Portion(2, 2)], piece) == Recipe("", ())
    assert recipe_of([3], [3, 6], [Portion(2, 2)], piece) == Recipe("", ())


def test_a_long_or_unknown_one_is_not_kept() -> None:
    assert Recipe(id_of([1]), ()).written() == ""
    long = tuple(Spelled(at, 1, (1,)) for at in range(LONGEST))
    assert Recipe(id_of([1]), (Portion(1, 1),), long).written() == ""


@pytest.mark.parametrize("text", ["", "x", ";;;", "id;;", "id;1;x", "id;1;1:2", "id;1;-1:1:1", "id;0;"])
def test_anything_else_is_the_recipe_of_no_prompt(text: str) -> None:
    assert read_recipe(text) == Recipe("", ())
    assert read_recipe(text).tokens([1, 2]) == []

"""Names are found by words, parts of words and beginnings of words, in every script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.quick_match import INITIALS, name_of, places, score, words_of


def found(query: str, text: str) -> int:
    return score(words_of(query), name_of(text))


def marked(query: str, text: str) -> list[str]:
    return [text[begin:end] for begin, end in places(words_of(query), name_of(text))]


@pytest.mark.parametrize(
    ("query", "text", "parts"),
    [
        ("kv", "Explain KV cache quantisation", ["KV"]),
        ("cache explain", "Explain KV cache quantisation", ["Explain", "cache"]),
        ("ekcq", "Explain KV cache quantisation", ["E", "K", "c", "q"]),
        ("kvq", "Explain KV cache quantisation", ["KV", "q"]),
        ("s7q4", "synthia-7b-v3.0 Q4_K_M", ["s", "7", "Q4"]),
        ("resume", "Résumé für Zoë", ["Résumé"]),
        ("zoe", "Résumé für Zoë", ["Zoë"]),
        ("量化", "解释KV缓存量化", ["量化"]),
        ("カタカナ", "ひらがなとカタカナ", ["カタカナ"]),
        ("шум", "Белый шум", ["шум"]),
        ("ＫＶ", "Explain KV cache", ["KV"]),
        ("", "Anything", []),
    ],
)
def test_what_is_typed_finds_the_name_and_is_marked(query: str, text: str, parts: list[str]) -> None:
    assert found(query, text) > 0
    assert marked(query, text) == parts


@pytest.mark.parametrize(
    ("query", "text"),
    [("vk", "KV cache"), ("cqx", "quantised cache"), ("kv 7b", "KV cache"), ("q", "cache"), ("a", "cache"), ("x", "")],
)
def test_what_is_not_there_is_not_found(query: str, text: str) -> None:
    assert found(query, text) == 0


def test_a_beginning_is_better_than_a_word_and_that_than_a_part_and_that_than_initials() -> None:
    best = ["cache of the KV", "a cache", "the geocache", "call a cheap hen"]
    scores = [found("cache", text) for text in best]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 4
    assert scores[-1] == 1 + INITIALS


def test_a_word_found_later_at_a_words_start_counts_as_a_word() -> None:
    assert found("cache", "geocache cache") == found("cache", "a cache")


@given(st.text(max_size=40), st.text(max_size=60))
def test_every_text_can_be_looked_through_and_marks_lie_within_it(query: str, text: str) -> None:
    name = name_of(text)
    last = 0
    for begin, end in places(words_of(query), name):
        assert last <= begin < end <= len(text)
        last = end
    assert score(words_of(query), name) >= 0


@given(st.text(min_size=1, max_size=30))
def test_every_name_is_found_by_itself(text: str) -> None:
    assert found(text, text) > 0


def test_hostile_names_come_to_an_end() -> None:
    # With the same work done again for each letter this would go on for hours.
    assert found("a" * 90 + "b", "a " * 5_000) == 0

"""Tokens in the cache are kept where they spell the wanted text, and only there."""

from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.engine.reuse import find_gap, merge

WORDS = [b"", b"a", b"b", b"ab", b"ba", b"abc", b"c", b"\n", b""]
"""The pieces of a small vocabulary; the first and the last are control tokens."""


def piece(token: int) -> bytes:
    return WORDS[token]


TOKENS = st.lists(st.integers(0, len(WORDS) - 1), max_size=12)


def text(tokens: list[int]) -> bytes:
    return b"".join(WORDS[token] or b"<%d>" % token for token in tokens)


@given(TOKENS, TOKENS)
def test_the_merged_tokens_spell_the_wanted_text(cached: list[int], wanted: list[int]) -> None:
    tokens, shared = merge(cached, wanted, piece)
    assert text(tokens) == text(wanted)
    assert tokens[:shared] == cached[:shared]


@given(TOKENS, TOKENS)
def test_at_least_the_common_prefix_is_shared(cached: list[int], wanted: list[int]) -> None:
    common = 0
    while common < min(len(cached), len(wanted)) and cached[common] == wanted[common]:
        common += 1
    assert merge(cached, wanted, piece)[1] >= common


@given(TOKENS, TOKENS)
def test_a_longer_chat_costs_its_new_tokens_only(cached: list[int], more: list[int]) -> None:
    assert merge(cached, cached + more, piece) == (cached + more, len(cached))


def test_an_answer_in_other_tokens_stays_as_the_model_wrote_it() -> None:
    a, b, ab, c, newline = 1, 2, 3, 6, 7
    assert merge([newline, a, b, c], [newline, ab, c, newline, a], piece) == ([newline, a, b, c, newline, a], 4)


def test_it_catches_up_again_after_each_answer() -> None:
    a, b, ab, ba, end = 1, 2, 3, 4, 8
    assert merge([ab, end, a, b, end, b, a], [a, b, end, ab, end, ba, end], piece) == (
        [ab, end, a, b, end, b, a, end],
        7,
    )


def test_text_that_only_looks_like_a_control_token_is_not_taken_for_it() -> None:
    assert merge([1, 0, 2], [1, 8, 2], piece) == ([1, 8, 2], 1)


def test_a_token_that_goes_on_past_the_shared_text_is_not_kept() -> None:
    ab, abc, newline = 3, 5, 7
    assert merge([abc, newline], [ab, newline], piece) == ([ab, newline], 0)


@given(TOKENS, TOKENS)
def test_the_cache_without_a_gap_that_was_found_shares_more(cached: list[int], wanted: list[int]) -> None:
    tokens, shared = merge(cached, wanted, piece)
    gap = find_gap(cached, tokens, shared, piece)
    if gap is None:
        return
    first, last = gap
    assert shared == first < last < len(cached)
    again, more = merge(cached[:first] + cached[last:], wanted, piece)
    assert more > shared
    assert text(again) == text(wanted)


def letter(token: int) -> bytes:
    return chr(0x3B1 + token).encode() if token else b""


def test_turns_that_left_are_the_gap() -> None:
    head, first, second, new = [40, 41], [1, 2, 3, 4, 5], [6, 7, 8, 9], [10, 11]
    cached, wanted = head + first + second, head + second + new
    assert find_gap(cached, *merge(cached, wanted, letter), letter) == (2, 7)


def test_a_gap_is_found_where_the_same_is_said_again_and_again() -> None:
    turn = [1, 2, 3, 4, 5, 6]
    cached, wanted = [40, *turn, 7, *turn, 8, *turn, 9], [40, *turn, 8, *turn, 9, 10]
    tokens, shared = merge(cached, wanted, letter)
    assert shared == 7
    assert find_gap(cached, tokens, shared, letter) == (7, 14)


def test_a_gap_is_found_before_an_answer_in_other_tokens() -> None:
    a, b, ab, newline = 1, 2, 3, 7
    cached = [newline, ab, ab, newline, newline, a, b, b, newline, a, a, a, a]
    wanted = [newline, newline, ab, b, newline, a, a, a, a]
    tokens, shared = merge(cached, wanted, piece)
    gap = find_gap(cached, tokens, shared, piece)
    assert gap is not None
    assert text(cached[: gap[0]] + cached[gap[1] :]) == text(wanted)


def test_no_gap_leads_to_what_is_not_in_the_cache() -> None:
    cached, wanted = [40, 1, 2, 3, 4, 5], [40, 11, 12, 13, 14, 15]
    assert find_gap(cached, *merge(cached, wanted, letter), letter) is None
    assert find_gap([], *merge([], wanted, letter), letter) is None

"""Which turns of a chat fit: the most that do, found with few exact counts; the summary stands where turns are out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.context import ChatPrompt, ContextUse, first_turn_in, reserved_for
from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.prompt import PromptModel

PLAIN = PromptModel(None, "<s>", "</s>", frozenset(["<s>", "</s>"]))
SIZES = st.lists(st.integers(1, 40), min_size=1, max_size=60)


def found(sizes: list[int], least: int, limit: int, error: int, head: int = 3) -> tuple[int, list[int]]:
    """The start, and the places that were counted exactly. error: what the cheap sizes are wrong by, per turn."""
    asked: list[int] = []

    def count(start: int) -> int:
        asked.append(start)
        return head + sum(sizes[start:])

    start = first_turn_in(len(sizes) - 1, least, limit, lambda turn: max(sizes[turn] + error, 0), count)
    return start, asked


@given(SIZES, st.integers(1, 400), st.integers(-5, 5), st.data())
def test_the_first_turn_is_the_earliest_that_fits(
    sizes: list[int], limit: int, error: int, data: st.DataObject
) -> None:
    least = data.draw(st.integers(0, len(sizes) - 1))
    fitting = [start for start in range(least, len(sizes)) if 3 + sum(sizes[start:]) <= limit]
    assert found(sizes, least, limit, error)[0] == (fitting[0] if fitting else len(sizes) - 1)


def test_a_chat_of_thousands_of_turns_is_counted_a_few_times_only() -> None:
    start, asked = found([50] * 10_000, 0, 4000, error=0)
    assert start == 10_000 - 79
    assert len(asked) <= 3
    start, asked = found([50] * 10_000, 0, 4000, error=-8)
    assert start == 10_000 - 79
    assert len(asked) <= 12


def test_the_boundary_is_exact() -> None:
    sizes = [10, 10, 10]
    assert [found(sizes, 0, limit, 0, head=0)[0] for limit in (31, 30, 29, 20, 19, 10, 9)] == [0, 0, 1, 1, 2, 2, 2]


@pytest.mark.parametrize(
    ("asked", "total", "kept"), [(-1, 4096, 1024), (100, 4096, 100), (5000, 4096, 1024), (0, 8, 1)]
)
def test_a_quarter_at_most_is_kept_free(asked: int, total: int, kept: int) -> None:
    assert reserved_for(asked, total) == kept


def test_what_is_neither_used_nor_reserved_is_free() -> None:
    assert ContextUse(0, 100, 50, 512).free == 362
    assert ContextUse(0, 500, 50, 512).free == 0


def test_a_prompt_from_a_later_turn_leaves_the_earlier_ones_out() -> None:
    chat = ChatPrompt("synthia", "S", (Turn("a", "b"), Turn("c", "d"), Turn("e")), prefill="f")
    assert chat.render(1, PLAIN).text == "SYSTEM: S\nUSER: c\nASSISTANT: d\nUSER: e\nASSISTANT: f"


def test_a_summary_stands_in_the_system_prompt_once_its_turns_are_out() -> None:
    chat = ChatPrompt("synthia", "S", (Turn("a", "b"), Turn("c", "d"), Turn("e"))).with_summary("They met.", 2)
    assert chat.system_from(0) == chat.system_from(1) == "S"
    assert chat.render(2, PLAIN).text == (
        "SYSTEM: S\n\nSummary of the conversation so far:\nThey met.\nUSER: e\nASSISTANT:"
    )
    bare = ChatPrompt("synthia", "", chat.turns).with_summary("They met.", 2)
    assert bare.system_from(2) == "Summary of the conversation so far:\nThey met."

"""Which turns of a chat fit: the most that do, found with few exact counts; the summary stands where turns are out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.chat_options import ChatOptions
from synthia_desktop.core.context import (
    ChatContext,
    ChatPrompt,
    ContextUse,
    first_turn_in,
    reserved_for,
    turn_ends,
)
from synthia_desktop.core.conversation import Message, Role, Turn, turns_of
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


def branch(roles: str) -> list[Message]:
    """Messages in this order: q a question, a an answer; each with its number as id and text."""
    return [Message(str(n), None, Role.USER if role == "q" else Role.ASSISTANT, str(n)) for n, role in enumerate(roles)]


@given(st.text("qa", max_size=12))
def test_each_turn_knows_its_messages(roles: str) -> None:
    """Also where a deletion has left questions without answers, and answers without questions."""
    messages = branch(roles)
    turns, ends = turns_of(messages), turn_ends(messages)
    assert len(turns) == len(ends)
    for turn, (first, last) in zip(turns, ends, strict=True):
        assert (turn.user, turn.answer) == (first.text, last.text if last is not first else None)


def test_a_summary_counts_while_the_chat_wants_one_and_is_on_its_branch() -> None:
    messages = branch("qaqaq")
    options = ChatOptions("summarise", summary="They met.", summary_until="3")
    assert ChatContext.of("c", options, messages) == ChatContext("c", "summarise", "They met.", 2)
    for other in (ChatOptions("roll", summary="They met.", summary_until="3"), ChatOptions("summarise")):
        assert ChatContext.of("c", other, messages).summarised == 0
    assert ChatContext.of("c", options, messages[:2]) == ChatContext("c", "summarise")


def test_a_chats_prompt_has_all_that_is_known_of_it() -> None:
    context = ChatContext("c", "summarise", "They met.", 1)
    prompt = context.prompt("synthia", "S", [Turn("a", "b"), Turn("c")], "d")
    assert prompt == ChatPrompt("synthia", "S", (Turn("a", "b"), Turn("c")), "d", "c", "summarise", "They met.", 1)

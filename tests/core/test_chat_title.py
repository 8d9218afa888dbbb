"""A chat is first called by its first question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.chat_title import LONGEST, title_from


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("  Why?\nAnd how?", "Why?"),
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 60 + "…"),
        (f"{'word ' * 11}and, then more", f"{'word ' * 11}and…"),
    ],
)
def test_the_first_line_is_cut_at_a_word(question: str, title: str) -> None:
    assert title_from(question) == title


@given(st.text(min_size=1).filter(str.strip))
def test_every_question_gives_a_short_line(question: str) -> None:
    title = title_from(question)
    assert len(title) <= LONGEST + 1
    assert "\n" not in title

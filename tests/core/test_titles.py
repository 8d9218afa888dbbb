"""A chat is first called by its first question; what of a model's answer is a title."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.titles import LONGEST, title_from, title_of


@pytest.mark.parametrize(
    ("answer", "title"),
    [
        ("Tides and the moon", "Tides and the moon"),
        ('  "Tides and the Moon."\n', "Tides and the Moon"),
        ("**Title: Tides**", "Tides"),
        ("<think>\nHm, a title.\n</think>\n\nTides", "Tides"),
        ("「潮の満ち引き」", "潮の満ち引き"),
        ("标题：潮汐", "潮汐"),
        ("Tides \u202eand\u202c the moon", "Tides and the moon"),
        ("", ""),
        ("Sure! Here is a title:\nTides", ""),
        ("x" * 61, ""),
        ("one two three four five six seven eight nine ten eleven", ""),
        ("see https://example.org", ""),
        ("<script>", ""),
        ("<think>never ends", ""),
        ('"..."', ""),
    ],
)
def test_only_a_short_line_of_words_is_a_title(answer: str, title: str) -> None:
    assert title_of(answer) == title


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("  Why?\nAnd how?", "Why?"),
        ("Send \u202egpj.exe\u202c\x07 now", "Send gpj.exe now"),
        ("\u202e\n\u200b\nWhy?", "Why?"),
        ("\u2066\u200f\x00", ""),
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

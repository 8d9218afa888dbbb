"""What of a model's answer is a title."""

import pytest

from synthia_desktop.core.titles import title_of


@pytest.mark.parametrize(
    ("answer", "title"),
    [
        ("Tides and the moon", "Tides and the moon"),
        ('  "Tides and the Moon."\n', "Tides and the Moon"),
        ("**Title: Tides**", "Tides"),
        ("<think>\nHm, a title.\n</think>\n\nTides", "Tides"),
        ("「潮の満ち引き」", "潮の満ち引き"),
        ("标题：潮汐", "潮汐"),
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

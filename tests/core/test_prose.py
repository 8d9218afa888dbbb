"""What spelling is checked in: prose, in every script with spaces, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.prose import in_fence, words


def found(text: str, fenced: bool = False) -> list[str]:
    return [word.text for word in words(text, fenced)]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Tell me about tides.", ["Tell", "me", "about", "tides"]),
        ("It doesn’t matter, don't worry", ["It", "doesn’t", "matter", "don't", "worry"]),
        ("a well-known fact", ["well-known", "fact"]),
        ("use `prnt(x)` here", ["use", "here"]),
        ("see https://exmple.org/pth?q=wrng now", ["see", "now"]),
        ("or www.exmple.net/abc and exmple.com/x", ["or", "and"]),
        ("write to sombody@exmple.org please", ["write", "to", "please"]),
        ("in ~/srce/mdel.gguf and /usr/bn", ["in", "and"]),
        ("the file_nme and camelCse and 7bn and GGUF", ["the", "and", "and", "and"]),
        ("so $v = \\sqrt{GM/r}$ and \\frac", ["so", "and"]),
        ("<b>bold</b> &nbsp; text", ["bold", "text"]),
        ("Straße naïve Ελλάδα Энергия עברית", ["Straße", "naïve", "Ελλάδα", "Энергия", "עברית"]),
        ("解释KV缓存量化 ひらがな 한국어", []),
        ("before\n```python\nfr x in y\n```\nafter", ["before", "after"]),
        ("before\n~~~\nabc\nstill code", ["before"]),
    ],
)
def test_words(text: str, left: list[str]) -> None:
    assert found(text) == left


def test_words_stand_where_they_say() -> None:
    text = "Tidal 😀 enrgy from `code` the 海 moon"
    assert [text[word.begin : word.end] for word in words(text)] == ["Tidal", "enrgy", "from", "the", "moon"]


@pytest.mark.parametrize(
    ("before", "inside"),
    [
        ("", False),
        ("text\n```\n", True),
        ("```\na\n```\n", False),
        ("````\n```\n", True),
        ("~~~\n```\n", True),
        ("a ``` b\n", False),
        ("```\n~~~\n```\n", False),
    ],
)
def test_what_follows_a_fence_is_code(before: str, inside: bool) -> None:
    assert in_fence(before) == inside


def test_a_piece_that_begins_in_code_ends_with_its_fence() -> None:
    assert found("fr x\n```\nprose again", fenced=True) == ["prose", "again"]


@pytest.mark.parametrize("piece", ["@", "a@", "a.", "a-", "`", "aB/c+", "~/", "<a", "a"])
def test_a_long_line_without_blanks_holds_nothing_up(piece: str) -> None:
    """With one regular expression that tries each beginning anew, this would take hours."""
    assert list(words(piece * 50_000)) == [] or len(piece) == 2


def test_mail_addresses_are_skipped() -> None:
    assert found("write to someone@example.org, or <an.other@mail.example.org> now") == ["write", "to", "or", "now"]
    assert found("mention @somebody. and a@ b") == ["mention", "somebody", "and"]


@given(st.text(max_size=300), st.booleans())
def test_every_text_has_words_in_order(text: str, fenced: bool) -> None:
    last = 0
    for word in words(text, fenced):
        assert word.begin >= last
        assert text[word.begin : word.end] == word.text
        last = word.end
    in_fence(text)

"""What a person types into the search is read as words and filters."""

from datetime import UTC, datetime

import pytest

from synthia_desktop.core.search_query import SearchQuery, parse_query
from synthia_desktop.core.snippet import mark_all, snippet


def when(*date: int) -> float:
    return datetime(*date, tzinfo=UTC).timestamp()  # type: ignore[misc]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("  ", SearchQuery()),
        ("Tidal ÉNERGIE tidal", SearchQuery(("tidal", "energie"))),
        ('"in the  end" x', SearchQuery(("in the  end", "x"))),
        ('"still being typ', SearchQuery(("still being typ",))),
        ("東京の天気", SearchQuery(("東京の天気",))),
        ('model:"Synthia 7B" hi', SearchQuery(("hi",), model="synthia 7b")),
        ("Tag:Work", SearchQuery(tag="work")),
        ("after:2026-05-30 before:2027 x", SearchQuery(("x",), since=when(2026, 5, 30), until=when(2027, 1, 1))),
        ("after:2026-02", SearchQuery(since=when(2026, 2, 1))),
        ("in:archive", SearchQuery(archived=True)),
        ("after:soon in:paris http://x", SearchQuery(("after:soon", "in:paris", "http://x"))),
        ("tag: model:", SearchQuery(("tag:", "model:"))),
        ("after:99999-1-1 before:0000", SearchQuery(("after:99999-1-1", "before:0000"))),
    ],
)
def test_what_is_typed_means_words_and_filters(text: str, query: SearchQuery) -> None:
    assert parse_query(text, UTC) == query


def test_a_pasted_text_is_cut_to_some_words() -> None:
    assert len(parse_query(" ".join(map(str, range(1000)))).words) == 20


def test_a_snippet_begins_at_a_word_before_the_find_and_marks_every_one() -> None:
    text = "It was long ago that the tide\nwas said to be the best TIDE of all tides. " + "More words. " * 50
    cut = snippet(text, ["tide"])
    assert cut.text.startswith("It was long ago that the tide was said")
    assert [cut.text[begin:end] for begin, end in cut.spans] == ["tide", "TIDE", "tide"]
    assert cut.text.endswith("…")
    late = snippet("x " * 5000 + "the needle is here", ["needle"])
    assert late.text.startswith("…x x")
    assert [late.text[begin:end] for begin, end in late.spans] == ["needle"]


def test_a_snippet_hides_what_would_turn_the_line_round() -> None:
    assert snippet("a\u202eb\x00c\nd", ["d"]).text == "a b c d"


def test_a_snippet_has_no_marks_of_markdown_but_what_was_looked_for() -> None:
    cut = snippet("the **b*l*d** `code` and 2*3", ["2*3", "code"])
    assert cut.text == "the bld code and 2*3"
    assert [cut.text[begin:end] for begin, end in cut.spans] == ["code", "2*3"]


def test_a_text_without_the_words_is_shown_from_its_beginning() -> None:
    assert snippet("Only a title had it", ["zebra"]).text == "Only a title had it"


def test_a_title_is_marked_as_a_whole() -> None:
    assert mark_all("Crème brûlée", ["creme", "lee"]).spans == ((0, 5), (9, 12))

"""The person's own presets keep their order and their names, whatever is done to them."""

from __future__ import annotations

import pytest

from synthia_desktop.core.preset_book import LONGEST_NAME, PresetBook, clean_name, clean_text, free_name, merged
from synthia_desktop.core.presets import SamplingPreset, SystemPreset
from synthia_desktop.core.sampling import SamplingParams

A, B, C = (SystemPreset(name, name.upper(), "", f"text {name}") for name in "abc")
COLD = SamplingPreset("cold", "Cold", "", SamplingParams(temperature=0.1))
BOOK = PresetBook((A, B, C), (COLD,))


def test_a_preset_is_put_in_place_of_its_older_self() -> None:
    renamed = SystemPreset("b", "Other", "", "text b")
    assert BOOK.put(renamed).system == (A, renamed, C)
    assert BOOK.put(renamed).sampling == (COLD,)


def test_a_deleted_preset_comes_back_where_it_was() -> None:
    place = BOOK.place("b")
    assert BOOK.without("b").system == (A, C)
    assert BOOK.without("b").put(B, place) == BOOK
    assert BOOK.without("nothing") == BOOK
    with pytest.raises(KeyError):
        BOOK.place("nothing")


@pytest.mark.parametrize(("step", "order"), [(-1, "bac"), (1, "acb"), (-9, "bac"), (9, "acb"), (0, "abc")])
def test_a_preset_moves_among_its_kind(step: int, order: str) -> None:
    moved = BOOK.moved("b", step)
    assert "".join(preset.id for preset in moved.system) == order
    assert moved.sampling == (COLD,)


def test_what_both_books_have_is_taken_in_once() -> None:
    more = PresetBook((SystemPreset("x", "A", "", "text a"), SystemPreset("x2", "A", "", "other")), (COLD,))
    book, count = merged(BOOK, more, ["1", "2", "3"])
    assert count == 1
    assert book.system[-1] == SystemPreset("2", "A 2", "", "other")
    assert merged(book, more, ["4", "5", "6"]) == (book, 0)
    assert merged(PresetBook(), PresetBook(), []) == (PresetBook(), 0)


def test_names_are_made_unlike_those_in_use() -> None:
    assert free_name("Cold", ["Warm"]) == "Cold"
    assert free_name("Cold", ["cold", "Cold 2"]) == "Cold 3"
    assert free_name("Cold 2", ["cold", "Cold 2"]) == "Cold 3"
    long = "x" * LONGEST_NAME
    assert len(free_name(long, [long])) <= LONGEST_NAME


def test_a_name_is_one_line_that_can_be_seen() -> None:
    assert clean_name(" two\n\tlines \x00\u202eend\u2066 ") == "two lines end"
    assert clean_name("\u200b\ud800") == ""
    assert len(clean_name("x" * 1000)) == LONGEST_NAME
    assert clean_text("a\r\nb\tc\x1b[31m\ud800\u05d0") == "a\nb\tc[31m\u05d0"

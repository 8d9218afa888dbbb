"""What counts as the same in a search, and where it stands in the text."""

import pytest

from synthia_desktop.core.folding import find_all, fold


@pytest.mark.parametrize(
    ("text", "counts_as"),
    [
        ("Crème BRÛLÉE", "creme brulee"),
        ("e\u0301te\u0301", "ete"),
        ("Straße Łódź Ærø", "strasse lodz aero"),
        ("ΆΝΟΙΞΗ Ёлка", "ανοιξη елка"),
        ("ｆｕｌｌ　ＷＩＤＴＨ", "full width"),
        ("が か\u3099", "が が"),
        ("กิน", "กิน"),
        ("中文\n東京\t한국어", "中文 東京 한국어"),
        ("שָׁלוֹם مَرْحَبًا", "שלום مرحبا"),
        ("ﬁne\u00adly\u200b\x00!", "finely !"),
    ],
)
def test_case_accents_and_widths_do_not_count_but_letters_do(text: str, counts_as: str) -> None:
    assert fold(text) == counts_as


def test_folding_again_changes_nothing() -> None:
    for code in (*range(0x500), *range(0x3040, 0x3100), 0x1E9E, 0xFB03, 0x1F600):
        assert fold(fold(chr(code))) == fold(chr(code)), hex(code)


def test_places_are_those_of_the_text_as_it_stands() -> None:
    text = "Die Straße: STRASSE, e\u0301te\u0301 😀 été"
    spans = find_all(text, [fold("strasse"), fold("été")])
    assert [text[begin:end] for begin, end in spans] == ["Straße", "STRASSE", "e\u0301te\u0301", "été"]


def test_words_that_overlap_are_one_place() -> None:
    assert find_all("abcdef", ["abc", "cde", "e"]) == [(0, 5)]
    assert find_all("aaaa", ["aa"]) == [(0, 2), (2, 4)]
    assert find_all("nothing", ["", "x"]) == []

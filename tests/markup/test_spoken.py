"""What a screen reader hears of a growing answer: whole sentences without the signs of Markdown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.markup.spoken import SpokenText

CASES = [
    ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four."]),
    ("It takes 7.8 km/s, e.g. sideways. Then more.", ["It takes 7.8 km/s, e.g. sideways.", "Then more."]),
    (
        "# A heading\n\n- **first** item\n2. `second` item\n> quoted",
        ["A heading.", "first item.", "second item.", "quoted."],
    ),
    ("See [the page](https://example.org/a_(b)). Fine.", ["See the page.", "Fine."]),
    ("```python\nprint('a. b. c')\n```\nDone.", ["Code in python.", "Done."]),
    ("~~~\nx\n```\n~~~\nDone.", ["Code.", "Done."]),
    ("| a | b |\n|---|---|\n| 1 | 2 |", ["a, b.", "1, 2."]),
    ("a_name_in_text stays and *this* does not.", ["a_name_in_text stays and this does not."]),
    ("その速さです。次の文です。終わり", ["その速さです。", "次の文です。", "終わり."]),
    ("هذا نص. وهذا آخر؟ نعم.", ["هذا نص.", "وهذا آخر؟ نعم."]),
    ("---\n\n***\nAfter a rule.", ["After a rule."]),
    ("\n\n", []),
]


def heard(pieces: list[str]) -> list[str]:
    spoken = SpokenText("Code.", "Code in {language}.")
    return [*(words for piece in pieces for words in spoken.feed(piece)), *spoken.end()]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_sentences_are_the_same_however_the_text_comes(text: str, wanted: list[str]) -> None:
    assert heard([text]) == wanted
    assert heard(list(text)) == wanted


def test_a_sentence_is_said_when_it_is_whole_and_not_before() -> None:
    spoken = SpokenText("Code.", "Code in {language}.")
    assert spoken.feed("Low orbit is about ") == []
    assert spoken.feed("speed. And ") == ["Low orbit is about speed."]
    assert spoken.feed("not height") == []
    assert spoken.end() == ["And not height."]


@pytest.mark.parametrize("piece", [".", "…", "?!", "[", "[a", "[a](", "- ", "`", "。"])
def test_a_model_that_writes_one_sign_for_ever_holds_nothing_up(piece: str) -> None:
    """With each beginning tried anew this would take hours."""
    assert heard(["Well ", piece * 50_000])[0].startswith("Well")


@given(st.text(alphabet="ab .!?\n`*_#-|[]()$1。", max_size=60), st.integers(1, 7))
def test_no_text_breaks_it_and_nothing_is_said_twice(text: str, size: int) -> None:
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    said = "".join(heard(pieces)).replace("Code.", "").replace("Code in ", "")
    assert sum(map(str.isalnum, said)) <= sum(map(str.isalnum, text))

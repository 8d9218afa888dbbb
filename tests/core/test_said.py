"""Sentences that keep how they were made."""

import json
import pickle
from copy import copy
from pathlib import Path
from typing import Any

import pytest

from synthia_desktop.core.errors import OutOfMemoryError
from synthia_desktop.core.said import Said, from_data, said, sentences, to_data


def test_a_sentence_is_its_english_words() -> None:
    told = said("The file {name} ends after {got:,} bytes.", name="a.gguf", got=12345)
    assert told == "The file a.gguf ends after 12,345 bytes."
    assert {told: 1} == {"The file a.gguf ends after 12,345 bytes.": 1}
    assert isinstance(told, Said)
    assert (told.template, told.values) == (
        "The file {name} ends after {got:,} bytes.",
        {"name": "a.gguf", "got": 12345},
    )


def test_a_name_with_braces_is_no_template() -> None:
    assert said("There is no file at {path}.", path="{x}{0}{path}") == "There is no file at {x}{0}{path}."


def test_a_template_without_its_value_is_refused() -> None:
    with pytest.raises(KeyError):
        said("{name} is missing")


def test_an_error_takes_its_sentences_to_another_process_and_into_a_copy() -> None:
    error = OutOfMemoryError("Full", said("It needs {size}.", size=said("{gb:.1f} GB", gb=1.5)), asked=7)
    for other in (pickle.loads(pickle.dumps(error)), copy(error)):  # noqa: S301 - its own
        assert str(other) == "Full. It needs 1.5 GB."
        assert isinstance(other.message, Said)
        assert isinstance(other.message.values["size"], Said)
        assert other.asked == 7


def test_sentences_follow_each_other() -> None:
    assert sentences("One.", "", said("Two {n}.", n=2), "Three.") == "One. Two 2. Three."
    assert sentences("", "") == ""
    assert sentences("One.") == "One."


def test_a_sentence_can_be_stored() -> None:
    told = said("{path} has {n:,} of {size}.", path=Path("/a{b}"), n=1234, size=said("{gb:.1f} GB", gb=2.0))
    again = from_data(json.loads(json.dumps(to_data(told))))
    assert again == told == "/a{b} has 1,234 of 2.0 GB."
    assert isinstance(again, Said)
    assert isinstance(again.values["size"], Said)
    assert from_data(to_data("plain")) == "plain"


@pytest.mark.parametrize(
    "data",
    [
        None,
        3,
        ["a"],
        {},
        {"template": "a"},
        {"template": "{n}", "values": {}},
        {"template": "{n", "values": {"n": 1}},
        {"template": "{n.x}", "values": {"n": 1}},
        {"template": "{0}", "values": {"n": 1}},
        {"template": "{n}", "values": {"n": [1]}},
        {"template": "{n}", "values": 7},
    ],
)
def test_what_is_no_stored_sentence_is_refused(data: Any) -> None:
    with pytest.raises(ValueError, match="no sentence"):
        from_data(data)

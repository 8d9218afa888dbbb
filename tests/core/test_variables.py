"""Variables stand for what was so when the chat began, and whatever else stands in braces stays as it was typed."""

from __future__ import annotations

import time

import pytest

from synthia_desktop.core.variables import NAMES, VariableValues, expand, used, values_here

BEGAN = time.mktime((2026, 11, 30, 9, 5, 59, 0, 0, -1))
VALUES = VariableValues(BEGAN, "Synthia 7B", "Ada", "Debian 13")


@pytest.mark.parametrize(
    ("text", "expanded"),
    [
        ("It is {{weekday}}, {{date}}, {{time}}.", "It is Monday, 2026-11-30, 09:05."),
        ("{{ Model }} for {{USER}} on {{system}}", "Synthia 7B for Ada on Debian 13"),
        ("{{date}}{{date}}", "2026-11-302026-11-30"),
        ("{{char}} {date} {{date} {{}} {{ da te }} {{{time}}}", "{{char}} {date} {{date} {{}} {{ da te }} {09:05}"),
        ("nothing", "nothing"),
        ("", ""),
    ],
)
def test_each_variable_is_replaced(text: str, expanded: str) -> None:
    assert expand(text, VALUES) == expanded


def test_what_a_variable_stands_for_is_not_expanded_again() -> None:
    assert expand("{{user}}{{model}}", VariableValues(BEGAN, "x", "{{model}}")) == "{{model}}x"


def test_the_text_stays_the_same_while_the_clock_goes_on() -> None:
    assert expand("{{time}} {{date}}", VALUES) == expand("{{time}} {{date}}", VariableValues(BEGAN))


def test_the_variables_of_a_text_are_known() -> None:
    assert NAMES == ("date", "time", "weekday", "model", "user", "system")
    assert used("{{user}} {{Date}} {{date}} {{char}}") == ("date", "user")
    assert used("a" * 100_000 + "{{" * 50_000) == ()


def test_this_computer_has_a_name_for_itself_and_its_person() -> None:
    values = values_here(BEGAN, "Synthia 7B")
    assert values.began == BEGAN
    assert values.model == "Synthia 7B"
    assert values.user
    assert values.system
    assert values == values_here(BEGAN, "Synthia 7B")

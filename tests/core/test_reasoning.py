"""Reasoning is told from the answer in every family's spelling, also while it grows, and nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.reasoning import (
    KNOWN_MARKS,
    Marks,
    Reasoned,
    answers_only,
    marks_of,
    opened_by,
    reasoning_tokens,
    split,
    without_reasoning,
)

QWEN = (
    "{%- if '</think>' in content %}{%- set reasoning_content = content.split('</think>')[0].rstrip('\\n')"
    ".split('<think>')[-1].lstrip('\\n') %}{%- endif %}{{- '<think>\\n' + reasoning_content }}"
    "{{- '<tool_call>\\n' }}{{- '</tool_call>' }}"
)
OWN = "{% set content = content.split('</muse>')[-1] %}"
WRITTEN = "{{ '<ponder>\\n' + message.reasoning_content + '\\n</ponder>' }}"


@pytest.mark.parametrize("marks", KNOWN_MARKS, ids=lambda marks: marks.begin)
def test_each_familys_reasoning_is_parted_from_the_answer(marks: Marks) -> None:
    text = f"{marks.begin}\nFirst this.\n{marks.end}\n\nThe answer."
    assert split(text) == Reasoned("First this.", "The answer.")
    assert split(f"{marks.begin}First") == Reasoned("First", "", is_open=True)


def test_channels_are_no_part_of_the_answer() -> None:
    text = "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>final<|message|>Yes.<|return|>"
    assert split(text) == Reasoned("Hm.", "Yes.")
    assert split("<|channel|>final<|message|>Yes.") == Reasoned("", "Yes.")


def test_several_parts_of_reasoning_before_the_answer_are_one() -> None:
    assert split("<think>a</think>\n<think>b</think>\nc") == Reasoned("a\n\nb", "c")


@pytest.mark.parametrize(
    "text",
    [
        "No reasoning at all.",
        "Models write `<think>` and `</think>` around it.",
        "Like this:\n```\n<think>\nx\n</think>\n```\n",
        "Later there may be <think>something</think> else.",
        "",
    ],
)
def test_an_answer_that_only_speaks_of_marks_stays_whole(text: str) -> None:
    assert split(text) == Reasoned("", text)
    assert without_reasoning(text) == text


def test_an_end_without_a_beginning_ends_what_the_prompt_began() -> None:
    assert split("Hm.\n</think>\n\nYes.") == Reasoned("Hm.", "Yes.")


def test_empty_reasoning_is_none() -> None:
    assert split("<think>\n\n</think>\n\nYes.") == Reasoned("", "Yes.")


def test_what_may_become_a_mark_is_held_back_while_the_text_grows() -> None:
    assert split("<thi", growing=True) == Reasoned("", "", waiting=True)
    assert split("<thi") == Reasoned("", "<thi")
    assert split("<that", growing=True) == Reasoned("", "<that")
    assert split("<think>Hm.</th", growing=True) == Reasoned("Hm.", "", is_open=True)
    assert split("<think>Hm.</th") == Reasoned("Hm.</th", "", is_open=True)


@given(st.text(alphabet="ab\n `<>", max_size=20), st.text(alphabet="ab\n `<>", max_size=20))
def test_reasoning_and_answer_only_grow_while_the_text_does(thought: str, answer: str) -> None:
    text = f"<think>{thought}</think>{answer}"
    former = Reasoned("", "")
    for end in range(len(text) + 1):
        now = split(text[:end], growing=True)
        assert now.reasoning.startswith(former.reasoning)
        assert now.answer.startswith(former.answer.rstrip())
        former = now
    assert split(text) == Reasoned(thought.strip(), answer.lstrip())


def test_a_template_names_its_marks() -> None:
    assert marks_of(None) == KNOWN_MARKS
    assert marks_of(QWEN) == KNOWN_MARKS
    assert marks_of(OWN)[0] == Marks("<muse>", "</muse>")
    assert marks_of(WRITTEN)[0] == Marks("<ponder>", "</ponder>")
    assert split("<muse>a</muse>b", marks_of(OWN)) == Reasoned("a", "b")
    assert split("<muse>a</muse>b") == Reasoned("", "<muse>a</muse>b")


def test_a_prompt_may_open_the_reasoning() -> None:
    assert opened_by("<|im_start|>assistant\n<think>\n") == "<think>\n"
    assert opened_by("<|im_start|>assistant\n<think>\n\n</think>\n\n") == ""
    assert opened_by("USER: what is <think>?\nASSISTANT:") == ""


def test_control_tokens_that_mark_reasoning_are_told_from_others() -> None:
    assert reasoning_tokens(["[THINK]", "[/THINK]", "<s>", "<|end|>"]) == {"[THINK]", "[/THINK]"}
    channels = ["<|start|>", "<|channel|>", "<|message|>", "<|end|>"]
    assert reasoning_tokens([*channels, "<|return|>"]) == set(channels)


def test_earlier_answers_are_sent_without_their_reasoning() -> None:
    turns = [Turn("a", "<think>x</think>\n\nb"), Turn("c", "<think>cut off"), Turn("d")]
    assert answers_only(turns) == [Turn("a", "b"), Turn("c", "<think>cut off"), Turn("d")]

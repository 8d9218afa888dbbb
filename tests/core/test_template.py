"""A file's own template is rendered as transformers does it, and a hostile one gives words and no harm."""

import re
from pathlib import Path

import pytest

from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.errors import PromptFormatError
from synthia_desktop.core.prompt import Prompt, PromptModel, Segment, render

TALK = [Turn("Hi", "Hello."), Turn("Bye")]
LOOP = "{% for message in messages %}[{{ message['role'] }}] {{ message['content'] }}\n{% endfor %}"


def apply(template: str, system: str = "", turns: list[Turn] = TALK, bos: str = "<s>") -> Prompt:
    return render("template", system, turns, PromptModel(template, bos, "</s>", frozenset(["<s>", "</s>"])))


def test_the_conversation_reaches_the_template() -> None:
    prompt = apply(LOOP + "{% if add_generation_prompt %}[assistant]{% endif %}", "S")
    assert prompt.text == "[system] S\n[user] Hi\n[assistant] Hello.\n[user] Bye\n[assistant]"
    assert prompt.segments == (Segment(prompt.text, True),)
    assert prompt.stop == ()


@pytest.mark.parametrize(
    ("template", "add_bos"),
    [(LOOP, True), ("{{ bos_token }}" + LOOP, False), ("x{{ bos_token }}" + LOOP, True)],
)
def test_bos_is_added_once(template: str, add_bos: bool) -> None:
    assert apply(template).add_bos is add_bos


def test_a_typed_bos_at_the_start_is_text() -> None:
    prompt = apply("{{ messages[0].content }} {{ messages[2].content }}", turns=[Turn("<s>", "x"), Turn("y")])
    assert prompt == Prompt((Segment("<s> y", False),), add_bos=True)


def test_tokens_that_a_person_typed_stay_text() -> None:
    template = (Path(__file__).parent / "data" / "templates" / "qwen-2.5.jinja").read_text(encoding="utf-8")
    model = PromptModel(template, "", "<|im_end|>", frozenset(["<|im_start|>", "<|im_end|>"]))
    turns = [Turn("a <|im_end|> b", "<|im_start|>"), Turn("c")]
    prompt = render("template", "<|im_end|>", turns, model)
    assert prompt.segments == render("chatml", "<|im_end|>", turns, model).segments
    assert [segment.text for segment in prompt.segments if not segment.control] == [
        "system\n<|im_end|>",
        "user\na <|im_end|> b",
        "assistant\n<|im_start|>",
    ]


def test_a_model_without_bos_may_ask_for_it() -> None:
    assert apply("{{ bos_token }}" + LOOP, bos="").add_bos


@pytest.mark.parametrize(
    "template",
    [
        "{% if messages[0].role == 'system' %}{{ raise_exception('no system role') }}{% endif %}" + LOOP,
        "{% for m in messages if m.role != 'system' %}[{{ m.role }}] {{ m.content }}\n{% endfor %}",
    ],
    ids=["refused", "dropped"],
)
def test_a_system_message_that_the_template_does_not_take_leads_the_first_question(template: str) -> None:
    assert apply(template, "S").text == "[user] S\n\nHi\n[assistant] Hello.\n[user] Bye\n"


def test_templates_that_want_parts_get_parts() -> None:
    template = "{% for m in messages %}{% for part in m.content %}<{{ part.text }}>{% endfor %}{% endfor %}"
    assert apply(template, "S").text == "<S><Hi><Hello.><Bye>"


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{% for m in messages %}\n  {% if true %}\n{{ m.content }}\n  {% endif %}\n{% endfor %}", "Hi\nHello.\nBye\n"),
        ("{% for m in messages %}{% if loop.index > 1 %}{% continue %}{% endif %}{% endfor %}Bye", "Bye"),
        ("{% generation %}Bye{% endgeneration %}", "Bye"),
        ("Bye{{ {'a': '<é>', 'b': [1]} | tojson }}", 'Bye{"a": "<é>", "b": [1]}'),
        ("Bye{{ [1] | tojson(indent=2) }}", "Bye[\n  1\n]"),
        ("Bye{{ strftime_now('%Y') | length }}", "Bye4"),
        ("Bye{{ tools is none }}{{ enable_thinking is defined }}", "ByeTrueFalse"),
        ("Bye{{ 2 ** 3 * 2 % 5 }}{{ 'ab' * 2 }}{{ '%s' % 'x' }}", "Bye1ababx"),
        ("{% macro show(x) %}{{ x }}{% endmacro %}{{ show('Bye') }}", "Bye"),
        ("{% macro m() %}{{ caller() }}{% endmacro %}{% call m() %}Bye{% endcall %}", "Bye"),
    ],
)
def test_the_environment_is_that_of_transformers(template: str, text: str) -> None:
    assert apply(template).text == text


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("{% for %}", "Expected an expression"),
        ("{{ nothing.at.all }}", "undefined"),
        ("{{ messages[0].content }}", "leaves the question out"),
        ("{{ raise_exception('only English.') }}", "failed: only English. The conversation"),
        ("{{ ''.__class__.__mro__ }}", "unsafe"),
        ("{{ messages.append(1) }}", "unsafe"),
        ("{% for x in range(10**7) %}{% endfor %}", "Range too big"),
        ("{% set r = range(99999) %}{% for a in r %}{% for b in r %}{% endfor %}{% endfor %}", "come to an end"),
        ("{% for a in range(99999) %}{{ 'x' * 999 }}{% endfor %}", "come to an end"),
        (
            "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
            "recursion|come to an end",
        ),  # a slow machine's time is over before its stack is
        ("{% macro m(n) %}{% if n %}{{ m(n-1) }}{{ m(n-1) }}{% endif %}{% endmacro %}{{ m(60) }}", "come to an end"),
        ("{{ 'x' * 10**12 }}", "repeats a text"),
        ("{{ [1] * 10**12 }}", "repeats a text"),
        ("{{ 9 ** 9 ** 9 }}", "too large"),
        ("{{ '%999999999d' % 1 }}", "pads a text"),
        ("{{ 1 / 0 }}", "division by zero"),
        ("{{ messages[7].content + 1 }}", "no element 7"),
        ("{% include 'x' %}", "no loader"),
        ("{{" + "(" * 500 + ")" * 500 + "}}", "failed"),
        ("x" * 2_000_000, "too long"),
    ],
)
def test_a_broken_or_hostile_template_gives_words(template: str, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("synthia_desktop.core.template.MAX_SECONDS", 0.1)
    with pytest.raises(PromptFormatError) as caught:
        apply(template)
    assert re.search(words, str(caught.value))
    assert "another prompt format" in caught.value.hint

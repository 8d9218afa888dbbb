"""Prompts are exact: the cards' loop byte for byte, each format as its authors document it, typed tokens as text."""

import hashlib
import json
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.prompt import (
    Prompt,
    PromptModel,
    Segment,
    format_names,
    jsonl_line,
    render,
    resolve_format,
)

DATA = Path(__file__).parent / "data"
VECTORS: list[dict[str, Any]] = json.loads((DATA / "reference_vectors.json").read_text(encoding="utf-8"))
PLAIN = PromptModel(None, "<s>", "</s>", frozenset(["<s>", "</s>", "<unk>"]))
LLAMA_3 = PromptModel(
    None,
    "<|begin_of_text|>",
    "<|eot_id|>",
    frozenset(["<|begin_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"]),
)
CHATML = PromptModel(None, "", "<|im_end|>", frozenset(["<|im_start|>", "<|im_end|>"]))
MODELS = (PLAIN, LLAMA_3, CHATML)
TALK = [Turn("Hi", "Hello there."), Turn("Bye", "Bye then."), Turn("Still there?")]
TEXTS = st.text(max_size=20)
TURNS = st.lists(st.tuples(TEXTS, TEXTS.map(str.strip)), max_size=4)


def system_of(vector: dict[str, Any]) -> str:
    start = vector["initial_conversation"]
    if vector["loop_id"] == "synthia_loop":
        return start.removeprefix("SYSTEM: ")
    return start.split("<|end_header_id|>\n\n")[1].split("<|eot_id|>")[0]


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_the_reference_loop_is_the_cards_byte_for_byte(vector: dict[str, Any]) -> None:
    model = PLAIN if vector["loop_id"] == "synthia_loop" else LLAMA_3
    done: list[Turn] = []
    for turn in vector["turns"]:
        prompt = render("reference-loop", system_of(vector), [*done, Turn(turn["user"])], model)
        assert prompt.text == turn["prompt"]
        assert hashlib.sha256(prompt.text.encode()).hexdigest() == turn["prompt_utf8_sha256"]
        answer = turn["model_output"]
        for stop in prompt.stop:
            answer = answer.partition(stop)[0]
        answer = answer.strip() if prompt.strip else answer
        assert answer == turn["answer"]
        assert jsonl_line(turn["user"], answer).removesuffix("\n") == turn["jsonl_line"].removesuffix("\n")
        done.append(Turn(turn["user"], answer))
    after = render("reference-loop", system_of(vector), [*done, Turn("NEXT")], model).text
    asked = " \nUSER: NEXT" if model is PLAIN else "NEXT<|eot_id|>"
    assert after[: after.rindex(asked)] == vector["conversation_after"]


def test_all_reference_vectors_are_here() -> None:
    assert [len(vector["turns"]) for vector in VECTORS] == [2, 1, 2, 2, 1, 2, 1, 2, 2, 1, 2]


def test_the_loop_of_3_5_brings_its_own_bos() -> None:
    prompt = render("reference-loop", "S", [Turn("Hi")], LLAMA_3)
    assert not prompt.add_bos
    assert prompt.segments == (Segment(prompt.text, True),)
    assert render("reference-loop", "S", [Turn("Hi")], PLAIN).add_bos


def test_synthia_is_the_cards_prompt_block() -> None:
    prompt = render("synthia", "Be brief.", TALK, PLAIN)
    assert prompt.text == (
        "SYSTEM: Be brief.\nUSER: Hi\nASSISTANT: Hello there.\nUSER: Bye\nASSISTANT: Bye then."
        "\nUSER: Still there?\nASSISTANT:"
    )
    assert (prompt.add_bos, prompt.stop, prompt.strip) == (True, ("USER:",), True)
    assert prompt.segments == (Segment(prompt.text, False),)


def test_synthia_without_a_system_message_begins_with_the_user() -> None:
    assert render("synthia", "", [Turn("Hi")], PLAIN).text == "USER: Hi\nASSISTANT:"


@given(TEXTS, TURNS, TEXTS, TEXTS.map(str.strip), TEXTS)
def test_a_turn_of_synthia_only_appends(
    system: str, turns: list[tuple[str, str]], question: str, answer: str, more: str
) -> None:
    done = [Turn(*turn) for turn in turns]
    first = render("synthia", system, [*done, Turn(question)], PLAIN).text
    second = render("synthia", system, [*done, Turn(question, answer), Turn(more)], PLAIN).text
    assert second == first + (f" {answer}" if answer else "") + f"\nUSER: {more}\nASSISTANT:"


DOCUMENTED = {
    "chatml": (
        "<|im_start|>system\nS<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\nA<|im_end|>\n"
        "<|im_start|>user\nBye<|im_end|>\n<|im_start|>assistant\n"
    ),
    "llama-2": "[INST] <<SYS>>\nS\n<</SYS>>\n\nHi [/INST] A </s><s>[INST] Bye [/INST]",
    "llama-3": (
        "<|start_header_id|>system<|end_header_id|>\n\nS<|eot_id|><|start_header_id|>user<|end_header_id|>\n\n"
        "Hi<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\nA<|eot_id|><|start_header_id|>user"
        "<|end_header_id|>\n\nBye<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n"
    ),
    "mistral": "[INST] S\n\nHi [/INST] A</s>[INST] Bye [/INST]",
    "gemma": (
        "<start_of_turn>user\nS\n\nHi<end_of_turn>\n<start_of_turn>model\nA<end_of_turn>\n"
        "<start_of_turn>user\nBye<end_of_turn>\n<start_of_turn>model\n"
    ),
    "phi": (
        "<|system|>\nS<|end|>\n<|user|>\nHi<|end|>\n<|assistant|>\nA<|end|>\n<|user|>\nBye<|end|>\n<|assistant|>\n"
    ),
    "alpaca": "S\n\n### Instruction:\nHi\n\n### Response:\nA\n\n### Instruction:\nBye\n\n### Response:\n",
    "vicuna": "S USER: Hi ASSISTANT: A</s>USER: Bye ASSISTANT:",
}


@pytest.mark.parametrize("name", DOCUMENTED)
def test_plain_formats_are_as_documented(name: str) -> None:
    prompt = render(name, "S", [Turn("Hi", "A"), Turn("Bye")], PLAIN)
    assert prompt.text == DOCUMENTED[name]
    assert prompt.add_bos


@pytest.mark.parametrize(
    ("name", "file", "model"),
    [
        ("chatml", "qwen-2.5", CHATML),
        ("llama-2", "llama-2", PLAIN),
        ("llama-3", "llama-3", LLAMA_3),
        ("mistral", "mistral-v1", PLAIN),
        ("gemma", "gemma-2", PLAIN),
        ("phi", "phi-3.5", PLAIN),
    ],
)
def test_plain_formats_equal_the_models_own_templates(name: str, file: str, model: PromptModel) -> None:
    template = (DATA / "templates" / f"{file}.jinja").read_text(encoding="utf-8")
    own = PromptModel(template, model.bos_token, model.eos_token, model.control_tokens)
    text = render("template", "Be brief.", TALK, own).text.removeprefix(model.bos_token)
    # This template writes the space that SentencePiece adds by itself.
    text = text.replace(" [INST]", "[INST]") if name == "mistral" else text
    assert render(name, "Be brief.", TALK, model).text == text


@pytest.mark.parametrize("name", ["alpaca", "vicuna"])
def test_formats_with_a_preamble_keep_it_without_a_system_message(name: str) -> None:
    assert render(name, "", [Turn("Hi")], PLAIN).text.startswith(("Below is an instruction", "A chat between"))


CONTROLS = sorted(frozenset[str]().union(*(model.control_tokens for model in MODELS)))
TYPED = st.lists(st.sampled_from([*CONTROLS, "a ", "<", "|", "\U000f0000"]), max_size=6).map("".join)


@given(TYPED, TYPED, TYPED, TYPED)
def test_tokens_that_a_person_typed_stay_text(system: str, user: str, answer: str, question: str) -> None:
    for name, model in product(["chatml", "llama-2", "llama-3", "mistral", "gemma", "phi", "reference-loop"], MODELS):
        prompt = render(name, system, [Turn(user, answer), Turn(question)], model)
        clean = render(name, system and "x", [Turn("x", "x"), Turn("x")], model)
        assert controls(prompt, model) == controls(clean, model), (name, model)
        bare = PromptModel(None, model.bos_token, model.eos_token, frozenset())
        if name != "reference-loop":
            assert prompt.text == render(name, system, [Turn(user, answer), Turn(question)], bare).text, (name, model)


def controls(prompt: Prompt, model: PromptModel) -> dict[str, int]:
    """How often each control token stands in the prompt as what it is."""
    control = [segment.text for segment in prompt.segments if segment.control]
    return {token: sum(text.count(token) for text in control) for token in model.control_tokens}


def test_typed_tokens_are_cut_out_at_real_ones_only() -> None:
    prompt = render("chatml", "", [Turn("say <|im_end|> now")], CHATML)
    assert prompt.segments == (
        Segment("<|im_start|>", True),
        Segment("user\nsay <|im_end|> now", False),
        Segment("<|im_end|>\n<|im_start|>assistant\n", True),
    )
    assert len(render("chatml", "", [Turn("say it now")], CHATML).segments) == 1


def test_questions_without_an_answer_are_left_out() -> None:
    assert render("synthia", "", [Turn("a"), Turn("b", ""), Turn("c")], PLAIN).text == (
        "USER: b\nASSISTANT:\nUSER: c\nASSISTANT:"
    )


@pytest.mark.parametrize("turns", [[], [Turn("a", "b")]])
def test_a_prompt_needs_an_open_question(turns: list[Turn]) -> None:
    with pytest.raises(ValueError, match="question"):
        render("synthia", "", turns, PLAIN)


@pytest.mark.parametrize(
    ("name", "template", "tokens", "expected"),
    [
        ("Synthia-7B-v1.3 synthia-7b-v1.3.Q4_K_M", None, [], "synthia"),
        ("LLaMA v2 synthia-70b-v1.2b.Q4_K_M", "{{ x }}", [], "synthia"),
        ("SynthIA-7B-v2.0-16k", "{{ x }}", [], "synthia"),
        ("Synthia-MoE-v3-Mixtral-8x7B", "{{ x }}", [], "synthia"),
        ("Llama-3-8B-Synthia-v3.5", "{{ x }}", [], "template"),
        ("Llama-3-8B-Synthia-v3.5", None, ["<|start_header_id|>"], "llama-3"),
        ("Synthia-4-27B Synthia-4-27B-Q4_K_M", "{{ x }}", [], "template"),
        ("Synthia-S1-27b", "{{ x }}", ["<start_of_turn>"], "template"),
        ("Qwen", "{{ x }}", ["<|im_start|>"], "template"),
        ("Qwen", None, ["<|im_start|>"], "chatml"),
        ("x", None, ["<start_of_turn>"], "gemma"),
        ("x", None, ["<|user|>", "<|end|>"], "phi"),
        ("x", None, ["<|user|>"], "synthia"),
        ("Mistral-7B-Instruct-v0.2", None, [], "mistral"),
        ("Mistral-7B-v0.1", None, [], "synthia"),
        ("LLaMA v2 llama-2-7b-chat.Q4_0", None, [], "llama-2"),
        ("codellama-7b-instruct", None, [], "llama-2"),
        ("vicuna-13b-v1.5", None, [], "vicuna"),
        ("Alpaca 7B", None, [], "alpaca"),
        ("Something", "", [], "synthia"),
    ],
)
def test_auto_knows_the_families(name: str, template: str | None, tokens: list[str], expected: str) -> None:
    assert resolve_format("auto", PromptModel(template, control_tokens=frozenset(tokens), name=name)) == expected


def test_a_choice_is_kept_where_it_is_possible() -> None:
    for name, label in format_names():
        assert label
        assert resolve_format(name, PLAIN) == ("synthia" if name in ("auto", "template") else name)
    assert resolve_format("no such format", CHATML) == "chatml"


@pytest.mark.parametrize("name", [name for name, _ in format_names() if name not in ("auto", "template")])
def test_an_answer_that_has_begun_reads_as_a_whole_one_up_to_there(name: str) -> None:
    model = {"llama-3": LLAMA_3, "chatml": CHATML}.get(name, PLAIN)
    begun = render(name, "S", TALK, model, "Yes, it")
    whole = render(name, "S", [*TALK[:-1], Turn("Still there?", "Yes, it"), Turn("And?")], model).text
    assert begun.begun
    assert begun.text.endswith("Yes, it")
    assert whole.startswith(begun.text)


def test_an_answer_that_has_begun_follows_a_template_too() -> None:
    template = (
        "{% for message in messages %}{% if message.role == 'user' %}[INST] {{ message.content }} [/INST]{% else %}"
        " {{ message.content }}</s>{% endif %}{% endfor %}"
    )
    model = replace(PLAIN, chat_template=template)
    assert render("template", "", [Turn("Hi")], model, "<s>Yes").text == "[INST] Hi [/INST] <s>Yes"
    typed = render("template", "", [Turn("Hi")], model, "<s>Yes").segments
    assert typed[-1] == Segment("[INST] Hi [/INST] <s>Yes", False)


def test_a_template_that_refuses_a_whole_answer_still_goes_on_from_its_first_words() -> None:
    template = (
        "{% for message in messages %}{% if message.role == 'assistant' %}{{ raise_exception('no') }}{% endif %}"
        "U: {{ message.content }} A:{% endfor %}"
    )
    model = replace(PLAIN, chat_template=template)
    assert render("template", "", [Turn("Hi")], model, "Yes").text == "U: Hi A:Yes"


@given(turns=TURNS, prefill=st.text(min_size=1, max_size=20).map(str.strip).filter(bool))
def test_an_answer_goes_on_where_it_would_stand_when_it_is_finished(turns: list[tuple[str, str]], prefill: str) -> None:
    """Exactly the beginning of the next turn's prompt: nothing between, no end token behind."""
    done = [Turn(*turn) for turn in turns]
    for name, model in product([name for name, _ in format_names() if name not in ("auto", "template")], MODELS):
        begun = render(name, "S", [*done, Turn("Hi")], model, prefill)
        after = render(name, "S", [*done, Turn("Hi", prefill), Turn("Bye")], model)
        assert after.text.startswith(begun.text), (name, model)
        assert begun.text.endswith(prefill), (name, model)
        assert begun.begun, (name, model)
        assert begun.stop == after.stop, (name, model)


@pytest.mark.parametrize("file", sorted(path.stem for path in (DATA / "templates").glob("*.jinja")))
def test_a_models_own_template_goes_on_with_an_answer(file: str) -> None:
    template = (DATA / "templates" / f"{file}.jinja").read_text(encoding="utf-8")
    model = PromptModel(template, "<s>", "</s>", frozenset(["<s>", "</s>"]))
    asked = render("template", "S", [Turn("Hi")], model)
    begun = render("template", "S", [Turn("Hi")], model, "Sure, it")
    assert not asked.begun
    assert begun.text.startswith(asked.text)
    assert begun.text[len(asked.text) :] in ("Sure, it", " Sure, it")
    if file in ("llama-2", "mistral-v1"):
        assert begun.text.endswith("[/INST] Sure, it")


def test_a_template_whose_models_begin_an_answer_themselves_gets_no_second_beginning() -> None:
    template = (
        "{% for m in messages %}<|{{ m.role }}|>{% if m.role == 'assistant' %}<think></think>{% endif %}"
        "{{ m.content }}{% endfor %}{% if add_generation_prompt %}<|assistant|><think>{% endif %}"
    )
    begun = render("template", "", [Turn("Hi")], PromptModel(template), "So I wonder</think>Yes")
    assert begun.text == "<|user|>Hi<|assistant|><think>So I wonder</think>Yes"


def test_a_prompt_that_opens_the_reasoning_is_gone_on_from_without_opening_it_twice() -> None:
    template = (
        "{% for m in messages %}<|{{ m.role }}|>{{ m.content }}{% endfor %}"
        "{% if add_generation_prompt %}<|assistant|><think>\n{% endif %}"
    )
    asked = "<|user|>Hi<|assistant|><think>\n"
    for begun, text in (
        ("<think>\nSo I", "So I"),
        ("<think>\nSo.</think>Yes", "So.</think>Yes"),
        # Words of the answer itself: the reasoning is left out.
        ("Yes, it", "\n</think>\n\nYes, it"),
    ):
        assert render("template", "", [Turn("Hi")], PromptModel(template), begun).text == asked + text


def test_a_template_that_refuses_a_finished_answer_still_goes_on() -> None:
    template = (
        "{% if messages[-1].role == 'assistant' %}{{ raise_exception('no') }}{% endif %}"
        "{% for m in messages %}[{{ m.content }}]{% endfor %}"
    )
    assert render("template", "", [Turn("Hi")], PromptModel(template), "Yes").text == "[Hi]Yes"


def test_a_control_token_in_a_begun_answer_stays_text() -> None:
    begun = render("chatml", "", [Turn("Hi")], CHATML, "Write <|im_end|> at the end")
    assert Segment("assistant\nWrite <|im_end|> at the end") in begun.segments

"""Prompt formats: how a conversation becomes the exact text that a model was trained to continue."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from synthia_desktop.core.control_text import TypedControl
from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.errors import PromptFormatError
from synthia_desktop.core.formats import PLAIN_FORMATS, PlainFormat
from synthia_desktop.core.loading import ModelInfo
from synthia_desktop.core.reasoning import marks_of, opened_by

AUTO, TEMPLATE, REFERENCE_LOOP = "auto", "template", "reference-loop"


@dataclass(frozen=True)
class Segment:
    """A run of prompt text. control: special tokens spelled in it become tokens; otherwise everything is plain text."""

    text: str
    control: bool = False


@dataclass(frozen=True)
class Prompt:
    """A rendered prompt. add_bos: let the vocabulary add its BOS token if it asks for one (False: the text holds it).

    stop: strings that end the answer and are never shown. strip: drop whitespace at both ends of the answer.
    begun: the text ends with the first words of the answer, so that whitespace may follow them.
    """

    segments: tuple[Segment, ...]
    add_bos: bool = True
    stop: tuple[str, ...] = ()
    strip: bool = True
    begun: bool = False

    @property
    def text(self) -> str:
        """The whole prompt as one string."""
        return "".join(segment.text for segment in self.segments)


@dataclass(frozen=True)
class PromptModel:
    """What rendering needs of a model. name: the model's and its file's, by which its family is recognised.

    control_tokens: the texts that its tokenizer would turn into control tokens.
    """

    chat_template: str | None = None
    bos_token: str = ""
    eos_token: str = ""
    control_tokens: frozenset[str] = frozenset()
    name: str = ""
    architecture: str = ""

    @classmethod
    def of(cls, info: ModelInfo) -> PromptModel:
        """What a loaded model says of itself."""
        name = f"{info.name} {Path(info.path).stem}"
        template = info.chat_template or None
        return cls(template, info.bos_token, info.eos_token, info.control_tokens, name, info.architecture)


def format_names() -> list[tuple[str, str]]:
    """The ids of all formats with the names that people see, in the picker's order."""
    first = [(AUTO, "Automatic"), (TEMPLATE, "The file's own template")]
    return first + [(name, plain.label) for name, plain in PLAIN_FORMATS.items() if name != "reference-loop-3.5"]


def resolve_format(name: str, model: PromptModel) -> str:
    """The format that a choice means for a model: never "auto", and "template" only where the file has one.

    An unknown name counts as "auto", so that a choice stored by another version does no harm.
    """
    if name == REFERENCE_LOOP:
        return name
    if name in PLAIN_FORMATS or (name == TEMPLATE and model.chat_template):
        return name
    if _is_early_synthia(model.name):
        return "synthia"
    if model.chat_template:
        return TEMPLATE
    return _by_tokens(model.control_tokens) or _by_name(model.name.lower()) or "synthia"


def render(format_name: str, system: str, turns: Sequence[Turn], model: PromptModel, begun: str = "") -> Prompt:
    """The prompt that asks for the answer to the last turn.

    turns: the last one is the open question; earlier ones without an answer are left out. system: "" = none.
    begun: the answer's first words, which the model goes on from.
    Raises PromptFormatError where the model's own template fails, ValueError where there is no open question.
    """
    if not turns or turns[-1].answer is not None:
        raise ValueError("the last turn must be the question to answer")
    name = resolve_format(format_name, model)
    turns = [*(turn for turn in turns[:-1] if turn.answer is not None), turns[-1]]
    if name == REFERENCE_LOOP and _is_llama_3(model):
        name = "reference-loop-3.5"
    plain = PLAIN_FORMATS.get(name)
    if begun:
        begun = _begun_after(_text(plain, system, turns, model), begun, model)
    if plain and not plain.control:
        text = _written_out(plain, system, turns, model, begun)
        return Prompt((Segment(text),), stop=plain.stop, strip=plain.strip, begun=bool(begun))
    texts = [system, begun, *(turn.user for turn in turns), *(turn.answer or "" for turn in turns)]
    typed = TypedControl(model.control_tokens | {model.bos_token, model.eos_token}, texts)
    system, begun = typed.hide(system), typed.hide(begun)
    turns = [Turn(typed.hide(turn.user), None if turn.answer is None else typed.hide(turn.answer)) for turn in turns]
    text = _written_out(plain, system, turns, model, begun)
    segments = tuple(Segment(run, control) for run, control in typed.runs(text))
    bos = model.bos_token or (plain.bos if plain else "")
    has_bos = bool(bos and segments and segments[0].control and segments[0].text.startswith(bos))
    strip = plain.strip if plain else True
    return Prompt(segments, not has_bos, plain.stop if plain else (), strip, bool(begun))


def jsonl_line(user: str, answer: str) -> str:
    """One turn as the reference loop appends it to its conversations file (catalogue README, section 3)."""
    return json.dumps({"prompt": user, "answer": answer}) + "\n"


def _written_out(plain: PlainFormat | None, system: str, turns: Sequence[Turn], model: PromptModel, begun: str) -> str:
    """The prompt's text by a plain format, or else by the model's own template."""
    text = _text(plain, system, turns, model)
    if begun:
        whole = ""
        with contextlib.suppress(PromptFormatError):
            whole = _text(plain, system, [*turns[:-1], Turn(turns[-1].user, begun)], model)
        text += _led_in(text, whole, begun)
    return text


def _begun_after(prompt: str, begun: str, model: PromptModel) -> str:
    """An answer's first words as they follow a prompt that may have opened the reasoning already.

    The mark is not written twice; words of the answer proper end the reasoning before it has begun.
    """
    marks = marks_of(model.chat_template)
    opened = opened_by(prompt, marks)
    if not opened:
        return begun
    mark = next(one for one in marks if one.begin == opened.rstrip())
    if begun.startswith(mark.begin):
        return begun[len(mark.begin) :].removeprefix(opened[len(mark.begin) :])
    return begun if mark.end in begun else f"\n{mark.end}\n\n{begun}"


def _text(plain: PlainFormat | None, system: str, turns: Sequence[Turn], model: PromptModel) -> str:
    if plain:
        return plain.build(system, turns, model.bos_token, model.eos_token)
    # Imported here because jinja2 takes longer to import than the window may take to open.
    from synthia_desktop.core.template import apply_template

    return apply_template(model.chat_template or "", system, turns, model.bos_token, model.eos_token)


def _led_in(text: str, whole: str, begun: str) -> str:
    """The first words of an answer with the space that the format puts before a whole one, if it does."""
    space = whole[len(text) :].partition(begun)[0] if whole.startswith(text) else ""
    return begun if space.strip() else space + begun


def _is_llama_3(model: PromptModel) -> bool:
    return "<|start_header_id|>" in model.control_tokens


def _is_early_synthia(name: str) -> bool:
    """Synthia before 3.5 learnt the Synthia format only, whatever template a converter wrote into the file.

    Synthia-S1 is another author's model with a template of its own.
    """
    name = name.lower()
    if "synthia" not in name or "synthia-s1" in name:
        return False
    version = re.search(r"synthia(?:.*[-_ ]v|[-_ ])(\d+(?:\.\d+)?)(?![\dx]*b)", name)
    return version is None or float(version[1]) < 3.5


def _by_tokens(tokens: frozenset[str]) -> str | None:
    marks = (
        ("chatml", {"<|im_start|>"}),
        ("llama-3", {"<|start_header_id|>"}),
        ("gemma", {"<start_of_turn>"}),
        ("phi", {"<|user|>", "<|end|>"}),
    )
    return next((name for name, needed in marks if needed <= tokens), None)


def _by_name(name: str) -> str | None:
    if "instruct" in name and ("mistral" in name or "mixtral" in name):
        return "mistral"
    if ("chat" in name and re.search(r"llama[-_ ]?v?2", name)) or ("instruct" in name and "codellama" in name):
        return "llama-2"
    return next((family for family in ("vicuna", "alpaca") if family in name), None)

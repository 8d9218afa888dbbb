"""What a model thinks before it answers: told from the answer by its marks, wherever the model's family puts them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from synthia_desktop.core.conversation import Turn


@dataclass(frozen=True)
class Marks:
    """The texts that begin and end reasoning, such as <think> and </think>."""

    begin: str
    end: str


KNOWN_MARKS = (
    *(Marks(f"<{word}>", f"</{word}>") for word in ("think", "thinking", "thought", "reasoning", "seed:think")),
    Marks("[THINK]", "[/THINK]"),
    Marks("◁think▷", "◁/think▷"),
    Marks("<|begin_of_thought|>", "<|end_of_thought|>"),
    Marks("<|START_THINKING|>", "<|END_THINKING|>"),
    Marks("<|channel|>analysis<|message|>", "<|end|>"),
)
"""Of the families that are usual. A model's template may name others: see marks_of()."""

# What stands before the answer proper where everything is said on a channel.
_BEFORE_ANSWER = re.compile(
    r"\s*(?:<\|start\|>assistant)?<\|channel\|>(?:final|commentary)[^<]*<\|message\|>"
    r"|\s*<\|(?:begin_of_solution|START_RESPONSE)\|>"
)
_BETWEEN = re.compile(r"\s*<\|start\|>assistant(?=<\|channel\|>analysis)")
_WORD = re.compile(r"\S")
_SOLUTION = {"<|begin_of_solution|>", "<|end_of_solution|>", "<|START_RESPONSE|>", "<|END_RESPONSE|>"}
_AFTER_ANSWER = re.compile(r"<\|(?:return|end|end_of_solution|END_RESPONSE)\|>\s*\Z")
# How templates cut reasoning out of earlier answers, and how they write it before an answer.
_CUT = re.compile(r"""\.(?:r?split|find|partition)\(\s*['"](</[^\s'"<>]+>|\[/[^\s'"\[\]]+\])['"]""")
_WRITTEN = re.compile(r"""(<[^\s'"</>]+>|\[[A-Z_]+\])(?:\\n)*['"]\s*[+~]\s*(?:message\.)?reasoning""")


@dataclass(frozen=True)
class Reasoned:
    """A text in two. is_open: the reasoning has not ended, and there is no answer yet.

    waiting: the text may still turn out to begin with a mark, so that nothing of it should be shown.
    """

    reasoning: str
    answer: str
    is_open: bool = False
    waiting: bool = False


def split(text: str, marks: Sequence[Marks] = KNOWN_MARKS, *, growing: bool = False) -> Reasoned:
    """Part an answer from the reasoning before it; both without the marks and white space around them.

    growing: more may follow, so that what may be the beginning of a mark is held back.
    """
    parts: list[str] = []
    at = 0
    while (found := _beginning(text, at, marks)) is not None:
        mark, begin = found
        end = text.find(mark.end, begin)
        if end < 0:
            thought = text[begin:]
            thought = thought[: len(thought) - _held(thought, mark.end)] if growing else thought
            return Reasoned(_joined([*parts, thought]), "", is_open=True)
        parts.append(text[begin:end])
        at = end + len(mark.end)
        at = between.end() if (between := _BETWEEN.match(text, at)) else at
    rest = text[at:]
    if growing and rest.lstrip() and any(_is_part(rest.lstrip(), one.begin) for one in marks):
        return Reasoned(_joined(parts), "", waiting=True)
    if not parts and (end := _lonely_end(rest, marks)) is not None:
        parts.append(rest[: end[0]])
        rest = rest[end[1] :]
    return Reasoned(_joined(parts), _answer(rest) if parts else _unchannelled(rest))


def without_reasoning(text: str, marks: Sequence[Marks] = KNOWN_MARKS) -> str:
    """The answer alone; a text that is nothing but reasoning stays as it is, because something was said."""
    parted = split(text, marks)
    return text if parted.is_open or not parted.answer.strip() else parted.answer


def without_marks(text: str) -> str:
    """Reasoning and answer one after the other, as a person reads them."""
    parted = split(text, KNOWN_MARKS)
    return "\n\n".join(filter(None, (parted.reasoning, parted.answer)))


def answers_only(turns: Iterable[Turn], marks: Sequence[Marks] = KNOWN_MARKS) -> list[Turn]:
    """The turns as they are sent to a model again: without what it thought before it answered."""
    return [Turn(turn.user, None if turn.answer is None else without_reasoning(turn.answer, marks)) for turn in turns]


def marks_of(template: str | None) -> tuple[Marks, ...]:
    """The marks that a model's chat template names, then the known ones."""
    found: dict[str, Marks] = {}
    for end in _CUT.findall(template or ""):
        found[end] = Marks(end.replace("/", "", 1), end)
    for begin in _WRITTEN.findall(template or ""):
        end = f"{begin[0]}/{begin[1:]}"
        found[end] = Marks(begin, end)
    known = {one.end for one in KNOWN_MARKS}
    return (*(one for end, one in found.items() if end not in known), *KNOWN_MARKS)


def reasoning_tokens(control_tokens: Iterable[str]) -> frozenset[str]:
    """Those of a vocabulary's control tokens that mark reasoning; other control tokens are no part of a text."""
    found = frozenset(control_tokens)
    channel = {"<|start|>", "<|channel|>", "<|message|>", "<|end|>"}
    marks = {part for one in KNOWN_MARKS for part in (one.begin, one.end)} | _SOLUTION
    return found & (marks | channel if "<|channel|>" in found else marks - channel)


def opened_by(prompt: str, marks: Sequence[Marks] = KNOWN_MARKS) -> str:
    """The mark, with the space after it, with which a prompt ends, so that the answer begins with reasoning; or ""."""
    for one in marks:
        if prompt.rstrip().endswith(one.begin):
            return prompt[prompt.rindex(one.begin) :]
    return ""


def _beginning(text: str, at: int, marks: Sequence[Marks]) -> tuple[Marks, int] | None:
    """The marks of reasoning that begins here, behind white space, and where its first word stands."""
    word = _WORD.search(text, at)
    start = word.start() if word else len(text)
    return next(((one, start + len(one.begin)) for one in marks if text.startswith(one.begin, start)), None)


def _lonely_end(text: str, marks: Sequence[Marks]) -> tuple[int, int] | None:
    """Where an end stands without a beginning, because the prompt held that; on a line of its own or after words.

    Within code it is talked about, and ends nothing.
    """
    found = [(at, at + len(one.end)) for one in marks if (at := text.find(one.end)) >= 0 and one.end != "<|end|>"]
    if not found:
        return None
    begin, end = min(found)
    before = text[:begin]
    is_code = before.count("`") % 2 == 1 or before.count("```") % 2 == 1
    return None if is_code or any(one.begin in before for one in marks) else (begin, end)


def _held(text: str, mark: str) -> int:
    """How many letters at the end of the text may be the beginning of a mark."""
    return next((count for count in range(min(len(text), len(mark) - 1), 0, -1) if text.endswith(mark[:count])), 0)


def _is_part(text: str, mark: str) -> bool:
    return len(text) < len(mark) and mark.startswith(text)


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(stripped for part in parts if (stripped := part.strip()))


def _answer(text: str) -> str:
    return _unchannelled(text).lstrip()


def _unchannelled(text: str) -> str:
    found = _BEFORE_ANSWER.match(text)
    return _AFTER_ANSWER.sub("", text[found.end() :]) if found else text

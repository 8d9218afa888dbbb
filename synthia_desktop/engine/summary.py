"""What is asked of a model so that it writes the summary that takes the place of a chat's oldest turns."""

from dataclasses import replace

from synthia_desktop.core.context import ChatPrompt
from synthia_desktop.core.conversation import Turn
from synthia_desktop.core.reasoning import marks_of, split
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.fitter import Fitter

MOST_TOKENS = 512
MOST_SHARE = 8
"""A summary has at most this part of the context."""

INSTRUCTION = (
    "Summarise our conversation up to here, with the earlier summary if there is one, so that it can go on from your "
    "summary alone. Keep names, numbers, decisions, wishes and open questions; leave out greetings. Write plain "
    "sentences in the language of the conversation, at most {words} words, and nothing but the summary."
)


def summary_sampling(length: int) -> SamplingParams:
    """Always the likeliest word, and not more of them than fit into a context of `length` tokens beside the rest."""
    return SamplingParams(temperature=0.0, seed=0, max_tokens=max(min(MOST_TOKENS, length // MOST_SHARE), 1))


def turns_to_leave(chat: ChatPrompt, fitter: Fitter, reserved: int) -> int:
    """How many of the first turns are to be summarised: so many that the rest takes half of the context at most.

    With one turn at a time, every question would cost a summary, and all that stays would be evaluated again for it.
    """
    covered = chat.summarised if chat.summary else 0
    return fitter.start(chat, min(covered, len(chat.turns) - 1), max((fitter.length - reserved) // 2, 1))


def summary_prompt(chat: ChatPrompt, until: int, fitter: Fitter) -> tuple[ChatPrompt, int]:
    """The chat of the turns before `until` with the request to summarise them, and the first turn that fits into it.

    It begins as the chat itself does, so that what is in the KV cache of it need not be evaluated again.
    """
    sampling = summary_sampling(fitter.length)
    words = max(sampling.max_tokens * 2 // 5, 10)
    question = Turn(INSTRUCTION.format(words=words))
    prefill = no_reasoning(fitter.template)
    asked = replace(chat, turns=(*chat.turns[:until], question), prefill=prefill, policy="roll")
    covered = min(chat.summarised if chat.summary else 0, until)
    return asked, fitter.start(asked, covered, fitter.length - sampling.max_tokens)


def no_reasoning(template: str | None) -> str:
    """The beginning of an answer by which a model that reasons first has done so already; "" for other models."""
    marks = next((one for one in marks_of(template) if template and one.end in template), None)
    return f"{marks.begin}\n\n{marks.end}\n\n" if marks else ""


def summary_of(written: str) -> str:
    """The summary in what a model wrote: what it thought before is none, and may be all that there was room for."""
    parted = split(written)
    return "" if parted.is_open else parted.answer.strip()

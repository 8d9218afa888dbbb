"""What of a chat goes into the model's context when it has grown longer than that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from synthia_desktop.core.chat_options import ChatOptions, ContextPolicy
from synthia_desktop.core.conversation import Message, Role, Turn
from synthia_desktop.core.prompt import Prompt, PromptModel, render

RESERVED_SHARE = 4
"""At most this part of the context is kept free for an answer; a longer one makes room for itself while it grows."""

SUMMARY_HEADING = "Summary of the conversation so far:"


@dataclass(frozen=True)
class ChatPrompt:
    """A chat whose last question is to be answered, whole; which of its turns fit is found out by the engine.

    turns: the last one is open, with the answer's first words in prefill. chat_id: the conversation's, by which its
    place in the KV cache is remembered; "" = of none. summary: stands for the first `summarised` turns.
    """

    format_name: str
    system: str
    turns: tuple[Turn, ...]
    prefill: str = ""
    chat_id: str = ""
    policy: ContextPolicy = "roll"
    summary: str = ""
    summarised: int = 0

    def render(self, start: int, model: PromptModel) -> Prompt:
        """The exact prompt with the turns from `start` on. Raises PromptFormatError."""
        return render(self.format_name, self.system_from(start), self.turns[start:], model, self.prefill)

    def system_from(self, start: int) -> str:
        """The system prompt, with the summary where turns are left out for it."""
        if not (self.summary and 0 < self.summarised <= start):
            return self.system
        return "\n\n".join(filter(None, (self.system, f"{SUMMARY_HEADING}\n{self.summary}")))

    def with_summary(self, summary: str, summarised: int) -> ChatPrompt:
        """The same chat with another summary of its first turns."""
        return replace(self, summary=summary, summarised=summarised)


@dataclass(frozen=True)
class ChatContext:
    """What a conversation brings to its prompts apart from their text. Fields as in ChatPrompt."""

    chat_id: str = ""
    policy: ContextPolicy = "roll"
    summary: str = ""
    summarised: int = 0

    @classmethod
    def of(cls, chat_id: str, options: ChatOptions, branch: Sequence[Message]) -> ChatContext:
        """A conversation's. A summary counts while its policy is to have one, and on the branch that it was made of."""
        summarised = 0
        if options.summary and options.context_policy == "summarise":
            ends = [end.id for _, end in turn_ends(branch)]
            summarised = ends.index(options.summary_until) + 1 if options.summary_until in ends else 0
        return cls(chat_id, options.context_policy, options.summary if summarised else "", summarised)

    def prompt(self, format_name: str, system: str, turns: Sequence[Turn], prefill: str = "") -> ChatPrompt:
        """The whole chat, to be answered. turns: of the branch that this is of."""
        return ChatPrompt(
            format_name, system, tuple(turns), prefill, self.chat_id, self.policy, self.summary, self.summarised
        )


@dataclass(frozen=True)
class ContextUse:
    """How a prompt fills the context, in tokens. start: the first of the chat's turns that is in it.

    reserved: kept free for the answer.
    """

    start: int
    used: int
    reserved: int
    total: int

    @property
    def free(self) -> int:
        """Neither used nor reserved."""
        return max(self.total - self.used - self.reserved, 0)


def turn_ends(branch: Sequence[Message]) -> list[tuple[Message, Message]]:
    """The first and the last message of each turn of a branch, as core.conversation.turns_of makes turns of it."""
    ends: list[tuple[Message, Message]] = []
    for message in branch:
        if message.role is Role.USER:
            ends.append((message, message))
        elif ends and ends[-1][1].role is Role.USER:
            ends[-1] = (ends[-1][0], message)
    return ends


def reserved_for(max_tokens: int, total: int) -> int:
    """How many tokens of a context are kept free for an answer of at most max_tokens (-1 = no limit)."""
    most = max(total // RESERVED_SHARE, 1)
    return most if max_tokens < 0 else max(min(max_tokens, most), 1)


def first_turn_in(last: int, least: int, limit: int, size: Callable[[int], int], count: Callable[[int], int]) -> int:
    """The smallest number of a turn, from `least` to `last`, from which on a chat's turns have `limit` tokens at most.

    size(turn): about how many tokens one turn takes, cheap. count(start): exactly how many a prompt from that turn on
    has, which costs rendering it and is asked a few times only, for prompts of about `limit` tokens. `last` where even
    the last turn alone has more.
    """
    start, room = last, limit - size(last)
    while start > least and (room := room - size(start - 1)) >= 0:
        start -= 1
    if count(start) <= limit:
        while start > least and count(start - 1) <= limit:
            start -= 1
        return start
    fails, step = start, 1
    while start < last:
        start = min(fails + step, last)
        if start == last or count(start) <= limit:
            break
        fails, step = start, 2 * step
    while start - fails > 1:
        middle = (start + fails) // 2
        if count(middle) <= limit:
            start = middle
        else:
            fails = middle
    return start

"""A chat's place in the KV cache: which turns are in, which leave when it is full, and what need not be read again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from synthia_desktop.core.context import ChatPrompt, ContextUse, reserved_for
from synthia_desktop.core.conversation import Turn
from synthia_desktop.engine.evaluator import Evaluator
from synthia_desktop.engine.fitter import Fit, Fitter
from synthia_desktop.engine.reuse import find_gap, merge

LEAST_ROOM = 16
"""Making room for fewer tokens than this is not worth a step."""

Report = Callable[[int], None]
"""Gets the number of tokens evaluated so far."""


@dataclass(frozen=True)
class _Known:
    """The chat that the KV cache was last filled for."""

    chat_id: str = ""
    system: str = ""
    turns: tuple[Turn, ...] = ()
    start: int = 0

    @classmethod
    def of(cls, chat: ChatPrompt, start: int) -> _Known:
        return cls(chat.chat_id, chat.system_from(start), chat.turns, start)


@dataclass
class Moved:
    """Tokens that stayed while earlier ones left, and tokens that had to be evaluated once more for it."""

    shifted: int = 0
    repeated: int = 0


@dataclass(frozen=True)
class Room:
    """What is in the cache after the oldest has left it. prompt_tokens: how many of its tokens are the prompt's."""

    fit: Fit
    prompt_tokens: int
    moved: Moved


class Rolling:
    """For one loaded model."""

    def __init__(self, evaluator: Evaluator, fitter: Fitter, piece: Callable[[int], bytes]) -> None:
        self._evaluator, self._fitter, self._piece = evaluator, fitter, piece
        self._known = _Known()

    @property
    def known(self) -> tuple[str, int]:
        """The id of the chat that is in the KV cache, and its first turn there; "" = none that has an id."""
        return self._known.chat_id, self._known.start

    def adopt(self, chat: ChatPrompt, start: int) -> None:
        """The cache was filled from what was saved of the chat, with its turns from `start` on."""
        self._known = _Known.of(chat, start)

    def forget(self) -> None:
        """The cache holds something else."""
        self._known = _Known()

    def fit(self, chat: ChatPrompt, max_tokens: int) -> Fit:
        """What of the chat goes into the context, by its policy; a summary covers what it covers.

        Turns that have left stay out while the chat goes on, so that the rest need not be evaluated again.
        Raises ContextFullError, PromptFormatError.
        """
        if chat.policy == "stop":
            return self._fitter.whole(chat, max_tokens)
        limit = max(self._fitter.length - reserved_for(max_tokens, self._fitter.length), 1)
        covered = min(chat.summarised if chat.summary else 0, len(chat.turns) - 1)
        out = max(self._out(chat), covered)
        start = self._fitter.start(chat, out, limit)
        if start > out and not self._evaluator.can_shift:
            # All that stays has to be evaluated again, so it is made to last for some turns.
            start = self._fitter.start(chat, start, limit // 2)
        fit = self._fitter.fit(chat, start, max_tokens)
        few = limit // (4 if self._evaluator.can_shift else 8)
        if covered < start == out and len(fit.tokens) <= few:
            # The chat has become short, by a branch or a deletion: there is room for turns that had left.
            fit = self._fitter.fit(chat, self._fitter.start(chat, covered, limit), max_tokens)
        return fit

    def place(self, fit: Fit) -> tuple[list[int], int, Moved]:
        """Cut the cache back to what the prompt can use of it.

        Gives the prompt's tokens as far as they are in the cache in the spelling there, how many of them are, and what
        was moved. The last token is always evaluated anew: its logits are what the answer starts from.
        """
        evaluator = self._evaluator
        # What the person deleted or changed must not live on in what was read after it, so that the cache is cut only
        # for turns that leave because it is full.
        tokens, shared, moved = self._align(fit.tokens, cut=self._leaves(fit))
        if len(tokens) >= evaluator.length:
            tokens, shared = fit.tokens, 0
        kept = evaluator.keep(min(shared, len(tokens) - 1))
        self._known = _Known.of(fit.chat, fit.start)
        return tokens, kept, moved

    def make_room(self, fit: Fit, prompt_tokens: int, report: Report) -> Room | Literal["cancelled", "context"]:
        """Let the oldest turns leave the full cache in the middle of an answer, and then the answer's own beginning.

        prompt_tokens: how many of the cache's are the prompt's. "cancelled": stopped meanwhile; "context": the chat's
        policy or its last question leaves no room.
        """
        evaluator, chat, last = self._evaluator, fit.chat, len(fit.chat.turns) - 1
        if chat.policy == "stop" or self._fitter.single(chat) > evaluator.length - 2 * LEAST_ROOM:
            return "context"
        start, prompt, written = fit.start, evaluator.tokens[:prompt_tokens], evaluator.tokens[prompt_tokens:]
        if start < last:
            limit = evaluator.length - len(written) - max(fit.use.reserved, LEAST_ROOM)
            if not evaluator.can_shift:
                limit -= evaluator.length // 4
            start = self._fitter.start(chat, start + 1, max(limit, 1))
            prompt = self._fitter.tokens(chat, start)
        if len(prompt) + len(written) > evaluator.length - LEAST_ROOM:
            written = written[max(len(written) // 2, LEAST_ROOM) :]
        tokens, shared, moved = self._align([*prompt, *written], cut=True)
        if shared < len(tokens) or shared < len(evaluator.tokens):
            kept = evaluator.keep(min(shared, len(tokens) - 1))
            if not evaluator.evaluate(tokens[kept:], report):
                return "cancelled"
        used = len(evaluator.tokens)
        use = ContextUse(start, used, min(fit.use.reserved, evaluator.length - used), evaluator.length)
        self._known = replace(self._known, start=start)
        return Room(replace(fit, start=start, tokens=prompt, use=use), used - len(written), moved)

    def _align(self, wanted: list[int], cut: bool) -> tuple[list[int], int, Moved]:
        """merge with what is in the cache; cut: after a stretch that is in the way has been cut out of it."""
        evaluator, moved = self._evaluator, Moved()
        tokens, shared = merge(evaluator.tokens, wanted, self._piece)
        gap = find_gap(evaluator.tokens, tokens, shared, self._piece) if cut else None
        if gap is not None:
            behind = len(evaluator.tokens) - gap[1]
            if evaluator.cut(*gap):
                moved.shifted = behind
                tokens, shared = merge(evaluator.tokens, wanted, self._piece)
            else:
                moved.repeated = behind
        return tokens, shared, moved

    def _out(self, chat: ChatPrompt) -> int:
        """How many of the chat's first turns have left the context before, and are the same still."""
        known = self._known
        same = (
            chat.chat_id and chat.chat_id == known.chat_id and chat.turns[: known.start] == known.turns[: known.start]
        )
        return known.start if same and known.start < len(chat.turns) else 0

    def _leaves(self, fit: Fit) -> bool:
        """Whether turns that were in the cache leave it for this prompt."""
        known, chat = self._known, fit.chat
        if not chat.chat_id or chat.chat_id != known.chat_id or fit.start <= known.start:
            return False
        if chat.system_from(fit.start) != known.system:
            return False
        return chat.turns[known.start : fit.start] == known.turns[known.start : fit.start]

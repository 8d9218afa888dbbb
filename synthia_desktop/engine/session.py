"""A loaded model that answers prompts: evaluates what is new of a prompt, then samples token by token."""

import time
from collections.abc import Callable, Sequence

from synthia_desktop.core.context import ChatPrompt, ContextUse, reserved_for
from synthia_desktop.core.errors import ContextFullError
from synthia_desktop.core.prompt import Prompt, PromptModel
from synthia_desktop.core.said import said
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.core.saved_states import StateFolder
from synthia_desktop.engine.answer import Answer, Send
from synthia_desktop.engine.evaluator import Evaluator
from synthia_desktop.engine.fitter import Fit, Fitter
from synthia_desktop.engine.measure import Meter
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.portions import Portion, after
from synthia_desktop.engine.protocol import (
    ContextFilled,
    PromptProgress,
    Summarised,
    Summarising,
    Text,
)
from synthia_desktop.engine.recipe import read_recipe, recipe_of
from synthia_desktop.engine.reuse import merge, reusable
from synthia_desktop.engine.rolling import Rolling
from synthia_desktop.engine.sampler import SamplerChain
from synthia_desktop.engine.shelf import Shelf
from synthia_desktop.engine.stopflag import StopFlag
from synthia_desktop.engine.summary import summary_of, summary_prompt, summary_sampling, turns_to_leave
from synthia_desktop.engine.text import AnswerText
from synthia_desktop.engine.tokens import Vocabulary

LEAST_SPARED = 32
"""Tokens: fewer are evaluated sooner than a saved state is read, and say little about the speed."""

MakeRoom = Callable[[], str]
"""Called when the context is full: "" = there is room again, else the reason why the answer ends."""


class Session:
    """One model in memory with one context. Takes over the model and the context, and frees them in close()."""

    def __init__(
        self,
        native: Native,
        model: int,
        context: int,
        vocabulary: Vocabulary,
        stop: StopFlag,
        meter: Meter,
        prompt_model: PromptModel,
        movable: bool,
        identity: str,
    ) -> None:
        """movable: as Evaluator's. identity: as Shelf's."""
        self._llama = native.llama
        self._model = model
        self._stop = stop
        self._meter = meter
        self.vocabulary = vocabulary
        self.evaluator = Evaluator(native, model, context, stop, movable)
        self.fitter = Fitter(vocabulary, prompt_model, self.evaluator.length)
        self._rolling = Rolling(self.evaluator, self.fitter, vocabulary.piece)
        self.shelf = Shelf(self.evaluator, identity, native.log)
        self._read_speed = 0.0

    def close(self) -> None:
        self.shelf.finish(lambda: True)
        self.evaluator.close()
        self._llama.llama_model_free(self._model)

    def generate(self, request: int, prompt: Prompt, sampling: SamplingParams, send: Send, recipe: str = "") -> None:
        """Answer a prompt as it is, ending with Finished. Raises ContextFullError, ModelLoadError."""
        answer = Answer(request, self.evaluator, send, _text_of(prompt, sampling), recipe=recipe)
        self._rolling.forget()
        answer.asked = self._tokens_of(prompt)
        tokens, cached = self._reuse(answer.asked)
        self._finish(answer, self._run(answer, tokens, cached, sampling, lambda: "context"), sampling)

    def answer(
        self,
        request: int,
        chat: ChatPrompt,
        sampling: SamplingParams,
        send: Send,
        states: StateFolder | None = None,
        recipe: str = "",
    ) -> None:
        """Answer a chat's last question with what of the chat fits, by its policy, ending with Finished.

        states: where the KV cache of a chat that was left may be. Raises ContextFullError, ModelLoadError,
        PromptFormatError.
        """
        answer = Answer(request, self.evaluator, send, AnswerText(), recipe=recipe)
        restored = states is not None and self._reopen(chat, sampling.max_tokens, states)
        fit = self._rolling.fit(chat, sampling.max_tokens)
        if chat.policy == "summarise" and fit.start > (chat.summarised if chat.summary else 0):
            summarised = self._summarise(request, chat, sampling.max_tokens, send)
            if summarised is None:
                self._finish(answer, "cancelled", sampling)
                return
            fit = self._rolling.fit(summarised, sampling.max_tokens)
        answer.text = _text_of(fit.prompt, sampling)
        send(ContextFilled(request, fit.use))
        answer.asked = fit.tokens
        tokens, cached, moved = self._rolling.place(fit)
        answer.note(moved)
        answer.restored = cached if restored else 0
        room = _Room(self._rolling, answer, fit, len(tokens), send)
        self._finish(answer, self._run(answer, tokens, cached, sampling, room.make), sampling)

    def keep(self, states: StateFolder, chat_id: str, wait: bool) -> int:
        """Save the KV cache if it is this chat's, "" = whichever's; gives bytes. wait: until they are on the disk."""
        known, start = self._rolling.known
        size = 0
        if known and chat_id in ("", known):
            size = self.shelf.keep(states, known, start, self._read_speed)
        if wait:
            self.shelf.finish(lambda: self._stop.is_set)
        return size

    def count_tokens(self, prompt: Prompt) -> int:
        return len(self.vocabulary.tokenize(prompt))

    def measure(self, chat: ChatPrompt, max_tokens: int) -> ContextUse:
        """How the chat would fill the context, without evaluating it. Raises ContextFullError, PromptFormatError."""
        return self._rolling.fit(chat, max_tokens).use

    def _reopen(self, chat: ChatPrompt, max_tokens: int, states: StateFolder) -> bool:
        """Have the chat's saved KV cache back where that spares more than the cache as it is. Raises as answer."""
        rolling = self._rolling
        if not chat.chat_id or rolling.known[0] == chat.chat_id:
            self.shelf.goes_on(chat.chat_id)
            return False
        saved = self.shelf.find(states, chat.chat_id)
        if saved is None or len(saved.tokens) >= self.evaluator.length or saved.start >= len(chat.turns):
            return False
        rolling.adopt(chat, saved.start)
        fit, piece = rolling.fit(chat, max_tokens), self.vocabulary.piece
        leaves = self.evaluator.can_shift and fit.start > saved.start
        spared = reusable(saved.tokens, fit.tokens, piece, cut=leaves)
        spared -= reusable(self.evaluator.tokens, fit.tokens, piece, cut=False)
        if spared > LEAST_SPARED and self.shelf.restore(states, saved):
            return True
        rolling.forget()
        return False

    def _summarise(self, request: int, chat: ChatPrompt, max_tokens: int, send: Send) -> ChatPrompt | None:
        """The chat with a summary of the turns that leave; as it is where the model wrote none; None = cancelled."""
        until = turns_to_leave(chat, self.fitter, reserved_for(max_tokens, self.evaluator.length))
        asked, start = summary_prompt(chat, until, self.fitter)
        written: list[str] = []

        def watch(event: object) -> None:
            if isinstance(event, PromptProgress | Text):
                if isinstance(event, Text):
                    written.append(event.text)
                send(Summarising(request, until, "".join(written)))

        sampling = summary_sampling(self.evaluator.length)
        try:
            fit = self.fitter.fit(asked, start, sampling.max_tokens)
        except ContextFullError:
            send(Summarised(request, "", 0))
            return chat
        text = _text_of(fit.prompt, sampling)
        tokens, cached, _ = self._rolling.place(fit)
        answer = Answer(request, self.evaluator, watch, text)
        reason = self._run(answer, tokens, cached, sampling, lambda: "length")
        answer.end(reason, 0, ())
        if reason == "cancelled":
            return None
        summary = summary_of("".join(written))
        send(Summarised(request, summary, until if summary else 0))
        return chat.with_summary(summary, until) if summary else chat

    def _tokens_of(self, prompt: Prompt) -> list[int]:
        """As the tokenizer makes them. Raises ContextFullError."""
        wanted = self.vocabulary.tokenize(prompt) or [max(self.vocabulary.bos, 0)]
        if len(wanted) >= self.evaluator.length:
            raise ContextFullError(
                "The conversation is too long for the context",
                said(
                    "It has {count:,} tokens, and the context holds {length:,}. Nothing was lost.",
                    count=len(wanted),
                    length=self.evaluator.length,
                ),
                "Load the model with a longer context, shorten the conversation, or start a new one.",
            )
        return wanted

    def _reuse(self, wanted: list[int]) -> tuple[list[int], int]:
        """The prompt's tokens, and how many of them stay in the cache, which is cut back to those.

        The last token is always evaluated anew: its logits are what the answer starts from.
        """
        evaluator = self.evaluator
        tokens, shared = merge(evaluator.tokens, wanted, self.vocabulary.piece)
        if len(tokens) >= evaluator.length:
            tokens, shared = wanted, 0
        return tokens, evaluator.keep(min(shared, len(tokens) - 1))

    def _run(
        self, answer: Answer, tokens: Sequence[int], cached: int, sampling: SamplingParams, make_room: MakeRoom
    ) -> str:
        """Evaluate a prompt of which so many tokens are in the cache, and write; gives the reason to end."""
        began = time.perf_counter()
        tokens, cached, portions = self._as_before(answer, tokens, cached)
        request, send, total = answer.request, answer.send, len(tokens)
        answer.prompt_tokens = total
        chain = SamplerChain(self._llama, self.vocabulary.handle, sampling, self.evaluator.length, tokens)
        try:
            send(PromptProgress(request, cached, total, cached))
            done = self.evaluator.evaluate(
                list(tokens[cached:]),
                lambda count: send(PromptProgress(request, cached + count, total, cached)),
                portions,
            )
            answer.evaluated = len(self.evaluator.tokens) - cached
            computed = self.evaluator.portions.of(total) if done else ()
            answer.recipe = recipe_of(answer.asked, tokens, computed, self.vocabulary.piece).written()
            answer.prompt_seconds = time.perf_counter() - began
            if answer.evaluated >= LEAST_SPARED:
                self._read_speed = answer.evaluated / answer.prompt_seconds
            return self._write(answer, chain, sampling.max_tokens, make_room) if done else "cancelled"
        finally:
            chain.close()

    def _as_before(
        self, answer: Answer, tokens: Sequence[int], cached: int
    ) -> tuple[Sequence[int], int, list[Portion]]:
        """The tokens, how many of them stay in the cache, and in what portions the rest is to be computed.

        Where the answer is to be the same as another one whose prompt this is, they are that one's.
        """
        recipe, evaluator = read_recipe(answer.recipe), self.evaluator
        again, portions = recipe.tokens(answer.asked), recipe.portions
        if sum(portion.tokens for portion in portions) != len(again) or not evaluator.can_repeat(portions):
            return tokens, cached, []
        shared = next((at for at, (a, b) in enumerate(zip(again, evaluator.tokens, strict=False)) if a != b), None)
        kept = evaluator.keep(evaluator.portions.common(portions, cached if shared is None else min(cached, shared)))
        return again, kept, after(portions, kept)

    def _finish(self, answer: Answer, reason: str, sampling: SamplingParams) -> None:
        answer.end(reason, sampling.seed or 0, self._meter.measure())

    def _write(self, answer: Answer, chain: SamplerChain, most: int, make_room: MakeRoom) -> str:
        """Sample until there is a reason to stop, which is returned."""
        # Everything that the loop touches is local: this is the one place where Python's own time per token counts.
        sample, context, handle = self._llama.llama_sampler_sample, self.evaluator.handle, chain.handle
        is_end, piece, step = self.vocabulary.is_end, self.vocabulary.piece, self.evaluator.step
        evaluator, add, text, stop = self.evaluator, answer.add, answer.text, self._stop
        if most == 0:
            return "length"
        while True:
            token: int = sample(handle, context, -1)
            if is_end(token):
                return "stop"
            add(piece(token))
            if text.stopped:
                return "stop"
            if answer.tokens == most:
                return "length"
            if evaluator.full and (reason := make_room()):
                return reason
            if stop.is_set or not step(token):
                return "cancelled"


def _text_of(prompt: Prompt, sampling: SamplingParams) -> AnswerText:
    return AnswerText((*prompt.stop, *sampling.stop), prompt.strip, prompt.begun)


class _Room:
    """Makes room in the context for an answer that goes on."""

    def __init__(self, rolling: Rolling, answer: Answer, fit: Fit, prompt_tokens: int, send: Send) -> None:
        self._rolling, self._answer, self._send = rolling, answer, send
        self._fit, self._prompt_tokens = fit, prompt_tokens

    def make(self) -> str:
        request, send = self._answer.request, self._send

        def report(done: int) -> None:
            send(PromptProgress(request, done, total, 0))

        total = self._answer.evaluator.length
        made = self._rolling.make_room(self._fit, self._prompt_tokens, report)
        if isinstance(made, str):
            return made
        self._fit, self._prompt_tokens = made.fit, made.prompt_tokens
        self._answer.note(made.moved)
        send(ContextFilled(request, made.fit.use))
        return ""

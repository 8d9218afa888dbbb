"""A loaded model that answers prompts: evaluates what is new of a prompt, then samples token by token."""

import time
from collections.abc import Callable, Sequence

from synthia_desktop.core.context import ChatPrompt, ContextUse, reserved_for
from synthia_desktop.core.errors import ContextFullError
from synthia_desktop.core.prompt import Prompt, PromptModel
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.answer import Answer, Send
from synthia_desktop.engine.evaluator import Evaluator
from synthia_desktop.engine.fitter import Fit, Fitter
from synthia_desktop.engine.measure import Meter
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.protocol import (
    ContextFilled,
    PromptProgress,
    Summarised,
    Summarising,
    Text,
)
from synthia_desktop.engine.reuse import merge
from synthia_desktop.engine.rolling import Rolling
from synthia_desktop.engine.sampler import SamplerChain
from synthia_desktop.engine.stopflag import StopFlag
from synthia_desktop.engine.summary import summary_prompt, summary_sampling, turns_to_leave
from synthia_desktop.engine.text import AnswerText
from synthia_desktop.engine.tokens import Vocabulary

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
    ) -> None:
        """movable: as Evaluator's."""
        self._llama = native.llama
        self._model = model
        self._stop = stop
        self._meter = meter
        self.vocabulary = vocabulary
        self.evaluator = Evaluator(native, model, context, stop, movable)
        self.fitter = Fitter(vocabulary, prompt_model, self.evaluator.length)
        self._rolling = Rolling(self.evaluator, self.fitter, vocabulary.piece)

    def close(self) -> None:
        self.evaluator.close()
        self._llama.llama_model_free(self._model)

    def generate(self, request: int, prompt: Prompt, sampling: SamplingParams, send: Send) -> None:
        """Answer a prompt as it is, ending with Finished. Raises ContextFullError, ModelLoadError."""
        answer = Answer(request, self.evaluator, send, AnswerText(prompt.stop, prompt.strip, prompt.begun))
        self._rolling.forget()
        tokens, cached = self._reuse(prompt)
        self._finish(answer, self._run(answer, tokens, cached, sampling, lambda: "context"), sampling)

    def answer(self, request: int, chat: ChatPrompt, sampling: SamplingParams, send: Send) -> None:
        """Answer a chat's last question with what of the chat fits, by its policy, ending with Finished.

        Raises ContextFullError, ModelLoadError, PromptFormatError.
        """
        answer = Answer(request, self.evaluator, send, AnswerText())
        fit = self._rolling.fit(chat, sampling.max_tokens)
        if chat.policy == "summarise" and fit.start > (chat.summarised if chat.summary else 0):
            summarised = self._summarise(request, chat, sampling.max_tokens, send)
            if summarised is None:
                self._finish(answer, "cancelled", sampling)
                return
            fit = self._rolling.fit(summarised, sampling.max_tokens)
        answer.text = AnswerText(fit.prompt.stop, fit.prompt.strip, fit.prompt.begun)
        send(ContextFilled(request, fit.use))
        tokens, cached, moved = self._rolling.place(fit)
        answer.note(moved)
        room = _Room(self._rolling, answer, fit, len(tokens), send)
        self._finish(answer, self._run(answer, tokens, cached, sampling, room.make), sampling)

    def count_tokens(self, prompt: Prompt) -> int:
        return len(self.vocabulary.tokenize(prompt))

    def measure(self, chat: ChatPrompt, max_tokens: int) -> ContextUse:
        """How the chat would fill the context, without evaluating it. Raises ContextFullError, PromptFormatError."""
        return self._rolling.fit(chat, max_tokens).use

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
        text = AnswerText(fit.prompt.stop, fit.prompt.strip)
        tokens, cached, _ = self._rolling.place(fit)
        answer = Answer(request, self.evaluator, watch, text)
        reason = self._run(answer, tokens, cached, sampling, lambda: "length")
        answer.end(reason, 0, ())
        if reason == "cancelled":
            return None
        summary = "".join(written).strip()
        send(Summarised(request, summary, until if summary else 0))
        return chat.with_summary(summary, until) if summary else chat

    def _reuse(self, prompt: Prompt) -> tuple[list[int], int]:
        """The prompt's tokens, and how many of them stay in the cache, which is cut back to those.

        The last token is always evaluated anew: its logits are what the answer starts from.
        """
        evaluator = self.evaluator
        wanted = self.vocabulary.tokenize(prompt)
        if not wanted:
            wanted = [max(self.vocabulary.bos, 0)]
        if len(wanted) >= evaluator.length:
            raise ContextFullError(
                "The conversation is too long for the context",
                f"It has {len(wanted):,} tokens, and the context holds {evaluator.length:,}. Nothing was lost.",
                "Load the model with a longer context, shorten the conversation, or start a new one.",
            )
        tokens, shared = merge(evaluator.tokens, wanted, self.vocabulary.piece)
        if len(tokens) >= evaluator.length:
            tokens, shared = wanted, 0
        return tokens, evaluator.keep(min(shared, len(tokens) - 1))

    def _run(
        self, answer: Answer, tokens: Sequence[int], cached: int, sampling: SamplingParams, make_room: MakeRoom
    ) -> str:
        """Evaluate a prompt of which so many tokens are in the cache, and write; gives the reason to end."""
        request, send, total = answer.request, answer.send, len(tokens)
        answer.prompt_tokens = total
        began = time.perf_counter()
        chain = SamplerChain(self._llama, self.vocabulary.handle, sampling, self.evaluator.length, tokens)
        try:
            send(PromptProgress(request, cached, total, cached))
            done = self.evaluator.evaluate(
                list(tokens[cached:]), lambda count: send(PromptProgress(request, cached + count, total, cached))
            )
            answer.evaluated = len(self.evaluator.tokens) - cached
            answer.prompt_seconds = time.perf_counter() - began
            return self._write(answer, chain, sampling.max_tokens, make_room) if done else "cancelled"
        finally:
            chain.close()

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

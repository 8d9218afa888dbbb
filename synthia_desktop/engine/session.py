"""A loaded model that answers prompts: evaluates what is new of a prompt, then samples token by token."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from synthia_desktop.core.conversation import AnswerStats
from synthia_desktop.core.errors import ContextFullError
from synthia_desktop.core.memory import DeviceMeasure
from synthia_desktop.core.prompt import Prompt
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.evaluator import Evaluator
from synthia_desktop.engine.measure import Meter
from synthia_desktop.engine.native import Native
from synthia_desktop.engine.protocol import Finished, PromptProgress, Text
from synthia_desktop.engine.reuse import merge
from synthia_desktop.engine.sampler import SamplerChain
from synthia_desktop.engine.stopflag import StopFlag
from synthia_desktop.engine.text import AnswerText
from synthia_desktop.engine.tokens import Vocabulary

BATCH_SECONDS = 0.025
"""Text is sent on at most this often: the window cannot show more, and each message costs both processes."""

Send = Callable[[PromptProgress | Text | Finished], None]


class Session:
    """One model in memory with one context. Takes over the model and the context, and frees them in close()."""

    def __init__(
        self, native: Native, model: int, context: int, vocabulary: Vocabulary, stop: StopFlag, meter: Meter
    ) -> None:
        self._llama = native.llama
        self._model = model
        self._stop = stop
        self._meter = meter
        self.vocabulary = vocabulary
        self.evaluator = Evaluator(native, model, context, stop)

    def close(self) -> None:
        self.evaluator.close()
        self._llama.llama_model_free(self._model)

    def generate(self, request: int, prompt: Prompt, sampling: SamplingParams, send: Send) -> None:
        """Answer a prompt, ending with Finished. Raises ContextFullError, ModelLoadError."""
        answer = _Answer(request, self.evaluator, AnswerText(prompt.stop, prompt.strip, prompt.begun), send)
        tokens, cached = self._fit(prompt)
        answer.prompt_tokens = len(tokens)
        chain = SamplerChain(self._llama, self.vocabulary.handle, sampling, self.evaluator.length, tokens)
        try:
            send(PromptProgress(request, cached, len(tokens), cached))
            done = self.evaluator.evaluate(
                tokens[cached:], lambda count: send(PromptProgress(request, cached + count, len(tokens), cached))
            )
            answer.evaluated = len(self.evaluator.tokens) - cached
            answer.prompt_seconds = time.perf_counter() - answer.started
            reason = self._write(answer, chain, sampling.max_tokens) if done else "cancelled"
        finally:
            chain.close()
        answer.end(reason, sampling.seed or 0, self._meter.measure())

    def count_tokens(self, prompt: Prompt) -> int:
        return len(self.vocabulary.tokenize(prompt))

    def _fit(self, prompt: Prompt) -> tuple[list[int], int]:
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

    def _write(self, answer: "_Answer", chain: SamplerChain, most: int) -> str:
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
            if evaluator.full:
                return "context"
            if stop.is_set or not step(token):
                return "cancelled"


@dataclass
class _Answer:
    """An answer while it is written: gathers its text into batches and its figures into the stats."""

    request: int
    evaluator: Evaluator
    text: AnswerText
    send: Send
    prompt_tokens: int = 0
    evaluated: int = 0
    prompt_seconds: float = 0.0
    tokens: int = 0
    _ready: str = ""

    def __post_init__(self) -> None:
        self.started = time.perf_counter()
        self._first = self._last = self._sent = 0.0

    def add(self, piece: bytes) -> None:
        self.tokens += 1
        self._last = now = time.perf_counter()
        if self.tokens == 1:
            self._first = now
        self._ready += self.text.push(piece)
        if self._ready and now - self._sent >= BATCH_SECONDS:
            self._flush()

    def end(self, reason: str, seed: int, measured: tuple[DeviceMeasure, ...]) -> None:
        self._ready += self.text.finish()
        if self._ready:
            self._flush()
        now = time.perf_counter()
        stats = AnswerStats(
            prompt_tokens=self.prompt_tokens,
            evaluated_tokens=self.evaluated,
            generated_tokens=self.tokens,
            first_token_s=(self._first or now) - self.started,
            prompt_tokens_per_second=self.evaluated / self.prompt_seconds if self.prompt_seconds else 0.0,
            tokens_per_second=self._speed(),
            seconds=now - self.started,
            seed=seed,
            finish_reason=reason,
        )
        self.send(Finished(self.request, stats, len(self.evaluator.tokens), measured))

    def _flush(self) -> None:
        self.send(Text(self.request, self._ready, self.tokens, len(self.evaluator.tokens), self._speed()))
        self._ready = ""
        self._sent = self._last

    def _speed(self) -> float:
        """Tokens after the first one per second: the first one's time is the prompt's."""
        span = self._last - self._first
        return (self.tokens - 1) / span if span > 0 else 0.0

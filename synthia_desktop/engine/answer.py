"""An answer while it is written: gathers its text into batches and its figures into the stats."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.memory import DeviceMeasure
from synthia_desktop.engine.evaluator import Evaluator
from synthia_desktop.engine.protocol import AnswerEvent, Finished, Text
from synthia_desktop.engine.rolling import Moved
from synthia_desktop.engine.text import AnswerText

BATCH_SECONDS = 0.025
"""Text is sent on at most this often: the window cannot show more, and each message costs both processes."""

Send = Callable[[AnswerEvent], None]


@dataclass
class Answer:
    """Its clock starts when it is made. text: set before the first token. asked: the tokenizer's tokens of its prompt.

    recipe: at first of the answer that it is to be the same as, "" = none; then its own.
    """

    request: int
    evaluator: Evaluator
    send: Send
    text: AnswerText
    asked: Sequence[int] = ()
    prompt_tokens: int = 0
    evaluated: int = 0
    restored: int = 0
    recipe: str = ""
    prompt_seconds: float = 0.0
    tokens: int = 0
    _ready: str = ""

    def __post_init__(self) -> None:
        self.started = time.perf_counter()
        self._moved = Moved()
        self._first = self._last = self._sent = 0.0

    def note(self, moved: Moved) -> None:
        """Tokens were moved or evaluated again for it."""
        self._moved.shifted += moved.shifted
        self._moved.repeated += moved.repeated

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
            shifted_tokens=self._moved.shifted,
            repeated_tokens=self._moved.repeated,
            restored_tokens=self.restored,
            recipe=self.recipe,
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

"""What is known of an answer from its events so far, for when the engine cannot tell its end any more."""

import time

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.engine.protocol import Event, Finished, PromptProgress, Text


class PartialAnswer:
    """Watches an answer's events."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._started = time.perf_counter()
        self._first_text: float | None = None
        self._progress: PromptProgress | None = None
        self._text: Text | None = None

    def see(self, event: Event) -> None:
        if isinstance(event, PromptProgress):
            self._progress = event
        elif isinstance(event, Text):
            self._text = event
            self._first_text = self._first_text or time.perf_counter()

    def cancelled(self) -> Finished:
        """The end of the answer as a stopped one. Its request id is 0."""
        now = time.perf_counter()
        progress, text = self._progress, self._text
        first = (self._first_text or now) - self._started
        evaluated = progress.done - progress.cached if progress else 0
        stats = AnswerStats(
            prompt_tokens=progress.total if progress else 0,
            evaluated_tokens=evaluated,
            generated_tokens=text.tokens if text else 0,
            first_token_s=first,
            prompt_tokens_per_second=evaluated / first if first > 0 else 0.0,
            tokens_per_second=text.tokens_per_second if text else 0.0,
            seconds=now - self._started,
            seed=self._seed,
            finish_reason="cancelled",
        )
        return Finished(0, stats, text.context_used if text else 0)

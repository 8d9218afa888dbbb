"""The speed of a loaded model in llama-bench's terms: a prompt at once, then tokens one by one, no sampling."""

import random
import statistics
import time
from collections.abc import Sequence
from typing import Any

from synthia_desktop.core.errors import ContextFullError
from synthia_desktop.core.said import said
from synthia_desktop.engine.protocol import Bench, BenchResult
from synthia_desktop.engine.session import Session


def bench(llama: Any, session: Session, request: Bench) -> BenchResult | None:
    """Measure; None = stopped. The KV cache is emptied. Raises ContextFullError when the context is too short."""
    length = session.evaluator.length
    longest = request.depth + max(request.prompt_tokens, request.generated_tokens)
    if longest > length:
        raise ContextFullError(
            "The context is too short for this measurement",
            said("It takes {longest:,} tokens, and the context holds {length:,}.", longest=longest, length=length),
            "Load the model with a longer context, or measure fewer tokens.",
        )
    runs = _Runs(llama, session, request.depth)
    speeds: list[tuple[float, float]] = []
    for repetition in range(request.repetitions + 1):
        prompt, generation = runs.prompt(request.prompt_tokens), runs.generation(request.generated_tokens)
        if prompt is None or generation is None:
            return None
        if repetition:  # the first one warms up
            speeds.append((prompt, generation))
    session.evaluator.keep(0)
    return BenchResult(
        request.request,
        request.prompt_tokens,
        request.generated_tokens,
        *_summary([speed for speed, _ in speeds]),
        *_summary([speed for _, speed in speeds]),
    )


class _Runs:
    """Measurements of random tokens, each with so many tokens in the context before."""

    def __init__(self, llama: Any, session: Session, depth: int) -> None:
        self._llama = llama
        self._evaluator = session.evaluator
        self._size = session.vocabulary.size
        self._depth = depth
        self._random = random.Random(1)
        self._evaluator.keep(0)

    def prompt(self, count: int) -> float | None:
        """Tokens per second; None = stopped."""
        if not self._begin():
            return None
        tokens = self._some(count)
        started = time.perf_counter()
        return _speed(count, started) if self._evaluate(tokens) else None

    def generation(self, count: int) -> float | None:
        """Tokens per second; None = stopped."""
        if not self._begin():
            return None
        evaluator = self._evaluator
        started = time.perf_counter()
        for token in self._some(count):
            if not evaluator.step(token):
                return None
            self._llama.llama_synchronize(evaluator.handle)
        return _speed(count, started)

    def _begin(self) -> bool:
        """Have so many tokens in the context. Those there are stay, where this kind of memory can go back at all."""
        evaluator = self._evaluator
        there = evaluator.keep(min(self._depth, len(evaluator.tokens)))
        return self._evaluate(self._some(self._depth - there))

    def _evaluate(self, tokens: list[int]) -> bool:
        return self._evaluator.evaluate(tokens, lambda _count: None)

    def _some(self, count: int) -> list[int]:
        return [self._random.randrange(self._size) for _ in range(count)]


def _speed(count: int, started: float) -> float:
    return count / (time.perf_counter() - started) if count else 0.0


def _summary(speeds: Sequence[float]) -> tuple[float, float]:
    """Mean and standard deviation."""
    return statistics.fmean(speeds), statistics.pstdev(speeds)

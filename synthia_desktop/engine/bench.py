"""The speed of a loaded model in llama-bench's terms: a prompt at once, then tokens one by one, no sampling."""

import random
import statistics
import time
from typing import Any

from synthia_desktop.core.errors import ContextFullError
from synthia_desktop.engine.protocol import Bench, BenchResult
from synthia_desktop.engine.session import Session


def bench(llama: Any, session: Session, request: Bench) -> BenchResult | None:
    """Measure; None = stopped. The KV cache is emptied. Raises ContextFullError when the context is too short."""
    evaluator, draw = session.evaluator, random.Random(1)
    longest = max(request.prompt_tokens, request.generated_tokens)
    if longest > evaluator.length:
        raise ContextFullError(
            "The context is too short for this measurement",
            f"It takes {longest:,} tokens, and the context holds {evaluator.length:,}.",
            "Load the model with a longer context, or measure fewer tokens.",
        )
    size = session.vocabulary.size

    def prompt_speed(count: int) -> float | None:
        evaluator.keep(0)
        tokens = [draw.randrange(size) for _ in range(count)]
        started = time.perf_counter()
        done = evaluator.evaluate(tokens, lambda _count: None)
        return count / (time.perf_counter() - started) if done else None

    def generation_speed(count: int) -> float | None:
        evaluator.keep(0)
        started = time.perf_counter()
        for _ in range(count):
            if not evaluator.step(draw.randrange(size)):
                return None
            llama.llama_synchronize(evaluator.handle)
        return count / (time.perf_counter() - started)

    speeds: list[tuple[float, float]] = []
    for repetition in range(request.repetitions + 1):
        prompt, generation = prompt_speed(request.prompt_tokens), generation_speed(request.generated_tokens)
        if prompt is None or generation is None:
            return None
        if repetition:  # the first one warms up
            speeds.append((prompt, generation))
    evaluator.keep(0)
    prompts, generations = [speed for speed, _ in speeds], [speed for _, speed in speeds]
    return BenchResult(
        request.request,
        request.prompt_tokens,
        request.generated_tokens,
        statistics.fmean(prompts),
        statistics.pstdev(prompts),
        statistics.fmean(generations),
        statistics.pstdev(generations),
    )

"""Measured by hand: prompt and generation speed through the engine process to received text, against llama-bench.

usage: python -m tests.bench.engine_speed FOLDER [--sizes 1b 7b] [--rounds 5] [--threads 2]
       [--prompt 128] [--generated 64]

FOLDER keeps the random-weight models (0.7 and 4.1 GB) and llama-bench, which are made the first time. Both sides run in
turn, round by round, with the same threads, token counts and llama.cpp libraries, on an otherwise idle machine. Prints
one JSON object: for each size the median speeds in tokens per second, each round's ratio of the engine's speed to
llama-bench's, and their median (aim: 0.97 or more).
"""

import argparse
import json
import sys
import tempfile
import time
from contextlib import closing
from itertools import cycle, islice
from pathlib import Path
from statistics import median

from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.prompt import Prompt, Segment
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import Finished, Text
from tests.bench.llama_bench import build_llama_bench, run_llama_bench
from tests.bench.models import SHAPES, make_bench_model
from tests.model_files import WORDS

Speeds = tuple[float, float]
SHORT = 4


def measure(folder: Path, size: str, wanted: argparse.Namespace) -> dict[str, dict[str, object]]:
    """One model's rounds. The order of the two sides changes from round to round."""
    program, model = build_llama_bench(folder), make_bench_model(size, folder)
    engine_speeds: list[Speeds] = []
    bench_speeds: list[Speeds] = []
    with tempfile.TemporaryDirectory() as logs, closing(EngineClient(Path(logs) / "engine.log")) as client:
        client.load(model, LoadParams(context_length=1024, threads=wanted.threads))
        for number in range(wanted.rounds):
            for side in ("engine", "bench") if number % 2 else ("bench", "engine"):
                if side == "engine":
                    engine_speeds.append(engine_round(client, number, wanted.prompt, wanted.generated))
                else:
                    bench_speeds.append(
                        run_llama_bench(program, model, wanted.threads, wanted.prompt, wanted.generated)
                    )
    return {
        name: _summary([s[at] for s in engine_speeds], [s[at] for s in bench_speeds])
        for at, name in enumerate(("prompt", "generation"))
    }


def engine_round(client: EngineClient, number: int, prompt: int, generated: int) -> Speeds:
    """Tokens per second as the caller sees them: a new prompt with one token of answer, then a long answer.

    Before each it warms up, as each run of llama-bench does: while the other side ran, an idle model's pages get cold.
    """
    list(client.generate(make_prompt(client, 3 * number, prompt), SamplingParams(max_tokens=2)))
    text = make_prompt(client, 3 * number + 1, prompt)
    started = time.perf_counter()
    finished = list(client.generate(text, SamplingParams(max_tokens=1)))[-1]
    seconds = time.perf_counter() - started
    assert isinstance(finished, Finished)
    assert finished.stats.evaluated_tokens == prompt
    return prompt / seconds, _generation_speed(client, number, generated)


def _generation_speed(client: EngineClient, number: int, count: int) -> float:
    """From the first received text to the end. A random model may end early; then another answer is measured."""
    prompt = make_prompt(client, 3 * number + 2, SHORT)
    while True:
        first: tuple[float, int] | None = None
        tokens = 0
        for event in client.generate(prompt, SamplingParams(max_tokens=count + 1)):
            if isinstance(event, Text) and first is None:
                first = time.perf_counter(), event.tokens
            if isinstance(event, Finished):
                tokens = event.stats.generated_tokens
        if first and tokens > count * 0.9:
            return (tokens - first[1]) / (time.perf_counter() - first[0])


def make_prompt(client: EngineClient, number: int, tokens: int) -> Prompt:
    """A prompt of which exactly that many tokens are new: all but the BOS token, when the last one had another number.

    The exact number counts: llama.cpp is some five per cent slower on 127 tokens than on 128.
    """
    text = WORDS[number % len(WORDS)]
    while (missing := tokens + 1 - client.count_tokens(Prompt((Segment(text),)))) > 0:
        text += "".join(f" {word}" for word in islice(cycle(WORDS), missing))
    return Prompt((Segment(text),))


def _summary(engine: list[float], bench: list[float]) -> dict[str, object]:
    ratios = [round(ours / theirs, 3) for ours, theirs in zip(engine, bench, strict=True)]
    speeds = {"engine": round(median(engine), 2), "llama_bench": round(median(bench), 2)}
    return {**speeds, "ratio": median(ratios), "ratios": ratios}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sizes", nargs="+", choices=SHAPES, default=list(SHAPES))
    for name, default in (("rounds", 5), ("threads", 2), ("prompt", 128), ("generated", 64)):
        parser.add_argument(f"--{name}", type=int, default=default)
    wanted = parser.parse_args()
    results = {size: measure(wanted.folder, size, wanted) for size in wanted.sizes}
    sys.stdout.write(json.dumps(results, indent=2) + "\n")


if __name__ == "__main__":
    main()

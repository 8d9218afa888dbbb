"""Measured by hand: predicted against real speed of random-weight models, after the measurement and after one run each.

usage: python -m tests.bench.forecast FOLDER [--sizes 1b 7b] [--rounds 3] [--depth 2000]

FOLDER keeps the models (0.7 and 4.1 GB), which are made the first time. In every round: the one-time measurement, as
on a new computer; then for each model real answers, first in an empty context, then in one of so many tokens. Each
answer is predicted before it is given, by the measurement only; then a second answer of each kind is predicted by what
the first ones have taught. Measurement and answers alternate from round to round, because the computer's other work
comes and goes. Prints each error and their medians in per cent, of |predicted / measured - 1| (aim: 10 after
calibration). Wants an otherwise idle computer.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.hardware import Hardware
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.core.prompt import Prompt, Segment
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import Finished
from synthia_desktop.planner.hardware import find_hardware
from synthia_desktop.planner.source import ModelSource, local_source
from synthia_desktop.planner.speeds import PROMPT_TOKENS, Speeds
from synthia_desktop.store.measurements import MeasurementStore
from tests.bench.engine_speed import make_prompt
from tests.bench.models import SHAPES, make_bench_model
from tests.model_files import WORDS

ANSWER, QUESTION = 48, 128


@dataclass(frozen=True)
class Case:
    """One prediction and what came. when: measured or learnt. where: empty or deep. what: generation or prompt."""

    size: str
    when: str
    where: str
    what: str
    predicted: float
    measured: float

    @property
    def error(self) -> float:
        """In per cent, with its sign."""
        return 100 * (self.predicted / self.measured - 1)


@dataclass(frozen=True)
class Loaded:
    """A model in the engine, and what its speeds are forecast from."""

    size: str
    client: EngineClient
    speeds: Speeds
    source: ModelSource
    use: MemoryUse
    hardware: Hardware

    def cases(self, when: str, where: str, stats: AnswerStats) -> Iterator[Case]:
        """The predictions for an answer that was given, which must not have taught anything yet."""
        context = stats.prompt_tokens + stats.generated_tokens // 2
        middle = stats.prompt_tokens - stats.evaluated_tokens // 2
        written = self.speeds.forecast(self.source, self.use, self.hardware, context)
        read = self.speeds.forecast(self.source, self.use, self.hardware, max(middle - PROMPT_TOKENS // 2, 0))
        assert written is not None
        assert read is not None
        assert read.prompt is not None
        yield Case(self.size, when, where, "generation", written.generation.likely, stats.tokens_per_second)
        yield Case(self.size, when, where, "prompt", read.prompt.likely, stats.prompt_tokens_per_second)

    def learn(self, stats: AnswerStats) -> None:
        self.speeds.learn(self.source, self.use, self.hardware, stats)

    def answer(self, prompt: Prompt) -> AnswerStats:
        """A random model may end early; then it answers once more."""
        while True:
            last = list(self.client.generate(prompt, SamplingParams(max_tokens=ANSWER)))[-1]
            assert isinstance(last, Finished)
            if last.stats.generated_tokens > ANSWER * 0.8 and last.stats.evaluated_tokens >= QUESTION:
                return last.stats
            self.client.count_tokens(prompt)
            list(self.client.generate(Prompt((Segment("other"),)), SamplingParams(max_tokens=1)))


def one_round(folder: Path, number: int, wanted: argparse.Namespace, log: Path) -> Iterator[Case]:
    """On a computer that knows nothing of itself yet."""
    hardware = find_hardware(None)
    with closing(MeasurementStore(Path(":memory:"))) as store, closing(EngineClient(log)) as client:
        speeds = Speeds(store)
        assert speeds.measure(log.with_name("measuring.log"), hardware, lambda _part: None, lambda: False)
        for size in wanted.sizes if number % 2 else reversed(wanted.sizes):
            file = make_bench_model(size, folder)
            length = wanted.depth + 2 * (QUESTION + ANSWER) + 64
            info = client.load(file, LoadParams(gpu_layers=0, context_length=length))
            assert info is not None
            assert info.memory is not None
            loaded = Loaded(size, client, speeds, local_source(file), info.memory, hardware)
            yield from answers(loaded, number, wanted.depth)
            client.unload()


def answers(loaded: Loaded, number: int, depth: int) -> Iterator[Case]:
    """Two short questions in an empty context, and two that share a long beginning."""
    client = loaded.client
    short = [make_prompt(client, 4 * number + turn, QUESTION) for turn in range(2)]
    long = make_prompt(client, 4 * number + 2, depth)
    longer = Prompt((Segment(long.segments[0].text + f" {WORDS[number % len(WORDS)]}" * QUESTION),))
    list(client.generate(short[1], SamplingParams(max_tokens=4)))  # warms up
    first = [("empty", loaded.answer(short[0])), ("deep", loaded.answer(long))]
    for where, stats in first:
        yield from loaded.cases("measured", where, stats)
    for _, stats in first:
        loaded.learn(stats)
    second = [("deep", loaded.answer(longer)), ("empty", loaded.answer(short[1]))]
    for where, stats in second:
        yield from loaded.cases("learnt", where, stats)


def summary(cases: list[Case]) -> dict[str, float]:
    """Median of the errors' sizes, for each kind of case and over all of them."""
    names = {f"{case.size} {case.what:10} {case.where:5} {case.when}": case for case in cases}
    found = {
        name: round(
            median(
                abs(case.error)
                for case in cases
                if (case.size, case.what, case.where, case.when) == (like.size, like.what, like.where, like.when)
            ),
            1,
        )
        for name, like in sorted(names.items())
    }
    for what in ("generation", "prompt"):
        for when in ("measured", "learnt"):
            errors = [abs(case.error) for case in cases if (case.what, case.when) == (what, when)]
            found[f"all {what} {when}"] = round(median(errors), 1)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sizes", nargs="+", choices=SHAPES, default=list(SHAPES))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--depth", type=int, default=2000)
    wanted = parser.parse_args()
    cases: list[Case] = []
    with tempfile.TemporaryDirectory() as logs:
        for number in range(wanted.rounds):
            for case in one_round(wanted.folder, number, wanted, Path(logs) / "engine.log"):
                cases.append(case)
                place = f"{number} {case.size} {case.what:10} {case.where:5} {case.when:8}"
                speeds = f"predicted {case.predicted:8.2f} measured {case.measured:8.2f} tok/s"
                sys.stdout.write(f"{place} {speeds} {case.error:+6.1f} %\n")
                sys.stdout.flush()
    sys.stdout.write(json.dumps(summary(cases), indent=2) + "\n")


if __name__ == "__main__":
    main()

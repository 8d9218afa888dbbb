"""How far a plan is from what the engine's process really holds in main memory once a whole batch was computed.

usage: python -m tests.bench.plan_rss FOLDER [1b|7b…]    makes the files of tests/bench/models.py there

Each row is an engine process of its own, planned by another one. Beside it: TheBloke's rule, "size + 2.5 GB", as his
model cards have it ("Max RAM required"). The engine sends prompts in pieces of a quarter of a second's work; with a
ubatch of 128 tokens each piece is a whole batch on any machine, with 512 only on a fast one, and then the plan is an
upper bound. Needs 9 GB of free memory for the 7B file.
"""

import statistics
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from itertools import product
from pathlib import Path

from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.core.plan_file import read_sources, write_plan
from synthia_desktop.core.prompt import Prompt, Segment
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import Finished
from tests.bench.models import SHAPES, make_bench_model

MIB = 1 << 20
RULE_BYTES = 2_500_000_000
GREEDY = SamplingParams(temperature=0.0, max_tokens=4)


def settings() -> Iterator[LoadParams]:
    sizes = (2048, KvType.F16), (8192, KvType.F16), (8192, KvType.Q8_0)
    for mapped, (context, kv_type) in product((True, False), sizes):
        yield LoadParams(context_length=context, kv_type=kv_type, use_mmap=mapped, ubatch_size=128)
    for mapped in (True, False):
        yield LoadParams(context_length=2048, use_mmap=mapped)


def planned(model: Path, params: LoadParams, folder: Path) -> MemoryUse:
    with closing(EngineClient(folder / "plan.log")) as engine:
        return engine.dry_run(write_plan(read_sources(model), folder / "plans"), params)


def actual(model: Path, params: LoadParams, folder: Path) -> int:
    """Resident bytes after a prompt of more than one batch and a few tokens."""
    words = Prompt((Segment("the model and you " * (params.ubatch_size // 3)),))
    with closing(EngineClient(folder / "engine.log")) as engine:
        engine.load(model, params)
        last = list(engine.generate(words, GREEDY))[-1]
    assert isinstance(last, Finished)
    assert last.stats.prompt_tokens > params.ubatch_size
    return last.measured[-1].used


def bench(model: Path, folder: Path) -> tuple[list[float], list[float]]:
    """The errors of all rows in percent: the plan's, and the rule's."""
    plans: list[float] = []
    rules: list[float] = []
    for params in settings():
        use, held = planned(model, params, folder), actual(model, params, folder)
        error = 100 * (use.resident - held) / held
        rule = 100 * (model.stat().st_size + RULE_BYTES - held) / held
        plans.append(abs(error))
        rules.append(abs(rule))
        print(
            f"{model.stem:22} {params.ubatch_size:6} {'yes' if params.use_mmap else 'no':5} {params.context_length:7}"
            f" {params.kv_type.value:5} {use.resident / MIB:9.1f} {use.mapped_extra / MIB:12.1f} {held / MIB:9.1f}"
            f" {error:+7.1f} % {rule:+7.1f} %",
            flush=True,
        )
    return plans, rules


def main() -> None:
    if len(sys.argv) < 2 or not set(sys.argv[2:]) <= set(SHAPES):
        sys.exit(__doc__)
    print("model                  ubatch mmap  context KV    plan, MiB  of it file actual, MiB   error  size+2.5GB")
    plans: list[float] = []
    rules: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        for size in sys.argv[2:] or SHAPES:
            found = bench(make_bench_model(size, Path(sys.argv[1])), Path(name))
            plans += found[0]
            rules += found[1]
    print(f"median error: plan {statistics.median(plans):.1f} %, worst {max(plans):.1f} %", end="; ")
    print(f"size + 2.5 GB {statistics.median(rules):.1f} %, worst {max(rules):.1f} %")


if __name__ == "__main__":
    main()

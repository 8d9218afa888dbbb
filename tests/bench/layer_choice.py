"""How near the planner's layers on the GPUs are to the most that trying everything finds, and how long it takes.

usage: SYNTHIA_TEST_ENGINE=$(packaging/test-engine) python -m tests.bench.layer_choice [--quick]

Five well-known models in their true shapes with all layers (true_shapes.py), planned by real dry runs on Mesa's Vulkan
device and on RPC servers of this machine, one GPU and two: 100 budgets in all. Two GPUs are tried with every number of
layers and every border between them. Expected: within 1 always; a fit within 1 s, a plan for a changed setting within
50 ms. Times are the clock's, and the processor's of this process and of the engine's: other work moves only the former.
Ends with code 1 when a fit is more than one layer off.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace
from pathlib import Path

import psutil
import pytest

from synthia_desktop.core.loading import KvType, LoadParams
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.core.plan_file import write_plan
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.planner.budgets import Budget, Budgets, is_gpu
from synthia_desktop.planner.fit import Wish, fit
from synthia_desktop.planner.source import ModelSource, expert_layers, local_source
from tests.bench.plan_shapes import make_shape
from tests.bench.true_shapes import TRUE_SHAPES
from tests.devices.engine import engine_folder, running_servers, use_engine, use_servers, vulkan_driver

MODELS = ("Llama 3 8B", "Qwen 3 30B-A3B", "Gemma 3 12B", "DeepSeek V2 Lite", "Granite 4 H Tiny")
DEVICES = (("Vulkan", True, 0), ("RPC", False, 1), ("Vulkan + RPC", True, 1), ("RPC + RPC", False, 2))
BUDGETS = 5
"""For each model and each set of devices."""

ASKED = LoadParams(context_length=8192)
MINIMUM_CONTEXT = 2048
ROOMY = 1 << 50


@dataclass
class Result:
    """off: layers fewer than the best, once for each budget. plans: asked for by each fit.

    fits, replans: seconds; fits_cpu, replans_cpu: of the processor.
    """

    off: list[int] = field(default_factory=list[int])
    plans: list[int] = field(default_factory=list[int])
    fits: list[float] = field(default_factory=list[float])
    fits_cpu: list[float] = field(default_factory=list[float])
    replans: list[float] = field(default_factory=list[float])
    replans_cpu: list[float] = field(default_factory=list[float])

    def add(self, other: "Result") -> None:
        for mine, theirs in zip(vars(self).values(), vars(other).values(), strict=True):
            mine += theirs

    def row(self, name: str) -> str:
        exact, near = self.off.count(0), self.off.count(1)
        times = (self.fits, self.fits_cpu, self.replans, self.replans_cpu)
        return (
            f"{name:29} {len(self.off):7} {exact:5} {near:5} {len(self.off) - exact - near:5}"
            f" {statistics.median(self.plans):5.0f} {max(self.plans):5} "
            + " ".join(f"{1000 * statistics.median(each):8.0f} {1000 * max(each):6.0f}" for each in times)
        )


HEAD = (
    "model and devices             budgets exact 1 off  more plans worst   fit ms  worst   cpu ms  worst"
    " replan ms worst  cpu ms  worst"
)


def smallest(whole: MemoryUse, experts: int) -> Iterator[LoadParams]:
    """All ways to spread any number of layers over the GPUs, with what needs the least memory otherwise."""
    gpus = sum(map(is_gpu, whole.devices))
    least = replace(ASKED, context_length=MINIMUM_CONTEXT, kv_type=KvType.Q8_0)
    for layers in range(whole.layers_total + 1):
        splits = [()] if gpus == 1 or not layers else [(first, layers - first) for first in range(layers + 1)]
        for split in splits:
            for in_ram in {0, experts}:
                yield replace(least, gpu_layers=layers, cpu_moe_layers=in_ram, tensor_split=tuple(map(float, split)))


def budgets(whole: MemoryUse, dice: random.Random, count: int) -> Iterator[Budgets]:
    """From too little for one layer to more than enough for all, unevenly shared; the host has room for everything."""
    gpus = [device for device in whole.devices if is_gpu(device)]
    need = sum(device.total for device in gpus)
    for number in range(count):
        size = need * (number + dice.random()) / count * 1.05
        parts = [0.1 + dice.random() for _ in gpus]
        shares = [int(size * part / sum(parts)) for part in parts]
        yield Budgets(
            tuple(Budget(gpu.name, share, 0) for gpu, share in zip(gpus, shares, strict=True)), Budget("CPU", ROOMY)
        )


class Stopwatch:
    """Seconds of the clock, and of the processor in this process and in others, since it was made."""

    def __init__(self, others: Sequence[psutil.Process]) -> None:
        self._others = others
        self._clock, self._processor = time.perf_counter(), self._spent()

    def read(self) -> tuple[float, float]:
        return time.perf_counter() - self._clock, self._spent() - self._processor

    def _spent(self) -> float:
        times = [other.cpu_times() for other in self._others]
        return time.process_time() + sum(spent.user + spent.system for spent in times)


def bench(client: EngineClient, file: Path, source: ModelSource, dice: random.Random, count: int) -> Result:
    result, asked = Result(), 0

    def plan(params: LoadParams) -> MemoryUse:
        nonlocal asked
        asked += 1
        return client.dry_run(file, params)

    whole = plan(replace(ASKED, gpu_layers=10_000))
    everything = [plan(params) for params in smallest(whole, expert_layers(source))]
    wish = Wish(ASKED, MINIMUM_CONTEXT, expert_layers=expert_layers(source))
    engine = [psutil.Process(client.pid)]
    for room in budgets(whole, dice, count):
        asked, watch = 0, Stopwatch(engine)
        found = fit(plan, wish, room)
        for times, spent in zip((result.fits, result.fits_cpu), watch.read(), strict=True):
            times.append(spent)
        result.plans.append(asked)
        most = max(use.layers_offloaded for use in everything if room.over(use) <= 0)
        result.off.append(max(most - found.use.layers_offloaded, 0))
        watch = Stopwatch(engine)
        plan(replace(found.params, gpu_layers=dice.randint(0, whole.layers_total)))
        for times, spent in zip((result.replans, result.replans_cpu), watch.read(), strict=True):
            times.append(spent)
    return result


def main() -> int:
    models = MODELS[:1] if "--quick" in sys.argv else MODELS
    total, dice = Result(), random.Random(0)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shapes = [shape for shape in TRUE_SHAPES if shape.model in models]
        sources = [local_source(make_shape(shape.architecture, folder, shape.sizes)) for shape in shapes]
        files = [write_plan(source.parts, folder / f"plan{number}") for number, source in enumerate(sources)]
        print(HEAD)
        for devices, vulkan, rpc in DEVICES:
            with ExitStack() as stack:
                patch = stack.enter_context(pytest.MonkeyPatch.context())
                use_engine(patch, engine_folder(), vulkan_driver(engine_folder()) if vulkan else None)
                use_servers(patch, stack.enter_context(running_servers(rpc, folder)))
                client = stack.enter_context(closing(EngineClient(folder / "engine.log")))
                for shape, source, file in zip(shapes, sources, files, strict=True):
                    result = bench(client, file, source, dice, BUDGETS)
                    print(result.row(f"{shape.model}, {devices}"), flush=True)
                    total.add(result)
    print(total.row("all"))
    return int(max(total.off) > 1)


if __name__ == "__main__":
    sys.exit(main())

"""How many loads fail that the planner has accepted: 200 with random settings, on devices that really have no more.

usage: SYNTHIA_TEST_ENGINE=$(packaging/test-engine) python -m tests.bench.loads [--loads N]

Real loads of models in small shapes (plan_shapes.py) on Mesa's Vulkan device and on RPC servers of this machine, one
GPU and two; on servers alone also a first token, for which Mesa compiles some models' shaders for minutes. A server
gets as much memory as the planner is told that it has free, and the planner keeps the margin that it keeps on a new
machine; Vulkan's device and the host have all the memory of this machine. Expected: 0 failed. Ends with code 1 when
one did.
"""

import random
import sys
import tempfile
from collections import Counter
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.loading import FlashAttention, KvType, LoadParams
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.core.plan_file import write_plan
from synthia_desktop.core.prompt import Prompt, Segment
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.planner.budgets import FIRST_MARGIN, Budget, Budgets, is_gpu
from synthia_desktop.planner.fit import Fit, Verdict, Wish, fit
from synthia_desktop.planner.source import ModelSource, expert_layers, local_source
from tests.bench.layer_choice import DEVICES, ROOMY
from tests.bench.plan_shapes import ARCHITECTURES, make_shape
from tests.devices.engine import engine_folder, running_servers, use_engine, use_servers, vulkan_driver
from tests.rpc_device import RpcServer

LOADS = 200
MIB = 1 << 20
ONE_TOKEN = SamplingParams(temperature=0.0, max_tokens=1)
PROMPT = Prompt((Segment("the model and you " * 40),))
CONTEXTS = (1024, 2048, 4096, 8192, 16384)
KV_TYPES = (KvType.F16, KvType.F16, KvType.Q8_0, KvType.Q4_0, KvType.F32)


@dataclass
class Result:
    """apart: the worst difference of a device between plan and breakdown, in bytes, once for each load."""

    verdicts: Counter[Verdict] = field(default_factory=Counter[Verdict])
    failed: list[str] = field(default_factory=list[str])
    apart: list[int] = field(default_factory=list[int])

    def row(self, name: str) -> str:
        counts = [self.verdicts[verdict] for verdict in Verdict]
        loads = sum(counts) - self.verdicts[Verdict.TOO_BIG]
        worst = max(self.apart, default=0) / MIB
        return f"{name:14} {loads:6} {len(self.failed):7} {worst:22.3f}" + "".join(f"{count:9}" for count in counts)


HEAD = "devices         loads  failed  worst difference, MiB" + "".join(f"{verdict:>9}" for verdict in Verdict)


def wish(source: ModelSource, dice: random.Random) -> Wish:
    context, kv_type = dice.choice(CONTEXTS), dice.choice(KV_TYPES)
    plain = kv_type in (KvType.F16, KvType.F32)
    params = LoadParams(
        gpu_layers=dice.choice((None, None, None, dice.randint(0, 8))),
        context_length=context,
        kv_type=kv_type,
        flash_attention=dice.choice(list(FlashAttention)) if plain else FlashAttention.AUTO,
        batch_size=dice.choice((128, 512, 2048)),
        use_mmap=dice.random() < 0.5,
        threads=1,
    )
    return Wish(params, dice.choice((512, 2048)), keep_kv=dice.random() < 0.3, expert_layers=expert_layers(source))


def budgets(whole: MemoryUse, servers: list[RpcServer], dice: random.Random) -> Budgets:
    """Random ones around what the whole model needs, which the servers are held to."""
    gpus = [device.name for device in whole.devices if is_gpu(device)]
    need = sum(device.total for device in whole.devices)
    room = {name: FIRST_MARGIN + int(need * dice.random() * 1.2 / len(gpus)) for name in gpus}
    for name, server in zip((name for name in gpus if name.startswith("RPC")), servers, strict=True):
        server.leave_room(room[name])
    return Budgets(tuple(Budget(name, size) for name, size in room.items()), Budget("CPU", ROOMY))


def load(client: EngineClient, path: Path, found: Fit, answer: bool, result: Result) -> None:
    try:
        info = client.load(path, found.params)
        assert info is not None
        assert info.memory is not None
        if answer:
            list(client.generate(PROMPT, ONE_TOKEN))
    except SynthiaError as error:
        result.failed.append(f"{path.stem} {found.params}: {error} {error.details[-300:]}")
        return
    pairs = zip(found.use.devices, info.memory.devices, strict=True)
    result.apart.append(max(abs(planned.total - actual.total) for planned, actual in pairs))


def bench(
    client: EngineClient, models: list[Path], servers: list[RpcServer], loads: int, dice: random.Random
) -> Result:
    result = Result()
    sources = {path: local_source(path) for path in models}
    files = {path: write_plan(source.parts, path.with_suffix(".plan")) for path, source in sources.items()}
    while sum(result.verdicts.values()) - result.verdicts[Verdict.TOO_BIG] < loads:
        path = dice.choice(models)
        plan, asked = partial(client.dry_run, files[path]), wish(sources[path], dice)
        try:
            room = budgets(plan(LoadParams(gpu_layers=10_000, context_length=4096)), servers, dice)
            found = fit(plan, asked, room)
        except SynthiaError as error:
            print(f"no plan: {path.stem} {asked.params}: {error}")
            continue
        result.verdicts[found.verdict] += 1
        if found.verdict is not Verdict.TOO_BIG:
            load(client, path, found, len(servers) == len(room.gpus), result)
    return result


def main() -> int:
    loads = int(sys.argv[2]) if sys.argv[1:2] == ["--loads"] else LOADS
    dice, failed = random.Random(0), list[str]()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        models = [make_shape(architecture, folder) for architecture in ARCHITECTURES]
        print(HEAD)
        for devices, vulkan, rpc in DEVICES:
            with ExitStack() as stack:
                patch = stack.enter_context(pytest.MonkeyPatch.context())
                use_engine(patch, engine_folder(), vulkan_driver(engine_folder()) if vulkan else None)
                servers = stack.enter_context(running_servers(rpc, folder))
                use_servers(patch, servers)
                client = stack.enter_context(closing(EngineClient(folder / "engine.log")))
                result = bench(client, models, servers, loads // len(DEVICES), dice)
            print(result.row(devices), flush=True)
            failed += result.failed
    print(f"{len(failed)} of {loads} loads failed", *failed, sep="\n")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())

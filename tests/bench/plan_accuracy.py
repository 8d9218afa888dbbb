"""How far dry runs of planning files are from llama.cpp's own breakdown after real loads, on every device.

Eight architectures with the weights partly on a second device, llama.cpp's RPC server on this machine.
Run with: .venv/bin/python -m tests.bench.plan_accuracy [--quick]
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from synthia_desktop.core.closed_forms import closed_form
from synthia_desktop.core.gguf import read_header
from synthia_desktop.core.loading import FlashAttention, KvType, LoadParams
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.core.plan_file import write_local_plan
from synthia_desktop.engine.dry_run import dry_run
from synthia_desktop.engine.loader import load
from synthia_desktop.engine.log import EngineLog
from synthia_desktop.engine.native import RPC_VARIABLE, Native
from synthia_desktop.engine.offload import gpus
from synthia_desktop.engine.stopflag import StopFlag
from tests.bench.plan_shapes import ARCHITECTURES, LAYERS, make_shape
from tests.rpc_device import rpc_server

CONTEXT = 4096
MIB = 1 << 20


def settings(quick: bool) -> Iterator[LoadParams]:
    """Quantised KV caches need flash attention, so those cells have one setting of it."""
    layers = (0, LAYERS // 2) if quick else (0, 2, LAYERS, LAYERS + 1)
    for count, kv_type, flash in product(layers, (KvType.F16, KvType.Q8_0, KvType.Q4_0), ("auto", "off")):
        if flash == "auto" or kv_type is KvType.F16:
            yield LoadParams(
                gpu_layers=count,
                context_length=CONTEXT,
                kv_type=kv_type,
                flash_attention=FlashAttention(flash),
                use_mmap=count != LAYERS,
            )


def worst(planned: MemoryUse, actual: MemoryUse) -> int:
    """The largest difference of a device, in bytes."""
    return max(abs(one.total - other.total) for one, other in zip(planned.devices, actual.devices, strict=True))


def bench(native: Native, architecture: str, folder: Path, quick: bool) -> None:
    model = make_shape(architecture, folder)
    plan = write_local_plan(model, folder / "plans")
    exact: list[int] = []
    rough: list[int] = []
    seconds: list[float] = []
    totals: list[int] = []
    for params in settings(quick):
        began = time.perf_counter()
        planned = dry_run(native, str(plan), params)
        seconds.append(time.perf_counter() - began)
        loaded = load(native, str(model), params, StopFlag(), lambda _fraction: None)
        assert loaded is not None
        loaded[0].close()
        actual = loaded[1].memory
        assert actual is not None
        totals.append(sum(device.total for device in actual.devices))
        exact.append(worst(planned, actual))
        formula = closed_form([read_header(model)], params, gpus(native.devices(), params), params.gpu_layers or 0)
        rough.append(worst(formula, actual))
    print(
        f"{architecture:10} {len(exact):5} {max(totals) / MIB:10.1f} {max(exact) / MIB:12.3f} {sum(map(bool, exact)):9}"
        f" {statistics.median(rough) / MIB:13.1f} {statistics.median(seconds) * 1000:8.1f}"
    )


def main() -> None:
    quick = "--quick" in sys.argv
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with rpc_server(folder / "rpc.log") as endpoint:
            os.environ[RPC_VARIABLE] = endpoint
            native = Native(EngineLog(folder / "engine.log"))
            print("model      cells  MiB up to  dry run: worst MiB  not equal  formula: median MiB  dry run ms")
            for architecture in ARCHITECTURES:
                bench(native, architecture, folder, quick)


if __name__ == "__main__":
    main()

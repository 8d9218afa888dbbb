"""How far dry runs of planning files are from llama.cpp's own breakdown after real loads, on every device.

usage: python -m tests.bench.plan_accuracy [--quick] [--limit GIB]

Ten well-known models in their true shapes (true_shapes.py: widths, heads, experts, vocabulary), files of zeros in
llama-quantize's Q4_0 and Q4_K_M mixes. Models with more than GIB of weights (5 unless said) have fewer layers, as the
table tells; a load takes up to three times as much memory for a moment. The second device is llama.cpp's RPC server on
this machine. Cells: 3 KV cache formats x 4 numbers of layers x flash attention on and off, mapped and not, with
llama.cpp's repacked copies for the processor; for models with experts, two more with experts in RAM.
--quick: small shapes, fewer cells.

Beside it two rules, with the median of their errors over the same loads:
- TheBloke's model cards: all memory = file size + 2.5 GB.
- text-generation-webui's formula for the GPU's memory, a regression over 19,517 loads: estimate_vram in its
  modules/models_settings.py, explained at oobabooga.github.io/blog/posts/gguf-vram-formula. It means what the system
  shows, with the driver's own part of some hundred MiB, which no buffer of an RPC device has.

Ends with code 1 when a device of any cell is further off than the larger of 0.5 % and 32 MiB, or when dry run and load
do not refuse the same cells.
"""

import math
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

from synthia_desktop.core.errors import ModelLoadError
from synthia_desktop.core.gguf import GgufHeader, read_header
from synthia_desktop.core.loading import FlashAttention, KvType, LoadParams
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.core.plan_file import read_sources, write_plan
from synthia_desktop.engine.dry_run import DryRuns
from synthia_desktop.engine.loader import load
from synthia_desktop.engine.log import EngineLog
from synthia_desktop.engine.native import RPC_VARIABLE, Native
from synthia_desktop.engine.stopflag import StopFlag
from tests.bench.plan_shapes import ARCHITECTURES, make_shape
from tests.bench.true_shapes import TRUE_SHAPES
from tests.rpc_device import rpc_server

CONTEXT = 4096
MIB = 1 << 20
RULE_BYTES = 2_500_000_000
KV_BITS = {KvType.F16: 16, KvType.Q8_0: 8, KvType.Q4_0: 4}


@dataclass
class Found:
    """What came of a model's cells, in bytes. exact: each device's difference, and what it may be."""

    exact: list[tuple[int, float]] = field(default_factory=list[tuple[int, float]])
    rule: list[float] = field(default_factory=list[float])
    formula: list[float] = field(default_factory=list[float])
    seconds: list[float] = field(default_factory=list[float])
    most: int = 0
    cells: int = 0
    refused: int = 0
    differently: int = 0

    @property
    def misses(self) -> int:
        return sum(off > allowed for off, allowed in self.exact) + self.differently


def settings(header: GgufHeader, quick: bool) -> Iterator[LoadParams]:
    layers = header.block_count
    counts = (0, layers // 2) if quick else (0, layers // 2, layers, layers + 1)
    flashes = (FlashAttention.ON, FlashAttention.OFF)
    for number, (count, kv_type, flash) in enumerate(product(counts, KV_BITS, flashes)):
        yield LoadParams(
            gpu_layers=count,
            context_length=CONTEXT,
            kv_type=kv_type,
            flash_attention=flash,
            use_mmap=number // 2 % 2 == 0,
        )
    if header.integer(f"{header.architecture}.expert_count"):
        for kept in (layers // 3, layers):
            yield LoadParams(gpu_layers=layers + 1, context_length=CONTEXT, cpu_moe_layers=kept)


def webui_formula(header: GgufHeader, params: LoadParams) -> float:
    """text-generation-webui's estimate of a GPU's memory, in bytes."""
    kind, layers = header.architecture, header.block_count
    heads = header.metadata.get(f"{kind}.attention.head_count_kv", 0)
    kv_heads = (
        max(int(count) for count in heads)
        if isinstance(heads, tuple)
        else header.integer(f"{kind}.attention.head_count_kv")
    )
    bits, context = KV_BITS[params.kv_type], params.context_length
    layer = header.file_size / MIB / layers - 17.99552795246051 + 3.148552680382576e-05 * kv_heads * bits * context
    width = header.integer(f"{kind}.embedding_length") / context
    more = max(0.9690636483914102, bits - (math.floor(50.77817218646521 * width) + 9.987899908205632))
    return (layer * (min(params.gpu_layers or 0, layers) + more) + 1516.522943869404) * MIB


def loaded_use(native: Native, model: Path, params: LoadParams) -> MemoryUse | None:
    """llama.cpp's breakdown after a real load; None where it refuses."""
    try:
        loaded = load(native, str(model), params, StopFlag(), lambda _fraction: None)
    except ModelLoadError:
        return None
    assert loaded is not None
    loaded[0].close()
    return loaded[1].memory


def compare(native: Native, model: Path, plan: Path, quick: bool) -> Found:
    header, found, runs = read_header(model), Found(), DryRuns(native)
    for params in settings(header, quick):
        began = time.perf_counter()
        try:
            planned = runs.plan(str(plan), params)
        except ModelLoadError:
            planned = None
        found.seconds.append(time.perf_counter() - began)
        found.cells += 1
        actual = loaded_use(native, model, params)
        if planned is None or actual is None:
            found.refused += planned is actual
            found.differently += planned is not actual
            continue
        found.exact += [
            (abs(device.total - real.total), max(0.005 * real.total, 32 * MIB))
            for device, real in zip(planned.devices, actual.devices, strict=True)
        ]
        total = sum(device.total for device in actual.devices)
        found.most = max(found.most, total)
        found.rule.append(abs(model.stat().st_size + RULE_BYTES - total))
        if params.gpu_layers and not params.cpu_moe_layers:
            found.formula.append(abs(webui_formula(header, params) - actual.devices[0].total))
    return found


def models(folder: Path, quick: bool, limit: int) -> Iterator[tuple[str, Path]]:
    """A name and a file of each, one after the other: there is room for the page cache of one."""
    if quick:
        for architecture in ARCHITECTURES:
            yield f"{architecture}, small", make_shape(architecture, folder)
        return
    for shape in TRUE_SHAPES:
        sizes = shape.within(limit)
        cut = f", {sizes.layers} of {shape.sizes.layers} layers" if sizes.layers < shape.sizes.layers else ""
        path = make_shape(shape.architecture, folder, sizes)
        yield f"{shape.model} {sizes.mix}{cut}", path
        path.unlink()


def show(name: str, found: Found) -> None:
    worst = max((off for off, _ in found.exact), default=0)
    unequal = sum(off > 0 for off, _ in found.exact)
    print(
        f"{name:40} {found.cells:5} {found.refused:7} {found.most / MIB:10.1f} {worst / MIB:10.3f} {unequal:9}"
        f" {statistics.median(found.rule) / MIB:14.1f} {statistics.median(found.formula) / MIB:14.1f}"
        f" {statistics.median(found.seconds) * 1000:8.1f}",
        flush=True,
    )


def main() -> int:
    quick = "--quick" in sys.argv
    limit = float(sys.argv[sys.argv.index("--limit") + 1]) if "--limit" in sys.argv else 5.0
    misses = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with rpc_server(folder / "rpc.log") as endpoint:
            os.environ[RPC_VARIABLE] = endpoint
            native = Native(EngineLog(folder / "engine.log"))
            print("model                                    cells refused  MiB up to  worst, MiB not equal", end="")
            print("  size+2.5GB, MiB  webui, MiB  plan ms")
            for title, model in models(folder, quick, int(limit * (1 << 30))):
                found = compare(native, model, write_plan(read_sources(model), folder / "plans"), quick)
                show(title, found)
                misses += found.misses
    print(f"{misses} devices or refusals are off by more than the larger of 0.5 % and 32 MiB.")
    return 1 if misses else 0


if __name__ == "__main__":
    sys.exit(main())

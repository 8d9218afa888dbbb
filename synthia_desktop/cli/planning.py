"""What plan and recommend share: a desk for the machine that is asked about, a repository's quants, and the words."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from synthia_desktop.cli.hub import hub_network
from synthia_desktop.cli.options import Options
from synthia_desktop.cli.progress import TerminalLine
from synthia_desktop.core.errors import HubError, SynthiaError
from synthia_desktop.core.hardware import Hardware
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.plan_file import Source
from synthia_desktop.core.sizes import binary_size
from synthia_desktop.hub.client import HubClient
from synthia_desktop.hub.listing import Repository, Variant, model_key
from synthia_desktop.hub.reference import Reference
from synthia_desktop.planner.budgets import Budget, Budgets
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.planner.fit import Fit, Verdict, Wish
from synthia_desktop.planner.recommend import Reason
from synthia_desktop.planner.source import ModelSource, remote_source
from synthia_desktop.planner.speed import Forecast, SpeedForecast
from synthia_desktop.planner.table import Candidate
from synthia_desktop.store.measurements import open_measurements

REASONS = {
    Reason.ROOM_ON_GPU: "the best quality that runs on the GPU and leaves room for a longer context",
    Reason.FAST_ENOUGH: "the best quality that fits and answers fast enough",
    Reason.TOO_SLOW: "none is recommended: those that fit are too slow for a conversation",
    Reason.TOO_BIG: "none is recommended: all of them are too big",
}


@dataclass(frozen=True)
class Read(Candidate):
    """A quant whose headers were read."""

    source: ModelSource


@dataclass(frozen=True)
class Quants:
    """A repository's models with their headers. failed: why some cannot be read, by their names."""

    repository: Repository
    candidates: tuple[Read, ...]
    failed: dict[str, SynthiaError]


@contextmanager
def planning_desk(options: Options) -> Generator[tuple[Desk, Machine]]:
    """A desk, and this machine or the one whose memory the options name."""
    database = options.paths.database_file
    # A plan is nothing that a new database should be made for.
    store = open_measurements(database if database.exists() else Path(":memory:"))
    with closing(store), closing(Desk(options.paths.planner_log, store)) as desk:
        here = desk.machine()
        yield desk, Machine(here.hardware, _budgets(options, here.hardware, here.budgets))


def wish_of(options: Options) -> Wish:
    """What is asked for by name is not given up."""
    kv = options.kv or LoadParams.kv_type
    params = LoadParams(gpu_layers=options.gpu_layers, context_length=options.ctx, kv_type=kv)
    return Wish(params, options.ctx or Wish.minimum_context, keep_kv=options.kv is not None)


def read_quants(
    options: Options, reference: Reference, choose: Callable[[Repository], Sequence[Variant]] | None = None
) -> Quants:
    """Open a repository and read the headers of its models. choose: which of them, None = all. Raises HubError."""
    client = HubClient(hub_network(options), options.paths.cache_dir)
    repository = client.open(reference)
    variants = choose(repository) if choose else repository.variants
    if not variants:
        raise HubError(
            f"{repository.repo} has no GGUF models",
            f"It has {len(repository.files)} files and no model among them that llama.cpp can run.",
            f"Look for its GGUF version: synthia-desktop hub files {repository.repo}",
        )
    by_name = {variant.name: variant for variant in variants}
    candidates: list[Read] = []
    failed: dict[str, SynthiaError] = {}
    line = TerminalLine(quiet=options.json)

    def report(name: str, found: tuple[Source, ...] | SynthiaError) -> None:
        if isinstance(found, SynthiaError):
            failed[name] = found
        else:
            source = remote_source(model_key(repository, by_name[name]), name, found)
            candidates.append(Read(name, by_name[name].quant, source))
        line.show(f"Headers read: {len(candidates) + len(failed)} of {len(by_name)}")

    client.headers(repository, variants, report)
    line.clear()
    if not candidates:
        raise next(iter(failed.values()))
    return Quants(repository, tuple(candidates), failed)


def verdict_words(found: Fit, budgets: Budgets) -> str:
    """The badge of a plan."""
    if found.verdict is Verdict.GPU:
        return "Runs on the GPU"
    if found.verdict is Verdict.PARTIAL:
        experts = ", experts in RAM" if found.params.cpu_moe_layers else ""
        return f"{found.use.layers_offloaded} of {found.use.layers_total} layers on the GPU{experts}"
    if found.verdict is Verdict.RAM:
        return "RAM only"
    needed = sum(device.total for device in found.use.devices)
    free = sum(max(budget.usable, 0) for budget in (*budgets.gpus, budgets.host))
    return f"Too big: needs {binary_size(needed)}, {binary_size(free)} free"


def speed_words(speed: SpeedForecast | None) -> str:
    """A forecast with its range; empty without one."""
    if speed is None:
        return ""
    words = f"about {_forecast(speed.generation)}"
    return words if speed.prompt is None else f"{words}; reads prompts at about {_forecast(speed.prompt)}"


def short_speed(speed: SpeedForecast | None) -> str:
    """For a column of a table."""
    return f"{_rate(speed.generation.likely)} tok/s" if speed else ""


def plan_facts(found: Fit, budgets: Budgets, speed: SpeedForecast | None) -> dict[str, object]:
    """A plan for JSON: sizes in bytes, speeds in tokens per second."""
    return {
        "verdict": found.verdict,
        "missing_bytes": found.missing,
        "approximate": found.use.approximate,
        "gpu_layers": found.params.gpu_layers,
        "cpu_moe_layers": found.params.cpu_moe_layers,
        "layers_total": found.use.layers_total,
        "context_length": found.params.context_length,
        "kv_type": found.params.kv_type,
        "tensor_split": found.params.tensor_split,
        "changed": found.changed,
        "speed": speed,
        "devices": [
            {
                "name": device.name,
                "kind": device.kind,
                "weights": device.weights,
                "kv_cache": device.kv_cache,
                "compute": device.compute,
                "total": device.total,
                "usable": budgets.of(device).usable,
            }
            for device in found.use.devices
        ],
    }


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Lines with their columns under each other."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _budgets(options: Options, found: Hardware, here: Budgets) -> Budgets:
    """This machine's free memory less the margins; where sizes are given in MiB, exactly those."""
    gpus, host = here.gpus, here.host
    if options.vram is not None:
        sizes = [size << 20 for size in options.vram] if any(options.vram) else []
        names = [gpu.device for gpu in found.gpus]
        if len(sizes) > len(names):
            names = [f"GPU{number}" for number in range(len(sizes))]
        gpus = tuple(Budget(name, size, 0) for name, size in zip(names, sizes, strict=False))
    if options.ram is not None:
        host = Budget("CPU", options.ram << 20, 0)
    return Budgets(gpus, host)


def _forecast(speed: Forecast) -> str:
    return f"{_rate(speed.likely)} tok/s ({_rate(speed.low)} to {_rate(speed.high)})"


def _rate(speed: float) -> str:
    return f"{speed:.0f}" if speed >= 10 else f"{speed:.1f}"

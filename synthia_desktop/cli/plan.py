"""Tells how a model would run on this machine, or in the memory that somebody names, before anything is loaded."""

from __future__ import annotations

from contextlib import closing, nullcontext
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from synthia_desktop.cli.models import find_model
from synthia_desktop.cli.options import Options
from synthia_desktop.cli.output import binary_size, print_json, quiet_stdout
from synthia_desktop.cli.parsing import listed
from synthia_desktop.core.closed_forms import closed_form
from synthia_desktop.core.gguf import read_file_header
from synthia_desktop.core.hardware import Hardware
from synthia_desktop.core.loading import Device, LoadParams
from synthia_desktop.core.plan_file import write_local_plan
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.planner.budgets import Budget, Budgets
from synthia_desktop.planner.fit import Fit, Plan, Setting, Verdict, Wish, fit
from synthia_desktop.planner.hardware import find_hardware

_NAMES = {Setting.CONTEXT: "context", Setting.KV_TYPE: "KV cache format", Setting.GPU_LAYERS: "layers on the GPU"}


def plan(options: Options) -> int:
    """Print the plan; returns the exit code, 0 also for a model that is too big. Raises SynthiaError."""
    file = find_model(options.model, options.paths)
    with (
        quiet_stdout() if options.json else nullcontext(),
        closing(EngineClient(options.paths.engine_log)) as engine,
        TemporaryDirectory() as folder,
    ):
        planning_file = write_local_plan(file, Path(folder))
        machine = find_hardware(engine.describe())
        budgets = _budgets(options, machine)
        if len(budgets.gpus) <= len(machine.gpus):
            ask = partial(engine.dry_run, planning_file)
        else:
            ask = _arithmetic(Path(folder), budgets)
        found = fit(ask, _wish(options), budgets)
    if options.json:
        print_json(_facts(file, found, budgets))
    else:
        print("\n".join(plan_lines(file.name, found, budgets)))
    return 0


def _wish(options: Options) -> Wish:
    """What is asked for by name is not given up."""
    kv = options.kv or LoadParams.kv_type
    params = LoadParams(gpu_layers=options.gpu_layers, context_length=options.ctx, kv_type=kv)
    return Wish(params, options.ctx or Wish.minimum_context, keep_kv=options.kv is not None)


def _budgets(options: Options, found: Hardware) -> Budgets:
    """This machine's free memory less the margins; where sizes are given in MiB, exactly those."""
    gpus = tuple(Budget(gpu.device, gpu.free, shared=gpu.unified) for gpu in found.gpus)
    if options.vram is not None:
        sizes = [size << 20 for size in options.vram] if any(options.vram) else []
        names = [gpu.device for gpu in found.gpus]
        if len(sizes) > len(names):
            names = [f"GPU{number}" for number in range(len(sizes))]
        gpus = tuple(Budget(name, size, 0) for name, size in zip(names, sizes, strict=False))
    if options.ram is not None:
        return Budgets(gpus, Budget("CPU", options.ram << 20, 0))
    return Budgets(gpus, Budget("CPU", found.ram.available))


def _arithmetic(folder: Path, budgets: Budgets) -> Plan:
    """Plans for GPUs that this engine does not have, from the planning files of a model."""
    shards = [read_file_header(path) for path in sorted(folder.iterdir())]
    gpus = [Device(budget.name, "", "gpu", budget.free, budget.free) for budget in budgets.gpus]
    return lambda params: closed_form(shards, params, gpus, params.gpu_layers or 0)


def _facts(file: Path, found: Fit, budgets: Budgets) -> dict[str, object]:
    """Sizes in bytes."""
    return {
        "file": str(file),
        "verdict": found.verdict,
        "missing_bytes": found.missing,
        "approximate": found.use.approximate,
        "gpu_layers": found.params.gpu_layers,
        "layers_total": found.use.layers_total,
        "context_length": found.params.context_length,
        "kv_type": found.params.kv_type,
        "tensor_split": found.params.tensor_split,
        "changed": found.changed,
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


def plan_lines(name: str, found: Fit, budgets: Budgets) -> list[str]:
    """The plan for people, one thing in each line."""
    lines = [f"{name}: {_verdict(found)}"]
    lines.append(f"Context: {found.params.context_length:,} tokens; KV cache: {found.params.kv_type}")
    if found.changed:
        changes = (f"{_NAMES[change.setting]} {change.asked} → {change.chosen}" for change in found.changed)
        lines.append(f"To make it fit: {listed(changes)}")
    for device in found.use.devices:
        parts = [("weights", device.weights), ("KV cache", device.kv_cache), ("compute", device.compute)]
        shares = " + ".join(f"{what} {binary_size(size)}" for what, size in parts)
        room = max(budgets.of(device).usable, 0)
        lines.append(f"{device.name}: {binary_size(device.total)} of {binary_size(room)} usable ({shares})")
    if found.use.approximate:
        lines.append("This is an estimate: llama.cpp could not be asked for its own plan.")
    return lines


def _verdict(found: Fit) -> str:
    if found.verdict is Verdict.GPU:
        return "runs on the GPU"
    if found.verdict is Verdict.PARTIAL:
        return f"{found.use.layers_offloaded} of {found.use.layers_total} layers on the GPU, the rest in RAM"
    if found.verdict is Verdict.RAM:
        return "runs in RAM only"
    needed = sum(device.total for device in found.use.devices)
    return f"too big: it needs {binary_size(needed)}, and {binary_size(found.missing)} of that are missing"

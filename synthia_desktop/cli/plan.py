"""Tells how a model would run on this machine, or in the memory that somebody names, before anything is loaded."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

from synthia_desktop.cli.models import find_model
from synthia_desktop.cli.options import Options
from synthia_desktop.cli.output import binary_size, print_json, quiet_stdout
from synthia_desktop.cli.parsing import listed
from synthia_desktop.cli.planning import (
    REASONS,
    Quants,
    plan_facts,
    planning_desk,
    read_quants,
    speed_words,
    verdict_words,
    wish_of,
)
from synthia_desktop.core.errors import ModelFileError
from synthia_desktop.hub.choice import find_variant
from synthia_desktop.hub.reference import parse_reference
from synthia_desktop.planner.budgets import Budgets
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.planner.fit import Fit, Setting, Verdict
from synthia_desktop.planner.source import ModelSource, local_source
from synthia_desktop.planner.speed import SpeedForecast

_NAMES = {
    Setting.CONTEXT: "context",
    Setting.KV_TYPE: "KV cache format",
    Setting.GPU_LAYERS: "layers on the GPU",
    Setting.CPU_MOE: "layers with their experts in RAM",
}


@dataclass(frozen=True)
class _Subject:
    """What is planned. facts: for JSON. note: a line about the choice, may be empty."""

    name: str
    source: ModelSource
    facts: Mapping[str, object]
    note: str = ""


def plan(options: Options) -> int:
    """Print the plan; returns the exit code, 0 also for a model that is too big. Raises SynthiaError."""
    wanted = _wanted(options)
    with quiet_stdout() if options.json else nullcontext(), planning_desk(options) as (desk, machine):
        subject = wanted if isinstance(wanted, _Subject) else _chosen(wanted, options, desk, machine)
        found = desk.fit(subject.source, wish_of(options), machine)
        speed = desk.speed(subject.source, found, machine) if found.verdict is not Verdict.TOO_BIG else None
    if options.json:
        print_json({**subject.facts, **plan_facts(found, machine.budgets, speed)})
    else:
        lines = plan_lines(subject.name, found, machine.budgets, speed)
        print("\n".join([*lines, *filter(None, [subject.note])]))
    return 0


def _wanted(options: Options) -> _Subject | Quants:
    """A model on this disk, or the headers of a repository's quants. Raises SynthiaError."""
    reference = None if Path(options.model).exists() else parse_reference(options.model)
    if reference is None:
        if options.quant:
            raise ModelFileError(
                "A file has one quant only",
                f"{options.model} is no repository of which {options.quant} could be chosen.",
                "Leave the quant out, or name a repository as org/name.",
            )
        file = find_model(options.model, options.paths)
        return _Subject(file.name, local_source(file), {"file": str(file)})
    if not options.quant:
        return read_quants(options, reference)
    return read_quants(options, reference, lambda repository: [find_variant(repository, options.quant)])


def _chosen(quants: Quants, options: Options, desk: Desk, machine: Machine) -> _Subject:
    """The quant that was asked for, else the recommended one, else the smallest. Raises SynthiaError."""
    chosen, reason, note = quants.candidates[0], None, ""
    if not options.quant:
        recommended = desk.table(quants.candidates, wish_of(options), machine).recommendation
        chosen = next((each for each in quants.candidates if each.key == recommended.key), chosen)
        reason = recommended.reason
        words = REASONS[reason]
        note = f"{chosen.key} is {words}." if recommended.key else f"This is the smallest; {words}."
    repository = quants.repository
    facts = {
        "repo": repository.repo,
        "revision": repository.reference.revision,
        "commit": repository.commit,
        "quant": chosen.quant,
        "name": chosen.key,
        "reason": reason,
    }
    return _Subject(f"{repository.repo} {chosen.key}", chosen.source, {**facts, "size_bytes": chosen.source.size}, note)


def plan_lines(name: str, found: Fit, budgets: Budgets, speed: SpeedForecast | None = None) -> list[str]:
    """The plan for people, one thing in each line."""
    lines = [f"{name}: {verdict_words(found, budgets)}"]
    lines.append(f"Context: {found.params.context_length:,} tokens; KV cache: {found.params.kv_type}")
    if found.changed:
        changes = (f"{_NAMES[change.setting]} {change.asked} → {change.chosen}" for change in found.changed)
        lines.append(f"To make it fit: {listed(changes)}")
    for device in found.use.devices:
        parts = [("weights", device.weights), ("KV cache", device.kv_cache), ("compute", device.compute)]
        shares = " + ".join(f"{what} {binary_size(size)}" for what, size in parts)
        room = max(budgets.of(device).usable, 0)
        lines.append(f"{device.name}: {binary_size(device.total)} of {binary_size(room)} usable ({shares})")
    if speed is not None:
        lines.append(f"Speed: {speed_words(speed)}")
    if found.use.approximate:
        lines.append("This is an estimate: llama.cpp could not be asked for its own plan.")
    return lines

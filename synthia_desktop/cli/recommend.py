"""Tells which quant of a repository, or which model of the catalogue, this machine should run, and why."""

from __future__ import annotations

from contextlib import nullcontext
from functools import partial

from synthia_desktop.cli.options import Options
from synthia_desktop.cli.output import file_size, print_json, quiet_stdout
from synthia_desktop.cli.planning import (
    REASONS,
    Quants,
    plan_facts,
    planning_desk,
    read_quants,
    short_speed,
    table,
    verdict_words,
    wish_of,
)
from synthia_desktop.core.catalog import load_catalogue
from synthia_desktop.core.quality import quality_of
from synthia_desktop.paths import resources_dir
from synthia_desktop.planner.budgets import Budgets
from synthia_desktop.planner.fit import Verdict
from synthia_desktop.planner.models import RULE, CataloguePlan, ModelPlans, plan_catalogue
from synthia_desktop.planner.recommend import LEAST_MODEL_SPEED, ModelRecommendation
from synthia_desktop.planner.table import QuantPlan, TablePlan

MOST_MODELS = 10


def recommend(options: Options) -> int:
    """Print a table with one recommendation; returns the exit code, 0 also where none is. Raises SynthiaError."""
    quants = read_quants(options, options.reference) if options.reference else None
    with quiet_stdout() if options.json else nullcontext(), planning_desk(options) as (desk, machine):
        wish = wish_of(options)
        if quants is not None:
            found = desk.table(quants.candidates, wish, machine)
            report, lines = _quants_report(quants, found), _quants_lines(quants, found)
        else:
            catalogue = load_catalogue(resources_dir() / "catalog")
            models = plan_catalogue(catalogue, partial(desk.quant, wish=wish, machine=machine))
            report, lines = _models_report(models, machine.budgets), _models_lines(models, machine.budgets)
    if options.json:
        print_json(report)
    else:
        print("\n".join(lines))
    return 0


def _quants_lines(quants: Quants, found: TablePlan) -> list[str]:
    chosen = found.recommendation
    rows = [_quant_row(name, found.plans[name], found, chosen.key) for name in found.plans]
    failed = {**quants.failed, **found.failed}
    lines = [quants.repository.repo, *table(rows), *(f"{name}: {error}" for name, error in failed.items())]
    reason = REASONS[chosen.reason]
    lines.append(f"Recommended: {chosen.key}, {reason}." if chosen.key else f"{reason[0].upper()}{reason[1:]}.")
    return [*lines, *_notes(list(found.plans.values()))]


def _quant_row(name: str, plan: QuantPlan, found: TablePlan, chosen: str | None) -> tuple[str, ...]:
    verdict = verdict_words(plan.fit, found.budgets)
    return "*" if name == chosen else "", name, file_size(plan.size), _quality(plan.quant), verdict, _speed(plan)


def _quants_report(quants: Quants, found: TablePlan) -> dict[str, object]:
    """Sizes in bytes."""
    repository, chosen = quants.repository, found.recommendation
    return {
        "repo": repository.repo,
        "revision": repository.reference.revision,
        "commit": repository.commit,
        "recommended": chosen.key,
        "reason": chosen.reason,
        "quants": [
            {
                "name": name,
                **_quant_facts(plan),
                "recommended": name == chosen.key,
                **plan_facts(plan.fit, found.budgets, plan.speed),
            }
            for name, plan in found.plans.items()
        ],
        "failed": {name: str(error) for name, error in {**quants.failed, **found.failed}.items()},
    }


def _models_lines(found: CataloguePlan, budgets: Budgets) -> list[str]:
    best = found.ranking[:MOST_MODELS]
    rows = [_model_row(choice, found.models[choice.key], budgets) for choice in best]
    if not best:
        lines = [f"No model of the catalogue runs here at {LEAST_MODEL_SPEED:g} tok/s or more."]
    else:
        model, plan = found.models[best[0].key], found.models[best[0].key].plans[best[0].option]
        name = f"{model.model.name} in {plan.quant}"
        rows[0] = ("*", *rows[0][1:])
        lines = [*table(rows), f"Recommended: {name}, the best quality that runs here at a usable speed."]
        lines.append(f"Download: synthia-desktop download {model.repository.repo} {plan.quant}")
    plans = [found.models[choice.key].plans[choice.option] for choice in best]
    return [*lines, RULE, *_notes(plans)]


def _model_row(choice: ModelRecommendation, model: ModelPlans, budgets: Budgets) -> tuple[str, ...]:
    plan = model.plans[choice.option]
    about = "" if model.quality.published else "about "
    quality = f"quality {about}{model.quality.percent:.1f}"
    verdict = verdict_words(plan.fit, budgets)
    return "", model.model.name, plan.quant, file_size(plan.size), quality, verdict, _speed(plan)


def _models_report(found: CataloguePlan, budgets: Budgets) -> dict[str, object]:
    """Sizes in bytes, quality in percent."""
    models: list[dict[str, object]] = []
    for choice in found.ranking:
        model = found.models[choice.key]
        plan = model.plans[choice.option]
        models.append(
            {
                "id": choice.key,
                "name": model.model.name,
                "repo": model.repository.repo,
                "file": choice.option,
                **_quant_facts(plan),
                "model_quality": model.quality.percent,
                "model_quality_published": model.quality.published,
                "reason": choice.reason,
                **plan_facts(plan.fit, budgets, plan.speed),
            }
        )
    return {"recommended": found.ranking[0].key if found.ranking else None, "rule": RULE, "models": models}


def _quant_facts(plan: QuantPlan) -> dict[str, object]:
    return {"quant": plan.quant, "size_bytes": plan.size, "quality": quality_of(plan.quant)}


def _quality(quant: str) -> str:
    return quality_of(quant) or ""


def _speed(plan: QuantPlan) -> str:
    return short_speed(plan.speed)


def _notes(plans: list[QuantPlan]) -> list[str]:
    """What to know of the figures."""
    notes: list[str] = []
    if any(plan.fit.use.approximate for plan in plans):
        notes.append("The memory figures are estimates: llama.cpp was not asked for its own plan.")
    if any(plan.speed is None and plan.fit.verdict is not Verdict.TOO_BIG for plan in plans):
        notes.append("The speed is not known here: what is fast enough was judged by a usual computer.")
    return notes

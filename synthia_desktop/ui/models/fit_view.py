"""What the planner says of a model's quants in the numbers and words of the table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from synthia_desktop.planner.budgets import Budgets
from synthia_desktop.planner.fit import Verdict
from synthia_desktop.planner.recommend import LEAST_SPEED, ROOM_FACTOR, Reason, Recommendation
from synthia_desktop.planner.speed import SpeedForecast
from synthia_desktop.planner.table import QuantPlan
from synthia_desktop.ui.controls.fit_badge import Badge, Kind, fit_badge
from synthia_desktop.ui.controls.memory_view import MemoryView, memory_view, needs_text
from synthia_desktop.ui.units import forecast_text, gib_text, memory_text

UNKNOWN = "–"


@dataclass(frozen=True)
class RowPlan:
    """How one quant would run. speed: None where this computer's speed is not known, or nothing fits.

    layers, total: on the GPU and in all. experts: layers that keep their experts in RAM. context: tokens planned for.
    """

    badge: Badge
    memory: MemoryView
    speed: SpeedForecast | None
    approximate: bool
    layers: int
    total: int
    experts: int
    context: int

    @property
    def fits(self) -> bool:
        return self.badge.kind is not Kind.BIG

    @property
    def likely(self) -> float | None:
        """Tokens per second."""
        return self.speed.generation.likely if self.speed else None


@dataclass(frozen=True)
class Forecasts:
    """What is known of a table so far. free: the bars of the free memory, None until the computer was read.

    plans, failed: by the keys of the rows; failed: why a row has none. recommended: a key, "" = none (yet).
    nothing: title and text that say why none is, once that is known.
    """

    free: MemoryView | None = None
    plans: Mapping[str, RowPlan] = field(default_factory=dict[str, RowPlan])
    failed: Mapping[str, str] = field(default_factory=dict[str, str])
    recommended: str = ""
    reason: str = ""
    nothing: tuple[str, str] = ("", "")

    @property
    def some_fit(self) -> bool:
        """Whether something fits, however slow it is."""
        return any(plan.fits for plan in self.plans.values())

    @property
    def approximate(self) -> bool:
        """Whether a plan was made from a catalogue's facts and not from the file."""
        return any(plan.approximate for plan in self.plans.values())

    @property
    def lacks_speed(self) -> bool:
        """Whether something fits of which no speed is known."""
        return any(plan.fits and plan.speed is None for plan in self.plans.values())


def row_plan(plan: QuantPlan, budgets: Budgets) -> RowPlan:
    """The plan of a quant for its row."""
    found = plan.fit
    return RowPlan(
        fit_badge(found, plan.pace),
        memory_view(found.use, budgets),
        plan.speed,
        found.use.approximate,
        found.use.layers_offloaded,
        found.use.layers_total,
        found.experts_in_ram,
        found.use.context_length,
    )


def needs_cell(plan: RowPlan) -> str:
    return memory_text(plan.memory.needed)


def needs_line(plan: RowPlan) -> str:
    """What is needed within a line of words."""
    words = _tr("needs about {size}") if plan.approximate else _tr("needs {size}")
    return words.format(size=memory_text(plan.memory.needed))


def speed_cell(plan: RowPlan) -> str:
    return UNKNOWN if plan.likely is None else _tr("{speed} tok/s").format(speed=forecast_text(plan.likely))


def fit_sentence(plan: RowPlan) -> str:
    """Where the model runs, with its numbers: "41 of 81 layers on the GPU, the rest in RAM"."""
    needed, missing = gib_text(plan.memory.needed), plan.memory.missing
    if plan.badge.kind is Kind.BIG:
        free = gib_text(sum(track.free for track in plan.memory.tracks))
        words = _tr("Too big: needs {needed} GB, {free} GB free, {missing} GB too much for what a model may take")
        return words.format(needed=needed, free=free, missing=gib_text(missing))
    if plan.badge.kind is Kind.GPU:
        return _tr("Runs on the GPU, all {total} layers").format(total=plan.total)
    if plan.badge.kind is Kind.RAM:
        return _tr("Runs in RAM only, no layer on the GPU") if len(plan.memory.tracks) > 1 else _tr("Runs in RAM only")
    if plan.layers >= plan.total and plan.experts:
        return _tr("All layers on the GPU, the experts of {n} of them in RAM").format(n=plan.experts)
    words = _tr("{layers} of {total} layers on the GPU, the rest in RAM")
    return words.format(layers=plan.layers, total=plan.total)


def speed_sentence(plan: RowPlan) -> str:
    """The forecast with its range, or why there is none."""
    if not plan.fits:
        return ""
    if plan.speed is None:
        return _tr("The speed is known once this computer was measured: “Measure this computer” below the table.")
    speed = plan.speed.generation
    low, likely, high = map(forecast_text, (speed.low, speed.likely, speed.high))
    if plan.speed.prompt is None:
        words = _tr("About {likely} tokens per second, between {low} and {high}")
        return words.format(likely=likely, low=low, high=high)
    words = _tr("About {likely} tokens per second, between {low} and {high}; reads {prompt} per second")
    return words.format(likely=likely, low=low, high=high, prompt=forecast_text(plan.speed.prompt.likely))


def approximate_sentence() -> str:
    """Why a plan is called so."""
    return _tr("About: calculated from what is known of the model. With its repository open, llama.cpp plans exactly.")


def spoken_plan(plan: RowPlan) -> list[str]:
    """The plan for a screen reader, to be joined by commas."""
    speed = "" if plan.likely is None else _tr("{n} tokens per second").format(n=forecast_text(plan.likely))
    needs = _inside(needs_text(plan.memory))
    if plan.approximate:
        needs = _tr("about: {needs}").format(needs=needs)
    return [_inside(plan.badge.text), speed, needs]


def reason_text(found: Recommendation, plans: Mapping[str, QuantPlan], context: int, trained: int) -> str:
    """One sentence for the recommended row. context: planned for; trained: the model's, 0 = unknown; tokens."""
    if found.key is None or found.key not in plans:
        return ""
    verdict = plans[found.key].fit.verdict
    if found.reason is Reason.ROOM_ON_GPU:
        room = min(context * ROOM_FACTOR, trained or context * ROOM_FACTOR)
        if room <= context:
            return _tr("Runs fully on the GPU with the longest context that the model was trained for.")
        return _tr("Runs fully on the GPU and leaves room for a context of {n} tokens.").format(n=tokens_text(room))
    slow = [
        plan for plan in plans.values() if plan.fit.verdict is not Verdict.TOO_BIG and (plan.pace or 0) < LEAST_SPEED
    ]
    if any(plan.speed for plan in slow):
        return _tr("Best quality that still writes faster than {n} tokens per second.").format(n=LEAST_SPEED)
    if slow:
        words = _tr("Best quality that should still write faster than {n} tokens per second on a usual computer.")
        return words.format(n=LEAST_SPEED)
    return {
        Verdict.GPU: _tr("Best quality that fits. It runs fully on the GPU."),
        Verdict.PARTIAL: _tr("Best quality that fits in the free memory of GPU and computer together."),
        Verdict.RAM: _tr("Best quality that fits in the free RAM."),
        Verdict.TOO_BIG: "",
    }[verdict]


def nothing_text(plans: Iterable[RowPlan]) -> tuple[str, str]:
    """Title and text where no quant is recommended: all are too big, or too slow. Empty where nothing is planned."""
    plans = list(plans)
    if not plans:
        return "", ""
    smallest = min(plans, key=lambda plan: plan.memory.needed)
    if not any(plan.fits for plan in plans):
        tracks = smallest.memory.tracks
        kinds = _tr("of VRAM and RAM") if len(tracks) > 1 else _tr("of RAM")
        words = _tr("The smallest needs {needed} GB, and {free} GB {kinds} is free.")
        text = words.format(
            needed=gib_text(smallest.memory.needed), free=gib_text(sum(track.free for track in tracks)), kinds=kinds
        )
        return _tr("No file of this model fits this computer"), text
    speeds = [plan.likely for plan in plans if plan.likely is not None]
    if not speeds:
        text = _tr("A usual computer would be too slow to talk with it. Measure this one to know its speed.")
        return _tr("Every file of this model would be slow"), text
    text = _tr("The fastest would write about {speed} tokens per second, which is too slow to talk with.")
    return _tr("Every file of this model is slow here"), text.format(speed=forecast_text(max(speeds)))


def tokens_text(count: int) -> str:
    """A context as people write it: 4k, 32k, 256k."""
    return f"{count // 1024}k" if count >= 1024 else str(count)


def _inside(words: str) -> str:
    """Words that began a sentence, within one; abbreviations such as GPU stay."""
    return words if words[:2].isupper() else words[:1].lower() + words[1:]


def _tr(text: str) -> str:
    return QCoreApplication.translate("FitView", text)

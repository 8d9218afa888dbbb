"""What real runs have shown of a device: by what factor it took longer than its figures say, and how sure that is."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, cast

from synthia_desktop.planner.figures import Figures, Seconds, amounts, number
from synthia_desktop.planner.speed import Work

NEWEST = 9
"""So many runs tell: older ones were of another driver, another cooling, another time."""

SHALLOW, DEEP = 0.15, 0.3
"""Parts of a run's time: with less attention it tells of the weights, with more of the attention too."""

FACTORS = (0.02, 50.0)
"""A run that is further off what was measured was not what it looked like."""

ANY_FACTORS = (1e-5, 1e5)
"""The same where nothing was measured."""

_ENOUGH = 3
_HUGE = 1e18


@dataclass(frozen=True)
class Timed:
    """Seconds of one token, with so many tokens in the context on average."""

    seconds: float
    context: float


@dataclass(frozen=True)
class Run:
    """One answer or benchmark on one device. kind: the type of most weights. None: too short to tell."""

    model: str
    kind: str
    work: Work
    generation: Timed | None
    prompt: Timed | None


@dataclass(frozen=True)
class Factor:
    """By what the figures' seconds are multiplied: likely, and from the fastest to the slowest that was seen."""

    likely: float
    low: float
    high: float

    def widened(self, part: float) -> Factor:
        """With a range of that part at least to both sides."""
        low, high = self.likely * (1 - part), self.likely * (1 + part)
        return Factor(self.likely, min(self.low, low), max(self.high, high))


@dataclass(frozen=True)
class Factors:
    """Of the weights' seconds and the attention's."""

    weights: Factor
    attention: Factor


Of = Callable[[Run], tuple[Timed | None, Seconds | None]]
"""What a run took, and what the figures say."""


def generation_of(figures: Figures) -> Of:
    return lambda run: (run.generation, figures.generation(run.work))


def prompt_of(figures: Figures) -> Of:
    return lambda run: (run.prompt, figures.prompt(run.work))


def factors(runs: Sequence[Run], model: str, kind: str, of: Of, measured: bool) -> Factors | None:
    """What the newest runs tell of a model: its own if there are some, else those of its type, else all.

    measured: the figures are the device's; otherwise without runs nothing is known, and None comes back.
    """
    limits = FACTORS if measured else ANY_FACTORS
    told = [run for run in runs if _is_told(*of(run), limits)]
    for chosen, few, enough in (
        ([run for run in told if (run.model, run.kind) == (model, kind)], 0.12, 0.06),
        ([run for run in told if run.kind == kind], 0.2, 0.12),
        (told, 0.3 if measured else 0.6, 0.25 if measured else 0.5),
    ):
        found = _factors(chosen[:NEWEST], of, measured)
        if found is not None:
            part = enough if len(chosen) >= _ENOUGH else few
            return Factors(found.weights.widened(part), found.attention.widened(part))
    return None


def _is_told(timed: Timed | None, expected: Seconds | None, limits: tuple[float, float]) -> bool:
    if timed is None or expected is None or expected.at(timed.context) <= 0:
        return False
    return limits[0] <= timed.seconds / expected.at(timed.context) <= limits[1]


def _factors(runs: Sequence[Run], of: Of, measured: bool) -> Factors | None:
    """The median of what the runs say; runs with a long context tell how much attention takes beyond the weights."""
    known = [(timed, expected) for timed, expected in map(of, runs) if timed and expected]
    if not known:
        return None
    shallow = [each for each in known if _attention_part(*each) <= SHALLOW]
    weights = _range([timed.seconds / expected.at(timed.context) for timed, expected in shallow or known])
    if not shallow:
        return Factors(weights, weights)
    deep = [
        (timed.seconds - weights.likely * expected.weights) / (expected.attention * timed.context)
        for timed, expected in known
        if _attention_part(timed, expected) >= DEEP
    ]
    if deep:
        limited = [min(max(factor, FACTORS[0]), FACTORS[1]) for factor in deep]
        return Factors(weights, _range(limited))
    return Factors(weights, Factor(1.0, 1.0, 1.0) if measured else weights)


def _attention_part(timed: Timed, expected: Seconds) -> float:
    return expected.attention * timed.context / expected.at(timed.context)


def _range(values: Sequence[float]) -> Factor:
    """With enough of them, one that is far off at either end does not count."""
    ordered = sorted(values)
    cut = 1 if len(ordered) >= 2 * _ENOUGH - 1 else 0
    return Factor(statistics.median(ordered), ordered[cut], ordered[-1 - cut])


def to_json(run: Run) -> dict[str, Any]:
    """For the store."""
    return asdict(run)


def from_json(value: Mapping[str, Any]) -> Run | None:
    """What the store holds; None for what can be no run."""
    work, model, kind = value.get("work"), value.get("model"), value.get("kind")
    if not isinstance(work, dict) or not isinstance(model, str) or not isinstance(kind, str):
        return None
    facts = cast("dict[str, object]", work)
    read, multiplied = (amounts(facts.get(name), 0.0, _HUGE) for name in ("read", "multiplied"))
    numbers = [number(facts.get(name), 0.0, _HUGE) for name in ("blocks", "heads", "head_size", "kv_row")]
    blocks, heads, head_size, kv_row = (found or 0.0 for found in numbers)
    if not read or None in numbers:
        return None
    generation, prompt = (_timed(value.get(name)) for name in ("generation", "prompt"))
    return Run(model, kind, Work(read, multiplied, blocks, heads, head_size, kv_row), generation, prompt)


def _timed(value: object) -> Timed | None:
    if not isinstance(value, dict):
        return None
    facts = cast("dict[str, object]", value)
    seconds, context = number(facts.get("seconds"), 1e-7, 1e4), number(facts.get("context"), 0.0, 1e9)
    return None if seconds is None or context is None else Timed(seconds, context)

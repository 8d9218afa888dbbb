"""Which of a model's quants this machine should run, so that nobody needs to know what a quant is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from synthia_desktop.core.quality import Quality, is_old, quality_of
from synthia_desktop.planner.budgets import Budgets
from synthia_desktop.planner.fit import Fit, Plan, Verdict

ROOM_FACTOR = 4
"""A recommended model on the GPU leaves room for so many times the asked context."""

LEAST_SPEED = 2.5
"""Tokens per second below which waiting for an answer is no conversation any more."""

_GRADES = list(Quality)
_UNQUANTISED = ("F16", "BF16", "F32")


class Reason(StrEnum):
    """Why a quant is recommended, or why none is."""

    ROOM_ON_GPU = "room_on_gpu"
    FAST_ENOUGH = "fast_enough"
    TOO_SLOW = "too_slow"
    TOO_BIG = "too_big"


@dataclass(frozen=True)
class Option:
    """One quant. key: the caller's own. size: bytes of the weights. roomy: see has_room.

    speed: predicted, tokens per second; None where nothing is known of this machine's speed.
    """

    key: str
    quant: str
    size: int
    verdict: Verdict
    roomy: bool
    speed: float | None


@dataclass(frozen=True)
class Recommendation:
    """key: the option's, None where none is recommended: all of them are too slow, or too big."""

    key: str | None
    reason: Reason


def recommend(options: Sequence[Option]) -> Recommendation:
    """Choose one quant of a model.

    The best quality that runs fully on the GPU with room to spare, unless its answers are visibly damaged; else the
    best quality that fits and answers at LEAST_SPEED or more; else none.
    """
    best_first = sorted(options, key=_rank, reverse=True)
    for option in best_first:
        if option.verdict is Verdict.GPU and option.roomy and _grade(option) > _GRADES.index(Quality.LOW):
            return Recommendation(option.key, Reason.ROOM_ON_GPU)
    fitting = [option for option in best_first if option.verdict is not Verdict.TOO_BIG]
    for option in fitting:
        if option.speed is None or option.speed >= LEAST_SPEED:
            return Recommendation(option.key, Reason.FAST_ENOUGH)
    return Recommendation(None, Reason.TOO_SLOW if fitting else Reason.TOO_BIG)


def has_room(plan: Plan, found: Fit, budgets: Budgets, trained_context: int) -> bool:
    """Whether the model runs fully on the GPU as asked, and still would with ROOM_FACTOR times the context.

    No more than the trained context (tokens, 0 = unknown) is asked for. Raises what plan raises.
    """
    if found.verdict is not Verdict.GPU or found.changed:
        return False
    context = found.use.context_length
    longer = max(min(context * ROOM_FACTOR, trained_context or context * ROOM_FACTOR), context)
    return budgets.over(plan(replace(found.params, context_length=longer))) <= 0


def _rank(option: Option) -> tuple[int, bool, bool, int]:
    """Better last. Of one grade, old schemes are worse; so is no quantisation, which costs speed and cannot be told."""
    return _grade(option), not is_old(option.quant), option.quant.upper() not in _UNQUANTISED, option.size


def _grade(option: Option) -> int:
    quality = quality_of(option.quant)
    return -1 if quality is None else _GRADES.index(quality)

"""Which of a model's quants this machine should run, so that nobody needs to know what a quant is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from synthia_desktop.core.gguf import GgufHeader
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.core.quality import Quality, is_old, quality_of
from synthia_desktop.planner.budgets import Budgets, is_gpu
from synthia_desktop.planner.fit import Fit, Plan, Verdict
from synthia_desktop.planner.speed import model_work, share_work

ROOM_FACTOR = 4
"""A recommended model on the GPU leaves room for so many times the asked context."""

LEAST_SPEED = 2.5
"""Tokens per second below which waiting for an answer is no conversation any more."""

LEAST_MODEL_SPEED = 4.0
"""Tokens per second that a model of the catalogue has to reach: almost as fast as people read."""

SAME_QUALITY = 2.0
"""Percent by which a quality may be lower and still count as equal: benchmark averages tell no finer difference."""

USUAL_HOST, USUAL_GPU = 20e9, 150e9
USUAL_LARGE_HOST, USUAL_LARGE_GPU = 35e9, 400e9
"""Bytes per second that llama.cpp reads of usual memory and of a laptop's graphics card, and of those of a desktop.

About half of what they could. For choices only, where nothing was measured yet; nobody is shown a speed from them.
"""

LARGE_BYTES = 12 << 30
"""What is on a card that no laptop has; the memory beside such a card is fast too."""

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

    speed: tokens per second, predicted or as usual_speed() has it; None where neither can be told.
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


@dataclass(frozen=True)
class ModelOption:
    """One model of the catalogue. key: the caller's own. quality: percent, see planner.models. options: its quants.

    published: the quality is the author's own figure, not one of the model's size.
    """

    key: str
    quality: float
    published: bool
    options: tuple[Option, ...]


@dataclass(frozen=True)
class ModelRecommendation:
    """A model, one of its quants, and why that one."""

    key: str
    option: str
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


def recommend_models(options: Sequence[ModelOption]) -> list[ModelRecommendation]:
    """The models that this machine runs at a usable speed, the best one first; each with the quant for it.

    Usable: a quant that is not visibly damaged fits and answers at LEAST_MODEL_SPEED or more. Better is the higher
    quality: published benchmark averages, for other models what models of their size reach. Of equal ones, those that
    run fully on the GPU come first, then those with published figures, then the better ones.
    """
    found: list[tuple[ModelOption, ModelRecommendation]] = []
    on_gpu: set[str] = set()
    for model in options:
        usable = [
            option
            for option in model.options
            if _grade(option) > _GRADES.index(Quality.LOW) and (option.speed or 0.0) >= LEAST_MODEL_SPEED
        ]
        choice = recommend(usable)
        if choice.key is not None:
            found.append((model, ModelRecommendation(model.key, choice.key, choice.reason)))
            if any(option.key == choice.key and option.verdict is Verdict.GPU for option in usable):
                on_gpu.add(model.key)
    found.sort(key=lambda each: each[0].quality, reverse=True)
    ranking: list[ModelRecommendation] = []
    while found:
        equal = [each for each in found if each[0].quality > found[0][0].quality - SAME_QUALITY]
        found = found[len(equal) :]
        equal.sort(key=lambda each: (each[0].key in on_gpu, each[0].published), reverse=True)
        ranking += [choice for _, choice in equal]
    return ranking


def usual_speed(headers: Sequence[GgufHeader], use: MemoryUse) -> float | None:
    """Tokens per second on a usual computer with these settings, to choose by where this machine was not measured."""
    gpus = [device for device in use.devices if is_gpu(device)]
    speeds = {gpu.name: USUAL_LARGE_GPU if gpu.total > LARGE_BYTES else USUAL_GPU for gpu in gpus}
    host = USUAL_LARGE_HOST if any(gpu.total > LARGE_BYTES for gpu in gpus) else USUAL_HOST
    shared = share_work(model_work(headers), use)
    seconds = sum(work.bytes_read / speeds.get(name, host) for name, work in shared.items())
    return 1 / seconds if seconds else None


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

"""What is known of a device, and how long a token takes on all devices together by that."""

from __future__ import annotations

from dataclasses import dataclass, field

from synthia_desktop.planner.figures import NOMINAL, Figures, Seconds
from synthia_desktop.planner.runs import Factors, Run, factors, generation_of, prompt_of
from synthia_desktop.planner.speed import Forecast, Work

UNCONFIRMED, UNMEASURED = 0.2, 0.5
"""How far a forecast may be off by the measurement alone; and for the part of the bytes whose type was not measured."""

_MOST_SPREAD = 0.8


@dataclass(frozen=True)
class Known:
    """figures: of the newest measurement, None = there is none. runs: the newest first."""

    figures: Figures | None
    runs: tuple[Run, ...]
    _factors: dict[tuple[str, str, bool], Factors | None] = field(
        default_factory=dict[tuple[str, str, bool], "Factors | None"]
    )

    @property
    def base(self) -> Figures:
        return self.figures or NOMINAL

    def learnt(self, model: str, kind: str, for_prompt: bool) -> Factors | None:
        """What the runs tell of a model with weights of that type. Worked out once for each."""
        key = model, kind, for_prompt
        if key not in self._factors:
            of = prompt_of(self.base) if for_prompt else generation_of(self.base)
            self._factors[key] = factors(self.runs, model, kind, of, self.figures is not None)
        return self._factors[key]


class Total:
    """A token's seconds on all devices: likely, and at the best and the worst of what was seen.

    context: tokens that are in it. for_prompt: the token is one of a prompt.
    """

    def __init__(self, context: float, for_prompt: bool) -> None:
        self._context = context
        self._for_prompt = for_prompt
        self._likely = self._least = self._most = 0.0
        self._known = True

    def add(self, known: Known, model: str, work: Work) -> None:
        """A device's part."""
        base = known.base
        seconds = base.prompt(work) if self._for_prompt else base.generation(work)
        learnt = known.learnt(model, work.kind, self._for_prompt)
        if seconds is None or (learnt is None and known.figures is None):
            self._known = False
        elif learnt is not None:
            self._sum(*_parts(seconds, self._context, learnt))
        else:
            likely = seconds.at(self._context)
            spread = min(UNCONFIRMED + base.spread + UNMEASURED * base.unknown(work), _MOST_SPREAD)
            self._sum(likely, likely * (1 - spread), likely * (1 + spread))

    def forecast(self) -> Forecast | None:
        """Tokens per second; None where a device is not known, or there is none."""
        if not self._known or self._likely <= 0 or self._least <= 0:
            return None
        return Forecast(1 / self._likely, 1 / self._most, 1 / self._least)

    def _sum(self, likely: float, least: float, most: float) -> None:
        self._likely += likely
        self._least += least
        self._most += most


def _parts(seconds: Seconds, context: float, learnt: Factors) -> tuple[float, float, float]:
    """Likely, least and most seconds."""
    weights, attention = seconds.weights, seconds.attention * context
    return (
        weights * learnt.weights.likely + attention * learnt.attention.likely,
        weights * learnt.weights.low + attention * learnt.attention.low,
        weights * learnt.weights.high + attention * learnt.attention.high,
    )

"""Everything that plans need, put together once: the planner, what was learnt here, and this machine's speeds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from synthia_desktop.core.hardware import Hardware
from synthia_desktop.planner.budgets import Budgets
from synthia_desktop.planner.fit import Fit, Wish
from synthia_desktop.planner.learned import Learned, Measurements
from synthia_desktop.planner.planner import Planner
from synthia_desktop.planner.source import ModelSource
from synthia_desktop.planner.speed import SpeedForecast
from synthia_desktop.planner.speeds import Speeds
from synthia_desktop.planner.table import Candidate, QuantPlan, TablePlan, plan_quant, plan_table


@dataclass(frozen=True)
class Machine:
    """A computer to plan for: what it has, and what a model may take of it."""

    hardware: Hardware
    budgets: Budgets


class Desk:
    """Made once and handed down. Every method blocks; from any thread."""

    def __init__(self, log_file: Path, measurements: Measurements) -> None:
        self.learned = Learned(measurements)
        self.speeds = Speeds(measurements)
        self.planner = Planner(log_file, self.learned.margin)

    def machine(self) -> Machine:
        """This computer as it is now."""
        hardware = self.planner.hardware()
        return Machine(hardware, self.planner.budgets(hardware))

    def fit(self, source: ModelSource, wish: Wish, machine: Machine) -> Fit:
        """Raises SynthiaError."""
        return self.planner.fit(source, wish, machine.budgets)

    def speed(self, source: ModelSource, found: Fit, machine: Machine) -> SpeedForecast | None:
        """None where the machine's speed is not known."""
        return self.speeds.forecast(source, found.use, machine.hardware)

    def table(self, candidates: Sequence[Candidate], wish: Wish, machine: Machine) -> TablePlan:
        """All quants of a model, and the one to take."""
        return plan_table(
            candidates,
            wish,
            machine.budgets,
            lambda source: self.planner.plan_for(source, machine.budgets),
            lambda source, found: self.speed(source, found, machine),
        )

    def quant(self, each: Candidate, source: ModelSource, wish: Wish, machine: Machine) -> QuantPlan:
        """One of them, for a table that is filled row by row. Raises SynthiaError."""
        return plan_quant(
            each,
            source,
            wish,
            machine.budgets,
            lambda wanted: self.planner.plan_for(wanted, machine.budgets),
            lambda wanted, found: self.speed(wanted, found, machine),
        )

    def close(self) -> None:
        self.planner.close()

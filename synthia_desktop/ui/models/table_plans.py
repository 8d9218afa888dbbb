"""Plans the quants of one table as their headers arrive, off the window's thread, and tells what is known by now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.planner.source import ModelSource
from synthia_desktop.planner.table import Candidate, QuantPlan, recommendation_of
from synthia_desktop.ui.controls.memory_view import memory_view
from synthia_desktop.ui.models.fit_view import Forecasts, RowPlan, nothing_text, reason_text, row_plan
from synthia_desktop.ui.models.plan_tools import PlanTools
from synthia_desktop.ui.models.prediction import wish_for_table
from synthia_desktop.ui.said import shown_error

NOTICED = 256 << 20
"""Bytes of free memory: a smaller change since the last plan changes no plan worth the work."""

Read = Callable[[], ModelSource]
"""Gives what a quant is planned from; called on the planner's thread. Raises SynthiaError."""


@dataclass(frozen=True)
class Wanted:
    """A row to plan. counts: the recommendation waits for it; old variants do not count where there are others."""

    key: str
    quant: str
    counts: bool = True


class TablePlans(QObject):
    """changed(Forecasts): a plan has arrived, or the machine or what is predicted for has changed.

    A table that begins anew drops what was asked for the former one.
    """

    changed = Signal(object)

    def __init__(self, tools: PlanTools, topic: str, parent: QObject | None = None) -> None:
        """topic: tells the questions of this table from those of others."""
        super().__init__(parent)
        self._tools, self._service, self._topic = tools, tools.service, topic
        self._machine: Machine | None = None
        self._watching = False
        self._clear()
        tools.prediction.changed.connect(self.again)
        tools.service.machine_changed.connect(self._look)
        tools.service.speeds_changed.connect(self.again)

    def begin(self, rows: Sequence[Wanted]) -> None:
        """Other rows from now on; their headers are still to come."""
        self.end()
        self._rows = {row.key: row for row in rows}
        self._watching = True
        if self._service.machine is None:
            self._service.look()
        else:
            self._machine = self._tools.ready(self._service.machine)
        self._tell()

    def end(self) -> None:
        """Nobody looks at the rows any more."""
        self._service.drop(*(self._topic_of(key) for key in self._rows))
        self._clear()
        self._watching = False

    def add(self, key: str, read: Read) -> None:
        """The headers of a row can be read now."""
        if key in self._rows:
            self._reads[key] = _once(read)
            self._ask(key)

    def fail(self, key: str, error: SynthiaError) -> None:
        """A row has no headers that can be read."""
        if key in self._rows:
            error = shown_error(error)
            self._failed[key] = f"{error.title}: {error.message}"
            self._tell()

    def again(self) -> None:
        """Plan all rows anew; what was known stays until something newer is there."""
        for key in self._reads:
            self._ask(key)

    def _clear(self) -> None:
        self._rows: dict[str, Wanted] = {}
        self._reads: dict[str, Read] = {}
        self._pending: set[str] = set()
        self._plans: dict[str, QuantPlan] = {}
        self._views: dict[str, RowPlan] = {}
        self._failed: dict[str, str] = {}
        self._trained = 0
        self._recommended = self._reason = ""

    def _look(self, machine: Machine) -> None:
        """Plan anew where the machine is not what it was."""
        if not self._watching:
            return
        ready = self._tools.ready(machine)
        before, first = self._machine, self._machine is None
        if before is not None and not machine_differs(before, ready):
            return
        self._machine = ready
        self.again()
        if first or not self._reads:
            self._tell()

    def _ask(self, key: str) -> None:
        machine = self._machine
        if machine is None:
            return  # the rows are asked for once the machine is known
        self._pending.add(key)
        row, read, prediction = self._rows[key], self._reads[key], self._tools.prediction
        # Read on this thread: the person may choose others meanwhile.
        context, cache = prediction.context, prediction.cache

        def work(desk: Desk) -> tuple[QuantPlan, int]:
            source = read()
            trained = source.header.context_length
            return desk.quant(
                Candidate(key, row.quant, source), source, wish_for_table(context, cache, trained), machine
            ), trained

        done = partial(self._take, key, machine)
        self._service.ask(self._topic_of(key), work, done, partial(self._take_error, key))

    def _take(self, key: str, machine: Machine, found: tuple[QuantPlan, int]) -> None:
        plan, self._trained = found
        self._plans[key], self._views[key] = plan, row_plan(plan, machine.budgets)
        self._failed.pop(key, None)
        self._pending.discard(key)
        self._tell()

    def _take_error(self, key: str, error: SynthiaError) -> None:
        self._plans.pop(key, None)
        self._views.pop(key, None)
        self._pending.discard(key)
        self.fail(key, error)

    @property
    def is_complete(self) -> bool:
        """Whether all rows that count are planned as it was asked last, or cannot be."""
        counting = [key for key, row in self._rows.items() if row.counts]
        known = all(key in self._plans or key in self._failed for key in counting)
        return bool(counting) and known and not self._pending.intersection(counting)

    def _tell(self) -> None:
        nothing = ("", "")
        if self.is_complete:
            plans = {key: plan for key, plan in self._plans.items() if self._rows[key].counts}
            found = recommendation_of(plans.values())
            context = max((view.context for view in self._views.values()), default=0)
            self._recommended = found.key or ""
            self._reason = reason_text(found, plans, context, self._trained)
            if not self._recommended:
                nothing = nothing_text(self._views.values())
        free = memory_view(None, self._machine.budgets) if self._machine else None
        self.changed.emit(
            Forecasts(free, dict(self._views), dict(self._failed), self._recommended, self._reason, nothing)
        )

    def _topic_of(self, key: str) -> str:
        return f"{self._topic} {key}"


def _once(read: Read) -> Read:
    """Read once and remember; only the planner's one thread calls it."""
    found: list[ModelSource] = []

    def give() -> ModelSource:
        if not found:
            found.append(read())
        return found[0]

    return give


def machine_differs(one: Machine, other: Machine) -> bool:
    """Whether a plan for the one may be wrong on the other."""
    if [budget.name for budget in one.budgets.gpus] != [budget.name for budget in other.budgets.gpus]:
        return True
    pairs = zip((*one.budgets.gpus, one.budgets.host), (*other.budgets.gpus, other.budgets.host), strict=True)
    return any(abs(before.free - after.free) >= NOTICED or before.margin != after.margin for before, after in pairs)

"""Loads a model as planned: fitted to the memory that is free now, and with less where that runs out all the same."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from synthia_desktop.core.errors import EngineLostError, OutOfMemoryError, SynthiaError
from synthia_desktop.core.hardware import Hardware
from synthia_desktop.core.loading import KvType, LoadParams, ModelInfo
from synthia_desktop.core.memory import DeviceMeasure, MemoryUse
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.engine.protocol import Finished, LoadProgress
from synthia_desktop.planner.budgets import Budgets
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.planner.fit import Change, Fit, Plan, Verdict, Wish, fit, wish_for
from synthia_desktop.planner.less import cut, differences, without_margins
from synthia_desktop.planner.report import Attempt, LoadReport, TooBigError, load_failed, too_big
from synthia_desktop.planner.source import ModelSource, expert_layers

SHARES = (7 / 8, 5 / 8, 0.0)
"""The parts of what a failed attempt was to use that each further one may use; with nothing of a GPU left: RAM only."""

OnEvent = Callable[[LoadProgress], None]

logger = logging.getLogger(__name__)


class LoadStop:
    """Ends a planned load from another thread, within some 0.2 s whatever it is doing. Made on the load's thread."""

    def __init__(self, engine: EngineClient, desk: Desk) -> None:
        self._engine, self._desk = engine, desk
        self._asked = threading.Event()
        self._thread = threading.get_ident()

    @property
    def asked(self) -> bool:
        return self._asked.is_set()

    def stop(self) -> None:
        """From any thread."""
        self._asked.set()
        self._engine.stop()
        self._desk.planner.stop(self._thread)


def load_as_planned(
    engine: EngineClient,
    desk: Desk,
    source: ModelSource | None,
    path: Path | str,
    asked: LoadParams,
    minimum_context: int,
    on_event: OnEvent | None,
    *,
    anyway: bool = False,
    stop: LoadStop | None = None,
) -> LoadReport | None:
    """Fit a model to the memory that is free now, load it, and with less where memory runs out; None = stopped.

    source: None where its header could not be read: it is loaded as asked then, as all is that cannot be planned.
    minimum_context: tokens below which an automatic context is not shortened. After memory has run out, what was set by
    hand is changed too. anyway: load also what the plan says to be too big. stop: made on this thread.
    Raises TooBigError before anything is loaded, LoadFailedError where nothing smaller was left to try, and what
    EngineClient.load raises.
    """
    stop = stop or LoadStop(engine, desk)
    try:
        return _PlannedLoad(engine, desk, source, path, asked, minimum_context, on_event, anyway, stop).run()
    except _StoppedError:
        return None


def learn_from_answer(desk: Desk, report: LoadReport, answer: Finished) -> LoadReport:
    """Learn how fast the model is here and, of its first answer, what it needs; the report then tells that too.

    Only the first answer makes the devices hold all that the model needs. Raises nothing.
    """
    if report.source is not None and report.predicted is not None:
        desk.speeds.learn(report.source, report.predicted, report.hardware, answer.stats)
    if report.answered or not answer.measured:
        return report
    _learn(desk, report.predicted, answer.measured, report.hardware)
    return replace(report, info=replace(report.info, measured=answer.measured), answered=True)


def _learn(desk: Desk, predicted: MemoryUse | None, measured: tuple[DeviceMeasure, ...], hardware: Hardware) -> None:
    if predicted is not None and not predicted.approximate:
        desk.learned.learn(predicted, measured, hardware)


class _StoppedError(Exception):
    """Somebody asked for the end of the load."""


@dataclass
class _PlannedLoad:
    """One load, with all its attempts."""

    engine: EngineClient
    desk: Desk
    source: ModelSource | None
    path: Path | str
    asked: LoadParams
    minimum_context: int
    on_event: OnEvent | None
    anyway: bool
    stop: LoadStop
    failed: list[Attempt] = field(default_factory=list[Attempt])

    def run(self) -> LoadReport | None:
        """Raises _StoppedError."""
        machine = self._machine()
        found = self._fit(wish_for(self.asked, self.minimum_context), machine.budgets)
        if found is not None and (error := self._refusal(found, machine)):
            raise error
        params = found.params if found else self._unplanned()
        changed = found.changed if found else ()
        smaller = iter(self._smaller())
        use = found.use if found else None
        while True:
            try:
                info = self._load(params)
            except (OutOfMemoryError, EngineLostError) as error:
                self._check_stop()
                if isinstance(error, EngineLostError) and not error.memory:
                    raise
                self.failed.append(Attempt(params, use, error))
                logger.warning("Memory ran out while loading %s: %s", self._name, error)
                step = next(smaller, None)
                if step is None:
                    raise load_failed(self._name, self.failed) from error
                params, use = step
                continue
            return info and self._report(info, params, use, changed, machine)

    def _load(self, params: LoadParams) -> ModelInfo | None:
        def forward(event: LoadProgress) -> None:
            if self.stop.asked:  # which may have fallen between two requests to the engine
                self.engine.stop()
            if self.on_event is not None:
                self.on_event(event)

        self._check_stop()
        return self.engine.load(self.path, params, forward)

    def _report(
        self, info: ModelInfo, params: LoadParams, use: MemoryUse | None, changed: tuple[Change, ...], machine: Machine
    ) -> LoadReport:
        _learn(self.desk, use, info.measured, machine.hardware)
        first = self.failed[0].params if self.failed else params
        failed = tuple(self.failed)
        stepped_down = differences(first, params)
        return LoadReport(info, self.asked, params, use, changed, failed, stepped_down, machine.hardware, self.source)

    @property
    def _name(self) -> str:
        return (self.source.header.name if self.source else "") or Path(self.path).stem

    @property
    def _trained_context(self) -> int:
        """Tokens, 0 = unknown."""
        return self.source.header.context_length if self.source else 0

    def _unplanned(self) -> LoadParams:
        """As asked, and automatic layers stay in RAM."""
        context = self.asked.context_for(self._trained_context) if self._trained_context else self.asked.context_length
        return replace(self.asked, gpu_layers=self.asked.gpu_layers or 0, context_length=context)

    def _machine(self) -> Machine:
        """With the memory that is free when no model is loaded."""
        self.engine.unload()
        self._check_stop()
        found = self.desk.machine()
        self._check_stop()
        return found

    def _fit(self, wish: Wish, budgets: Budgets) -> Fit | None:
        """None where no plan can be made, which is no reason not to load."""
        if self.source is None:
            return None
        wish = replace(wish, expert_layers=expert_layers(self.source))
        try:
            return fit(self._watched(self.desk.planner.plan_for(self.source, budgets)), wish, budgets)
        except SynthiaError as error:
            self._check_stop()
            logger.warning("No plan for %s: %s", self._name, error)
            return None

    def _watched(self, plan: Plan) -> Plan:
        """The plan, which ends between two questions when the load is stopped."""

        def ask(params: LoadParams) -> MemoryUse:
            self._check_stop()
            return plan(params)

        return ask

    def _check_stop(self) -> None:
        if self.stop.asked:
            raise _StoppedError

    def _refusal(self, found: Fit, machine: Machine) -> TooBigError | None:
        """Why not to load it: it would not fit even if nothing had to stay free."""
        budgets = without_margins(machine)
        if self.anyway or not budgets.missing(found.use):
            return None
        return too_big(self._name, found, budgets)

    def _smaller(self) -> Iterator[tuple[LoadParams, MemoryUse | None]]:
        """The settings to try next, each time that the ones before have failed."""
        tried = [self.failed[0].params]
        if self.failed[0].predicted is None:
            yield from self._smaller_unplanned()
            return
        for share in SHARES:
            machine = self._machine()
            found = self._fit_within(share, self.failed[-1], machine)
            if found is None or found.params in tried:
                continue
            if (error := self._refusal(found, machine)) is not None:
                self.failed.append(Attempt(found.params, found.use, error))
                return
            tried.append(found.params)
            yield found.params, found.use

    def _fit_within(self, share: float, failed: Attempt, machine: Machine) -> Fit | None:
        """The best settings that use no more than a share of what has failed: context and KV first, then layers."""
        if failed.predicted is None:
            return None
        budgets = cut(machine.budgets, failed.predicted, failed.error, share)
        wish = Wish(failed.params, self.minimum_context, keep_kv=self.asked.kv_type is not KvType.F16)
        found = self._fit(wish, budgets)
        if found is None or found.verdict is not Verdict.TOO_BIG or not found.params.gpu_layers:
            return found
        automatic = replace(
            failed.params,
            gpu_layers=None,
            cpu_moe_layers=self.asked.cpu_moe_layers,
            tensor_split=self.asked.tensor_split,
        )
        return self._fit(replace(wish, params=automatic), budgets)

    def _smaller_unplanned(self) -> Iterator[tuple[LoadParams, MemoryUse | None]]:
        """Without a plan: a shorter context, then a smaller KV cache, then no layers on the GPU."""
        params = self.failed[0].params
        if params.context_for(self._trained_context) > self.minimum_context:
            params = replace(params, context_length=self.minimum_context)
            yield params, None
        if params.kv_type is KvType.F16:
            params = replace(params, kv_type=KvType.Q8_0)
            yield params, None
        if params.gpu_layers:
            yield replace(params, gpu_layers=0), None

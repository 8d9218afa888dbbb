"""Answers what a model would need here: keeps a warm engine process for llama.cpp's dry runs, and what they said."""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from synthia_desktop.core.closed_forms import closed_form
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.hardware import Gpu, Hardware
from synthia_desktop.core.loading import Device, LoadParams
from synthia_desktop.core.memory import MemoryUse
from synthia_desktop.core.plan_file import write_plan
from synthia_desktop.engine.client import EngineClient
from synthia_desktop.planner.budgets import FIRST_MARGIN, Budget, Budgets
from synthia_desktop.planner.fit import Fit, Plan, Wish, fit
from synthia_desktop.planner.hardware import find_hardware
from synthia_desktop.planner.source import ModelSource, expert_layers

MAX_KNOWN = 4096
"""Plans that are remembered, some 300 bytes each."""

MAX_FILES = 64
"""Models whose planning files are kept, some 30 KB each."""

Margin = Callable[[Gpu | None], int]
"""Bytes that a device's loads have shown to need beyond the plan; None asks for the host."""


class Planner:
    """Every method blocks, and may be called from any thread: the dry runs of all take turns.

    The engine process starts with the first question that needs it, and holds no model.
    """

    def __init__(self, log_file: Path, margin: Margin = lambda _gpu: FIRST_MARGIN) -> None:
        self._engine = EngineClient(log_file)
        self._margin = margin
        self._lock = threading.RLock()
        self._asking: int | None = None
        self._last_asked = time.monotonic()
        self._folder: Path | None = None
        self._files: OrderedDict[str, Path] = OrderedDict()
        self._written = 0
        self._known: OrderedDict[tuple[str, LoadParams], MemoryUse] = OrderedDict()
        self._hardware: Hardware | None = None

    def hardware(self) -> Hardware:
        """What there is now, free memory included. Without a working engine: no GPU. Raises nothing."""
        with self._turn():
            try:
                found = find_hardware(self._engine.describe())
            except SynthiaError:
                found = find_hardware(None)
            self._hardware = found
            return found

    def engine_version(self) -> str:
        """Of llama.cpp and its bindings. Raises SynthiaError."""
        with self._turn():
            return self._engine.describe().version

    def budgets(self, found: Hardware) -> Budgets:
        """The free memory of a machine, less the margins."""
        gpus = tuple(Budget(gpu.device, gpu.free, self._margin(gpu), gpu.unified) for gpu in found.gpus)
        return Budgets(gpus, Budget("CPU", found.ram.available, self._margin(None)))

    def use(self, source: ModelSource, params: LoadParams) -> MemoryUse:
        """What the model would use on this machine's devices: llama.cpp's own plan. Raises SynthiaError."""
        with self._turn():
            if (known := self._known.get((source.key, params))) is not None:
                return known
            use = self._engine.dry_run(self._planning_file(source), params)
            self._known[source.key, params] = use
            if len(self._known) > MAX_KNOWN:
                self._known.popitem(last=False)
            return use

    def plan_for(self, source: ModelSource, budgets: Budgets) -> Plan:
        """How to ask for plans of the model on a machine with these budgets.

        For GPUs that this engine does not have, and for models of which only the catalogue's facts are known, it is
        arithmetic: such plans are marked approximate.
        """
        here = {gpu.device for gpu in (self._hardware or self.hardware()).gpus}
        if source.exact and all(budget.name in here for budget in budgets.gpus):
            return partial(self.use, source)
        return arithmetic(source, budgets)

    def fit(self, source: ModelSource, wish: Wish, budgets: Budgets) -> Fit:
        """The settings with which the model fits; wish.expert_layers is read from it. Raises SynthiaError."""
        return fit(self.plan_for(source, budgets), replace(wish, expert_layers=expert_layers(source)), budgets)

    def stop(self, thread: int | None = None) -> None:
        """From any thread: a question that takes long ends with EngineLostError.

        thread: threading.get_ident() of the one whose question is meant, None = whoever asks.
        """
        if thread is None or thread == self._asking:
            self._engine.stop()

    def rest(self, unused_s: float = 0.0) -> None:
        """End the engine process until the next question, so that it holds no driver's memory meanwhile.

        Nothing happens where the last question is less than so many seconds ago.
        """
        with self._lock:
            if time.monotonic() - self._last_asked >= unused_s:
                self._engine.close()

    def close(self) -> None:
        """End the engine process and remove the planning files."""
        self._engine.stop()
        with self._lock:
            self._engine.close()
            if self._folder is not None:
                shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
            self._files.clear()

    @contextmanager
    def _turn(self) -> Generator[None]:
        with self._lock:
            before, self._asking = self._asking, threading.get_ident()
            try:
                yield
            finally:
                self._asking, self._last_asked = before, time.monotonic()

    def _planning_file(self, source: ModelSource) -> Path:
        """Written once for each model. Raises ModelFileError, StorageError."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="synthia-plans-"))
        if source.key not in self._files:
            self._written += 1
            self._files[source.key] = write_plan(source.parts, self._folder / str(self._written))
            if len(self._files) > MAX_FILES:
                shutil.rmtree(self._files.popitem(last=False)[1].parent, ignore_errors=True)
        return self._files[source.key]


def arithmetic(source: ModelSource, budgets: Budgets) -> Plan:
    """Plans from the closed forms, for the GPUs that the budgets name."""
    gpus = [Device(budget.name, "", "gpu", budget.free, budget.free) for budget in budgets.gpus]
    return lambda params: closed_form(source.headers, params, gpus, params.gpu_layers or 0)

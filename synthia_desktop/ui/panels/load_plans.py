"""Asks for the plans that the load settings show: of the chosen model, with the memory that is free for it now."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.planner.preview import Loaded, Preview, preview, without
from synthia_desktop.planner.source import ModelSource, local_source
from synthia_desktop.ui.plan_service import PlanService

TOPIC = "panel"
LOOK_MS = 5_000
"""So often the free memory is read again while the settings are shown."""


class LoadPlans(QObject):
    """planned(Preview), failed(SynthiaError): the answer to the newest question; older ones are dropped."""

    planned = Signal(object)
    failed = Signal(object)

    def __init__(self, plans: PlanService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plans = plans
        self._path = ""
        self._loaded: Loaded | None = None
        self._question: tuple[LoadParams, int] | None = None
        self._age = 0
        # These two belong to the service's thread.
        self._source: tuple[str, int, ModelSource] | None = None
        self._machine: tuple[int, Machine] | None = None
        self._model_age = 0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look_again)

    def set_model(self, path: str, loaded: Loaded | None) -> None:
        """The model to plan for, "" for none, and what is in memory meanwhile; both are read anew."""
        if (path, loaded) == (self._path, self._loaded):
            return
        self._path, self._loaded = path, loaded
        self._model_age += 1
        self._age += 1

    def ask(self, params: LoadParams, minimum_context: int) -> None:
        """Plan a load with these settings; nothing is asked while no model is chosen."""
        self._question = (params, minimum_context)
        if self._path:
            self._ask()
        else:
            self._plans.drop(TOPIC)

    def set_watching(self, watching: bool) -> None:
        """Whether the settings are seen: only then the free memory is read again and again."""
        if watching == self._timer.isActive():
            return
        if watching:
            self._timer.start()
            self._look_again()
        else:
            self._timer.stop()

    def _look_again(self) -> None:
        if self._path and self._question is not None:
            self._age += 1
            self._ask()

    def _ask(self) -> None:
        if self._question is None:
            return
        params, minimum = self._question
        path, loaded, model_age, age = self._path, self._loaded, self._model_age, self._age

        def work(desk: Desk) -> Preview:
            source = self._read(path, model_age)
            return preview(desk, source, params, minimum, self._look(desk, loaded, age))

        self._plans.ask(TOPIC, work, self.planned.emit, self._fail)

    def _fail(self, error: SynthiaError) -> None:
        self.failed.emit(error)

    def _read(self, path: str, age: int) -> ModelSource:
        """The headers of a model, read once. On the service's thread."""
        if self._source is None or self._source[:2] != (path, age):
            self._source = (path, age, local_source(Path(path)))
        return self._source[2]

    def _look(self, desk: Desk, loaded: Loaded | None, age: int) -> Machine:
        """The machine without the loaded model, read once in a while. On the service's thread."""
        if self._machine is None or self._machine[0] != age:
            self._machine = (age, without(desk.machine(), loaded))
        return self._machine[1]

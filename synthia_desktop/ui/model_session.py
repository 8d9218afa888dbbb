"""Which model is chosen and how far it is: none, loading, ready, unloaded or failed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.loading import LoadParams, ModelInfo
from synthia_desktop.ui.engine_events import (
    Described,
    DescribeJob,
    LoadEnded,
    Loading,
    LoadJob,
    Measured,
    ModelReady,
    ThreadEvent,
    Unloaded,
    UnloadJob,
)
from synthia_desktop.ui.engine_thread import EngineThread
from synthia_desktop.ui.settings_store import SettingsStore

if TYPE_CHECKING:
    from synthia_desktop.planner.report import LoadReport


class Stage(Enum):
    NONE = auto()
    LOADING = auto()
    READY = auto()
    UNLOADED = auto()
    FAILED = auto()


@dataclass(frozen=True)
class ModelState:
    """fraction: of the load, 0 to 1. info: of the model in memory. error: why the last load failed.

    report: what was planned for the model in memory, and what was given up, None where nobody planned.
    """

    stage: Stage = Stage.NONE
    path: str = ""
    fraction: float = 0.0
    info: ModelInfo | None = None
    error: SynthiaError | None = None
    report: LoadReport | None = None

    @property
    def name(self) -> str:
        """The model's own name, or its file's before it is loaded."""
        return self.info.name if self.info else Path(self.path).stem


class ModelSession(QObject):
    """Loads, unloads and reloads; unloads by itself after the idle time in the settings."""

    changed = Signal(object)
    described = Signal(object)

    def __init__(self, thread: EngineThread, settings: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = thread
        self._settings = settings
        self._state = ModelState()
        self._params, self._anyway = LoadParams(), False
        self.idle_timer = QTimer(self, singleShot=True)
        self.idle_timer.timeout.connect(self.unload)
        settings.changed.connect(lambda _: self.touch())

    @property
    def state(self) -> ModelState:
        return self._state

    @property
    def params(self) -> LoadParams:
        """What was asked for in the newest load."""
        return self._params

    @property
    def applied(self) -> LoadParams | None:
        """What the model in memory was loaded with, all as numbers; None where none is in memory."""
        return self._state.report.params if self._state.report is not None else None

    def choose(self, path: str) -> None:
        """Load a model with what is remembered of it."""
        self.load(path, self._settings.value.model(path).load)

    def load(self, path: str, params: LoadParams, *, anyway: bool = False) -> None:
        """Load a model and remember how; a load that is running is given up.

        anyway: also where a plan says that it is too big.
        """
        if self._state.stage is Stage.LOADING:
            self._thread.stop()
        self._params, self._anyway = params, anyway
        self._settings.remember_model(path, load=params)
        self._set(ModelState(Stage.LOADING, path))
        self._thread.submit(LoadJob(path, params, self._settings.value.minimum_context, anyway))

    def load_anyway(self) -> None:
        """Load the chosen model as it was asked for, although the plan says that it does not fit."""
        if self._state.path:
            self.load(self._state.path, self._params, anyway=True)

    def keep(self, params: LoadParams) -> None:
        """Remember other parameters for the chosen model, which is in memory with what they come to."""
        self._params = params
        self._settings.remember_model(self._state.path, load=params)
        self.changed.emit(self._state)

    def ensure_loaded(self) -> None:
        """Load the chosen model again if it is not in memory."""
        if self._state.path and self._state.stage in (Stage.UNLOADED, Stage.FAILED):
            self.load(self._state.path, self._params, anyway=self._anyway)

    def cancel(self) -> None:
        if self._state.stage is Stage.LOADING:
            self._thread.stop()

    def unload(self) -> None:
        """Give the model's memory back; the next message loads it again."""
        if self._state.stage is Stage.READY:
            self._thread.submit(UnloadJob())
            # At once: what is asked while the chat is still being kept must load the model again.
            self._set(ModelState(Stage.UNLOADED, self._state.path))

    def describe(self) -> None:
        """Ask the engine for its devices; described follows."""
        self._thread.submit(DescribeJob())

    def touch(self) -> None:
        """The model was used: the idle time starts again."""
        minutes = self._settings.value.idle_unload_minutes
        if minutes and self._state.stage is Stage.READY:
            self.idle_timer.start(minutes * 60_000)
        else:
            self.idle_timer.stop()

    def hold(self) -> None:
        """The model is in use: it is not idle until touch()."""
        self.idle_timer.stop()

    def handle(self, event: ThreadEvent) -> None:
        """Take what the generation thread said."""
        match event:
            case Loading(path, fraction) if path == self._state.path:
                self._set(ModelState(Stage.LOADING, path, fraction))
            case ModelReady(info, report):
                self._set(ModelState(Stage.READY, info.path, 1.0, info, report=report))
                self.touch()
            case Measured(report) if self._state.stage is Stage.READY:
                self._set(replace(self._state, info=report.info, report=report))
            case LoadEnded(path, error) if path == self._state.path and self._state.stage is Stage.LOADING:
                self._set(ModelState(Stage.FAILED if error else Stage.UNLOADED, path, error=error))
            case Unloaded() if self._state.stage is Stage.READY:
                self._set(ModelState(Stage.UNLOADED, self._state.path))
            case Described(description):
                self.described.emit(description)
            case _:
                pass

    def _set(self, state: ModelState) -> None:
        self._state = state
        self.changed.emit(state)

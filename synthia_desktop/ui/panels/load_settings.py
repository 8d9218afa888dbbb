"""The load settings at work: the panel, the plans behind it, and the model that it loads."""

from __future__ import annotations

import psutil
from PySide6.QtCore import QEvent, QObject, Signal

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.settings import Settings
from synthia_desktop.engine.protocol import Description
from synthia_desktop.planner.preview import Loaded, Preview
from synthia_desktop.ui.load_words import compared, retried_title
from synthia_desktop.ui.model_session import ModelSession, ModelState, Stage
from synthia_desktop.ui.panels.load_facts import LoadFacts
from synthia_desktop.ui.panels.load_panel import LoadPanel
from synthia_desktop.ui.panels.load_plans import LoadPlans
from synthia_desktop.ui.plan_service import PlanService
from synthia_desktop.ui.said import shown_error
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.theme import Theme


class LoadSettings(QObject):
    """load_requested(params, anyway): the person wants the chosen model to be loaded with these settings."""

    load_requested = Signal(object, bool)

    def __init__(self, theme: Theme, models: ModelSession, settings: SettingsStore, plans: PlanService) -> None:
        super().__init__()
        self._models = models
        self._description: Description | None = None
        self._planned: Preview | None = None
        self._path = ""
        self._shown: tuple[Stage, str, LoadParams] | None = None
        self.panel = LoadPanel(theme)
        self.setParent(self.panel)
        self.plans = LoadPlans(plans, self)
        self.panel.installEventFilter(self)
        self.panel.params_changed.connect(self._ask)
        self.panel.minimum_changed.connect(lambda tokens: settings.update(minimum_context=tokens))
        self.panel.apply_requested.connect(self.load_requested)
        self.plans.planned.connect(self._take_plan)
        self.plans.failed.connect(self._take_trouble)
        settings.changed.connect(self._take_settings)
        models.changed.connect(self._show)
        models.described.connect(self._take_description)
        self._minimum = settings.value.minimum_context
        self.panel.set_minimum(self._minimum)
        self._show(models.state)
        models.describe()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.panel and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self.plans.set_watching(event.type() == QEvent.Type.Show)
        return super().eventFilter(watched, event)

    def _show(self, state: ModelState) -> None:
        self._show_report(state)
        now = (state.stage, state.path, self._models.params)
        # Every step of a load comes here, and what is measured later; showing it would undo what the person edits.
        if now == self._shown and state.stage in (Stage.LOADING, Stage.READY):
            return
        self._shown = now
        ready = state.stage is Stage.READY
        # While a model loads, what was free before is still what counts.
        if state.stage is not Stage.LOADING or state.path != self._path:
            self._planned = self._planned if state.path == self._path else None
            self._path = state.path
            memory = state.info.memory if state.info and ready else None
            self.plans.set_model(state.path, Loaded(memory, self._models.params) if memory else None)
        if not state.path:
            self.panel.set_plan(None)
        self.panel.set_facts(self._facts())
        self.panel.set_params(self._models.params, self._models.params if ready else None)

    def _show_report(self, state: ModelState) -> None:
        report = state.report
        if report is None:
            self.panel.set_loaded((), "")
        else:
            self.panel.set_loaded(compared(report), f"{retried_title(report)}." if report.stepped_down else "")

    def _facts(self) -> LoadFacts:
        """What the loaded model says of itself, and before it is loaded what its header says."""
        state, plan = self._models.state, self._planned
        info, about = state.info, self._description
        return LoadFacts(
            info.layers_total if info else plan.fit.use.layers_total if plan else 0,
            info.trained_context if info else plan.trained_context if plan else 0,
            psutil.cpu_count(logical=False) or psutil.cpu_count() or 1,
            about.devices if about else (),
            about.gpu_offload if about else True,
            info.layers_offloaded if info else None,
            info.seconds if info else 0.0,
            plan.expert_layers if plan else 0,
            info.context_length if info else 0,
        )

    def _ask(self, params: LoadParams) -> None:
        self.plans.ask(params, self._minimum)

    def _take_settings(self, value: Settings) -> None:
        if value.minimum_context != self._minimum:
            self._minimum = value.minimum_context
            self.panel.set_minimum(self._minimum)
            self._ask(self.panel.params())

    def _take_plan(self, plan: Preview) -> None:
        self._planned = plan
        self.panel.set_facts(self._facts())
        self.panel.set_plan(plan)

    def _take_trouble(self, error: SynthiaError) -> None:
        error = shown_error(error)
        words = " ".join(part for part in (f"{error.title}.", error.message) if part)
        self.panel.set_trouble(words)

    def _take_description(self, description: Description) -> None:
        self._description = description
        self.panel.set_facts(self._facts())

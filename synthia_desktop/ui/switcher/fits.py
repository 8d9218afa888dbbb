"""Whether the models that the quick switcher lists would run here: planned one after the other while it is open."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.settings import Settings
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.planner.fit import Fit, Wish
from synthia_desktop.planner.source import expert_layers, local_source
from synthia_desktop.planner.table import pace_of
from synthia_desktop.ui.controls.fit_badge import Badge, fit_badge
from synthia_desktop.ui.plan_service import PlanService

MOST = 12
FRESH_S = 60.0
"""So many models are planned, and what is known of one counts for so many seconds."""


class ModelFits(QObject):
    """changed: something more is known."""

    changed = Signal()

    def __init__(
        self, plans: PlanService, ready: Callable[[Machine], Machine], settings: Callable[[], Settings], parent: QObject
    ) -> None:
        """ready: the machine as it will be for the next load."""
        super().__init__(parent)
        self._plans, self._ready, self._settings = plans, ready, settings
        self._known: dict[str, tuple[float, Badge]] = {}

    def badge(self, path: str) -> Badge | None:
        """What is known of a model, None = nothing (yet)."""
        return self._known[path][1] if path in self._known else None

    def look(self, paths: Sequence[str]) -> None:
        """Plan those of which nothing is known that is still true."""
        now = time.monotonic()
        for path in paths[:MOST]:
            if path not in self._known or now - self._known[path][0] > FRESH_S:
                self._ask(path)

    def _ask(self, path: str) -> None:
        settings, ready = self._settings(), self._ready

        def work(desk: Desk) -> tuple[Fit, float | None]:
            machine = ready(desk.machine())
            source = local_source(Path(path))
            wish = Wish(settings.model(path).load, settings.minimum_context, expert_layers=expert_layers(source))
            fit = desk.fit(source, wish, machine)
            return fit, pace_of(source, fit, desk.speed(source, fit, machine))

        # A file that cannot be planned has no badge; that it cannot be read is told when it is loaded.
        self._plans.ask(f"switcher {path}", work, lambda done: self._take(path, *done), lambda _error: None)

    def _take(self, path: str, fit: Fit, pace: float | None) -> None:
        self._known[path] = time.monotonic(), fit_badge(fit, pace)
        self.changed.emit()

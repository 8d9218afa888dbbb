"""Asks the planner off the window's thread: what this computer is, what a model needs, how fast it will be."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.ui.asker import Asker

T = TypeVar("T")
MACHINE = "machine"
_REST = "rest"
REST_S = 60
"""The planner's process ends after so many seconds without a question, because it holds a driver's memory."""

_PATIENCE_S = 2.0


class PlanService(QObject):
    """machine_changed(Machine): what this computer has was read; machine is the newest.

    speeds_changed: this computer was measured, so that forecasts differ. Plans are asked for on topics, each of which
    keeps its newest question only.
    """

    machine_changed = Signal(object)
    speeds_changed = Signal()

    def __init__(self, open_desk: Callable[[], Desk], parent: QObject | None = None) -> None:
        """open_desk: called once, on the service's thread, with the first question."""
        super().__init__(parent)
        self._open_desk = open_desk
        self._desk: Desk | None = None
        self._asker: Asker[Desk] = Asker(self._opened, _unexpected, "plans")
        self.machine: Machine | None = None
        self._idle = QTimer(self, singleShot=True, interval=REST_S * 1000)
        self._idle.timeout.connect(self._rest)

    def look(self) -> None:
        """Read what this computer has now; machine_changed follows."""
        self.ask(MACHINE, lambda desk: desk.machine(), self._take, lambda _error: None)

    def ask(
        self,
        topic: str,
        work: Callable[[Desk], T],
        done: Callable[[T], object],
        failed: Callable[[SynthiaError], object],
    ) -> int:
        """Do work on the service's thread, then done(result) or failed(error) on this one."""
        self._idle.start()
        return self._asker.ask(topic, work, done, failed)

    def drop(self, *topics: str) -> None:
        """Want no answer any more to what was asked on these topics."""
        self._asker.drop(*topics)

    def wanted(self, topic: str, number: int) -> bool:
        """Whether that question is still the newest of its topic. From any thread."""
        return self._asker.wanted(topic, number)

    def close(self) -> None:
        """Drop all questions, and end the thread and the planner's process."""
        self._idle.stop()
        if self._desk is not None:
            self._desk.planner.stop()
        self._asker.close(_PATIENCE_S)
        if self._desk is not None:
            self._desk.close()

    def _opened(self) -> Desk:
        if self._desk is None:
            self._desk = self._open_desk()
        return self._desk

    def _rest(self) -> None:
        def rest(desk: Desk) -> None:
            desk.planner.rest(REST_S)

        self._asker.ask(_REST, rest, lambda _none: None, lambda _error: None)

    def _take(self, machine: Machine) -> None:
        self.machine = machine
        self.machine_changed.emit(machine)


def _unexpected(error: Exception) -> SynthiaError:
    return SynthiaError(
        "The memory plan could not be made",
        "Something in the model or on this computer was not expected. Nothing was changed.",
        "The model can be loaded all the same.",
        f"{type(error).__name__}: {error}",
    )

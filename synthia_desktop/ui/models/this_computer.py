"""Keeps the strip over the models true while it is seen, and measures this computer's speed when the person asks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.hardware import Hardware
from synthia_desktop.planner.desk import Desk, Machine
from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.models.hardware_strip import HardwareStrip
from synthia_desktop.ui.models.why_no_gpu import WhyDialog
from synthia_desktop.ui.plan_service import PlanService
from synthia_desktop.ui.theme import Theme

LOOK_MS = 4_000
"""So often the free memory is read again while the page is seen."""

MEASURE = "measure"


class ThisComputer(QObject):
    """trouble(SynthiaError): the speed could not be measured."""

    trouble = Signal(object)
    _progressed = Signal(float)

    def __init__(
        self, theme: Theme, strip: HardwareStrip, service: PlanService, log_file: Path, parent: QObject | None = None
    ) -> None:
        """log_file: of the engine process that the measurement runs in."""
        super().__init__(parent)
        self._theme, self._strip, self._service, self._log_file = theme, strip, service, log_file
        self._measuring = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        service.machine_changed.connect(self._show)
        strip.look_requested.connect(service.look)
        strip.measure_requested.connect(self.measure)
        strip.cancel_requested.connect(self.cancel)
        strip.why_requested.connect(self._say_why)
        self._progressed.connect(self._show_progress)
        if service.machine is not None:
            self._show(service.machine)

    @property
    def is_watching(self) -> bool:
        return self._timer.isActive()

    def watch(self, seen: bool) -> None:
        """Read the free memory now and then, or not at all while nobody sees it."""
        if seen == self._timer.isActive():
            return
        if seen:
            self._timer.start()
            self._service.look()
        else:
            self._timer.stop()

    def measure(self) -> None:
        """Begin the measurement, unless it runs. Plans wait for it: they would disturb it."""
        if self._measuring:
            return
        self._measuring = True
        self._strip.set_progress(0.0)
        numbers: list[int] = []

        def stopped() -> bool:
            # The thread may ask before this method has its number.
            return bool(numbers) and not self._service.wanted(MEASURE, numbers[0])

        def work(desk: Desk) -> bool:
            hardware: Hardware = desk.machine().hardware
            return desk.speeds.measure(self._log_file, hardware, self._progressed.emit, stopped)

        numbers.append(self._service.ask(MEASURE, work, self._finish, self._fail))

    def cancel(self) -> None:
        """Stop measuring; what was measured before stays."""
        if self._measuring:
            self._service.drop(MEASURE)
            self._end()

    def _look(self) -> None:
        if not self._measuring:
            self._service.look()

    def _show(self, machine: Machine) -> None:
        self._strip.set_hardware(machine.hardware)

    def _show_progress(self, share: float) -> None:
        if self._measuring:
            self._strip.set_progress(share)

    def _finish(self, _complete: bool) -> None:
        self._end()
        announce(self._strip, self.tr("The speed of this computer is measured"))

    def _fail(self, error: SynthiaError) -> None:
        self._end()
        self.trouble.emit(error)

    def _end(self) -> None:
        self._measuring = False
        self._strip.set_progress(None)
        # Also after a cancel: some devices may have been measured by then.
        self._service.speeds_changed.emit()

    def _say_why(self) -> None:
        if self._service.machine is not None:
            dialog = WhyDialog(self._theme, self._strip.window(), self._service.machine.hardware)
            dialog.exec()
            dialog.deleteLater()

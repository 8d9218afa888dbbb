"""Fills the status line: the model's state, the context, the speed and the memory in use."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from synthia_desktop.core.conversation import Message
from synthia_desktop.ui.chat.context import ContextWatch
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.model_session import ModelSession, ModelState, Stage
from synthia_desktop.ui.status_line import StatusLine

if TYPE_CHECKING:
    from synthia_desktop.engine.protocol import Text
    from synthia_desktop.planner.desk import Machine
    from synthia_desktop.ui.plan_service import PlanService

MEMORY_MS, GPU_MS = 3_000, 6_000


class StatusPresenter(QObject):
    """Reads the memory every three seconds while the window can be seen, and not at all otherwise.

    A GPU's is read half as often, by the planner's process, and only while a model is loaded on it.
    """

    def __init__(
        self,
        line: StatusLine,
        models: ModelSession,
        chat: ChatSession,
        context: ContextWatch,
        plans: Callable[[], PlanService],
        parent: QObject,
    ) -> None:
        """plans: asked when a model is first loaded on a GPU."""
        super().__init__(parent)
        self._line, self._models, self._chat, self._context = line, models, chat, context
        self._ask_plans = plans
        self._plans: PlanService | None = None
        self._gpus: list[tuple[str, int, int]] = []
        self.gpu_timer = QTimer(self, interval=GPU_MS)
        self.gpu_timer.timeout.connect(self._look_at_gpus)
        self._watching = False
        self._timer = QTimer(self, interval=MEMORY_MS)
        self._timer.timeout.connect(self.read_memory)
        models.changed.connect(self._show_state)
        models.changed.connect(self._watch_gpus)
        chat.writing_changed.connect(self._show_writing)
        context.filled.connect(self._show_context)
        chat.text_added.connect(self._show_speed)
        chat.answer_finished.connect(self._show_final_speed)
        self._show_state(models.state)

    def set_watching(self, watching: bool) -> None:
        """Begin or end reading the memory."""
        self._watching = watching
        if watching:
            self._timer.start()
        else:
            self._timer.stop()
        self._watch_gpus()

    def _show_state(self, state: ModelState) -> None:
        if self._chat.writing_in and state.stage is Stage.READY:
            self._line.set_state("busy", self.tr("Writing"))
        elif state.stage is Stage.READY and state.report is not None and state.report.stepped_down:
            self._line.set_state("warn", self.tr("Ready, reduced"))
        else:
            kind, text = {
                Stage.NONE: ("off", self.tr("No model loaded")),
                Stage.LOADING: ("busy", self.tr("Loading")),
                Stage.READY: ("ready", self.tr("Ready")),
                Stage.UNLOADED: ("off", self.tr("Unloaded")),
                Stage.FAILED: ("error", self.tr("No model loaded")),
            }[state.stage]
            self._line.set_state(kind, text)
        self._show_context()

    def _show_writing(self) -> None:
        self._show_state(self._models.state)

    def _show_context(self) -> None:
        info, use = self._models.state.info, self._context.use
        used, reserved = (use.used, use.reserved) if use else (0, 0)
        self._line.set_context(used, info.context_length if info else 0, reserved)

    def _show_speed(self, event: Text) -> None:
        self._line.set_speed(event.tokens_per_second)

    def _show_final_speed(self, answer: Message) -> None:
        if answer.stats is not None and answer.stats.generated_tokens:
            self._line.set_speed(answer.stats.tokens_per_second)

    def read_memory(self) -> None:
        """Show the memory that is used now."""
        import psutil

        memory = psutil.virtual_memory()
        self._line.set_memory([*self._gpus, (self.tr("RAM"), memory.total - memory.available, memory.total)])

    def _watch_gpus(self) -> None:
        info = self._models.state.info
        wanted = self._watching and info is not None and info.layers_offloaded > 0
        if wanted and not self.gpu_timer.isActive():
            self.gpu_timer.start()
            self._look_at_gpus()
        elif not wanted:
            self.gpu_timer.stop()
            if info is None and self._gpus:
                self._gpus = []
                self.read_memory()

    def _look_at_gpus(self) -> None:
        if self._plans is None:
            self._plans = self._ask_plans()
            self._plans.machine_changed.connect(self._take_machine)
        self._plans.look()

    def _take_machine(self, machine: Machine) -> None:
        """Others ask for the machine too; only while a model is on a GPU its memory is of interest here."""
        info = self._models.state.info
        if info is None or not info.layers_offloaded:
            return
        known = [gpu for gpu in machine.hardware.gpus if gpu.device in info.devices and gpu.total and not gpu.unified]
        name = self.tr("VRAM")
        self._gpus = [
            (name if len(known) == 1 else f"{name} {number}", gpu.total - gpu.free, gpu.total)
            for number, gpu in enumerate(known, 1)
        ]
        self.read_memory()

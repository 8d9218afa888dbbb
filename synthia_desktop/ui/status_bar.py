"""Fills the status line: the model's state, the context, the speed and the memory in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from synthia_desktop.core.conversation import Message
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.model_session import ModelSession, ModelState, Stage
from synthia_desktop.ui.status_line import StatusLine

if TYPE_CHECKING:
    from synthia_desktop.engine.protocol import Text

MEMORY_MS = 3_000


class StatusPresenter(QObject):
    """Reads the memory every three seconds while the window can be seen, and not at all otherwise."""

    def __init__(self, line: StatusLine, models: ModelSession, chat: ChatSession, parent: QObject) -> None:
        super().__init__(parent)
        self._line, self._models, self._chat = line, models, chat
        self._used = 0
        self._timer = QTimer(self, interval=MEMORY_MS)
        self._timer.timeout.connect(self.read_memory)
        models.changed.connect(self._show_state)
        chat.writing_changed.connect(lambda _: self._show_state(models.state))
        chat.context_used.connect(self._show_context)
        chat.text_added.connect(self._show_speed)
        chat.answer_finished.connect(self._show_final_speed)
        chat.replaced.connect(lambda _: self._show_context(0))
        self._show_state(models.state)

    def set_watching(self, watching: bool) -> None:
        """Begin or end reading the memory."""
        if watching:
            self._timer.start()
        else:
            self._timer.stop()

    def _show_state(self, state: ModelState) -> None:
        if self._chat.writing_in and state.stage is Stage.READY:
            self._line.set_state("busy", self.tr("Writing"))
        else:
            kind, text = {
                Stage.NONE: ("off", self.tr("No model loaded")),
                Stage.LOADING: ("busy", self.tr("Loading")),
                Stage.READY: ("ready", self.tr("Ready")),
                Stage.UNLOADED: ("off", self.tr("Unloaded")),
                Stage.FAILED: ("error", self.tr("No model loaded")),
            }[state.stage]
            self._line.set_state(kind, text)
        if state.stage is not Stage.READY:
            self._used = 0
        self._show_context(self._used)

    def _show_context(self, used: int) -> None:
        self._used = used
        info = self._models.state.info
        self._line.set_context(used, info.context_length if info else 0)

    def _show_speed(self, event: Text) -> None:
        self._line.set_speed(event.tokens_per_second)

    def _show_final_speed(self, answer: Message) -> None:
        if answer.stats is not None and answer.stats.generated_tokens:
            self._line.set_speed(answer.stats.tokens_per_second)

    def read_memory(self) -> None:
        """Show the memory that is used now."""
        import psutil

        memory = psutil.virtual_memory()
        self._line.set_memory([(self.tr("RAM"), memory.total - memory.available, memory.total)])

"""How the open chat fills the model's context: what is used and reserved, where it begins, what is too long for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from synthia_desktop.core.context import ContextUse, turn_ends
from synthia_desktop.core.conversation import Conversation
from synthia_desktop.core.errors import ContextFullError, SynthiaError
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.engine_events import ContextMeasured, KeepStateJob, ThreadEvent
from synthia_desktop.ui.engine_thread import EngineThread
from synthia_desktop.ui.model_session import ModelSession, ModelState, Stage

if TYPE_CHECKING:
    from synthia_desktop.engine.protocol import Summarising

MEASURE_MS = 150
"""A chat that is only passed by on the way to another one is not counted."""

MARKS = 256
"""Tokens that a prompt format may add to the shortest chat."""

UNKNOWN_CONTEXT = 2048
"""Tokens: no model is loaded with less, unless somebody asks for it."""


class ContextWatch(QObject):
    """Of the open chat. filled: use has changed. moved: first, the summary, or what is being summarised has.

    use: None while it is not known. first: the id of the first message that is in the context, "" where all are.
    summarising: how many of the first messages are being summarised now, and the text so far.
    summary_failed: the model wrote no summary, so that the messages left without one.
    """

    filled = Signal()
    moved = Signal()
    summary_failed = Signal()

    def __init__(
        self, thread: EngineThread, chat: ChatSession, models: ModelSession, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._thread, self._chat, self._models = thread, chat, models
        self.use: ContextUse | None = None
        self.first = ""
        self.summarising: tuple[int, str] | None = None
        self._ticket = 0
        self._enclosed = ""
        self._waiting: dict[int, tuple[Callable[[], None], Callable[[SynthiaError], None]]] = {}
        self._timer = QTimer(self, singleShot=True, interval=MEASURE_MS)
        self._timer.timeout.connect(self._measure)
        self._ready, self._shown, self._reserve = False, chat.conversation.id, 0
        answering = chat.answering
        answering.filled.connect(self._fill)
        answering.summarising.connect(self._show_summarising)
        answering.summarised.connect(self._summarised)
        chat.context_used.connect(self._grow)
        chat.replaced.connect(self._forget)
        chat.left.connect(lambda chat_id: thread.submit(KeepStateJob(chat_id)) if self._ready else None)
        chat.options_changed.connect(self._ask_soon)
        chat.answer_finished.connect(lambda _: self._settle())
        models.changed.connect(self._take_model)
        self._take_model(models.state)

    @property
    def summary(self) -> str:
        """What stands in the prompt for the messages that are left out; "" where nothing does."""
        options = self._chat.conversation.options
        return options.summary if self.covered else ""

    @property
    def covered(self) -> int:
        """How many messages of the shown branch the summary stands for."""
        options = self._chat.conversation.options
        if not options.summary or options.context_policy != "summarise":
            return 0
        branch = self._chat.conversation.branch()
        return next((number + 1 for number, one in enumerate(branch) if one.id == options.summary_until), 0)

    @property
    def begins_at(self) -> str:
        """The message above which the line is drawn, "" where the whole chat is in the context."""
        covered = self.covered
        if not self.first and not covered:
            return ""
        ids = [message.id for message in self._chat.conversation.branch()]
        first = ids.index(self.first) if self.first in ids else 0
        at = max(first, covered)
        return ids[at] if 0 < at < len(ids) else ""

    def set_summary(self, text: str) -> None:
        """Put another text in the summary's place; "" takes it away."""
        options = self._chat.conversation.options
        until = options.summary_until if text.strip() else ""
        self._chat.set_options(replace(options, summary=text.strip(), summary_until=until))

    def set_enclosed(self, block: str) -> None:
        """What files the next question brings is to be counted with the chat; "" = none."""
        if block != self._enclosed:
            self._enclosed = block
            self._timer.start()

    def admit(
        self, text: str, after: str | None, go: Callable[[], None], refuse: Callable[[SynthiaError], None]
    ) -> None:
        """Call go() if a message can be answered, else refuse(why). Where nobody has to count that is at once.

        after: the message that it follows instead of the current one, "" = none.
        """
        if self._surely_fits(text):
            go()
            return
        self._models.ensure_loaded()
        self._ticket += 1
        self._waiting[self._ticket] = go, refuse
        self._thread.submit(self._chat.measure_job(self._ticket, text, after))

    def handle(self, event: ThreadEvent) -> None:
        """Take what the generation thread has counted."""
        if not isinstance(event, ContextMeasured):
            return
        if event.ticket in self._waiting:
            go, refuse = self._waiting.pop(event.ticket)
            self._timer.start()
            if isinstance(event.error, ContextFullError):
                refuse(event.error)
            else:
                go()
        elif event.ticket == self._ticket and not self._chat.is_writing_here:
            self._show(event)

    def _surely_fits(self, text: str) -> bool:
        """A token has one byte at least, so that a short text needs no counting."""
        conversation, info = self._chat.conversation, self._models.state.info
        total = info.context_length if info else UNKNOWN_CONTEXT
        most = len(text.encode("utf-8", "replace")) + MARKS
        if conversation.options.context_policy == "stop" and conversation.messages:
            return self.use is not None and self.use.used + most < total
        return most + len(conversation.system_prompt.encode("utf-8", "replace")) < total

    def _measure(self) -> None:
        if self._ready and not self._chat.writing_in:
            self._ticket += 1
            question = f"{self._enclosed}…" if self._enclosed else ""
            self._thread.submit(self._chat.measure_job(self._ticket, question))

    def _ask_soon(self) -> None:
        self._timer.start()
        self.moved.emit()

    def _show(self, event: ContextMeasured) -> None:
        if event.use is not None:
            self.use, self._reserve, start = event.use, event.use.reserved, event.use.start
            ends = turn_ends(self._chat.conversation.branch()) if start else []
            self.first = ends[start][0].id if 0 < start < len(ends) else ""
        elif isinstance(event.error, ContextFullError):
            total = event.error.total
            self.use, self.first = ContextUse(0, min(event.error.tokens, total), 0, total), ""
        self.filled.emit()
        self.moved.emit()

    def _fill(self, conversation: Conversation, use: ContextUse, first: str) -> None:
        if conversation is self._chat.conversation:
            self.use, self.first, self.summarising = use, first, None
            self._reserve = max(self._reserve, use.reserved)
            self.filled.emit()
            self.moved.emit()

    def _grow(self, used: int) -> None:
        if self.use is not None and self._chat.is_writing_here:
            kept = self.use.used + self.use.reserved
            self.use = replace(self.use, used=used, reserved=max(kept - used, 0))
            self.filled.emit()

    def _settle(self) -> None:
        """An answer is over: what was reserved for it is for the next one."""
        self.summarising = None
        if self._enclosed:
            self._timer.start()
        if self.use is not None:
            self.use = replace(self.use, reserved=min(self._reserve, self.use.total - self.use.used))
            self.filled.emit()
        self.moved.emit()

    def _show_summarising(self, conversation: Conversation, event: Summarising) -> None:
        if conversation is self._chat.conversation:
            ends = turn_ends(conversation.branch())
            ids = [message.id for message in conversation.branch()]
            last = ends[event.turns - 1][1].id if 0 < event.turns <= len(ends) else ""
            self.summarising = (ids.index(last) + 1 if last else 0), event.text
            self.moved.emit()

    def _summarised(self, conversation: Conversation, written: bool) -> None:
        if conversation is self._chat.conversation:
            self.summarising = None
            if not written:
                self.summary_failed.emit()
            self.moved.emit()

    def _forget(self, conversation: Conversation) -> None:
        if conversation.id != self._shown:
            self._shown, self._enclosed = conversation.id, ""
            self.use, self.first = None, ""
            self.filled.emit()
        self.summarising = None
        self._ask_soon()

    def _take_model(self, state: ModelState) -> None:
        ready = state.stage is Stage.READY
        if ready and not self._ready:
            self._timer.start()
        elif not ready:
            self.use, self.first = None, ""
            self.filled.emit()
            self.moved.emit()
        self._ready = ready

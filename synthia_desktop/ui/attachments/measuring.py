"""Asks the loaded model how long attached texts are, and how much of its context is left for them."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QObject, QTimer, Signal

from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.engine_events import ContextMeasured, Counted, CountJob, ThreadEvent
from synthia_desktop.ui.engine_thread import EngineThread
from synthia_desktop.ui.model_session import ModelSession, ModelState, Stage

_SOON_MS = 150
COUNTED = 200_000
"""Characters of one text that are counted; of a longer one the rest is taken to be like its beginning."""


class Measuring(QObject):
    """counted(id, tokens, whether all of the text was counted). model_changed: another one is there, or none.

    room: tokens that the next question may have with all that comes with it; None while no model is there to tell.
    """

    counted = Signal(str, int, bool)
    room_changed = Signal()
    model_changed = Signal()

    def __init__(
        self, thread: EngineThread, chat: ChatSession, models: ModelSession, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._thread, self._chat = thread, chat
        self.room: int | None = None
        # Below zero: the tickets of ContextWatch, which measures the same chat, are above it.
        self._tickets = count(-1, -1)
        self._room_ticket = 0
        self._counting: dict[int, tuple[str, int]] = {}
        self._model = ""
        self._wanted = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._ask_room)
        chat.replaced.connect(self._forget_room)
        chat.answer_finished.connect(self._ask_soon)
        chat.options_changed.connect(self._ask_soon)
        models.changed.connect(self._take_model)
        self._take_model(models.state)

    def count(self, item_id: str, text: str) -> None:
        """Ask for the tokens of a text; counted follows if a model is there to count."""
        if self._model:
            ticket = next(self._tickets)
            self._counting[ticket] = item_id, len(text)
            self._thread.submit(CountJob(ticket, text[:COUNTED]))

    def want_room(self, wanted: bool) -> None:
        """Whether the room is of interest now: asking costs the engine some milliseconds."""
        asked, self._wanted = self._wanted, wanted
        if not asked:
            self._ask_soon()

    def handle(self, event: ThreadEvent) -> None:
        """Take what the generation thread has counted."""
        if isinstance(event, Counted):
            item_id, characters = self._counting.pop(event.ticket, ("", 0))
            if item_id and event.tokens is not None:
                share = max(characters / COUNTED, 1.0)
                self.counted.emit(item_id, round(event.tokens * share), share == 1.0)
        elif isinstance(event, ContextMeasured) and event.ticket == self._room_ticket:
            use = event.use
            self._set_room(max(use.total - use.used - use.reserved, 0) if use else None)

    def _ask_soon(self, _changed: object = None) -> None:
        if self._wanted:
            self._soon.start()

    def _ask_room(self) -> None:
        if not self._model:
            return
        # Where the oldest messages leave for the newest, all but the system prompt makes room; else nothing does.
        conversation = self._chat.conversation
        stays = conversation.options.context_policy == "stop" and bool(conversation.messages)
        self._room_ticket = next(self._tickets)
        self._thread.submit(self._chat.measure_job(self._room_ticket, "", None if stays else ""))

    def _forget_room(self, _conversation: object) -> None:
        self._set_room(None)
        self._ask_soon()

    def _set_room(self, room: int | None) -> None:
        if room != self.room:
            self.room = room
            self.room_changed.emit()

    def _take_model(self, state: ModelState) -> None:
        model = f"{state.path} {state.info.context_length}" if state.stage is Stage.READY and state.info else ""
        if model != self._model:
            self._model = model
            self._counting.clear()
            self._set_room(None)
            self.model_changed.emit()
            self._ask_soon()

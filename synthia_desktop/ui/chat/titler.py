"""Lets the model name a new chat while nobody waits for it.

The request goes on from the chat that is in the KV cache already, so that it costs only its own few tokens, and what it
adds there is taken back with the next question, which shares all that was before. It is not made where the model could
not take that back, where it does not fit beside the chat, or once the person has asked something; then it is ended.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer

from synthia_desktop.core.conversation import Conversation, Message, MessageState, Role, Turn
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.core.titles import QUESTION, TOKENS, title_of
from synthia_desktop.paths import demo_model
from synthia_desktop.ui.chat.archive import Archive
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.engine_events import AnswerEvent, AnswerFailed, AnswerJob, AnswerStopped, ThreadEvent
from synthia_desktop.ui.engine_thread import EngineThread
from synthia_desktop.ui.model_session import ModelSession, Stage
from synthia_desktop.ui.settings_store import SettingsStore

IDLE_MS = 1_500
_ASKED = "title:"


@dataclass
class _Asked:
    conversation: Conversation
    answer: str = ""


class Titler(QObject):
    """Begins when the first answer of a chat has ended and nothing else is asked for a moment."""

    def __init__(
        self,
        thread: EngineThread,
        chat: ChatSession,
        models: ModelSession,
        archive: Archive,
        settings: SettingsStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._thread, self._chat, self._models = thread, chat, models
        self._archive, self._settings = archive, settings
        self._asked: _Asked | None = None
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._ask)
        thread.happened.connect(self.handle)
        chat.answering.finished.connect(self._answered)
        chat.writing_changed.connect(lambda conversation_id: self._give_way() if conversation_id else None)
        chat.left.connect(lambda _: self._give_way())

    @property
    def is_asking(self) -> bool:
        """Whether the model is at it, or about to be."""
        return self._asked is not None or self._idle.isActive()

    def handle(self, event: ThreadEvent) -> None:
        """Take what the generation thread says of the title."""
        asked = self._asked
        if asked is None or not isinstance(event, AnswerEvent | AnswerStopped | AnswerFailed):
            return
        if event.message_id != _ASKED + asked.conversation.id:
            return
        from synthia_desktop.engine.protocol import Finished, Text

        if not isinstance(event, AnswerEvent):
            self._asked = None
        elif isinstance(event.event, Text):
            asked.answer += event.event.text
        elif isinstance(event.event, Finished):
            self._asked = None
            if event.event.stats.finish_reason == "stop" and (title := title_of(asked.answer)):
                self._give(asked.conversation.id, title)

    def _answered(self, conversation: Conversation, answer: Message) -> None:
        first = sum(message.role is Role.ASSISTANT for message in conversation.messages.values()) == 1
        whole = answer.state in (MessageState.COMPLETE, MessageState.LENGTH)
        if first and whole and self._settings.value.model_titles and conversation is self._chat.conversation:
            self._idle.start()

    def _ask(self) -> None:
        state, conversation = self._models.state, self._chat.conversation
        info = state.info
        # The demo knows its questions and nothing else.
        named = info is not None and info.rewinds and state.path != str(demo_model())
        if self._chat.writing_in or state.stage is not Stage.READY or not named:
            return
        answering, at = self._chat.answering, conversation.current_id
        settings = self._settings.value
        job = AnswerJob(
            _ASKED + conversation.id,
            settings.model(state.path).prompt_format,
            conversation.system_prompt,
            (*answering.turns(conversation, at), Turn(QUESTION)),
            SamplingParams(temperature=0.0, seed=0, max_tokens=TOKENS),
            began=conversation.created,
            # Nothing may leave the context for a title.
            context=replace(answering.context(conversation, at), policy="stop"),
        )
        self._asked = _Asked(conversation)
        self._thread.submit(job)

    def _give_way(self) -> None:
        """Somebody waits for the model now."""
        self._idle.stop()
        if self._asked is not None:
            self._thread.stop(_ASKED + self._asked.conversation.id)
            self._asked = None

    def _give(self, conversation_id: str, title: str) -> None:
        def given(done: bool) -> None:
            if done:
                self._chat.set_title(conversation_id, title)
                self._archive.refresh()

        self._archive.title_by_model(conversation_id, title, given)

"""The answer that is being written: one at a time, in a conversation that need not be the open one."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from synthia_desktop.core.answer_stats import AnswerStats
from synthia_desktop.core.context import ChatContext, turn_ends
from synthia_desktop.core.conversation import Conversation, Message, MessageState, Turn, turns_of
from synthia_desktop.core.reasoning import answers_only, marks_of, split
from synthia_desktop.ui.chat.archive import Archive
from synthia_desktop.ui.engine_events import AnswerEvent, AnswerFailed, AnswerJob, AnswerStopped, ThreadEvent
from synthia_desktop.ui.engine_thread import EngineThread
from synthia_desktop.ui.model_session import ModelSession
from synthia_desktop.ui.settings_store import SettingsStore

if TYPE_CHECKING:
    from synthia_desktop.engine.protocol import AnswerEvent as AnswerNews

FLUSH_MS = 750
"""Writing takes a moment too: what has been on the screen for a second is on the disk."""
STATE_OF_FINISH = {
    "stop": MessageState.COMPLETE,
    "length": MessageState.LENGTH,
    "context": MessageState.LENGTH,
    "cancelled": MessageState.STOPPED,
}


class Thinking:
    """The time from the first word of an answer's reasoning to the first of the answer proper."""

    def __init__(self) -> None:
        self._began: float | None = None
        self._ended: float | None = None

    def note(self, text: str) -> None:
        """The answer has grown to this text."""
        if self._ended is not None:
            return
        parted = split(text, growing=True)
        if parted.is_open and self._began is None:
            self._began = time.monotonic()
        elif not parted.is_open and not parted.waiting:
            self._ended = time.monotonic()

    def seconds(self) -> float:
        """How long it took, until now if it has not ended; 0 where there was none."""
        if self._began is None:
            return 0.0
        return (self._ended or time.monotonic()) - self._began


@dataclass
class Writing:
    """The answer being written and its conversation. former: what it was, if it was ended once and goes on now."""

    conversation: Conversation
    answer: Message
    former: Message | None = None
    thinking: Thinking = field(default_factory=Thinking)


class Answering(QObject):
    """Drives the generation thread and stores what it writes, within a second.

    The first argument of these is the conversation: progressed(PromptProgress), grown(Text), finished(Message),
    dropped(message id: it failed before its first word and is not there), failed(SynthiaError, after one of those two),
    filled(ContextUse, id of the first message that is in the context, "" where all are), summarising(Summarising),
    summarised(whether a summary was written: the conversation has it then).
    writing_changed(conversation id, "" when none) and context_used(tokens) concern all.
    """

    progressed = Signal(object, object)
    grown = Signal(object, object)
    finished = Signal(object, object)
    dropped = Signal(object, str)
    failed = Signal(object, object)
    filled = Signal(object, object, str)
    summarising = Signal(object, object)
    summarised = Signal(object, bool)
    writing_changed = Signal(str)
    context_used = Signal(int)

    def __init__(
        self,
        thread: EngineThread,
        models: ModelSession,
        archive: Archive,
        settings: SettingsStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._thread, self._models, self._archive, self._settings = thread, models, archive, settings
        self._flush = QTimer(self, interval=FLUSH_MS)
        self._flush.timeout.connect(self._store_partial)
        self.writing: Writing | None = None

    @property
    def conversation_id(self) -> str:
        """The id of the conversation an answer is being written in, "" when none is."""
        return self.writing.conversation.id if self.writing else ""

    def begin(
        self,
        conversation: Conversation,
        answer: Message,
        former: Message | None = None,
        change: Callable[[AnswerJob], AnswerJob] = lambda job: job,
    ) -> None:
        """Write an answer, which is in the conversation already, from the text that it has. Needs an idle engine.

        former: what the answer was before, if it goes on; it is that again if nothing comes of it. change: makes
        another job of what would be asked of the engine.
        """
        self.writing = Writing(conversation, answer, former)
        self.writing_changed.emit(conversation.id)
        self._flush.start()
        self._models.hold()
        self._models.ensure_loaded()
        path, settings = self._models.state.path, self._settings.value
        job = AnswerJob(
            answer.id,
            settings.model(path).prompt_format,
            conversation.system_prompt,
            tuple(self.turns(conversation, answer.parent_id)),
            conversation.options.sampling_or(*settings.sampling_for(path))[0],
            answer.text,
            conversation.created,
            context=self.context(conversation, answer.parent_id),
        )
        self._thread.submit(change(job))

    def turns(self, conversation: Conversation, last_id: str | None) -> list[Turn]:
        """The turns up to a message as a model is to see them: without earlier reasoning, unless the chat sends it."""
        turns = turns_of(conversation.path(last_id))
        if conversation.options.send_reasoning:
            return turns
        info = self._models.state.info
        return answers_only(turns, marks_of(info.chat_template if info else None))

    def context(self, conversation: Conversation, last_id: str | None) -> ChatContext:
        """What a conversation's prompts for an answer to this message have beside their text."""
        return ChatContext.of(conversation.id, conversation.options, conversation.path(last_id))

    def stop(self) -> None:
        """End the answer being written; its text stays."""
        if self.writing is not None:
            self._thread.stop(self.writing.answer.id)

    def close(self) -> None:
        """Store an unfinished answer as stopped, before the program ends."""
        if self.writing is not None:
            self._finish(self.writing, MessageState.STOPPED)

    def handle(self, event: ThreadEvent) -> None:
        """Take what the generation thread said of the answer being written; what concerns an older one is dropped."""
        if not isinstance(event, AnswerEvent | AnswerStopped | AnswerFailed):
            return
        writing = self.writing
        if writing is None or event.message_id != writing.answer.id:
            return
        match event:
            case AnswerEvent(_, inner):
                self._take(writing, inner)
            case AnswerStopped():
                self._finish(writing, MessageState.STOPPED)
            case AnswerFailed(_, error):
                self._finish(writing, MessageState.FAILED)
                self.failed.emit(writing.conversation, error)

    def _take(self, writing: Writing, event: AnswerNews) -> None:
        from synthia_desktop.engine.protocol import (
            ContextFilled,
            Finished,
            PromptProgress,
            Summarised,
            Summarising,
            Text,
        )

        match event:
            case ContextFilled(use=use):
                self.filled.emit(writing.conversation, use, self._first_in(writing, use.start))
            case Summarising():
                self.summarising.emit(writing.conversation, event)
            case Summarised(text=text, turns=turns):
                self._keep_summary(writing, text, turns)
            case PromptProgress():
                self.progressed.emit(writing.conversation, event)
            case Text(text=text, context_used=used):
                writing.answer = replace(writing.answer, text=writing.answer.text + text)
                writing.thinking.note(writing.answer.text)
                writing.conversation.messages[writing.answer.id] = writing.answer
                self.context_used.emit(used)
                self.grown.emit(writing.conversation, event)
            case Finished(stats=stats, context_used=used):
                self.context_used.emit(used)
                self._finish(writing, STATE_OF_FINISH[stats.finish_reason], stats)

    def _first_in(self, writing: Writing, start: int) -> str:
        """The first message of a turn, by its number, if there are turns before it."""
        ends = turn_ends(writing.conversation.path(writing.answer.parent_id)) if start else []
        return ends[start][0].id if 0 < start < len(ends) else ""

    def _keep_summary(self, writing: Writing, text: str, turns: int) -> None:
        conversation = writing.conversation
        if turns:
            last = turn_ends(conversation.path(writing.answer.parent_id))[turns - 1][1]
            conversation.options = replace(conversation.options, summary=text, summary_until=last.id)
            self._archive.put(conversation)
        self.summarised.emit(conversation, bool(turns))

    def _finish(self, writing: Writing, state: MessageState, stats: AnswerStats | None = None) -> None:
        self._flush.stop()
        self.writing = None
        if stats is not None:
            stats = replace(stats, reasoning_s=writing.thinking.seconds())
        answer, former = writing.answer, writing.former
        if state is MessageState.FAILED and former is not None and answer.text == former.text:
            answer = former
        elif former is not None and former.stats is not None:
            answer = replace(answer, state=state, stats=former.stats.then(stats) if stats else former.stats)
        else:
            answer = replace(answer, state=state, stats=stats)
        if answer.state is MessageState.FAILED and not answer.text:
            writing.conversation.remove(answer.id)
            self.dropped.emit(writing.conversation, answer.id)
        else:
            writing.conversation.messages[answer.id] = answer
            writing.conversation.updated = time.time()
            self._archive.put(writing.conversation, answer)
            self._archive.refresh()
            self.finished.emit(writing.conversation, answer)
        self.writing_changed.emit("")
        self._models.touch()

    def _store_partial(self) -> None:
        """An answer is stored from its first word on, so that one which fails before leaves nothing behind."""
        if self.writing is not None and self.writing.answer.text:
            self._archive.put(self.writing.conversation, self.writing.answer)

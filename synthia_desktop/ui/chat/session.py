"""The open conversation and the answer being written: what the person does goes in, what to show comes out."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from synthia_desktop.core.conversation import AnswerStats, Conversation, Message, MessageState, Role, Turn, turns_of
from synthia_desktop.ui.chat.archive import Archive
from synthia_desktop.ui.engine_events import (
    AnswerEvent,
    AnswerFailed,
    AnswerJob,
    AnswerStopped,
    PreviewJob,
    ThreadEvent,
)
from synthia_desktop.ui.engine_thread import EngineThread
from synthia_desktop.ui.model_session import ModelSession, ModelState
from synthia_desktop.ui.settings_store import SettingsStore

if TYPE_CHECKING:
    from synthia_desktop.engine.protocol import Finished, PromptProgress, Text

FLUSH_MS = 1_000
TITLE_LENGTH = 60
STATE_OF_FINISH = {
    "stop": MessageState.COMPLETE,
    "length": MessageState.LENGTH,
    "context": MessageState.LENGTH,
    "cancelled": MessageState.STOPPED,
}


@dataclass
class Writing:
    """The answer being written and the conversation it belongs to, which need not be the open one."""

    conversation: Conversation
    answer: Message


class ChatSession(QObject):
    """One conversation is open; one answer at a time is written, and it goes on when another conversation is opened.

    replaced(Conversation): show it anew. answer_started(Message), prompt_progress(PromptProgress), text_added(Text),
    answer_finished(Message), answer_dropped(message id: it failed before its first word), problem(SynthiaError) and
    title_changed(title, "" of a new chat) concern the open conversation. writing_changed(conversation id, "" when
    none) and context_used(tokens) always.
    """

    replaced = Signal(object)
    title_changed = Signal(str)
    message_added = Signal(object)
    answer_started = Signal(object)
    prompt_progress = Signal(object)
    text_added = Signal(object)
    answer_finished = Signal(object)
    answer_dropped = Signal(str)
    writing_changed = Signal(str)
    context_used = Signal(int)
    problem = Signal(object)

    def __init__(
        self,
        thread: EngineThread,
        models: ModelSession,
        archive: Archive,
        settings: SettingsStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._thread = thread
        self._models = models
        self._archive = archive
        self._settings = settings
        self._writing: Writing | None = None
        self._flush = QTimer(self, interval=FLUSH_MS)
        self._flush.timeout.connect(self._store_partial)
        self._model = models.state.path
        models.changed.connect(self._take_model)
        self._conversation = self._fresh()

    @property
    def conversation(self) -> Conversation:
        return self._conversation

    @property
    def writing_in(self) -> str:
        """The id of the conversation an answer is being written in, "" when none is."""
        return self._writing.conversation.id if self._writing else ""

    def new_chat(self) -> None:
        """Open an empty conversation; it is stored with its first message."""
        self.show(self._fresh())

    def show(self, conversation: Conversation) -> None:
        """Open a conversation; the one that is being written in is kept as it is in memory."""
        if self._writing and self._writing.conversation.id == conversation.id:
            conversation = self._writing.conversation
        self._conversation = conversation
        self.title_changed.emit(conversation.title)
        self.replaced.emit(conversation)
        if self._writing and self._writing.conversation is conversation:
            self.answer_started.emit(self._writing.answer)

    def set_title(self, conversation_id: str, title: str) -> None:
        """Take a new title into the conversations in memory, so that their next save keeps it."""
        for conversation in (self._conversation, self._writing and self._writing.conversation):
            if conversation and conversation.id == conversation_id:
                conversation.title = title
        if self._conversation.id == conversation_id:
            self.title_changed.emit(title)

    def set_system_prompt(self, text: str) -> None:
        """Change the open conversation's system prompt, from the next answer on."""
        self._conversation.system_prompt = text
        if self._conversation.messages:
            self._archive.put(self._conversation)

    def send(self, text: str) -> None:
        """Ask a question at the end of the current branch."""
        if self._writing is None and text.strip():
            self._ask(text)

    def edit(self, message_id: str, text: str) -> None:
        """Ask a question anew beside the old one, which stays as another version."""
        if self._writing is None and text.strip():
            self._conversation.current_id = self._conversation.messages[message_id].parent_id
            self.replaced.emit(self._conversation)
            self._ask(text)

    def regenerate(self, message_id: str) -> None:
        """Write another version of an answer, or the missing answer to a question."""
        if self._writing is None:
            message = self._conversation.messages[message_id]
            self._conversation.current_id = message.parent_id if message.role is Role.ASSISTANT else message.id
            self.replaced.emit(self._conversation)
            self._answer()

    def switch_version(self, message_id: str, delta: int) -> None:
        """Show the version before or after this message, with what follows it."""
        versions = self._conversation.siblings(message_id)
        index = next(i for i, m in enumerate(versions) if m.id == message_id) + delta
        if self._writing is None and 0 <= index < len(versions):
            self._conversation.current_id = self._conversation.latest_leaf(versions[index].id)
            self._archive.put(self._conversation)
            self.replaced.emit(self._conversation)

    def stop(self) -> None:
        """End the answer being written; its text stays."""
        if self._writing is not None:
            self._thread.stop(self._writing.answer.id)

    def close(self) -> None:
        """Store an unfinished answer as stopped, before the program ends."""
        if self._writing is not None:
            self._finish(self._writing, MessageState.STOPPED)

    def request_preview(self) -> None:
        """Ask for the exact prompt of the next turn; the generation thread answers with a Preview."""
        turns = turns_of(self._conversation.branch())
        if not turns or turns[-1].answer is not None:
            turns.append(Turn("…"))
        self._thread.submit(PreviewJob(self._format(), self._conversation.system_prompt, tuple(turns)))

    def last_question(self) -> Message | None:
        """The newest question of the current branch."""
        return next((m for m in reversed(self._conversation.branch()) if m.role is Role.USER), None)

    def last_answer(self) -> Message | None:
        """The newest answer of the current branch."""
        return next((m for m in reversed(self._conversation.branch()) if m.role is Role.ASSISTANT), None)

    def regenerate_last(self) -> None:
        """Write the newest answer anew, or the one that is missing."""
        if branch := self._conversation.branch():
            self.regenerate(branch[-1].id)

    def handle(self, event: ThreadEvent) -> None:
        """Take what the generation thread said of the answer being written; what concerns an older one is dropped."""
        if not isinstance(event, AnswerEvent | AnswerStopped | AnswerFailed):
            return
        writing = self._writing
        if writing is None or event.message_id != writing.answer.id:
            return
        match event:
            case AnswerEvent(_, inner):
                self._take(writing, inner)
            case AnswerStopped():
                self._finish(writing, MessageState.STOPPED)
            case AnswerFailed(_, error):
                in_view = self._in_view
                self._finish(writing, MessageState.FAILED)
                if in_view:
                    self.problem.emit(error)

    @property
    def _in_view(self) -> bool:
        return self._writing is not None and self._writing.conversation is self._conversation

    def _fresh(self) -> Conversation:
        now = time.time()
        system = self._settings.value.system_for(self._models.state.path)
        return Conversation(_new_id(), system_prompt=system, created=now, updated=now)

    def _take_model(self, state: ModelState) -> None:
        """A chat that has not begun takes the system prompt that is remembered for the model just chosen."""
        if state.path != self._model:
            self._model = state.path
            if not self._conversation.messages:
                self._conversation.system_prompt = self._settings.value.system_for(state.path)

    def _format(self) -> str:
        return self._settings.value.model(self._models.state.path).prompt_format

    def _message(self, role: Role, text: str, state: MessageState) -> Message:
        parent = self._conversation.current_id
        return Message(_new_id(), parent, role, text, state, time.time(), self._models.state.name)

    def _ask(self, text: str) -> None:
        conversation = self._conversation
        question = self._message(Role.USER, text, MessageState.COMPLETE)
        if not conversation.title:
            conversation.title = title_from(text)
            self.title_changed.emit(conversation.title)
        conversation.add(question)
        self._store(conversation, question)
        self.message_added.emit(question)
        self._answer()

    def _answer(self) -> None:
        conversation = self._conversation
        turns = tuple(turns_of(conversation.branch()))
        answer = self._message(Role.ASSISTANT, "", MessageState.STREAMING)
        conversation.add(answer)
        self._writing = Writing(conversation, answer)
        self.answer_started.emit(answer)
        self.writing_changed.emit(conversation.id)
        self._flush.start()
        self._models.hold()
        self._models.ensure_loaded()
        sampling, _ = self._settings.value.sampling_for(self._models.state.path)
        self._thread.submit(AnswerJob(answer.id, self._format(), conversation.system_prompt, turns, sampling))

    def _take(self, writing: Writing, event: PromptProgress | Text | Finished) -> None:
        from synthia_desktop.engine.protocol import Finished, PromptProgress, Text

        match event:
            case PromptProgress():
                if self._in_view:
                    self.prompt_progress.emit(event)
            case Text(text=text, context_used=used):
                writing.answer = replace(writing.answer, text=writing.answer.text + text)
                writing.conversation.messages[writing.answer.id] = writing.answer
                self.context_used.emit(used)
                if self._in_view:
                    self.text_added.emit(event)
            case Finished(stats=stats, context_used=used):
                self.context_used.emit(used)
                self._finish(writing, STATE_OF_FINISH[stats.finish_reason], stats)

    def _finish(self, writing: Writing, state: MessageState, stats: AnswerStats | None = None) -> None:
        in_view = self._in_view
        self._flush.stop()
        self._writing = None
        answer = replace(writing.answer, state=state, stats=stats)
        if state is MessageState.FAILED and not answer.text:
            self._drop(writing.conversation, answer)
            if in_view:
                self.answer_dropped.emit(answer.id)
        else:
            writing.conversation.messages[answer.id] = answer
            self._store(writing.conversation, answer)
            if in_view:
                self.answer_finished.emit(answer)
        self.writing_changed.emit("")
        self._models.touch()

    def _drop(self, conversation: Conversation, answer: Message) -> None:
        del conversation.messages[answer.id]
        if conversation.current_id == answer.id:
            conversation.current_id = answer.parent_id

    def _store(self, conversation: Conversation, message: Message) -> None:
        """An answer is stored from its first word on, so that one which fails before leaves nothing behind."""
        conversation.updated = time.time()
        self._archive.put(conversation, message)
        self._archive.refresh()

    def _store_partial(self) -> None:
        if self._writing is not None and self._writing.answer.text:
            self._archive.put_streaming(self._writing.conversation, self._writing.answer)


def title_from(question: str) -> str:
    """A conversation's first title: the question's first line, cut at a word."""
    line = question.strip().splitlines()[0]
    if len(line) <= TITLE_LENGTH:
        return line
    return line[:TITLE_LENGTH].rsplit(" ", 1)[0].rstrip(".,;: ") + "…"


def _new_id() -> str:
    return os.urandom(16).hex()

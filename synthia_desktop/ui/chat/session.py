"""The open conversation: what the person asks goes in, what to show comes out."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.attachments import Enclosure
from synthia_desktop.core.chat_options import ChatOptions
from synthia_desktop.core.conversation import Conversation, Message, MessageState, Role, new_id
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.titles import title_from
from synthia_desktop.ui.chat.answering import Answering
from synthia_desktop.ui.chat.archive import Archive
from synthia_desktop.ui.chat.next_turn import NextTurn
from synthia_desktop.ui.chat.open_answer import OpenAnswer
from synthia_desktop.ui.engine_events import AnswerJob, MeasureJob, ThreadEvent
from synthia_desktop.ui.engine_thread import EngineThread
from synthia_desktop.ui.model_session import ModelSession, ModelState
from synthia_desktop.ui.settings_store import SettingsStore


class ChatSession(OpenAnswer):
    """One conversation is open; one answer at a time is written, and it goes on when another conversation is opened.

    message_added(Message), answer_started(Message), title_changed(title, "" of a new chat) and options_changed()
    concern the open conversation. writing_changed(conversation id, "" when none) and context_used(tokens) always.
    left(conversation id): another one was opened.
    """

    title_changed = Signal(str)
    message_added = Signal(object)
    answer_started = Signal(object)
    writing_changed = Signal(str)
    context_used = Signal(int)
    options_changed = Signal()
    left = Signal(str)

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
        self.answering = Answering(thread, models, archive, settings, self)
        self._next_turn = NextTurn(self.answering, models, settings)
        self.answering.writing_changed.connect(self.writing_changed)
        self.answering.context_used.connect(self.context_used)
        self.follow(self.answering)
        self._model = models.state.path
        models.changed.connect(self._take_model)
        self._conversation = self._fresh()

    @property
    def conversation(self) -> Conversation:
        return self._conversation

    @property
    def writing_in(self) -> str:
        """The id of the conversation an answer is being written in, "" when none is."""
        return self.answering.conversation_id

    @property
    def is_writing_here(self) -> bool:
        """Whether an answer is being written in the open conversation."""
        return self.writing_in == self._conversation.id

    def in_memory(self, conversation_id: str) -> Conversation | None:
        """A conversation that is open or being written in: the disk may have less of it."""
        writing = self.answering.writing
        held = (self._conversation, writing and writing.conversation)
        return next((c for c in held if c and c.id == conversation_id), None)

    def new_chat(self) -> None:
        """Open an empty conversation; it is stored with its first message."""
        self.show(self._fresh())

    def show(self, conversation: Conversation) -> None:
        """Open a conversation; the one that is being written in is kept as it is in memory."""
        writing = self.answering.writing
        if writing and writing.conversation.id == conversation.id:
            conversation = writing.conversation
        former, self._conversation = self._conversation, conversation
        self.title_changed.emit(conversation.title)
        self.replaced.emit(conversation)
        if former.id != conversation.id:
            self.left.emit(former.id)
        if writing and writing.conversation is conversation:
            self.answer_started.emit(writing.answer)

    def set_title(self, conversation_id: str, title: str) -> None:
        """Take a new title into the conversations in memory, so that their next save keeps it."""
        if conversation := self.in_memory(conversation_id):
            conversation.title = title
        if self._conversation.id == conversation_id:
            self.title_changed.emit(title)

    def set_system_prompt(self, text: str) -> None:
        """Change the open conversation's system prompt, from the next answer on."""
        self._conversation.system_prompt = text
        if self._conversation.messages:
            self._archive.put(self._conversation)

    def set_options(self, options: ChatOptions) -> None:
        """Change what is set for the open conversation, from the next answer on."""
        self._conversation.options = options
        if self._conversation.messages:
            self._archive.put(self._conversation)
        self.options_changed.emit()

    def set_send_reasoning(self, on: bool) -> None:
        """Whether earlier reasoning is sent again with the next questions of the open conversation."""
        self.set_options(replace(self._conversation.options, send_reasoning=on))

    @property
    def began(self) -> float:
        """When the open conversation began, in seconds since the epoch: now, if it has not."""
        return self._conversation.created if self._conversation.messages else time.time()

    def send(self, text: str, prefill: str = "", enclosed: Enclosure | None = None) -> None:
        """Ask a question at the end of the current branch. prefill: what the answer begins with.

        enclosed: what the question comes with.
        """
        if not self.writing_in and text.strip():
            self._ask(text, prefill, enclosed)

    def edit(self, message_id: str, text: str, prefill: str = "", enclosed: Enclosure | None = None) -> None:
        """Ask a question anew beside the old one, which stays as another version. As send()."""
        if not self.writing_in and text.strip():
            self._conversation.current_id = self._conversation.before(message_id)
            self.replaced.emit(self._conversation)
            self._ask(text, prefill, enclosed)

    def regenerate(self, message_id: str) -> None:
        """Write another version of an answer, or the missing answer to a question."""
        conversation = self._conversation
        is_answer = conversation.messages[message_id].role is Role.ASSISTANT
        question = conversation.before(message_id) if is_answer else message_id
        if not self.writing_in and self._can_be_answered(question):
            conversation.current_id = question
            self.replaced.emit(conversation)
            self._answer()

    def answer_by(self, message_id: str, begun: str, change: Callable[[AnswerJob], AnswerJob]) -> None:
        """Write another version of an answer by another job than the one that today's settings make.

        begun: what it begins with.
        """
        conversation = self._conversation
        question = conversation.before(message_id)
        if not self.writing_in and self._can_be_answered(question):
            conversation.current_id = question
            self.replaced.emit(conversation)
            self._answer(begun, change)

    def go_on(self, message_id: str) -> None:
        """Write on in an answer that ended early; where something follows it, in another version that begins so."""
        conversation = self._conversation
        former = conversation.messages[message_id]
        if self.writing_in or not self._can_be_answered(conversation.before(message_id)):
            return
        if conversation.children(message_id):
            conversation.current_id = conversation.before(message_id)
            self.replaced.emit(conversation)
            self._answer(former.text)
            return
        if conversation.current_id != message_id:
            conversation.switch_to(message_id)
            self.replaced.emit(conversation)
        answer = replace(former, state=MessageState.STREAMING, model_name=self._models.state.name)
        conversation.add(answer)
        self.answer_started.emit(answer)
        self.answering.begin(conversation, answer, former)

    def stop(self) -> None:
        """End the answer being written; its text stays."""
        self.answering.stop()

    def close(self) -> None:
        """Store an unfinished answer as stopped, before the program ends."""
        self.answering.close()

    def request_preview(self) -> None:
        """Ask for the exact prompt of the next turn; the generation thread answers with a Preview."""
        self._thread.submit(self._next_turn.preview(self._conversation, self.began))

    def measure_job(self, ticket: int, question: str = "", after: str | None = None) -> MeasureJob:
        """What asks how the open conversation would fill the context with this question as the next one.

        after: the message that it follows instead of the current one, "" = none. ticket: comes back with the answer.
        """
        return self._next_turn.measure(self._conversation, self.began, ticket, question, after)

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
        """Take what the generation thread said of the answer being written."""
        self.answering.handle(event)

    def _fresh(self) -> Conversation:
        now, settings = time.time(), self._settings.value
        system = settings.system_for(self._models.state.path)
        options = ChatOptions(context_policy=settings.context_policy)
        return Conversation(new_id(), system_prompt=system, created=now, updated=now, options=options)

    def _take_model(self, state: ModelState) -> None:
        """A chat that has not begun takes the system prompt that is remembered for the model just chosen."""
        if state.path != self._model:
            self._model = state.path
            if not self._conversation.messages:
                self._conversation.system_prompt = self._settings.value.system_for(state.path)

    def _message(self, role: Role, text: str, state: MessageState) -> Message:
        parent = self._conversation.current_id
        return Message(new_id(), parent, role, text, state, time.time(), self._models.state.name)

    def _ask(self, text: str, prefill: str, enclosed: Enclosure | None) -> None:
        conversation = self._conversation
        # The variables of the system prompt stand for what is so when the first question is asked.
        conversation.created = self.began
        question = replace(self._message(Role.USER, text, MessageState.COMPLETE), enclosed=enclosed)
        if not conversation.title:
            conversation.title = title_from(text)
            self.title_changed.emit(conversation.title)
        conversation.add(question)
        conversation.updated = time.time()
        self._archive.put(conversation, question)
        self._archive.refresh()
        self.message_added.emit(question)
        self._answer(prefill)

    def _answer(self, prefill: str = "", change: Callable[[AnswerJob], AnswerJob] = lambda job: job) -> None:
        answer = self._message(Role.ASSISTANT, prefill, MessageState.STREAMING)
        self._conversation.add(answer)
        self.answer_started.emit(answer)
        self.answering.begin(self._conversation, answer, change=change)

    def _can_be_answered(self, message_id: str | None) -> bool:
        """Whether this is a question; if not, the person is told what to do."""
        message = self._conversation.messages.get(message_id or "")
        if message is not None and message.role is Role.USER:
            return True
        self.problem.emit(
            SynthiaError(
                self.tr("This answer has no question"),
                self.tr("Its question was deleted, so that there is nothing for the model to answer."),
                self.tr("Restore the question from the trash, or write a new message."),
            )
        )
        return False

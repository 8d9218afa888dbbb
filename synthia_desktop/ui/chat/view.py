"""The middle of the chat page: the open conversation as it grows, or what an empty one offers to begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QStackedWidget

from synthia_desktop.core.conversation import Conversation, Message
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.reasoning import marks_of
from synthia_desktop.ui.chat.edits import ChatEdits
from synthia_desktop.ui.chat.empty import EmptyChat
from synthia_desktop.ui.chat.message_menu import MessageMenu
from synthia_desktop.ui.chat.repeats import Repeats
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.model_session import ModelSession, ModelState, Stage
from synthia_desktop.ui.starters import starters_for
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import number_text, speed_text

if TYPE_CHECKING:
    from synthia_desktop.engine.protocol import PromptProgress, Text
    from synthia_desktop.ui.chat.details import AnswerDetails
    from synthia_desktop.ui.chat.transcript import Transcript


class ChatView(QStackedWidget):
    """Shows what the session says. load_settings_requested: from the card of a load that failed.

    edit_requested(message id), delete_requested(message id, with all that follows it), link_requested(address),
    save_requested(name of a file, text), citation_requested(message id, number of a passage),
    file_requested(message id, document's id): from a message. starter_chosen(question): to begin with.
    """

    load_settings_requested = Signal()
    edit_requested = Signal(str)
    delete_requested = Signal(str, bool)
    delete_turn_requested = Signal(str)
    link_requested = Signal(str)
    save_requested = Signal(str, str)
    starter_chosen = Signal(str)
    citation_requested = Signal(str, int)
    file_requested = Signal(str, str)

    def __init__(self, theme: Theme, chat: ChatSession, edits: ChatEdits, models: ModelSession) -> None:
        super().__init__()
        self._theme, self._chat, self._edits, self._models = theme, chat, edits, models
        self._starters: object = None
        self._shown_id = ""
        self.empty = EmptyChat(theme)
        self._menu = self._make_menu()
        self._repeats = Repeats(chat, models, self)
        self._details: AnswerDetails | None = None
        self._transcript: Transcript | None = None
        self.addWidget(self.empty)
        self.currentChanged.connect(lambda index: self.setFocusProxy(self.widget(index) or self.empty))
        chat.replaced.connect(self._replace)
        chat.message_added.connect(self._add)
        chat.answer_started.connect(self._start)
        chat.prompt_progress.connect(self._show_progress)
        chat.text_added.connect(self._show_text)
        chat.answer_finished.connect(self._finish)
        chat.answer_dropped.connect(self._drop)
        chat.problem.connect(self._take_problem)
        models.changed.connect(self._show_model)
        models.changed.connect(self._mark_reasoning)
        self.empty.starter_chosen.connect(self.starter_chosen)
        self._replace(chat.conversation)
        self._show_model(models.state)
        if chat.answering.writing is not None and chat.is_writing_here:
            self._start(chat.answering.writing.answer)

    @property
    def transcript(self) -> Transcript:
        """Made with the first message or problem: an empty chat opens without it."""
        if self._transcript is None:
            from synthia_desktop.ui.chat.transcript import Transcript

            self._transcript = Transcript(self._theme)
            self._transcript.regenerate_requested.connect(self.regenerate)
            self._transcript.go_on_requested.connect(self.go_on)
            self._transcript.menu_requested.connect(self._menu.open)
            self._transcript.details_requested.connect(self.show_details)
            self._transcript.delete_requested.connect(self.delete_requested)
            self._transcript.version_requested.connect(self._edits.switch_version)
            self._transcript.edit_requested.connect(self.edit_requested)
            self._transcript.link_requested.connect(self.link_requested)
            self._transcript.save_requested.connect(self.save_requested)
            self._transcript.citation_requested.connect(self.citation_requested)
            self._transcript.file_requested.connect(self.file_requested)
            self._mark_reasoning(self._models.state)
            self.addWidget(self._transcript)
        return self._transcript

    def regenerate(self, message_id: str) -> None:
        """Write another version of an answer."""
        self._clear_problem()
        self._chat.regenerate(message_id)

    def go_on(self, message_id: str) -> None:
        """Write on in an answer that ended early."""
        self._clear_problem()
        self._chat.go_on(message_id)

    def regenerate_last(self) -> None:
        """Write the last answer anew, or the answer that is missing."""
        self._clear_problem()
        self._chat.regenerate_last()

    def go_on_last(self) -> None:
        """Write on in the last answer."""
        if (last := self._chat.last_answer()) and last.id == self._chat.conversation.current_id:
            self.go_on(last.id)

    def write_again(self, message_id: str) -> None:
        """Write another version of an answer with the same seed and settings."""
        self._clear_problem()
        self._repeats.again(message_id)

    def why_not_again(self, message: Message) -> str:
        """Why an answer cannot be written again with its seed and settings now, in a sentence; "" = it can."""
        return self._repeats.why_not(message)

    def focused_message(self) -> str:
        """The id of the message that the keyboard is in, "" while it is elsewhere."""
        views = self._transcript.built_messages() if self._transcript is not None else []
        return next((view.message.id for view in views if view.holds_focus()), "")

    def show_details(self, message_id: str, at: QPoint) -> None:
        """Open the card of an answer at a global point; it is made with the first one."""
        from synthia_desktop.core.answer_settings import read_settings
        from synthia_desktop.ui.chat.details import AnswerDetails

        if self._details is None:
            self._details = AnswerDetails(self._theme, self)
            self._details.again_requested.connect(self.write_again)
        messages = self._chat.conversation.messages
        message = messages[message_id]
        used = read_settings(message.stats.settings) if message.stats else None
        original = messages.get(used.repeats) if used else None
        self._details.show_answer(message, original, self._repeats.why_not(message), at)

    def _make_menu(self) -> MessageMenu:
        made = MessageMenu(self._theme, self._chat, self)
        made.go_on_requested.connect(self.go_on)
        made.answer_requested.connect(self.regenerate)
        made.branch_requested.connect(self._edits.branch_from)
        made.duplicate_requested.connect(self._edits.duplicate)
        made.again_requested.connect(self.write_again)
        made.details_requested.connect(self.show_details)
        made.delete_requested.connect(self.delete_requested)
        made.delete_turn_requested.connect(self.delete_turn_requested)
        return made

    def _replace(self, conversation: Conversation) -> None:
        branch = conversation.branch()
        if branch or self._transcript is not None:
            known = self._shown_id == conversation.id
            show = self.transcript.show_branch if known else self.transcript.show_conversation
            show(branch, conversation.versions())
        self._shown_id = conversation.id
        self.setCurrentWidget(self.transcript if branch else self.empty)

    def _add(self, message: Message) -> None:
        self.setCurrentWidget(self.transcript)
        self.transcript.add_message(message, self._chat.conversation.version(message.id))

    def _start(self, answer: Message) -> None:
        self.transcript.clear_problem()
        self.transcript.begin_answer(answer.id, self._chat.conversation.version(answer.id))
        self.transcript.append_text(answer.text)
        if self._models.state.stage is Stage.LOADING:
            self.transcript.set_progress(self.tr("Waiting for the model to load"))

    def _show_progress(self, progress: PromptProgress) -> None:
        new = progress.total - progress.cached
        share = (progress.done - progress.cached) / max(new, 1)
        text = self.tr("Reading {count} tokens, {percent} %")
        self.transcript.set_progress(text.format(count=number_text(new), percent=round(100 * share)))

    def _show_text(self, event: Text) -> None:
        self.transcript.append_text(event.text)
        stats = self.tr("Writing · {count} tokens · {speed} tok/s")
        speed = speed_text(event.tokens_per_second)
        self.transcript.set_writing_stats(stats.format(count=number_text(event.tokens), speed=speed))

    def _show_model(self, state: ModelState) -> None:
        starters = starters_for(state)
        if starters != self._starters:
            self._starters = starters
            self.empty.set_state(*starters)
        if state.stage is Stage.FAILED and state.error is not None:
            self._show_problem(state.error)
        elif state.stage in (Stage.LOADING, Stage.READY):
            self._clear_problem()
            if not self._chat.conversation.messages:
                self.setCurrentWidget(self.empty)

    def _mark_reasoning(self, state: ModelState) -> None:
        """The loaded model's template says how its reasoning is marked."""
        if self._transcript is not None and state.info is not None:
            self._transcript.set_marks(marks_of(state.info.chat_template))

    def _finish(self, answer: Message) -> None:
        self.transcript.finish_answer(answer)

    def _drop(self) -> None:
        self.transcript.remove_after(self._chat.conversation.current_id)

    def _take_problem(self, error: SynthiaError) -> None:
        self._show_problem(self._models.state.error or error)

    def _show_problem(self, error: SynthiaError) -> None:
        """An error below the last message, with what can be done about it."""
        from synthia_desktop.ui.chat.load_problem import load_problem
        from synthia_desktop.ui.chat.problem import ProblemCard

        actions = []
        if self._models.state.stage is Stage.FAILED:
            card = load_problem(error, self._models, self.load_settings_requested.emit)
        else:
            if self._chat.conversation.messages:
                actions.append((self.tr("Answer again"), self.regenerate_last, True))
            card = ProblemCard(error.title, error.message, error.hint, error.details, actions)
        self.setCurrentWidget(self.transcript)
        self.transcript.show_problem(card)

    def _clear_problem(self) -> None:
        if self._transcript is not None:
            self._transcript.clear_problem()

"""What can be done where the context is full and the chat is set to stop there: said in a card, with the choices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.chat_options import ContextPolicy
from synthia_desktop.core.conversation import Message
from synthia_desktop.core.errors import ContextFullError, SynthiaError
from synthia_desktop.ui.chat.context import ContextWatch
from synthia_desktop.ui.chat.problem import ProblemCard
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.chat.view import ChatView
from synthia_desktop.ui.units import number_text


class ContextFull(QObject):
    """load_settings_requested: the person wants a longer context."""

    load_settings_requested = Signal()

    def __init__(self, view: ChatView, watch: ContextWatch, chat: ChatSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view, self._watch, self._chat = view, watch, chat
        chat.answer_finished.connect(self._look_at)
        chat.problem.connect(self._look_at_problem)

    def _look_at(self, answer: Message) -> None:
        if answer.stats is None or answer.stats.finish_reason != "context":
            return
        if self._chat.conversation.options.context_policy != "stop":
            return
        words = self.tr("The model can see {n} tokens at once, and the chat has come to them, so the answer ends here.")
        total = self._watch.use.total if self._watch.use else 0
        error = ContextFullError(self.tr("The context is full"), words.format(n=number_text(total)))
        self._show(error, lambda: self._chat.go_on(answer.id))

    def _look_at_problem(self, error: SynthiaError) -> None:
        if isinstance(error, ContextFullError):
            self._show(error, self._chat.regenerate_last)

    def _show(self, error: ContextFullError, go_on: Callable[[], None]) -> None:
        actions: list[tuple[str, Callable[[], None], bool]] = []
        if not error.single and self._chat.conversation.options.context_policy == "stop":
            actions = [
                (self.tr("Let the oldest messages leave"), lambda: self._go_on("roll", go_on), True),
                (self.tr("Summarise them"), lambda: self._go_on("summarise", go_on), False),
            ]
        actions.append((self.tr("Load settings…"), self.load_settings_requested.emit, not actions))
        hint = error.hint if error.single else self.tr("Nothing is deleted by any of these.")
        self._view.transcript.show_problem(ProblemCard(error.title, error.message, hint, "", actions))

    def _go_on(self, policy: ContextPolicy, go_on: Callable[[], None]) -> None:
        self._view.transcript.clear_problem()
        self._chat.set_options(replace(self._chat.conversation.options, context_policy=policy))
        go_on()

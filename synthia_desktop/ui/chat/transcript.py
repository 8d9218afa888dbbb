"""The transcript: one branch of a conversation, and the answer that is being written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from synthia_desktop.core.conversation import Message, MessageState, Role
from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.chat.answer import AssistantMessage
from synthia_desktop.ui.chat.column import Entry
from synthia_desktop.ui.chat.context_mark import ContextMark
from synthia_desktop.ui.chat.message_scroller import MessageScroller
from synthia_desktop.ui.chat.problem import ProblemCard, ProblemView
from synthia_desktop.ui.theme import Theme

PAINT_MS = 50
"""Words that arrive within this time are shown together: nobody reads faster, and each time costs the same work."""


class Transcript(MessageScroller):
    """Shows messages and grows the last one. version: (index from 0, count) of what there is at a message's place.

    built(MessageView): a message has come near the view. replaced: other messages than before are shown, an
    answer that has ended, or the same ones in another way.
    """

    replaced = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pending: list[str] = []
        self._writing: AssistantMessage | None = None
        self.setAccessibleName(self.tr("Conversation"))
        self._timer = QTimer(self, singleShot=True, interval=PAINT_MS)
        self._timer.timeout.connect(self._paint_pending)
        theme.changed.connect(self._apply_theme)

    def show_conversation(self, messages: Sequence[Message], versions: Mapping[str, tuple[int, int]]) -> None:
        """Replace everything that is shown, and go to the end."""
        self._forget_writing()
        self.column.cut(0)
        self._drop_card()
        for message in messages:
            self.column.add(message, versions.get(message.id, (0, 1)))
        self.follows = True
        self._mark_last()
        self.replaced.emit()
        self.settle(0)

    def show_branch(self, messages: Sequence[Message], versions: Mapping[str, tuple[int, int]]) -> None:
        """Show another branch of what is shown: where both are the same nothing moves, and the fork keeps its place."""
        focused = self._focused()
        self._forget_writing()
        self._drop_card()
        entries = self.column.entries
        pairs = zip(entries, messages, strict=False)
        fork = next((n for n, (entry, message) in enumerate(pairs) if entry.message != message), None)
        fork = min(len(entries), len(messages)) if fork is None else fork
        former = replace(entries[fork]) if fork < len(entries) else None
        for entry in entries[:fork]:
            self._set_version(entry, versions.get(entry.message.id, (0, 1)))
        self.column.cut(fork)
        for message in messages[fork:]:
            self.column.add(message, versions.get(message.id, (0, 1)))
        self._mark_last()
        self.replaced.emit()
        self.hold_place(fork, former)
        if focused is not None and entries:
            self.focus_message(min(focused, len(entries) - 1))

    def add_message(self, message: Message, version: tuple[int, int] = (0, 1)) -> None:
        """Append a finished message. The person's own message brings the view to the end."""
        self._drop_card()
        self.column.add(message, version)
        self.follows = self.follows or message.role is Role.USER
        self._mark_last()
        self.settle(len(self.column.entries) - 1)

    def remove_after(self, message_id: str | None) -> None:
        """Take away what follows a message; None takes away everything. Unknown ids change nothing."""
        index = -1 if message_id is None else self.column.index_of(message_id)
        if index is None:
            return
        self._drop_card()
        removed = self.column.entries[index + 1 :]
        if any(entry.view is self._writing for entry in removed if entry.view is not None):
            self._forget_writing()
        self.column.cut(index + 1)
        self._mark_last()
        self.settle(max(0, index))

    def begin_answer(self, message_id: str, version: tuple[int, int] = (0, 1)) -> None:
        """An answer is being prepared. A message that is shown already under this id is emptied for it."""
        self._forget_writing()
        self._drop_card()
        index = self.column.index_of(message_id)
        if index is None:
            parent = self.column.entries[-1].message.id if self.column.entries else None
            self.column.add(Message(message_id, parent, Role.ASSISTANT, "", MessageState.STREAMING), version)
            index = len(self.column.entries) - 1
        entry = self.column.entries[index]
        entry.message = replace(entry.message, text="", state=MessageState.STREAMING)
        self.column.drop(entry)
        entry.view = view = self._build(entry)
        view.show()
        if isinstance(view, AssistantMessage):
            self._writing = view
            view.begin()
        self._mark_last()
        self._resized(view)

    def set_progress(self, text: str) -> None:
        """Say what happens before the first word, such as "Reading 1,842 tokens, 40 %"."""
        if self._writing is not None:
            self._writing.set_status(text)

    def append_text(self, text: str) -> None:
        """Add a piece to the answer; pieces are collected and shown every PAINT_MS."""
        if self._pending:
            self._pending.append(text)
        elif self._writing is not None and text:
            self._pending.append(text)
            if not self._timer.isActive():
                self._timer.start()

    def set_writing_stats(self, text: str) -> None:
        """The line below the growing answer, such as "Writing · 196 tokens · 29.4 tok/s"."""
        self.set_progress(text)

    def finish_answer(self, message: Message) -> None:
        """The answer is over, for whatever reason: show it as it is stored."""
        index = self.column.index_of(message.id)
        self._forget_writing()
        if index is None:
            return
        entry = self.column.entries[index]
        entry.message = message
        if isinstance(entry.view, AssistantMessage):
            entry.view.finish(message)
            self._resized(entry.view)
        self.replaced.emit()

    def show_problem(self, card: ProblemCard) -> None:
        """Show what went wrong below the last message."""
        self._drop_card()
        self.column.card = ProblemView(self._theme, card, self._place_card, self.column)
        self.column.card.show()
        self.follows = True
        self._place_card()
        announce(self, f"{card.title}. {card.message}", urgent=True)

    def clear_problem(self) -> None:
        """Take the problem card away."""
        if self.column.card is not None:
            self._drop_card()
            self._place_card()

    def mark_context(self, above: str) -> ContextMark | None:
        """The line above a message, which is where the context begins; "" takes it away. Call place_mark() after it."""
        column = self.column
        column.mark_above = above
        if not above and column.mark is not None:
            column.mark.hide()
            column.mark.deleteLater()
            column.mark = None
        elif above and column.mark is None:
            column.mark = ContextMark(self._theme, column)
            column.mark.resized.connect(self.place_mark)
        return column.mark

    def place_mark(self) -> None:
        """The line stands elsewhere, or is of another height."""
        self.settle(0)

    def problem_view(self) -> ProblemView | None:
        """The card that is shown, or None."""
        return self.column.card

    def must_stay(self, entry: Entry) -> bool:
        return super().must_stay(entry) or (self._writing is not None and entry.view is self._writing)

    def _paint_pending(self) -> None:
        text = "".join(self._pending)
        self._pending.clear()
        writing = self._writing
        if writing is None:
            return
        if writing.append(text) if text else writing.show_waiting():
            self._resized(writing)
        if writing.waits():
            self._timer.start()

    def _forget_writing(self) -> None:
        self._timer.stop()
        self._pending.clear()
        self._writing = None

    def _place_card(self) -> None:
        self.settle(len(self.column.entries))

    def _drop_card(self) -> None:
        if self.column.card is not None:
            self.column.card.hide()
            self.column.card.deleteLater()
            self.column.card = None

    def _apply_theme(self) -> None:
        for view in self.built_messages():
            view.apply_theme()
        if self.column.card is not None:
            problem = self.column.card.problem
            self._drop_card()
            self.column.card = ProblemView(self._theme, problem, self._place_card, self.column)
            self.column.card.show()
        self.lay_out_again()
        self.replaced.emit()

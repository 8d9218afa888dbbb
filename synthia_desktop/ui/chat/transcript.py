"""The transcript: one branch of a conversation, and the answer that is being written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from synthia_desktop.core.attachments import Passage
from synthia_desktop.core.conversation import Message, MessageState, Role
from synthia_desktop.core.enclosing import passages_of
from synthia_desktop.core.reasoning import KNOWN_MARKS, Marks
from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.chat.answer import AssistantMessage
from synthia_desktop.ui.chat.column import Entry
from synthia_desktop.ui.chat.context_mark import ContextMark
from synthia_desktop.ui.chat.formulas import Formulas
from synthia_desktop.ui.chat.message import MessageView
from synthia_desktop.ui.chat.problem import ProblemCard, ProblemView
from synthia_desktop.ui.chat.question import UserMessage
from synthia_desktop.ui.chat.scroller import ColumnScroller
from synthia_desktop.ui.theme import Theme

_PAINT_MS = 33


class Transcript(ColumnScroller):
    """Shows messages and grows the last one. version: (index from 0, count) of what there is at a message's place.

    built(MessageView): a message has come near the view. replaced: other messages than before are shown.
    """

    edit_requested = Signal(str)
    regenerate_requested = Signal(str)
    go_on_requested = Signal(str)
    menu_requested = Signal(str, QPoint)
    details_requested = Signal(str, QPoint)
    delete_requested = Signal(str, bool)
    version_requested = Signal(str, int)
    link_requested = Signal(str)
    save_requested = Signal(str, str)
    citation_requested = Signal(str, int)
    file_requested = Signal(str, str)
    built = Signal(object)
    replaced = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self._build, parent)
        self._pending: list[str] = []
        self._current: str | None = None
        self._writing: AssistantMessage | None = None
        self._formulas = Formulas(self)
        self._marks: Sequence[Marks] = KNOWN_MARKS
        self.setAccessibleName(self.tr("Conversation"))
        self._timer = QTimer(self, singleShot=True, interval=_PAINT_MS)
        self._timer.timeout.connect(self._paint_pending)
        theme.changed.connect(self._apply_theme)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def set_marks(self, marks: Sequence[Marks]) -> None:
        """How reasoning is marked in the answers."""
        if marks == self._marks:
            return
        self._marks = marks
        for view in self.built_messages():
            if isinstance(view, AssistantMessage):
                view.set_marks(marks)
        self.lay_out_again()

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
        """Add a piece to the answer; pieces are collected and painted every 33 ms."""
        if self._writing is None or not text:
            return
        self._pending.append(text)
        if len(self._pending) == 1 and not self._timer.isActive():
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

    def built_messages(self) -> list[MessageView]:
        """The message widgets that exist now, from the top."""
        return [entry.view for entry in self.column.entries if entry.view is not None]

    def message_view(self, message_id: str) -> MessageView | None:
        """The widget of a message, if it is near the view."""
        index = self.column.index_of(message_id)
        return None if index is None else self.column.entries[index].view

    def problem_view(self) -> ProblemView | None:
        """The card that is shown, or None."""
        return self.column.card

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        bar = self.verticalScrollBar()
        if event.key() in steps and not event.modifiers():
            self._step(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            self.to_end()
        else:
            super().keyPressEvent(event)

    def after_scrolling(self) -> None:
        self.drop_far(self._must_stay)

    def _step(self, step: int) -> None:
        if not self.column.entries:
            return
        index = self.column.index_of(self._current or "")
        last = len(self.column.entries) - 1
        self.focus_message(last if index is None else min(max(index + step, 0), last))

    def focus_message(self, index: int) -> None:
        """Bring a message, counted from the top, into view and put the keyboard on it."""
        self.reveal(index)
        view = self.column.entries[index].view
        if view is not None:
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self, entry: Entry) -> MessageView:
        kind = UserMessage if entry.message.role is Role.USER else AssistantMessage
        view = kind(self._theme, self._formulas, entry.message, entry.version, self.column)
        view.edit_requested.connect(self.edit_requested)
        view.regenerate_requested.connect(self.regenerate_requested)
        view.go_on_requested.connect(self.go_on_requested)
        view.menu_requested.connect(self.menu_requested)
        view.details_requested.connect(self.details_requested)
        view.delete_requested.connect(self.delete_requested)
        view.version_requested.connect(self.version_requested)
        view.link_requested.connect(self.link_requested)
        view.save_requested.connect(self.save_requested)
        view.citation_requested.connect(self.citation_requested)
        view.file_requested.connect(self.file_requested)
        view.resized.connect(lambda: self._resized(view))
        view.place_requested.connect(lambda y: self._show_place(view.y() + y))
        if isinstance(view, AssistantMessage):
            view.set_marks(self._marks)
            view.set_passages(self._passages_before(entry))
        view.set_always_shown(entry is self.column.entries[-1])
        view.set_current(entry.message.id == self._current)
        self.built.emit(view)
        return view

    def _passages_before(self, entry: Entry) -> dict[int, Passage]:
        """Those that were sent with the questions above a message."""
        above = takewhile(lambda other: other is not entry, self.column.entries)
        return passages_of([other.message for other in above if other.message.enclosed])

    def _focused(self) -> int | None:
        """The number of the message that the keyboard is in."""
        held = (n for n, entry in enumerate(self.column.entries) if entry.view and entry.view.holds_focus())
        return next(held, None)

    def _set_version(self, entry: Entry, version: tuple[int, int]) -> None:
        if version != entry.version:
            entry.version = version
            if entry.view is not None:
                entry.view.set_version(*version)

    def _must_stay(self, entry: Entry) -> bool:
        return entry.view is self._writing or (entry.view is not None and entry.view.isAncestorOf(self.focusWidget()))

    def _mark_last(self) -> None:
        entries = self.column.entries
        if entries and self.column.index_of(self._current or "") is None:
            self._current = entries[-1].message.id
        for entry in entries:
            if entry.view is not None:
                entry.view.set_always_shown(entry is entries[-1])
                entry.view.set_current(entry.message.id == self._current)

    def _focus_moved(self, _former: QWidget | None, now: QWidget | None) -> None:
        holder = now
        while holder is not None and not isinstance(holder, MessageView):
            holder = holder.parentWidget()
        ours = holder if holder is not None and self.column.isAncestorOf(holder) else None
        if ours is not None:
            self._current = ours.message.id
        for view in self.built_messages():
            view.set_holds_focus(view is ours)
            if ours is not None:
                view.set_current(view is ours)

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

    def _resized(self, view: MessageView) -> None:
        entries = self.column.entries
        index = next((n for n in range(len(entries) - 1, -1, -1) if entries[n].view is view), None)
        if index is not None:
            former = entries[index].height
            self.column.measure(entries[index])
            # Most words that are added make no line more: then everything stands where it stands.
            if entries[index].height != former or view.height() != former:
                self.settle(index)

    def _show_place(self, y: int) -> None:
        """Scroll as little as needed to see a place, in pixels from the column's top, with some lines around it."""
        bar, page, around = self.verticalScrollBar(), self.viewport().height(), 3 * self._theme.line_height("reading")
        if y - around < bar.value():
            bar.setValue(y - around)
        elif y + around > bar.value() + page:
            bar.setValue(y + around - page)

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

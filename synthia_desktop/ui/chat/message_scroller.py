"""Messages as widgets: which are made, which one is current, and how the keyboard moves among them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from synthia_desktop.core.attachments import Passage
from synthia_desktop.core.conversation import Role
from synthia_desktop.core.enclosing import passages_of
from synthia_desktop.core.reasoning import KNOWN_MARKS, Marks
from synthia_desktop.ui.chat.answer import AssistantMessage
from synthia_desktop.ui.chat.column import Entry
from synthia_desktop.ui.chat.formulas import Formulas
from synthia_desktop.ui.chat.message import MessageView
from synthia_desktop.ui.chat.question import UserMessage
from synthia_desktop.ui.chat.scroller import ColumnScroller
from synthia_desktop.ui.theme import Theme


class MessageScroller(ColumnScroller):
    """Hands on what the messages ask for. built(MessageView): a message has come near the view."""

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

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self._build, parent)
        self._current: str | None = None
        self._formulas = Formulas(self)
        self._marks: Sequence[Marks] = KNOWN_MARKS
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

    def built_messages(self) -> list[MessageView]:
        """The message widgets that exist now, from the top."""
        return [entry.view for entry in self.column.entries if entry.view is not None]

    def message_view(self, message_id: str) -> MessageView | None:
        """The widget of a message, if it is near the view."""
        index = self.column.index_of(message_id)
        return None if index is None else self.column.entries[index].view

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            for view in self.built_messages():
                if isinstance(view, AssistantMessage):
                    view.paint_anew()
        return super().event(event)

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
        self.drop_far(self.must_stay)

    def must_stay(self, entry: Entry) -> bool:
        """Whether a message keeps its widget however far from the view it is."""
        return entry.view is not None and entry.view.isAncestorOf(self.focusWidget())

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

    def _resized(self, view: MessageView) -> None:
        entries = self.column.entries
        index = next((n for n in range(len(entries) - 1, -1, -1) if entries[n].view is view), None)
        if index is not None:
            former = entries[index].height
            self.column.measure(entries[index])
            # Most words that are added make no line more: then everything stands where it stands.
            if entries[index].height != former or view.height() != former:
                grows = index == len(entries) - 1 and entries[index].height >= former
                self.settle(index, grows=grows)

    def _show_place(self, y: int) -> None:
        """Scroll as little as needed to see a place, in pixels from the column's top, with some lines around it."""
        bar, page, around = self.verticalScrollBar(), self.viewport().height(), 3 * self._theme.line_height("reading")
        if y - around < bar.value():
            bar.setValue(y - around)
        elif y + around > bar.value() + page:
            bar.setValue(y + around - page)

"""The column of messages: every message has its place, but only those near the view have widgets.

A conversation of thousands of messages then opens as fast as a short one and takes no more memory.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from synthia_desktop.core.conversation import Message, Role
from synthia_desktop.ui.chat.context_mark import ContextMark
from synthia_desktop.ui.chat.message import PAD_X, PAD_Y, MessageView
from synthia_desktop.ui.chat.problem import ProblemView
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as

READING_COLUMN = 784
_SIDE, _TOP, _BOTTOM = 20, 4, 8
_AROUND_FILE = 18


@dataclass
class Entry:
    """A message and its place. height is measured when the widget is built, until then it is estimated. In pixels."""

    message: Message
    version: tuple[int, int]
    height: int
    top: int = 0
    view: MessageView | None = None


class Column(QWidget):
    """Places message widgets one below the other and builds or drops them as the view moves."""

    def __init__(self, theme: Theme, build: Callable[[Entry], MessageView], viewport: QWidget) -> None:
        super().__init__(viewport)
        self._theme = theme
        speak_as(self, SpokenRole.List)
        self.setAccessibleName(self.tr("Messages"))
        self._viewport = viewport
        # What has been painted is moved when the column scrolls and stays when it becomes longer.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._build = build
        self._left = 0
        self.entries: list[Entry] = []
        self.card: ProblemView | None = None
        self.mark: ContextMark | None = None
        self.mark_above = ""
        self.text_width = READING_COLUMN
        self.needed = 0

    def set_frame(self, outer: int, offset: int) -> bool:
        """outer: the transcript's width; offset: where the viewport begins in it. True: the text width is new."""
        former = self.text_width
        self.text_width = max(120, min(READING_COLUMN, outer - 2 * _SIDE))
        self._left = (outer - self.text_width) // 2 - offset
        return self.text_width != former

    def add(self, message: Message, version: tuple[int, int]) -> Entry:
        """Append a message; it gets its place with the next place()."""
        entry = Entry(message, version, self._estimate(message))
        self.entries.append(entry)
        return entry

    def cut(self, count: int) -> None:
        """Keep the first `count` messages only."""
        for entry in self.entries[count:]:
            self.drop(entry)
        del self.entries[count:]

    def drop(self, entry: Entry) -> None:
        """Take a message's widget away; its place stays."""
        if entry.view is not None:
            entry.view.hide()
            entry.view.deleteLater()
            entry.view = None

    def measure(self, entry: Entry) -> None:
        """Lay one built message out at the current width."""
        if entry.view is not None:
            entry.height = entry.view.set_width(self.text_width)

    def place(self, first: int = 0) -> None:
        """Give every message from `first` on its place; `needed` is then the height of the column."""
        y = self.entries[first - 1].top + self.entries[first - 1].height if 0 < first <= len(self.entries) else _TOP
        width = self.text_width + 2 * PAD_X
        for entry in self.entries[first:]:
            if self.mark is not None and entry.message.id == self.mark_above:
                height = self.mark.height_for(self.text_width)
                self.mark.setGeometry(self._left, y, self.text_width, height)
                y += height
            entry.top = y
            if entry.view is not None:
                entry.view.setGeometry(self._left - PAD_X, y, width, entry.height)
            y += entry.height
        if self.mark is not None:
            self.mark.setVisible(self.index_of(self.mark_above) is not None)
        if self.card is not None:
            height = self.card.height_for(self.text_width)
            self.card.setGeometry(self._left, y + PAD_Y, self.text_width, height)
            y += height + 2 * PAD_Y
        self.needed = y + _BOTTOM

    def show_from(self, value: int, *, grows: bool = False) -> None:
        """Stand so that the viewport begins at this pixel of the column; takes the height that place() has found.

        grows: only the end is another one, and what stands above it is not to be painted again.
        """
        if grows and value != -self.y():
            # What has changed is painted first: Qt does not move pictures with something in them that is out of date.
            QCoreApplication.sendEvent(self.window(), QEvent(QEvent.Type.UpdateRequest))
        self.setGeometry(0, -value, self._viewport.width(), self.needed)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.color("bg.content"))

    def within(self, top: int, bottom: int) -> range:
        """The numbers of the messages that touch the stretch from top to bottom."""
        first = bisect_right(self.entries, top, key=lambda entry: entry.top) - 1
        return range(max(0, first), bisect_left(self.entries, bottom, key=lambda entry: entry.top))

    def fill(self, top: int, bottom: int) -> int | None:
        """Build what is missing in this stretch; gives the first message that got another height, or None."""
        changed: int | None = None
        for index in self.within(top, bottom):
            entry = self.entries[index]
            if entry.view is None:
                entry.view = self._build(entry)
                former = entry.height
                self.measure(entry)
                entry.view.setGeometry(self._left - PAD_X, entry.top, self.text_width + 2 * PAD_X, entry.height)
                entry.view.show()
                if changed is None and entry.height != former:
                    changed = index
        return changed

    def drop_outside(self, top: int, bottom: int, keep: Callable[[Entry], bool]) -> None:
        """Take the widgets away that lie outside this stretch, except those to keep."""
        for entry in self.entries:
            outside = entry.top + entry.height < top or entry.top > bottom
            if entry.view is not None and outside and not keep(entry):
                self.drop(entry)

    def index_of(self, message_id: str) -> int | None:
        """The number of a message, counted from the top, or None."""
        return next((n for n, entry in enumerate(self.entries) if entry.message.id == message_id), None)

    def _estimate(self, message: Message) -> int:
        letter = self._theme.px(7)
        lines = 1 + message.text.count("\n") + len(message.text) * letter // self.text_width
        extra = 28 if message.role is Role.ASSISTANT else 14
        files = len(message.enclosed.attachments) if message.enclosed else 0
        extra += files * (self._theme.line_height("body") + self._theme.line_height("small") + _AROUND_FILE)
        return lines * self._theme.line_height("reading") + extra + 2 * PAD_Y

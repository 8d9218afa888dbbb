"""The scrolling half of the transcript: keeps the end, or what is being read, in place while heights change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolButton, QWidget

from synthia_desktop.core.conversation import Role
from synthia_desktop.ui.chat.column import Column, Entry
from synthia_desktop.ui.chat.message import MessageView
from synthia_desktop.ui.theme import Theme

# Screens of messages that are built beyond the view, and screens beyond which they are taken away again.
_BUILD, _KEEP = 0.75, 3.0
_NEAR_END = 8
_BUTTON = 34


class ColumnScroller(QAbstractScrollArea):
    """A scroll area over a Column whose end it follows until the person scrolls away from it."""

    def __init__(self, theme: Theme, build: Callable[[Entry], MessageView], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settling = False
        self.follows = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.column = Column(theme, build, self.viewport())
        self.end_button = QToolButton(self)
        self.end_button.setProperty("look", "round")
        self.end_button.setIcon(theme.icon("arrow-down", "text.primary"))
        self.end_button.setIconSize(QSize(16, 16))
        self.end_button.setFixedSize(_BUTTON, _BUTTON)
        self.end_button.setToolTip(self.tr("To the end"))
        self.end_button.setAccessibleName(self.tr("To the end"))
        self.end_button.clicked.connect(self.to_end)
        self.end_button.hide()

    def to_end(self) -> None:
        """Go to the end and follow it again."""
        self.follows = True
        self.settle()

    def settle(self, first: int | None = None, *, grows: bool = False) -> None:
        """Place the messages from `first` on (None: places stay), build what is near, and hold the view still.

        grows: only the end of what stands there is another one.
        """
        anchor = None if self.follows else self._anchor()
        self._settling = True
        if first is not None:
            self.column.place(first)
        self._hold(anchor, grows=grows)
        # What grows at the end brings nothing near that was far.
        while not grows and (changed := self.column.fill(*self._stretch(_BUILD))) is not None:
            self.column.place(changed)
            self._hold(anchor)
        self._settling = False
        bar = self.verticalScrollBar()
        self.end_button.setVisible(not self.follows and bar.value() < bar.maximum() - _NEAR_END)

    def drop_far(self, keep: Callable[[Entry], bool]) -> None:
        """Take away the widgets of messages that are screens away."""
        self.column.drop_outside(*self._stretch(_KEEP), keep)

    def reveal(self, index: int) -> None:
        """Scroll as little as needed to see a message, its beginning first."""
        self.follows = False
        for _ in range(2):
            entry, bar, page = self.column.entries[index], self.verticalScrollBar(), self.viewport().height()
            if entry.top < bar.value() or entry.height > page:
                bar.setValue(entry.top)
            elif entry.top + entry.height > bar.value() + page:
                bar.setValue(entry.top + entry.height - page)
            # Building the message may show that its estimated height was wrong.
            self.settle()
        self.follows = self._at_end()

    def hold_place(self, index: int, former: Entry | None) -> None:
        """Place the messages from this one on, which stands where `former` stood, and keep it there on the screen.

        A question keeps its top there and an answer its end: there its versions are switched, which may go on.
        """
        bar, page = self.verticalScrollBar(), self.viewport().height()
        place = _switch_of(former) - bar.value() if former is not None else -1
        self.follows = False
        self.column.place(index)
        self.settle()
        if former is not None and index < len(self.column.entries):
            entry = self.column.entries[index]
            if entry.message.role is former.message.role and 0 <= place <= page:
                bar.setValue(_switch_of(entry) - place)
                self.settle()
            elif not 0 <= entry.top - bar.value() <= page:
                self.reveal(index)
        self.follows = self._at_end()

    def lay_out_again(self) -> None:
        """Measure every built message anew: the width or the text size has changed."""
        for entry in self.column.entries:
            self.column.measure(entry)
        self.settle(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(self._theme.line_height("reading"))
        if self.column.set_frame(self.width(), self.viewport().x()):
            self.lay_out_again()
        else:
            self.settle(0)
        self.end_button.move((self.width() - _BUTTON) // 2, self.height() - _BUTTON - 10)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.settle(0)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        if not self._settling:
            self.column.show_from(self.verticalScrollBar().value())
            self.follows = self._at_end()
            self.settle()
            self.after_scrolling()

    def after_scrolling(self) -> None:
        """Called when the person has scrolled."""

    def _anchor(self) -> tuple[Entry, int] | None:
        value = self.verticalScrollBar().value()
        index = self.column.within(value, value + 1)
        if not index:
            return None
        entry = self.column.entries[index[0]]
        return entry, value - entry.top

    def _hold(self, anchor: tuple[Entry, int] | None, *, grows: bool = False) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.column.needed - page))
        if self.follows:
            bar.setValue(bar.maximum())
        elif anchor is not None:
            bar.setValue(anchor[0].top + anchor[1])
        self.column.show_from(bar.value(), grows=grows)

    def _stretch(self, screens: float) -> tuple[int, int]:
        value, page = self.verticalScrollBar().value(), self.viewport().height()
        return round(value - screens * page), round(value + (1 + screens) * page)

    def _at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - _NEAR_END


def _switch_of(entry: Entry) -> int:
    """Where a message's versions are switched, in pixels from the top of the column."""
    return entry.top + (entry.height if entry.message.role is Role.ASSISTANT else 0)

"""Finds words in the open chat: counts them in every message, marks those that are shown, goes from one to the next.

Messages far from the view have no widgets: what they hold is counted from their text, a few milliseconds at a time.
"""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from synthia_desktop.ui.chat.answer import AssistantMessage
from synthia_desktop.ui.chat.code_view import CodeView
from synthia_desktop.ui.chat.document import DocumentView
from synthia_desktop.ui.chat.message import MessageView
from synthia_desktop.ui.chat.question import UserMessage
from synthia_desktop.ui.chat.shown_words import count, count_thought, spans_in
from synthia_desktop.ui.chat.stack import BlockStack
from synthia_desktop.ui.chat.transcript import Transcript

_AT_A_TIME_S = 0.008


class Finding(QObject):
    """changed(number of the place gone to from 1, 0 = none; how many there are; whether all messages are counted)."""

    changed = Signal(int, int, bool)

    def __init__(self, transcript: Transcript, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._transcript = transcript
        self._words: tuple[str, ...] = ()
        self._hits: list[tuple[int, int]] = []
        self._counted = 0
        self._at: tuple[int, int] | None = None
        self._wanted: int | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._count_some)
        transcript.built.connect(self._built)
        for view in transcript.built_messages():
            self._built(view)
        transcript.replaced.connect(self._begin)

    @property
    def words(self) -> tuple[str, ...]:
        """What is looked for, folded."""
        return self._words

    def look_for(self, words: Sequence[str], message_id: str = "") -> None:
        """Look for these folded words and go to the first place from the view on; none: nothing is marked any more.

        message_id: go to the first place in this message instead.
        """
        self._words = tuple(words)
        self._at = None
        self._wanted = self._transcript.column.index_of(message_id) if message_id else self._first_in_view()
        self._begin()

    def step(self, by: int) -> None:
        """Go to the next place (1) or the one before (-1); after the last one comes the first."""
        if self._hits:
            at = bisect_left(self._hits, self._at) if self._at is not None else -1 if by > 0 else 0
            self._go(self._hits[(at + by) % len(self._hits)])

    def _begin(self) -> None:
        """Count anew: other words, or other messages."""
        self._hits.clear()
        self._counted = 0
        for view in self._transcript.built_messages():
            self._mark(view)
        if self._words:
            self._timer.start()
        else:
            self._timer.stop()
            self._at = None
        self._tell()

    def _count_some(self) -> None:
        until = time.monotonic() + _AT_A_TIME_S
        entries = self._transcript.column.entries
        while self._counted < len(entries) and time.monotonic() < until:
            number, self._counted = self._counted, self._counted + 1
            self._hits += [(number, place) for place in range(count(entries[number].message, self._words))]
        if self._wanted is not None and self._hits and self._hits[-1][0] >= self._wanted:
            first = bisect_left(self._hits, (self._wanted, 0))
            self._wanted = None
            self._go(self._hits[first])
        elif self._counted < len(entries):
            self._timer.start()
        elif self._wanted is not None and self._hits:
            self._wanted = None
            self._go(self._hits[0])
        if self._counted < len(entries):
            self._timer.start()
        self._tell()

    def _go(self, hit: tuple[int, int]) -> None:
        former, self._at = self._at, hit
        entries = self._transcript.column.entries
        self._transcript.reveal(hit[0])
        view = entries[hit[0]].view
        if isinstance(view, AssistantMessage) and view.reasoning and hit[1] < _folded(view, self._words):
            view.reasoning.open()
            self._transcript.reveal(hit[0])
        if former is not None and former[0] < len(entries) and (left := entries[former[0]].view) is not None:
            self._mark(left)
        if view is not None:
            self._mark(view)
            self._scroll_to(view, hit[1])
        self._tell()

    def _scroll_to(self, view: MessageView, place: int) -> None:
        """Bring the line of a message's place into the view, a third from the top."""
        spots = list(_places(view, self._words))
        if not spots:
            return
        document, begin = spots[min(place - _folded(view, self._words), len(spots) - 1)]
        y = document.mapTo(self._transcript.column, QPoint(0, 0)).y() + round(document.place_of(begin).center().y())
        bar, page = self._transcript.verticalScrollBar(), self._transcript.viewport().height()
        if not bar.value() + page // 8 <= y <= bar.value() + page * 7 // 8:
            bar.setValue(y - page // 3)

    def _first_in_view(self) -> int:
        top = self._transcript.verticalScrollBar().value()
        shown = self._transcript.column.within(top, top + self._transcript.viewport().height())
        return shown[0] if shown else 0

    def _built(self, view: MessageView) -> None:
        # Texts come in slices, and formulas are drawn later: what stands in a message then is marked anew.
        view.resized.connect(lambda: self._mark(view) if self._words else None)
        if self._words:
            self._mark(view)

    def _mark(self, view: MessageView) -> None:
        here = self._at is not None and self._transcript.column.index_of(view.message.id) == self._at[0]
        number = _folded(view, self._words)
        for document in _documents(view):
            spans = spans_in(document.toPlainText(), self._words) if self._words else []
            current = self._at[1] - number if here and self._at is not None else -1
            document.mark_found(spans, current if 0 <= current < len(spans) else -1)
            number += len(spans)

    def _tell(self) -> None:
        at = bisect_left(self._hits, self._at) + 1 if self._at is not None else 0
        done = self._counted >= len(self._transcript.column.entries)
        self.changed.emit(min(at, len(self._hits)), len(self._hits), done)


def _documents(view: MessageView) -> Iterator[DocumentView]:
    """The texts of a message that can be seen, in their order."""
    stacks: list[BlockStack | None] = []
    if isinstance(view, UserMessage):
        stacks = [view.long_view]
        if view.long_view is None:
            yield view.text_view
    elif isinstance(view, AssistantMessage):
        stacks = [view.reasoning.stack() if view.reasoning is not None else None, view.stack]
    for block in (block for stack in stacks if stack is not None for block in stack.views()):
        if isinstance(block, DocumentView):
            yield block
        elif isinstance(block, CodeView):
            yield block.view


def _folded(view: MessageView, words: Sequence[str]) -> int:
    """How many places are in reasoning that is closed."""
    if not isinstance(view, AssistantMessage) or view.reasoning is None or view.reasoning.is_open() or not words:
        return 0
    return count_thought(view.message, words)


def _places(view: MessageView, words: Sequence[str]) -> Iterator[tuple[DocumentView, int]]:
    for document in _documents(view):
        for begin, _ in spans_in(document.toPlainText(), words):
            yield document, begin

"""An answer as a widget: a stack of blocks below its reasoning, and the line that says how it is written."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QLabel, QWidget

from synthia_desktop.core.attachments import Passage
from synthia_desktop.core.conversation import Message, MessageState
from synthia_desktop.core.reasoning import KNOWN_MARKS, Marks, split, without_reasoning
from synthia_desktop.ui.attachments.words import passage_tip
from synthia_desktop.ui.chat.citing import citation_in
from synthia_desktop.ui.chat.formulas import Formulas
from synthia_desktop.ui.chat.message import MARK, MARK_GAP, PAD_X, PAD_Y, MessageView, spoken
from synthia_desktop.ui.chat.reasoning_view import ReasoningView
from synthia_desktop.ui.chat.stack import BlockStack
from synthia_desktop.ui.chat.status import StatusRow
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.theme import Theme

_ROW = 24
_AFTER_REASONING = 8
_MAY_MARK = re.compile(r"[<>\[\]|◁▷]")


class AssistantMessage(MessageView):
    """An answer: the mark, its blocks, then its actions, or while it is written the status line in their place."""

    def __init__(
        self,
        theme: Theme,
        formulas: Formulas,
        message: Message,
        version: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, message, version, parent)
        self._mark = QLabel(self)
        self.stack = BlockStack(theme, formulas, self)
        self.stack.link_requested.connect(self._follow)
        self.stack.save_requested.connect(self.save_requested)
        self.stack.resized.connect(self.resized)
        self.stack.place_requested.connect(lambda y: self.place_requested.emit(self.stack.y() + y))
        self._formulas = formulas
        self.reasoning: ReasoningView | None = None
        self._marks: Sequence[Marks] = KNOWN_MARKS
        self._grown, self._shown = "", ""
        # What belongs to the ends of both: long texts are not put together for every few words.
        self._plain: list[str] = []
        self.status_row = StatusRow(theme, self)
        self.status_row.hide()
        self._caption = label(theme, "", style="small", role="text.tertiary")
        self._caption.setParent(self)
        self._writing = False
        self._actions_top = self._needed = 0
        self._placed: tuple[object, ...] = ()
        self._placed_at: tuple[object, ...] = ()
        self._show_mark()
        self.finish(message)

    def begin(self) -> None:
        """Show that an answer is being prepared."""
        self._writing = True
        self._grown = self._shown = ""
        self._plain.clear()
        self._caption.hide()
        self.update_actions()

    def set_status(self, text: str) -> None:
        """The words beside the ring; with no words there is no ring."""
        self.status_row.set_text(text)
        self.status_row.setVisible(bool(text) and self._writing)

    def append(self, text: str) -> bool:
        """Add a piece of the answer, or of the reasoning before it. False: nothing of it is to be seen yet."""
        if self._shown and not _MAY_MARK.search(text):
            # The answer has begun, and nothing in this piece can end what was thought before it.
            self._plain.append(text)
            return self.stack.feed(text, later=True)
        plain = "".join(self._plain)
        self._plain.clear()
        self._grown, self._shown = self._grown + plain + text, self._shown + plain
        parted = split(self._grown, self._marks, growing=True)
        if parted.reasoning:
            view = self._reasoning_view()
            if parted.is_open:
                view.grow(parted.reasoning)
            elif view.is_growing() or view.plain_text() != parted.reasoning:
                view.finish(parted.reasoning, 0.0)
        if not parted.answer.startswith(self._shown):
            # What was taken for the answer was reasoning, of which the prompt held the beginning.
            self.stack.show_text("")
            self._shown = ""
        if len(parted.answer) > len(self._shown):
            self.stack.feed(parted.answer[len(self._shown) :], later=True)
            self._shown = parted.answer
        return True

    def show_waiting(self) -> bool:
        """Show what has been added and waits for more; True if there was anything."""
        waited = self.waits()
        for part in (self.stack, self.reasoning):
            if part is not None:
                part.flush()
        return waited

    def waits(self) -> bool:
        """Whether something has been added that is not shown yet."""
        return self.stack.waits or (self.reasoning is not None and self.reasoning.waits)

    def finish(self, message: Message) -> None:
        """Show the whole answer as it is stored; blocks that are right already stay."""
        self.message = message
        self._writing = False
        self.status_row.hide()
        parted = split(message.text, self._marks)
        self.stack.show_text(parted.answer)
        if parted.reasoning:
            seconds = message.stats.reasoning_s if message.stats else 0.0
            self._reasoning_view().finish(parted.reasoning, seconds, stays=not parted.answer)
        elif self.reasoning is not None:
            self.reasoning.hide()
            self.reasoning.deleteLater()
            self.reasoning = None
        self.tell_actions()
        caption = self._caption_for(message, bool(parted.answer))
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        self.setAccessibleName(self.tr("Synthia: {text}").format(text=spoken(parted.answer)))
        self.update_actions()

    def copied_text(self) -> str:
        return without_reasoning(self.message.text, self._marks)

    def set_marks(self, marks: Sequence[Marks]) -> None:
        """How reasoning is marked, where the model's template says it."""
        if marks != self._marks:
            self._marks = marks
            if not self._writing:
                self.finish(self.message)

    def set_passages(self, passages: Mapping[int, Passage]) -> None:
        """The passages that the answer may cite, by their numbers."""
        if passages:
            self.stack.set_citations({number: passage_tip(one) for number, one in passages.items()})

    def plain_text(self) -> str:
        """The words of the answer."""
        return self.stack.plain_text()

    def caption(self) -> str:
        """Why the answer ended early, or nothing."""
        return self._caption.text() if not self._caption.isHidden() else ""

    def set_current(self, current: bool) -> None:
        super().set_current(current)
        if self.reasoning is not None:
            self.reasoning.set_tab_stop(current)
            if current:
                QWidget.setTabOrder(self, self.reasoning.button)
        self.stack.set_tab_stop(current)

    def shows_actions(self) -> bool:
        return not self._writing

    def place_actions(self) -> None:
        if self._actions is not None:
            left, row = MARK + MARK_GAP - 4, max(_ROW, self.theme.px(_ROW))
            self.place(self._actions, left, self._actions_top, self.width() - 2 * PAD_X - left, row)

    def paint_anew(self) -> None:
        """Paint what is made of pixels for a screen of another density."""
        self._show_mark()
        self.stack.paint_anew()
        if self.reasoning is not None:
            self.reasoning.paint_anew()
        self.resized.emit()

    def apply_theme(self) -> None:
        self._placed = self._placed_at = ()
        self._show_mark()
        self.stack.apply_theme()
        if self.reasoning is not None:
            self.reasoning.apply_theme()

    def set_width(self, width: int) -> int:
        left, inner = MARK + MARK_GAP, width - MARK - MARK_GAP
        if width + 2 * PAD_X != self.width():
            self.resize(width + 2 * PAD_X, self.height())
        above = self.reasoning.set_width(inner) if self.reasoning is not None else 0
        height = self.stack.set_width(inner)
        top = (width, above, self.reasoning is None, self.isRightToLeft())
        if top != self._placed_at:
            self._placed_at, self._placed = top, ()
            self._place_top(left, inner, above)
        state = (height, self._writing, self._caption.text())
        if state != self._placed:
            self._placed = state
            self._needed = self._place_parts(left, inner, above, height)
        return self._needed

    def _place_top(self, left: int, inner: int, above: int) -> None:
        """Put what does not move while the answer grows below a reasoning of this height."""
        first = self.theme.line_height("reading")
        if self.reasoning is not None:
            first = self.reasoning.button.height()
            self.place(self.reasoning, left, 0, inner, above)
        # In the middle of the first line, whatever the text size is.
        self.place(self._mark, 1, max(1, (first - 22) // 2), 22, 22)

    def _place_parts(self, left: int, inner: int, above: int, height: int) -> int:
        """above: height of the reasoning, height: of the answer; gives that of the whole message."""
        y = above + _AFTER_REASONING if self.reasoning is not None else 0
        self.place(self.stack, left, y, inner, height)
        y += height
        row = max(_ROW, self.theme.px(_ROW))
        if self._writing:
            y += 4 if y else 0
            self.place(self.status_row, left, y, inner, row)
            return y + row + 2 * PAD_Y
        if self._caption.text():
            self.place(self._caption, left, y + 4, inner, self.theme.line_height("small"))
            y += 4 + self.theme.line_height("small")
        self._actions_top = y + 4
        self.place_actions()
        return y + 4 + row + 2 * PAD_Y

    def _follow(self, link: str) -> None:
        number = citation_in(link)
        if number is None:
            self.link_requested.emit(link)
        else:
            self.citation_requested.emit(self.message.id, number)

    def _show_mark(self) -> None:
        self._mark.setPixmap(self.theme.mark(22, self.devicePixelRatio()))

    def _reasoning_view(self) -> ReasoningView:
        if self.reasoning is None:
            self.reasoning = view = ReasoningView(self.theme, self._formulas, self)
            view.link_requested.connect(self.link_requested)
            view.save_requested.connect(self.save_requested)
            view.resized.connect(self.resized)
            view.set_tab_stop(self._tab_stop)
            view.show()
        return self.reasoning

    def _caption_for(self, message: Message, answered: bool) -> str:
        if message.state is MessageState.LENGTH and message.stats and message.stats.finish_reason == "context":
            return self.tr("Ended where the context is full")
        return {
            MessageState.STOPPED: self.tr("Stopped"),
            MessageState.LENGTH: self.tr("Ended at the length limit"),
            MessageState.FAILED: self.tr("Not finished, the engine stopped"),
            MessageState.STREAMING: self.tr("Not finished"),
            MessageState.COMPLETE: "" if answered else self.tr("The model gave no answer"),
        }.get(message.state, "")

"""One message of the transcript as a widget, and an answer as a stack of blocks below its reasoning."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from synthia_desktop.core.conversation import Message, MessageState
from synthia_desktop.core.reasoning import KNOWN_MARKS, Marks, split, without_reasoning
from synthia_desktop.ui.chat.actions import MessageActions
from synthia_desktop.ui.chat.formulas import Formulas
from synthia_desktop.ui.chat.reasoning_view import ReasoningView
from synthia_desktop.ui.chat.stack import BlockStack
from synthia_desktop.ui.chat.status import StatusRow
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.theme import Theme

# Room around a message for its focus ring; half of the gap between two messages is above and half below.
PAD_X, PAD_Y = 8, 6
MARK, MARK_GAP = 24, 12
_ROW = 24
_AFTER_REASONING = 8


# A screen reader reads what is below a message by itself; its name is no more than a beginning of it.
_MOST_SPOKEN = 4_000
_MAY_MARK = re.compile(r"[<>\[\]|◁▷]")


class MessageView(QWidget):
    """What both kinds of message share: focus ring, hover, actions, versions.

    save_requested(name of a file, text): a block of code. resized: it needs another height than it said.
    place_requested(pixels from its top): a footnote is there that is to be seen.
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
    resized = Signal()
    place_requested = Signal(int)

    def __init__(self, theme: Theme, message: Message, version: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.message = message
        self._always_shown = False
        self._holds_focus = False
        self._ring = False
        self.actions_row = MessageActions(theme, message.role, self.copied_text, self)
        self.actions_row.set_version(*version)
        self.actions_row.edit_clicked.connect(lambda: self.edit_requested.emit(self.message.id))
        self.actions_row.regenerate_clicked.connect(lambda: self.regenerate_requested.emit(self.message.id))
        self.actions_row.go_on_clicked.connect(lambda: self.go_on_requested.emit(self.message.id))
        self.actions_row.more_clicked.connect(lambda at: self.menu_requested.emit(self.message.id, at))
        self.actions_row.details_clicked.connect(lambda at: self.details_requested.emit(self.message.id, at))
        self.actions_row.version_clicked.connect(lambda step: self.version_requested.emit(self.message.id, step))

    def set_width(self, width: int) -> int:
        """Lay out for a column of this width; gives the height with the padding. In pixels."""
        raise NotImplementedError

    def apply_theme(self) -> None:
        """Take colours and text size from the theme."""
        raise NotImplementedError

    def copied_text(self) -> str:
        """What Copy takes: the message as it was written."""
        return self.message.text

    def set_always_shown(self, shown: bool) -> None:
        """The last message shows its actions always; others on hover and focus."""
        self._always_shown = shown
        self.update_actions()

    def set_holds_focus(self, holds: bool) -> None:
        """Whether the keyboard is in this message."""
        self._holds_focus = holds
        self.update_actions()

    def holds_focus(self) -> bool:
        """Whether the keyboard is in this message."""
        return self._holds_focus

    def set_current(self, current: bool) -> None:
        """The one message of the transcript at which Tab stops."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if current else Qt.FocusPolicy.NoFocus)
        self.actions_row.set_tab_stop(current)

    def update_actions(self) -> None:
        """Show the buttons if there is a reason to."""
        self.actions_row.set_shown(self._always_shown or self._holds_focus or self.underMouse())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update_actions()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update_actions()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.actions_row.copy_button.copy()
        elif alt and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.actions_row.open_details()
        elif alt and event.key() == Qt.Key.Key_Left and self.actions_row.previous_button.isEnabled():
            self.version_requested.emit(self.message.id, -1)
        elif alt and event.key() == Qt.Key.Key_Right and self.actions_row.next_button.isEnabled():
            self.version_requested.emit(self.message.id, 1)
        elif event.key() == Qt.Key.Key_Delete and (shift or not event.modifiers()):
            self.delete_requested.emit(self.message.id, shift)
        elif event.key() == Qt.Key.Key_Menu or (shift and event.key() == Qt.Key.Key_F10):
            self.actions_row.open_menu()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._ring:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.theme.color("border.focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def place(self, widget: QWidget, x: int, y: int, width: int, height: int) -> None:
        """Put a part at a place counted from the side at which lines begin."""
        inner = self.width() - 2 * PAD_X
        left = inner - x - width if self.isRightToLeft() else x
        widget.setGeometry(PAD_X + left, PAD_Y + y, width, height)


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
        self.stack.link_requested.connect(self.link_requested)
        self.stack.save_requested.connect(self.save_requested)
        self.stack.resized.connect(self.resized)
        self.stack.place_requested.connect(lambda y: self.place_requested.emit(self.stack.y() + y))
        self._formulas = formulas
        self.reasoning: ReasoningView | None = None
        self._marks: Sequence[Marks] = KNOWN_MARKS
        self._grown, self._shown = "", ""
        self._tab_stop = False
        self.status_row = StatusRow(theme, self)
        self.status_row.hide()
        self._caption = label(theme, "", style="small", role="text.tertiary")
        self._caption.setParent(self)
        self._writing = False
        self.finish(message)
        self.apply_theme()

    def begin(self) -> None:
        """Show that an answer is being prepared."""
        self._writing = True
        self._grown = self._shown = ""
        self._caption.hide()
        self.update_actions()

    def set_status(self, text: str) -> None:
        """The words beside the ring; with no words there is no ring."""
        self.status_row.set_text(text)
        self.status_row.setVisible(bool(text) and self._writing)

    def append(self, text: str) -> None:
        """Add a piece of the answer, or of the reasoning before it."""
        self._grown += text
        if self._shown and not _MAY_MARK.search(text):
            # The answer has begun, and nothing in this piece can end what was thought before it.
            self.stack.feed(text, later=True)
            self._shown += text
            return
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
            self._reasoning_view().finish(parted.reasoning, message.stats.reasoning_s if message.stats else 0.0)
        elif self.reasoning is not None:
            self.reasoning.hide()
            self.reasoning.deleteLater()
            self.reasoning = None
        self.actions_row.set_stats(message.stats)
        self.actions_row.set_unfinished(message.state is not MessageState.COMPLETE)
        caption = self._caption_for(message)
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

    def is_writing(self) -> bool:
        """Whether the answer is still being prepared or written."""
        return self._writing

    def plain_text(self) -> str:
        """The words of the answer."""
        return self.stack.plain_text()

    def caption(self) -> str:
        """Why the answer ended early, or nothing."""
        return self._caption.text() if not self._caption.isHidden() else ""

    def set_current(self, current: bool) -> None:
        super().set_current(current)
        self._tab_stop = current
        if self.reasoning is not None:
            self.reasoning.set_tab_stop(current)
            if current:
                # Made after the buttons below the answer, it is above them.
                QWidget.setTabOrder(self, self.reasoning.button)
        self.stack.set_tab_stop(current)

    def update_actions(self) -> None:
        super().update_actions()
        self.actions_row.setVisible(not self._writing)

    def apply_theme(self) -> None:
        self._mark.setPixmap(self.theme.mark(22, self.devicePixelRatio()))
        self.stack.apply_theme()
        if self.reasoning is not None:
            self.reasoning.apply_theme()

    def set_width(self, width: int) -> int:
        left, inner = MARK + MARK_GAP, width - MARK - MARK_GAP
        if width + 2 * PAD_X != self.width():
            self.resize(width + 2 * PAD_X, self.height())
        y, first = 0, self.theme.line_height("reading")
        if self.reasoning is not None:
            y = self.reasoning.set_width(inner)
            first = self.reasoning.button.height()
            self.place(self.reasoning, left, 0, inner, y)
            y += _AFTER_REASONING
        # In the middle of the first line, whatever the text size is.
        self.place(self._mark, 1, max(1, (first - 22) // 2), 22, 22)
        height = self.stack.set_width(inner)
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
        self.place(self.actions_row, left - 4, y + 4, inner + 4, row)
        return y + 4 + row + 2 * PAD_Y

    def _reasoning_view(self) -> ReasoningView:
        if self.reasoning is None:
            self.reasoning = view = ReasoningView(self.theme, self._formulas, self)
            view.link_requested.connect(self.link_requested)
            view.save_requested.connect(self.save_requested)
            view.resized.connect(self.resized)
            view.set_tab_stop(self._tab_stop)
            view.show()
        return self.reasoning

    def _caption_for(self, message: Message) -> str:
        if message.state is MessageState.LENGTH and message.stats and message.stats.finish_reason == "context":
            return self.tr("Ended where the context is full")
        return {
            MessageState.STOPPED: self.tr("Stopped"),
            MessageState.LENGTH: self.tr("Ended at the length limit"),
            MessageState.FAILED: self.tr("Not finished, the engine stopped"),
            MessageState.STREAMING: self.tr("Not finished"),
        }.get(message.state, "")


def spoken(text: str) -> str:
    """A message's text as its name for screen readers."""
    return text if len(text) <= _MOST_SPOKEN else f"{text[:_MOST_SPOKEN]}…"

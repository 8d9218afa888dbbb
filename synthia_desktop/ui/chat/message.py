"""What the widgets of questions and answers share: focus ring, keys, the row of actions, the room around them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from synthia_desktop.core.conversation import Message, MessageState, Role
from synthia_desktop.core.graphemes import clip
from synthia_desktop.ui.chat.actions import MessageActions
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.spoken import SpokenRole, speak_as

# Room around a message for its focus ring; half of the gap between two messages is above and half below.
PAD_X, PAD_Y = 8, 6
MARK, MARK_GAP = 24, 12

# A screen reader reads what is below a message by itself; its name is no more than a beginning of it.
_MOST_SPOKEN = 4_000


class MessageView(QWidget):
    """What both kinds of message share: focus ring, hover, actions, versions.

    save_requested(name of a file, text): a block of code. resized: it needs another height than it said.
    place_requested(pixels from its top): a footnote is there that is to be seen.
    citation_requested(message id, number): a passage that an answer cites. file_requested(message id, document's id).
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
    resized = Signal()
    place_requested = Signal(int)

    def __init__(self, theme: Theme, message: Message, version: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        speak_as(self, SpokenRole.ListItem)
        self.message = message
        self._always_shown = False
        self._holds_focus = False
        self._show_ring(False)
        self._version = version
        self._tab_stop = False
        self._actions: MessageActions | None = None

    @property
    def actions_row(self) -> MessageActions:
        """The buttons. Most messages are read without them: they are made when there is a reason to show them."""
        if self._actions is None:
            self._actions = row = self._make_actions()
            self.tell_actions()
            row.set_tab_stop(self._tab_stop)
            before: QWidget = self
            for button in row.findChildren(QAbstractButton):
                # After all that is in the message; else Tab would lead to them after all messages there are.
                QWidget.setTabOrder(before, button)
                before = button
            self.place_actions()
            self.update_actions()
        return self._actions

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
        self._tab_stop = current
        if self._actions is not None:
            self._actions.set_tab_stop(current)

    def set_version(self, index: int, count: int) -> None:
        """index from 0: which of the versions at its place this is."""
        self._version = (index, count)
        self.tell_actions()
        self.update_actions()

    def tell_actions(self) -> None:
        """Give the buttons what they say of this message."""
        if self._actions is not None:
            is_answer = self.message.role is Role.ASSISTANT
            self._actions.set_version(*self._version)
            self._actions.set_stats(self.message.stats if is_answer else None)
            self._actions.set_unfinished(is_answer and self.message.state is not MessageState.COMPLETE)

    def place_actions(self) -> None:
        """Put the buttons where they belong, if they are made."""
        raise NotImplementedError

    def shows_actions(self) -> bool:
        """Whether there can be buttons now."""
        return True

    def update_actions(self) -> None:
        """Show the buttons if there is a reason to."""
        shown = self._always_shown or self._holds_focus or self.underMouse()
        wanted = self.shows_actions() and (shown or self._version[1] > 1)
        if wanted and self._actions is None:
            # Making them comes back here.
            _ = self.actions_row
        elif self._actions is not None:
            self._actions.set_shown(shown)
            self._actions.setVisible(self.shows_actions())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update_actions()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update_actions()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_ring(event.reason() != Qt.FocusReason.MouseFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_ring(False)

    def _show_ring(self, shown: bool) -> None:
        self._ring = shown
        # Without it nothing is painted that another height would move.
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents, not shown)
        self.update()

    def _make_actions(self) -> MessageActions:
        row = MessageActions(self.theme, self.message.role, self.copied_text, self)
        row.edit_clicked.connect(lambda: self.edit_requested.emit(self.message.id))
        row.regenerate_clicked.connect(lambda: self.regenerate_requested.emit(self.message.id))
        row.go_on_clicked.connect(lambda: self.go_on_requested.emit(self.message.id))
        row.more_clicked.connect(lambda at: self.menu_requested.emit(self.message.id, at))
        row.details_clicked.connect(lambda at: self.details_requested.emit(self.message.id, at))
        row.version_clicked.connect(lambda step: self.version_requested.emit(self.message.id, step))
        return row

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


def spoken(text: str) -> str:
    """A message's text as its name for screen readers."""
    return text if len(text) <= _MOST_SPOKEN else f"{clip(text, _MOST_SPOKEN)}…"

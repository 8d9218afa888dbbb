"""The person's words as they typed them, in a bubble at the far side; of very many only a beginning."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QFrame, QWidget

from synthia_desktop.core.conversation import Message
from synthia_desktop.markup.visible import visible, with_line_ends
from synthia_desktop.ui.attachments.sent import SentFiles
from synthia_desktop.ui.chat.document import DocumentView
from synthia_desktop.ui.chat.formulas import Formulas
from synthia_desktop.ui.chat.message import PAD_X, PAD_Y, MessageView, spoken
from synthia_desktop.ui.chat.stack import BlockStack
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import RING_MARGIN

LONG, BEGINNING = 20_000, 3_000
"""Letters beyond which a message is shown by its beginning, and how many that has."""

_MOST_BUBBLE = 640
_BUBBLE_X, _BUBBLE_Y = 14, 7
_ABOVE_FILES = 6


class UserMessage(MessageView):
    """A question. long_view: shows one that is longer than anybody types, in slices and when it is asked for."""

    def __init__(
        self,
        theme: Theme,
        formulas: Formulas,
        message: Message,
        version: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, message, version, parent)
        self._actions_place = QRect()
        self.bubble = QFrame(self)
        self.bubble.setProperty("look", "card")
        self.text_view = DocumentView(theme, self.bubble)
        self.text_view.setAccessibleName(self.tr("Your message"))
        self.long_view: BlockStack | None = None
        if len(message.text) > LONG:
            self.text_view.hide()
            self.long_view = BlockStack(theme, formulas, self.bubble)
            self.long_view.resized.connect(self.resized)
            self.long_view.show_plain(with_line_ends(message.text), BEGINNING)
        self.files = self._make_files(message)
        self.setAccessibleName(self._spoken(message))
        self.apply_theme()
        self.update_actions()

    def plain_text(self) -> str:
        """The words shown."""
        return self.long_view.plain_text() if self.long_view else self.text_view.toPlainText()

    def apply_theme(self) -> None:
        if self.long_view is not None:
            self.long_view.apply_theme()
            return
        self.text_view.set_font(self.theme.font("reading"))
        self.text_view.set_plain(visible(with_line_ends(self.message.text)), self.theme.line_height("reading"))

    def set_current(self, current: bool) -> None:
        super().set_current(current)
        if self.long_view is not None:
            self.long_view.set_tab_stop(current)
        if self.files is not None:
            self.files.set_tab_stop(current)

    def set_width(self, width: int) -> int:
        self.resize(width + 2 * PAD_X, self.height())
        actions = self.actions_row.sizeHint()
        most = min(_MOST_BUBBLE, width - actions.width() - 4) - 2 * _BUBBLE_X
        inner, text = self._lay_out(most)
        inner, text = self._place_files(inner, text, most)
        height, bubble = text + 2 * _BUBBLE_Y, inner + 2 * _BUBBLE_X
        self.place(self.bubble, width - bubble, 0, bubble, height)
        row = min(actions.height(), height)
        top = min((height - row) // 2, _BUBBLE_Y)
        self._actions_place = QRect(width - bubble - 4 - actions.width(), top, actions.width(), row)
        self.place_actions()
        return height + 2 * PAD_Y

    def place_actions(self) -> None:
        at = self._actions_place
        self.place(self.actions_row, at.x(), at.y(), at.width(), at.height())

    def _lay_out(self, most: int) -> tuple[int, int]:
        """The width, of at most so many pixels, and the height of the words."""
        if self.long_view is not None:
            height = self.long_view.set_width(most)
            self.long_view.setGeometry(_BUBBLE_X, _BUBBLE_Y, most, height)
            return most, height
        inner = self.text_view.natural_width(most)
        height = self.text_view.set_width(inner)
        self.text_view.setGeometry(_BUBBLE_X, _BUBBLE_Y - self.text_view.rise(), inner, height)
        return inner, height

    def _make_files(self, message: Message) -> SentFiles | None:
        if message.enclosed is None:
            return None
        files = SentFiles(self.theme, message.enclosed, self.bubble)
        files.requested.connect(lambda document: self.file_requested.emit(self.message.id, document))
        return files

    def _spoken(self, message: Message) -> str:
        if self.files is None:
            return self.tr("You: {text}").format(text=spoken(message.text))
        words = self.tr("You: {text}. Attached: {files}")
        return words.format(text=spoken(message.text), files="; ".join(self.files.names()))

    def _place_files(self, inner: int, text: int, most: int) -> tuple[int, int]:
        """Put the files below the words; gives the width and height of both, in pixels."""
        if self.files is None:
            return inner, text
        inner = max(inner, min(most, self.files.natural_width() - 2 * RING_MARGIN))
        width = inner + 2 * RING_MARGIN
        height, top = self.files.height_for(width), _BUBBLE_Y + text + _ABOVE_FILES
        self.files.setGeometry(_BUBBLE_X - RING_MARGIN, top - RING_MARGIN, width, height)
        return inner, text + _ABOVE_FILES + height - 2 * RING_MARGIN

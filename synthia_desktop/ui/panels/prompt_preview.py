"""The exact text that the model will read next, with its spaces visible, because one wrong byte spoils an answer."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from synthia_desktop.ui.controls.wrapping import show_text
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.theme.style import FOCUS_RING

_VISIBLE = QTextOption.Flag.ShowTabsAndSpaces | QTextOption.Flag.ShowLineAndParagraphSeparators
_LEAST_LINES = 8


class PromptPreview(QPlainTextEdit):
    """Read-only. Spaces are only drawn as dots: what is copied from here is the text itself."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setProperty("look", "code")
        self.setProperty("textStyle", "code")
        self.setAccessibleName(self.tr("Exact prompt of the next turn"))
        self.setProperty(FOCUS_RING, True)
        self.setPlaceholderText(self.tr("The exact text is shown once a model is loaded."))
        self.document().setDocumentMargin(8)
        theme.changed.connect(self._size)
        self._size()
        self.set_spaces_visible(True)

    def set_text(self, text: str) -> None:
        """Show another text, from its end, where the next answer begins."""
        if text != self.toPlainText():
            show_text(self, text)
            self.moveCursor(QTextCursor.MoveOperation.End)

    def set_spaces_visible(self, visible: bool) -> None:
        """Draw spaces as dots, tabs as arrows and line ends as marks, or nothing in their places."""
        option = self.document().defaultTextOption()
        flags = option.flags()
        option.setFlags(flags | _VISIBLE if visible else flags & ~_VISIBLE)
        self.document().setDefaultTextOption(option)

    def spaces_visible(self) -> bool:
        """Whether spaces are drawn as dots."""
        return bool(self.document().defaultTextOption().flags() & QTextOption.Flag.ShowTabsAndSpaces)

    def _size(self) -> None:
        self.setMinimumHeight(_LEAST_LINES * self._theme.line_height("code") + 2 * 8)

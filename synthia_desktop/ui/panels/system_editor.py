"""The field of the system prompt: it grows with its text and says when an edit has come to an end."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from synthia_desktop.ui.theme import Theme

_LEAST_LINES, _MOST_LINES = 4, 12
# Border, padding and document margins, and a little more: else the last line counts as one to scroll to.
_FRAME = 24
_PAUSE_MS = 300
_SHORTCUT_KEYS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class SystemEditor(QPlainTextEdit):
    """typed(text) follows every key; edited(text) comes after a pause, and before anything else can happen to the text:

    when the focus leaves, when the field is hidden, and at a shortcut, which may open another chat.
    """

    typed = Signal(str)
    edited = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self.setProperty("look", "field")
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("System prompt"))
        self.setPlaceholderText(self.tr("No system prompt"))
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())
        self.textChanged.connect(self._note)
        theme.changed.connect(self.updateGeometry)

    def text(self) -> str:
        """The text with its no-break spaces, which toPlainText() would replace."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_text(self, text: str) -> None:
        """Show a text without announcing it."""
        self._pause.stop()
        if text != self.text():
            blocker = QSignalBlocker(self)
            self.setPlainText(text)
            blocker.unblock()

    def insert(self, text: str) -> None:
        """Put a text in at the caret, in place of what is selected, and let the person go on typing behind it."""
        self.insertPlainText(text)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Announce what has been typed since the last time, if anything."""
        if self._pause.isActive() or self.sender() is self._pause:
            self._pause.stop()
            self.edited.emit(self.text())

    def sizeHint(self) -> QSize:
        lines, line_height, block = 0, 1.0, self.document().firstBlock()
        while block.isValid() and lines < _MOST_LINES:
            # Asking for its height lays the block out; its count of lines alone may be old.
            height = self.blockBoundingRect(block).height()
            lines += max(1, block.lineCount())
            line_height = max(line_height, height / max(1, block.lineCount()))
            block = block.next()
        shown = min(max(lines, _LEAST_LINES), _MOST_LINES)
        return QSize(240, math.ceil(shown * line_height) + _FRAME)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        with_modifier = isinstance(event, QKeyEvent) and bool(event.modifiers() & _SHORTCUT_KEYS)
        if with_modifier and event.type() == QEvent.Type.ShortcutOverride:
            self.commit()
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.commit()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.commit()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _note(self) -> None:
        self._pause.start()
        self.typed.emit(self.text())

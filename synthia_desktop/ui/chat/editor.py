"""The composer's text field, apart because its growing height and its keys need some care."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QKeySequence, QPalette, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from synthia_desktop.ui.controls.files import attachable_files
from synthia_desktop.ui.controls.wrapping import LONGEST_WORD, has_long_word, show_text
from synthia_desktop.ui.theme import Theme

_ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# Without a little more than the lines' own height the field believes that the last one has to be scrolled to.
_SLACK = 4


class PromptEditor(QPlainTextEdit):
    """A plain text field that grows with its text up to some lines, then scrolls. enter_sends: Enter submits.

    files_given(list of paths): files were pasted or dropped here, and not words.
    """

    submitted = Signal()
    escaped = Signal()
    up_when_empty = Signal()
    files_given = Signal(list)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._least_lines, self._most_lines = 2, 8
        self._composing = False
        self.enter_sends = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Message"))
        self.setProperty("look", "bare")
        self.document().setDocumentMargin(0)
        self.document().clearUndoRedoStacks()  # the margin counts as an edit, which Ctrl+Z would find
        self.viewport().setAutoFillBackground(False)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())
        self.document().contentsChange.connect(self._wrap_for)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def set_lines(self, least: int, most: int) -> None:
        """Lines shown while there is little text, and those from which on it scrolls."""
        self._least_lines, self._most_lines = least, most
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        lines = min(self._most_lines, max(self._least_lines, int(self.document().size().height())))
        return QSize(240, self.height_of(lines))

    def height_of(self, lines: int) -> int:
        """The height of a field with so many lines, in pixels."""
        return math.ceil(self._line_spacing() * lines) + _SLACK

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        # A text field keeps Ctrl+Z for itself; with nothing to undo in it, it means what was deleted last.
        key = event if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride else None
        if key is not None and key.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            key.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER_KEYS:
            self._press_enter(event, modifiers)
        elif event.key() == Qt.Key.Key_Escape and not self._composing:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Up and not modifiers and not self.toPlainText() and not self._composing:
            self.up_when_empty.emit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._composing = False
        super().focusOutEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(attachable_files(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if files := attachable_files(source):
            self.files_given.emit(files)
            return
        # Only words are taken: a copied web page must not bring its markup or files into the message.
        if source.hasText():
            self.insertPlainText(source.text())
            self.ensureCursorVisible()

    def replace_text(self, text: str) -> None:
        """Show another text with the caret behind it; Ctrl+Z brings the former one back."""
        cursor = self.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)
        self.moveCursor(cursor.MoveOperation.End)

    def setPlainText(self, text: str) -> None:
        show_text(self, text)

    def _wrap_for(self, _at: int, removed: int, added: int) -> None:
        """Qt lays out what has been added after it has told of it, also when an undone change comes back."""
        if max(removed, added) > LONGEST_WORD:
            modes = QTextOption.WrapMode
            long = has_long_word(self.toPlainText())
            self.setWordWrapMode(modes.WrapAnywhere if long else modes.WrapAtWordBoundaryOrAnywhere)

    def _press_enter(self, event: QKeyEvent, modifiers: Qt.KeyboardModifier) -> None:
        if self._composing:
            event.ignore()
            return
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        if modifiers == Qt.KeyboardModifier.ControlModifier or (plain and self.enter_sends):
            self.submitted.emit()
        else:
            self.insertPlainText("\n")
            self.ensureCursorVisible()

    def _line_spacing(self) -> float:
        return self.blockBoundingRect(self.document().firstBlock()).height() / max(
            1, self.document().firstBlock().lineCount()
        )

    def _apply_theme(self) -> None:
        font = self._theme.font("reading")
        self.setFont(font)
        self.viewport().setFont(font)  # the placeholder is painted with it, and a stylesheet keeps it from inheriting
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, self._theme.color("text.primary"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, self._theme.color("text.tertiary"))
        self.setPalette(palette)
        self.updateGeometry()

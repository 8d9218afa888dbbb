"""What can stand in the composer beside the message: a line that says what it is for, and the answer's first words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.chat.editor import PromptEditor
from synthia_desktop.ui.controls.buttons import icon_button
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.text import label, separator
from synthia_desktop.ui.theme import Theme


class NoticeRow(QWidget):
    """One line of words with a button that ends what they tell of."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ElidedLabel(theme, style="small", role="text.tertiary")
        self._close = icon_button(theme, "x", self.tr("Cancel editing"), "Esc", size=24)
        self._close.clicked.connect(self.closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._close)
        self.hide()

    def tell_of_edit(self, answer: bool) -> None:
        """The field holds an earlier message, or an earlier answer."""
        words = self.tr("Editing the answer. Esc to cancel.") if answer else ""
        self._tell(words or self.tr("Editing your message. Esc to cancel."), self.tr("Cancel editing"))

    def tell_of_fork(self) -> None:
        """Something follows already where the next message goes."""
        words = self.tr("Your next message begins a new branch here. Esc to go back.")
        self._tell(words, self.tr("Back to the end of the chat"))

    def words(self) -> str:
        """The words shown, "" while there are none."""
        return "" if self.isHidden() else self._words.text()

    def _tell(self, words: str, close: str) -> None:
        self._words.setText(words)
        self._close.set_label(close, "Esc")
        self.show()


class RefusalRow(QWidget):
    """Why the message was not sent; it goes when the message is changed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = label(theme, style="small", text="", role="text.primary", wrap=True)
        close = icon_button(theme, "x", self.tr("Close"), size=24)
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Glyph(theme, "triangle-alert", "status.warn", 14, line="small"), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, words: str) -> None:
        """Show why."""
        self._words.setText(words)
        self.show()
        announce(self, words)

    def words(self) -> str:
        """The words shown, "" while there are none."""
        return "" if self.isHidden() else self._words.text()


class PrefillRow(QWidget):
    """The field for the words that the answer begins with. submitted: Enter was pressed in it."""

    submitted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._wanted = True
        name = self.tr("The answer begins with")
        self.field = PromptEditor(theme, self)
        self.field.set_lines(1, 4)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(self.tr("First words of the answer"))
        self.field.submitted.connect(self.submitted)
        self.field.escaped.connect(self.close_row)
        close = icon_button(theme, "x", self.tr("Let the answer begin freely"), "Esc", size=24)
        close.clicked.connect(self.close_row)
        self._words = label(theme, name, style="small", role="text.tertiary")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._words, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.field, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(separator())
        layout.addLayout(row)
        theme.changed.connect(self._fit_words)
        self._fit_words()
        self.hide()

    def toggle(self) -> None:
        """Show the field and put the keyboard into it, or empty and hide it."""
        if not self.isHidden():
            self.close_row()
        elif self._wanted:
            self._open()

    def begin_with(self, words: str) -> None:
        """Show the field with these words."""
        self._open()
        self.field.setPlainText(words)

    def close_row(self) -> None:
        """Empty the field and hide it."""
        if not self.isHidden():
            self.field.clear()
            self.hide()
            self.closed.emit()

    def set_wanted(self, wanted: bool) -> None:
        """Whether an answer can be begun now; while it cannot, the words are kept out of sight."""
        self._wanted = wanted
        self.setVisible(wanted and bool(self.field.toPlainText()))

    def words(self) -> str:
        """What the answer is to begin with. Spaces at its end are left out: a model's words bring their own."""
        return "" if self.isHidden() else self.field.toPlainText().rstrip(" \t")

    def _open(self) -> None:
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fit_words(self) -> None:
        """In the middle of the field's first line, whatever the text size is."""
        self._words.setMinimumHeight(self.field.height_of(1))

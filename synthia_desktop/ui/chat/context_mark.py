"""The line in the transcript where the context begins, and the summary that stands for what is above it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from synthia_desktop.ui.chat.status import Spinner
from synthia_desktop.ui.controls.buttons import icon_button, push_button
from synthia_desktop.ui.controls.text import label, separator
from synthia_desktop.ui.controls.words import Words
from synthia_desktop.ui.panels.system_editor import SystemEditor
from synthia_desktop.ui.theme import Theme

_PADDING, _GAP, _LEAST_LINE = 14, 12, 24


class ContextMark(QWidget):
    """settings_requested: the person wants another answer to a full context. summary_edited(text, "" = take it away).

    resized: it needs another height.
    """

    settings_requested = Signal()
    summary_edited = Signal(str)
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = Words("", "small", "text.secondary")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        what = self.tr("What happens when the context is full")
        self.settings_button = icon_button(theme, "sliders-horizontal", what, size=24)
        self.settings_button.clicked.connect(self.settings_requested)
        line = QHBoxLayout()
        line.setSpacing(_GAP)
        for part in (_rule(), self._words, self.settings_button, _rule()):
            line.addWidget(part, 0 if part in (self._words, self.settings_button) else 1, Qt.AlignmentFlag.AlignVCenter)
        self.card = SummaryCard(theme, self)
        self.card.edited.connect(self.summary_edited)
        self.card.resized.connect(self.resized)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(10)
        column.addLayout(line)
        column.addWidget(self.card)
        self.card.hide()

    def show_line(self) -> None:
        """Nothing stands for what is above."""
        self.card.hide()
        self._say(self.tr("Messages above this line are no longer in the context"))

    def show_summary(self, messages: int, text: str) -> None:
        """The model has written this for so many messages above."""
        self.card.set_text(self._title(messages), text)
        self.card.show()
        self._say(self.tr("A summary stands for the messages above this line"))

    def show_summarising(self, messages: int, text: str) -> None:
        """The model is writing this for so many messages above."""
        words = self.tr("Summarising {n} messages so that the chat can go on")
        self.card.set_growing(words.format(n=messages), text)
        self.card.show()
        self._say(self.tr("The messages above this line leave the context"))

    def words(self) -> str:
        """What the line says."""
        return self._words.text()

    def height_for(self, width: int) -> int:
        """Lay it out for a reading column of this width and give its height, in pixels."""
        self.setFixedWidth(width)
        # The stylesheet's font comes with the first polish, and the words are asked how wide they are before.
        self._words.ensurePolished()
        self._words.updateGeometry()
        self._column.activate()
        return self._column.totalHeightForWidth(width)

    def _title(self, messages: int) -> str:
        one = messages == 1
        return self.tr("Summary of 1 message") if one else self.tr("Summary of {n} messages").format(n=messages)

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)


class SummaryCard(QFrame):
    """A summary to read, and after a click to change. edited(text); resized: it needs another height."""

    edited = Signal(str)
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("look", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._ring = Spinner(theme)
        self._title = Words("", "body", weight=600)
        self.edit_button = icon_button(theme, "pencil", self.tr("Edit the summary"), size=24)
        self.remove_button = icon_button(theme, "trash-2", self.tr("Go on without the summary"), size=24)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._ring)
        head.addWidget(self._title, 1)
        head.addWidget(self.edit_button)
        head.addWidget(self.remove_button)
        self._text = label(theme, "", "body", "text.secondary", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.editor = SystemEditor(theme)
        self.editor.setAccessibleName(self.tr("Summary"))
        self.editor.setPlaceholderText("")
        self._buttons = self._make_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, 10, 10, 12)
        column.setSpacing(6)
        column.addLayout(head)
        for widget in (self._text, self.editor, self._buttons):
            column.addWidget(widget)
        self.edit_button.clicked.connect(self.begin)
        self.remove_button.clicked.connect(lambda: self.edited.emit(""))
        self.editor.document().documentLayout().documentSizeChanged.connect(lambda _: self.resized.emit())
        self._set_editing(False)

    def set_text(self, title: str, text: str) -> None:
        """A finished summary; what is being typed in another text's place stays."""
        self._show(title, text, growing=False)

    def set_growing(self, title: str, text: str) -> None:
        """A summary that is being written."""
        self._set_editing(False)
        self._show(title, text, growing=True)

    def text(self) -> str:
        """The summary as it is shown."""
        return self._text.text()

    def begin(self) -> None:
        """Let the person change the text."""
        self.editor.set_text(self._text.text())
        self._set_editing(True)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resized.emit()

    def _make_buttons(self) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        self.save_button = push_button(self._theme, self.tr("Save"), "primary", size="small")
        self.cancel_button = push_button(self._theme, self.tr("Cancel"), size="small")
        self.save_button.clicked.connect(self._save)
        self.cancel_button.clicked.connect(self._cancel)
        row.addWidget(self.save_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        return box

    def _show(self, title: str, text: str, growing: bool) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)
        self._text.setText(text)
        self._ring.setVisible(growing)
        self.edit_button.setVisible(not growing)
        self.remove_button.setVisible(not growing)
        self._text.setVisible(bool(text) and self.editor.isHidden())

    def _set_editing(self, editing: bool) -> None:
        self.editor.setVisible(editing)
        self._buttons.setVisible(editing)
        self._text.setVisible(not editing and bool(self._text.text()))

    def _save(self) -> None:
        text = self.editor.text().strip()
        self._set_editing(False)
        self.edited.emit(text)
        self.resized.emit()

    def _cancel(self) -> None:
        self._set_editing(False)
        self.resized.emit()


def _rule() -> QFrame:
    made = separator()
    made.setMinimumWidth(_LEAST_LINE)
    return made

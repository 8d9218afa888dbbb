"""The bar above the transcript with which a person looks for words in the open chat."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from synthia_desktop.core.folding import fold
from synthia_desktop.core.search_query import parse_query
from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.chat.finding import Finding
from synthia_desktop.ui.chat.transcript import Transcript
from synthia_desktop.ui.controls.buttons import icon_button
from synthia_desktop.ui.controls.fields import search_field
from synthia_desktop.ui.controls.text import label, separator
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import number_text

_WAIT_MS = 120


class FindBar(QFrame):
    """Enter goes to the next place, Shift+Enter to the one before, Esc closes the bar and gives the keyboard back."""

    def __init__(self, theme: Theme, transcript: Transcript, give_back: Callable[[], None]) -> None:
        super().__init__()
        self.finding = Finding(transcript, self)
        self._give_back = give_back
        self.setProperty("look", "content")
        self.setAccessibleName(self.tr("Find in this chat"))
        self.field = search_field(theme, self.tr("Find in this chat"))
        self.field.setMaximumWidth(theme.px(360))
        self.number = label(theme, "", "small", "text.tertiary")
        self.number.setMinimumWidth(theme.px(76))
        self.previous = icon_button(theme, "chevron-up", self.tr("Previous place"), "Shift+Return")
        self.next = icon_button(theme, "chevron-down", self.tr("Next place"), "Return")
        self.close_button = icon_button(theme, "x", self.tr("Close"), "Esc")
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self._look)
        self._words: tuple[str, ...] | None = None
        self._lay_out()
        self.setFocusProxy(self.field)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _: self._typed())
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.close_button.clicked.connect(self.leave)
        self.finding.changed.connect(self._show_number)
        self._show_number(0, 0, True)
        self.hide()

    def open(self) -> None:
        """Show the bar, with the keyboard in its field."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.field.text():
            self._look()

    def open_at(self, text: str, message_id: str) -> None:
        """Show the bar with what was looked for in all chats, and go to this message."""
        self._words = parse_query(text).words
        self.field.blockSignals(True)
        self.field.setText(text)
        self.field.blockSignals(False)
        self.show()
        self.finding.look_for(self._words, message_id)

    def step(self, by: int) -> None:
        """Go to the next place (1) or the one before (-1)."""
        if self._wait.isActive():
            self._wait.stop()
            self._look()
        else:
            self.finding.step(by)

    def leave(self) -> None:
        """Close the bar; nothing is marked any more."""
        self.hide()
        self._wait.stop()
        self.finding.look_for(())
        self._give_back()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()  # Esc closes the bar before it means anything to the window
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    def _typed(self) -> None:
        self._words = None
        self._wait.start()

    def _look(self) -> None:
        """What is typed here stands together as it is; what came from the search of all chats is words."""
        folded = fold(self.field.text())
        words = self._words if self._words is not None else ((folded,) if folded.strip() else ())
        self.finding.look_for(words)

    def _show_number(self, at: int, count: int, complete: bool) -> None:
        if not self.finding.words:
            words = ""
        elif count:
            words = self.tr("{at} of {count}").format(
                at=number_text(at), count=number_text(count) + ("" if complete else "+")
            )
        else:
            words = self.tr("Nothing found") if complete else self.tr("Searching")
        if complete and words and words != self.number.text():
            announce(self, words)
        self.number.setText(words)
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(20, 6, 12, 6)
        row.setSpacing(6)
        # The field takes all that is left up to its most, and only then what is beside it.
        row.addWidget(self.field, 1000)
        row.addWidget(self.number)
        row.addStretch(1)
        for button in (self.previous, self.next, self.close_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(separator())

"""A short message with Undo, so that deleting needs no question."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from synthia_desktop.ui.controls.buttons import icon_button, push_button
from synthia_desktop.ui.controls.elided import ElidedLabel
from synthia_desktop.ui.theme import Theme


class UndoToast(QFrame):
    """Lies at the bottom of its parent for some seconds; the pointer over it or the focus in it keeps it there.

    left: it went without being replaced, and what it offered to undo is to stay.
    """

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget, bottom: int = 24) -> None:
        """bottom: pixels between it and the parent's lower edge."""
        super().__init__(parent)
        self._over, self._bottom = parent, bottom
        self._undo: Callable[[], None] | None = None
        self.setProperty("look", "popup")
        self._text = ElidedLabel(theme)
        self._button = push_button(theme, self.tr("Undo"), "quiet", size="small")
        self._button.clicked.connect(self._run_undo)
        close = icon_button(theme, "x", self.tr("Close this message"), size=24)
        close.clicked.connect(self._leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 8, 7)
        row.setSpacing(8)
        row.addWidget(self._text)
        row.addWidget(self._button)
        row.addWidget(close)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._expire)
        parent.installEventFilter(self)
        self.hide()

    def show_undo(self, text: str, undo: Callable[[], None], seconds: float = 8) -> None:
        """Say what was done and offer to undo it; a newer message replaces an older one."""
        self._undo = undo
        self._text.setText(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(round(seconds * 1000))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{text} {self._button.text()}"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        room = self._over.size()
        self.adjustSize()
        width = min(self.width(), room.width() - 24)
        self.setGeometry(
            (room.width() - width) // 2, room.height() - self.height() - self._bottom, width, self.height()
        )

    def _run_undo(self) -> None:
        self._timer.stop()
        self.hide()
        if self._undo is not None:
            self._undo()

    def _expire(self) -> None:
        focused = self.window().focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start()
        else:
            self._leave()

    def _leave(self) -> None:
        self._timer.stop()
        self.hide()
        self.left.emit()

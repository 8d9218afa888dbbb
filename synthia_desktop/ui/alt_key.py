"""Alt alone shows the menu bar where the system has none of its own, as file managers do; Alt+Left does not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow


class AltKey(QObject):
    """Belongs to the window, whose menu bar it hides to begin with."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._bar = window.menuBar()
        self._alone = False
        if not self._bar.isNativeMenuBar():
            self._bar.hide()
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                self._alone = event.key() == Qt.Key.Key_Alt
            elif event.type() == QEvent.Type.KeyRelease and event.key() == Qt.Key.Key_Alt and self._alone:
                self._bar.setVisible(not self._bar.isVisible())
        return False

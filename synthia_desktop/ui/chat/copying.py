"""The button that copies and says so, shared by messages, code blocks and problem cards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from synthia_desktop.ui.theme import Theme

_SHOWN_MS = 2000


class CopyButton(QToolButton):
    """Puts source() on the clipboard; a check mark and "Copied" stand in for two seconds."""

    def __init__(
        self, theme: Theme, name: str, source: Callable[[], str], text: str = "", parent: QWidget | None = None
    ):
        """name: what it copies, for the tooltip and screen readers. text: shown beside the icon, or empty for none."""
        super().__init__(parent)
        self._theme, self._name, self._text, self._source = theme, name, text, source
        self.setProperty("look", "icon")
        self.setProperty("textStyle", "small")
        self.setProperty("textWeight", "500")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        if text:
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self._rest)
        self.clicked.connect(self.copy)
        theme.changed.connect(self._resize)
        self._resize()
        self._rest()

    def copy(self) -> None:
        """Copy now, as a click does."""
        QGuiApplication.clipboard().setText(self._source())
        copied = self.tr("Copied")
        self._show("check", "status.good", self._text and copied, copied)
        self._timer.start()

    def widest(self) -> int:
        """The width in pixels that it needs for whatever it says."""
        hint, metrics = self.sizeHint().width(), self.fontMetrics()
        most = max(metrics.horizontalAdvance(words) for words in (self._text, self.tr("Copied")))
        return hint + max(0, most - metrics.horizontalAdvance(self.text())) if self._text else hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Up and Down belong to the transcript around the button.
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _resize(self) -> None:
        icon, side = self._theme.px(15), max(24, self._theme.px(24))
        # With words beside it the icon is wider than tall, which keeps them apart.
        self.setIconSize(QSize(icon + 4 if self._text else icon, icon))
        if not self._text:
            self.setFixedSize(side, side)

    def _rest(self) -> None:
        self._show("copy", "text.secondary", self._text, self._name)

    def _show(self, icon: str, role: str, text: str, name: str) -> None:
        self.setIcon(self._theme.icon(icon, role))
        self.setText(text)
        self.setToolTip(name)
        self.setAccessibleName(name)

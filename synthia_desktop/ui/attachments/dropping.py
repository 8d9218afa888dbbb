"""Files that are dragged onto the chat page, with words over it that say what dropping them does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from synthia_desktop.ui.controls.files import attachable_files
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.words import Words
from synthia_desktop.ui.dropping import CHAT_ENDINGS
from synthia_desktop.ui.theme import Theme

_EDGE, _RADIUS, _LINE, _VEIL = 12, 10, 2, 0.93
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class DropArea(QObject):
    """dropped(list of paths): files that go with the next question.

    Models, chats and folders are left to the window, which opens them; over the composer also files are attached that
    may hold chats, such as JSON.
    """

    dropped = Signal(list)

    def __init__(self, theme: Theme, page: QWidget, composer: QWidget, over: QWidget) -> None:
        """over: the part of the page that the words are shown over."""
        super().__init__(page)
        self._composer, self._over = composer, over
        self._sign = _Sign(theme, over)
        for widget in (page, composer):
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _DRAGS and isinstance(event, QDropEvent):
            return self._drag(event, anything=watched is self._composer)
        if kind == QEvent.Type.DragLeave:
            self._sign.hide()
        return False

    def is_shown(self) -> bool:
        """Whether the words are over the page."""
        return self._sign.isVisible()

    def _drag(self, event: QDropEvent, anything: bool) -> bool:
        paths = attachable_files(event.mimeData())
        if not anything:
            paths = [path for path in paths if path.suffix.lower() not in CHAT_ENDINGS]
        if not paths:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self._sign.hide()
            self.dropped.emit(paths)
        else:
            self._sign.setGeometry(self._over.rect())
            self._sign.raise_()
            self._sign.show()
        return True


class _Sign(QWidget):
    """The words, over what is below them."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = Words(self.tr("Drop files here to send them with your next message"), "title")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * _EDGE, 3 * _EDGE, 3 * _EDGE, 3 * _EDGE)
        column.setSpacing(_EDGE)
        column.addStretch(1)
        column.addWidget(Glyph(theme, "paperclip", "accent.text", 28), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        column.addStretch(1)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = self._theme.color("bg.content")
        veil.setAlphaF(_VEIL)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(self._theme.color("accent.fill"), _LINE, Qt.PenStyle.DashLine))
        edge = _EDGE + _LINE / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), _RADIUS, _RADIUS)

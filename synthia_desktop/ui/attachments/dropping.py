"""Files that are dragged onto the chat page, with words over it that say what dropping them does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from synthia_desktop.ui.controls.files import attachable_files
from synthia_desktop.ui.controls.glyph import Glyph
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.dropping import CHAT_ENDINGS
from synthia_desktop.ui.theme import Theme

_EDGE = 12
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class DropArea(QObject):
    """dropped(list of paths): files that go with the next question.

    Models, chats and folders are left to the window, which opens them; over the composer also files are attached that
    may hold chats, such as JSON.
    """

    dropped = Signal(list)

    def __init__(self, theme: Theme, page: QWidget, composer: QWidget) -> None:
        super().__init__(page)
        self._page, self._composer = page, composer
        self._sign = QFrame(page)
        self._sign.setProperty("look", "popup")
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self._sign)
        row.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(Glyph(theme, "paperclip", "accent.text", 20))
        words = self.tr("Drop files here to send them with your next message")
        row.addWidget(label(theme, words, "title", "text.primary", wrap=True))
        row.addStretch(1)
        self._sign.hide()
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
            self._sign.setGeometry(self._page.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE))
            self._sign.raise_()
            self._sign.show()
        return True

"""Model files and folders that are dragged onto a widget, with words over it that say what dropping them does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from synthia_desktop.core.split import is_raw_piece
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.theme import Theme

_EDGE = 12


class DropTarget(QObject):
    """dropped(paths): what was let go over the widget. Other things than GGUF files and folders are refused."""

    dropped = Signal(object)

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._sign = QFrame(over)
        self._sign.setProperty("look", "popup")
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        text = label(theme, self.tr("Drop models here to add them"), "body", "text.secondary", wrap=True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self._sign)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.addWidget(text, 0, Qt.AlignmentFlag.AlignVCenter)
        self._sign.hide()
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is not self._over:
            return False
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop) and isinstance(event, QDropEvent):
            return self._drag(event)
        if kind == QEvent.Type.DragLeave:
            self._sign.hide()
        return False

    def _drag(self, event: QDropEvent) -> bool:
        paths = model_paths(event.mimeData())
        if not paths:
            return False
        # The files stay where they are until the person says what to do with them.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self._sign.hide()
            self.dropped.emit(paths)
        else:
            self._sign.setGeometry(self._over.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE))
            self._sign.raise_()
            self._sign.show()
        return True


def model_paths(data: QMimeData) -> tuple[Path, ...]:
    """The folders, GGUF files and pieces of GGUF files among what is dragged."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return tuple(path for path in paths if path.suffix.lower() == ".gguf" or is_raw_piece(path.name) or path.is_dir())

"""Files that are dropped on the window: a model is opened, a file or folder with chats is looked into."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

CHAT_ENDINGS = (".json", ".jsonl", ".zip")


class Dropping(QObject):
    """Watches a window. model(path): a GGUF file. chats(path): a file or folder that may hold chats."""

    model = Signal(str)
    chats = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent | QDropEvent) and event.type() in (
            QEvent.Type.DragEnter,
            QEvent.Type.Drop,
        ):
            model, chats = dropped(event)
            if model or chats:
                event.acceptProposedAction()
                if event.type() is QEvent.Type.Drop:
                    self._take(model, chats)
                return True
        return super().eventFilter(watched, event)

    def _take(self, model: str, chats: str) -> None:
        if model:
            self.model.emit(model)
        else:
            self.chats.emit(chats)


def dropped(event: QDropEvent) -> tuple[str, str]:
    """The first model file, and the first file or folder that may hold chats; "" = there is none."""
    paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    model = next((p for p in paths if p.lower().endswith(".gguf")), "")
    return model, next((p for p in paths if p.lower().endswith(CHAT_ENDINGS) or Path(p).is_dir()), "")

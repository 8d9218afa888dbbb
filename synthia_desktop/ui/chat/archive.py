"""The conversations' way to the disk and back: writes in order, keeps what could not be written, and tries again."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from synthia_desktop.core.conversation import Conversation, Message
from synthia_desktop.core.errors import StorageError, SynthiaError
from synthia_desktop.store.conversations import ConversationStore, Summary
from synthia_desktop.ui.background import Background

RETRY_MS = 5_000
TRASH_SECONDS = 30 * 24 * 3600


class Archive(QObject):
    """Stores through the background thread.

    listed: the summaries, after each change. opened: a conversation that was asked for.
    trouble: a SynthiaError when something could not be stored, None when it is stored at last.
    """

    listed = Signal(list)
    opened = Signal(object)
    draft_read = Signal(str, str)
    trouble = Signal(object)

    def __init__(self, store: ConversationStore, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._background = background
        self._filter = ""
        self._waiting: list[Callable[[], None]] = []
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self.retry)

    def put(self, conversation: Conversation, *messages: Message) -> None:
        """Store the conversation's own fields and the given messages."""
        self._write(partial(self._put, replace(conversation, messages={}), messages))

    def put_streaming(self, conversation: Conversation, message: Message) -> None:
        """Store what an answer has so far. A failure is told of when the finished answer cannot be stored either."""
        work = partial(self._put, replace(conversation, messages={}), (message,))
        self._background.run(work, on_error=lambda _: None)

    def _put(self, header: Conversation, messages: tuple[Message, ...]) -> None:
        self._store.save(header)
        for message in messages:
            self._store.put_message(header.id, message)

    def rename(self, conversation_id: str, title: str) -> None:
        self._write(partial(self._store.rename, conversation_id, title))
        self.refresh()

    def delete(self, conversation_id: str) -> None:
        self._write(partial(self._store.delete, conversation_id))
        self.refresh()

    def restore(self, conversation_id: str) -> None:
        self._write(partial(self._store.restore, conversation_id))
        self.refresh()

    def put_draft(self, conversation_id: str, text: str) -> None:
        self._write(partial(self._store.set_draft, conversation_id, text))

    def open(self, conversation_id: str) -> None:
        """Read a conversation and its draft; opened follows with (Conversation, draft)."""

        def read() -> tuple[Conversation, str]:
            return self._store.load(conversation_id), self._store.draft(conversation_id)

        self._background.run(read, self.opened.emit, self._tell)

    def open_draft(self, key: str) -> None:
        """Read what was typed and not sent; draft_read follows with (key, text) if there is any."""

        def found(text: str) -> None:
            if text:
                self.draft_read.emit(key, text)

        self._background.run(partial(self._store.draft, key), found, self._tell)

    def purge_trash(self) -> None:
        """Remove for good what was deleted more than 30 days ago."""
        self._background.run(partial(self._store.purge, time.time() - TRASH_SECONDS), on_error=self._tell)

    def refresh(self, title_filter: str | None = None) -> None:
        """Read the summaries again, with the filter that was set last."""
        if title_filter is not None:
            self._filter = title_filter
        self._background.run(partial(self._store.summaries, self._filter), self._list, self._tell)

    def retry(self) -> None:
        """Try again, in the old order, all that could not be written."""
        self._retry.stop()
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, []

        def write_all() -> None:
            for work in waiting:
                work()

        def failed(error: Exception) -> None:
            self._waiting = waiting + self._waiting
            self._retry.start()
            self._tell(error)

        self._background.run(write_all, lambda _: self.trouble.emit(None), failed)

    def _list(self, summaries: list[Summary]) -> None:
        self.listed.emit(summaries)

    def _write(self, work: Callable[[], None]) -> None:
        self._background.run(work, self._written, partial(self._keep, work))

    def _written(self, _result: None) -> None:
        if self._waiting and not self._retry.isActive():
            self.retry()

    def _keep(self, work: Callable[[], None], error: Exception) -> None:
        self._waiting.append(work)
        self._retry.start()
        self._tell(error)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, SynthiaError):
            error = StorageError(
                self.tr("The conversation could not be stored"),
                self.tr("The text stays in this window until it can be stored."),
                self.tr("Free some disk space; Synthia tries again by itself."),
                str(error),
            )
        self.trouble.emit(error)

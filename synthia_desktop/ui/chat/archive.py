"""The conversations' way to the disk and back: what is shown is stored, and what is not stored yet is still found."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.conversation import Conversation, Message
from synthia_desktop.store.conversations import ConversationStore, Summary
from synthia_desktop.store.trash import Trash, Trashed
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.chat.outbox import Outbox, Write

TRASH_SECONDS = 30 * 24 * 3600


class Archive(QObject):
    """Stores through the background thread. What cannot be read is told by that thread's own signal.

    listed: the summaries, after each change. opened: a conversation that was asked for, with its draft.
    trash_listed: what can be restored, when somebody asked for it. purged: chats may be gone for good now.
    trouble: as the outbox's.
    """

    listed = Signal(list)
    opened = Signal(object)
    draft_read = Signal(str, str)
    trash_listed = Signal(list)
    purged = Signal()
    trouble = Signal(object)

    def __init__(self, store: ConversationStore, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._trash = store, Trash(store)
        self._background = background
        self._filter = ""
        self._outbox = Outbox(background, self)
        self._outbox.trouble.connect(self.trouble)

    def put(self, conversation: Conversation, *messages: Message) -> None:
        """Store the conversation's own fields and the given messages."""
        header = replace(conversation, messages={})
        write = Write(conversation.id, self._save, header, {message.id: message for message in messages})
        self._outbox.put("save", write)

    def rename(self, conversation_id: str, title: str) -> None:
        self._put("rename", conversation_id, partial(self._store.rename, conversation_id, title))
        self.refresh()

    def delete(self, conversation_id: str) -> None:
        """Put a chat into the trash."""
        self._put("delete", conversation_id, partial(self._store.delete, conversation_id), hides=True)
        self.refresh()

    def restore(self, conversation_id: str) -> None:
        """Take a chat out of the trash."""
        self._put("delete", conversation_id, partial(self._store.restore, conversation_id))
        self.refresh()

    def restore_messages(self, conversation_id: str, deleted: float) -> None:
        """Bring messages back that were deleted at that time from a chat that is not open."""

        def restore() -> None:
            conversation = self._store.load(conversation_id)
            self._store.save(conversation, conversation.restore(deleted))

        self._put("restore messages", conversation_id, restore)

    def put_draft(self, conversation_id: str, text: str) -> None:
        self._put("draft", conversation_id, partial(self._store.set_draft, conversation_id, text))

    def open(self, conversation_id: str) -> None:
        """Read a conversation and its draft; opened follows with (Conversation, draft)."""
        self._background.run(partial(self._read, conversation_id), self.opened.emit)

    def open_draft(self, key: str) -> None:
        """Read what was typed and not sent; draft_read follows with (key, text) if there is any."""

        def found(text: str) -> None:
            if text:
                self.draft_read.emit(key, text)

        self._background.run(partial(self._store.draft, key), found)

    def list_trash(self) -> None:
        """Read what can be restored; trash_listed follows."""
        self._background.run(self._trash.list, self._give_trash)

    def remove(self, trashed: Trashed) -> None:
        """Remove something from the trash for good."""
        self._background.run(partial(self._trash.remove, trashed.conversation_id, trashed.deleted), self._tell_purged)

    def empty_trash(self) -> None:
        """Remove all that is in the trash for good."""
        self._background.run(partial(self._trash.purge, math.inf), self._tell_purged)

    def purge_trash(self) -> None:
        """Remove for good what was deleted more than 30 days ago."""
        self._background.run(partial(self._trash.purge, time.time() - TRASH_SECONDS), self._tell_purged)

    def refresh(self, title_filter: str | None = None) -> None:
        """Read the summaries again, with the filter that was set last."""
        if title_filter is not None:
            self._filter = title_filter
        self._background.run(partial(self._summaries, self._filter), self._list)

    def retry(self) -> None:
        """Try again to write all that could not be written."""
        self._outbox.write()

    def close(self) -> None:
        """Try a last time to write all that could not be written; nothing may be stored afterwards."""
        self._outbox.close()

    @property
    def in_trouble(self) -> bool:
        """Whether something could not be written and is only in memory."""
        return self._outbox.in_trouble

    def _tell_purged(self, _result: int | None) -> None:
        self.purged.emit()

    def _put(self, kind: str, conversation_id: str, work: Callable[[], None], hides: bool = False) -> None:
        self._outbox.put(kind, Write(conversation_id, lambda _: work(), hides=hides))

    def _save(self, write: Write) -> None:
        if write.header is not None:
            self._store.save(write.header, write.messages.values())

    def _read(self, conversation_id: str) -> tuple[Conversation, str]:
        """A conversation as it is on the disk, with what could not be written yet laid over it."""
        unsaved = self._outbox.unsaved(conversation_id)
        if unsaved is None or unsaved.header is None:
            return self._store.load(conversation_id), self._store.draft(conversation_id)
        stored = self._store.has(conversation_id)
        messages = self._store.load(conversation_id).messages if stored else {}
        return replace(unsaved.header, messages=messages | dict(unsaved.messages)), self._store.draft(conversation_id)

    def _summaries(self, title_filter: str) -> list[Summary]:
        """The chats on the disk and new ones that could not be written yet, without those that are to be deleted."""
        new, hidden = self._outbox.unsaved_chats()
        wanted = title_filter.casefold()
        stored = [s for s in self._store.summaries(title_filter) if s.id not in hidden]
        added = [c for c in new if c.id not in hidden and wanted in c.title.casefold() and not self._store.has(c.id)]
        return [*(Summary(c.id, c.title, c.updated, c.created) for c in added), *stored]

    def _list(self, summaries: Sequence[Summary]) -> None:
        self.listed.emit(list(summaries))

    def _give_trash(self, trashed: list[Trashed]) -> None:
        self.trash_listed.emit(trashed)

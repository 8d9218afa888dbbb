"""The conversations' way to the disk and back: what is shown is stored, and what is not stored yet is still found."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.attachments import Attachment, Document, Opened, Unread
from synthia_desktop.core.chat_copy import ChatCopy
from synthia_desktop.core.conversation import Conversation, Message
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.store.conversations import ConversationStore, Summary
from synthia_desktop.store.copies import CopyStore
from synthia_desktop.store.documents import DocumentStore
from synthia_desktop.store.labels import LabelStore
from synthia_desktop.store.trash import Trash, Trashed
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.chat.outbox import Outbox, Write

logger = logging.getLogger(__name__)

TRASH_SECONDS = 30 * 24 * 3600


class Archive(QObject):
    """Stores through the background thread. What cannot be read is told by that thread's own signal.

    listed: the summaries, after each change. opened: a conversation that was asked for, with its draft.
    trash_listed: what can be restored, when somebody asked for it. purged: the ids of chats that are gone for good
    now, or of which messages are.
    labels_read: the models' names and the tags that there are, when somebody asked. trouble: as the outbox's.
    draft_files_read(key of a draft, its Attachments and Unreads): if it has any.
    """

    listed = Signal(list)
    opened = Signal(object)
    draft_read = Signal(str, str)
    draft_files_read = Signal(str, object)
    trash_listed = Signal(list)
    purged = Signal(object)
    labels_read = Signal(list, list)
    trouble = Signal(object)

    def __init__(self, store: ConversationStore, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._trash, self._labels = store, Trash(store), LabelStore(store)
        self._documents, self._copies = DocumentStore(store), CopyStore(store)
        self._background = background
        self._outbox = Outbox(background, self)
        self._outbox.trouble.connect(self.trouble)
        self._outbox.trouble.connect(self._recover)

    def put(self, conversation: Conversation, *messages: Message) -> None:
        """Store the conversation's own fields and the given messages."""
        header = replace(conversation, messages={})
        write = Write(conversation.id, self._save, header, {message.id: message for message in messages})
        self._outbox.put("save", write)

    def put_copy(self, copy: ChatCopy) -> None:
        """Store a new chat that is a copy of another one; the search finds its messages some seconds later."""
        made = copy.conversation
        # The copy may grow before it is stored.
        run = partial(self._save_copy, copy.source, copy.sources)
        self._outbox.put("copy", Write(made.id, run, replace(made, messages={}), dict(made.messages)))
        self._index()

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

    def pin(self, conversation_id: str, pinned: bool) -> None:
        """Put a chat above the others, or back to its day."""
        self._put("pin", conversation_id, partial(self._labels.pin, conversation_id, pinned))
        self.refresh()

    def put_away(self, conversation_id: str, archived: bool) -> None:
        """Put a chat into the archive, or take it out."""
        self._put("archive", conversation_id, partial(self._labels.archive, conversation_id, archived))
        self.refresh()

    def set_tags(self, conversation_id: str, tags: Sequence[str]) -> None:
        """Give a chat these tags and no others."""
        self._put("tags", conversation_id, partial(self._labels.set_tags, conversation_id, tuple(tags)))
        self.refresh()

    def read_labels(self) -> None:
        """Read which models and tags there are; labels_read follows."""

        def read() -> tuple[list[str], list[str]]:
            return self._labels.models(), self._labels.tags()

        self._background.run(read, lambda found: self.labels_read.emit(*found))

    def title_by_model(self, conversation_id: str, title: str, done: Callable[[bool], None]) -> None:
        """Give a chat the model's title, unless the person has given it one; done(whether it was)."""
        self._background.run(partial(self._labels.title_by_model, conversation_id, title), done)

    def restore_messages(self, conversation_id: str, deleted: float) -> None:
        """Bring messages back that were deleted at that time from a chat that is not open."""

        def restore() -> None:
            if self._store.has(conversation_id):
                conversation = self._store.load(conversation_id)
                self._store.save(conversation, conversation.restore(deleted))

        self._put(f"restore {deleted}", conversation_id, restore)

    def put_draft(self, conversation_id: str, text: str) -> None:
        self._put("draft", conversation_id, partial(self._store.set_draft, conversation_id, text))

    def put_draft_files(self, key: str, files: Sequence[Opened | Attachment | Unread]) -> None:
        """Store the files of a draft, with the texts of those that were read."""

        def keep() -> None:
            there = {one.document for one in self._documents.draft_files(key) if isinstance(one, Attachment)}
            for one in files:
                # What the draft has already stays as long as it has it; a long text takes a while to be stored.
                if isinstance(one, Opened) and one.document.id not in there:
                    self._documents.put(one.document)
            kept = [one.attachment if isinstance(one, Opened) else one for one in files]
            self._documents.set_draft_files(key, kept)

        self._put("draft files", key, keep)

    def read_draft_files(self, key: str) -> None:
        """Read which files a draft has; draft_files_read follows if there are any."""

        def found(files: Sequence[Attachment | Unread]) -> None:
            if files:
                self.draft_files_read.emit(key, files)

        self._background.run(partial(self._documents.draft_files, key), found)

    def document(self, document_id: str) -> Document:
        """A file's text, now; may be called from any thread. Raises StorageError."""
        return self._documents.get(document_id)

    def read_document(
        self, document_id: str, done: Callable[[Document], None], failed: Callable[[Exception], None]
    ) -> None:
        """Read a file's text; done or failed follows."""
        self._background.run(partial(self._documents.get, document_id), done, failed)

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

        def remove() -> set[str]:
            self._trash.remove(trashed.conversation_id, trashed.deleted)
            return {trashed.conversation_id}

        self._background.run(remove, self.purged.emit)

    def empty_trash(self) -> None:
        """Remove all that is in the trash for good."""
        self._purge(math.inf)

    def purge_trash(self) -> None:
        """Remove for good what was deleted more than 30 days ago."""
        self._purge(time.time() - TRASH_SECONDS)

    def refresh(self) -> None:
        """Read the summaries again."""
        self._background.run(self._summaries, self._list)

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

    def _purge(self, before: float) -> None:
        def purge() -> set[str]:
            gone = {trashed.conversation_id for trashed in self._trash.list() if trashed.deleted < before}
            self._trash.purge(before)
            return gone

        self._background.run(purge, self.purged.emit)
        self._tidy()

    def _tidy(self) -> None:
        """Piece by piece, so that what is to be stored meanwhile has not long to wait."""
        self._background.run(self._trash.tidy, lambda more: self._tidy() if more else None)

    def _put(self, kind: str, conversation_id: str, work: Callable[[], None], hides: bool = False) -> None:
        self._outbox.put(kind, Write(conversation_id, lambda _: work(), hides=hides))

    def _save(self, write: Write) -> None:
        if write.header is not None:
            self._store.save(write.header, write.messages.values())

    def _save_copy(self, source: str, sources: Mapping[str, str], write: Write) -> None:
        # What it is a copy of may not be on the disk as it is here.
        if write.header is None or self._outbox.unsaved(source):
            self._save(write)
        else:
            self._copies.save(replace(write.header, messages=dict(write.messages)), sources)

    def _recover(self, error: SynthiaError | None) -> None:
        """All could be written at last, and a copy may be among it."""
        if error is None:
            self._index()

    def _index(self) -> None:
        """Piece by piece, as _tidy(). What does not come into the index now, because the disk is full, does later."""
        self._background.run(self._copies.index_more, lambda more: self._index() if more else None, self._not_indexed)

    @staticmethod
    def _not_indexed(error: Exception) -> None:
        logger.warning("The search does not know all messages yet", exc_info=error)

    def _read(self, conversation_id: str) -> tuple[Conversation, str]:
        """A conversation as it is on the disk, with what could not be written yet laid over it."""
        unsaved = self._outbox.unsaved(conversation_id)
        if unsaved is None or unsaved.header is None:
            return self._store.load(conversation_id), self._store.draft(conversation_id)
        stored = self._store.has(conversation_id)
        messages = self._store.load(conversation_id).messages if stored else {}
        return replace(unsaved.header, messages=messages | dict(unsaved.messages)), self._store.draft(conversation_id)

    def _summaries(self) -> list[Summary]:
        """The chats on the disk and new ones that could not be written yet, without those that are to be deleted."""
        new, hidden = self._outbox.unsaved_chats()
        stored = [s for s in self._store.summaries() if s.id not in hidden]
        added = [c for c in new if c.id not in hidden and not self._store.has(c.id)]
        return [*(Summary(c.id, c.title, c.updated, c.created) for c in added), *stored]

    def _list(self, summaries: Sequence[Summary]) -> None:
        self.listed.emit(list(summaries))

    def _give_trash(self, trashed: list[Trashed]) -> None:
        self.trash_listed.emit(trashed)

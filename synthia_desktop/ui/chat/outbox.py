"""What is to be written to the disk and is not there yet: kept in order, joined, and tried until it is written."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import reduce
from threading import Lock

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.conversation import Conversation, Message
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.retry import Retry, not_written

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Write:
    """One thing to write. subject: the id of the chat it concerns; what concerns the same one keeps its order.

    header and messages: what it saves of the chat. hides: it takes the chat off the list.
    """

    subject: str
    run: Callable[[Write], None]
    header: Conversation | None = None
    messages: Mapping[str, Message] = field(default_factory=dict[str, Message])
    hides: bool = False

    def joined(self, later: Write) -> Write:
        """This and a later one of the same chat in one: of each message, the later state counts."""
        return replace(later, messages={**self.messages, **later.messages})


class Outbox(QObject):
    """Writes on the background thread. trouble: a SynthiaError when that begins to fail, None when all is written.

    A write that fails stays, with all later ones of its chat, and is tried again with every other write and by a timer
    that takes longer each time.
    """

    trouble = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._lock = Lock()
        self._waiting: dict[tuple[str, str], Write] = {}
        self._retry = Retry(self)
        self._retry.due.connect(self.write)
        self._retry.trouble.connect(self.trouble)

    def put(self, kind: str, write: Write) -> None:
        """Write this as soon as possible; a waiting one of the same kind and chat is joined with it."""
        key = (kind, write.subject)
        with self._lock:
            waiting = self._waiting.get(key)
            self._waiting[key] = waiting.joined(write) if waiting else write
        self.write()

    def write(self) -> None:
        """Try to write all that waits."""
        self._background.run(self._write_all, self._written)

    def close(self) -> None:
        """Try a last time to write all that waits; nothing may be put afterwards."""
        self._retry.stop()
        self._background.run(self._write_all)

    def unsaved(self, subject: str) -> Write | None:
        """What of a chat is not on the disk yet: its header and messages. May be called from any thread."""
        with self._lock:
            waiting = [w for w in self._waiting.values() if w.subject == subject and w.header]
        return reduce(Write.joined, waiting) if waiting else None

    def unsaved_chats(self) -> tuple[list[Conversation], set[str]]:
        """The headers of the chats that wait to be written, and the ids of those that wait to be taken off the list.

        May be called from any thread.
        """
        with self._lock:
            waiting = list(self._waiting.values())
        headers = {w.subject: w.header for w in waiting if w.header}
        return list(headers.values()), {w.subject for w in waiting if w.hides}

    @property
    def in_trouble(self) -> bool:
        """Whether the last attempt failed, so that something is nowhere but here."""
        return self._retry.in_trouble

    def _write_all(self) -> Exception | None:
        """On the background thread. Gives the first failure."""
        with self._lock:
            keys = list(self._waiting)
        failure: Exception | None = None
        held: set[str] = set()
        for key in keys:
            with self._lock:
                write = self._waiting[key]
            if write.subject in held:
                continue
            try:
                write.run(write)
            except Exception as error:
                # Whatever it is, the text must stay until it is written.
                logger.warning("Something of a chat could not be stored", exc_info=error)
                failure = failure or error
                held.add(write.subject)
                continue
            with self._lock:
                # What was joined to it meanwhile is still to be written.
                if self._waiting[key] is write:
                    del self._waiting[key]
        return failure

    def _written(self, failure: Exception | None) -> None:
        if failure is None:
            self._retry.succeed()
            return
        kept = self.tr("What is on the screen stays there until it is stored; Synthia tries again by itself.")
        self._retry.fail(not_written(failure, self.tr("The conversation could not be stored"), kept))

"""Keeps what stands in the composer for its conversation, and brings it back when that is opened again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from synthia_desktop.core.conversation import Conversation
from synthia_desktop.ui.chat.archive import Archive
from synthia_desktop.ui.chat.composer import Composer
from synthia_desktop.ui.chat.session import ChatSession

DRAFT_MS = 1_000
NEW_CHAT_DRAFT = "new"
"""The key of the draft of a conversation that has no message yet."""


def draft_key(conversation: Conversation) -> str:
    """The key of a conversation's draft."""
    return conversation.id if conversation.messages else NEW_CHAT_DRAFT


class Drafts(QObject):
    """Stores a second after the last letter."""

    def __init__(self, composer: Composer, chat: ChatSession, archive: Archive, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._composer, self._chat, self._archive = composer, chat, archive
        self._timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._timer.timeout.connect(self.store)
        composer.draft_changed.connect(lambda _: self._timer.start())
        archive.draft_read.connect(self._show)

    def store(self) -> None:
        """Store what stands in the composer, for its conversation or for the next new one."""
        self._timer.stop()
        self._archive.put_draft(draft_key(self._chat.conversation), self._composer.draft())

    def open_new(self) -> None:
        """Begin with what was typed for a conversation that was never sent."""
        self._composer.set_draft("")
        self._archive.open_draft(NEW_CHAT_DRAFT)

    def take(self, text: str) -> None:
        """Begin with what was typed in the conversation that is open now."""
        self._composer.set_draft(text)
        self._timer.stop()

    def _show(self, key: str, text: str) -> None:
        if key == NEW_CHAT_DRAFT and not self._chat.conversation.messages and not self._composer.text():
            self._composer.set_draft(text)

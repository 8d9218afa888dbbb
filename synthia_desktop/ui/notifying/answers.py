"""Tells on the desktop that an answer has ended while the person is elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QObject

from synthia_desktop.core.conversation import Conversation, Message, MessageState
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.reasoning import without_reasoning
from synthia_desktop.ui.chat.answering import Answering
from synthia_desktop.ui.notifying.desktop import Desktop
from synthia_desktop.ui.notifying.keys import CHAT
from synthia_desktop.ui.settings_store import SettingsStore

MOST_TEXT = 200


class AnswerNotices(QObject):
    """Says the chat's title only: what stands in the answer is shown to bystanders only if the person wants that."""

    def __init__(self, answering: Answering, desktop: Desktop, settings: SettingsStore, parent: QObject) -> None:
        super().__init__(parent)
        self._desktop, self._settings = desktop, settings
        answering.finished.connect(self._finished)
        answering.failed.connect(self._failed)

    def _finished(self, conversation: Conversation, answer: Message) -> None:
        if answer.state in (MessageState.STOPPED, MessageState.FAILED):
            # Who stopped it knows; that it failed is told with the reason.
            return
        text = self.tr("The answer in “{title}” is finished.").format(title=self._title(conversation))
        self._tell(conversation, text, answer.text)

    def _failed(self, conversation: Conversation, error: SynthiaError) -> None:
        text = self.tr("The answer in “{title}” could not be finished.").format(title=self._title(conversation))
        self._tell(conversation, text, error.title)

    def _tell(self, conversation: Conversation, title: str, text: str) -> None:
        wanted = self._settings.value.desktop.notify_text
        shown = " ".join(without_reasoning(text).split())[:MOST_TEXT] if wanted else ""
        self._desktop.notifier.tell(f"{CHAT}{conversation.id}", title, shown)

    def _title(self, conversation: Conversation) -> str:
        return conversation.title or self.tr("New chat")

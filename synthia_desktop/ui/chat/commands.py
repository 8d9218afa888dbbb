"""What is done with the open chat and its last turn by shortcut, and why something cannot be done just now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication

from synthia_desktop.core.conversation import Message, MessageState
from synthia_desktop.core.reasoning import marks_of, without_reasoning
from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.chat.conversation_view import DELETE, RENAME
from synthia_desktop.ui.chat.edits import ChatEdits
from synthia_desktop.ui.model_session import ModelSession, Stage
from synthia_desktop.ui.settings_store import SettingsStore

if TYPE_CHECKING:
    from synthia_desktop.ui.chat.page import ChatPage


class ChatCommands(QObject):
    """Methods that begin with no_ give the reason in a sentence, "" = it can be done."""

    def __init__(
        self, page: ChatPage, edits: ChatEdits, models: ModelSession, settings: SettingsStore, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page, self._chat, self._edits = page, page.chat, edits
        self._models, self._settings = models, settings

    def act(self, what: str) -> None:
        """Rename, pin, tag, archive, export or delete the chat that is meant: see conversation_view for the names."""
        chat = self._meant()
        if what == RENAME:
            self._settings.update(list_pane_visible=True)
        if chat and what == DELETE:
            self._page.deletions.delete_chat(chat)
        elif chat and what == RENAME:
            self._page.sidebar.start_rename(chat)
        elif chat:
            self._page.sidebar.act_requested.emit(what, chat)

    def open_chat(self, step: int) -> None:
        """Open the chat below (1) or above (-1) in the list; from a new chat the first one."""
        if chat := self._page.sidebar.neighbour(step):
            self._page.open_chat(chat)

    def to_message(self, last: bool) -> None:
        """Put the keyboard on the newest message of the chat, whose end is followed from then on, or on the first."""
        if branch := self._chat.conversation.branch():
            transcript = self._page.view.transcript
            transcript.focus_message(len(branch) - 1 if last else 0)
            if last:
                transcript.to_end()

    def switch_version(self, step: int) -> None:
        """Show another version of the message that the keyboard is on, else of the last one that has several."""
        if message := self._forked():
            self._edits.switch_version(message.id, step)

    def copy_last_answer(self) -> None:
        """Put the newest answer on the clipboard, as its Copy button does: without its reasoning."""
        if answer := self._chat.last_answer():
            info = self._models.state.info
            text = without_reasoning(answer.text, marks_of(info.chat_template if info else None))
            QGuiApplication.clipboard().setText(text)
            announce(self._page, self.tr("Copied"))

    def delete_last_turn(self) -> None:
        """Put the newest question and its answers into the trash."""
        if question := self._chat.last_question():
            self._page.deletions.delete_turn(question.id)

    def edit_answer(self) -> None:
        """Put the newest answer into the composer; what comes of it is another version."""
        if answer := self._chat.last_answer():
            self._page.composing.edit(answer.id)

    def write_again(self) -> None:
        """Write the last answer again with its seed and settings."""
        if answer := self._chat.last_answer():
            self._page.view.write_again(answer.id)

    def show_details(self) -> None:
        """Open the card that tells how the last answer was made, over the end of the chat."""
        if answer := self._chat.last_answer():
            view = self._page.view
            view.show_details(answer.id, view.mapToGlobal(QPoint(view.width() // 3, view.height() // 3)))

    def duplicate(self) -> None:
        """Open a copy of the whole chat."""
        if branch := self._chat.conversation.branch():
            self._edits.duplicate(branch[-1].id)

    def no_chat_meant(self) -> str:
        return "" if self._meant() else self.tr("This chat has no messages yet")

    def no_messages(self) -> str:
        return "" if self._chat.conversation.branch() else self.tr("This chat has no messages yet")

    def no_neighbour(self, step: int) -> str:
        return "" if self._page.sidebar.neighbour(step) else self.tr("There is no other chat there")

    def no_answer(self) -> str:
        return "" if self._chat.last_answer() else self.tr("There is no answer yet")

    def no_edit(self) -> str:
        """Why the last answer cannot be edited."""
        return self._writing_here() or self.no_answer()

    def no_question(self) -> str:
        """Also while an answer to it is being written."""
        return self._writing_here() or ("" if self._chat.last_question() else self.tr("There is no question yet"))

    def no_undo(self) -> str:
        return "" if self._page.deletions.can_undo else self.tr("Nothing was deleted since the start")

    def no_archived(self) -> str:
        return "" if self._page.sidebar.has_archived else self.tr("No chat is in the archive")

    def no_model_to_unload(self) -> str:
        loaded = self._models.state.stage is Stage.READY
        return "" if loaded else self.tr("No model is loaded")

    def no_new_answer(self) -> str:
        """Why the last answer cannot be written anew."""
        return self._writing() or self.no_messages()

    def no_more(self) -> str:
        """Why the last answer cannot go on."""
        answer = self._chat.last_answer()
        if answer is None or answer.id != self._chat.conversation.current_id:
            return self.tr("There is no answer at the end of this chat")
        return self._writing()

    def no_repeat(self) -> str:
        answer = self._chat.last_answer()
        if answer is None or answer.state is MessageState.STREAMING:
            return self._writing() or self.tr("There is no answer yet")
        return self._page.view.why_not_again(answer)

    def no_details(self) -> str:
        answer = self._chat.last_answer()
        return "" if answer and answer.stats else self.tr("There is no finished answer yet")

    def no_version(self, step: int) -> str:
        if busy := self._writing_here():
            return busy
        message = self._forked()
        if message is None:
            return self.tr("Nothing here has several versions")
        index, count = self._chat.conversation.version(message.id)
        if 0 <= index + step < count:
            return ""
        return self.tr("This is the first version") if step < 0 else self.tr("This is the last version")

    def _meant(self) -> str:
        """The chat that the keyboard is on in the list, else the open one; "" if that is not stored yet."""
        if chosen := self._page.sidebar.focused_chat():
            return chosen
        return self._chat.conversation.id if self._chat.conversation.messages else ""

    def _forked(self) -> Message | None:
        conversation = self._chat.conversation
        several = [message for message in conversation.branch() if conversation.version(message.id)[1] > 1]
        focused = self._page.view.focused_message()
        return next((message for message in several if message.id == focused), several[-1] if several else None)

    def _writing(self) -> str:
        return self.tr("An answer is being written") if self._chat.writing_in else ""

    def _writing_here(self) -> str:
        return self.tr("An answer is being written") if self._chat.is_writing_here else ""

"""What the composer's text becomes: a new question, a question asked anew, or another version of an answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.attachments import Enclosure
from synthia_desktop.core.conversation import Conversation, Message, Role
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.ui.chat.composer import Composer
from synthia_desktop.ui.chat.edits import ChatEdits
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.said import shown_error

Admit = Callable[[str, str | None, Callable[[Enclosure | None], None], Callable[[SynthiaError], None]], None]


class Composing(QObject):
    """Stands between the composer and the conversation.

    taken: the composer's text is no draft any more. asked: a question was, with all that it came with.
    edit_begun(Message): a question is edited, until edit_ended or asked.
    """

    taken = Signal()
    asked = Signal()
    edit_begun = Signal(object)
    edit_ended = Signal()

    def __init__(
        self,
        composer: Composer,
        chat: ChatSession,
        edits: ChatEdits,
        admit: Admit,
        parent: QObject | None = None,
    ) -> None:
        """admit: calls go(what goes with it) if the model can be asked this, else refuse(why)."""
        super().__init__(parent)
        self._composer, self._chat, self._edits, self._admit = composer, chat, edits, admit
        self._asking = False
        self._edited = ""
        self._open = chat.conversation.id
        composer.send_requested.connect(self._send)
        composer.save_requested.connect(self._save)
        composer.edit_last_requested.connect(self.edit_last)
        composer.edit_cancelled.connect(self._forget)
        composer.fork_left.connect(edits.leave_fork)
        chat.replaced.connect(self._show)
        chat.message_added.connect(self._show_open)
        # A question that is answered anew is a fork only until the answer begins.
        chat.answer_started.connect(self._leave_fork)

    @property
    def edited(self) -> str:
        """The id of the message that is edited, "" = none is."""
        return self._edited

    def edit(self, message_id: str) -> None:
        """Put a question or an answer into the composer; what comes of it is another version."""
        message = self._chat.conversation.messages.get(message_id)
        if message is not None and not self._chat.is_writing_here:
            self._edited = message_id
            self._composer.set_editing(message.text, answer=message.role is Role.ASSISTANT)
            self.edit_begun.emit(message)

    def edit_last(self) -> None:
        """Edit the newest question."""
        if last := self._chat.last_question():
            self.edit(last.id)

    def ask(self, text: str) -> None:
        """Ask a question that was not typed, such as a starter, with the files that are attached."""
        if words := self._composer.held_up:
            self._composer.refusal.say(words)
        elif not self._asking and not self._chat.writing_in:
            self._ask_whether(text, None, lambda enclosed: self._ask(text, enclosed))

    def leave(self) -> bool:
        """Leave an edit, or a fork where the next message would begin a branch; whether there was one."""
        if self._composer.is_editing():
            self._composer.cancel_editing()
            return True
        at_fork = self._chat.conversation.is_at_fork
        self._edits.leave_fork()
        return at_fork

    def _send(self, text: str) -> None:
        """The text stays until it is known that the model can be asked this; what is changed meanwhile is not sent."""
        if not self._asking:
            after = (self._chat.conversation.before(self._edited) or "") if self._edited else None
            self._ask_whether(text, after, lambda enclosed: self._go(text, enclosed))

    def _ask_whether(self, text: str, after: str | None, go: Callable[[Enclosure | None], None]) -> None:
        """Looking at files takes a while: nothing is done where another text or another chat is there by then."""
        self._asking, typed, chat_id = True, self._composer.text(), self._chat.conversation.id

        def answered(act: Callable[[], None]) -> None:
            self._asking = False
            same = self._composer.text() == typed and self._chat.conversation.id == chat_id
            if same and not self._chat.writing_in:
                act()

        self._admit(
            text,
            after,
            lambda enclosed: answered(lambda: go(enclosed)),
            lambda error: answered(lambda: self._refuse(error)),
        )

    def _refuse(self, error: SynthiaError) -> None:
        error = shown_error(error)
        self._composer.refusal.say(f"{error.title}. {error.message} {error.hint}")

    def _go(self, text: str, enclosed: Enclosure | None) -> None:
        edited, prefill = self._edited, self._composer.prefill.words()
        self._edited = ""
        self._composer.clear()
        self.taken.emit()
        if edited:
            former = self._chat.conversation.messages[edited].enclosed
            self._chat.edit(edited, text, prefill, former if same_files(former, enclosed) else enclosed)
        else:
            self._chat.send(text, prefill, enclosed)
        self.asked.emit()

    def _ask(self, text: str, enclosed: Enclosure | None) -> None:
        self._chat.send(text, enclosed=enclosed)
        self.asked.emit()

    def _save(self, text: str, go_on: bool) -> None:
        edited, self._edited = self._edited, ""
        self._composer.clear()
        self.edit_ended.emit()
        saved = self._edits.edit_answer(edited, text)
        if go_on:
            self._chat.go_on(saved)

    def _leave_fork(self, _answer: Message) -> None:
        self._composer.set_fork(False)

    def _forget(self) -> None:
        self._edited = ""
        self.edit_ended.emit()

    def _show_open(self) -> None:
        self._show(self._chat.conversation)

    def _show(self, conversation: Conversation) -> None:
        """Another conversation, or another branch of this one, is shown: an edit of it is over."""
        if self._composer.is_editing():
            self._composer.cancel_editing()
        if conversation.id != self._open:
            self._open = conversation.id
            self._composer.prefill.close_row()
        self._composer.set_fork(conversation.is_at_fork and not self._chat.is_writing_here)


def same_files(former: Enclosure | None, now: Enclosure | None) -> bool:
    """Whether a question that is asked anew comes with the same files, seen whole: the model reads them once only."""
    if former is None or now is None or former.passages or now.passages:
        return False
    return [one.document for one in former.attachments] == [one.document for one in now.attachments]

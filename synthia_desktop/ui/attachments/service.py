"""The files of the open chat's next question: put together once, and handed to whoever shows or sends them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.attachments import Attachment, Document, Opened, Unread
from synthia_desktop.core.conversation import Conversation, Message
from synthia_desktop.core.enclosing import retrievable
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.ui.attachments.desk import AttachmentDesk
from synthia_desktop.ui.attachments.measuring import Measuring
from synthia_desktop.ui.attachments.reading import FileReader, Readings
from synthia_desktop.ui.attachments.sending import Sending
from synthia_desktop.ui.chat.archive import Archive
from synthia_desktop.ui.chat.context import ContextWatch
from synthia_desktop.ui.chat.drafts import NEW_CHAT_DRAFT, draft_key
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.engine_thread import EngineThread
from synthia_desktop.ui.model_session import ModelSession


class ChatAttachments(QObject):
    """desk: the files. sending: admits questions with them. failed(SynthiaError): what is not on the disk any more."""

    failed = Signal(object)

    def __init__(
        self,
        thread: EngineThread,
        chat: ChatSession,
        models: ModelSession,
        watch: ContextWatch,
        archive: Archive,
        make_reader: Callable[[], FileReader],
        parent: QObject | None = None,
    ) -> None:
        """make_reader: called on another thread with the first file."""
        super().__init__(parent)
        self._chat, self._archive = chat, archive
        self._readings = Readings(make_reader, self)
        self._measuring = Measuring(thread, chat, models, self)
        self.desk = AttachmentDesk(self._readings, self._measuring, self._keep, self)
        self.sending = Sending(self.desk, self._measuring, chat, watch, archive.document, self)
        self.sending.failed.connect(self.failed)
        thread.happened.connect(self._measuring.handle)
        archive.draft_files_read.connect(self._take_draft)
        chat.replaced.connect(self._open)
        chat.message_added.connect(self._begun)
        self._open(chat.conversation)

    def edit(self, message: Message) -> None:
        """Show the files of a question that is edited instead of the draft's."""
        self.desk.begin_edit(message.enclosed.attachments if message.enclosed else ())
        self._fetch_wanted()
        self._tell_earlier(self._chat.conversation.before(message.id))

    def end_edit(self) -> None:
        """Show the draft's files again."""
        self.desk.end_edit()
        self._tell_earlier(self._chat.conversation.current_id)

    def sent(self) -> None:
        """The question was asked with all that it came with."""
        self.desk.clear()
        self._tell_earlier(self._chat.conversation.current_id)

    def fetch(self, document_id: str, done: Callable[[Document], None]) -> None:
        """Read a document's text from the disk; failed tells if it is not there."""
        self._archive.read_document(document_id, done, self.failed.emit)

    def close(self) -> None:
        """Stop what is being read and end the threads."""
        self._readings.close()
        self.sending.close()

    def _open(self, conversation: Conversation) -> None:
        key = draft_key(conversation)
        if self.desk.open_chat(key):
            self._archive.read_draft_files(key)
        self._tell_earlier(conversation.current_id)

    def _begun(self, _message: Message) -> None:
        self.desk.move(NEW_CHAT_DRAFT, self._chat.conversation.id)

    def _tell_earlier(self, at: str | None) -> None:
        """at: the message that the next question follows."""
        self.desk.set_earlier([one.name for one in retrievable(self._chat.conversation.path(at))])

    def _take_draft(self, key: str, files: Sequence[Attachment | Unread]) -> None:
        self.desk.take_draft(key, files)
        self._fetch_wanted()

    def _fetch_wanted(self) -> None:
        for document_id in self.desk.wanted():
            lack = partial(self._lack, document_id)
            self._archive.read_document(document_id, self.desk.fill, lack)

    def _lack(self, document_id: str, error: Exception) -> None:
        if isinstance(error, SynthiaError):
            self.desk.lack(document_id, error)

    def _keep(self, key: str, files: Sequence[Opened | Attachment | Unread]) -> None:
        self._archive.put_draft_files(key, files)

"""The chat page's part with files: they are chosen, dropped or pasted, seen above the message, and can be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from synthia_desktop.core.attachments import Document, Passage
from synthia_desktop.core.conversation import Message
from synthia_desktop.core.enclosing import passages_of
from synthia_desktop.ui.attachments.dropping import DropArea
from synthia_desktop.ui.attachments.service import ChatAttachments
from synthia_desktop.ui.attachments.tray import AttachmentTray
from synthia_desktop.ui.attachments.words import facts_of
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.ui.chat.page import ChatPage


class Attaching(QObject):
    """Connects the composer, the transcript and the viewer with the files of the open chat."""

    def __init__(self, theme: Theme, attachments: ChatAttachments, page: ChatPage) -> None:
        super().__init__(page)
        self._page, self._attachments, self._desk = page, attachments, attachments.desk
        self._folder = ""
        self.tray = AttachmentTray(theme, self._desk)
        self.drop_area = DropArea(theme, page, page.composer, page.view.parentWidget() or page)
        composer, composing = page.composer, page.composing
        composer.add_tray(self.tray)
        composer.attach_requested.connect(self.ask_for_files)
        composer.files_pasted.connect(self.add)
        composer.draft_changed.connect(attachments.sending.show_text)
        self.drop_area.dropped.connect(self.add)
        self.tray.shown.connect(self._show_item)
        self.tray.left.connect(composer.focus)
        composing.edit_begun.connect(attachments.edit)
        composing.edit_ended.connect(attachments.end_edit)
        composing.asked.connect(attachments.sent)
        page.view.file_requested.connect(self._show_sent)
        page.view.citation_requested.connect(self._show_citation)
        self._desk.changed.connect(self._hold_up)
        self._desk.removed.connect(self._offer_undo)
        # Of a window that was there before, in another language.
        self._desk.end_edit()
        self._hold_up()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._look_at_files)

    def ask_for_files(self) -> None:
        """Let the person choose files."""
        start = self._folder or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = self.tr("Documents, text and code (*.pdf *.docx *.txt *.md *.py *.csv *.json *.html);;All files (*)")
        paths, _ = QFileDialog.getOpenFileNames(self._page, self.tr("Attach files"), start, kinds)
        if paths:
            self._folder = str(Path(paths[0]).parent)
            self.add([Path(path) for path in paths])
            self._page.composer.focus()

    def add(self, paths: list[Path]) -> None:
        """Take files in for the next question; an answer that is edited has none."""
        if not self._page.composer.is_editing_answer:
            self._desk.add(paths)

    def _look_at_files(self, state: Qt.ApplicationState) -> None:
        """Who comes back from another program may have written in a file there."""
        if state == Qt.ApplicationState.ApplicationActive:
            self._attachments.sending.look_at_files()

    def _hold_up(self) -> None:
        """A question waits for its files, and is not sent without one that the person meant to send."""
        reading = next((item for item in self._desk.items if item.is_reading), None)
        failed = next((item for item in self._desk.items if item.error), None)
        words = ""
        if reading is not None:
            words = self.tr("{name} is still being read. Your message can be sent after that, or when you remove it.")
        elif failed is not None:
            words = self.tr("{name} could not be read. Remove it to send your message without it.")
        one = reading or failed
        self._page.composer.hold_up(words.format(name=one.name) if one else "")

    def _offer_undo(self, name: str, undo: Callable[[], None]) -> None:
        self._page.deletions.offer(self.tr("{name} removed.").format(name=name), undo)

    def _show_item(self, item_id: str) -> None:
        item = self._desk.item(item_id)
        if item is not None and item.opened is not None:
            attachment = item.opened.attachment
            self._open(item.opened.document, attachment.name, facts_of(attachment, item.tokens))
            preview = self._attachments.sending.preview
            if preview is not None and attachment.mode == "retrieval":
                fitting = [one for one in preview.passages if one.document == attachment.document]
                self._page.others.viewer.show_passages(fitting, sent=False)

    def _show_sent(self, message_id: str, document_id: str) -> None:
        """The text of a file that came with a question, with the passages that were sent of it."""
        message = self._page.chat.conversation.messages.get(message_id)
        if message is None or message.enclosed is None:
            return
        files = {one.document: one for one in message.enclosed.attachments}
        passages = [one for one in message.enclosed.passages if one.document == document_id]
        name = files[document_id].name if document_id in files else passages[0].name if passages else ""
        about = facts_of(files[document_id], files[document_id].tokens) if document_id in files else ""

        def show(document: Document) -> None:
            self._open(document, name, about)
            self._page.others.viewer.show_passages(passages)

        self._attachments.fetch(document_id, show)

    def _show_citation(self, message_id: str, number: int) -> None:
        """The passage that an answer cites, in its document."""
        conversation = self._page.chat.conversation
        branch = conversation.path(message_id)
        cited = passages_of(branch).get(number)
        if cited is None:
            return
        source = next((m for m in branch if m.enclosed and any(p.number == number for p in m.enclosed.passages)), None)
        sent = _passages(source, cited.document)
        attachment = next(
            (a for m in branch if m.enclosed for a in m.enclosed.attachments if a.document == cited.document), None
        )

        def show(document: Document) -> None:
            about = facts_of(attachment, attachment.tokens) if attachment else ""
            self._open(document, cited.name, about)
            self._page.others.viewer.show_passages(sent, number)

        self._attachments.fetch(cited.document, show)

    def _open(self, document: Document, name: str, about: str) -> None:
        viewer = self._page.others.viewer
        viewer.show_document(document, name, about)
        self._page.others.show_viewer()


def _passages(message: Message | None, document_id: str) -> list[Passage]:
    enclosed = message.enclosed if message else None
    return [one for one in enclosed.passages if one.document == document_id] if enclosed else []

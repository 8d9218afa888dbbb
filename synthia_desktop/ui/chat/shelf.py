"""What a person does with whole chats beside the list: finds them, goes to a hit, pins, tags and archives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.conversation import Conversation
from synthia_desktop.core.search_query import SearchQuery
from synthia_desktop.store.conversations import Summary
from synthia_desktop.ui.chat.archive import Archive
from synthia_desktop.ui.chat.conversation_view import ARCHIVE, EXPORT, PIN, TAGS
from synthia_desktop.ui.chat.finder import Finder
from synthia_desktop.ui.chat.page import ChatPage
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.store.search import FoundChat


class Shelf(QObject):
    """Joins the sidebar, the search and the archive.

    export_requested(conversation id, list of Summary): it is wanted as a file, or another one of these.
    """

    export_requested = Signal(str, list)

    def __init__(
        self, theme: Theme, page: ChatPage, archive: Archive, finder: Finder, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._page, self._archive, self._finder = theme, page, archive, finder
        self._summaries: dict[str, Summary] = {}
        self._wanted: tuple[str, str, str] | None = None
        side = page.sidebar
        side.query_changed.connect(self._ask)
        side.hit_requested.connect(lambda chat, message: self.go_to(chat, message, side.search.field.text()))
        side.act_requested.connect(self._act)
        page.header.export_requested.connect(self.export)
        finder.found.connect(self._found)
        archive.listed.connect(self._take)
        archive.opened.connect(self._opened)
        archive.labels_read.connect(side.search.filter_button.set_choices)

    def go_to(self, conversation_id: str, message_id: str, words: str = "") -> None:
        """Open a chat at a message, on whatever branch that is; "" = as the chat was left.

        words: what was looked for, as typed.
        """
        self._wanted = (conversation_id, message_id, words) if message_id else None
        if conversation_id != self._page.chat.conversation.id:
            self._page.open_chat(conversation_id)
        elif message_id:
            self._arrived(self._page.chat.conversation)

    def export(self, conversation_id: str = "") -> None:
        """Ask which chats are wanted as files; this one first, "" = the open one."""
        wanted = conversation_id or self._page.chat.conversation.id
        self.export_requested.emit(wanted, list(self._summaries.values()))

    def _ask(self, query: SearchQuery) -> None:
        if query.is_empty:
            self._finder.forget()
        else:
            self._finder.ask(query)

    def _found(self, _query: SearchQuery, found: list[FoundChat]) -> None:
        self._page.sidebar.show_found(found)

    def _take(self, summaries: list[Summary]) -> None:
        self._summaries = {summary.id: summary for summary in summaries}
        self._archive.read_labels()

    def _opened(self, opened: tuple[Conversation, str]) -> None:
        self._arrived(opened[0])

    def _arrived(self, opened: Conversation) -> None:
        """The chat that was wanted is open: show the branch with the message, and the message."""
        chat = self._page.chat
        if self._wanted is None or opened.id != self._wanted[0] or chat.conversation.id != opened.id:
            return
        (_, message_id, words), self._wanted = self._wanted, None
        conversation = chat.conversation
        message = conversation.messages.get(message_id)
        if message is None or message.deleted is not None:
            return
        if message_id not in {shown.id for shown in conversation.branch()} and not chat.is_writing_here:
            conversation.switch_to(message_id)
            self._archive.put(conversation)
            chat.replaced.emit(conversation)
        self._page.find_bar.open_at(words, message_id)

    def _act(self, act: str, conversation_id: str) -> None:
        summary = self._summaries.get(conversation_id)
        if summary is None:
            return
        if act == PIN:
            self._archive.pin(conversation_id, not summary.pinned)
        elif act == ARCHIVE:
            self._archive.put_away(conversation_id, not summary.archived)
            words = self.tr("Taken out of the archive.") if summary.archived else self.tr("Chat archived.")
            undo = summary.archived
            self._page.toast.show_undo(words, lambda: self._archive.put_away(conversation_id, undo))
        elif act == EXPORT:
            self.export(conversation_id)
        elif act == TAGS:
            self._ask_tags(summary)

    def _ask_tags(self, summary: Summary) -> None:
        from synthia_desktop.ui.chat.tag_dialog import TagDialog

        known = sorted({tag for other in self._summaries.values() for tag in other.tags}, key=str.casefold)
        dialog = TagDialog(self._theme, summary.title, summary.tags, known, self._page.window())
        dialog.chosen.connect(lambda tags: self._archive.set_tags(summary.id, tags))
        dialog.open()

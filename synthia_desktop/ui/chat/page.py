"""The chat page: conversations at the left, transcript and composer in the middle, a settings panel at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from synthia_desktop.core.conversation import Conversation, Message
from synthia_desktop.core.settings import Settings
from synthia_desktop.ui.attachments.attaching import Attaching
from synthia_desktop.ui.attachments.service import ChatAttachments
from synthia_desktop.ui.chat.announcer import Announcer
from synthia_desktop.ui.chat.archive import Archive
from synthia_desktop.ui.chat.composer import Composer
from synthia_desktop.ui.chat.composing import Composing
from synthia_desktop.ui.chat.context import ContextWatch
from synthia_desktop.ui.chat.context_full import ContextFull
from synthia_desktop.ui.chat.context_line import ContextLine
from synthia_desktop.ui.chat.deletions import Deletions
from synthia_desktop.ui.chat.drafts import Drafts
from synthia_desktop.ui.chat.edits import ChatEdits
from synthia_desktop.ui.chat.header import ChatHeader
from synthia_desktop.ui.chat.load_notices import LoadNotices
from synthia_desktop.ui.chat.page_columns import PageColumns
from synthia_desktop.ui.chat.page_panels import PagePanels
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.chat.sidebar import Sidebar
from synthia_desktop.ui.chat.view import ChatView
from synthia_desktop.ui.controls.toast import UndoToast
from synthia_desktop.ui.model_session import ModelSession, Stage
from synthia_desktop.ui.panels.host import PanelHost
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.ui.chat.find_bar import FindBar
    from synthia_desktop.ui.chat.leaving import Leaving

_LOW = 720
"""Below this height the composer begins with one line."""


class ChatPage(QWidget):
    """Shows what the session says and hands on what the person does.

    link_requested: an address in a message. save_requested(name of a file, text): a block of code in one.
    """

    link_requested = Signal(str)
    save_requested = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        chat: ChatSession,
        edits: ChatEdits,
        models: ModelSession,
        archive: Archive,
        settings: SettingsStore,
        header: ChatHeader,
        panels: PanelHost,
        context: ContextWatch,
        attachments: ChatAttachments,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self.chat, self._models = theme, chat, models
        self._archive, self._settings = archive, settings
        self.header, self.panels, self.context = header, panels, context
        self.sidebar = Sidebar(theme)
        self.view = ChatView(theme, chat, edits, models)
        self.composer = Composer(theme)
        self.setFocusProxy(self.composer)
        self.composing = Composing(self.composer, chat, edits, attachments.sending.admit, self)
        self.drafts = Drafts(self.composer, chat, archive, self)
        self._line = ContextLine(self.view, context, chat, self)
        self._full = ContextFull(self.view, context, chat, self)
        self.toast = UndoToast(theme, self.view, bottom=8)
        self.deletions = Deletions(chat, edits, archive, self.toast, self)
        self.others = PagePanels(theme, panels, chat, archive, context, self.deletions, self)
        Announcer(chat, models, settings, self.view)
        self._leaving: Leaving | None = None
        self._find_bar: FindBar | None = None
        self.splitter = PageColumns(self.sidebar, header, self.view, self.composer, panels)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.splitter)
        self.load_notices = LoadNotices(theme, models, panels, self.splitter.put_below_header, self)
        self.attaching = Attaching(theme, attachments, self)
        self._connect_session()
        self._connect_person()
        self._replace(chat.conversation)
        self._show_writing(chat.writing_in)

    def _connect_session(self) -> None:
        chat = self.chat
        chat.replaced.connect(self._replace)
        chat.replaced.connect(self._remember_open)
        chat.message_added.connect(self._mark_open)
        chat.writing_changed.connect(self._show_writing)
        self._models.changed.connect(self._show_composer_mode)
        self._archive.listed.connect(self.sidebar.set_conversations)
        self._archive.opened.connect(self._opened)

    def _connect_person(self) -> None:
        side, composer = self.sidebar, self.composer
        side.new_chat_requested.connect(self.new_chat)
        side.open_requested.connect(self.open_chat)
        side.rename_requested.connect(self._rename)
        side.delete_requested.connect(self.deletions.delete_chat)
        self.deletions.reopened.connect(self.open_chat)
        side.trash_requested.connect(self.others.toggle_trash)
        self.composing.taken.connect(self.drafts.store)
        composer.stop_requested.connect(self.chat.stop)
        composer.system_prompt_clicked.connect(self.panels.toggle_prompt)
        composer.sampling_clicked.connect(self.panels.toggle_sampling)
        self.view.starter_chosen.connect(self.composing.ask)
        self.view.edit_requested.connect(self.composing.edit)
        self.view.delete_requested.connect(self.deletions.delete_message)
        self.view.delete_turn_requested.connect(self.deletions.delete_turn)
        self.view.link_requested.connect(self.link_requested)
        self.view.save_requested.connect(self.save_requested)
        self.view.load_settings_requested.connect(self.panels.toggle_load)
        self.panels.labels_changed.connect(composer.bar.set_chips)
        self._line.settings_requested.connect(self.others.toggle_context)
        self._full.load_settings_requested.connect(self.panels.open_load)
        self.context.summary_failed.connect(self._tell_of_summary)
        self.panels.shown.connect(self._panel_shown)
        self.panels.undo_offered.connect(self.deletions.offer)
        self.header.find_requested.connect(self.find_words)
        self.header.badge_clicked.connect(self.panels.toggle_load)
        self.header.load_settings_toggled.connect(self.panels.toggle_load)
        self._settings.changed.connect(self._apply_settings)
        self._apply_settings(self._settings.value)
        composer.bar.set_chips(*self.panels.labels())

    def new_chat(self) -> None:
        """Open an empty conversation and put the keyboard into the composer."""
        self.drafts.store()
        self.chat.new_chat()
        self.drafts.open_new()
        self.composer.focus()

    def open_chat(self, conversation_id: str) -> None:
        """Read a stored conversation and show it."""
        if conversation_id != self.chat.conversation.id:
            self.drafts.store()
            self._archive.open(conversation_id)

    def search(self) -> None:
        """Put the keyboard into the search field of the conversations."""
        self._settings.update(list_pane_visible=True)
        self.sidebar.focus_search()

    @property
    def find_bar(self) -> FindBar:
        """Looks for words in the open chat; made when it is first wanted."""
        if self._find_bar is None:
            from synthia_desktop.ui.chat.find_bar import FindBar

            self._find_bar = FindBar(self._theme, self.view.transcript, self.view.setFocus)
            self.splitter.put_above_view(self._find_bar)
        return self._find_bar

    def find_words(self) -> None:
        """Look for words in the open chat."""
        if self.chat.conversation.messages:
            self.find_bar.open()

    def escape(self) -> None:
        """Stop the answer being written; else close the search in the chat, an edit, a fork or the panel."""
        if self.chat.writing_in:
            self.chat.stop()
        elif self._find_bar is not None and self._find_bar.isVisible():
            self._find_bar.leave()
        elif not self.composing.leave():
            self.panels.close_panel()

    def panes(self) -> list[QWidget]:
        """What stands beside and below each other on this page, in the order in which the keyboard goes through it."""
        between = [part for part in (self.load_notices.notice, self._find_bar) if part is not None]
        return [self.sidebar, self.header, *between, self.view, self.composer, self.panels]

    def next_pane(self, step: int) -> None:
        """Move the keyboard to the next or previous pane."""
        panes = [p for p in (self.sidebar, self.header, self.view, self.composer, self.panels) if p.isVisible()]
        focused = QApplication.focusWidget()
        at = next((i for i, p in enumerate(panes) if p is focused or p.isAncestorOf(focused)), -1) if focused else -1
        panes[(at + step) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fit_list_pane(self) -> None:
        """Show the conversations unless the person hid them, or a panel needs their room."""
        self.splitter.fit(self.width(), self._settings.value.list_pane_visible)

    @property
    def has_agreed_to_close(self) -> bool:
        """Whether the person loses what could not be stored, and closes the window."""
        return self._leaving is not None and self._leaving.has_agreed

    def may_close(self) -> bool:
        """Whether the window can close; where that would lose something, the person is asked first."""
        if self._leaving is None:
            if not self._archive.in_trouble:
                return True
            from synthia_desktop.ui.chat.leaving import Leaving

            self._leaving = Leaving(self._archive, self.window())
        return self._leaving.may_close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.composer.set_compact(self.height() < _LOW)
        self.attaching.tray.set_page_height(self.height())
        self.fit_list_pane()

    def _apply_settings(self, settings: Settings) -> None:
        self.composer.set_enter_sends(settings.enter_sends)

    def _replace(self, conversation: Conversation) -> None:
        if self._find_bar is not None and not conversation.messages:
            self._find_bar.leave()
        shown = conversation.id if conversation.messages else ""
        self.header.set_chat(bool(shown))
        self.sidebar.set_current(shown or None)
        self.panels.show_conversation(conversation)
        self.composer.bar.set_chips(*self.panels.labels())

    def _opened(self, opened: tuple[Conversation, str]) -> None:
        conversation, draft = opened
        self.chat.show(conversation)
        self.drafts.take(draft)

    def _mark_open(self, _message: Message) -> None:
        """A new conversation is stored with its first message, and from then on it can be marked and found again."""
        self.header.set_chat(True)
        self.sidebar.set_current(self.chat.conversation.id)
        self._remember_open(self.chat.conversation)

    def _remember_open(self, conversation: Conversation) -> None:
        self._settings.update(last_conversation=conversation.id if conversation.messages else "")

    def _show_writing(self, conversation_id: str) -> None:
        self.sidebar.set_writing(conversation_id or None)
        self._show_composer_mode()

    def _show_composer_mode(self, _changed: object = None) -> None:
        if self.chat.writing_in:
            self.composer.set_mode("writing")
        elif self._models.state.stage is Stage.NONE:
            self.composer.set_mode("unavailable", self.tr("Choose a model first."))
        else:
            self.composer.set_mode("idle")

    def _tell_of_summary(self) -> None:
        title, words = self.tr("No summary"), self.tr("The model wrote none, so the oldest messages left without one.")
        self.panels.told.emit(title, words)

    def _rename(self, conversation_id: str, title: str) -> None:
        self.chat.set_title(conversation_id, title)
        self._archive.rename(conversation_id, title)

    def _panel_shown(self, name: str) -> None:
        self.header.set_load_settings_open(name == "load")
        self.fit_list_pane()
        if not name and not self.panels.give_focus_back():
            self.composer.focus()

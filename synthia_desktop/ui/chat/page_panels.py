"""The panels at the right of the chat page that nobody needs at the start: the trash, the context, a file's text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from synthia_desktop.ui.chat.archive import TRASH_SECONDS, Archive
from synthia_desktop.ui.chat.context import ContextWatch
from synthia_desktop.ui.chat.deletions import Deletions
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.panels.host import PanelHost
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.ui.attachments.viewer import FileViewer
    from synthia_desktop.ui.panels.context_settings import ContextSettings
    from synthia_desktop.ui.panels.trash_panel import TrashPanel


class PagePanels(QObject):
    """Makes each of them when it is first wanted."""

    def __init__(
        self,
        theme: Theme,
        host: PanelHost,
        chat: ChatSession,
        archive: Archive,
        context: ContextWatch,
        deletions: Deletions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._host, self._chat = theme, host, chat
        self._archive, self._context, self._deletions = archive, context, deletions
        self._trash: TrashPanel | None = None
        self._context_settings: ContextSettings | None = None
        self._viewer: FileViewer | None = None

    def toggle_trash(self) -> None:
        """Show or hide what was deleted."""
        if self._trash is None:
            from synthia_desktop.ui.panels.trash_panel import TrashPanel

            self._trash = TrashPanel(self._theme, TRASH_SECONDS)
            self._trash.restore_requested.connect(self._deletions.restore)
            self._trash.remove_requested.connect(self._deletions.remove)
            self._trash.empty_requested.connect(self._deletions.empty)
            self._archive.trash_listed.connect(self._trash.set_trashed)
            self._deletions.changed.connect(self._archive.list_trash)
        self._host.toggle_other("trash", self._trash)
        self._archive.list_trash()

    def toggle_context(self) -> None:
        """Show or hide how the chat fills its context, and what happens when that is full."""
        if self._context_settings is None:
            from synthia_desktop.ui.panels.context_settings import ContextSettings

            self._context_settings = ContextSettings(self._theme, self._chat, self._context, self)
        self._host.toggle_other("context", self._context_settings.panel)

    @property
    def viewer(self) -> FileViewer:
        """Shows the text of a file as the model sees it."""
        if self._viewer is None:
            from synthia_desktop.ui.attachments.viewer import FileViewer

            self._viewer = FileViewer(self._theme)
        return self._viewer

    def show_viewer(self) -> None:
        """Bring the text of a file into view."""
        self._host.show_other("file", self.viewer)

"""What is seen of the program: its window with all pages, built from the services, and anew for another language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt

from synthia_desktop.paths import AppPaths
from synthia_desktop.store.conversations import ConversationStore
from synthia_desktop.ui.attachments.service import ChatAttachments
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.chat.archive import Archive
from synthia_desktop.ui.chat.context import ContextWatch
from synthia_desktop.ui.chat.edits import ChatEdits
from synthia_desktop.ui.chat.finder import Finder
from synthia_desktop.ui.chat.header import ChatHeader
from synthia_desktop.ui.chat.model_bar import ModelBar
from synthia_desktop.ui.chat.page import ChatPage
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.chat.shelf import Shelf
from synthia_desktop.ui.chat_states import ChatStates
from synthia_desktop.ui.engine_thread import EngineThread
from synthia_desktop.ui.late_services import LateServices
from synthia_desktop.ui.model_session import ModelSession
from synthia_desktop.ui.notifying.desktop import Desktop
from synthia_desktop.ui.panels.host import PanelHost
from synthia_desktop.ui.preset_store import PresetStore
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.spelling.spelling import Spelling
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.window import MainWindow
from synthia_desktop.ui.window_extras import WindowExtras

if TYPE_CHECKING:
    from synthia_desktop.ui.exchange.service import ChatFiles
    from synthia_desktop.ui.manager_pages import ManagerPages
    from synthia_desktop.ui.pages.settings import SettingsPage


@dataclass(frozen=True)
class Services:
    """What stays while windows come and go. late: what is made when it is first wanted."""

    paths: AppPaths
    theme: Theme
    settings: SettingsStore
    background: Background
    store: ConversationStore
    thread: EngineThread
    models: ModelSession
    archive: Archive
    chat: ChatSession
    context: ContextWatch
    edits: ChatEdits
    attachments: ChatAttachments
    presets: PresetStore
    finder: Finder
    states: ChatStates
    desktop: Desktop
    spelling: Spelling
    late: LateServices


@dataclass(frozen=True)
class Sight:
    """Where a window was left, so that the next one begins there. page: "" = the first page.

    panel: as PanelHost.current has it. draft: of the open chat. edited: the id of the message that is edited, with the
    text that it has by then. place: of the window unless it is maximised.
    """

    page: str
    panel: str
    draft: str
    edited: str
    text: str
    prefill: str
    place: QRect
    minimised: bool


class Front(QObject):
    """The window with what belongs to it alone. close() ends that, and nothing that runs beside it."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = of = services
        late = of.late
        panels = PanelHost(of.theme, of.chat, of.models, of.settings, of.presets, of.background, lambda: late.plans)
        of.thread.happened.connect(panels.handle)
        header = ChatHeader(of.theme)
        self.page = self._make_page(header, panels)
        self.shelf = Shelf(of.theme, self.page, of.archive, of.finder, self)
        self.window = self._make_window(
            ModelBar(of.theme, header, of.models, of.settings, lambda: late.manager.library)
        )
        self.extras = WindowExtras(
            of.theme, self.window, self.shelf, of.archive, of.settings, late, of.desktop, of.spelling, self
        )
        self._connect(panels)
        of.archive.refresh()

    def _make_page(self, header: ChatHeader, panels: PanelHost) -> ChatPage:
        of = self._services
        return ChatPage(
            of.theme,
            of.chat,
            of.edits,
            of.models,
            of.archive,
            of.settings,
            header,
            panels,
            of.context,
            of.attachments,
        )

    def _make_window(self, bar: ModelBar) -> MainWindow:
        of = self._services
        return MainWindow(
            of.theme,
            self.page,
            of.edits,
            bar,
            of.models,
            of.settings,
            of.paths,
            lambda: self.manager_pages,
            lambda: of.late.plans,
        )

    def _connect(self, panels: PanelHost) -> None:
        """What the window asks for."""
        window = self.window
        window.download_requested.connect(lambda repo, file: self._services.late.manager.download(repo, file))
        window.pages.settings_made.connect(self._connect_settings)
        window.chats_dropped.connect(lambda path: self.files.look_into(Path(path)))
        window.import_requested.connect(lambda: self.files.ask_import())
        window.export_requested.connect(self.shelf.export)
        self.shelf.export_requested.connect(lambda current, chats: self.files.ask_export(current, chats))
        panels.trouble.connect(window.show_trouble)
        panels.told.connect(window.banners.show_notice)

    def _connect_settings(self, page: SettingsPage) -> None:
        self._services.states.connect_settings(page.kept)

    @cached_property
    def files(self) -> ChatFiles:
        """Takes chats out to files and brings them in; made when that is first wanted."""
        from synthia_desktop.ui.exchange.service import ChatFiles

        files = ChatFiles(self._services.theme, self._services.store, self.window, self)
        files.failed.connect(self.window.show_trouble)
        files.imported.connect(lambda _: self._services.archive.refresh())
        files.exported.connect(self._tell_exported)
        return files

    def _tell_exported(self, written: list[Path]) -> None:
        where = str(written[0] if len(written) == 1 else written[0].parent) if written else ""
        title = self.tr("Exported") if len(written) == 1 else self.tr("Exported {n} files").format(n=len(written))
        show = self.tr("Show in folder")
        self.window.banners.show_offer(title, where, show, lambda: self.window.outside.show_file(str(written[0])))

    @cached_property
    def manager_pages(self) -> ManagerPages:
        """The Models and Downloads pages."""
        from synthia_desktop.ui.manager_pages import ManagerPages

        of = self._services
        pages = ManagerPages(of.theme, of.late.manager, of.settings, of.late.plans, of.late.ready, self)
        pages.chat_requested.connect(self.window.open_model)
        pages.load_settings_requested.connect(self._show_load_settings)
        pages.link_requested.connect(self.window.outside.ask_for_link)
        pages.folder_requested.connect(self.window.outside.show_file)
        pages.page_requested.connect(self.window.show_page)
        pages.trouble.connect(self.window.show_trouble)
        return pages

    def _show_load_settings(self, path: str) -> None:
        self.window.open_model(path)
        self.window.page.panels.toggle_load()

    def begin(self) -> None:
        """What the first picture does not need."""
        self.window.settle()
        self.window.help.begin()

    def sight(self) -> Sight:
        """Where it was left; the window's place and the draft are put away as at the program's end."""
        self.window.remember()
        composer = self.page.composer
        edited = self.page.composing.edited
        return Sight(
            self.window.shown_page,
            self.page.panels.current,
            composer.draft(),
            edited,
            composer.text() if edited else "",
            composer.prefill.words(),
            self.window.geometry() if self.window.windowState() == Qt.WindowState.WindowNoState else QRect(),
            self.window.isMinimized(),
        )

    def take(self, sight: Sight) -> None:
        """Begin where another window was left."""
        page = self.page
        page.drafts.take(sight.draft)
        if sight.edited:
            page.composing.edit(sight.edited)
            page.composer.set_text(sight.text)
        if sight.prefill:
            page.composer.prefill.begin_with(sight.prefill)
        panels = {
            "load": page.panels.toggle_load,
            "prompt": page.panels.toggle_prompt,
            "sampling": page.panels.toggle_sampling,
            "trash": page.others.toggle_trash,
            "context": page.others.toggle_context,
        }
        if sight.panel in panels:
            panels[sight.panel]()
        if sight.page:
            self.window.show_page(sight.page)
        if sight.minimised:
            self.window.showMinimized()
            return
        if not sight.place.isNull():
            self.window.setGeometry(sight.place)
        self.window.show()

    def close(self) -> None:
        """End what was begun for the window, and the window itself."""
        self.window.help.close()
        if "files" in self.__dict__:
            self.files.close()
        self.extras.close()
        self.window.deleteLater()
        self.deleteLater()

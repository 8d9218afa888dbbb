"""The main window: welcome, chat and the other pages in their frame, menus and shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QShowEvent, QStatusTipEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu, QStackedWidget

from synthia_desktop.core.settings import Settings
from synthia_desktop.paths import AppPaths, demo_model
from synthia_desktop.ui.actions import ShortcutRow, install, shortcut_rows
from synthia_desktop.ui.alt_key import AltKey
from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.chat.commands import ChatCommands
from synthia_desktop.ui.chat.model_bar import ModelBar
from synthia_desktop.ui.chat.page import ChatPage
from synthia_desktop.ui.dropping import Dropping
from synthia_desktop.ui.help import Help
from synthia_desktop.ui.menus import make_menus, widget_keys
from synthia_desktop.ui.model_session import ModelSession
from synthia_desktop.ui.navigation import Navigation
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.status_bar import StatusPresenter
from synthia_desktop.ui.tabbing import TabOrder
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.window_pages import WindowPages
from synthia_desktop.ui.window_shell import WindowShell

if TYPE_CHECKING:
    from synthia_desktop.core.releases import Release
    from synthia_desktop.ui.chat.edits import ChatEdits
    from synthia_desktop.ui.first_page import FirstPage
    from synthia_desktop.ui.manager_pages import ManagerPages
    from synthia_desktop.ui.pages.settings import SettingsPage
    from synthia_desktop.ui.plan_service import PlanService

DESIGN_SIZE = (1280, 800)
MINIMUM_SIZE = (800, 600)
WHY_NOT_MS = 5_000
"""So long the status line says why a shortcut did nothing."""


class MainWindow(QMainWindow):
    """closed: the window was closed and the program should end. chats_dropped(path): a file or folder with chats.

    import_requested, export_requested: chats are wanted from files, or as files. switcher_requested: to go somewhere by
    its name. download_requested(repository, file): the model that the first page recommends.
    """

    closed = Signal()
    download_requested = Signal(str, str)
    chats_dropped = Signal(str)
    import_requested = Signal()
    export_requested = Signal()
    switcher_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        page: ChatPage,
        edits: ChatEdits,
        bar: ModelBar,
        models: ModelSession,
        settings: SettingsStore,
        paths: AppPaths,
        manager_pages: Callable[[], ManagerPages],
        plans: Callable[[], PlanService],
    ) -> None:
        """manager_pages: asked when one of its pages is first shown. plans: when the memory of a GPU is of interest."""
        super().__init__()
        self._plans, self._theme, self.models, self._settings, self._paths = plans, theme, models, settings, paths
        self.page, self.bar = page, bar
        self.commands = ChatCommands(page, edits, models, settings, self)
        self.pages = WindowPages(theme, settings, paths, page, manager_pages, self.shortcuts, self)
        self.go = Navigation(self, settings)
        self.outside = self.pages.outside
        self.help = self._make_help()
        self.setMinimumSize(*MINIMUM_SIZE)
        self._first: FirstPage | None = None
        self._leaves: Callable[[], bool] = lambda: True
        self._quits = False
        self._shell = WindowShell(theme)
        self.banners, self.status = self._shell.banners, self._shell.status
        self._root = QStackedWidget()
        self._root.addWidget(self._shell)
        self._tabbing = TabOrder(self, lambda: [self._shell.rail, self.banners, *self.page.panes(), self.status])
        self.setCentralWidget(self._root)
        self.menus = make_menus(self)
        install(self, self.menus, self.tell_why_not)
        AltKey(self)
        self._why_not = QTimer(self, singleShot=True, interval=WHY_NOT_MS)
        self._why_not.timeout.connect(lambda: self.status.set_hint(""))
        self._add_header_menu()
        self._connect()
        self._restore()

    def open_model(self, path: str) -> None:
        """Show the chat page and load a model file."""
        self._settings.update(welcome_done=True)
        self.show_page("chat")
        self.page.chat.stop()
        self.models.choose(path)
        self.page.composer.focus()

    def ask_for_file(self) -> None:
        """Let the person choose a GGUF file and load it."""
        last = self._settings.value.recent_models
        start = last[0] if last else str(self._paths.models_dir)
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open a GGUF file"), start, self.tr("GGUF models (*.gguf);;All files (*)")
        )
        if path:
            self.open_model(path)

    def show_page(self, name: str) -> None:
        """Switch to "chat", "models", "downloads" or "settings"."""
        self._root.setCurrentWidget(self._shell)
        self._shell.show_page(name, self.pages.widget(name))
        self._show_title()

    @property
    def shown_page(self) -> str:
        """The name of the page that is shown, "" on the first page."""
        return self._shell.current if self._root.currentWidget() is self._shell else ""

    def show_moving(self, count: int, speed: float) -> None:
        """How many downloads run, and their speed in bytes per second, beside every page."""
        self.go.downloads_run = count > 0
        self._shell.show_moving(count, speed)

    def show_trouble(self, error: Exception) -> None:
        """A banner for what went wrong outside a conversation."""
        self.banners.show_trouble(error)

    def come_to_front(self) -> None:
        """Show the window above the others, also when it was minimised."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def settle(self) -> None:
        """Begin what the first picture does not need: the memory in use, and on the first run a look for a model."""
        self._theme.watch_system()
        self._status.read_memory()
        if self._first is not None and self._root.currentWidget() is self._first.widget:
            self._first.look(self._plans())

    def remember(self) -> None:
        """Put the window's place and the draft away for the next start."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._settings.update(window_geometry=geometry, splitter_sizes=tuple(self.page.splitter.sizes()))
        self.page.drafts.store()

    def shortcuts(self) -> list[ShortcutRow]:
        """Every shortcut there is, as the lists of them show it."""
        others = widget_keys(self, self._settings.value.enter_sends)
        return shortcut_rows(self.menus, self.tr("Where the keyboard is"), others)

    def open_switcher(self) -> None:
        """Go somewhere by its name."""
        self.switcher_requested.emit()

    def show_shortcuts(self) -> None:
        """Open the list of shortcuts."""
        from synthia_desktop.ui.shortcuts import ShortcutDialog

        ShortcutDialog(self._theme, self.shortcuts(), self).open()

    def tell_why_not(self, words: str) -> None:
        """A shortcut was pressed whose action is not possible now."""
        announce(self, words)
        self.status.set_hint(words)
        self._why_not.start()

    def quit(self) -> None:
        """End the program, wherever the window is."""
        self._quits = True
        self.close()

    def set_leaving(self, leaves: Callable[[], bool]) -> None:
        """leaves(): whether closing the window ends the program; False: the window was hidden instead."""
        self._leaves = leaves

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QStatusTipEvent):
            self.status.set_hint(event.tip())
            return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        leaves = self._quits or self.page.has_agreed_to_close or self._leaves()
        # Where messages are not stored the person may keep the window, and closing it then goes to the tray as before.
        self._quits = False
        if not leaves or not self.page.may_close():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._status.set_watching(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._status.set_watching(False)

    def focusNextPrevChild(self, forward: bool) -> bool:
        inside = self._root.currentWidget() is self._shell
        return self._tabbing.step(forward) if inside else super().focusNextPrevChild(forward)

    def _add_header_menu(self) -> None:
        menu = QMenu(self)
        menu.addActions(self.menuBar().actions())
        menu.addSeparator()
        reasoning = menu.addAction(self.tr("Send earlier reasoning again"))
        reasoning.setCheckable(True)
        reasoning.setToolTip(self.tr("In this chat, from the next question on. It takes room in the context."))
        reasoning.triggered.connect(self.page.chat.set_send_reasoning)
        menu.aboutToShow.connect(lambda: reasoning.setChecked(self.page.chat.conversation.options.send_reasoning))
        self.page.header.set_menu(menu)

    def _connect(self) -> None:
        self._status = StatusPresenter(self.status, self.models, self.page.chat, self.page.context, self._plans, self)
        self.status.context_clicked.connect(self.go.on_chat(self.page.others.toggle_context))
        self._shell.page_requested.connect(self.show_page)
        self.banners.link_requested.connect(self.outside.ask_for_link)
        self.page.link_requested.connect(self.outside.ask_for_link)
        self.page.save_requested.connect(self.outside.save_text)
        self.pages.settings_made.connect(self._connect_settings)
        self.outside.failed.connect(self.show_trouble)
        self.page.chat.title_changed.connect(self._show_title)
        self.bar.open_file_requested.connect(self.ask_for_file)
        self.bar.chosen.connect(self.open_model)
        self._settings.changed.connect(self._apply_settings)
        dropping = Dropping(self)
        dropping.model.connect(self.open_model)
        dropping.chats.connect(self.chats_dropped)

    def _connect_settings(self, page: SettingsPage) -> None:
        page.about_requested.connect(self.help.about)
        page.updates.check_requested.connect(self.help.check_for_updates)

    def _make_help(self) -> Help:
        desk = Help(self._theme, self._settings, self._plans, self)
        desk.link_requested.connect(self.outside.ask_for_link)
        desk.folder_requested.connect(self.outside.show_file)
        desk.settings_requested.connect(lambda: self.show_page("settings"))
        desk.offered.connect(self._offer_update)
        return desk

    def _offer_update(self, release: Release) -> None:
        """Closing the banner is the answer too: this version is not offered again."""
        title = self.tr("Synthia Desktop {version} is there").format(version=release.version)
        text = self.tr("You switched on that Synthia looks once a day. Nothing was downloaded.")
        banner = self.banners.show_offer(title, text, self.tr("See what is new…"), self.help.check_for_updates)
        banner.closed.connect(lambda: self.help.pass_over(release.version))

    def _show_title(self) -> None:
        chat = self.page.chat.conversation.title or self.tr("New chat")
        self.setWindowTitle(f"{self.pages.title(self._shell.current) or chat} – Synthia Desktop")

    def _show_first_page(self) -> None:
        from synthia_desktop.ui.first_page import FirstPage

        self._first = first = FirstPage(self._theme, self._settings, self._paths.data_dir, self)
        first.demo_requested.connect(lambda: self.open_model(str(demo_model())))
        first.file_requested.connect(self.ask_for_file)
        first.left.connect(self.show_page)
        first.download_requested.connect(self.download_requested)
        self._root.addWidget(first.widget)
        self._root.setCurrentWidget(first.widget)

    def _restore(self) -> None:
        settings = self._settings.value
        self._apply_settings(settings)
        geometry = QByteArray.fromBase64(settings.window_geometry.encode("ascii", "ignore"))
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(*DESIGN_SIZE)
        if settings.splitter_sizes:
            self.page.splitter.setSizes(list(settings.splitter_sizes))
        self.show_page("chat")
        if not settings.welcome_done:
            self._show_first_page()

    def _apply_settings(self, value: Settings) -> None:
        self._theme.set_mode(value.theme)
        self._theme.set_text_scale(value.text_scale)
        self._theme.set_motion(value.motion)
        self._theme.set_contrast(value.contrast)
        self.page.fit_list_pane()

"""The main window: welcome, chat and settings pages, the rail, the status line, menus and shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QHideEvent,
    QKeyEvent,
    QShowEvent,
    QStatusTipEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from synthia_desktop.core.settings import Settings
from synthia_desktop.paths import AppPaths, demo_model
from synthia_desktop.ui.actions import install, shortcut_rows
from synthia_desktop.ui.banners import Banners
from synthia_desktop.ui.chat.model_bar import ModelBar
from synthia_desktop.ui.chat.page import ChatPage
from synthia_desktop.ui.dropping import Dropping
from synthia_desktop.ui.help import Help
from synthia_desktop.ui.menus import make_menus, other_keys
from synthia_desktop.ui.model_session import ModelSession
from synthia_desktop.ui.outside import Outside
from synthia_desktop.ui.rail import Rail
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.status_bar import StatusPresenter
from synthia_desktop.ui.status_line import StatusLine
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.core.releases import Release
    from synthia_desktop.ui.first_page import FirstPage
    from synthia_desktop.ui.manager_pages import ManagerPages
    from synthia_desktop.ui.pages.settings import SettingsPage
    from synthia_desktop.ui.plan_service import PlanService

DESIGN_SIZE = (1280, 800)
MINIMUM_SIZE = (960, 600)


class MainWindow(QMainWindow):
    """closed: the window was closed and the program should end. chats_dropped(path): a file or folder with chats.

    import_requested, export_requested: chats are wanted from files, or as files.

    download_requested(repository, file): the model that the first page recommends. settings_made(SettingsPage): it is
    about to be shown for the first time.
    """

    closed = Signal()
    download_requested = Signal(str, str)
    chats_dropped = Signal(str)
    import_requested = Signal()
    export_requested = Signal()
    settings_made = Signal(object)

    def __init__(
        self,
        theme: Theme,
        page: ChatPage,
        bar: ModelBar,
        models: ModelSession,
        settings: SettingsStore,
        paths: AppPaths,
        manager_pages: Callable[[], ManagerPages],
        plans: Callable[[], PlanService],
    ) -> None:
        """manager_pages: asked when one of its pages is first shown. plans: when the memory of a GPU is of interest."""
        super().__init__()
        self._manager_pages, self._plans = manager_pages, plans
        self._theme, self.models, self._settings, self._paths = theme, models, settings, paths
        self.page, self.bar = page, bar
        self.outside = Outside(self)
        self.help = self._make_help()
        self.setMinimumSize(*MINIMUM_SIZE)
        dropping = Dropping(self)
        dropping.model.connect(self.open_model)
        dropping.chats.connect(self.chats_dropped)
        self._first: FirstPage | None = None
        self._settings_page: SettingsPage | None = None
        self._menus = make_menus(self)
        self.status = StatusLine(theme)
        self._lay_out()
        self._menu_bar = install(self, self._menus)
        if not self._menu_bar.isNativeMenuBar():
            self._menu_bar.hide()
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
        self._rail.set_current(name)
        page = self._page(name)
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self._show_title()

    def find_model(self) -> None:
        """Show the models and put the keyboard into their search field."""
        self.show_page("models")
        self._manager_pages().models.focus_search()

    def find_words(self) -> None:
        """Find in what is shown: words in the open chat, or a model."""
        if self._rail.current() == "chat":
            self.page.find_words()
        else:
            self.find_model()

    def show_moving(self, count: int, speed: float) -> None:
        """How many downloads run, and their speed in bytes per second, beside every page."""
        from synthia_desktop.ui.downloads.texts import rate_text

        words = self.tr("%n download(s)", "", count).replace("(s)", "" if count == 1 else "s") if count else ""
        self._rail.set_count("downloads", count, words)
        rate = rate_text(speed) if speed else ""
        self.status.set_downloads(f"{words}  {rate}".strip())

    def next_pane(self, step: int) -> None:
        """Move the keyboard to the next or previous pane of the page that is shown."""
        if self._rail.current() == "models":
            self._manager_pages().models.next_pane(step)
        elif self._rail.current() == "chat":
            self.page.next_pane(step)
        else:
            self.focusNextPrevChild(step > 0)

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
        self._status.read_memory()
        if self._first is not None and self._root.currentWidget() is self._first.widget:
            self._first.look(self._plans())

    def remember(self) -> None:
        """Put the window's place and the draft away for the next start."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._settings.update(window_geometry=geometry, splitter_sizes=tuple(self.page.splitter.sizes()))
        self.page.store_draft()

    def toggle_list(self) -> None:
        """Show or hide the page's list; the conversations stay so at the next start."""
        if self._rail.current() == "models":
            self._manager_pages().models.toggle_list()
            return
        self._settings.update(list_pane_visible=not self._settings.value.list_pane_visible)

    def zoom(self, step: float | None) -> None:
        """Make the text larger or smaller by a share, or normal again with None."""
        scale = 1.0 if step is None else round(min(max(self._settings.value.text_scale + step, 0.8), 1.6), 1)
        self._settings.update(text_scale=scale)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QStatusTipEvent):
            self.status.set_hint(event.tip())
            return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.page.may_close():
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

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        # Where the system has no menu bar of its own, Alt alone shows ours, as file managers do.
        if event.key() == Qt.Key.Key_Alt and not event.modifiers() and not self._menu_bar.isNativeMenuBar():
            self._menu_bar.setVisible(not self._menu_bar.isVisible())
        super().keyReleaseEvent(event)

    def _lay_out(self) -> None:
        self._rail = Rail(
            self._theme,
            [
                ("chat", self.tr("Chat"), "message-square"),
                ("models", self.tr("Models"), "box"),
                ("downloads", self.tr("Downloads"), "download"),
            ],
            [("settings", self.tr("Settings"), "settings")],
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self.page)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.banners = Banners(self._theme)
        self.banners.link_requested.connect(self.outside.ask_for_link)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self.banners)
        main.addWidget(self._pages, 1)
        row.addWidget(self._rail)
        row.addLayout(main, 1)
        self._shell = QWidget()
        column = QVBoxLayout(self._shell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.status)
        self._root = QStackedWidget()
        self._root.addWidget(self._shell)
        self.setCentralWidget(self._root)

    def _add_header_menu(self) -> None:
        menu = QMenu(self)
        menu.addActions(self._menu_bar.actions())
        menu.addSeparator()
        reasoning = menu.addAction(self.tr("Send earlier reasoning again"))
        reasoning.setCheckable(True)
        reasoning.setToolTip(self.tr("In this chat, from the next question on. It takes room in the context."))
        reasoning.triggered.connect(self.page.chat.set_send_reasoning)
        menu.aboutToShow.connect(lambda: reasoning.setChecked(self.page.chat.conversation.options.send_reasoning))
        self.page.header.set_menu(menu)

    def _connect(self) -> None:
        self._status = StatusPresenter(self.status, self.models, self.page.chat, self.page.context, self._plans, self)
        self.status.context_clicked.connect(self._toggle_context)
        self._rail.page_requested.connect(self.show_page)
        self.page.link_requested.connect(self.outside.ask_for_link)
        self.page.save_requested.connect(self.outside.save_text)
        self.outside.failed.connect(self.show_trouble)
        self.page.chat.title_changed.connect(lambda _: self._show_title())
        self.bar.open_file_requested.connect(self.ask_for_file)
        self.bar.chosen.connect(self.open_model)
        self._settings.changed.connect(self._apply_settings)

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

    def _page(self, name: str) -> QWidget:
        """The widget of a page, made when it is first shown."""
        if name == "models":
            return self._manager_pages().models
        if name == "downloads":
            return self._manager_pages().downloads
        return self._settings_widget() if name == "settings" else self.page

    def _show_title(self) -> None:
        names = {
            "models": self.tr("Models"),
            "downloads": self.tr("Downloads"),
            "settings": self.tr("Settings"),
        }
        chat = self.page.chat.conversation.title or self.tr("New chat")
        self.setWindowTitle(f"{names.get(self._rail.current(), chat)} – Synthia Desktop")

    def _show_first_page(self) -> None:
        from synthia_desktop.ui.first_page import FirstPage

        self._first = first = FirstPage(self._theme, self._settings, self._paths.data_dir, self)
        first.demo_requested.connect(lambda: self.open_model(str(demo_model())))
        first.file_requested.connect(self.ask_for_file)
        first.left.connect(self.show_page)
        first.download_requested.connect(self.download_requested)
        self._root.addWidget(first.widget)
        self._root.setCurrentWidget(first.widget)

    def _toggle_context(self) -> None:
        self.show_page("chat")
        self.page.toggle_context()

    def _settings_widget(self) -> SettingsPage:
        """The settings page, made when it is first shown."""
        if self._settings_page is None:
            from synthia_desktop.ui.pages.settings import SettingsPage

            page = SettingsPage(self._theme, self._paths, shortcut_rows(self._menus, other_keys(self)))
            page.set_settings(self._settings.value)
            page.changed.connect(lambda name, value: self._settings.update(**{name: value}))
            page.open_requested.connect(self.outside.show_file)
            page.about_requested.connect(self.help.about)
            page.updates.check_requested.connect(self.help.check_for_updates)
            self._manager_pages().connect_settings(page)
            self.settings_made.emit(page)
            self._settings_page = page
        return self._settings_page

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
        self._theme.reduced_motion = value.reduced_motion
        if self._settings_page is not None:
            self._settings_page.set_settings(value)
        self.page.fit_list_pane()

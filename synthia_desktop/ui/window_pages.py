"""The pages of the main window beside the chat, each made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from synthia_desktop.core.settings import Settings
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.actions import ShortcutRow
from synthia_desktop.ui.outside import Outside
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.ui.manager_pages import ManagerPages
    from synthia_desktop.ui.pages.settings import SettingsPage


class WindowPages(QObject):
    """settings_made(SettingsPage): it is about to be shown for the first time."""

    settings_made = Signal(object)

    def __init__(
        self,
        theme: Theme,
        settings: SettingsStore,
        paths: AppPaths,
        chat: QWidget,
        manager_pages: Callable[[], ManagerPages],
        shortcuts: Callable[[], list[ShortcutRow]],
        parent: QWidget,
    ) -> None:
        """manager_pages: asked when one of its pages is first shown; so is shortcuts for the settings."""
        super().__init__(parent)
        self._theme, self._settings, self._paths = theme, settings, paths
        self._chat, self.manager, self._shortcuts = chat, manager_pages, shortcuts
        self.outside = Outside(parent)
        self._settings_page: SettingsPage | None = None
        settings.changed.connect(self._show_settings)

    def widget(self, name: str) -> QWidget:
        """The page "chat", "models", "downloads" or "settings"."""
        if name == "models":
            return self.manager().models
        if name == "downloads":
            return self.manager().downloads
        return self.settings_page() if name == "settings" else self._chat

    def title(self, name: str) -> str:
        """What the window is called while a page is shown, "" for the chat."""
        return {
            "models": self.tr("Models"),
            "downloads": self.tr("Downloads"),
            "settings": self.tr("Settings"),
        }.get(name, "")

    def settings_page(self) -> SettingsPage:
        """Made when it is first asked for."""
        if self._settings_page is None:
            from synthia_desktop.ui.pages.settings import SettingsPage

            self._settings_page = page = SettingsPage(self._theme, self._paths, self._shortcut_pairs())
            page.set_settings(self._settings.value)
            page.changed.connect(lambda name, value: self._settings.update(**{name: value}))
            page.open_requested.connect(self.outside.show_file)
            self.manager().connect_settings(page)
            self.settings_made.emit(page)
        return self._settings_page

    def _show_settings(self, value: Settings) -> None:
        if self._settings_page is not None:
            self._settings_page.set_settings(value)
            # Which key sends a message is a setting too.
            self._settings_page.shortcuts.set_shortcuts(self._shortcut_pairs())

    def _shortcut_pairs(self) -> list[tuple[str, str]]:
        return [(row.what, row.keys) for row in self._shortcuts()]

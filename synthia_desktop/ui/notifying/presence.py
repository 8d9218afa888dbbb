"""Whether the program stays on the desktop while its window is closed, and what the tray icon does with the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from synthia_desktop.core.settings import Settings
from synthia_desktop.ui.chat.shelf import Shelf
from synthia_desktop.ui.notifying.desktop import Desktop
from synthia_desktop.ui.notifying.keys import CHAT, DOWNLOAD, STAYS
from synthia_desktop.ui.settings_store import SettingsStore

if TYPE_CHECKING:
    from synthia_desktop.ui.window import MainWindow


class Presence(QObject):
    """Joins the window with its tray icon and the settings of both."""

    def __init__(
        self, window: MainWindow, desktop: Desktop, shelf: Shelf, settings: SettingsStore, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._desktop, self._shelf, self._settings = window, desktop, shelf, settings
        self._tray = tray = desktop.tray
        window.set_leaving(self._leaves)
        window.installEventFilter(self)
        tray.toggle_requested.connect(self._toggle)
        tray.new_chat_requested.connect(self._new_chat)
        tray.downloads_requested.connect(self._show_downloads)
        tray.quit_requested.connect(window.quit)
        desktop.activated.connect(self._go_to)
        window.closed.connect(desktop.left)
        settings.changed.connect(self._apply)
        tray.renew()
        tray.set_window_shown(window.isVisible())
        self._apply(settings.value)

    def close(self) -> None:
        """Another window takes its place, or none."""
        self._window.removeEventFilter(self)
        tray = self._tray
        tray.toggle_requested.disconnect(self._toggle)
        tray.new_chat_requested.disconnect(self._new_chat)
        tray.downloads_requested.disconnect(self._show_downloads)
        tray.quit_requested.disconnect(self._window.quit)
        self._desktop.activated.disconnect(self._go_to)
        self._settings.changed.disconnect(self._apply)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._tray.set_window_shown(event.type() == QEvent.Type.Show)
        return super().eventFilter(watched, event)

    def _apply(self, value: Settings) -> None:
        self._tray.set_wanted(value.desktop.tray)
        # Else the program would end with the last dialog that is closed while the window is hidden.
        QApplication.setQuitOnLastWindowClosed(not self._stays())

    def _stays(self) -> bool:
        desktop = self._settings.value.desktop
        return desktop.tray and desktop.close_to_tray and self._tray.is_available

    def _leaves(self) -> bool:
        """Whether closing the window ends the program; where not, it is hidden, which is said once."""
        if not self._stays():
            return True
        self._window.hide()
        desktop = self._settings.value.desktop
        if not desktop.told_of_tray:
            self._settings.update(desktop=replace(desktop, told_of_tray=True))
            text = self.tr("Its icon in the tray shows the window again. Settings, Desktop changes this.")
            self._desktop.notifier.tell(STAYS, self.tr("Synthia goes on without its window"), text)
        return False

    def _toggle(self) -> None:
        if self._window.isVisible() and not self._window.isMinimized():
            self._window.hide()
        else:
            self._window.come_to_front()

    def _show_downloads(self) -> None:
        self._window.come_to_front()
        self._window.show_page("downloads")

    def _go_to(self, key: str) -> None:
        """What was told was clicked: show what it was about."""
        self._window.come_to_front()
        if key.startswith(CHAT):
            self._window.go.on_chat(lambda: self._shelf.go_to(key.removeprefix(CHAT), ""))()
        elif key.startswith(DOWNLOAD):
            self._window.show_page("downloads")

    def _new_chat(self) -> None:
        self._window.come_to_front()
        self._window.go.to_new_chat()

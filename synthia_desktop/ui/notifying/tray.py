"""The icon in the desktop's tray: always there where the person wants it, else only while something is downloaded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

SAME_CLICK_MS = 300


class Tray(QObject):
    """A click on the icon, and its menu. clicked(key): the balloon that was told with this key."""

    toggle_requested = Signal()
    new_chat_requested = Signal()
    downloads_requested = Signal()
    quit_requested = Signal()
    clicked = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._wanted, self._downloads, self._key = False, "", ""
        self._since_click = QElapsedTimer()

    @property
    def is_available(self) -> bool:
        """Whether this desktop has a tray, as far as the desktop says so now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def is_shown(self) -> bool:
        return self._icon is not None and self._icon.isVisible()

    @property
    def tooltip(self) -> str:
        """What the icon says, "" where there is none."""
        return self._icon.toolTip() if self._icon is not None and self._icon.isVisible() else ""

    def set_wanted(self, wanted: bool) -> None:
        """Whether the icon is to be there also while nothing is downloaded."""
        self._wanted = wanted
        self._show()

    def set_downloads(self, words: str) -> None:
        """How far the downloads are, "" = none run."""
        self._downloads = words
        self._show()

    def renew(self) -> None:
        """Say everything in the language that the program speaks now."""
        if self._icon is not None and self._menu is not None:
            former = self._menu
            self._icon.setContextMenu(self._make_menu())
            former.deleteLater()
            self._show()

    def set_window_shown(self, shown: bool) -> None:
        """Whether the menu offers to hide the window or to show it."""
        if self._menu is not None:
            self._toggle.setText(self._toggle_words(shown))

    def message(self, key: str, title: str, text: str) -> bool:
        """Show a balloon at the icon; False where there is no tray."""
        icon = self._made()
        if icon is None or not QSystemTrayIcon.supportsMessages():
            return False
        icon.show()
        self._key = key
        icon.showMessage(title, text, QGuiApplication.windowIcon())
        return True

    def close(self) -> None:
        """Take the icon off the desktop."""
        if self._icon is not None:
            self._icon.hide()

    def _show(self) -> None:
        if not self._wanted and not self._downloads:
            self.close()
        elif (icon := self._made()) is not None:
            icon.setToolTip(self._downloads or "Synthia Desktop")
            self._downloading.setText(self._downloads.replace("\n", ", ") or self.tr("Downloads"))
            icon.show()

    def _made(self) -> QSystemTrayIcon | None:
        if self._icon is None and self.is_available:
            self._icon = icon = QSystemTrayIcon(QGuiApplication.windowIcon(), self)
            icon.activated.connect(self._activated)
            icon.messageClicked.connect(self._message_clicked)
            icon.setContextMenu(self._make_menu())
        return self._icon

    def _make_menu(self) -> QMenu:
        self._menu = menu = QMenu()
        self._toggle = self._add(menu, self._toggle_words(True), self.toggle_requested.emit)
        self._add(menu, self.tr("New chat"), self.new_chat_requested.emit)
        self._downloading = self._add(menu, self.tr("Downloads"), self.downloads_requested.emit)
        menu.addSeparator()
        self._add(menu, self.tr("Quit"), self.quit_requested.emit)
        return menu

    def _toggle_words(self, shown: bool) -> str:
        return self.tr("Hide the window") if shown else self.tr("Show the window")

    @staticmethod
    def _add(menu: QMenu, text: str, act: Callable[[], object]) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _checked=False: act())
        return action

    def _message_clicked(self) -> None:
        self._since_click.start()
        self.clicked.emit(self._key)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # In some trays a click on the balloon is one on the icon too: that would hide what has just been shown.
        same = self._since_click.isValid() and self._since_click.elapsed() < SAME_CLICK_MS
        if reason is QSystemTrayIcon.ActivationReason.Trigger and not same:
            self.toggle_requested.emit()

"""The program's presence on the desktop, which outlives its windows: notifications and the icon in the tray."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from synthia_desktop.ui.notifying.tray import Tray
from synthia_desktop.ui.settings_store import SettingsStore

if TYPE_CHECKING:
    from synthia_desktop.ui.notifying.notifier import Notifier


class Desktop(QObject):
    """activated(key): the person clicked what was told with this key, wherever it was shown.

    left: the window was closed and the program should end.
    """

    activated = Signal(str)
    left = Signal()

    def __init__(self, window: Callable[[], QWidget], settings: SettingsStore, parent: QObject | None = None) -> None:
        """window: the one that is shown now."""
        super().__init__(parent)
        self._window, self._settings = window, settings
        self.tray = Tray(self)
        self.tray.clicked.connect(self.activated)

    @cached_property
    def notifier(self) -> Notifier:
        """Made with the first thing that is told: D-Bus is no part of the start."""
        from synthia_desktop.ui.notifying.notifier import Notifier

        portal, plain = None, None
        if sys.platform not in ("win32", "darwin"):
            from synthia_desktop.ui.notifying.freedesktop import FreedesktopNotices
            from synthia_desktop.ui.notifying.portal import PortalNotices

            portal, plain = PortalNotices(parent=self), FreedesktopNotices(self.tr("Open"), parent=self)
        made = Notifier(self._window, self._is_wanted, self.tray.message, portal, plain, self)
        made.activated.connect(self.activated)
        return made

    def _is_wanted(self) -> bool:
        return self._settings.value.desktop.notify

    def close(self) -> None:
        """Take everything off the desktop."""
        if "notifier" in self.__dict__:
            self.notifier.close()
        self.tray.close()

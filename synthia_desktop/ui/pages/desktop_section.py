"""The settings of what the program does on the desktop beside its window: notifications, and the icon in the tray."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSystemTrayIcon

from synthia_desktop.core.settings import DesktopSettings
from synthia_desktop.ui.controls.switch import Switch
from synthia_desktop.ui.pages.settings_rows import Section, SettingRow
from synthia_desktop.ui.theme import Theme


class DesktopSection(Section):
    """changed(DesktopSettings): the person set one of them."""

    changed = Signal(object)

    def __init__(self, theme: Theme, has_tray: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable) -> None:
        """has_tray: asked each time the section comes into view, because a tray may come and go."""
        super().__init__(theme, self.tr("Desktop"), "monitor")
        self._theme, self._has_tray = theme, has_tray
        self._settings = DesktopSettings()
        self.notify = self._switch(self.tr("Tell when something has ended"), "notify")
        self.text = self._switch(self.tr("With the answer's first words"), "notify_text")
        self.tray = self._switch(self.tr("Icon in the tray"), "tray")
        self.stay = self._switch(self.tr("Closing the window keeps Synthia running"), "close_to_tray")
        self._add(self.notify, self.tr("An answer or a download, while another window is in front"))
        self._add(self.text, self.tr("Off: only the chat's title. Others may see your screen"))
        self._tray_row = self._add(self.tray, " ")
        self._stay_row = self._add(self.stay, " ")
        self.set_desktop(self._settings)

    def set_desktop(self, settings: DesktopSettings) -> None:
        """Show these settings; nothing is announced."""
        self._settings = settings
        self.notify.setChecked(settings.notify)
        self.text.setChecked(settings.notify_text)
        self.text.setEnabled(settings.notify)
        has_tray = self._has_tray()
        self.tray.setChecked(settings.tray)
        self.tray.setEnabled(has_tray or settings.tray)
        self.stay.setChecked(settings.close_to_tray)
        self.stay.setEnabled(has_tray and settings.tray)
        shows = self.tr("Shows and hides the window, also while it is closed")
        self._tray_row.hint.setText(shows if has_tray else self.tr("This desktop has no tray"))
        stays = self.tr("Quit ends it: in its menu, or in the icon's")
        self._stay_row.hint.setText(stays if has_tray and settings.tray else self.tr("Needs the icon in the tray"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.set_desktop(self._settings)

    def _switch(self, words: str, field: str) -> Switch:
        made = Switch(self._theme, words)
        made.clicked.connect(lambda on: self._send(**{field: on}))
        return made

    def _add(self, switch: Switch, hint: str) -> SettingRow:
        row = SettingRow(self._theme, switch.accessibleName(), switch, hint=hint)
        self.add_row(row)
        return row

    def _send(self, **changes: Any) -> None:
        self.set_desktop(replace(self._settings, **changes))
        self.changed.emit(self._settings)

"""The settings section for updates: the feed's address, and whether it is asked once a day."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal

from synthia_desktop.core.releases import is_address
from synthia_desktop.core.settings import UpdateSettings
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.switch import Switch
from synthia_desktop.ui.pages.network import TextRow
from synthia_desktop.ui.pages.settings_rows import Section, SettingRow
from synthia_desktop.ui.theme import Theme


class UpdateSection(Section):
    """changed(UpdateSettings): the person set one of them. check_requested(): they want to look now."""

    changed = Signal(object)
    check_requested = Signal()

    def __init__(self, theme: Theme, built_in: str) -> None:
        """built_in: the feed's address that this build came with, "" = none."""
        super().__init__(theme, self.tr("Updates"), "refresh-cw")
        self._settings = UpdateSettings()
        none = self.tr("This build came with none, and the project publishes none yet")
        hint = self.tr("Empty: the address that this build came with") if built_in else none
        self.feed = TextRow(theme, self.tr("Release feed"), check_feed, built_in or "https://", hint=hint)
        self.feed.accepted.connect(lambda address: self._set(feed=address))
        self.background = Switch(theme, self.tr("Look once a day"))
        self.background.clicked.connect(lambda on: self._set(background=on))
        self.check = push_button(theme, self.tr("Check now…"), "normal", "refresh-cw", "small")
        self.check.clicked.connect(self.check_requested)
        self.add_row(self.feed)
        hint = self.tr("Off: only “Check for updates” goes online. Nothing is ever installed by itself")
        self.add_row(SettingRow(theme, self.tr("Look once a day"), self.background, hint=hint))
        self.add_row(SettingRow(theme, self.tr("Newer version"), self.check))
        self.set_updates(self._settings)

    def set_updates(self, settings: UpdateSettings) -> None:
        """Show these settings; nothing is announced."""
        self._settings = settings
        self.feed.set_value(settings.feed)
        self.background.setChecked(settings.background)

    def _set(self, **changes: Any) -> None:
        self._settings = replace(self._settings, **changes)
        self.changed.emit(self._settings)


def check_feed(text: str) -> str:
    """The address of a file on the web, or nothing. Raises ValueError in words."""
    if text and not is_address(text):
        raise ValueError(
            QCoreApplication.translate(
                "UpdateSection", "An address begins with https:// or http:// and has no name or password in it."
            )
        )
    return text

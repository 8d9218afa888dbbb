"""The settings section for the network: where models come from, how hard the line is used, and the token."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from synthia_desktop.core.network import DEFAULT_ENDPOINT, NetworkSettings
from synthia_desktop.ui.controls.buttons import push_button
from synthia_desktop.ui.controls.fields import ComboBox
from synthia_desktop.ui.controls.switch import Switch
from synthia_desktop.ui.controls.text import set_look
from synthia_desktop.ui.downloads.limits import (
    AT_ONCE,
    METERED_LIMITS,
    SPEED_LIMITS,
    at_once_text,
    fill,
    limit_text,
    metered_text,
)
from synthia_desktop.ui.pages.network_checks import check_bundle, check_endpoint, check_proxy
from synthia_desktop.ui.pages.settings_rows import Section, SettingRow, choice_box
from synthia_desktop.ui.pages.token_row import TokenRow
from synthia_desktop.ui.theme import Theme

CONNECTIONS = (1, 2, 4, 6, 8, 12, 16)


class TextRow(SettingRow):
    """A text that is checked when it has been typed; a bad one stays in its field with the reason beside it."""

    accepted = Signal(str)

    def __init__(
        self, theme: Theme, title: str, check: Callable[[str], str], placeholder: str, *more: QWidget, hint: str
    ) -> None:
        """check gives the value back as it is kept, and raises ValueError with words for the person."""
        self.field = QLineEdit()
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText(placeholder)
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        super().__init__(theme, title, self.field, *more, hint=hint, fills=True)
        self._check, self._usual_hint, self._value = check, hint, ""
        self.field.editingFinished.connect(self._typed)

    def set_value(self, value: str) -> None:
        """Show a value that was accepted, without announcing it; what is being typed stays."""
        if self.field.hasFocus() and self.field.isModified():
            return
        self._value = value
        blocker = QSignalBlocker(self.field)
        self.field.setText(value)
        blocker.unblock()
        self._say("")

    def type(self, text: str) -> None:
        """As if the person had typed it."""
        self.field.setText(text)
        self._typed()

    def _typed(self) -> None:
        try:
            value = self._check(self.field.text().strip())
        except ValueError as error:
            self._say(str(error))
            return
        self.field.setModified(False)
        self._say("")
        if value != self._value:
            self._value = value
            self.accepted.emit(value)
        self.set_value(value)

    def _say(self, problem: str) -> None:
        self.hint.setText(problem or self._usual_hint)
        set_look(self.hint, textRole="status.error" if problem else "text.tertiary")
        self.field.setAccessibleDescription(problem)


class NetworkSection(Section):
    """changed(NetworkSettings): the person set one of them. The token's signals are those of its row."""

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Network and downloads"), "network")
        self._theme = theme
        self._settings = NetworkSettings()
        self._add_addresses()
        self._add_limits()
        self.token = TokenRow(theme)
        self.add_row(self.token)
        self.set_network(self._settings)

    def set_network(self, settings: NetworkSettings) -> None:
        """Show these settings; nothing is announced."""
        self._settings = settings
        self.endpoint.set_value(settings.endpoint)
        self.proxy.set_value(settings.proxy)
        self.bundle.set_value(settings.ca_bundle)
        fill(self.speed, SPEED_LIMITS, settings.speed_limit, limit_text)
        fill(self.at_once, AT_ONCE, settings.at_once, at_once_text)
        fill(self.metered, METERED_LIMITS, settings.metered_limit, metered_text)
        fill(self.connections, CONNECTIONS, settings.connections, str)
        self.accelerated.setChecked(settings.accelerated)

    def _add_addresses(self) -> None:
        theme = self._theme
        hint = self.tr("The Hub, or a mirror of it")
        self.endpoint = TextRow(theme, self.tr("Address of the Hub"), check_endpoint, DEFAULT_ENDPOINT, hint=hint)
        self.proxy = TextRow(
            theme, self.tr("Proxy"), check_proxy, "http://host:port", hint=self.tr("Empty: as the system has it")
        )
        choose = push_button(theme, self.tr("Choose…"), "normal", "folder-open", "small")
        choose.setAccessibleName(self.tr("Choose a certificate file"))
        choose.clicked.connect(self._choose_bundle)
        title, hint = self.tr("Certificates (CA bundle)"), self.tr("Empty: the system's own")
        self.bundle = TextRow(theme, title, check_bundle, "", choose, hint=hint)
        for row, name in ((self.endpoint, "endpoint"), (self.proxy, "proxy"), (self.bundle, "ca_bundle")):
            row.accepted.connect(lambda value, name=name: self._set(**{name: value}))
            self.add_row(row)

    def _add_limits(self) -> None:
        self.speed = self._choice(self.tr("Speed limit"), "speed_limit", self.tr("Of all downloads together"))
        self.at_once = self._choice(self.tr("At the same time"), "at_once", self.tr("The others wait"))
        hint = self.tr("Until the network is no longer metered")
        self.metered = self._choice(self.tr("Wait when metered"), "metered_limit", hint)
        hint = self.tr("For each download; more help where the server slows each one down")
        self.connections = self._choice(self.tr("Connections"), "connections", hint)
        self.accelerated = Switch(self._theme, self.tr("Accelerated downloads"))
        self.accelerated.clicked.connect(lambda on: self._set(accelerated=on))
        hint = self.tr(
            "hf_transfer for new files: faster on very fast lines, unused with a speed limit, proxy or CA bundle"
        )
        self.add_row(SettingRow(self._theme, self.tr("Accelerated downloads"), self.accelerated, hint=hint))

    def _choice(self, title: str, name: str, hint: str) -> ComboBox:
        field = choice_box(self._theme, title)
        field.activated.connect(lambda _: self._set(**{name: field.currentData()}))
        self.add_row(SettingRow(self._theme, title, field, hint=hint))
        return field

    def _choose_bundle(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a certificate file"),
            self._settings.ca_bundle,
            self.tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
        )
        if path:
            self.bundle.type(path)

    def _set(self, **changes: Any) -> None:
        self._settings = replace(self._settings, **changes)
        self.changed.emit(self._settings)

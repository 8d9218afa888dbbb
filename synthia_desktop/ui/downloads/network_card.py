"""The card with the speed of the last minute and the limits that are changed most often."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.ui.controls.fields import ComboBox
from synthia_desktop.ui.controls.switch import Switch
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.downloads.bars import SpeedLine
from synthia_desktop.ui.downloads.disk_card import card_head
from synthia_desktop.ui.downloads.limits import AT_ONCE, SPEED_LIMITS, at_once_text, fill, limit_text
from synthia_desktop.ui.downloads.texts import limit_size, rate_text
from synthia_desktop.ui.theme import Theme

_FIELD = 112


class NetworkCard(QFrame):
    """changed(NetworkSettings): the person set a limit."""

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._settings = NetworkSettings()
        self._metered_limit = self._settings.metered_limit or 0
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Network"))
        self.speed = label(theme, "", "body", weight=500)
        self.line = SpeedLine(theme, self.tr("Speed of the last 60 seconds"))
        self.limit = ComboBox(theme, self.tr("Speed limit"))
        self.limit.activated.connect(lambda _: self._set(speed_limit=self.limit.currentData()))
        self.at_once = ComboBox(theme, self.tr("At the same time"))
        self.at_once.activated.connect(lambda _: self._set(at_once=self.at_once.currentData()))
        self.metered = Switch(theme, "")
        self.metered.clicked.connect(self._set_metered)
        self._metered_words = label(theme, "", "small", "text.secondary")
        self._metered_words.setWordWrap(True)
        head = card_head(theme, "gauge", self.tr("Network"))
        head.addWidget(self.speed)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 10)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(3)
        column.addWidget(label(theme, self.tr("The last 60 seconds"), "small", "text.secondary"))
        column.addSpacing(9)
        column.addWidget(self.line)
        column.addSpacing(12)
        for words, field in (
            (label(theme, self.tr("Speed limit"), "small", "text.secondary"), self.limit),
            (label(theme, self.tr("At the same time"), "small", "text.secondary"), self.at_once),
        ):
            column.addLayout(_row(words, field))
            column.addSpacing(8)
        column.addLayout(_row(self._metered_words, self.metered))
        self.set_network(self._settings)
        self.set_speed(0)
        theme.changed.connect(self._fit)
        self._fit()

    def set_network(self, settings: NetworkSettings) -> None:
        """Show these settings; nothing is announced."""
        self._settings = settings
        if settings.metered_limit is not None:
            self._metered_limit = settings.metered_limit
        fill(self.limit, SPEED_LIMITS, settings.speed_limit, limit_text)
        fill(self.at_once, AT_ONCE, settings.at_once, at_once_text)
        words = self.tr("Pause over {size} when metered").format(size=limit_size(self._metered_limit))
        if self._metered_limit == 0:
            words = self.tr("Pause all when metered")
        self._metered_words.setText(words)
        self.metered.setAccessibleName(words)
        self.metered.setChecked(settings.metered_limit is not None)

    def set_speed(self, speed: float) -> None:
        """Bytes per second of all downloads together."""
        self.speed.setText(rate_text(speed))
        self.line.set_speed(speed)

    def _fit(self) -> None:
        for field in (self.limit, self.at_once):
            field.setFixedWidth(self._theme.px(_FIELD))

    def _set_metered(self, on: bool) -> None:
        self._set(metered_limit=self._metered_limit if on else None)

    def _set(self, **changes: object) -> None:
        self.changed.emit(replace(self._settings, **changes))  # type: ignore[arg-type]


def _row(words: QLabel, field: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(words, 1)
    row.addWidget(field)
    return row

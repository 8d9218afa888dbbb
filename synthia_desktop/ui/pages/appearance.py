"""The settings of how the window looks: theme, language and size of the text."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal

from synthia_desktop.core.settings import MAX_TEXT_SCALE, MIN_TEXT_SCALE, Settings
from synthia_desktop.ui.controls.slider import Slider
from synthia_desktop.ui.controls.text import label
from synthia_desktop.ui.pages.language_choice import language_box
from synthia_desktop.ui.pages.settings_rows import FIELD, Section, SettingRow
from synthia_desktop.ui.pages.theme_choice import theme_segments
from synthia_desktop.ui.theme import Theme


class AppearanceSection(Section):
    """changed(field, value): the person set a field of core.settings.Settings."""

    changed = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Appearance"), "palette")
        self.themes = theme_segments(theme)
        self.themes.changed.connect(lambda mode: self.changed.emit("theme", mode))
        self.languages = language_box(theme)
        self.languages.setMinimumWidth(FIELD)
        self.languages.activated.connect(lambda _: self.changed.emit("language", self.languages.currentData()))
        self.text_size = Slider(theme, self.tr("Text size in percent"))
        self.text_size.setFixedWidth(FIELD)
        self.text_size.setRange(round(100 * MIN_TEXT_SCALE), round(100 * MAX_TEXT_SCALE))
        self.text_size.setSingleStep(10)
        self.text_size.setPageStep(10)
        self.text_size.valueChanged.connect(self._size_moved)
        self.text_size.sliderReleased.connect(self._send_size)
        self.percent = label(theme, "", "small", "text.secondary")
        self.add_row(SettingRow(theme, self.tr("Theme"), self.themes))
        self.add_row(SettingRow(theme, self.tr("Language"), self.languages))
        self.add_row(SettingRow(theme, self.tr("Text size"), self.text_size, self.percent))

    def set_settings(self, settings: Settings) -> None:
        """Show these settings; nothing is announced."""
        self.themes.set_value(settings.theme)
        self.languages.setCurrentIndex(self.languages.findData(settings.language))
        if not self.text_size.isSliderDown():
            blocker = QSignalBlocker(self.text_size)
            self.text_size.setValue(round(100 * settings.text_scale))
            blocker.unblock()
            self.text_size.update()
            self._show_size(self.text_size.value())

    def _size_moved(self, percent: int) -> None:
        self._show_size(percent)
        # While the pointer drags the handle, a new text size would move the slider away under it.
        if not self.text_size.isSliderDown():
            self._send_size()

    def _send_size(self) -> None:
        self.changed.emit("text_scale", self.text_size.value() / 100)

    def _show_size(self, percent: int) -> None:
        self.percent.setText(self.tr("{percent} %").format(percent=percent))

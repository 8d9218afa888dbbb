"""What makes the program usable for everyone: contrast, motion, and what a screen reader hears of an answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from synthia_desktop.core.settings import Settings
from synthia_desktop.ui.controls.fields import ComboBox
from synthia_desktop.ui.pages.settings_rows import Section, SettingRow, choice_box
from synthia_desktop.ui.theme import Theme


class AccessSection(Section):
    """changed(field, value): the person set a field of core.settings.Settings."""

    changed = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Accessibility"), "accessibility")
        self.motion = self._choice(
            theme,
            "motion",
            self.tr("Reduce motion"),
            [("system", self.tr("As the system")), ("reduced", self.tr("On")), ("full", self.tr("Off"))],
            self.tr("With less motion nothing slides or turns"),
        )
        self.contrast = self._choice(
            theme,
            "contrast",
            self.tr("More contrast"),
            [("system", self.tr("As the system")), ("more", self.tr("On")), ("usual", self.tr("Off"))],
            self.tr("Black and white, with an outline around everything"),
        )
        self.announcements = self._choice(
            theme,
            "announcements",
            self.tr("Screen readers hear an answer"),
            [
                ("sentences", self.tr("Sentence by sentence")),
                ("end", self.tr("When it begins and ends")),
                ("off", self.tr("Not by itself")),
            ],
            self.tr("While the model writes it"),
        )

    def set_settings(self, settings: Settings) -> None:
        """Show these settings; nothing is announced."""
        self.motion.setCurrentIndex(self.motion.findData(settings.motion))
        self.contrast.setCurrentIndex(self.contrast.findData(settings.contrast))
        self.announcements.setCurrentIndex(self.announcements.findData(settings.announcements))

    def _choice(self, theme: Theme, field: str, title: str, choices: Sequence[tuple[str, str]], hint: str) -> ComboBox:
        box = choice_box(theme, title, choices)
        box.activated.connect(lambda _: self.changed.emit(field, box.currentData()))
        self.add_row(SettingRow(theme, title, box, hint=hint))
        return box

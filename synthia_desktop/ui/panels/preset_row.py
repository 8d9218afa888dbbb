"""The choice of a preset, with the sentence that describes it and "Custom" only while nothing fits."""

from __future__ import annotations

from PySide6.QtCore import Signal

from synthia_desktop.ui.panels.rows import ChoiceRow
from synthia_desktop.ui.theme import Theme

# The id of values or texts that come from no preset.
CUSTOM = ""


class PresetRow(ChoiceRow):
    """chosen(id) is sent when the person takes a preset."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, title: str, tip: str, presets: list[tuple[str, str, str]], custom_text: str
    ) -> None:
        """presets: id, name and description of each. custom_text: describes what comes from no preset."""
        self._presets = [(preset_id, name) for preset_id, name, _ in presets]
        self._descriptions = {preset_id: text for preset_id, _, text in presets} | {CUSTOM: custom_text}
        super().__init__(theme, "preset", title, tip, list(self._presets), wide=True)
        for index, (_, _, text) in enumerate(presets):
            self.combo.setItemData(index, text, 3)
        self.changed.connect(self._taken)

    def set_current(self, preset_id: str) -> None:
        """Show this preset, or "Custom" for an id that is not among them."""
        known = any(preset_id == each for each, _ in self._presets)
        wanted = list(self._presets) if known else [*self._presets, (CUSTOM, self.tr("Custom"))]
        if self.combo.count() != len(wanted):
            self.set_choices(list(wanted))
        self.set_value(preset_id if known else CUSTOM)
        self.set_note(self._descriptions[preset_id if known else CUSTOM])

    def _taken(self, _name: str, preset_id: object) -> None:
        if preset_id != CUSTOM:
            self.chosen.emit(preset_id)

"""The system prompt and the prompt format, and the exact text that comes of both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from synthia_desktop.core.presets import SystemPreset
from synthia_desktop.core.prompt import AUTO
from synthia_desktop.ui.controls.text import label, separator
from synthia_desktop.ui.panels.preset_row import CUSTOM, PresetRow
from synthia_desktop.ui.panels.prompt_preview import PromptPreview
from synthia_desktop.ui.panels.rows import ChoiceRow, SwitchRow, inset
from synthia_desktop.ui.panels.side_panel import PanelFrame
from synthia_desktop.ui.panels.system_editor import SystemEditor
from synthia_desktop.ui.theme import Theme


class PromptPanel(PanelFrame):
    """system_changed(text, preset id, "" for an own text) after each edit; format_changed(name) for each choice."""

    system_changed = Signal(str, str)
    format_changed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        system_presets: Sequence[SystemPreset],
        formats: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """formats: name and label of each, as core.prompt.format_names() gives them."""
        super().__init__(theme, self.tr("System prompt and format"), parent)
        self._presets = {preset.id: preset for preset in system_presets}
        self._formats = dict(formats)
        self._text = ""
        self.preset_row = PresetRow(
            theme,
            self.tr("System prompt"),
            self.tr("Tells the model who it is and how to answer, before the first message."),
            [(preset.id, preset.name, preset.description) for preset in system_presets],
            self.tr("Your own text."),
        )
        self.editor = SystemEditor(theme)
        self.format_row = ChoiceRow(
            theme,
            "format",
            self.tr("Prompt format"),
            self.tr("How the conversation is written out for the model; the wrong one spoils its answers."),
            list(self._formats.items()),
            wide=True,
        )
        self.spaces_row = SwitchRow(
            theme,
            "spaces",
            self.tr("Show spaces and line ends"),
            self.tr("Draws a dot for each space, so that a wrong one can be seen."),
        )
        self.preview = PromptPreview(theme)
        self._fill()
        self.preset_row.chosen.connect(self._choose)
        self.editor.typed.connect(self._show_preset_of)
        self.editor.edited.connect(self._edited)
        self.format_row.changed.connect(self._format_chosen)
        self.spaces_row.changed.connect(self._show_spaces)
        self.spaces_row.set_value(True)
        self.set_format(AUTO, "")
        self.set_prompt("", CUSTOM)

    def set_prompt(self, text: str, preset_id: str) -> None:
        """Show a chat's system prompt. An id that is not among the presets counts as an own text."""
        self._text = text
        self.editor.set_text(text)
        self.preset_row.set_current(preset_id)

    def prompt(self) -> str:
        """The system prompt that was set, or what the person has made of it."""
        return self._text

    def set_format(self, selected: str, resolved_label: str) -> None:
        """selected: the name that was chosen. resolved_label: the format that is in use, "" while it is not known."""
        automatic = self.tr("Auto: {format}").format(format=resolved_label) if resolved_label else self.tr("Auto")
        known = selected if selected in self._formats else AUTO
        words = {AUTO: automatic if known == AUTO else self.tr("Auto")}
        self.format_row.set_choices([(name, words.get(name, text)) for name, text in self._formats.items()])
        self.format_row.set_value(known)
        other = known != AUTO and resolved_label not in ("", self._formats[known])
        text = self.tr("This model has no such format. In use: {format}.").format(format=resolved_label)
        self.format_row.set_note(text if other else "", "status.warn" if other else "text.secondary")

    def set_preview(self, text: str) -> None:
        """The exact prompt of the current chat's next turn."""
        self.preview.set_text(text)

    def _fill(self) -> None:
        for widget in (self.preset_row, inset(self.editor), inset(separator()), self.format_row, inset(separator())):
            self.body.addWidget(widget)
        title = label(self._theme, self.tr("What the model reads next"), weight=500, wrap=True)
        self.body.addWidget(inset(title))
        self.body.addWidget(self.spaces_row)
        self.body.addWidget(inset(self.preview), 1)
        text = self.tr("Applies to this chat, from the next answer on.")
        self.add_footer_text(label(self._theme, text, "small", "text.secondary", wrap=True))

    def _choose(self, preset_id: str) -> None:
        self.set_prompt(self._presets[preset_id].text, preset_id)
        self.system_changed.emit(self._text, preset_id)

    def _edited(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.system_changed.emit(text, self._preset_of(text))

    def _show_preset_of(self, text: str) -> None:
        self.preset_row.set_current(self._preset_of(text))

    def _preset_of(self, text: str) -> str:
        return next((preset.id for preset in self._presets.values() if preset.text == text), CUSTOM)

    def _format_chosen(self, _name: str, chosen: object) -> None:
        self.format_changed.emit(str(chosen))

    def _show_spaces(self, _name: str, visible: object) -> None:
        self.preview.set_spaces_visible(bool(visible))

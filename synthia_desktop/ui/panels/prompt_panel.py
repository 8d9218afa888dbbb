"""The system prompt and the prompt format, and the exact text that comes of both."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from synthia_desktop.core.preset_book import AnyPreset
from synthia_desktop.core.presets import SystemPreset
from synthia_desktop.core.prompt import AUTO
from synthia_desktop.core.variables import VariableValues, used
from synthia_desktop.ui.controls.text import label, separator
from synthia_desktop.ui.panels.preset_row import CUSTOM, PresetRow
from synthia_desktop.ui.panels.prompt_preview import PromptPreview
from synthia_desktop.ui.panels.rows import ChoiceRow, SwitchRow, inset
from synthia_desktop.ui.panels.scope_card import ScopeCard
from synthia_desktop.ui.panels.side_panel import PanelFrame
from synthia_desktop.ui.panels.system_editor import SystemEditor
from synthia_desktop.ui.panels.variable_list import VariableList
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
        self._presets: dict[str, SystemPreset] = {}
        self._formats = dict(formats)
        self._text, self._last_preset = "", CUSTOM
        self._values: dict[str, str] = {}
        self.scope = ScopeCard(theme)
        self.scope.hide()
        self._make_rows()
        self._fill()
        self._connect()
        self.spaces_row.set_value(True)
        self.set_format(AUTO, "")
        self.set_presets(system_presets, ())
        self.set_variables(VariableValues(time.time()))
        self.set_prompt("", CUSTOM)

    def set_presets(self, ready_made: Sequence[AnyPreset], own: Sequence[AnyPreset]) -> None:
        """Offer these presets; the text stays."""
        every = [preset for preset in (*ready_made, *own) if isinstance(preset, SystemPreset)]
        self._presets = {preset.id: preset for preset in every}
        self.preset_row.set_presets(ready_made, own)
        self._show_preset_of(self.editor.text())

    def set_prompt(self, text: str, preset_id: str) -> None:
        """Show a chat's system prompt. An id that is not among the presets counts as an own text."""
        self._text = text
        self.editor.set_text(text)
        self._last_preset = preset_id if preset_id in self._presets else CUSTOM
        self.preset_row.set_current(preset_id)
        self._show_variables(text)

    def set_variables(self, values: VariableValues) -> None:
        """What the variables stand for in this chat."""
        self._values = values.all()
        self._show_variables(self.editor.text())

    def set_scope(self, only_here: bool, model: str) -> None:
        """only_here: this chat has a text of its own. model: the name of the one whose default it is else, or ""."""
        self.scope.show()
        whose = self.tr("The default of {model}").format(model=model) if model else self.tr("The general default")
        if only_here:
            text = self.tr("New chats begin with the default; a change here is only for this one.")
            self.scope.set_scope(True, self.tr("This chat only"), text)
        else:
            text = self.tr("New chats begin with it too. A change here changes it for them; older chats keep theirs.")
            self.scope.set_scope(False, whose, text)

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

    def _make_rows(self) -> None:
        theme = self._theme
        self.preset_row = PresetRow(
            theme,
            self.tr("System prompt"),
            self.tr("Tells the model who it is and how to answer, before the first message."),
            self.tr("Your own text."),
        )
        self.editor = SystemEditor(theme)
        self.variables = VariableList(theme)
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

    def _fill(self) -> None:
        self.body.addWidget(inset(self.scope))
        for widget in (self.preset_row, inset(self.editor), self.variables, inset(separator()), self.format_row):
            self.body.addWidget(widget)
        self.body.addWidget(inset(separator()))
        title = label(self._theme, self.tr("What the model reads next"), weight=500, wrap=True)
        self.body.addWidget(inset(title))
        self.body.addWidget(self.spaces_row)
        self.body.addWidget(inset(self.preview), 1)
        text = self.tr("Takes effect with the next answer.")
        self.add_footer_text(label(self._theme, text, "small", "text.secondary", wrap=True))

    def _connect(self) -> None:
        self.preset_row.chosen.connect(self._choose)
        self.editor.typed.connect(self._show_preset_of)
        self.variables.inserted.connect(self.editor.insert)
        self.editor.edited.connect(self._edited)
        self.format_row.changed.connect(self._format_chosen)
        self.spaces_row.changed.connect(self._show_spaces)

    def _choose(self, preset_id: str) -> None:
        self.set_prompt(self._presets[preset_id].text, preset_id)
        self.system_changed.emit(self._text, preset_id)

    def _edited(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.system_changed.emit(text, self._preset_of(text))

    def _show_preset_of(self, text: str) -> None:
        found = self._preset_of(text)
        self._last_preset = found or self._last_preset
        self.preset_row.set_current(found, self._last_preset)
        self._show_variables(text)

    def _show_variables(self, text: str) -> None:
        self.variables.set_values(self._values, used(text))

    def _preset_of(self, text: str) -> str:
        """The last one first: several may have the same text."""
        last = [self._presets[self._last_preset]] if self._last_preset in self._presets else []
        return next((preset.id for preset in (*last, *self._presets.values()) if preset.text == text), CUSTOM)

    def _format_chosen(self, _name: str, chosen: object) -> None:
        self.format_changed.emit(str(chosen))

    def _show_spaces(self, _name: str, visible: object) -> None:
        self.preview.set_spaces_visible(bool(visible))

"""The prompt panel at work: it shows the open chat's system prompt and format, and stores what the person sets."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.presets import SystemPreset
from synthia_desktop.core.prompt import format_names
from synthia_desktop.core.variables import values_here
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.engine_events import Preview
from synthia_desktop.ui.model_session import ModelSession
from synthia_desktop.ui.panels.preset_desk import PresetDesk
from synthia_desktop.ui.panels.preset_row import CUSTOM
from synthia_desktop.ui.panels.prompt_panel import PromptPanel
from synthia_desktop.ui.preset_store import PresetStore
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.theme import Theme


class PromptSettings(QObject):
    """changed: the open chat has another system prompt, or one of another name, or is written out otherwise."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        chat: ChatSession,
        models: ModelSession,
        settings: SettingsStore,
        presets: PresetStore,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._chat, self._models, self._settings, self._presets = chat, models, settings, presets
        # The chat that the person wants to give a text of its own, while it still has the model's.
        self._own_id = ""
        self.panel = PromptPanel(theme, presets.ready_made.system, format_names())
        self.desk = PresetDesk(self.panel.preset_row, presets, background, self._as_preset, self)
        self.desk.taken.connect(lambda preset: self._set(self.panel.editor.text(), preset))
        self.panel.system_changed.connect(self._store)
        self.panel.format_changed.connect(self._store_format)
        self.panel.scope.only_here.connect(self._only_here)
        self.panel.scope.make_default.connect(self._make_default)
        self.panel.scope.reset.connect(self._reset)
        presets.changed.connect(self._show_presets)
        chat.message_added.connect(self._show_variables)
        self._show_presets()
        self.show_values()

    def show_values(self) -> None:
        """Show the open chat's system prompt: another chat or another model is in use."""
        text = self._chat.conversation.system_prompt
        self.panel.set_prompt(text, self._preset_of(text))
        self._show_variables()
        self._show_scope()

    def show_preview(self, preview: Preview) -> None:
        """Show the rendered prompt of the next turn, and the format that it was rendered in."""
        names = dict(format_names())
        self.panel.set_preview(preview.text)
        chosen = self._settings.value.model(self._models.state.path).prompt_format
        self.panel.set_format(chosen, names.get(preview.resolved, preview.resolved))

    def _as_preset(self) -> SystemPreset:
        return SystemPreset("", "", "", self.panel.editor.text())

    def _preset_of(self, text: str) -> str:
        """The preset in use: the remembered one where it has this text, because several may have it."""
        remembered = self._presets.find(self._settings.value.system_preset_for(self._models.state.path))
        if isinstance(remembered, SystemPreset) and remembered.text == text:
            return remembered.id
        return next((preset.id for preset in self._presets.system if preset.text == text), CUSTOM)

    def _is_own(self) -> bool:
        chat = self._chat.conversation
        default = self._settings.value.system_for(self._models.state.path)
        return chat.system_prompt != default or chat.id == self._own_id

    def _show_presets(self) -> None:
        self.panel.set_presets(self._presets.ready_made.system, self._presets.own.system)

    def _show_variables(self) -> None:
        self.panel.set_variables(values_here(self._chat.began, self._models.state.name))

    def _show_scope(self) -> None:
        state = self._models.state
        self.panel.set_scope(self._is_own(), state.name if state.path else "")

    def _set(self, text: str, preset: str) -> None:
        self._store(text, preset)
        self.panel.set_prompt(text, preset)

    def _store(self, text: str, preset: str) -> None:
        if not self._is_own():
            self._settings.set_system(self._models.state.path, text, preset)
        self._chat.set_system_prompt(text)
        self._show_scope()
        self.changed.emit()

    def _store_format(self, name: str) -> None:
        if self._models.state.path:
            self._settings.remember_model(self._models.state.path, prompt_format=name)
        self.changed.emit()

    def _only_here(self) -> None:
        self._own_id = self._chat.conversation.id
        self._show_scope()

    def _make_default(self) -> None:
        self._own_id = ""
        text = self.panel.prompt()
        self._settings.set_system(self._models.state.path, text, self._preset_of(text))
        self._show_scope()

    def _reset(self) -> None:
        self._own_id = ""
        self._chat.set_system_prompt(self._settings.value.system_for(self._models.state.path))
        self.show_values()
        self.changed.emit()

"""The sampling panel at work: it shows the open chat's values or the model's, and stores what the person sets."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.presets import SamplingPreset
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.model_session import ModelSession
from synthia_desktop.ui.panels.preset_desk import PresetDesk
from synthia_desktop.ui.panels.sampling_panel import SamplingPanel
from synthia_desktop.ui.preset_store import PresetStore
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.theme import Theme


class SamplingSettings(QObject):
    """changed: the next answer is sampled otherwise, or by a preset of another name."""

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
        self.panel = SamplingPanel(theme, presets.ready_made.sampling)
        self.desk = PresetDesk(self.panel.preset_row, presets, background, self._as_preset, self)
        self.desk.taken.connect(lambda preset: self._set(self.panel.params(), preset))
        self.panel.changed.connect(self._store)
        self.panel.scope.only_here.connect(self._only_here)
        self.panel.scope.make_default.connect(self._make_default)
        self.panel.scope.reset.connect(self._reset)
        presets.changed.connect(self._show_presets)
        self._show_presets()
        self.show_values()

    def show_values(self) -> None:
        """Show what the open chat is sampled with: another chat or another model is in use."""
        state, default = self._models.state, self._default()
        own = self._chat.conversation.options.sampling is not None
        self.panel.set_params(*self._chat.conversation.options.sampling_or(*default))
        self.panel.set_scope(default[0] if own else None, state.name if state.path else "")

    def _as_preset(self) -> SamplingPreset:
        return SamplingPreset("", "", "", self.panel.params())

    def _default(self) -> tuple[SamplingParams, str]:
        return self._settings.value.sampling_for(self._models.state.path)

    def _show_presets(self) -> None:
        self.panel.set_presets(self._presets.ready_made.sampling, self._presets.own.sampling)

    def _set(self, params: SamplingParams, preset: str) -> None:
        self._store(params, preset)
        self.show_values()

    def _store(self, params: SamplingParams, preset: str) -> None:
        options = self._chat.conversation.options
        if options.sampling is None:
            self._settings.set_sampling(self._models.state.path, params, preset)
        else:
            self._chat.set_options(replace(options, sampling=params, sampling_preset=preset))
        self.changed.emit()

    def _only_here(self) -> None:
        params, preset = self._default()
        self._set_own(params, preset)

    def _make_default(self) -> None:
        self._settings.set_sampling(self._models.state.path, self.panel.params(), self.panel.preset_id())
        self._set_own(None, "")

    def _reset(self) -> None:
        self._set_own(None, "")

    def _set_own(self, params: SamplingParams | None, preset: str) -> None:
        options = self._chat.conversation.options
        self._chat.set_options(replace(options, sampling=params, sampling_preset=preset))
        self.show_values()
        self.changed.emit()

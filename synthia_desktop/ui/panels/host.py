"""The right edge of the chat page: one of three panels, made when first shown and wired to the sessions, or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from synthia_desktop.core.conversation import Conversation
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.core.presets import SamplingPreset, SystemPreset
from synthia_desktop.core.prompt import format_names
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.engine_events import Preview, ThreadEvent
from synthia_desktop.ui.model_session import ModelSession, ModelState, Stage
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.ui.panels.load_settings import LoadSettings
    from synthia_desktop.ui.panels.prompt_panel import PromptPanel
    from synthia_desktop.ui.panels.sampling_panel import SamplingPanel
    from synthia_desktop.ui.panels.side_panel import PanelFrame
    from synthia_desktop.ui.plan_service import PlanService


class PanelHost(QStackedWidget):
    """labels_changed(system prompt's name, sampling preset's name): for the composer's chips.

    shown(name): "load", "prompt", "sampling", or "" when the panel closed.
    """

    labels_changed = Signal(str, str)
    shown = Signal(str)

    def __init__(
        self,
        theme: Theme,
        chat: ChatSession,
        models: ModelSession,
        settings: SettingsStore,
        system_presets: Sequence[SystemPreset],
        sampling_presets: Sequence[SamplingPreset],
        plans: Callable[[], PlanService],
        parent: QWidget | None = None,
    ) -> None:
        """plans: asked when the load settings are first shown."""
        super().__init__(parent)
        self._chat, self._models, self._settings = chat, models, settings
        self._system_presets, self._sampling_presets = system_presets, sampling_presets
        self._path = models.state.path
        self._theme, self._plans = theme, plans
        self._load: LoadSettings | None = None
        self._prompt: PromptPanel | None = None
        self._sampling: SamplingPanel | None = None
        models.changed.connect(self._show_model)
        chat.answer_finished.connect(lambda _: self._refresh_preview())
        self.hide()

    def toggle_load(self) -> None:
        """Show or hide the load settings."""
        load = self._load_settings()
        self._toggle("load", load.panel)

    def open_load(self) -> None:
        """Show the load settings."""
        load = self._load_settings()
        if not (self.isVisible() and self.currentWidget() is load.panel):
            self._toggle("load", load.panel)

    def toggle_prompt(self) -> None:
        """Show or hide the system prompt and the prompt format."""
        if self._prompt is None:
            from synthia_desktop.ui.panels.prompt_panel import PromptPanel

            self._prompt = PromptPanel(self._theme, self._system_presets, format_names())
            self._prompt.system_changed.connect(self._set_system)
            self._prompt.format_changed.connect(self._set_format)
            self._add(self._prompt)
            self.show_conversation(self._chat.conversation)
        self._toggle("prompt", self._prompt)
        self._refresh_preview()

    def toggle_sampling(self) -> None:
        """Show or hide the sampling settings."""
        if self._sampling is None:
            from synthia_desktop.ui.panels.sampling_panel import SamplingPanel

            self._sampling = SamplingPanel(self._theme, self._sampling_presets)
            self._sampling.set_params(*self._settings.value.sampling_for(self._models.state.path))
            self._sampling.changed.connect(self._set_sampling)
            self._add(self._sampling)
        self._toggle("sampling", self._sampling)

    def close_panel(self) -> None:
        """Hide whichever panel is shown."""
        if not self.isHidden():
            self.hide()
            self.shown.emit("")

    def show_conversation(self, conversation: Conversation) -> None:
        """Take over another conversation's system prompt."""
        if self._prompt is not None:
            text = conversation.system_prompt
            self._prompt.set_prompt(text, next((p.id for p in self._system_presets if p.text == text), ""))
            self._refresh_preview()

    def labels(self) -> tuple[str, str]:
        """The names of the system prompt and of the sampling preset in use."""
        text = self._chat.conversation.system_prompt
        system = next((p.name for p in self._system_presets if p.text == text), self.tr("Own system prompt"))
        _, preset = self._settings.value.sampling_for(self._models.state.path)
        sampling = next((p.name for p in self._sampling_presets if p.id == preset), self.tr("Own sampling"))
        return (system if text else self.tr("No system prompt")), sampling

    def handle(self, event: ThreadEvent) -> None:
        """Take a rendered preview."""
        if isinstance(event, Preview) and self._prompt is not None:
            names = dict(format_names())
            self._prompt.set_preview(event.text)
            chosen = self._settings.value.model(self._models.state.path).prompt_format
            self._prompt.set_format(chosen, names.get(event.resolved, event.resolved))

    def _load_settings(self) -> LoadSettings:
        if self._load is None:
            from synthia_desktop.ui.panels.load_settings import LoadSettings

            self._load = LoadSettings(self._theme, self._models, self._settings, self._plans())
            self._load.load_requested.connect(self._reload)
            self._add(self._load.panel)
        return self._load

    def _add(self, panel: PanelFrame) -> None:
        self.addWidget(panel)
        panel.closed.connect(self.close_panel)

    def _toggle(self, name: str, panel: PanelFrame) -> None:
        if self.isVisible() and self.currentWidget() is panel:
            self.close_panel()
            return
        self.setCurrentWidget(panel)
        self.show()
        panel.setFocus()
        self.shown.emit(name)

    def _show_model(self, state: ModelState) -> None:
        if state.path != self._path:
            self._path = state.path
            if self._sampling is not None:
                self._sampling.set_params(*self._settings.value.sampling_for(state.path))
            self.show_conversation(self._chat.conversation)
            self.labels_changed.emit(*self.labels())
        if state.stage is Stage.READY:
            self._refresh_preview()

    def _refresh_preview(self) -> None:
        if self.isVisible() and self.currentWidget() is self._prompt:
            self._chat.request_preview()

    def _reload(self, params: LoadParams, anyway: bool) -> None:
        if self._models.state.path:
            self._chat.stop()
            self._models.load(self._models.state.path, params, anyway=anyway)

    def _set_system(self, text: str, preset: str) -> None:
        self._chat.set_system_prompt(text)
        self._settings.set_system(self._models.state.path, text, preset)
        self.labels_changed.emit(*self.labels())
        self._refresh_preview()

    def _set_format(self, name: str) -> None:
        if self._models.state.path:
            self._settings.remember_model(self._models.state.path, prompt_format=name)
        self._refresh_preview()

    def _set_sampling(self, params: SamplingParams, preset: str) -> None:
        self._settings.set_sampling(self._models.state.path, params, preset)
        self.labels_changed.emit(*self.labels())

"""The right edge of the chat page: one panel at a time, made when first shown and wired to the sessions, or none."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from synthia_desktop.core.conversation import Conversation
from synthia_desktop.core.loading import LoadParams
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.chat.session import ChatSession
from synthia_desktop.ui.engine_events import Preview, ThreadEvent
from synthia_desktop.ui.model_session import ModelSession, ModelState, Stage
from synthia_desktop.ui.preset_store import PresetStore
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.ui.panels.load_settings import LoadSettings
    from synthia_desktop.ui.panels.preset_desk import PresetDesk
    from synthia_desktop.ui.panels.prompt_settings import PromptSettings
    from synthia_desktop.ui.panels.sampling_settings import SamplingSettings
    from synthia_desktop.ui.panels.side_panel import PanelFrame
    from synthia_desktop.ui.plan_service import PlanService


class PanelHost(QStackedWidget):
    """labels_changed(system prompt's name, sampling preset's name): for the composer's chips.

    shown(name): "load", "prompt", "sampling", the name of another panel, or "" when the panel closed. undo_offered,
    told and trouble: as the desks of the presets send them. field_made(QPlainTextEdit): one writes prose in it.
    """

    labels_changed = Signal(str, str)
    field_made = Signal(object)
    shown = Signal(str)
    undo_offered = Signal(str, object)
    told = Signal(str, str)
    trouble = Signal(object)

    def __init__(
        self,
        theme: Theme,
        chat: ChatSession,
        models: ModelSession,
        settings: SettingsStore,
        presets: PresetStore,
        background: Background,
        plans: Callable[[], PlanService],
        parent: QWidget | None = None,
    ) -> None:
        """plans: asked when the load settings are first shown."""
        super().__init__(parent)
        self._chat, self._models, self._settings = chat, models, settings
        self._presets, self._background = presets, background
        self._path = models.state.path
        self._before: ref[QWidget] | None = None
        self._theme, self._plans = theme, plans
        self._load: LoadSettings | None = None
        self._prompt: PromptSettings | None = None
        self._sampling: SamplingSettings | None = None
        self._current = ""
        self.shown.connect(self._remember)
        models.changed.connect(self._show_model)
        presets.changed.connect(self._tell_labels)
        chat.answer_finished.connect(self._refresh_preview)
        self.hide()

    @property
    def current(self) -> str:
        """The name of the panel that is shown, as shown gives it."""
        return self._current

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
        prompt = self._prompt_settings()
        self._toggle("prompt", prompt.panel)
        self._refresh_preview()

    def toggle_sampling(self) -> None:
        """Show or hide the sampling settings."""
        self._toggle("sampling", self._sampling_settings().panel)

    def toggle_other(self, name: str, panel: PanelFrame) -> None:
        """Show or hide a panel that somebody else made; name: as shown gives it."""
        if self.indexOf(panel) < 0:
            self._add(panel)
        self._toggle(name, panel)

    def show_other(self, name: str, panel: PanelFrame) -> None:
        """Show a panel that somebody else made, also where it is shown already; as toggle_other()."""
        if not (self.isVisible() and self.currentWidget() is panel):
            self.toggle_other(name, panel)

    def give_focus_back(self) -> bool:
        """Put the keyboard where it was before a panel was opened; False: that is no longer there."""
        before, self._before = self._before() if self._before is not None else None, None
        if before is None or not isValid(before) or not before.isVisible() or not before.isEnabled():
            return False
        before.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def close_panel(self) -> None:
        """Hide whichever panel is shown."""
        if not self.isHidden():
            self.hide()
            self.shown.emit("")

    def show_conversation(self, _conversation: Conversation) -> None:
        """Take over the values of another conversation, which is open now."""
        if self._sampling is not None:
            self._sampling.show_values()
        if self._prompt is not None:
            self._prompt.show_values()
            self._refresh_preview()

    def labels(self) -> tuple[str, str]:
        """The names of the system prompt and of the sampling preset in use."""
        conversation, presets = self._chat.conversation, self._presets
        default = self._settings.value.sampling_for(self._models.state.path)
        text, (params, preset) = conversation.system_prompt, conversation.options.sampling_or(*default)
        system = next((p.name for p in presets.system if p.text == text), self.tr("Own system prompt"))
        fitting = (p.name for p in presets.sampling if p.id == preset and p.params == params)
        return (system if text else self.tr("No system prompt")), next(fitting, self.tr("Own sampling"))

    def handle(self, event: ThreadEvent) -> None:
        """Take a rendered preview."""
        if isinstance(event, Preview) and self._prompt is not None:
            self._prompt.show_preview(event)

    def _prompt_settings(self) -> PromptSettings:
        if self._prompt is None:
            from synthia_desktop.ui.panels.prompt_settings import PromptSettings

            self._prompt = PromptSettings(
                self._theme, self._chat, self._models, self._settings, self._presets, self._background, self
            )
            self._prompt.changed.connect(self._tell_labels)
            self._prompt.changed.connect(self._refresh_preview)
            self._connect_desk(self._prompt.desk)
            self._add(self._prompt.panel)
            self.field_made.emit(self._prompt.panel.editor)
        return self._prompt

    def _sampling_settings(self) -> SamplingSettings:
        if self._sampling is None:
            from synthia_desktop.ui.panels.sampling_settings import SamplingSettings

            self._sampling = SamplingSettings(
                self._theme, self._chat, self._models, self._settings, self._presets, self._background, self
            )
            self._sampling.changed.connect(self._tell_labels)
            self._connect_desk(self._sampling.desk)
            self._add(self._sampling.panel)
        return self._sampling

    def _connect_desk(self, desk: PresetDesk) -> None:
        desk.undo_offered.connect(self.undo_offered)
        desk.told.connect(self.told)
        desk.trouble.connect(self.trouble)

    def _remember(self, name: str) -> None:
        self._current = name

    def _tell_labels(self) -> None:
        self.labels_changed.emit(*self.labels())

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
        if self.isHidden():
            # Only weakly: a message that is gone must not be kept by this.
            focused = QApplication.focusWidget()
            self._before = ref(focused) if focused is not None else None
        self.setCurrentWidget(panel)
        self.show()
        panel.focus_first()
        self.shown.emit(name)

    def _show_model(self, state: ModelState) -> None:
        if state.path != self._path:
            self._path = state.path
            self.show_conversation(self._chat.conversation)
            self._tell_labels()
        if state.stage is Stage.READY:
            self._refresh_preview()

    def _refresh_preview(self, _answer: object = None) -> None:
        if self.isVisible() and self._prompt is not None and self.currentWidget() is self._prompt.panel:
            self._chat.request_preview()

    def _reload(self, params: LoadParams, anyway: bool) -> None:
        if self._models.state.path:
            self._chat.stop()
            self._models.load(self._models.state.path, params, anyway=anyway)

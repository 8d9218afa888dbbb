"""The one holder of the settings in the window: it changes them, says so, and writes them a moment later."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.core.settings import Settings, save_settings
from synthia_desktop.ui.background import Background

SAVE_DELAY_MS = 500


class SettingsStore(QObject):
    """changed carries the new Settings. Raises nothing: a write that fails goes to the background's failed signal."""

    changed = Signal(object)

    def __init__(self, file: Path, settings: Settings, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._background = background
        self._value = settings
        self._timer = QTimer(self, singleShot=True, interval=SAVE_DELAY_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def value(self) -> Settings:
        return self._value

    def update(self, **changes: Any) -> None:
        """Replace fields by name; nothing happens when nothing differs."""
        self._take(replace(self._value, **changes))

    def remember_model(self, path: str, **changes: Any) -> None:
        """Change fields of what is kept for a model file, and make it the newest of the recent ones."""
        model = replace(self._value.model(path), **changes)
        self._take(self._value.with_model(path, model).with_recent(path))

    def set_sampling(self, path: str, params: SamplingParams, preset: str) -> None:
        """Remember it for a model; with path "" it becomes the general one."""
        if path:
            self.remember_model(path, sampling=params, sampling_preset=preset)
        else:
            self.update(sampling=params, sampling_preset=preset)

    def set_system(self, path: str, text: str, preset: str) -> None:
        """Remember the system prompt of new chats for a model; with path "" it becomes the general one."""
        if path:
            self.remember_model(path, system_prompt=text, system_preset=preset)
        else:
            self.update(system_prompt=text, system_preset=preset)

    def forget_model(self, path: str) -> None:
        """Drop what is remembered for a model file."""
        models = {known: model for known, model in self._value.models.items() if known != path}
        recent = tuple(known for known in self._value.recent_models if known != path)
        last = None if self._value.last_model == path else self._value.last_model
        self.update(models=models, recent_models=recent, last_model=last)

    def flush(self) -> None:
        """Write now, on the background thread."""
        self._timer.stop()
        value = self._value
        self._background.run(lambda: save_settings(self._file, value))

    def _take(self, new: Settings) -> None:
        if new != self._value:
            self._value = new
            self._timer.start()
            self.changed.emit(new)

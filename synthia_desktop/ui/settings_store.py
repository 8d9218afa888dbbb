"""The one holder of the settings in the window: it changes them, says so, and writes them a moment later."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.core.settings import Settings, save_settings
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.retry import Retry, not_written

SAVE_DELAY_MS = 500


class SettingsStore(QObject):
    """changed carries the new Settings. Raises nothing: a write that fails is tried again until it works.

    trouble: a SynthiaError when writing begins to fail, None when the settings are on the disk.
    """

    changed = Signal(object)
    trouble = Signal(object)

    def __init__(self, file: Path, settings: Settings, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._background = background
        self._value = settings
        self._timer = QTimer(self, singleShot=True, interval=SAVE_DELAY_MS)
        self._timer.timeout.connect(self.flush)
        self._retry = Retry(self)
        self._retry.due.connect(self.flush)
        self._retry.trouble.connect(self.trouble)

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

    def flush(self) -> None:
        """Write now, on the background thread."""
        self._timer.stop()
        self._retry.begin()
        value = self._value
        self._background.run(lambda: save_settings(self._file, value), lambda _: self._retry.succeed(), self._failed)

    def _failed(self, failure: Exception) -> None:
        again = self.tr("What you have changed holds in this window; Synthia tries again by itself.")
        self._retry.fail(not_written(failure, self.tr("The settings were not saved"), again))

    def _take(self, new: Settings) -> None:
        if new != self._value:
            self._value = new
            self._timer.start(SAVE_DELAY_MS)
            self.changed.emit(new)

"""The one holder of the settings in the window: it changes them, says so, and writes them a moment later."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from synthia_desktop.core.errors import StorageError, SynthiaError
from synthia_desktop.core.said import sentences
from synthia_desktop.core.sampling import SamplingParams
from synthia_desktop.core.settings import Settings, save_settings
from synthia_desktop.ui.background import Background

SAVE_DELAY_MS = 500
FIRST_RETRY_MS, LAST_RETRY_MS = 2_000, 60_000


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
        self._delay, self._told = FIRST_RETRY_MS, ""
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

    def flush(self) -> None:
        """Write now, on the background thread."""
        self._timer.stop()
        value = self._value
        self._background.run(lambda: save_settings(self._file, value), self._saved, self._failed)

    def _saved(self, _: None) -> None:
        self._delay = FIRST_RETRY_MS
        if self._told:
            self._told = ""
            self.trouble.emit(None)

    def _failed(self, failure: Exception) -> None:
        self._timer.start(self._delay)
        self._delay = min(2 * self._delay, LAST_RETRY_MS)
        error = self._in_words(failure)
        if error.title != self._told:
            self._told = error.title
            self.trouble.emit(error)

    def _in_words(self, failure: Exception) -> SynthiaError:
        again = self.tr("What you have changed holds in this window; Synthia tries again by itself.")
        if isinstance(failure, SynthiaError):
            return StorageError(failure.title, failure.message, sentences(failure.hint, again), failure.details)
        return StorageError(
            self.tr("The settings were not saved"), again, details=f"{type(failure).__name__}: {failure}"
        )

    def _take(self, new: Settings) -> None:
        if new != self._value:
            self._value = new
            self._timer.start(SAVE_DELAY_MS)
            self.changed.emit(new)

"""Where what was read of chats is kept on this disk: by the settings, with its size, and gone with the chats."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.saved_states import StateFolder, own_key
from synthia_desktop.core.settings import Settings, StateSettings
from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.settings_store import SettingsStore

if TYPE_CHECKING:
    from synthia_desktop.ui.pages.kept_chats import KeptChats

logger = logging.getLogger(__name__)

_DAY, _GB = 24 * 3600, 10**9


class ChatStates(QObject):
    """measured(bytes on the disk): asked for by measure(), and after each clearing."""

    measured = Signal(object)

    def __init__(
        self, paths: AppPaths, settings: SettingsStore, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._paths, self._settings, self._background = paths, settings, background
        self._former = settings.value.states
        settings.changed.connect(self._take)

    def folder(self) -> StateFolder | None:
        """Where states are kept now; None where the person does not want it. For any thread."""
        states = self._settings.value.states
        if not states.keep or not self._key:
            return None
        return self._folder(states)

    def connect_settings(self, kept: KeptChats) -> None:
        """Give the settings page the size that it shows, and do what it asks for."""
        kept.size_wanted.connect(self.measure)
        kept.clear_requested.connect(self.clear)
        self.measured.connect(kept.set_size)

    def measure(self) -> None:
        """Count the bytes on the disk; measured follows."""
        self._background.run(self._folder(self._former).size, self.measured.emit)

    def clear(self) -> None:
        """Remove all that is kept."""
        self._change(self._folder(self._former).clear)

    def forget(self, gone: Collection[str], chats: Callable[[], Collection[str]]) -> None:
        """Remove what is kept of these chats, and of all that are not stored any more.

        chats: gives those that are, called on the worker thread.
        """
        folder = self._folder(self._former)

        def remove() -> None:
            for chat in gone:
                folder.drop(chat)
            folder.keep_only(chats())

        self._change(remove)

    @cached_property
    def _key(self) -> bytes:
        """Empty where it can be neither read nor written: then nothing is kept."""
        try:
            return own_key(self._paths.states_key)
        except OSError:
            logger.warning("The key of saved chat states cannot be used", exc_info=True)
            return b""

    def _folder(self, states: StateSettings) -> StateFolder:
        return StateFolder(self._paths.states_dir, self._key, states.budget_gb * _GB, states.max_days * _DAY)

    def _take(self, settings: Settings) -> None:
        """Other limits hold at once; switched off, nothing stays behind."""
        if settings.states == self._former:
            return
        self._former = settings.states
        folder = self._folder(settings.states)
        self._change(folder.prune if settings.states.keep else folder.clear)

    def _change(self, work: Callable[[], None]) -> None:
        def done(_result: None) -> None:
            self.measure()

        self._background.run(work, done, lambda _: logger.warning("Saved chat states could not be removed"))

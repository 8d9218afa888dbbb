"""The page of the first start, with what its buttons lead to and its look for a model that fits this computer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from synthia_desktop.core.settings import Settings
from synthia_desktop.ui.machine import machine_rows
from synthia_desktop.ui.pages.welcome import WelcomePage
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.ui.pages.first_model import FirstModel
    from synthia_desktop.ui.plan_service import PlanService


class FirstPage(QObject):
    """demo_requested, file_requested: chat with that. left(page): the person goes on there.

    download_requested(repository, file): the model that is recommended.
    """

    demo_requested = Signal()
    file_requested = Signal()
    left = Signal(str)
    download_requested = Signal(str, str)

    def __init__(self, theme: Theme, settings: SettingsStore, data_dir: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._data_dir = settings, data_dir
        self.widget = page = WelcomePage(theme)
        page.set_machine(machine_rows(data_dir))
        self._apply_settings(settings.value)
        page.demo_requested.connect(self.demo_requested)
        page.file_requested.connect(self.file_requested)
        page.models_requested.connect(lambda: self._leave("models"))
        page.download_requested.connect(self._download)
        page.theme_changed.connect(lambda mode: settings.update(theme=mode))
        page.language_changed.connect(lambda choice: settings.update(language=choice))
        settings.changed.connect(self._apply_settings)

    def _apply_settings(self, value: Settings) -> None:
        self.widget.set_theme_mode(value.theme)
        self.widget.set_language(value.language)

    def look(self, plans: PlanService) -> None:
        """Begin to find out what this computer is and what fits it."""
        from synthia_desktop.ui.first_run import FirstRun

        FirstRun(self.widget, plans, self._data_dir).begin()

    def _leave(self, page: str) -> None:
        self._settings.update(welcome_done=True)
        self.left.emit(page)

    def _download(self, model: FirstModel) -> None:
        self._leave("downloads")
        self.download_requested.emit(model.repo, model.file)

"""The services that are made when they are first wanted: the window must not wait for what they import and start."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from synthia_desktop.paths import AppPaths
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.engine_events import Measured, ThreadEvent
from synthia_desktop.ui.engine_thread import EngineThread
from synthia_desktop.ui.model_session import ModelSession
from synthia_desktop.ui.notifying.desktop import Desktop
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.shared_desk import SharedDesk
from synthia_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from synthia_desktop.planner.desk import Machine
    from synthia_desktop.store.search import Search
    from synthia_desktop.ui.manager import ModelManager
    from synthia_desktop.ui.plan_service import PlanService


class LateServices(QObject):
    """moving(active downloads, bytes per second). trouble(error): with a model or a download."""

    moving = Signal(int, float)
    trouble = Signal(object)

    def __init__(
        self,
        paths: AppPaths,
        theme: Theme,
        settings: SettingsStore,
        background: Background,
        desktop: Desktop,
        thread: EngineThread,
        models: ModelSession,
        desk: SharedDesk,
        window: Callable[[], QWidget],
        parent: QObject,
    ) -> None:
        """window: the one that is shown when it is asked for."""
        super().__init__(parent)
        self._paths, self._theme, self._settings, self._background = paths, theme, settings, background
        self._desktop, self._thread, self._models, self._desk = desktop, thread, models, desk
        self._window = window
        self._closed = False

    @cached_property
    def plans(self) -> PlanService:
        """What fits this computer; the planner's own engine process starts with the first question."""
        from synthia_desktop.ui.plan_service import PlanService

        plans = PlanService(self._desk, self)

        def tell(event: ThreadEvent) -> None:
            if isinstance(event, Measured):
                plans.speeds_changed.emit()

        self._thread.happened.connect(tell)  # every answer teaches how fast this computer is
        return plans

    @cached_property
    def manager(self) -> ModelManager:
        """Made when one of its pages is first shown, or when downloads of the last time go on."""
        from synthia_desktop.ui.manager import ModelManager
        from synthia_desktop.ui.models.licence import ask_licence

        manager = ModelManager(
            self._paths,
            self._settings,
            self._background,
            self._desktop,
            lambda model: ask_licence(self._theme, self._window(), model.name, model.licence),
            self,
        )
        manager.moving.connect(self.moving)
        manager.trouble.connect(self.trouble)
        return manager

    def search(self) -> Search:
        """The index of all chats, opened anew. Raises StorageError."""
        from synthia_desktop.store.search import Search

        return Search(self._paths.database_file)

    def ready(self, machine: Machine) -> Machine:
        """The machine as it will be for the next load: the model that is loaded now leaves first."""
        from synthia_desktop.planner.preview import Loaded, without

        info = self._models.state.info
        return without(machine, Loaded(info.memory, self._models.params) if info and info.memory else None)

    def go_on_downloading(self) -> None:
        """Downloads of the last time continue by themselves."""
        self._background.run(lambda: _has_unfinished(self._paths.database_file), self._begin_downloads)

    def close(self) -> None:
        """End what was begun."""
        self._closed = True
        if "manager" in self.__dict__:
            self.manager.close()
        if "plans" in self.__dict__:
            self.plans.close()

    def _begin_downloads(self, unfinished: bool) -> None:
        if unfinished and not self._closed:
            self.manager.begin_downloads()


def _has_unfinished(database: Path) -> bool:
    """Whether downloads of the last time are still to be done. Raises StorageError."""
    from synthia_desktop.core.download import DownloadState
    from synthia_desktop.store.downloads import DownloadStore

    with closing(DownloadStore(database)) as store:
        return any(record.state is not DownloadState.DONE for record in store.load())

"""The Models and Downloads pages, wired to the model manager; each is made when it is first shown."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.settings import Settings
from synthia_desktop.hub.listing import Repository, Variant
from synthia_desktop.library.models import LocalModel
from synthia_desktop.ui.downloads.connect import connect_page
from synthia_desktop.ui.downloads.page import DownloadsPage
from synthia_desktop.ui.manager import ModelManager, Names
from synthia_desktop.ui.models.catalogue_pane import CataloguePane
from synthia_desktop.ui.models.hardware_strip import HardwareStrip
from synthia_desktop.ui.models.hub_pane import HubPane
from synthia_desktop.ui.models.library_pane import LibraryPane
from synthia_desktop.ui.models.page import ALL, INSTALLED, ModelsPage
from synthia_desktop.ui.models.plan_tools import PlanTools, Ready, as_it_is
from synthia_desktop.ui.models.prediction import Prediction
from synthia_desktop.ui.models.this_computer import ThisComputer
from synthia_desktop.ui.pages.settings import SettingsPage
from synthia_desktop.ui.plan_service import PlanService
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.theme import Theme


class ManagerPages(QObject):
    """chat_requested, load_settings_requested: a model file's path. page_requested: "models" or "downloads"."""

    chat_requested = Signal(str)
    load_settings_requested = Signal(str)
    link_requested = Signal(str)
    folder_requested = Signal(str)
    page_requested = Signal(str)
    trouble = Signal(object)

    def __init__(
        self,
        theme: Theme,
        manager: ModelManager,
        settings: SettingsStore,
        plans: PlanService,
        ready: Ready = as_it_is,
        parent: QObject | None = None,
    ) -> None:
        """plans: begins with its first question. ready: the machine as it will be for the next load."""
        super().__init__(parent or manager)
        self._theme, self._manager, self._settings = theme, manager, settings
        self._plans, self._ready = plans, ready
        self._updates: Names = frozenset()

    @cached_property
    def models(self) -> ModelsPage:
        manager = self._manager
        tools = PlanTools(self._plans, Prediction(self), self._ready)
        self._catalogue = CataloguePane(self._theme, manager.catalogue, tools, manager.find)
        self._hub = HubPane(self._theme, manager.hub, tools)
        self._library = LibraryPane(self._theme, manager.library)
        strip = HardwareStrip(self._theme)
        page = ModelsPage(self._theme, strip, self._catalogue, self._hub, self._library)
        for pane in (self._catalogue, self._hub, self._library):
            pane.setParent(page)  # it goes with the page, and listens no longer then
        self._computer = ThisComputer(self._theme, strip, tools.service, manager.speed_log, page)
        self._computer.trouble.connect(self.trouble)
        page.watched.connect(self._computer.watch)
        for pane in (self._catalogue, self._hub):
            pane.measure_requested.connect(self._computer.measure)
        self._connect_catalogue(page)
        self._connect_hub()
        self._connect_library(page)
        manager.names_changed.connect(self._show_names)
        self._show_names()
        manager.library.refresh()
        return page

    @cached_property
    def downloads(self) -> DownloadsPage:
        page = DownloadsPage(self._theme)
        connect_page(page, self._manager.downloads)
        page.chat_requested.connect(self.chat_requested)
        page.folder_requested.connect(self.folder_requested)
        page.link_requested.connect(self.link_requested)
        page.models_requested.connect(lambda: self.page_requested.emit("models"))
        page.network_changed.connect(lambda network: self._settings.update(network=network))
        self._settings.changed.connect(self._show_network)
        page.set_network(self._settings.value.network)
        return page

    def _show_network(self, value: Settings) -> None:
        self.downloads.set_network(value.network)

    def connect_settings(self, page: SettingsPage) -> None:
        """Give the settings page what it shows of models and of the access token."""
        library, row = self._manager.library, page.network.token
        library.models_changed.connect(page.folders.set_models)
        page.folders.set_models(library.models)
        library.refresh()
        service = self._manager.tokens
        row.looked_for.connect(service.look)
        row.store_requested.connect(service.store)
        row.remove_requested.connect(service.remove)
        row.test_requested.connect(service.test)
        service.placed.connect(row.set_place)
        service.answered.connect(row.set_answer)

    def show_installed(self, path: str = "") -> None:
        """The models on this computer, and one of them."""
        self.page_requested.emit("models")
        self.models.show_pane(INSTALLED)
        if path:
            self._library.show_model(path)

    def _connect_catalogue(self, page: ModelsPage) -> None:
        pane, manager = self._catalogue, self._manager
        pane.download_requested.connect(manager.download)
        pane.chat_requested.connect(lambda repo, file: self._chat(manager.find(repo, file)))
        pane.repository_requested.connect(page.search)
        pane.link_requested.connect(self.link_requested)

    def _connect_hub(self) -> None:
        pane, manager = self._hub, self._manager
        pane.download_requested.connect(self._download)
        pane.chat_requested.connect(
            lambda repository, variant: self._chat(manager.find(repository.repo, variant.quant))
        )
        pane.link_requested.connect(self.link_requested)
        pane.local_model_requested.connect(self.show_installed)
        manager.library.models_changed.connect(pane.set_local_models)

    def _connect_library(self, page: ModelsPage) -> None:
        pane, manager = self._library, self._manager
        pane.chat_requested.connect(self.chat_requested)
        pane.load_settings_requested.connect(self.load_settings_requested)
        pane.show_folder_requested.connect(self.folder_requested)
        pane.repository_requested.connect(page.search)
        pane.link_requested.connect(self.link_requested)
        pane.update_check_requested.connect(manager.check_update)
        pane.find_requested.connect(lambda: self._find(page))
        pane.changed.connect(lambda name, value: self._settings.update(**{name: value}))
        pane.trouble.connect(self.trouble)
        manager.update_found.connect(self._show_update)
        self._settings.changed.connect(pane.set_settings)
        pane.set_settings(self._settings.value)

    def _find(self, page: ModelsPage) -> None:
        page.show_pane(ALL)
        page.focus_search()

    def _show_update(self, model: LocalModel, update: bool | None, words: str) -> None:
        self._library.set_update(str(model.path), update, words)
        if model.record is not None:
            name = (model.record.repo, model.quant)
            self._updates = self._updates | {name} if update else self._updates - {name}
            self._show_names()

    def _download(self, repository: Repository, variant: Variant) -> None:
        """What has changed since the repository was opened is looked up anew."""
        if (repository.repo, variant.quant) in self._updates:
            self._manager.download(f"{repository.repo}:{repository.reference.revision}", variant.targets[0].name)
        else:
            self._manager.download_variant(repository, variant)

    def _show_names(self) -> None:
        self._updates -= self._manager.downloading
        for pane in (self._catalogue, self._hub):
            pane.set_installed(self._manager.installed)
            pane.set_downloading(self._manager.downloading)
            pane.set_updates(self._updates)

    def _chat(self, path: str) -> None:
        if path:
            self.chat_requested.emit(path)

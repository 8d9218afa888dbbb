"""The model manager behind its pages: the Hub, the queue of downloads and the library, each begun when first needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.catalog import Catalogue, CatalogueModel, load_catalogue
from synthia_desktop.core.download import Download, DownloadState
from synthia_desktop.core.settings import Settings
from synthia_desktop.hub.client import HubClient
from synthia_desktop.hub.listing import Repository, Variant
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.queue import DownloadQueue
from synthia_desktop.hub.token import read_token
from synthia_desktop.hub.updates import Updates, find_updates
from synthia_desktop.library.models import LocalModel
from synthia_desktop.paths import AppPaths, resources_dir
from synthia_desktop.store.downloads import DownloadStore
from synthia_desktop.ui.background import Background
from synthia_desktop.ui.download_service import DownloadService, Report, Trouble
from synthia_desktop.ui.downloads.manners import DownloadManners
from synthia_desktop.ui.downloads.sleep import make_sleep_guard
from synthia_desktop.ui.downloads.taskbar import Taskbar, make_launcher
from synthia_desktop.ui.hub_service import Fetcher, Hub, HubService
from synthia_desktop.ui.library_service import LibraryService
from synthia_desktop.ui.notifying.desktop import Desktop
from synthia_desktop.ui.said import shown_error
from synthia_desktop.ui.settings_store import SettingsStore
from synthia_desktop.ui.token_service import TokenService

Names = frozenset[tuple[str, str]]
"""(repository, quant) each."""
AskLicence = Callable[[CatalogueModel], bool]


class ModelManager(QObject):
    """moving(active downloads, bytes per second). names_changed: what is installed or on its way is not what it was.

    update_found(LocalModel, bool or None, words): the answer to check_update.
    """

    moving = Signal(int, float)
    names_changed = Signal()
    update_found = Signal(object, object, str)
    trouble = Signal(object)

    def __init__(
        self,
        paths: AppPaths,
        settings: SettingsStore,
        background: Background,
        desktop: Desktop,
        ask_licence: AskLicence,
        parent: QObject | None = None,
    ) -> None:
        """desktop: where the end of a download is told. ask_licence(model): whether the person accepts its licence."""
        super().__init__(parent)
        self._paths, self._settings, self._background = paths, settings, background
        self._desktop, self._ask_licence = desktop, ask_licence
        self._installed: Names = frozenset()
        self._downloading: Names = frozenset()
        settings.changed.connect(self._apply)

    @cached_property
    def catalogue(self) -> Catalogue:
        """The models that the program knows without a network."""
        return load_catalogue(resources_dir() / "catalog")

    @cached_property
    def hub(self) -> HubService:
        return HubService(self._network, lambda network: HubClient(network, self._paths.cache_dir), self)

    @cached_property
    def library(self) -> LibraryService:
        service = LibraryService(self._paths, self._settings.value)
        service.models_changed.connect(self._take_models)
        service.failed.connect(self.trouble)
        return service

    @cached_property
    def downloads(self) -> DownloadService:
        """The queue; what it holds from before goes on."""
        service = DownloadService(self._open_queue, self.models_folder, self._background, self)
        service.trouble.connect(self.trouble)
        service.entries_changed.connect(lambda _: self._tell_moving())
        service.finished.connect(lambda _: self.library.refresh())
        self._manners = self._make_manners(service)
        return service

    @cached_property
    def tokens(self) -> TokenService:
        """The access token, in the system's keyring."""
        return TokenService(lambda: self._settings.value.network, self)

    @cached_property
    def _fetcher(self) -> Fetcher:
        fetcher = Fetcher(self.hub, self.models_folder, self)
        fetcher.planned.connect(lambda download, _repository: self.downloads.add(self._named(download)))
        fetcher.failed.connect(self.trouble)
        return fetcher

    @property
    def installed(self) -> Names:
        return self._installed

    @property
    def downloading(self) -> Names:
        return self._downloading

    @property
    def speed_log(self) -> Path:
        """Of the engine process that measures the speed."""
        return self._paths.logs_dir / "speed.log"

    def models_folder(self) -> Path:
        """Where downloads go."""
        chosen = self._settings.value.models_folder
        return Path(chosen) if chosen else self._paths.models_dir

    def begin_downloads(self) -> DownloadService:
        """Open the queue; what it holds goes on."""
        return self.downloads

    def download(self, repo: str, file: str) -> None:
        """Download a file or quant of a repository, after its licence was accepted."""
        if self.may_download(repo, ""):
            self._fetcher.fetch(repo, file)

    def download_variant(self, repository: Repository, variant: Variant) -> None:
        """The same for a repository that is open already."""
        if self.may_download(repository.repo, repository.licence):
            self._fetcher.plan(repository, variant)

    def may_download(self, repo: str, licence_id: str) -> bool:
        """Whether the model's licence needs no acceptance, was accepted before, or is accepted now."""
        model = self.catalogue.of_repository(repo) or next(
            (known for known in self.catalogue.models if licence_id and known.licence.id == licence_id), None
        )
        if model is None or not model.licence.accept or model.licence.id in self._settings.value.accepted_licences:
            return True
        if not self._ask_licence(model):
            return False
        self._settings.update(accepted_licences=(*self._settings.value.accepted_licences, model.licence.id))
        return True

    def find(self, repo: str, name: str) -> str:
        """The path of a downloaded model by its repository and its file name or quant; "" when it is not here."""
        wanted = name.casefold()
        for model in self.library.models:
            if model.record is not None and model.record.repo == repo:
                names = {model.quant.casefold(), *(file.name.casefold() for file in model.files)}
                if wanted in names:
                    return str(model.path)
        return ""

    def check_update(self, model: LocalModel) -> None:
        """Ask the Hub whether a model has changed there; update_found or trouble follows."""
        record = model.record
        if record is None:
            return

        def look(hub: Hub) -> Updates:
            return find_updates(hub, [record])

        def tell(found: Updates) -> None:
            if found.unknown:
                self.update_found.emit(model, None, str(shown_error(found.unknown[0][1])))
            elif found.changed:
                self.update_found.emit(model, True, self.tr("The Hub has another version of this file."))
            else:
                self.update_found.emit(model, False, self.tr("It is the newest version."))

        self.hub.ask(
            f"update {model.path}",
            look,
            tell,
            lambda error: self.update_found.emit(model, None, str(shown_error(error))),
        )

    def close(self) -> None:
        """End what was begun; downloads go on at the next start."""
        begun = self.__dict__
        if "downloads" in begun:
            self._manners.close()
            self.downloads.close()
            self._download_store.close()
        if "library" in begun:
            self.library.close()
        if "hub" in begun:
            self.hub.close()
        if "tokens" in begun:
            self.tokens.close()

    def _network(self) -> Network:
        """Called on threads that may wait, because it asks the keyring."""
        network = self._settings.value.network
        return Network(network, read_token(network.endpoint))

    def _open_queue(self, report: Report, trouble: Trouble) -> DownloadQueue:
        self._download_store = DownloadStore(self._paths.database_file)
        limits = self._settings.value.network
        return DownloadQueue(self._download_store, self._network, report, trouble, limits=limits)

    def _make_manners(self, service: DownloadService) -> DownloadManners:
        taskbar = Taskbar(make_launcher(), self._desktop.tray, self)
        return DownloadManners(service, make_sleep_guard(), taskbar, self._desktop.notifier, self)

    def _named(self, download: Download) -> Download:
        """With the name that people know the model by, where the catalogue has it."""
        model = self.catalogue.of_repository(download.repo)
        return replace(download, title=model.name if model else download.title.removesuffix("-GGUF"))

    def _apply(self, settings: Settings) -> None:
        if "library" in self.__dict__:
            self.library.set_settings(settings)
        if "downloads" in self.__dict__:
            self.downloads.set_limits(settings.network)

    def _take_models(self, models: tuple[LocalModel, ...]) -> None:
        here = ((model.record.repo, model.quant) for model in models if model.record and model.problem is None)
        self._installed = frozenset(here)
        self.names_changed.emit()

    def _tell_moving(self) -> None:
        service = self.downloads
        self.moving.emit(service.active_count, service.speed)
        waiting = (entry.download for entry in service.entries if entry.state is not DownloadState.DONE)
        names: Names = frozenset((download.repo, download.quant) for download in waiting)
        if names != self._downloading:
            self._downloading = names
            self.names_changed.emit()

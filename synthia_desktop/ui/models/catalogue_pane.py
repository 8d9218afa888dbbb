"""The catalogue as a pane of the models page: which model is shown, and what is known of its files here."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from synthia_desktop.core.catalog import Catalogue, CatalogueModel, GgufRepository
from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.quality import is_old
from synthia_desktop.planner.shape import shape_source
from synthia_desktop.planner.source import ModelSource, local_source
from synthia_desktop.ui.models.catalogue_detail import CatalogueDetail, ModelView
from synthia_desktop.ui.models.catalogue_list import CatalogueList
from synthia_desktop.ui.models.catalogue_plans import CataloguePlans, ModelFit
from synthia_desktop.ui.models.fit_view import Forecasts
from synthia_desktop.ui.models.plan_tools import PlanTools
from synthia_desktop.ui.models.table_plans import TablePlans, Wanted
from synthia_desktop.ui.theme import Theme

Names = Collection[tuple[str, str]]
"""(repository, quant) each."""
Find = Callable[[str, str], str]


class CataloguePane(QObject):
    """download_requested, chat_requested: repository and file name (of a split file, the joined one).

    repository_requested: "org/repo" or "org/repo:branch", to show it from the Hub.
    """

    download_requested = Signal(str, str)
    chat_requested = Signal(str, str)
    repository_requested = Signal(str)
    link_requested = Signal(str)
    measure_requested = Signal()

    def __init__(
        self, theme: Theme, catalogue: Catalogue, tools: PlanTools, find: Find = lambda _repo, _file: ""
    ) -> None:
        """find: the path of a file of a repository that is on this computer, "" where it is not."""
        super().__init__()
        self._theme, self._catalogue, self._tools, self._find = theme, catalogue, tools, find
        self._shown = ""
        self._table = TablePlans(tools, "catalogue file", self)
        self._table.changed.connect(self._show_forecasts)
        self._models = CataloguePlans(tools, catalogue, self)
        self._models.changed.connect(self._show_fits)
        self._installed: Names = ()
        self._downloading: Names = ()
        self._updates: Names = ()
        self.list = CatalogueList(theme, catalogue)
        self.detail = CatalogueDetail()
        self.list.view.chosen.connect(self._show)
        if catalogue.models:
            self.show_model(catalogue.models[0].id)

    def show_model(self, model_id: str) -> None:
        """Choose a model in the list and show it; nothing happens for one that is not listed."""
        self.list.view.choose(model_id)

    def show_fitting_only(self, fitting: bool) -> None:
        """Leave out of the list what does not fit this computer."""
        self.list.show_fitting_only(fitting)

    def current(self) -> str:
        """The id of the model that is shown."""
        return self._shown

    @property
    def first(self) -> str | None:
        """The id of the model to begin with on this computer, None while or where none is known."""
        return self._models.first

    def set_installed(self, files: Names) -> None:
        """(repository, quant) of what is on this computer."""
        self._installed = files
        repos = {repo for repo, _ in files}
        ids = {model.id for model in self._catalogue.models if repos & {found.repo for found in model.gguf}}
        self.list.view.rows.set_installed(ids)
        self._show_states()

    def set_downloading(self, files: Names) -> None:
        """(repository, quant) of what is on its way."""
        self._downloading = files
        self._show_states()

    def set_updates(self, files: Names) -> None:
        """(repository, quant) of what is on this computer and has changed on the Hub."""
        self._updates = files
        self._show_states()

    def _show(self, model_id: str) -> None:
        model = self._catalogue.model(model_id)
        if model is None:
            return
        self._shown = model_id
        view = ModelView(self._theme, model, self._catalogue.scored_sibling(model), self._tools.prediction)
        view.files.download_requested.connect(self.download_requested)
        view.files.chat_requested.connect(self.chat_requested)
        view.files.measure_requested.connect(self.measure_requested)
        view.files.shown.connect(lambda repository: self._plan(model, repository))
        view.repository_requested.connect(self.repository_requested)
        view.link_requested.connect(self.link_requested)
        # Queued: the button that asks is deleted together with the view that it is in.
        view.model_requested.connect(self.show_model, Qt.ConnectionType.QueuedConnection)
        focused = QApplication.focusWidget()
        if focused is not None and self.detail.isAncestorOf(focused):
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.detail.show_view(view)
        self._show_states()
        self._plan(model, view.files.repository)

    def _plan(self, model: CatalogueModel, repository: GgufRepository) -> None:
        """Plan the files that are shown, those on this computer from themselves."""
        newer = [file for file in repository.files if not is_old(file.quant)]
        rows = [Wanted(file.name, file.quant, file in newer or not newer) for file in repository.files]
        self._table.begin(rows)
        for file in [*newer, *(file for file in repository.files if file not in newer)]:
            path = self._find(repository.repo, file.name)
            source = None if path else shape_source(model, file)
            if path:
                self._table.add(file.name, partial(local_source, Path(path)))
            elif source is not None:
                self._table.add(file.name, partial(_given, source))
            else:
                self._table.fail(file.name, _no_shape())

    def _show_forecasts(self, known: Forecasts) -> None:
        if self.detail.view is None:
            return
        files, machine = self.detail.view.files, self._tools.service.machine
        files.set_forecasts(known)
        files.notice.show_for(known, machine.hardware if machine else None, self._way_out())

    def _way_out(self) -> tuple[str, Callable[[], object]] | None:
        """To the model that this computer should begin with."""
        model = self._catalogue.model(self.first or "")
        if model is None or model.id == self._shown:
            return None
        # Later: the banner's button is deleted together with the view that it is in.
        later = partial(QTimer.singleShot, 0, self, lambda: self.show_model(model.id))
        return self.tr("Show {name}").format(name=model.name), later

    def _show_fits(self, fits: dict[str, ModelFit]) -> None:
        self.list.set_fits(fits, self._models.first)

    def _show_states(self) -> None:
        if self.detail.view is not None:
            self.detail.view.files.set_states(self._installed, self._downloading, self._updates)


def _given(source: ModelSource) -> ModelSource:
    return source


def _no_shape() -> SynthiaError:
    return SynthiaError(
        QCoreApplication.translate("CataloguePane", "Not known"),
        QCoreApplication.translate(
            "CataloguePane",
            "The catalogue does not say how this model is built. Open the repository to see what it needs.",
        ),
    )

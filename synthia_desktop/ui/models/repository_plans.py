"""Plans the files of a repository of the Hub: their headers are read by ranges, and each row is planned as it comes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from synthia_desktop.core.errors import SynthiaError
from synthia_desktop.core.quality import is_old
from synthia_desktop.hub.listing import model_key
from synthia_desktop.planner.source import remote_source
from synthia_desktop.ui.hub_service import HEADERS, HubService
from synthia_desktop.ui.models.fit_view import Forecasts
from synthia_desktop.ui.models.plan_tools import PlanTools
from synthia_desktop.ui.models.repository_files import RepositoryFiles
from synthia_desktop.ui.models.table_plans import TablePlans, Wanted

if TYPE_CHECKING:
    from synthia_desktop.hub.headers import Sources
    from synthia_desktop.hub.listing import Repository


class RepositoryPlans(QObject):
    """Joins the Hub, which has the headers, with the planner, which knows nothing of the Hub."""

    def __init__(self, tools: PlanTools, service: HubService, files: RepositoryFiles) -> None:
        super().__init__(files)  # so that what is still on its way finds nobody once the files are gone
        self._tools, self._service, self._files = tools, service, files
        self._repository: Repository | None = None
        self._table = TablePlans(tools, "hub file", self)
        self._table.changed.connect(self._show)
        files.shown.connect(self._begin)
        service.header_read.connect(self._take)

    def end(self) -> None:
        """No repository is shown any more."""
        self._repository = None
        self._service.drop(HEADERS)
        self._table.end()

    def _begin(self, repository: Repository) -> None:
        self._repository = repository
        newer = [variant for variant in repository.variants if not is_old(variant.quant)]
        older = [variant for variant in repository.variants if variant not in newer]
        self._table.begin(
            [Wanted(variant.name, variant.quant, variant in newer or not newer) for variant in repository.variants]
        )
        if repository.variants:
            # Old variants last: what is recommended does not wait for them.
            self._service.headers(repository, (*newer, *older))

    def _take(self, repository: Repository, name: str, found: Sources | SynthiaError) -> None:
        if repository is not self._repository:
            return
        if isinstance(found, SynthiaError):
            self._table.fail(name, found)
            return
        variant = next(variant for variant in repository.variants if variant.name == name)
        self._table.add(name, partial(remote_source, model_key(repository, variant), name, found))

    def _show(self, known: Forecasts) -> None:
        machine = self._tools.service.machine
        self._files.set_forecasts(known, machine.hardware if machine else None)

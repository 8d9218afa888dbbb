"""The Hub in the models page: what the person searches and opens, and what of the answers is shown where."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QObject, Qt, Signal

from synthia_desktop.core.errors import AccessError, SynthiaError
from synthia_desktop.hub.client import SearchQuery
from synthia_desktop.hub.reference import MAIN, Reference, parse_reference
from synthia_desktop.ui.chat.announce import announce
from synthia_desktop.ui.hub_service import BRANCHES, CARD, OPEN, SEARCH, SIBLINGS, HubService
from synthia_desktop.ui.models.hub_list import HubList
from synthia_desktop.ui.models.hub_rows import ListRow
from synthia_desktop.ui.models.notice import Action
from synthia_desktop.ui.models.plan_tools import PlanTools
from synthia_desktop.ui.models.quant_words import DOWNLOADING, INSTALLED, UPDATE
from synthia_desktop.ui.models.repository_page import RepositoryPage
from synthia_desktop.ui.models.repository_plans import RepositoryPlans
from synthia_desktop.ui.said import shown_error
from synthia_desktop.ui.theme import Theme
from synthia_desktop.ui.units import size_text

if TYPE_CHECKING:
    from synthia_desktop.hub.listing import Repository, RepoSummary, Variant
    from synthia_desktop.library.models import LocalModel

Names = Collection[tuple[str, str]]


class HubPane(QObject):
    """list and detail are placed by the models page.

    shown: there is something to see. left: there is no more. download_requested, chat_requested: Repository and
    Variant. local_model_requested: the path of a model on this computer, listed while the Hub cannot be reached.
    """

    shown = Signal()
    left = Signal()
    download_requested = Signal(object, object)
    chat_requested = Signal(object, object)
    link_requested = Signal(str)
    local_model_requested = Signal(str)
    measure_requested = Signal()

    def __init__(self, theme: Theme, service: HubService, tools: PlanTools) -> None:
        super().__init__()
        self._service = service
        self._text = ""
        self._has_results = False
        self._reference: Reference | None = None
        self._repository: Repository | None = None
        self._trail: list[Reference] = []
        self.list, self.detail = HubList(theme), RepositoryPage(theme, tools.prediction)
        self._plans = RepositoryPlans(tools, service, self.detail.files)
        self._connect_widgets()
        self._connect_service()

    def search(self, text: str) -> None:
        """Search for words, or open the repository that the text names. No text: leave."""
        text = text.strip()
        if not text:
            self.leave()
        elif parse_reference(text) is not None:
            self.open(text)
        else:
            self._text, self._has_results = text, False
            self._close_repository()
            self.detail.say("")
            self._search()
            self.shown.emit()

    def open(self, text: str) -> None:
        """Open the repository that a text names; words that name none are searched for."""
        reference = parse_reference(text)
        if reference is None:
            self.search(text)
            return
        self._trail.clear()
        if not self._has_results:
            self._service.drop(SEARCH)
            self.list.show_idle()
        self._open(reference)
        self.shown.emit()

    def leave(self) -> None:
        """Want nothing of the Hub any more."""
        self._service.drop(SEARCH)
        self._text, self._has_results = "", False
        self._close_repository()
        self.list.show_idle()
        self.detail.say("")
        self.left.emit()

    def set_installed(self, names: Names) -> None:
        """(repository, quant or variant's name) of what is on this computer."""
        self.detail.files.set_state(INSTALLED, names)

    def set_downloading(self, names: Names) -> None:
        """(repository, quant or variant's name) of what is in the queue of downloads."""
        self.detail.files.set_state(DOWNLOADING, names)

    def set_updates(self, names: Names) -> None:
        """(repository, quant or variant's name) of what has changed on the Hub since it was downloaded."""
        self.detail.files.set_state(UPDATE, names)

    def set_local_models(self, models: Sequence[LocalModel]) -> None:
        """What is on this computer, for when the Hub cannot be reached."""
        self.list.set_local([_local_row(model) for model in models if model.problem is None])

    def _connect_widgets(self) -> None:
        self.list.asked.connect(self._search_again)
        self.list.again.connect(self._search_again)
        self.list.chosen.connect(self._open_result)
        self.list.local_chosen.connect(self.local_model_requested)
        page = self.detail
        page.link_requested.connect(self.link_requested)
        page.card_wanted.connect(self._ask_card)
        page.header.back_requested.connect(self._back)
        page.header.revision_chosen.connect(self._open_revision)
        for further in (page.header.base_requested, page.files.repository_requested):
            further.connect(self._open_further)
        page.files.search_requested.connect(self.search)
        page.files.measure_requested.connect(self.measure_requested)
        page.files.download_requested.connect(lambda variant: self._emit(self.download_requested.emit, variant))
        page.files.chat_requested.connect(lambda variant: self._emit(self.chat_requested.emit, variant))

    def _connect_service(self) -> None:
        service = self._service
        service.found.connect(self._show_results)
        service.opened.connect(self._show_repository)
        service.branches_found.connect(self.detail.header.show_branches)
        service.card_read.connect(self.detail.show_card)
        service.siblings_found.connect(self.detail.files.show_siblings)
        service.failed.connect(self._show_error)

    def _search_again(self) -> None:
        if self._text:
            self._search()

    def _search(self) -> None:
        self.list.show_searching(self._text)
        self._service.search(
            SearchQuery(
                self._text,
                sort=self.list.sort.currentData(),
                max_parameters=self.list.largest.currentData(),
                licence=self.list.licence.currentData(),
            )
        )

    def _show_results(self, found: Sequence[RepoSummary]) -> None:
        self._has_results = bool(found)
        self.list.show_results(self._text, found)
        self.list.set_current(self._reference.repo if self._reference else "")
        if self._reference is None:
            self._invite(bool(found))

    def _open_result(self, repo: str) -> None:
        self._trail.clear()
        self._open(Reference(repo))

    def _open_further(self, text: str) -> None:
        """From the page of one repository to another's; Back leads to the first."""
        reference = parse_reference(text)
        if reference is not None:
            if self._reference is not None:
                self._trail.append(self._reference)
            self._open(reference)

    def _open_revision(self, revision: str) -> None:
        if self._repository is None:
            return
        reference = parse_reference(f"{self._repository.repo}:{revision}")
        if reference is not None:
            self._open(reference)
        else:
            words = self.tr("No branch, tag or commit can be called “{name}”.").format(name=revision)
            self.detail.say(words, "", [self._way_back_here()])

    def _open(self, reference: Reference) -> None:
        self._plans.end()
        self._reference = reference
        self.list.set_current(reference.repo)
        self.detail.header.set_back(self._back_words())
        self.detail.show_opening(str(reference), (self._back_words(), self._back))
        self._service.open(reference)

    def _show_repository(self, repository: Repository) -> None:
        self._repository = repository
        self.detail.show_repository(repository, self._address(repository))
        self._service.branches(repository.repo)
        if not repository.has_gguf:
            self._service.siblings(repository)

    def _ask_card(self) -> None:
        if self._repository is not None:
            self._service.card(self._repository)

    def _show_error(self, topic: str, error: SynthiaError) -> None:
        if topic == SEARCH:
            self.list.show_error(error)
        elif topic == OPEN:
            self._show_open_error(error)
        elif topic == CARD:
            self.detail.show_card_error(error)
        elif topic == SIBLINGS:
            self.detail.files.show_siblings_error(error)
        # Without the list of branches one can still be typed.

    def _show_open_error(self, error: SynthiaError) -> None:
        actions: list[Action] = []
        if isinstance(error, AccessError) and error.page:
            actions.append((self.tr("Open the page"), lambda: self.link_requested.emit(error.page)))
        if self._reference is not None:
            reference = self._reference
            actions.append((self.tr("Try again"), lambda: self._open(reference)))
        actions.append((self._back_words(), self._back))
        told = shown_error(error)
        self.detail.say(told.title, f"{told.message} {told.hint}".strip(), actions, told.details)
        announce(self.detail, self.detail.notice.words())

    def _back(self) -> None:
        if self._trail:
            self._open(self._trail.pop())
        elif self._has_results:
            self._close_repository()
            self._invite(True)
            self.list.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.leave()

    def _back_words(self) -> str:
        if self._trail:
            return self.tr("Back to {name}").format(name=self._trail[-1])
        return self.tr("Back to the results") if self._has_results else self.tr("Back to the models")

    def _way_back_here(self) -> Action:
        repository = self._repository
        words = self.tr("Back to {name}").format(name=repository.reference if repository else "")
        return words, lambda: self._show_repository(repository) if repository else None

    def _close_repository(self) -> None:
        self._service.drop(OPEN, BRANCHES, CARD, SIBLINGS)
        self._plans.end()
        self._reference = self._repository = None
        self._trail.clear()
        self.list.set_current("")

    def _invite(self, found: bool) -> None:
        if found:
            self.detail.say(self.tr("Choose a repository"), self.tr("Its files and its model card are shown here."))
        else:
            self.detail.say("")

    def _address(self, repository: Repository) -> str:
        revision = repository.reference.revision
        tree = "" if revision == MAIN else f"/tree/{quote(revision, safe='')}"
        return f"{self._service.endpoint.rstrip('/')}/{repository.repo}{tree}"

    def _emit(self, tell: Callable[[object, object], object], variant: Variant) -> None:
        if self._repository is not None:
            tell(self._repository, variant)


def _local_row(model: LocalModel) -> ListRow:
    second = " · ".join(part for part in (model.quant, size_text(model.size)) if part)
    return ListRow(str(model.path), model.name, second, "", f"{model.name}, {second}")

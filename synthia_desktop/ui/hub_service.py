"""Asks the Hub on threads of its own and hops the answers to the window, so that no widget waits for a network."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from synthia_desktop.core.download import Download, Part
from synthia_desktop.core.errors import HubError, SynthiaError
from synthia_desktop.core.network import DEFAULT_ENDPOINT
from synthia_desktop.core.said import said
from synthia_desktop.hub.choice import find_variant
from synthia_desktop.hub.client import HubClient, SearchQuery
from synthia_desktop.hub.listing import Repository, RepoSummary, Variant
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.reference import Reference, parse_reference
from synthia_desktop.ui.asker import Asker

if TYPE_CHECKING:
    from synthia_desktop.hub.headers import Report
    from synthia_desktop.markup.blocks import Block

T = TypeVar("T")
SEARCH, OPEN, BRANCHES, CARD, SIBLINGS, HEADERS = "search", "open", "branches", "card", "siblings", "headers"
_THREADS = 2
_PATIENCE_S = 1.0
"""How long closing waits for a question that is on its way."""


class Hub(Protocol):
    """What is asked of hub.client.HubClient. All of it blocks and raises HubError."""

    def search(self, query: SearchQuery) -> tuple[RepoSummary, ...]: ...
    def open(self, reference: Reference) -> Repository: ...
    def branches(self, repo: str) -> tuple[str, ...]: ...
    def card(self, repository: Repository) -> str: ...
    def siblings(self, repo: str) -> tuple[RepoSummary, ...]: ...
    def plan(self, repository: Repository, variant: Variant, folder: Path) -> Download: ...
    def has_changed(self, repo: str, revision: str, parts: Sequence[Part]) -> bool: ...
    def headers(
        self, repository: Repository, variants: Sequence[Variant], report: Report, wanted: Callable[[], bool]
    ) -> None: ...


class HubService(QObject):
    """Each question has a topic: a newer question of the same topic drops the older one's answer.

    found: tuple of RepoSummary. opened: Repository. branches_found: tuple of str. card_read: tuple of Block.
    siblings_found: tuple of RepoSummary. failed: topic and SynthiaError. header_read: Repository, the name of one of
    its variants, and the headers of its files or the SynthiaError for which they cannot be read.
    """

    found = Signal(object)
    opened = Signal(object)
    branches_found = Signal(object)
    card_read = Signal(object)
    siblings_found = Signal(object)
    failed = Signal(str, object)
    header_read = Signal(object, str, object)

    def __init__(
        self,
        network: Callable[[], Network],
        connect: Callable[[Network], Hub] = HubClient,
        parent: QObject | None = None,
    ) -> None:
        """network: called on the service's threads before each question, because it may ask the keyring."""
        super().__init__(parent)
        self._network, self._connect = network, connect
        self._connected: tuple[Network, Hub] | None = None
        self._connecting = threading.Lock()
        self._asker: Asker[Hub] = Asker(self._hub, _unexpected, "hub", _THREADS)

    @property
    def endpoint(self) -> str:
        """The address of the Hub that answered last."""
        return self._connected[0].settings.endpoint if self._connected else DEFAULT_ENDPOINT

    def search(self, query: SearchQuery) -> int:
        return self._ask_for(SEARCH, lambda hub: hub.search(query), self.found.emit)

    def open(self, reference: Reference) -> int:
        """Open a repository; what was asked about the former one is dropped."""
        self.drop(BRANCHES, CARD, SIBLINGS, HEADERS)
        return self._ask_for(OPEN, lambda hub: hub.open(reference), self.opened.emit)

    def branches(self, repo: str) -> int:
        return self._ask_for(BRANCHES, lambda hub: hub.branches(repo), self.branches_found.emit)

    def card(self, repository: Repository) -> int:
        """Read a model card and make its blocks, off the window's thread too."""

        def read(hub: Hub) -> tuple[Block, ...]:
            from synthia_desktop.markup.card import parse_card

            return parse_card(hub.card(repository))

        return self._ask_for(CARD, read, self.card_read.emit)

    def siblings(self, repository: Repository) -> int:
        """Look for GGUF repositories of the same model; for a quantised one, of the model that it was made from."""
        originals = [base for base in repository.base_models if f"base_model:quantized:{base}" in repository.tags]

        def look(hub: Hub) -> tuple[RepoSummary, ...]:
            found = [summary for name in (repository.repo, *originals) for summary in hub.siblings(name)]
            return tuple({summary.repo: summary for summary in found}.values())

        return self._ask_for(SIBLINGS, look, self.siblings_found.emit)

    def headers(self, repository: Repository, variants: Sequence[Variant]) -> int:
        """Read the headers of variants one after the other; header_read tells each as it comes."""
        numbers: list[int] = []

        def wanted() -> bool:
            # The first range may be asked for before this method has its number.
            return not numbers or self._asker.wanted(HEADERS, numbers[0])

        def read(hub: Hub) -> None:
            hub.headers(repository, variants, partial(self.header_read.emit, repository), wanted)

        numbers.append(self._ask_for(HEADERS, read, lambda _nothing: None))
        return numbers[0]

    def ask(
        self,
        topic: str,
        work: Callable[[Hub], T],
        done: Callable[[T], object],
        failed: Callable[[SynthiaError], object],
    ) -> int:
        """Do work on a thread, then done(result) or failed(error) on this one. Gives the question's number."""
        return self._asker.ask(topic, work, done, failed)

    def drop(self, *topics: str) -> None:
        """Want no answer any more to what was asked on these topics."""
        self._asker.drop(*topics)

    def close(self) -> None:
        """Drop all questions and end the threads; one that hangs in the network is left behind after a second."""
        self._asker.close(_PATIENCE_S)

    def _ask_for(self, topic: str, work: Callable[[Hub], T], done: Callable[[T], object]) -> int:
        return self.ask(topic, work, done, partial(self.failed.emit, topic))

    def _hub(self) -> Hub:
        network = self._network()
        with self._connecting:
            if self._connected is None or self._connected[0] != network:
                self._connected = (network, self._connect(network))
            return self._connected[1]


class Fetcher(QObject):
    """From a repository's name and a file or quant to a download that can be queued. Fetches do not drop each other.

    planned: Download and Repository. failed: SynthiaError.
    """

    planned = Signal(object, object)
    failed = Signal(object)

    def __init__(self, service: HubService, models_folder: Callable[[], Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service, self._models_folder = service, models_folder
        self._count = 0

    def fetch(self, reference_text: str, wanted: str) -> None:
        """Open a repository as it is now and plan one of its variants. wanted: a file's name or a quant."""
        reference = parse_reference(reference_text)
        if reference is None:
            self.failed.emit(_no_repository(reference_text))
            return

        def work(hub: Hub) -> tuple[Download, Repository]:
            repository = hub.open(reference)
            return hub.plan(repository, find_variant(repository, wanted), self._models_folder()), repository

        self._ask(work)

    def plan(self, repository: Repository, variant: Variant) -> None:
        """Plan a variant of a repository that is open already."""
        self._ask(lambda hub: (hub.plan(repository, variant, self._models_folder()), repository))

    def _ask(self, work: Callable[[Hub], tuple[Download, Repository]]) -> None:
        self._count += 1
        self._service.ask(f"fetch {self._count}", work, lambda made: self.planned.emit(*made), self.failed.emit)


def _no_repository(text: str) -> HubError:
    return HubError(
        "This names no repository",
        said("“{text}” is neither a name such as org/repo nor an address.", text=text),
        "Check the name.",
    )


def _unexpected(error: Exception) -> HubError:
    return HubError(
        "The Hub's answer cannot be used",
        "Something in it was not expected. Nothing on this computer was changed.",
        "Try again; if it happens again, the details help to mend it.",
        f"{type(error).__name__}: {error}",
    )

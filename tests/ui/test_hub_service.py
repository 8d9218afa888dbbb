"""The Hub's answers arrive on the window's thread, only the newest ones, and never without an end."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from synthia_desktop.core.download import Download, Part
from synthia_desktop.core.errors import AccessError, HubError, OfflineError
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.hub.client import SearchQuery
from synthia_desktop.hub.headers import Report
from synthia_desktop.hub.listing import Repository, RepoSummary, Variant
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.reference import Reference
from synthia_desktop.markup.blocks import TextBlock
from synthia_desktop.ui.hub_service import OPEN, SEARCH, Fetcher, HubService
from tests.hub.api_server import HubServer, ServedRepo

FILES: dict[str, bytes | int | Path] = {
    "README.md": b"---\nlicense: mit\n---\n# Hello\n",
    "tiny.Q4_K_M.gguf": 400,
    "tiny.Q8_0.gguf": 800,
    "other.Q8_0.gguf": 900,
}


@dataclass
class SlowHub:
    """Answers a search when it is told to. A search for "broken" raises what is no SynthiaError."""

    go: dict[str, threading.Event] = field(default_factory=dict[str, threading.Event])
    asked: list[str] = field(default_factory=list[str])

    def search(self, query: SearchQuery) -> tuple[RepoSummary, ...]:
        self.asked.append(query.text)
        if query.text == "broken":
            raise KeyError("siblings")
        if query.text in self.go:
            assert self.go[query.text].wait(10)
        return (RepoSummary(f"org/{query.text}"),)

    def open(self, reference: Reference) -> Repository:
        return Repository(reference, reference.repo, "c" * 40)

    def branches(self, repo: str) -> tuple[str, ...]:  # noqa: ARG002
        return ()

    def card(self, repository: Repository) -> str:  # noqa: ARG002
        return ""

    def siblings(self, repo: str) -> tuple[RepoSummary, ...]:
        return (RepoSummary(f"{repo}-GGUF"), RepoSummary("org/all-GGUF"))

    def plan(self, repository: Repository, variant: Variant, folder: Path) -> Download:  # noqa: ARG002
        return Download(repo=repository.repo)

    def has_changed(self, repo: str, revision: str, parts: Sequence[Part]) -> bool:  # noqa: ARG002
        return False

    def headers(
        self, repository: Repository, variants: Sequence[Variant], report: Report, wanted: Callable[[], bool]
    ) -> None:
        """None are asked for here."""


@pytest.fixture
def server() -> Iterator[HubServer]:
    with HubServer().running() as server:
        server.repos["org/tiny-GGUF"] = ServedRepo(FILES, ("main", "old"), tags=("gguf",))
        yield server


@pytest.fixture
def service(server: HubServer) -> Iterator[HubService]:
    made = HubService(lambda: Network(NetworkSettings(endpoint=server.url)))
    yield made
    made.close()


@pytest.fixture
def slow() -> Iterator[tuple[HubService, SlowHub]]:
    hub = SlowHub()
    made = HubService(lambda: Network(NetworkSettings()), lambda _network: hub)
    yield made, hub
    made.close()


def answers(signal: object, qtbot: QtBot, ask: Callable[[], object]) -> list[object]:
    with qtbot.waitSignal(signal, timeout=10_000) as caught:  # type: ignore[arg-type]
        ask()
    return list(caught.args or ())


def test_a_search_is_answered_on_the_main_thread(service: HubService, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    service.found.connect(lambda _: threads.append(threading.current_thread()))
    (found,) = answers(service.found, qtbot, lambda: service.search(SearchQuery("tiny")))
    assert [summary.repo for summary in found] == ["org/tiny-GGUF"]  # type: ignore[attr-defined]
    assert threads == [threading.main_thread()]


def test_a_repository_its_branches_and_its_card(service: HubService, server: HubServer, qtbot: QtBot) -> None:
    (repository,) = answers(service.opened, qtbot, lambda: service.open(Reference("org/tiny-GGUF")))
    assert isinstance(repository, Repository)
    assert service.endpoint == server.url
    (branches,) = answers(service.branches_found, qtbot, lambda: service.branches("org/tiny-GGUF"))
    assert branches == ("main", "old", "v1.0")
    (blocks,) = answers(service.card_read, qtbot, lambda: service.card(repository))
    assert blocks == (TextBlock("<h1>Hello</h1>"),)


def test_what_fails_tells_its_topic(service: HubService, qtbot: QtBot) -> None:
    topic, error = answers(service.failed, qtbot, lambda: service.open(Reference("org/none")))
    assert topic == OPEN
    assert isinstance(error, HubError)


def test_no_network_is_an_offline_error(server: HubServer, qtbot: QtBot) -> None:
    # A port that was free a moment ago and has no server.
    gone = HubServer()
    with gone.running():
        url = gone.url
    service = HubService(lambda: Network(NetworkSettings(endpoint=url)))
    topic, error = answers(service.failed, qtbot, lambda: service.search(SearchQuery("x")))
    service.close()
    assert topic == SEARCH
    assert isinstance(error, OfflineError)


def test_a_newer_search_drops_the_older_ones_answer(slow: tuple[HubService, SlowHub], qtbot: QtBot) -> None:
    service, hub = slow
    hub.go = {"old": threading.Event()}
    found: list[str] = []
    service.found.connect(lambda summaries: found.append(summaries[0].repo))
    service.search(SearchQuery("old"))
    qtbot.waitUntil(lambda: hub.asked == ["old"])
    answers(service.found, qtbot, lambda: service.search(SearchQuery("new")))
    hub.go["old"].set()
    answers(service.found, qtbot, lambda: service.search(SearchQuery("last")))
    assert found == ["org/new", "org/last"]


def test_questions_that_became_stale_in_the_queue_are_not_asked(slow: tuple[HubService, SlowHub], qtbot: QtBot) -> None:
    service, hub = slow
    hub.go = {"a": threading.Event(), "b": threading.Event()}
    for text in ("a", "b"):
        service.search(SearchQuery(text))
    qtbot.waitUntil(lambda: len(hub.asked) == 2)
    service.search(SearchQuery("skipped"))
    service.search(SearchQuery("wanted"))
    with qtbot.waitSignal(service.found):
        for go in hub.go.values():
            go.set()
    assert sorted(hub.asked) == ["a", "b", "wanted"]


def test_dropped_questions_stay_unanswered(slow: tuple[HubService, SlowHub], qtbot: QtBot) -> None:
    service, _ = slow
    found: list[object] = []
    service.found.connect(found.append)
    service.search(SearchQuery("x"))
    service.drop(SEARCH)
    answers(service.opened, qtbot, lambda: service.open(Reference("org/x")))
    assert found == []


def test_an_unexpected_error_is_told_with_details(slow: tuple[HubService, SlowHub], qtbot: QtBot) -> None:
    topic, error = answers(slow[0].failed, qtbot, lambda: slow[0].search(SearchQuery("broken")))
    assert topic == SEARCH
    assert isinstance(error, HubError)
    assert "KeyError" in error.details


def test_siblings_of_a_quantised_repository_are_those_of_its_original(
    slow: tuple[HubService, SlowHub], qtbot: QtBot
) -> None:
    service, _ = slow
    gptq = Repository(
        Reference("org/x-GPTQ"), "org/x-GPTQ", "c", tags=("base_model:quantized:org/x",), base_models=("org/x", "org/y")
    )
    (found,) = answers(service.siblings_found, qtbot, lambda: service.siblings(gptq))
    assert [summary.repo for summary in found] == [  # type: ignore[attr-defined]
        "org/x-GPTQ-GGUF",
        "org/all-GGUF",
        "org/x-GGUF",
    ]


def test_closing_does_not_wait_for_a_question_that_hangs(qtbot: QtBot) -> None:
    hub = SlowHub(go={"x": threading.Event()})
    service = HubService(lambda: Network(NetworkSettings()), lambda _network: hub)
    found: list[object] = []
    service.found.connect(found.append)
    service.search(SearchQuery("x"))
    qtbot.waitUntil(lambda: hub.asked == ["x"])
    service.close()
    hub.go["x"].set()
    assert found == []


@pytest.mark.integration
def test_a_window_does_not_pay_for_the_hubs_packages(repo_root: Path) -> None:
    code = (
        "import sys, synthia_desktop.ui.hub_service, synthia_desktop.ui.models.hub_pane\n"
        "heavy = {'huggingface_hub', 'urllib3', 'httpx2', 'markdown_it', 'pygments'} & set(sys.modules)\n"
        "sys.exit(', '.join(heavy) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=repo_root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_fetch_plans_the_quant_that_is_asked_for(service: HubService, qtbot: QtBot, tmp_path: Path) -> None:
    fetcher = Fetcher(service, lambda: tmp_path)
    download, repository = answers(fetcher.planned, qtbot, lambda: fetcher.fetch("org/tiny-GGUF", "q4_k_m"))
    assert isinstance(download, Download)
    assert isinstance(repository, Repository)
    assert [target.name for target in download.targets] == ["tiny.Q4_K_M.gguf"]
    assert Path(download.folder) == tmp_path / "org" / "tiny-GGUF"
    (again, _) = answers(fetcher.planned, qtbot, lambda: fetcher.plan(repository, repository.variants[0]))
    assert isinstance(again, Download)
    assert again.targets == repository.variants[0].targets


def test_two_fetches_are_both_answered(service: HubService, qtbot: QtBot, tmp_path: Path) -> None:
    fetcher = Fetcher(service, lambda: tmp_path)
    planned: list[str] = []
    fetcher.planned.connect(lambda download, _: planned.append(download.targets[0].name))
    fetcher.fetch("org/tiny-GGUF", "tiny.Q8_0.gguf")
    fetcher.fetch("org/tiny-GGUF", "Q4_K_M")
    qtbot.waitUntil(lambda: len(planned) == 2)
    assert sorted(planned) == ["tiny.Q4_K_M.gguf", "tiny.Q8_0.gguf"]


@pytest.mark.parametrize(
    ("reference", "wanted", "words"),
    [
        ("no repository", "Q4_K_M", "names no repository"),
        ("org/tiny-GGUF", "Q2_K", "Q2_K is not in org/tiny-GGUF"),
        ("org/tiny-GGUF", "Q8_0", "2 models that are Q8_0"),
        ("org/none", "Q8_0", "none"),
    ],
)
def test_a_fetch_that_cannot_be_planned_says_why(
    service: HubService, qtbot: QtBot, tmp_path: Path, reference: str, wanted: str, words: str
) -> None:
    fetcher = Fetcher(service, lambda: tmp_path)
    (error,) = answers(fetcher.failed, qtbot, lambda: fetcher.fetch(reference, wanted))
    assert isinstance(error, HubError)
    assert words in str(error)


def test_a_gated_fetch_leads_to_the_page(server: HubServer, service: HubService, qtbot: QtBot, tmp_path: Path) -> None:
    server.repos["org/closed"] = ServedRepo({"a.Q4_0.gguf": b"GGUF"}, gated=True)
    fetcher = Fetcher(service, lambda: tmp_path)
    (error,) = answers(fetcher.failed, qtbot, lambda: fetcher.fetch("org/closed", "a.Q4_0.gguf"))
    assert isinstance(error, AccessError)
    assert error.page.startswith(server.url)

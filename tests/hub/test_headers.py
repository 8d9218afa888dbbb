"""Headers are read from the Hub exactly, with little traffic, once; a server that lies brings words, never a header."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from synthia_desktop.core.download import Part
from synthia_desktop.core.errors import AccessError, HubError, ModelFileError, OfflineError, SynthiaError
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.core.plan_file import Source, read_sources
from synthia_desktop.hub import header_cache
from synthia_desktop.hub.client import HubClient
from synthia_desktop.hub.listing import Repository, group
from synthia_desktop.hub.network import Network
from synthia_desktop.hub.reference import Reference
from tests.faults import hub_server
from tests.faults.hub_server import COMMIT, REPO, TOKEN, Reply, Request
from tests.faults.hub_server import HubServer as TwoHosts
from tests.hub.api_server import HubServer, ServedRepo
from tests.hub.conftest import MakeClient
from tests.model_files import make_model
from tests.shapes import make_quant_files, quant_header

pytestmark = pytest.mark.integration  # a server that is silent takes its time

MODELS = "maker/Model-GGUF"
MB = 1_000_000
Found = dict[str, tuple[Source, ...] | SynthiaError]


def read(client: HubClient, repository: Repository, wanted: Callable[[], bool] = lambda: True) -> Found:
    found: Found = {}
    client.headers(repository, repository.variants, found.__setitem__, wanted)
    return found


def asked_bytes(hub: HubServer) -> int:
    """Of all ranges that were asked for so far."""
    ranges = [headers["range"].removeprefix("bytes=").split("-") for _, headers in hub.asked]
    return sum(int(last) + 1 - int(first) for first, last in ranges)


def sources(found: tuple[Source, ...] | SynthiaError) -> tuple[Source, ...]:
    assert not isinstance(found, SynthiaError), found
    return found


def local(path: Path) -> tuple[Source, ...]:
    return read_sources(path)


class TestOnTheHub:
    """A repository as the Hub serves it."""

    @pytest.fixture
    def serve(self, hub: HubServer, client: HubClient) -> Callable[..., Repository]:
        """serve(files by name, hashes by name) -> the opened repository."""

        def make(files: dict[str, bytes | int | Path]) -> Repository:
            hub.repos[MODELS] = ServedRepo(files)
            opened = client.open(Reference(MODELS))
            hub.sent = 0
            hub.asked.clear()
            return opened

        return make

    def test_all_quants_of_a_repository(
        self, serve: Callable[..., Repository], client: HubClient, hub: HubServer, tmp_path: Path
    ) -> None:
        made = make_quant_files(tmp_path, "7b", ("Q2_K", "Q4_K_M", "Q8_0"), 128_256)
        repository = serve({path.name: path for paths in made.values() for path in paths})
        before: list[int] = [0]
        found: Found = {}

        def report(name: str, headers: tuple[Source, ...] | SynthiaError) -> None:
            found[name] = headers
            before.append(asked_bytes(hub))

        client.headers(repository, repository.variants, report)
        assert list(found) == ["Q2_K", "Q4_K_M", "Q8_0"]
        for name, headers in found.items():
            assert sources(headers) == local(made[name][0])
        traffic = [after - then for then, after in pairwise(before)]
        assert traffic[0] < 13 * MB, "the header has 8 MB, and at most 4 MiB are read beyond it"
        assert all(bytes_of_a_sibling < 150_000 for bytes_of_a_sibling in traffic[1:])

    def test_a_file_in_raw_pieces(self, serve: Callable[..., Repository], client: HubClient, tmp_path: Path) -> None:
        content = make_model(tmp_path / "m.Q8_0.gguf", embedding=128, quant="Q8_0").read_bytes()
        for cut in (100, 9_000, len(content) // 2):
            repository = serve({"m.Q8_0.gguf-split-a": content[:cut], "m.Q8_0.gguf-split-b": content[cut:]})
            assert repository.variants[0].joined
            assert sources(read(client, repository)["Q8_0"]) == local(tmp_path / "m.Q8_0.gguf")

    def test_a_model_in_shards(self, serve: Callable[..., Repository], client: HubClient, tmp_path: Path) -> None:
        first = make_model(tmp_path / "m.F16.gguf", layers=6, shards=3, vocabulary_size=2000)
        repository = serve({f"F16/{path.name}": path.read_bytes() for path in sorted(tmp_path.iterdir())})
        assert sources(read(client, repository)["F16"]) == local(first)

    def test_shards_of_which_the_first_tells_another_number(
        self, serve: Callable[..., Repository], client: HubClient, tmp_path: Path
    ) -> None:
        content = make_model(tmp_path / "m.gguf").read_bytes()
        repository = serve({f"m-0000{number}-of-00002.gguf": content for number in (1, 2)})
        (error,) = read(client, repository).values()
        assert isinstance(error, ModelFileError)
        assert "part 1 of 1" in str(error)

    def test_a_quant_that_is_unlike_the_others_is_read_whole(
        self, serve: Callable[..., Repository], client: HubClient, tmp_path: Path
    ) -> None:
        made = [make_quant_files(tmp_path, "7b", ("Q2_K",))["Q2_K"][0]]
        made += make_quant_files(tmp_path, "70b", ("Q3_K_S",))["Q3_K_S"]
        made += make_quant_files(tmp_path, "7b", ("Q8_0",), 32_064)["Q8_0"]
        repository = serve({path.name: path for path in made})
        found = read(client, repository)
        assert [sources(headers)[0] for headers in found.values()] == [
            local(tmp_path / variant.targets[0].name)[0] for variant in repository.variants
        ]

    def test_a_server_without_ranges(
        self, serve: Callable[..., Repository], client: HubClient, hub: HubServer, tmp_path: Path
    ) -> None:
        made = make_quant_files(tmp_path, "7b", ("Q2_K", "Q4_K_M"))
        repository = serve({paths[0].name: paths[0] for paths in made.values()})
        hub.ranges = False
        found = read(client, repository)
        assert [sources(headers) for headers in found.values()] == [local(paths[0]) for paths in made.values()]
        assert hub.sent < 100 * MB, "the files have 7 GB"

    def test_nothing_is_asked_for_once_it_is_not_wanted(
        self, serve: Callable[..., Repository], client: HubClient, hub: HubServer, tmp_path: Path
    ) -> None:
        made = make_quant_files(tmp_path, "7b", ("Q2_K", "Q4_K_M"))
        repository = serve({paths[0].name: paths[0] for paths in made.values()})
        assert read(client, repository, lambda: False) == {}
        assert not hub.asked
        assert read(client, repository, lambda: not hub.asked) == {}
        assert len(hub.asked) == 1
        found: Found = {}
        client.headers(repository, repository.variants, found.__setitem__, lambda: not found)
        assert list(found) == ["Q2_K"]

    def test_a_closed_repository_is_asked_once(
        self, serve: Callable[..., Repository], client: HubClient, hub: HubServer, tmp_path: Path
    ) -> None:
        made = make_quant_files(tmp_path, "7b", ("Q2_K", "Q4_K_M", "Q8_0"))
        repository = serve({paths[0].name: paths[0] for paths in made.values()})
        hub.repos[MODELS].gated = True
        found = read(client, repository)
        assert len(hub.asked) == 1
        assert list(map(type, found.values())) == [AccessError] * 3

    def test_a_file_that_is_no_model_does_not_keep_the_others(
        self, serve: Callable[..., Repository], client: HubClient, tmp_path: Path
    ) -> None:
        good = make_model(tmp_path / "good.gguf")
        repository = serve({"a.Q2_K.gguf": b"<html>sign in</html>" * 20, "b.Q8_0.gguf": good.read_bytes()})
        found = read(client, repository)
        assert isinstance(found["Q2_K"], ModelFileError)
        assert sources(found["Q8_0"])[0][0].tensors == local(good)[0][0].tensors


class TestKept:
    """What is kept on this disk for the next time."""

    @pytest.fixture
    def keeper(self, hub: HubServer, tmp_path: Path) -> HubClient:
        return HubClient(Network(NetworkSettings(endpoint=hub.url), read_timeout=2.0), tmp_path / "cache")

    @pytest.fixture
    def repository(self, hub: HubServer, keeper: HubClient, tmp_path: Path) -> Repository:
        made = make_quant_files(tmp_path / "served", "7b", ("Q2_K", "Q4_K_M", "Q8_0"))
        shards = make_model(tmp_path / "served" / "m.F16.gguf", layers=6, shards=2, vocabulary_size=1000)
        files: dict[str, bytes | int | Path] = {paths[0].name: paths[0] for paths in made.values()}
        files |= {path.name: path.read_bytes() for path in shards.parent.glob("m.F16*")}
        hub.repos[MODELS] = ServedRepo(files)
        repository = keeper.open(Reference(MODELS))
        hub.asked.clear()
        return repository

    def test_the_second_time_costs_nothing(
        self, hub: HubServer, keeper: HubClient, repository: Repository, tmp_path: Path
    ) -> None:
        first = read(keeper, repository)
        assert all(not isinstance(headers, SynthiaError) for headers in first.values())
        assert len(hub.asked) > 3
        hub.asked.clear()
        assert read(keeper, repository) == first
        assert not hub.asked
        kept = list((tmp_path / "cache" / "headers").iterdir())
        assert len(kept) == 5
        assert all(path.stat().st_size < 60_000 for path in kept)

    def test_a_kept_first_one_helps_with_a_sibling(
        self, hub: HubServer, keeper: HubClient, repository: Repository
    ) -> None:
        small, large = (variant for variant in repository.variants if variant.name in ("Q2_K", "Q8_0"))
        found: Found = {}
        keeper.headers(repository, [small], found.__setitem__)
        hub.asked.clear()
        keeper.headers(repository, [small, large], found.__setitem__)
        assert asked_bytes(hub) < 150_000
        whole: Found = {}
        HubClient(Network(NetworkSettings(endpoint=hub.url))).headers(repository, [large], whole.__setitem__)
        assert found["Q8_0"] == whole["Q8_0"]

    def test_it_is_used_without_a_connection(self, keeper: HubClient, repository: Repository, tmp_path: Path) -> None:
        first = read(keeper, repository)
        offline = HubClient(Network(NetworkSettings(endpoint="http://127.0.0.1:9")), tmp_path / "cache")
        assert read(offline, repository) == first
        (tmp_path / "cache" / "headers").rename(tmp_path / "gone")
        assert list(map(type, read(offline, repository).values())) == [OfflineError] * len(first)

    @pytest.mark.parametrize(
        "damage",
        [
            lambda _: b"",
            lambda content: content[: len(content) // 2],
            lambda content: b"[1]\n" + content,
            lambda content: content.replace(b'"version": 1', b'"version": 9'),
            lambda content: content.replace(b'"data_offset": ', b'"data_offset": 9'),
            lambda content: content[:-9] + b"x" + content[-8:],
            lambda content: content.replace(b'"tokenizer"', b'"other"', 1),
            lambda content: content + bytes(5 << 20),
            lambda _: b"{" * 100_000,
        ],
    )
    def test_what_was_damaged_is_read_again(
        self, damage: Callable[[bytes], bytes], keeper: HubClient, repository: Repository, tmp_path: Path
    ) -> None:
        first = read(keeper, repository)
        kept = {path: path.read_bytes() for path in (tmp_path / "cache" / "headers").iterdir()}
        for path, content in kept.items():
            path.write_bytes(damage(content))
        assert read(keeper, repository) == first
        for path, content in kept.items():
            assert path.read_bytes() == content

    def test_a_folder_that_cannot_be_used_keeps_nothing(
        self, keeper: HubClient, repository: Repository, tmp_path: Path
    ) -> None:
        (tmp_path / "cache").touch()
        assert all(not isinstance(headers, SynthiaError) for headers in read(keeper, repository).values())

    def test_the_oldest_go_when_there_are_too_many(
        self, keeper: HubClient, repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder = tmp_path / "cache" / "headers"
        folder.mkdir(parents=True)
        for number in range(3):
            (folder / str(number)).write_bytes(bytes(100_000))
            os.utime(folder / str(number), (number, number))
        monkeypatch.setattr(header_cache, "MAX_BYTES", 330_000)
        read(keeper, repository)
        left = {path.name for path in folder.iterdir()}
        assert "0" not in left
        assert "2" in left
        assert sum(path.stat().st_size for path in folder.iterdir()) <= 330_000


HEADER, WEIGHTS = quant_header("7b", "Q2_K", 4_000)
CONTENT = HEADER + bytes(2 * MB)
SIZE = len(HEADER) + WEIGHTS


def whole_size(request: Request) -> dict[str, str]:
    """The headers of a right answer."""
    assert request.start is not None
    assert request.stop is not None
    return {"Content-Range": f"bytes {request.start}-{request.stop - 1}/{SIZE}"}


def ranged(request: Request) -> bytes:
    return CONTENT[request.start : request.stop]


def repository_of(size: int = SIZE) -> Repository:
    part = Part("m.Q2_K.gguf", size, "a" * 64)
    return Repository(Reference(REPO), REPO, COMMIT, variants=group([part])[0], files=(part,))


LIES: dict[str, tuple[Callable[[Request], Reply], str]] = {
    "short": (lambda r: Reply(206, whole_size(r), ranged(r)[:1000]), "in place of"),
    "cut": (lambda r: Reply(206, whole_size(r), ranged(r), cut_after=5000), "received 5000 bytes"),
    "silent": (lambda r: Reply(206, whole_size(r), ranged(r), stall_after=5000), "did not answer in time"),
    "slow": (lambda r: Reply(206, whole_size(r), ranged(r), rate=10_000), "bytes came in"),
    "other range": (
        lambda r: Reply(206, {"Content-Range": f"bytes 5-{MB}/{SIZE}"}, ranged(r)),
        "another piece of the file",
    ),
    "no range told": (lambda r: Reply(206, {}, ranged(r)), "another piece of the file"),
    "other size": (lambda r: Reply(206, {"Content-Range": f"bytes 0-{MB}/77"}, ranged(r)), "77 bytes"),
    "whole of another size": (lambda _: Reply(200, {}, CONTENT), "It sends a file of"),
    "a web page": (lambda _: Reply(200, {"Content-Type": "text/html"}, b"<html>"), "a web page"),
    "a page that says it is a file": (
        lambda r: Reply(206, whole_size(r), b"<!doctype html>".ljust(len(ranged(r)))),
        "not a GGUF",
    ),
    "packed": (lambda r: Reply(206, {**whole_size(r), "Content-Encoding": "gzip"}, ranged(r)), "another encoding"),
    "endless": (lambda r: Reply(206, whole_size(r), bytes(600 * MB), sized=False), "all zero"),
    "refused": (lambda _: Reply(416, {}, b""), "HTTP 416"),
    "busy": (lambda _: Reply(503, {}, b""), "HTTP 503"),
    "in a circle": (lambda r: Reply(302, {"Location": r.path}, b""), "redirect"),
    "to nowhere": (lambda _: Reply(302, {"Location": "http://[nowhere"}, b""), ""),
}


@pytest.mark.parametrize("lie", LIES)
def test_a_server_that_lies_brings_words_within_ten_seconds(lie: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hub_server, "BLOCK", 4096)
    answer, words = LIES[lie]
    with TwoHosts({}, hub=answer) as server:
        network = Network(NetworkSettings(endpoint=server.endpoint), retry_seconds=0.1)
        began = time.monotonic()
        (error,) = read(HubClient(network), repository_of()).values()
        assert time.monotonic() - began < 10
    assert isinstance(error, HubError | ModelFileError)
    assert words in str(error) + error.details


def test_a_size_that_the_list_invents_is_found_out() -> None:
    with TwoHosts({"m.Q2_K.gguf": HEADER}) as server:
        network = Network(NetworkSettings(endpoint=server.endpoint))
        (error,) = read(HubClient(network), repository_of(len(HEADER) + WEIGHTS)).values()
    assert isinstance(error, HubError)
    assert f"{len(HEADER):,} bytes" in str(error)


def test_a_token_stays_with_the_hub(tmp_path: Path) -> None:
    content = make_model(tmp_path / "m.Q2_K.gguf").read_bytes()
    with TwoHosts({"m.Q2_K.gguf": content}, token=TOKEN) as server:
        client = HubClient(Network(NetworkSettings(endpoint=server.endpoint), TOKEN))
        (found,) = read(client, repository_of(len(content))).values()
        assert sources(found) == local(tmp_path / "m.Q2_K.gguf")
        hub, cdn = server.of("hub", "GET"), server.of("cdn", "GET")
    assert hub[0].headers["Authorization"] == f"Bearer {TOKEN}"
    assert cdn
    assert not any("Authorization" in request.headers for request in cdn)


def test_ranges_share_a_connection(hub: HubServer, make_client: MakeClient, tmp_path: Path) -> None:
    made = make_quant_files(tmp_path, "7b", ("Q2_K", "Q4_K_M", "Q8_0"))
    hub.repos[MODELS] = ServedRepo({paths[0].name: paths[0] for paths in made.values()})
    client = make_client()
    repository = client.open(Reference(MODELS))
    before = hub.connections
    read(client, repository)
    assert len(hub.asked) > 5
    assert hub.connections == before + 1

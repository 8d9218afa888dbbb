"""Bad lines: whatever the servers do, the file is right or does not appear, and what arrived is kept."""

import hashlib
import random
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from synthia_desktop.core.download import Download, DownloadState, Progress, Target
from synthia_desktop.core.errors import AccessError, ChangedError, DownloadError, HubError, OfflineError
from synthia_desktop.core.network import NetworkSettings
from synthia_desktop.hub.transfer import Network, SpeedLimiter, Stopped, Transfer, received
from tests.faults.hub_server import TOKEN, HubServer, Reply, Request, names_in

pytestmark = pytest.mark.integration

MIB = 1 << 20
NAME = "model.Q4_K_M.gguf"
CONTENT = random.Random(3).randbytes(3 * MIB + 123)
OTHER = random.Random(4).randbytes(len(CONTENT))


def quick(hub: HubServer, token: str = "", **settings: object) -> Network:
    """A network that is soon out of patience."""
    chosen = NetworkSettings(endpoint=hub.endpoint, connections=3, **settings)  # type: ignore[arg-type]
    return Network(chosen, token, connect_timeout=5.0, read_timeout=1.0, retry_seconds=0.01)


def run(download: Download, network: Network) -> tuple[Path, ...]:
    return Transfer(download, network, SpeedLimiter(), lambda _state, _progress: None).run()


def fetch(hub: HubServer, folder: Path, token: str = "") -> None:
    """Everything of the hub, which must arrive right, with nothing beside it."""
    download = hub.download(folder / "org" / "model")
    paths = run(download, quick(hub, token))
    assert {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in paths} == {
        name: hashlib.sha256(content).hexdigest() for name, content in hub.files.items()
    }
    assert names_in(download.folder) == sorted(hub.files)


def first(times: int, reply: Reply) -> Callable[[Request], Reply | None]:
    """The first requests go wrong."""
    return lambda request: reply if request.method == "GET" and request.number <= times else None


def always(reply: Reply) -> Callable[[Request], Reply | None]:
    return lambda request: reply if request.method == "GET" else None


SURVIVED: dict[str, Reply] = {
    "cut before the first byte": Reply(cut_after=0),
    "cut in the middle": Reply(cut_after=300_000),
    "stall": Reply(stall_after=100_000),
    "stall before the answer": Reply(stall_after=0),
    "500": Reply(500),
    "503": Reply(503, {"Retry-After": "0"}),
    "429": Reply(429, {"RateLimit": '"resolvers";r=0;t=1'}),
    "502 with a page": Reply(502, {"Content-Type": "text/html"}, b"<html>Bad gateway</html>"),
    "a page with 200": Reply(200, {"Content-Type": "text/html; charset=utf-8"}, b"<html>Sign in</html>"),
    "200 for a range": Reply(whole=True),
    "200 for a range, chunked": Reply(whole=True, sized=False),
    "another range": Reply(headers={"Content-Range": f"bytes 5-9/{len(CONTENT)}"}),
    "no range": Reply(headers={"Content-Range": ""}),
    "another encoding": Reply(headers={"Content-Encoding": "gzip"}),
    "a redirect that leads nowhere": Reply(302),
    "an expired address": Reply(403),
    "another size": Reply(headers={"Content-Range": "bytes 0-1/2"}),
    "a connection that is not kept": Reply(close=True),
}


@pytest.mark.parametrize("fault", SURVIVED.values(), ids=SURVIVED.keys())
def test_passing_faults_do_no_harm(tmp_path: Path, fault: Reply) -> None:
    with HubServer({NAME: CONTENT}, cdn=first(4, fault)) as hub:
        fetch(hub, tmp_path)
        assert len(hub.of("cdn", "GET")) > 1


def test_a_stream_that_is_cut_after_its_last_byte_has_brought_all(tmp_path: Path) -> None:
    """olah ends so when its processor is busy: every byte, but not the mark of the end."""
    cut = Reply(whole=True, sized=False, cut_after=len(CONTENT))
    with HubServer({NAME: CONTENT}, cdn=always(cut)) as hub:
        fetch(hub, tmp_path)


@pytest.mark.parametrize("fault", [Reply(500), Reply(429, {"Retry-After": "0"}), Reply(cut_after=0)])
def test_a_hub_that_fails_at_first_is_asked_again(tmp_path: Path, fault: Reply) -> None:
    with HubServer({NAME: CONTENT}, hub=lambda request: fault if request.number <= 2 else None) as hub:
        fetch(hub, tmp_path)


LASTING: dict[str, tuple[Reply, type[Exception], str]] = {
    "503": (Reply(503), DownloadError, "answered “503 Service Unavailable” five times"),
    "page": (Reply(200, {"Content-Type": "text/html"}, b"<html>"), DownloadError, "a web page instead of the file"),
    "stall": (Reply(stall_after=0), DownloadError, "stopped sending five times"),
    "size": (Reply(416), ChangedError, "shorter"),
    "forbidden": (Reply(403), DownloadError, "answered “403 Forbidden” five times"),
    "gone": (Reply(404), DownloadError, "answered “404 Not Found” five times"),
}


@pytest.mark.parametrize(("fault", "kind", "words"), LASTING.values(), ids=LASTING.keys())
def test_a_lasting_fault_is_named_and_nothing_received_is_lost(
    tmp_path: Path, fault: Reply, kind: type[Exception], words: str
) -> None:
    def cdn(request: Request) -> Reply | None:
        return None if request.start is not None and request.start < 2 * MIB else fault

    with HubServer({NAME: CONTENT}, cdn=cdn) as hub:
        download = hub.download(tmp_path / "org" / "model")
        with pytest.raises(kind, match=words) as caught:
            run(download, quick(hub))
        assert "The 2 MB on disk are kept." in str(caught.value)
        assert not (Path(download.folder) / NAME).exists()
        assert received(download).done == 2 * MIB
        sent = hub.sent
        hub.cdn = lambda _request: None
        fetch(hub, tmp_path)
        assert hub.sent - sent == len(CONTENT) - 2 * MIB


def test_no_connection_at_all_is_offline(tmp_path: Path) -> None:
    with HubServer({NAME: CONTENT}) as hub:
        download = hub.download(tmp_path / "org" / "model")
        network = quick(hub)
    with pytest.raises(OfflineError, match=r"Connecting to 127\.0\.0\.1 failed five times"):
        run(download, network)


def test_a_server_without_ranges_that_cuts_gets_further_each_time(tmp_path: Path) -> None:
    cuts = iter([1_000_000, 2_000_000, 500_000, 3_000_000])

    def cdn(request: Request) -> Reply:
        return Reply(whole=True, sized=False, cut_after=next(cuts, None) if "Range" not in request.headers else None)

    with HubServer({NAME: CONTENT}, cdn=cdn) as hub:
        fetch(hub, tmp_path)
        assert next(cuts, None) is None


def test_a_flipped_bit_costs_only_the_bad_part_again(tmp_path: Path) -> None:
    files = {"a.gguf-split-a": CONTENT, "a.gguf-split-b": OTHER}
    with HubServer(
        files, cdn=lambda r: Reply(flip=9) if r.number <= 3 and r.path.startswith("/a.gguf-split-a") else None
    ) as hub:
        target = Target("a.gguf", tuple(hub.part(path) for path in files))
        download = hub.download(tmp_path / "org" / "model", target)
        (path,) = run(download, quick(hub))
        assert path.read_bytes() == CONTENT + OTHER
        assert hub.sent == 2 * len(CONTENT) + len(OTHER)


def test_a_file_that_is_never_right_never_appears(tmp_path: Path) -> None:
    with HubServer({NAME: CONTENT, "b.gguf": OTHER}, cdn=lambda r: Reply(flip=0) if NAME in r.path else None) as hub:
        download = hub.download(tmp_path / "org" / "model")
        with pytest.raises(DownloadError, match="fetched 3 times"):
            run(download, quick(hub))
        assert not any(name in names_in(download.folder) for name in hub.files)
        assert received(download).parts == (0, len(OTHER))


def test_a_file_that_changes_half_way_is_never_mixed(tmp_path: Path) -> None:
    with HubServer({NAME: CONTENT}) as hub:
        download = hub.download(tmp_path / "org" / "model")

        def cdn(request: Request) -> Reply | None:
            if request.number == 3:
                hub.files[NAME] = OTHER
            return None

        hub.cdn = cdn
        with pytest.raises(ChangedError, match="SHA-256 is"):
            run(download, quick(hub))
        assert not (Path(download.folder) / NAME).exists()
        fetch(hub, tmp_path)


def test_a_changed_size_is_noticed_before_a_byte_is_fetched(tmp_path: Path) -> None:
    with HubServer({NAME: CONTENT}) as hub:
        download = hub.download(tmp_path / "org" / "model")
        hub.files[NAME] = CONTENT + b"more"
        with pytest.raises(ChangedError, match=r"3,145,855 bytes instead of 3,145,851"):
            run(download, quick(hub))
        assert hub.sent == 0


def test_a_file_without_hashes_is_of_one_version(tmp_path: Path) -> None:
    with HubServer({NAME: CONTENT}) as hub:
        hub.linked = False
        target = Target(NAME, (hub.part(NAME, sha256=""),))

        def cdn(request: Request) -> Reply | None:
            if request.number == 2:
                hub.files[NAME] = OTHER
            return Reply(cut_after=2 * MIB) if request.number == 1 else None

        hub.cdn = cdn
        (path,) = run(hub.download(tmp_path / "org" / "model", target), quick(hub))
        assert path.read_bytes() == OTHER


def test_the_git_hash_is_checked_where_there_is_no_other(tmp_path: Path) -> None:
    content = b"hello\n"
    with HubServer({"README.md": content}) as hub:
        part = hub.part("README.md", sha256="", git_oid="ce013625030ba8dba906f756967f9e9ca394464a")
        (path,) = run(hub.download(tmp_path / "a" / "b", Target("README.md", (part,))), quick(hub))
        assert path.read_bytes() == content
        wrong = Target("README.md", (replace(part, git_oid="0" * 40),))
        with pytest.raises(DownloadError, match="never matched"):
            run(hub.download(tmp_path / "c" / "d", wrong), quick(hub))


def test_the_token_goes_to_the_hub_only(tmp_path: Path) -> None:
    with HubServer({NAME: CONTENT}, token=TOKEN) as hub:
        fetch(hub, tmp_path, token=TOKEN)
        assert all("Authorization" not in request.headers for request in hub.of("cdn", "GET"))
        assert all(request.headers["User-Agent"].startswith("synthia-desktop/") for _, request in hub.requests)
        assert all(request.headers["Accept-Encoding"] == "identity" for _, request in hub.requests)
        assert len(hub.of("hub", "HEAD")) == 1


def test_a_redirect_back_to_the_hub_from_elsewhere_gets_no_token(tmp_path: Path) -> None:
    with HubServer({NAME: CONTENT}, token=TOKEN) as hub:
        back = {"Location": f"{hub.endpoint}/elsewhere"}
        hub.cdn = always(Reply(302, back))
        with pytest.raises(DownloadError, match="401 Unauthorized"):
            run(hub.download(tmp_path / "org" / "model"), quick(hub, TOKEN))
        strays = [request for request in hub.of("hub", "GET") if request.path == "/elsewhere"]
        assert strays
        assert all("Authorization" not in request.headers for request in strays)


REFUSALS: dict[str, tuple[Reply, type[Exception], str]] = {
    "gated": (Reply(403, {"X-Error-Code": "GatedRepo"}), AccessError, "accept their terms"),
    "repository": (Reply(401, {"X-Error-Code": "RepoNotFound"}), AccessError, "does not show org/model"),
    "revision": (Reply(404, {"X-Error-Code": "RevisionNotFound"}), HubError, "no revision c0ffeec0"),
    "entry": (Reply(404, {"X-Error-Code": "EntryNotFound"}), HubError, "has no model.Q4_K_M.gguf"),
    "token": (Reply(401), AccessError, "token is not accepted"),
    "other": (Reply(403), AccessError, "does not let you"),
}


@pytest.mark.parametrize(("reply", "kind", "words"), REFUSALS.values(), ids=REFUSALS.keys())
def test_what_the_hub_refuses_is_said_in_words_at_once(
    tmp_path: Path, reply: Reply, kind: type[Exception], words: str
) -> None:
    with HubServer({NAME: CONTENT}, hub=lambda _request: reply) as hub:
        with pytest.raises(kind, match=words) as caught:
            run(hub.download(tmp_path / "org" / "model"), quick(hub))
        assert not isinstance(caught.value, AccessError) or caught.value.page == f"{hub.endpoint}/org/model"
        assert len(hub.requests) <= 3


@pytest.mark.parametrize("stall", [Reply(stall_after=0), Reply(stall_after=500_000)], ids=["before", "within"])
def test_a_stop_ends_even_what_waits_and_keeps_everything(tmp_path: Path, stall: Reply) -> None:
    with HubServer({NAME: CONTENT}, cdn=lambda r: None if r.number <= 2 else stall) as hub:
        download = hub.download(tmp_path / "org" / "model")
        network = replace(quick(hub), read_timeout=60.0)
        arrived = threading.Event()

        def report(_state: DownloadState, progress: Progress) -> None:
            if progress.done >= 2 * MIB:
                arrived.set()

        transfer = Transfer(download, network, SpeedLimiter(), report)
        stopper = threading.Thread(target=lambda: (arrived.wait(10), transfer.stop()))
        stopper.start()
        with pytest.raises(Stopped):
            transfer.run()
        stopper.join()
        assert received(download).done >= 2 * MIB
        hub.cdn = lambda _request: None
        fetch(hub, tmp_path)


def test_a_clock_that_is_set_back_and_forth_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the waits, nor the limit, nor what is trusted of an earlier run goes by the time of day."""
    years = random.Random(5)
    monkeypatch.setattr(time, "time", lambda: years.uniform(0, 4e9))
    with HubServer({NAME: CONTENT}, cdn=first(5, Reply(cut_after=400_000))) as hub:
        download, limiter = hub.download(tmp_path / "org" / "model"), SpeedLimiter(20 * MIB)

        def report(_state: DownloadState, progress: Progress) -> None:
            if progress.done >= MIB:
                transfer.stop()

        transfer = Transfer(download, quick(hub), limiter, report)
        with pytest.raises(Stopped):
            transfer.run()
        kept = received(download).done
        assert kept >= MIB
        before = hub.sent
        fetch(hub, tmp_path)
        assert hub.sent - before <= len(CONTENT) - kept + MIB


def test_an_address_is_asked_for_again_when_it_has_expired(tmp_path: Path) -> None:
    with HubServer({NAME: CONTENT}) as hub:
        addresses = iter(range(100))
        valid: list[str] = []

        def at_hub(request: Request) -> Reply | None:
            valid[:] = [f"/{NAME}?signature={next(addresses)}"]
            return Reply(302, {"Location": hub.cdn_address + valid[0]})

        def at_cdn(request: Request) -> Reply | None:
            if request.number == 3:
                valid[:] = ["gone"]
            return None if request.path in valid else Reply(403)

        hub.hub, hub.cdn = at_hub, at_cdn
        fetch(hub, tmp_path)
        assert 2 <= len(hub.of("hub", "HEAD")) <= 4

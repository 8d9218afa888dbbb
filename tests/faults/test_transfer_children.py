"""The libraries in child processes: their leftovers are filled, their stalls end, and they never outlive a transfer."""

import hashlib
import random
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from synthia_desktop.core.download import Target
from synthia_desktop.hub.transfer import Network, SpeedLimiter, Stopped, Transfer, accelerated
from synthia_desktop.hub.transfer.children import XetBody
from tests.faults.hub_server import HubServer, Reply, Request
from tests.faults.test_transfer_lines import MIB, NAME, quick, run

CONTENT = random.Random(5).randbytes(24 * MIB + 5)


def by_backend(request: Request) -> bool:
    """Its ranges are larger than any piece of ours for this file."""
    return request.start is not None and (request.stop or 0) - request.start > 2 * MIB


pytestmark = [
    pytest.mark.integration,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the backend needs SEEK_HOLE"),
]


@pytest.fixture(autouse=True)
def small_files_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accelerated, "SMALLEST", 1)


def fast(hub: HubServer) -> Network:
    return replace(quick(hub, accelerated=True), read_timeout=2.0)


def test_the_accelerated_backend_fetches_a_fresh_file(tmp_path: Path) -> None:
    with HubServer({NAME: CONTENT}) as hub:
        (path,) = run(hub.download(tmp_path / "org" / "model"), fast(hub))
        assert path.read_bytes() == CONTENT
        assert any(by_backend(request) for request in hub.of("cdn", "GET"))
        assert hub.sent < len(CONTENT) + 1000
        assert [file.name for file in path.parent.iterdir()] == [NAME]


def test_a_backend_that_stalls_is_ended_and_its_leftovers_are_filled(
    tmp_path: Path,
) -> None:
    with HubServer({NAME: CONTENT}) as hub:
        hub.cdn = lambda r: Reply(stall_after=MIB) if by_backend(r) and (r.start or 0) >= 10 * MIB else None
        (path,) = run(hub.download(tmp_path / "org" / "model"), fast(hub))
        assert path.read_bytes() == CONTENT
        assert hub.sent < len(CONTENT) + 20 * MIB


def test_a_backend_that_reports_a_wrong_file_as_right_is_found_out(tmp_path: Path) -> None:
    with HubServer({NAME: CONTENT}, cdn=lambda r: Reply(flip=5) if by_backend(r) else None) as hub:
        (path,) = run(hub.download(tmp_path / "org" / "model"), fast(hub))
        assert path.read_bytes() == CONTENT


def test_a_stop_ends_the_backend(tmp_path: Path) -> None:
    with HubServer({NAME: CONTENT}, cdn=lambda _request: Reply(rate=MIB)) as hub:
        download = hub.download(tmp_path / "org" / "model")
        transfer = Transfer(download, fast(hub), SpeedLimiter(), lambda _s, _p: None)
        threading.Timer(1.5, transfer.stop).start()
        with pytest.raises(Stopped):
            transfer.run()
        assert not list(Path(download.folder).glob(".*.fast"))


@pytest.fixture(scope="module")
def xet_store(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """The address of a Xet store on this disk, and the hash of CONTENT in it."""
    import hf_xet

    library: Any = hf_xet
    endpoint = f"local://{tmp_path_factory.mktemp('xet')}"
    with library.XetSession().new_upload_commit(endpoint=endpoint) as commit:
        handle = commit.start_upload_bytes(CONTENT)
    return endpoint, handle.result().xet_info.hash


def test_a_part_that_only_xet_gives_comes_from_there(
    tmp_path: Path, xet_store: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    endpoint, xet_hash = xet_store

    class LocalBody(XetBody):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(arguments[0], arguments[1], arguments[2], "", {}, 10.0, endpoint)

    monkeypatch.setattr("synthia_desktop.hub.transfer.source.XetBody", LocalBody)
    with HubServer({NAME: CONTENT}, cdn=lambda r: Reply(400) if (r.start or 0) >= 10 * MIB else None) as hub:
        target = Target(NAME, (hub.part(NAME, xet_hash=xet_hash),))
        (path,) = run(hub.download(tmp_path / "org" / "model", target), quick(hub))
        assert path.read_bytes() == CONTENT


def test_the_end_of_a_xet_child_is_the_end_of_its_body(xet_store: tuple[str, str]) -> None:
    endpoint, xet_hash = xet_store
    body = XetBody(xet_hash, len(CONTENT), 20 * MIB, "", {}, 10.0, endpoint)
    taken = hashlib.sha256()
    while content := body.read(1 << 20):
        taken.update(content)
    body.close()
    assert taken.hexdigest() == hashlib.sha256(CONTENT[20 * MIB :]).hexdigest()
    gone = XetBody(xet_hash, len(CONTENT), 0, "", {}, 10.0, f"{endpoint}/nothing")
    assert gone.read(10) == b""
    gone.close()
